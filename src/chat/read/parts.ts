import { withoutMarks } from '#domain/amountText.ts';
import { type Currency, isMark, TAIL_MARKS } from '#domain/currency.ts';
import { plainDigits } from '#domain/digits.ts';
import type { NumberSetting } from '#domain/region.ts';
import { foldWord, NUMBER_SPACE } from '#domain/typedText.ts';
import { unitOf } from './units.ts';

/** What an item or a payment is written with. `raw` is as typed; `text` of a number is what `readAmount` takes. */
export type Part = WordPart | NumberPart | MeasurePart | TimesPart | AtPart | ForeignPart;
export type WordPart = { readonly kind: 'word'; readonly raw: string; readonly folded: string };
/** `per`: what stands behind the slash of `60/kg`. `marked`: a currency mark stands beside it. */
export type NumberPart = {
  readonly kind: 'number';
  readonly raw: string;
  readonly text: string;
  readonly marked: boolean;
  readonly per?: string;
};
/** `500ml`. */
export type MeasurePart = {
  readonly kind: 'measure';
  readonly raw: string;
  readonly text: string;
  readonly unit: string;
};
/** `3x`, `x3`. */
export type TimesPart = { readonly kind: 'times'; readonly raw: string; readonly text: string };
/** The `@` before a unit price. */
export type AtPart = { readonly kind: 'at'; readonly raw: string };
/** A number with the sign of another currency, `$5` in India. */
export type ForeignPart = { readonly kind: 'foreign'; readonly raw: string };

/** A longer word is no number and has no unit: it is not looked into. */
const WORD_MAX = 100;
const NUMBER = /^[-−]?(?:\d[\d.,'’٫٬\u00a0]*|[.,]\d+)k?$/iu;
const MEASURE = /^([\d.,'’/½¼¾]*[\d½¼¾])(\p{L}+)$/u;
const TIMES = /^(?:(\d[\d.,]*)[x×*]|[x×*](\d[\d.,]*))$/iu;
const PER_WORD = /^([^/]*[\d\-=])\/(\p{L}[\p{L}\p{M}]*)\.?$/u;
/** What makes the number before it the price of one. */
export const EACH: ReadonlySet<string> = new Set(['each', 'ea', 'apiece']);

const CURRENCY_SIGN = /^\p{Sc}|\p{Sc}$/u;

/** The parts of one line, in order, currency marks joined to the numbers they stand beside. */
export function partsOf(text: string, numbers: NumberSetting): readonly Part[] {
  const spaced = numbers.group === ' ' ? text : text.replaceAll(NUMBER_SPACE, ' ');
  const words = spaced.split(/[ \n]+/u).filter((word) => word !== '');
  const parts = words.flatMap((word) => splitWord(word, numbers.currency));
  return joinMarks(parts, numbers.currency);
}

/** Whether a word is a number, with or without a mark: something that may be an amount. */
export function isNumberWord(word: string, currency: Currency): boolean {
  return numberPart(word, currency) !== undefined;
}

/** Whether the last thing in a text is a price: a number, or the `each` or `x3` behind one. */
export function endsInPrice(text: string, numbers: NumberSetting): boolean {
  const parts = partsOf(text, numbers);
  const last = parts.at(-1);
  const isTail = last?.kind === 'times' || (last?.kind === 'word' && EACH.has(last.folded));
  return (isTail ? parts.at(-2) : last)?.kind === 'number';
}

/** `rice@60` and `@60=120` without their signs: a number begins behind `@`, `=` and a colon. */
function splitWord(word: string, currency: Currency): Part[] {
  if (word.length > WORD_MAX) return [{ kind: 'word', raw: word, folded: word }];
  const [, before, sign, after] = /^(.*?)([@=:])(.+)$/u.exec(word) ?? [];
  const isSign = before !== undefined && sign !== undefined && after !== undefined && !/[/@]$/u.test(before);
  const next = isSign ? /^[^@=]+/u.exec(after)?.[0] : undefined;
  if (isSign && next !== undefined && isNumberOrPrice(next, currency)) {
    const head = before === '' ? [] : [partOf(before, currency)];
    const middle: Part[] = sign === '@' ? [{ kind: 'at', raw: '@' }] : [];
    return [...head, ...middle, ...splitWord(after, currency)];
  }
  const price = /^(.+?[^/])=$/u.exec(word)?.[1];
  return [price !== undefined && isNumberOrPrice(price, currency) ? partOf(price, currency) : partOf(word, currency)];
}

function isNumberOrPrice(word: string, currency: Currency): boolean {
  return numberPart(word, currency) !== undefined || isMark(word, currency);
}

function partOf(word: string, currency: Currency): Part {
  if (word === '@') return { kind: 'at', raw: word };
  const number = numberPart(word, currency);
  if (number !== undefined) return number;
  const bare = foldWord(word);
  const times = TIMES.exec(bare);
  const count = times?.[1] ?? times?.[2];
  if (count !== undefined) return { kind: 'times', raw: word, text: count };
  const [, text, letters] = MEASURE.exec(bare) ?? [];
  const unit = letters === undefined ? undefined : unitOf(letters);
  if (text !== undefined && unit !== undefined) return { kind: 'measure', raw: word, text, unit };
  if (CURRENCY_SIGN.test(bare) && NUMBER.test(bare.replace(CURRENCY_SIGN, ''))) return { kind: 'foreign', raw: word };
  return { kind: 'word', raw: word, folded: bare };
}

/** Reads `120`, `₹1,250`, `120rs`, `500/-`, `60/kg`; undefined for a word that is joined to other letters, `7up`. */
function numberPart(word: string, currency: Currency): NumberPart | undefined {
  const plain = plainDigits(word).replace(/[!?;:]+$/u, '');
  const [, priced, per] = PER_WORD.exec(plain) ?? [];
  if (priced !== undefined && per !== undefined) {
    const number = numberPart(priced, currency);
    return number === undefined ? undefined : { ...number, raw: word, per };
  }
  // A bare number first: `5k` are five thousand also where the kwacha is written with a k.
  const bare = plain.replace(/[.,'’]+$/u, '');
  if (NUMBER.test(bare)) return { kind: 'number', raw: word, text: bare, marked: false };
  const { number, marked } = withoutMarks(plain, currency);
  const text = number.replace(/[.,'’]+$/u, '');
  return NUMBER.test(text) ? { kind: 'number', raw: word, text, marked } : undefined;
}

/** A mark standing alone belongs to the number after it, else to the one before: `rice 2 Rs 120`, `oil 120 rs x2`. */
function joinMarks(parts: readonly Part[], currency: Currency): readonly Part[] {
  const joined: Part[] = [];
  let pending = '';
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const last = joined.at(-1);
    if (part.kind === 'number' && pending !== '') {
      joined.push({ ...part, raw: `${pending} ${part.raw}`, marked: true });
      pending = '';
    } else if (part.kind !== 'word' || !isMark(part.raw, currency)) {
      joined.push(part);
    } else if (!isTailMark(part.raw) && next?.kind === 'number' && !next.marked) {
      pending = part.raw;
    } else if (last?.kind === 'number' && last.per === undefined && !last.marked && unitOf(part.raw) === undefined) {
      joined[joined.length - 1] = { ...last, raw: `${last.raw} ${part.raw}`, marked: true };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

function isTailMark(word: string): boolean {
  return TAIL_MARKS.some((mark) => mark === word);
}
