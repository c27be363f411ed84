import type { Account, OpenItem, OpenProposal, PlannedItem } from './account.ts';
import { addDays, addMonths, type CalendarDate } from './calendar.ts';
import type { Draft, Instalment, PlanProposedData, PlanStep } from './event.ts';
import { type Minor, splitEvenly } from './money.ts';
import { accept, type Result, refuse } from './result.ts';

/** Payment plans between the shop and a customer (domain.md, "Plans"): who proposes needs the other side's word. */

export const INSTALMENTS_MIN = 2;
export const INSTALMENTS_MAX = 24;
export const PROPOSAL_DAYS = 7;
/** The first instalment lies no further ahead. */
export const FIRST_DAYS_MAX = 366;

export type PlanSide = PlanProposedData['by'];

export type ProposalCommand = {
  readonly by: PlanSide;
  readonly today: CalendarDate;
  /** How many instalments. */
  readonly count: number;
  readonly every: PlanStep;
  /** The first instalment's date; without it one period from today. */
  readonly first?: CalendarDate;
  /** Entry numbers; without them everything that is open and has no open dispute. */
  readonly entries?: readonly number[];
};

export type ProposalRefusal =
  | { readonly code: 'instalments-out-of-range'; readonly count: number; readonly min: number; readonly max: number }
  | { readonly code: 'plan-starts-in-past'; readonly first: CalendarDate }
  | { readonly code: 'plan-starts-too-late'; readonly latest: CalendarDate }
  | { readonly code: 'not-for-plan'; readonly entry: number; readonly why: 'closed' | 'disputed' }
  | { readonly code: 'nothing-to-plan' }
  | { readonly code: 'plan-too-small'; readonly total: Minor; readonly count: number };

export type AcceptanceRefusal =
  | ProposalRefusal
  | { readonly code: 'no-such-proposal' | 'own-proposal' }
  | { readonly code: 'proposal-over'; readonly until: CalendarDate };

/** Puts a plan to the other side; an open proposal, of either side, ends with it. While a plan is active it is planned anew. */
export function decideProposal(account: Account, command: ProposalCommand): Result<readonly Draft[], ProposalRefusal> {
  const { by, today, count, every, first } = command;
  if (!Number.isInteger(count) || count < INSTALMENTS_MIN || count > INSTALMENTS_MAX)
    return refuse({ code: 'instalments-out-of-range', count, min: INSTALMENTS_MIN, max: INSTALMENTS_MAX });
  if (first !== undefined && first < today) return refuse({ code: 'plan-starts-in-past', first });
  const latest = addDays(today, FIRST_DAYS_MAX);
  if (first !== undefined && first > latest) return refuse({ code: 'plan-starts-too-late', latest });
  const items = itemsOf(account, command.entries);
  if (!items.ok) return items;
  const dates = first === undefined ? datesAfter(today, { count, every }) : datesFrom(first, { count, every });
  return proposed(account, { by, today, every, items: items.value, dates });
}

/** The other side says yes. Where a chosen item or the calendar has moved on, it accepts nothing and brings today's figures instead. */
export function decideAcceptance(
  account: Account,
  command: {
    readonly by: PlanSide;
    /** `seq` of the proposal. */
    readonly plan: number;
    readonly today: CalendarDate;
    /** The agreement in the customer's language. */
    readonly agreement: string;
  },
): Result<{ readonly outcome: 'accepted' | 'fresh'; readonly drafts: readonly Draft[] }, AcceptanceRefusal> {
  const { proposal, plan: active } = account;
  const { by, plan, today, agreement } = command;
  if (proposal === undefined || proposal.seq !== plan) return refuse({ code: 'no-such-proposal' });
  if (proposal.by === by) return refuse({ code: 'own-proposal' });
  if (today > proposal.until) return refuse({ code: 'proposal-over', until: proposal.until });
  if (isStale(account, proposal, today)) {
    const fresh = proposedAnew(account, proposal, today);
    return fresh.ok ? accept({ outcome: 'fresh', drafts: fresh.value }) : fresh;
  }
  const ended: Draft[] =
    active === undefined ? [] : [{ kind: 'plan-cancelled', on: today, data: { plan: active.seq, cause: 'replanned' } }];
  const accepted: Draft = { kind: 'plan-accepted', on: today, data: { plan, agreement: { text: agreement } } };
  return accept({ outcome: 'accepted', drafts: [...ended, accepted] });
}

/** No from the other side, or taken back by who proposed it. */
export function decideDecline(
  { proposal }: Account,
  { by, plan, today }: { by: PlanSide; plan: number; today: CalendarDate },
): Result<readonly Draft[], { readonly code: 'no-such-proposal' }> {
  if (proposal === undefined || proposal.seq !== plan) return refuse({ code: 'no-such-proposal' });
  return accept([declined(proposal, by, today)]);
}

