import type { Instant } from '#domain/calendar.ts';
import { wordsIn } from '#i18n/catalogue.ts';
import type { Language } from '#i18n/locale.ts';
import { unstyled } from '#i18n/richText.ts';
import { scriptFor } from './fonts.ts';
import { openPaper } from './paper.ts';
import { lettersOf } from './typeset.ts';

/**
 * An agreement as a PDF: its text, and the commitment by which both sides know that it is the same (domain.md, "Plans"). What none of
 * the fonts has becomes `?`, a currency's sign its code, and then a line says so: the words in the chat are the agreement.
 */
export async function agreementPdf({
  text,
  hash,
  currency,
  at,
  language,
}: {
  text: string;
  hash: string;
  currency: string;
  at: Instant;
  language: Language;
}): Promise<Uint8Array> {
  const lines = writable(text, currency);
  const [title = '', ...rest] = lines.text.split('\n');
  const paper = await openPaper({ title, at });
  paper.write(title, { size: 14, weight: 'bold' });
  paper.space(8);
  paper.write(rest.join('\n'), { size: 11 });
  paper.space(12);
  if (lines.replaced) paper.write(unstyled(wordsIn(language)('agreement-letters')), { size: 9 });
  paper.write(`SHA-256 ${hash}`, { size: 9 });
  return paper.finish();
}

/** What says where a part begins and ends that is read in its own direction. */
const ISOLATE = /[\u2066-\u2069]/u;

/** No line breaks there: between an amount and its sign. The fonts have only the wide one. */
const UNBROKEN_SPACE = /^[\u00A0\u202F]$/u;

/** The text with nothing the fonts cannot show, and whether a letter had to give way. */
export function writable(text: string, currency: string): { readonly text: string; readonly replaced: boolean } {
  if (/^[\x20-\x7E\n]*$/.test(text)) return { text, replaced: false };
  let replaced = false;
  const shown = lettersOf(text.normalize('NFC')).map((letter) => {
    if (letter === '\n' || ISOLATE.test(letter)) return letter;
    if (UNBROKEN_SPACE.test(letter)) return '\u00A0';
    if (/^\p{Zs}$/u.test(letter)) return ' ';
    if (scriptFor(letter) !== undefined) return letter;
    if (/^\p{Sc}$/u.test(letter)) return `${currency} `;
    if (/^\p{Cf}+$/u.test(letter)) return '';
    replaced = true;
    return '?';
  });
  return { text: shown.join(''), replaced };
}
