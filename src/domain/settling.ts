import type { CreditPiece, OpenItem } from './account.ts';
import { changePlanned } from './agreements.ts';
import type { CalendarDate } from './calendar.ts';
import { countsAsEarly, earlyOffer } from './earlyDiscount.ts';
import type { EntryState } from './entry.ts';
import type { AccountEvent, Piece } from './event.ts';
import type { Minor } from './money.ts';
import { earnPoints, isInTime } from './points.ts';
import type { Projection } from './projection.ts';
import type { Terms } from './terms.ts';

/** Money settles parts of items: both must be there. */
export function settle(projection: Projection, pieces: readonly Piece[]): void {
  const { items, credit } = projection;
  for (const { payer, item, amount } of pieces) {
    const money = credit.get(payer);
    const open = items.get(item);
    if (money === undefined || open === undefined || amount <= 0 || amount > money.amount || amount > open.left) {
      throw new Error(`${amount} of #${payer} cannot settle #${item}`);
    }
    if (amount === money.amount) credit.delete(payer);
    else credit.set(payer, { ...money, amount: money.amount - amount });
    const paid = withInTime(open, isInTime(money, open) ? amount : 0);
    leave(projection, countsAsEarly(money, open) ? paid : withoutEarly(paid), open.left - amount);
    if (money.unpaid) changePlanned(projection, item, -amount);
  }
}

/** Only a sale that earns points counts what is paid of it in time. */
function withInTime(item: OpenItem, amount: Minor): OpenItem {
  const { perPoint, inTime = 0 } = item;
  return perPoint === undefined || amount === 0 ? item : { ...item, inTime: inTime + amount };
}

function withoutEarly({ early: _early, ...item }: OpenItem): OpenItem {
  return item;
}

type NewDebt = Pick<AccountEvent, 'seq' | 'on' | 'at'> & {
  readonly kind: OpenItem['kind'];
  readonly data: {
    readonly entry: number;
    readonly due: CalendarDate;
    readonly amount: Minor;
    readonly terms?: Terms;
    readonly perPoint?: Minor;
  };
};

/** A sale, a fee or a raise of the balance becomes an open item. */
export function addDebt(projection: Projection, { seq, on, at, kind, data }: NewDebt): void {
  const { entry, due, amount, terms, perPoint } = data;
  const offer = terms === undefined ? undefined : earlyOffer({ amount, on, due, terms });
  const more = {
    ...(terms?.fee === undefined ? {} : { fee: terms.fee }),
    ...(offer === undefined ? {} : { early: offer }),
    ...(perPoint === undefined ? {} : { perPoint }),
  };
  projection.items.set(entry, { entry, seq, kind, on, at, due, amount, left: amount, disputed: 0, ...more });
  projection.balance += amount;
}

/** A payment or a lowering of the balance becomes credit, until it settles something. */
export function addMoney(projection: Projection, money: CreditPiece): void {
  projection.credit.set(money.payer, money);
  projection.balance -= money.amount;
}

/** How much of an item is disputed, after a dispute began or ended. */
export function freeze(projection: Projection, entry: number): void {
  const item = projection.items.get(entry);
  if (item !== undefined) leave(projection, item, item.left);
}

/** Of a disputed entry the undisputed part is paid first, so what is frozen never exceeds what is left. */
function leave(projection: Projection, item: OpenItem, left: Minor): void {
  const { items, disputes } = projection;
  const disputed = Math.min(left, disputes.get(item.entry)?.amount ?? 0);
  if (left > 0) items.set(item.entry, { ...item, left, disputed });
  else {
    items.delete(item.entry);
    earnPoints(projection, item);
  }
}

/**
 * What had been settled of an item is open again, under its own due date; with its early discount, if what still pays it leaves that
 * open, and with what of that came in time.
 */
export function reopen(
  projection: Projection,
  entry: EntryState,
  { amount, keepsEarly, inTime }: { readonly amount: Minor; readonly keepsEarly: boolean; readonly inTime: Minor },
): void {
  const left = (projection.items.get(entry.entry)?.left ?? 0) + amount;
  const item = withInTime(itemOf(entry), inTime);
  leave(projection, keepsEarly ? item : withoutEarly(item), left);
}

/** Money that had settled something is credit again, under its own date. */
export function giveBack({ credit }: Projection, entry: EntryState, amount: Minor): void {
  credit.set(entry.entry, { ...moneyOf(entry), amount: (credit.get(entry.entry)?.amount ?? 0) + amount });
}

/** What an entry pays with, as it came. */
export function moneyOf({ entry, on, kind, amount }: EntryState): CreditPiece {
  const unpaid = kind === 'payment' ? {} : ({ unpaid: true } as const);
  return { payer: entry, on, amount: Math.abs(amount), ...unpaid };
}

function itemOf({ entry, seq, kind, on, at, due, amount, ...more }: EntryState): OpenItem {
  const { fee, fees, dunned, graceFrom, early, perPoint } = more;
  if ((kind !== 'sale' && kind !== 'adjustment' && kind !== 'fee') || due === undefined)
    throw new Error(`#${entry} is not an item`);
  const kept = {
    ...(fee === undefined ? {} : { fee }),
    ...(fees === undefined ? {} : { fees }),
    ...(dunned === undefined ? {} : { dunned }),
    ...(graceFrom === undefined ? {} : { graceFrom }),
    ...(early === undefined ? {} : { early }),
    ...(perPoint === undefined ? {} : { perPoint }),
  };
  return { entry, seq, kind, on, at, due, amount, left: amount, disputed: 0, ...kept };
}
