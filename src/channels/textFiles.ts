import type { SentFile } from '#chat/inbound.ts';
import { clip } from '#i18n/clip.ts';
import { cleanText } from '#i18n/richText.ts';

/** What a channel tells of a file before anybody has looked into it. */
export type FileTold = { readonly type?: string | undefined; readonly name?: string | undefined };

const TEXT_TYPES: ReadonlySet<string> = new Set([
  'text/csv',
  'text/plain',
  'text/comma-separated-values',
  'application/csv',
]);
/** Where a spreadsheet program is installed, phones call its CSV `application/vnd.ms-excel`: then the name tells. */
const TEXT_NAME = /\.(?:csv|txt|tsv)$/i;
const NAME_MAX = 100;
const NAMELESS = 'file';

/** Until its bytes are fetched. */
export const NOT_YET_FETCHED: SentFile = { missing: 'not-fetched' };

/** Whether a file is one of text, such as a spreadsheet's CSV, by what its sender says of it. */
export function isTextFile({ type = '', name = '' }: FileTold): boolean {
  const [bare = ''] = type.toLowerCase().split(';');
  return TEXT_TYPES.has(bare.trim()) || TEXT_NAME.test(name.trim());
}

/** Its name as it may be shown: without signs nobody sees, at most 100 characters long. */
export function shownFileName({ name = '' }: FileTold): string {
  const shown = clip(cleanText(name).trim(), NAME_MAX);
  return shown === '' ? NAMELESS : shown;
}
