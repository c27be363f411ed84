import type { CalendarDate } from './calendar.ts';
import type { AccountEvent, DisputeResolutionData } from './event.ts';
import type { FeeTerms } from './lateFee.ts';
import type { Minor } from './money.ts';

/** How a debt has been chased so far: what was said of it and charged for it. It outlives the item, which a void may open again. */
export type Chased = {
  /** The late fee that its sale carries. */
  readonly fee?: FeeTerms;
  /** The latest notice that named it, and the first of those after its due date. */
  readonly dunned?: { readonly last: CalendarDate; readonly late?: CalendarDate };
  /** The fees it was charged, waived ones included. */
  readonly fees?: { readonly count: number; readonly charged: Minor; readonly last: CalendarDate };
  /** Where the grace of its fee begins, when that is later than its due date. */
  readonly graceFrom?: CalendarDate;
};

type Debt = Chased & { readonly due?: CalendarDate };

/** Which debts an event changes in how they are chased, and how; `planned` are the entries of the active plan. */
export function chasedBy(
  event: AccountEvent,
  planned: readonly number[],
): { readonly entries: readonly number[]; readonly change: (debt: Debt) => Chased } {
  switch (event.kind) {
    case 'notice':
      return { entries: event.data.items, change: (debt) => ({ dunned: dunnedOn(debt, event.on) }) };
    case 'fee':
      return {
        entries: [event.data.item],
        change: ({ fees }) => ({ fees: charged(fees, event.data.amount, event.on) }),
      };
    case 'dispute-resolution':
      return graceAfter(event.data, event.on);
    case 'plan-defaulted':
    case 'plan-cancelled':
      return { entries: planned, change: () => ({ graceFrom: event.on }) };
    default:
      return NOTHING;
  }
}

/** What stands, or was corrected, is as if it fell due on that day (domain.md, "Disputes"). */
function graceAfter(
  { outcome, entry, replacedBy }: DisputeResolutionData,
  on: CalendarDate,
): ReturnType<typeof chasedBy> {
  const owed = { stands: entry, corrected: replacedBy, voided: undefined }[outcome];
  return owed === undefined ? NOTHING : { entries: [owed], change: () => ({ graceFrom: on }) };
}

const NOTHING = { entries: [], change: () => ({}) };

function dunnedOn({ dunned, due }: Debt, on: CalendarDate): NonNullable<Chased['dunned']> {
  const late = dunned?.late ?? (due !== undefined && on > due ? on : undefined);
  return { last: on, ...(late === undefined ? {} : { late }) };
}

function charged(fees: Chased['fees'], amount: Minor, on: CalendarDate): NonNullable<Chased['fees']> {
  return { count: (fees?.count ?? 0) + 1, charged: (fees?.charged ?? 0) + amount, last: on };
}
