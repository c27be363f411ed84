import { type Currency, isMark } from './currency.ts';
import { plainDigits } from './digits.ts';
import { ENTRY_MAX, type Minor } from './money.ts';
import type { NumberSetting } from './region.ts';
import { accept, type Result, refuse } from './result.ts';

/** Why a text is no amount; `text` is what was written, cut to `AMOUNT_TEXT_MAX`. */
export type AmountRefusal =
  | {
      readonly code: 'not-an-amount' | 'amount-zero' | 'amount-negative' | 'amount-too-large' | 'amount-grouping';
      readonly text: string;
    }
  | { readonly code: 'amount-decimals'; readonly text: string; readonly currency: string; readonly decimals: number };

export const AMOUNT_TEXT_MAX = 100;

/** Between digits: `.` and `,`, spaces, apostrophes, and the Arabic signs for decimals (U+066B) and groups (U+066C). */
const NUMBER = /^[\d.,'\u066b\u066c\u00a0 ]*\d$/;
const THOUSANDS = /^(.*\d)k$/;
const THOUSANDS_ZEROS = 3;
const GROUPS_OF_THREE = /^[1-9]\d{0,2}(?:\D\d{3})+$/;
const GROUPS_OF_TWO = /^[1-9]\d?(?:\D\d{2})*\D\d{3}$/;
const ZEROS_IN_FRONT = /^0+[1-9]/;
const MINUS = /^[-−–]\s*/;
const IN_BRACKETS = /^\((.*)\)$/;
const MARK_BEFORE_NUMBER = /^([^\d\s.,−–-][^\d\s−–-]*)\s*(?=[-−–.,]?\d)/;
const MARK_BEHIND_NUMBER = /(?<=\dk?)\s*([^\d\s.,][^\d\s]*)$/;
/** The only sign of `Intl` with a space in it. */
const FRANC_IN_TWO_WORDS = /(?<!\p{L})f\scfa(?!\p{L})/u;
const TAIL_MARK = /(?<=\dk?)\s*\/[-=–]$/;
/** Behind a number a single letter is a unit or a thousand (`2l`, `5k`); only the franc's is a mark there. */
const UNIT_LETTER = /^[a-eg-z]\.?$/;

/**
 * Reads an amount as a person types it, in minor units: with or without a mark of the currency, `1,250.50`, `₹1,250`,
 * `12,34,567`, `500/-`, `1.5k`, in the digits of every script (domain.md, "Money"). A single separator means what it means where
 * the shop is: `1.250` is 1250 in Spain and 1.25 in India. Of `.` and `,` together the last is the decimal one.
 * Refusals: no number (or one in another currency), zero, negative, more than `ENTRY_MAX`, grouping that does not fit, and more
 * decimals than the currency has. A number that begins with a zero is a telephone's, not an amount.
 */
export function readAmount(text: string, setting: NumberSetting): Result<Minor, AmountRefusal> {
  const written = text.trim();
  const refusal = (code: Exclude<AmountRefusal['code'], 'amount-decimals'>) => refuse({ code, text: cut(written) });
  if (written.length > AMOUNT_TEXT_MAX) return refusal('not-an-amount');
  const { currency } = setting;
  const { number, negative } = withoutSign(written, currency);
  const parts = numberParts(number, setting);
  if (parts === undefined) return refusal('not-an-amount');
  if (negative) return refusal('amount-negative');
  if (parts === 'wrong-groups') return refusal('amount-grouping');
  const decimals = currency.exponent;
  const fraction = neededDecimals(parts.fraction, decimals);
  if (fraction.length > decimals) {
    return refuse({ code: 'amount-decimals', text: written, currency: currency.code, decimals });
  }
  const minor = BigInt(parts.whole + fraction.padEnd(decimals, '0'));
  if (minor === 0n) return refusal('amount-zero');
  return minor > BigInt(ENTRY_MAX) ? refusal('amount-too-large') : accept(Number(minor));
}

/**
 * The text in lower case and plain digits without the currency's marks before and behind its number: `Rs. 500/-` is `500`, `-₹5`
 * is `-5`. `marked` says whether there was one. Nothing is taken off where no digit stands next to the mark.
 */
export function withoutMarks(text: string, currency: Currency): { readonly number: string; readonly marked: boolean } {
  const plain = plainText(text);
  const sign = MINUS.exec(plain)?.[0] ?? '';
  const number = sign + withoutTrailingMark(withoutLeadingMark(plain.slice(sign.length), currency), currency);
  return { number, marked: number !== plain };
}

function withoutSign(written: string, currency: Currency): { readonly number: string; readonly negative: boolean } {
  const inner = IN_BRACKETS.exec(written)?.[1];
  const signed = withoutMarks(inner ?? written, currency).number;
  const number = signed.replace(MINUS, '');
  return { number, negative: inner !== undefined || number !== signed };
}

/** A dot right behind a word belongs to the word, so that `Rs.50` is 50; behind a sign it belongs to the number. */
function withoutLeadingMark(plain: string, currency: Currency): string {
  const [lead = '', mark = ''] = MARK_BEFORE_NUMBER.exec(plain) ?? [];
  if (!isMark(mark, currency)) return plain;
  return /\P{L}\.$/u.test(mark) && !currency.marks.includes(mark)
    ? plain.slice(mark.length - 1)
    : plain.slice(lead.length);
}

function withoutTrailingMark(plain: string, currency: Currency): string {
  const untailed = plain.replace(TAIL_MARK, '');
  const [trail = '', mark = ''] = MARK_BEHIND_NUMBER.exec(untailed) ?? [];
  const isMarked = isMark(mark, currency) && !UNIT_LETTER.test(mark);
  return isMarked ? untailed.slice(0, untailed.length - trail.length) : untailed;
}

type NumberParts = { readonly whole: string; readonly fraction: string };

/** The digits before and behind the decimal separator, `k` already multiplied out; undefined for what is no number. */
function numberParts(number: string, setting: NumberSetting): NumberParts | 'wrong-groups' | undefined {
  const thousands = THOUSANDS.exec(number)?.[1];
  const digits = thousands ?? number;
  if (!NUMBER.test(digits)) return undefined;
  const decimal = decimalSeparator(digits, setting);
  const [grouped = '', fraction = '', ...more] = decimal === undefined ? [digits] : digits.split(decimal);
  if (ZEROS_IN_FRONT.test(grouped)) return undefined;
  const whole = ungrouped(grouped, setting);
  if (whole === undefined || more.length > 0 || /\D/.test(fraction)) return 'wrong-groups';
  if (thousands === undefined) return { whole, fraction };
  const shifted = fraction.padEnd(THOUSANDS_ZEROS, '0');
  return { whole: whole + shifted.slice(0, THOUSANDS_ZEROS), fraction: shifted.slice(THOUSANDS_ZEROS) };
}

/** What parts whole from fraction in these digits; undefined when they have no fraction. */
function decimalSeparator(digits: string, { decimal, group }: NumberSetting): string | undefined {
  if (digits.includes('\u066b')) return '\u066b';
  const separator = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (digits.includes('.') && digits.includes(',')) return separator;
  if (separator === decimal) return decimal;
  if (separator === group || !digits.includes(separator)) return undefined;
  // Here neither of the two is a group's (France, Switzerland): `12.50` has one reading, `1.250` is read as groups.
  return /^[^.,]*[.,]\d{1,2}$/.test(digits) ? separator : undefined;
}

/** Zeros at the end add nothing: `1.250` is 1.25. Where there are no decimals they are refused, for `5.000` may be five thousand. */
function neededDecimals(fraction: string, decimals: number): string {
  return decimals === 0 ? fraction : fraction.slice(0, decimals) + fraction.slice(decimals).replace(/0+$/, '');
}

/** The digits of a whole number whose groups, if any, fit; undefined when they do not. */
function ungrouped(grouped: string, { group, indian }: NumberSetting): string | undefined {
  const separators = new Set(grouped.replace(/\d/g, ''));
  if (separators.size === 0) return grouped === '' ? '0' : grouped;
  if (separators.size > 1 || (separators.has(' ') && group !== ' ')) return undefined;
  const fits = GROUPS_OF_THREE.test(grouped) || (indian && GROUPS_OF_TWO.test(grouped));
  return fits ? grouped.replace(/\D/g, '') : undefined;
}

/** One form for what keyboards and formatters write differently: digits, case, spaces, apostrophes, wide separators, marks of direction. */
function plainText(text: string): string {
  return plainDigits(text)
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u2007\u2009\u202f]/g, '\u00a0')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll('，', ',')
    .replaceAll('．', '.')
    .toLowerCase()
    .replace(FRANC_IN_TWO_WORDS, 'fcfa')
    .trim();
}

/** Bounded without halving a character. */
function cut(text: string): string {
  return Array.from(text.slice(0, 2 * AMOUNT_TEXT_MAX))
    .slice(0, AMOUNT_TEXT_MAX)
    .join('');
}
