import { plainDigits } from '#domain/digits.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { cleanText, foldWord } from '#domain/typedText.ts';

/** `several-numbers`: `#12 #13`, which is not guessed at; `not-a-number`: `#0`, or beyond `ENTRY_NUMBER_MAX`. */
export type EntryNumberRefusal =
  | { readonly code: 'several-numbers'; readonly first: number; readonly second: number }
  | { readonly code: 'not-a-number'; readonly text: string };

/** `before` and `after` are the words around the number: a name, a reason. */
export type EntryReference = { readonly entry: number; readonly before: string; readonly after: string };

export const ENTRY_NUMBER_MAX = 999_999_999;

const NUMBERED = /(?<!\S)(?:for\s+)?#\s?(\p{Nd}+)(?=[\s.,;:!?]|$)[.,;:!?]*/giu;
const ALONE = /^\p{Nd}{1,9}$/u;

/**
 * The entry a text names (chat.md, "Who, and in which shop", Numbers): `Asha #12 reason`, `#12 Asha reason`; a number alone counts
 * without its `#`. The value is undefined when none is named.
 */
export function readEntryReference(text: string): Result<EntryReference | undefined, EntryNumberRefusal> {
  const clean = cleanText(text).trim();
  if (ALONE.test(clean)) return numbered(clean, { before: '', after: '' });
  const matches = [...clean.matchAll(NUMBERED)];
  const [first, second] = matches;
  if (first?.[1] === undefined) return accept(undefined);
  const before = clean.slice(0, first.index).trim();
  const after = clean.slice(first.index + first[0].length).trim();
  const one = numbered(first[1], { before, after });
  if (!one.ok || second?.[1] === undefined) return one;
  const other = numbered(second[1], { before, after });
  if (!other.ok) return other;
  return refuse({ code: 'several-numbers', first: one.value.entry, second: other.value.entry });
}

/** The text without `#12` or `for #12`, and the number. */
export function takeEntryNumber(
  text: string,
): Result<{ readonly rest: string; readonly entry?: number }, EntryNumberRefusal> {
  if (!text.includes('#')) return accept({ rest: text });
  const read = readEntryReference(text);
  if (!read.ok) return read;
  if (read.value === undefined) return accept({ rest: text });
  return accept({ rest: `${read.value.before} ${read.value.after}`.trim(), entry: read.value.entry });
}

/** What a customer confirms: `confirm`, `confirm #12`, `confirm all`. */
export type Confirmed =
  | { readonly kind: 'latest' }
  | { readonly kind: 'all' }
  | { readonly kind: 'entry'; readonly entry: number };

/** Refuses what is neither a number nor `all` as `not-a-number`. */
export function readConfirmed(rest: string): Result<Confirmed, EntryNumberRefusal> {
  const text = cleanText(rest).trim();
  if (text === '') return accept({ kind: 'latest' });
  if (foldWord(text) === 'all') return accept({ kind: 'all' });
  const read = readEntryReference(text);
  if (!read.ok) return read;
  if (read.value === undefined) return refuse({ code: 'not-a-number', text: text.slice(0, 100) });
  return accept({ kind: 'entry', entry: read.value.entry });
}

function numbered(
  digits: string,
  around: { before: string; after: string },
): Result<EntryReference, EntryNumberRefusal> {
  const plain = plainDigits(digits).replace(/^0+(?=\d)/u, '');
  const entry = plain.length > 9 ? 0 : Number(plain);
  return entry < 1 ? refuse({ code: 'not-a-number', text: `#${plain.slice(0, 20)}` }) : accept({ entry, ...around });
}
