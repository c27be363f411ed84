import { addDays, addMonths, type CalendarDate } from './calendar.ts';
import type { FeeTerms } from './lateFee.ts';

/** When a sale falls due: days from its own date (`net 30`), or a day of the month (`due on the 5th`). */
export type DueTerms = { readonly net: number } | { readonly monthDay: number };

/** `2/10`: so many basis points less for who pays within so many days of the sale's own date. */
export type EarlyTerms = { readonly basisPoints: number; readonly days: number };

/** What is agreed about paying on time. */
export type PaymentTerms = DueTerms & { readonly early?: EarlyTerms };

/**
 * When a sale is due, what an early payment earns and what a late one costs (product.md, "Vocabulary"). A sale keeps them for good; a
 * `fee` that is absent is none.
 */
export type Terms = PaymentTerms & { readonly fee?: FeeTerms };

/** The terms of a sale made now: the customer's own where she has some, and the shop's late fee. */
export function termsInForce(
  shop: { readonly terms: Terms; readonly policy: { readonly lateFee: FeeTerms | null } },
  customer: { readonly terms?: Terms } = {},
): Terms {
  const { fee: _fee, ...payment } = customer.terms ?? shop.terms;
  return { ...payment, ...(shop.policy.lateFee === null ? {} : { fee: shop.policy.lateFee }) };
}

/** The date on which a sale of this day falls due; a day of the month is never the day of the sale itself. */
export function dueBy(terms: DueTerms, on: CalendarDate): CalendarDate {
  if ('net' in terms) return addDays(on, terms.net);
  const month = Number(on.slice(5, 7));
  const january = `${on.slice(0, 5)}01-${String(terms.monthDay).padStart(2, '0')}`;
  const thisMonth = addMonths(january, month - 1);
  return thisMonth > on ? thisMonth : addMonths(january, month);
}

/** What may be said of one sale: `net 15`, `2/10 net 30`. */
export type NetDays = { readonly net: number; readonly early?: EarlyTerms };

/** Other days, and an early discount where one is said, instead of those in force; the rest stays (chat.md, "Verbs", terms). */
export function withDays(terms: Terms, days: NetDays): Terms {
  const { early, fee } = terms;
  return { ...(early === undefined ? {} : { early }), ...(fee === undefined ? {} : { fee }), ...days };
}
