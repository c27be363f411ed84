import type { CalendarDate } from './calendar.ts';
import { type EntryState, entryIn } from './entry.ts';
import type { AccountEvent, Piece } from './event.ts';
import type { Minor } from './money.ts';
import { createPlanWatch } from './planWatch.ts';

/** Money that settled a part of a sale, under its own date. */
export type SalePaid = { readonly on: CalendarDate; readonly amount: Minor; readonly inPlan: boolean };

/** A sale that stands, and what became of it. */
export type SaleHistory = {
  readonly entry: number;
  readonly on: CalendarDate;
  readonly due: CalendarDate;
  readonly amount: Minor;
  readonly paid: readonly SalePaid[];
  /** What was taken off without being paid, and is not held against her. */
  readonly forgiven: Minor;
};

/** What an account's past says about how its customer pays (domain.md, "Limits, holds, score, reviews"). */
export type CreditHistory = {
  /** In order of their numbers; voided ones are left out. */
  readonly sales: readonly SaleHistory[];
  /** The days of it. */
  readonly brokenPromises: readonly CalendarDate[];
  readonly missedInstalments: readonly CalendarDate[];
  readonly lostDisputes: readonly CalendarDate[];
};

/** Reads an account's events, from the first on, for what they say about how she pays. `today` ends what is still running. */
export function creditHistory(events: Iterable<AccountEvent>, today: CalendarDate): CreditHistory {
  const entries = new Map<number, EntryState>();
  const voided = new Map<number, CalendarDate>();
  const settled: (Piece & { readonly inPlan: boolean })[] = [];
  const brokenPromises: CalendarDate[] = [];
  const lost: { readonly on: CalendarDate; readonly entry: number }[] = [];
  const plans = createPlanWatch({ entries, voided });
  for (const event of events) {
    const recorded = entryIn(event);
    if (recorded !== undefined) entries.set(recorded.entry, recorded);
    if (recorded?.voids !== undefined) voided.set(recorded.voids, event.on);
    if ('pieces' in event.data)
      for (const piece of event.data.pieces) settled.push({ ...piece, inPlan: plans.isPlanned(piece.item) });
    plans.push(event);
    if (event.kind === 'promise-broken') brokenPromises.push(event.on);
    if (event.kind === 'dispute-resolution' && event.data.outcome === 'stands')
      lost.push({ on: event.on, entry: event.data.entry });
  }
  // Every piece of a voided entry was released with it, at both ends.
  const live = settled.filter(({ payer, item }) => !voided.has(payer) && !voided.has(item));
  return {
    sales: salesOf(entries, voided, live),
    brokenPromises,
    missedInstalments: plans.missed(today),
    lostDisputes: lost.filter(({ entry }) => !voided.has(entry)).map(({ on }) => on),
  };
}

function salesOf(
  entries: ReadonlyMap<number, EntryState>,
  voided: ReadonlyMap<number, unknown>,
  pieces: readonly (Piece & { readonly inPlan: boolean })[],
): SaleHistory[] {
  const byItem = new Map<number, { readonly payer: number; readonly amount: Minor; readonly inPlan: boolean }[]>();
  for (const piece of pieces) {
    const known = byItem.get(piece.item);
    if (known === undefined) byItem.set(piece.item, [piece]);
    else known.push(piece);
  }
  const sales: SaleHistory[] = [];
  for (const { entry, kind, on, due, amount } of entries.values()) {
    if (kind !== 'sale' || due === undefined || voided.has(entry)) continue;
    const paid: SalePaid[] = [];
    let forgiven = 0;
    for (const { payer, amount: part, inPlan } of byItem.get(entry) ?? []) {
      const money = entries.get(payer);
      if (money === undefined) throw new Error(`there is no #${payer}`);
      if (money.kind === 'payment') paid.push({ on: money.on, amount: part, inPlan });
      // Written off, it stays unpaid.
      else if (money.kind !== 'write-off') forgiven += part;
    }
    sales.push({ entry, on, due, amount, paid, forgiven });
  }
  return sales;
}
