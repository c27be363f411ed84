import type { Account, OpenItem } from '#domain/account.ts';
import { type CalendarDate, dateAt, daysBetween } from '#domain/calendar.ts';
import { textAt } from '#domain/chain.ts';
import { earlyEndedBy, earlyOffer, openOffer, owedOn } from '#domain/earlyDiscount.ts';
import { type AccountEvent, HOLD_CAUSES, type Piece } from '#domain/event.ts';
import { type HoldPolicy, oldestOwed } from '#domain/holdRules.ts';
import type { Minor } from '#domain/money.ts';
import { plannedEntries } from '#domain/planProgress.ts';
import { receiptCode } from '#domain/receiptCode.ts';
import type { Customer, Identity, Shop } from '#store/records.ts';
import { agreedShown } from './agreedShown.ts';
import type {
  AccountShown,
  CameAlong,
  DiscountShown,
  HoldShown,
  ItemShown,
  OverriddenRule,
  PaymentShown,
  PointsShown,
  PointsStanding,
  SaleShown,
  Settled,
  Standing,
  Who,
} from './facts.ts';
import { isReachable } from './people.ts';

/** Events and accounts as the facts that are said about them. */

export type SaleEvent = Extract<AccountEvent, { kind: 'sale' }>;
export type PaymentEvent = Extract<AccountEvent, { kind: 'payment' }>;

/** How many open items a message lists. */
const ITEMS_SHOWN_MAX = 8;

export function whoOf(customer: Customer): Who {
  return { id: customer.id, name: customer.name };
}

export function standingOf(account: Account): Standing {
  const disputed = account.items.reduce((sum, item) => sum + item.disputed, 0);
  return { balance: account.balance, limit: account.limit, disputed };
}

export function pointsOf({ points = 0 }: Account, { policy }: Shop): PointsStanding {
  return { points, policy: policy.points };
}

/** What a command did to the points; undefined when nothing. */
export function pointsChanged(before: Account, { points: total = 0 }: Account): PointsShown | undefined {
  const change = total - (before.points ?? 0);
  return change === 0 ? undefined : { change, total };
}

/** What came with an entry that lowers a balance, on a day. */
export function cameAlong(
  { before, after }: { readonly before: Account; readonly after: Account },
  pieces: readonly Piece[],
  { today, spent = 0 }: { readonly today: CalendarDate; readonly spent?: number },
): CameAlong {
  const earned = pointsChanged({ ...before, points: (before.points ?? 0) - spent }, after);
  return { ...(earned === undefined ? {} : { earned }), earlyEnded: earlyEndedBy(before, pieces, today) };
}

/** What an entry earned in points, as the events say that name it. */
function pointsIn(
  events: readonly AccountEvent[],
  entry: number,
  { points: total = 0 }: Pick<Account, 'points'>,
): { readonly points?: PointsShown } {
  const change = events.reduce(
    (sum, event) => sum + (event.kind === 'points-earned' && event.data.by === entry ? event.data.points : 0),
    0,
  );
  return change === 0 ? {} : { points: { change, total } };
}

/** `after`: the events recorded with it or since that name it, for what it earned; `account`: as it stands now. */
export function saleShown(
  event: SaleEvent,
  shop: Shop,
  { account, after }: { readonly account: Pick<Account, 'points'>; readonly after: readonly AccountEvent[] },
): SaleShown {
  const { entry, amount, items, due, pieces, terms } = event.data;
  const offer = earlyOffer({ amount, on: event.on, due, terms });
  const discounts = discountsIn(after, entry);
  const goods = items.map(({ quantity, unit, amount }, index) => {
    const name = textAt(event, `/items/${index}/name`);
    return {
      amount,
      ...(name === undefined ? {} : { name }),
      ...(quantity === undefined ? {} : { quantity }),
      ...(unit === undefined ? {} : { unit }),
    };
  });
  // A corrected sale passes on what it does not need of the money it takes over.
  const creditUsed = pieces.reduce((sum, piece) => sum + (piece.item === entry ? piece.amount : 0), 0);
  // What is over when it is recorded, or was had at once, is no offer.
  const isOpen = offer !== undefined && offer.until >= dateAt(event.at, shop.zone) && discounts.length === 0;
  const early =
    isOpen && terms.early !== undefined
      ? { basisPoints: terms.early.basisPoints, price: amount - offer.discount - creditUsed, until: offer.until }
      : undefined;
  return {
    entry,
    amount,
    goods,
    on: event.on,
    backDated: isBackDated(event, shop),
    due,
    creditUsed,
    discounts,
    ...pointsIn(after, entry, account),
    ...(early === undefined ? {} : { early }),
    code: receiptCode(event.hash),
  };
}

