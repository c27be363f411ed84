import { changePlanned, keepPromise, leavePlan } from './agreements.ts';
import { stopAwaiting } from './awaiting.ts';
import { countsAsEarly } from './earlyDiscount.ts';
import { debtOf, type EntryState } from './entry.ts';
import type { Piece } from './event.ts';
import type { Minor } from './money.ts';
import { isInTime, losePoints } from './points.ts';
import type { Projection } from './projection.ts';
import { giveBack, moneyOf, reopen } from './settling.ts';

type TakingBack = {
  readonly entry: EntryState;
  /** Every piece that it paid or that paid it. */
  readonly released: readonly Piece[];
  /** What else pays an item. */
  readonly kept: (item: number) => readonly Piece[];
  /** Whether a piece settled an item of the active plan since it was agreed on. */
  readonly isOfPlan: (piece: Piece) => boolean;
  readonly entryOf: (entry: number) => EntryState;
};

/**
 * Takes an entry back (domain.md, "Voids"): all `released` pieces, which are those it paid and those that paid it, are undone, then it
 * is gone. The money of others is credit again under its own date, the items of others are open again with their own due dates.
 */
export function takeBack(projection: Projection, taking: TakingBack): void {
  const { entry, released, kept, isOfPlan, entryOf } = taking;
  for (const piece of released) {
    if (piece.item !== entry.entry) {
      const item = entryOf(piece.item);
      const { early } = item;
      const keepsEarly =
        early !== undefined &&
        kept(piece.item).every(({ payer }) => countsAsEarly(moneyOf(entryOf(payer)), { entry: item.entry, early }));
      reopen(projection, item, { amount: piece.amount, keepsEarly, inTime: inTimeOf(item, taking) });
      losePoints(projection, item);
      const paidPlan = isOfPlan(piece) && entryOf(piece.payer).kind === 'payment';
      if (!paidPlan) changePlanned(projection, piece.item, piece.amount);
    }
    if (piece.payer !== entry.entry) giveBack(projection, entryOf(piece.payer), piece.amount);
  }
  projection.items.delete(entry.entry);
  projection.credit.delete(entry.entry);
  projection.balance -= debtOf(entry);
  losePoints(projection, entry);
  projection.points += entry.spent ?? 0;
  if (entry.kind === 'payment') keepPromise(projection, { on: entry.on, amount: -entry.amount });
  leavePlan(projection, entry.entry);
  stopAwaiting(projection, entry.entry);
}

/** What else pays an item and came in time. */
function inTimeOf(item: EntryState, { kept, entryOf }: TakingBack): Minor {
  const { due } = item;
  if (due === undefined) return 0;
  return kept(item.entry)
    .filter(({ payer }) => isInTime(moneyOf(entryOf(payer)), { due }))
    .reduce((sum, { amount }) => sum + amount, 0);
}
