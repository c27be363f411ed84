import type { Account, ActivePlan, CreditPiece, OpenItem } from './account.ts';
import type { CalendarDate } from './calendar.ts';
import { discountFor, type Earned } from './earlyDiscount.ts';
import type { Piece } from './event.ts';
import type { Minor } from './money.ts';
import { instalmentsOf } from './planProgress.ts';

/** A part of an open item that money can settle. */
export type OpenPart = { readonly item: number; readonly amount: Minor };

/**
 * What is open, in the order in which money settles it (domain.md, "Payments and allocation"): the named entry with all that is left of
 * it; unpaid instalments up to and including the next one to come; what is undisputed outside the plan by due date and then seq; later
 * instalments; disputed amounts last.
 */
export function inPayingOrder(
  { items, plan }: { readonly items: readonly OpenItem[]; readonly plan?: ActivePlan },
  { today, named }: { readonly today: CalendarDate; readonly named?: number },
): OpenPart[] {
  const first = items.filter((item) => item.entry === named);
  const others = items.filter((item) => item.entry !== named).sort(byDue);
  const inPlan = new Set(plan?.items.map(({ entry }) => entry));
  const planned = others.filter((item) => inPlan.has(item.entry));
  const free = others.filter((item) => !inPlan.has(item.entry));
  // What the named entry takes is the plan's money too.
  const ahead = first
    .filter((item) => inPlan.has(item.entry))
    .reduce((sum, { left, disputed }) => sum + left - disputed, 0);
  const due = plan === undefined ? 0 : Math.max(0, dueOfPlan(plan, { items, today }) - ahead);
  const [now, later] = cut(planned.map(undisputedPart), due);
  return [
    ...first.map((item) => ({ item: item.entry, amount: item.left })),
    ...now,
    ...free.map(undisputedPart),
    ...later,
    ...others.map((item) => ({ item: item.entry, amount: item.disputed })),
  ].filter((part) => part.amount > 0);
}

/** What is to be paid of the plan up to and including the first instalment that is not over yet. */
function dueOfPlan(
  plan: ActivePlan,
  { items, today }: { readonly items: readonly OpenItem[]; readonly today: CalendarDate },
): Minor {
  const states = instalmentsOf(plan, items);
  const next = states.findIndex(({ due }) => due >= today);
  const until = next === -1 ? states : states.slice(0, next + 1);
  return until.reduce((sum, { left }) => sum + left, 0);
}

/** The parts up to an amount, and what is behind it. */
function cut(parts: readonly OpenPart[], amount: Minor): [OpenPart[], OpenPart[]] {
  let left = amount;
  const before = parts.map((part) => {
    const taken = Math.min(part.amount, left);
    left -= taken;
    return { ...part, amount: taken };
  });
  return [before, parts.map((part, index) => ({ ...part, amount: part.amount - (before[index]?.amount ?? 0) }))];
}

function undisputedPart(item: OpenItem): OpenPart {
  return { item: item.entry, amount: item.left - item.disputed };
}

/** What money settles, and the items whose early price it reached. */
export type Allocation = { readonly pieces: readonly Piece[]; readonly earned: readonly Earned[] };

/**
 * Settles `parts` in their order with `money` in its order and says which paid which, one piece for each pair. Money that finds
 * nothing to settle, and parts that find no money, are left out. `offer`: the early discount that is open on an item for this money;
 * money that reaches the item's price settles it, and what is above goes on (domain.md, "Payments and allocation").
 */
export function allocateEarly(
  money: readonly CreditPiece[],
  parts: readonly OpenPart[],
  offer: (item: number, money: CreditPiece) => Minor,
): Allocation {
  const purse = [...money];
  const pieces = new Map<string, Piece>();
  const earned: Earned[] = [];
  for (const { item, amount } of parts) {
    const discount = discountReached(purse, { amount, offer: (piece) => offer(item, piece) });
    let open = amount - discount;
    for (let [next] = purse; open > 0 && next !== undefined; [next] = purse) {
      const used = Math.min(open, next.amount);
      const key = `${next.payer}/${item}`;
      pieces.set(key, { payer: next.payer, item, amount: (pieces.get(key)?.amount ?? 0) + used });
      open -= used;
      if (used === next.amount) purse.shift();
      else purse[0] = { ...next, amount: next.amount - used };
    }
    if (discount > 0) earned.push({ item, amount: discount });
  }
  return { pieces: [...pieces.values()], earned };
}

/** What money settles of an account, in the order of `inPayingOrder`, and the early discounts it earns there. */
export function allocateToOpen(
  account: Account,
  money: readonly CreditPiece[],
  { parts, ...order }: { readonly today: CalendarDate; readonly named?: number; readonly parts?: readonly OpenPart[] },
): Allocation {
  const items = new Map(account.items.map((item) => [item.entry, item]));
  return allocateEarly(money, parts ?? inPayingOrder(account, order), (entry, piece) =>
    discountFor(account, items.get(entry), piece),
  );
}

/** The same where no early discount is to be had. */
export function allocate(money: readonly CreditPiece[], parts: readonly OpenPart[]): readonly Piece[] {
  return allocateEarly(money, parts, () => 0).pieces;
}

/** The discount, if the money reaches the price and all of it that is used for it came in time; else 0. */
function discountReached(
  purse: readonly CreditPiece[],
  { amount, offer }: { amount: Minor; offer: (money: CreditPiece) => Minor },
): Minor {
  const [first] = purse;
  const discount = first === undefined ? 0 : offer(first);
  let price = amount - discount;
  for (const money of purse) {
    if (price <= 0) break;
    if (offer(money) === 0) return 0;
    price -= money.amount;
  }
  return discount > 0 && price <= 0 ? discount : 0;
}

/** Money in the order in which it is used: by its own date, then in the order in which it was recorded. */
export function oldestFirst(credit: Iterable<CreditPiece>): CreditPiece[] {
  return [...credit].sort((a, b) => compare(a.on, b.on) || a.payer - b.payer);
}

function byDue(a: OpenItem, b: OpenItem): number {
  return compare(a.due, b.due) || a.seq - b.seq;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
