import type { Account } from '#domain/account.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { AccountEvent, PlanProposedData } from '#domain/event.ts';
import type { Minor } from '#domain/money.ts';
import { instalmentsOf, missedOf } from '#domain/planProgress.ts';

/** A plan both sides agreed on, and how it stands or ended. */
export type StatementPlan = {
  readonly on: CalendarDate;
  readonly state: 'active' | 'completed' | 'defaulted' | 'cancelled';
  /** The entries it pays. */
  readonly entries: readonly number[];
  readonly total: Minor;
  /** Commitment of the agreement's words. */
  readonly agreement: string;
  /** `left` and `disputed` only while the plan is active. */
  readonly instalments: readonly {
    readonly due: CalendarDate;
    readonly amount: Minor;
    readonly left?: Minor;
    readonly disputed?: Minor;
    readonly missed: boolean;
  }[];
};

/** Every plan that was ever accepted on an account, in order. */
export function statementPlans(
  events: readonly AccountEvent[],
  account: Account,
  today: CalendarDate,
): StatementPlan[] {
  const proposals = new Map<number, PlanProposedData>();
  const ended = new Map<number, StatementPlan['state']>();
  for (const { kind, seq, data } of events) {
    if (kind === 'plan-proposed') proposals.set(seq, data);
    if (kind === 'plan-completed') ended.set(data.plan, 'completed');
    if (kind === 'plan-defaulted') ended.set(data.plan, 'defaulted');
    if (kind === 'plan-cancelled') ended.set(data.plan, 'cancelled');
  }
  return events.flatMap((event) => {
    if (event.kind !== 'plan-accepted') return [];
    const { plan, agreement } = event.data;
    const proposal = proposals.get(plan);
    if (proposal === undefined) return [];
    const state = ended.get(plan) ?? 'active';
    return [
      {
        on: event.on,
        state,
        entries: proposal.items.map(({ entry }) => entry),
        total: proposal.items.reduce((sum, { amount }) => sum + amount, 0),
        agreement,
        instalments: state === 'active' ? standing(account, today) : proposal.instalments.map(asAgreed),
      },
    ];
  });
}

function standing({ plan, items }: Account, today: CalendarDate): StatementPlan['instalments'] {
  if (plan === undefined) return [];
  const states = instalmentsOf(plan, items);
  const missed = new Set(missedOf(states, today).map(({ number }) => number));
  return states.map(({ number, ...state }) => ({ ...state, missed: missed.has(number) }));
}

function asAgreed({ due, amount }: PlanProposedData['instalments'][number]) {
  return { due, amount, missed: false };
}
