import type { Account, CreditPiece, OpenItem } from './account.ts';
import { addDays, type CalendarDate } from './calendar.ts';
import type { Draft, Piece } from './event.ts';
import { basisPointsOf, type Minor } from './money.ts';
import { plannedEntries } from './planProgress.ts';
import type { Terms } from './terms.ts';

/** The early discount of an item (domain.md, "Payments and allocation"): what it is, and the last day on which money earns it. */
export type EarlyOffer = { readonly discount: Minor; readonly until: CalendarDate };

/** What a sale offers to who pays early; undefined when it is nothing. It never outlives the due date. */
export function earlyOffer(sale: {
  readonly amount: Minor;
  readonly on: CalendarDate;
  readonly due: CalendarDate;
  readonly terms: Terms;
}): EarlyOffer | undefined {
  const { early } = sale.terms;
  if (early === undefined) return undefined;
  const discount = basisPointsOf({ amount: sale.amount, basisPoints: early.basisPoints });
  if (discount <= 0 || discount >= sale.amount) return undefined;
  const until = addDays(sale.on, early.days);
  return { discount, until: until < sale.due ? until : sale.due };
}

/**
 * Whether what this money settles of an item leaves its discount open: paid by the last day, by the payment's own date. What was there
 * before the item was recorded is credit, which counts as paid on the sale's date.
 */
export function countsAsEarly(
  { payer, on, unpaid }: CreditPiece,
  { entry, early }: { readonly entry: number; readonly early?: EarlyOffer },
): boolean {
  if (payer < entry) return true;
  return early !== undefined && unpaid !== true && on <= early.until;
}

/**
 * The discount that is still open on an item for money of that day: none on what is disputed or in a plan, and none when its price was
 * reached while it was.
 */
export function openOffer(
  { plan }: Pick<Account, 'plan'>,
  { entry, early, left, disputed }: OpenItem,
  on: CalendarDate,
): EarlyOffer | undefined {
  if (early === undefined || early.until < on || disputed > 0 || left <= early.discount) return undefined;
  return plannedEntries(plan).includes(entry) ? undefined : early;
}

/** An early discount that was still to be had, and is not any more. */
export type EarlyEnded = EarlyOffer & { readonly item: number };

/**
 * The early discounts that taking these pieces off without paying them ends, on a day: those open until then on items that it touches
 * and does not settle.
 */
export function earlyEndedBy(
  account: Pick<Account, 'items' | 'plan'>,
  pieces: readonly Piece[],
  today: CalendarDate,
): readonly EarlyEnded[] {
  return account.items.flatMap((item) => {
    const offer = openOffer(account, item, today);
    const taken = pieces.reduce((sum, piece) => sum + (piece.item === item.entry ? piece.amount : 0), 0);
    return offer === undefined || taken === 0 || taken === item.left ? [] : [{ ...offer, item: item.entry }];
  });
}

/** What is owed by somebody who pays it all on that day: the balance less the early discounts still open; never below zero. */
export function owedOn(account: Account, on: CalendarDate): Minor {
  const { balance, items } = account;
  const open = items.reduce((sum, item) => sum + (openOffer(account, item, on)?.discount ?? 0), 0);
  return Math.max(0, balance - open);
}

/** An item whose price was reached, and by which entry. */
export type Earned = { readonly item: number; readonly amount: Minor };

/** The discounts earned by an entry, as entries of their own from `first` on. */
export function discountsOf(
  earned: readonly Earned[],
  { first, earnedBy, on }: { first: number; earnedBy: number; on: CalendarDate },
): Draft[] {
  return earned.map(({ item, amount }, index) => {
    const entry = first + index;
    const pieces = [{ payer: entry, item, amount }];
    return { kind: 'discount', on, data: { entry, amount, reason: 'early', earnedBy, pieces } };
  });
}

/** What an item lets off for this money; 0 when nothing. */
export function discountFor(account: Pick<Account, 'plan'>, item: OpenItem | undefined, money: CreditPiece): Minor {
  if (item === undefined || !countsAsEarly(money, item)) return 0;
  return openOffer(account, item, money.payer < item.entry ? item.on : money.on)?.discount ?? 0;
}