/**
 * `account` is as it stands after the payment, to tell what is left of each item; `after` the events recorded with it or since that
 * name it, for what it earned.
 */
export function paymentShown(
  event: PaymentEvent,
  shop: Shop,
  { account, after }: { readonly account: Pick<Account, 'items' | 'points'>; readonly after: readonly AccountEvent[] },
): PaymentShown {
  const { entry, amount, method, pieces } = event.data;
  const settled = settledBy(pieces, account.items);
  const reference = textAt(event, '/reference');
  return {
    entry,
    amount,
    on: event.on,
    backDated: isBackDated(event, shop),
    settled,
    discounts: discountsIn(after, entry),
    ...pointsIn(after, entry, account),
    credit: amount - settled.reduce((sum, piece) => sum + piece.amount, 0),
    code: receiptCode(event.hash),
    ...(method === undefined ? {} : { method }),
    ...(reference === undefined ? {} : { reference }),
  };
}

/** What pieces settled, and what is left of each item. */
export function settledBy(pieces: readonly Piece[], items: readonly OpenItem[]): readonly Settled[] {
  return pieces.map((piece) => ({
    entry: piece.item,
    amount: piece.amount,
    left: items.find((item) => item.entry === piece.item)?.left ?? 0,
  }));
}

/** The early discounts that an entry's money earned. */
export function discountsIn(events: readonly AccountEvent[], entry: number): readonly DiscountShown[] {
  return events.flatMap((event) => {
    if (event.kind !== 'discount' || event.data.earnedBy !== entry) return [];
    const { pieces, amount } = event.data;
    return pieces.slice(0, 1).map(({ item }) => ({ item, amount }));
  });
}

export function accountShown(account: Account, today: CalendarDate): AccountShown {
  const byDue = [...account.items].sort((one, other) =>
    one.due < other.due ? -1 : one.due > other.due ? 1 : one.seq - other.seq,
  );
  const planned = new Set(plannedEntries(account.plan));
  return {
    standing: standingOf(account),
    ...owedTodayOf(account, today),
    agreed: agreedShown(account, today),
    items: byDue.slice(0, ITEMS_SHOWN_MAX).map((item) => {
      const offer = openOffer(account, item, today);
      const early = offer === undefined ? {} : { early: { price: item.left - offer.discount, until: offer.until } };
      return { ...itemShown(item, planned.has(item.entry)), ...early };
    }),
    more: Math.max(0, byDue.length - ITEMS_SHOWN_MAX),
    today,
  };
}

function owedTodayOf(account: Account, today: CalendarDate): { readonly owedToday?: Minor } {
  const owedToday = owedOn(account, today);
  return owedToday < account.balance ? { owedToday } : {};
}

function itemShown({ entry, kind, on, due, amount, left, disputed }: OpenItem, inPlan: boolean): ItemShown {
  return { entry, kind, on, due, amount, left, disputed, inPlan };
}

function isBackDated(event: AccountEvent, shop: Shop): boolean {
  return event.on !== dateAt(event.at, shop.zone);
}

/** Why she is on hold, the owner's own word first. */
export function holdsShown(
  account: Account,
  { today, policy }: { today: CalendarDate; policy: HoldPolicy },
): readonly HoldShown[] {
  const shown = account.holds.map((hold): HoldShown => {
    const item =
      hold.cause === 'overdue' ? oldestOwed(account, { hold, holdAfterDays: policy.holdAfterDays }) : undefined;
    if (item === undefined) return { cause: hold.cause, on: hold.on };
    const days = daysBetween({ from: item.due, to: today });
    return { cause: hold.cause, on: hold.on, overdue: { entry: item.entry, days } };
  });
  return shown.sort((one, other) => HOLD_CAUSES.indexOf(one.cause) - HOLD_CAUSES.indexOf(other.cause));
}

/** The rules that the owner let a sale go past. */
export function overriddenIn(events: readonly AccountEvent[]): readonly OverriddenRule[] {
  return events.flatMap((event) => (event.kind === 'override' ? [event.data.rule] : []));
}

/** Whether the customer was asked for her word: one whom no chat reaches was not, linked or not. */
export function askedState(
  confirmation: 'awaited' | 'not-linked',
  linked: readonly Identity[],
): { readonly state: 'awaited' | 'not-linked' | 'not-reachable' } {
  const isLost = confirmation === 'awaited' && !isReachable(linked);
  return { state: isLost ? 'not-reachable' : confirmation };
}
