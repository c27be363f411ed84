import type { ActivePlan, CreditPiece, OpenItem } from './account.ts';
import type { CalendarDate } from './calendar.ts';
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

/**
 * Settles `parts` in their order with `money` in its order and says which paid which, one piece for each pair. Money that finds
 * nothing to settle, and parts that find no money, are left out.
 */
export function allocate(money: readonly CreditPiece[], parts: readonly OpenPart[]): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  let open = parts[0]?.amount ?? 0;
  for (const { payer, amount } of money) {
    const paid = new Map<number, Minor>();
    let left = amount;
    for (let part = parts[next]; left > 0 && part !== undefined; part = parts[next]) {
      const used = Math.min(left, open);
      paid.set(part.item, (paid.get(part.item) ?? 0) + used);
      left -= used;
      open -= used;
      if (open === 0) {
        next += 1;
        open = parts[next]?.amount ?? 0;
      }
    }
    for (const [item, used] of paid) pieces.push({ payer, item, amount: used });
  }
  return pieces;
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
