import { accept, type Result, refuse } from '#domain/result.ts';
import { cleanText } from '#domain/typedText.ts';
import { CUSTOMER_FILTERS } from './customerFilter.ts';

const TAG = /^([-–]?)#?([\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,19})$/u;

export type Tag = { readonly tag: string; readonly off: boolean };
export type TagRefusal = { readonly code: 'not-a-tag'; readonly text: string };

/** Reads `vip` or `-vip`: one word, in lower case, that is no other list of customers (chat.md, "Verbs"). */
export function readTag(text: string): Result<Tag, TagRefusal> {
  const clean = cleanText(text).trim().toLowerCase();
  const [found, sign, tag] = TAG.exec(clean) ?? [];
  const isTaken = tag === 'all' || CUSTOMER_FILTERS.some((filter) => filter === tag);
  if (found === undefined || tag === undefined || isTaken)
    return refuse({ code: 'not-a-tag', text: clean.slice(0, 100) });
  return accept({ tag, off: sign !== '' });
}
