import { changePlan, keepPromise, leavePlan } from './agreements.ts';
import { stopAwaiting } from './awaiting.ts';
import { debtOf, type EntryState } from './entry.ts';
import type { Piece } from './event.ts';
import type { Projection } from './projection.ts';
import { giveBack, reopen } from './settling.ts';

/**
 * Takes an entry back (domain.md, "Voids"): all `released` pieces, which are those it paid and those that paid it, are undone, then it
 * is gone. The money of others is credit again under its own date, the items of others are open again with their own due dates.
 */
export function takeBack(
  projection: Projection,
  {
    entry,
    released,
    entryOf,
  }: { entry: EntryState; released: readonly Piece[]; entryOf: (entry: number) => EntryState },
): void {
  for (const piece of released) {
    if (piece.item !== entry.entry) reopen(projection, entryOf(piece.item), piece.amount);
    if (piece.payer !== entry.entry) giveBack(projection, entryOf(piece.payer), piece.amount);
  }
  projection.items.delete(entry.entry);
  projection.credit.delete(entry.entry);
  projection.balance -= debtOf(entry);
  if (entry.kind === 'payment') keepPromise(projection, { on: entry.on, amount: -entry.amount });
  if (entry.kind === 'adjustment' && projection.plan !== undefined && entry.seq > projection.plan.seq)
    changePlan(projection, released, 1);
  leavePlan(projection, entry.entry);
  stopAwaiting(projection, entry.entry);
}
