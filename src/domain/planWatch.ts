import { addDays, type CalendarDate } from './calendar.ts';
import type { EntryState } from './entry.ts';
import type { AccountEvent, Instalment, PlanProposedData } from './event.ts';
import type { Minor } from './money.ts';
import { MISSED_AFTER_DAYS } from './planProgress.ts';

/** Looks on as an account's events go by, and knows which instalments of its plans were missed. */
export type PlanWatch = {
  push(event: AccountEvent): void;
  /** Whether the active plan pays that entry. */
  isPlanned(entry: number): boolean;
  /** The days on which instalments became missed, paid later or not (domain.md, "Plans"). */
  missed(today: CalendarDate): readonly CalendarDate[];
};

/** Entries as far as they went by, and the days on which they were taken back. */
type Book = {
  readonly entries: ReadonlyMap<number, EntryState>;
  readonly voided: ReadonlyMap<number, CalendarDate>;
};

type WatchedPlan = {
  readonly items: PlanProposedData['items'];
  readonly instalments: readonly Instalment[];
  readonly received: {
    readonly payer: number;
    readonly item: number;
    readonly amount: Minor;
    readonly on: CalendarDate;
  }[];
  /** The last day on which it was asked to be paid; undefined while it runs. */
  ended?: CalendarDate;
};

type Frozen = { readonly entry: number; readonly amount: Minor; readonly from: CalendarDate; until?: CalendarDate };

/**
 * A payment counts under its own date, back-dated ones too: who paid in time missed nothing. What was taken back, disputed or lowered by
 * an instalment's third day counts as it stood then (domain.md, "Plans").
 */
export function createPlanWatch(book: Book): PlanWatch {
  const proposals = new Map<number, PlanProposedData>();
  const plans: WatchedPlan[] = [];
  const frozen = new Map<number, Frozen>();
  let active: WatchedPlan | undefined;
  const isPlanned = (entry: number): boolean => active?.items.some((item) => item.entry === entry) ?? false;
  const end = (on: CalendarDate): void => {
    if (active !== undefined) active.ended = on;
    active = undefined;
  };
  return {
    isPlanned,
    push(event) {
      if ('pieces' in event.data)
        for (const { payer, item, amount } of event.data.pieces)
          if (isPlanned(item)) active?.received.push({ payer, item, amount, on: event.on });
      switch (event.kind) {
        case 'plan-proposed':
          proposals.set(event.seq, event.data);
          return;
        case 'plan-accepted': {
          const proposal = proposals.get(event.data.plan);
          if (proposal === undefined) throw new Error(`no plan ${event.data.plan} was proposed`);
          active = { items: proposal.items, instalments: proposal.instalments, received: [] };
          plans.push(active);
          return;
        }
        case 'plan-completed':
        case 'plan-defaulted':
        case 'plan-cancelled':
          return end(event.on);
        case 'dispute':
          frozen.set(event.seq, { entry: event.data.entry, amount: event.data.amount, from: event.on });
          return;
        case 'dispute-resolution': {
          const dispute = frozen.get(event.data.dispute);
          if (dispute !== undefined) dispute.until = event.on;
          return;
        }
        default:
          return;
      }
    },
    missed: (today) => plans.flatMap((plan) => missedOf(plan, { book, frozen: [...frozen.values()], today })),
  };
}

function missedOf(
  plan: WatchedPlan,
  { book, frozen, today }: { book: Book; frozen: readonly Frozen[]; today: CalendarDate },
): CalendarDate[] {
  const missed: CalendarDate[] = [];
  let before = 0;
  for (const { due, amount } of plan.instalments) {
    const until = addDays(due, MISSED_AFTER_DAYS);
    if (until >= (plan.ended ?? today)) break;
    const { received, asked } = asOf(plan, { book, frozen, until });
    const sum = before + amount;
    // What is asked for no more comes off the last instalments: this one may be gone altogether.
    if (Math.min(sum, asked) > before && received < Math.min(sum, asked)) missed.push(addDays(until, 1));
    before = sum;
  }
  return missed;
}

/** What the plan had received by that day, and how much of it was to be paid at all. */
function asOf(
  { items, received }: WatchedPlan,
  { book, frozen, until }: { book: Book; frozen: readonly Frozen[]; until: CalendarDate },
): { received: Minor; asked: Minor } {
  const isGone = (entry: number): boolean => (book.voided.get(entry) ?? '9') <= until;
  let asked = 0;
  let paid = 0;
  for (const { entry, amount } of items) if (!isGone(entry)) asked += amount;
  for (const { payer, item, amount, on } of received) {
    if (isGone(payer) || isGone(item)) continue;
    const money = book.entries.get(payer);
    if (money?.kind === 'payment') paid += money.on <= until ? amount : 0;
    else if (on <= until) asked -= amount;
  }
  for (const { entry, amount, from, until: end = '9' } of frozen) {
    const isAsked = items.some((item) => item.entry === entry) && !isGone(entry);
    if (isAsked && from <= until && end > until) asked -= amount;
  }
  return { received: paid, asked };
}
