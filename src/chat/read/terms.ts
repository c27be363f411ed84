import { plainDigits } from '#domain/digits.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import type { EarlyTerms, PaymentTerms } from '#domain/terms.ts';
import { oneLine } from '#domain/typedText.ts';

export type TermsRefusal =
  | { readonly code: 'terms-form'; readonly text: string }
  | { readonly code: 'not-days'; readonly text: string; readonly max: number }
  | EarlyRefusal;

/** `not-early`: a discount of nothing or more than half, or for longer than the sale may take. */
export type EarlyRefusal = { readonly code: 'not-early'; readonly text: string };

/** Days from a sale to its due date that can be typed. */
export const NET_DAYS_MAX = 365;
/** At most half of a sale is let off, in basis points. */
export const EARLY_MAX = 5_000;
const TEXT_SHOWN = 100;
/** A day of the month is at most so far away. */
const DAYS_TO_A_MONTH_DAY = 31;
const FORM =
  /^(?:(\S+\/[^\s,]+),? +)?(?:net ?(\d{1,6})(?: ?(?:d|days?))?|(\d{1,6}) days?|due (?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?)$/u;
const EARLY = /^(\d{1,3})(?:[.,](\d{1,2}))?%?\/(\d{1,3})$/u;

/** Reads `net 30`, `2/10 net 30`, `due on the 5th` (chat.md, "Verbs", terms). */
export function readTerms(text: string): Result<PaymentTerms, TermsRefusal> {
  const said = plainDigits(oneLine(text)).toLowerCase();
  const [, offer, net, days, monthDay] = FORM.exec(said) ?? [];
  const dueDays = net ?? days;
  if (dueDays === undefined && monthDay === undefined) return refuse({ code: 'terms-form', text: clipped(text) });
  if (dueDays !== undefined && Number(dueDays) > NET_DAYS_MAX)
    return refuse({ code: 'not-days', text: dueDays, max: NET_DAYS_MAX });
  const day = Number(monthDay ?? 1);
  if (day < 1 || day > 31) return refuse({ code: 'terms-form', text: clipped(text) });
  const due = dueDays === undefined ? { monthDay: day } : { net: Number(dueDays) };
  if (offer === undefined) return accept(due);
  const early = readEarly(offer, 'net' in due ? due.net : DAYS_TO_A_MONTH_DAY);
  return early.ok ? accept({ ...due, early: early.value }) : early;
}

/** `2/10`: 2 % within 10 days, which must lie within `daysMax`. */
export function readEarly(text: string, daysMax: number): Result<EarlyTerms, EarlyRefusal> {
  const [, whole, fraction = '', within] = EARLY.exec(text) ?? [];
  const basisPoints = Number(whole ?? 0) * 100 + Number(fraction.padEnd(2, '0'));
  const days = Number(within ?? 0);
  const isGood = within !== undefined && basisPoints > 0 && basisPoints <= EARLY_MAX && days <= daysMax;
  return isGood ? accept({ basisPoints, days }) : refuse({ code: 'not-early', text: clipped(text) });
}

/** Whether a word has the form of an early discount. */
export function isEarly(word: string): boolean {
  return EARLY.test(plainDigits(word));
}

function clipped(text: string): string {
  return oneLine(text).slice(0, TEXT_SHOWN);
}