/** The shop ends the active plan: its items are due by their own dates again. Without one it takes the open proposal back. */
export function decideCancel(
  { plan, proposal }: Account,
  { today }: { today: CalendarDate },
): Result<readonly Draft[], { readonly code: 'no-plan' }> {
  if (plan !== undefined)
    return accept([{ kind: 'plan-cancelled', on: today, data: { plan: plan.seq, cause: 'member' } }]);
  return proposal === undefined || today > proposal.until
    ? refuse({ code: 'no-plan' })
    : accept([declined(proposal, 'shop', today)]);
}

/** The proposal that can still be answered today. */
export function openProposal({ proposal }: Account, today: CalendarDate): OpenProposal | undefined {
  return proposal === undefined || today > proposal.until ? undefined : proposal;
}

function declined({ seq }: OpenProposal, by: PlanSide, today: CalendarDate): Draft {
  return { kind: 'plan-declined', on: today, data: { plan: seq, by } };
}

type Proposing = {
  readonly by: PlanSide;
  readonly today: CalendarDate;
  readonly every: PlanStep;
  readonly items: readonly PlannedItem[];
  readonly dates: readonly CalendarDate[];
};

function proposed(
  account: Account,
  { by, today, every, items, dates }: Proposing,
): Result<readonly Draft[], ProposalRefusal> {
  const total = items.reduce((sum, { amount }) => sum + amount, 0);
  if (total === 0) return refuse({ code: 'nothing-to-plan' });
  if (total < dates.length) return refuse({ code: 'plan-too-small', total, count: dates.length });
  const amounts = splitEvenly({ total, parts: dates.length });
  const instalments = dates.map((due, index): Instalment => ({ due, amount: amounts[index] ?? 0 }));
  const open = openProposal(account, today);
  const before = open === undefined ? [] : [declined(open, by, today)];
  const data = { by, items, instalments, every, until: addDays(today, PROPOSAL_DAYS) };
  return accept([...before, { kind: 'plan-proposed', on: today, data }]);
}

/** The same plan with what is open of its items today; a first date that has passed moves to one period from today. */
function proposedAnew(
  account: Account,
  { by, every, items, instalments }: OpenProposal,
  today: CalendarDate,
): Result<readonly Draft[], ProposalRefusal> {
  const chosen = new Set(items.map(({ entry }) => entry));
  const left = account.items.filter((item) => chosen.has(item.entry) && isPlannable(item)).map(planned);
  const dates = instalments.map(({ due }) => due);
  const count = dates.length;
  const first = dates[0] ?? today;
  const moved = first < today ? datesAfter(today, { count, every }) : dates;
  return proposed(account, { by, today, every, items: left, dates: moved });
}

function isStale({ items }: Account, proposal: OpenProposal, today: CalendarDate): boolean {
  const [first] = proposal.instalments;
  if (first === undefined || first.due < today) return true;
  return proposal.items.some(({ entry, amount }) => {
    const item = items.find((open) => open.entry === entry);
    return item === undefined || item.left !== amount || item.disputed > 0;
  });
}

function itemsOf(
  { items }: Account,
  entries: readonly number[] | undefined,
): Result<readonly PlannedItem[], ProposalRefusal> {
  if (entries === undefined) return accept(items.filter(isPlannable).map(planned));
  const chosen: PlannedItem[] = [];
  for (const entry of new Set(entries)) {
    const item = items.find((open) => open.entry === entry);
    if (item === undefined) return refuse({ code: 'not-for-plan', entry, why: 'closed' });
    if (!isPlannable(item)) return refuse({ code: 'not-for-plan', entry, why: 'disputed' });
    chosen.push(planned(item));
  }
  return accept(chosen);
}

/** A disputed entry stays out as a whole: what the dispute comes to would change the plan behind both sides' backs. */
function isPlannable({ disputed }: OpenItem): boolean {
  return disputed === 0;
}

function planned({ entry, left }: OpenItem): PlannedItem {
  return { entry, amount: left };
}

type Rhythm = { readonly count: number; readonly every: PlanStep };

function datesFrom(first: CalendarDate, { count, every }: Rhythm): CalendarDate[] {
  return Array.from({ length: count }, (_, index) => stepped(first, every, index));
}

/** Counted from today, so that monthly dates keep today's day where the month has it (domain.md, "Time"). */
function datesAfter(today: CalendarDate, { count, every }: Rhythm): CalendarDate[] {
  return Array.from({ length: count }, (_, index) => stepped(today, every, index + 1));
}

function stepped(anchor: CalendarDate, every: PlanStep, steps: number): CalendarDate {
  switch (every) {
    case 'week':
      return addDays(anchor, 7 * steps);
    case 'two-weeks':
      return addDays(anchor, 14 * steps);
    case 'month':
      return addMonths(anchor, steps);
  }
}
