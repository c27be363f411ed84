import type { ActivePlan, OpenItem } from './account.ts';
import { addDays, type CalendarDate } from './calendar.ts';
import type { Minor } from './money.ts';

/** An instalment as it stands: `amount` with what voids took off, `left` of it to pay, `disputed` of it unpaid and not asked for. */
export type InstalmentState = {
  /** 1 is the first. */
  readonly number: number;
  readonly due: CalendarDate;
  readonly amount: Minor;
  readonly left: Minor;
  readonly disputed: Minor;
};

export const MISSED_AFTER_DAYS = 3;

/**
 * Every instalment of a plan as it stands (domain.md, "Plans"): the k-th is paid when the plan has received the sum of the first k. What
 * the plan's items lost without being paid lowers the last instalments first.
 */
export function instalmentsOf(plan: ActivePlan, items: readonly OpenItem[]): InstalmentState[] {
  const planned = plannedOf(plan);
  let lowered = sum(plan.instalments) - planned;
  const amounts = [...plan.instalments].reverse().map(({ amount }) => {
    const off = Math.min(amount, lowered);
    lowered -= off;
    return amount - off;
  });
  amounts.reverse();
  let money = planned - leftOf(plan, items);
  const states = plan.instalments.map(({ due }, index) => {
    const amount = amounts[index] ?? 0;
    const paid = Math.min(amount, money);
    money -= paid;
    return { number: index + 1, due, amount, left: amount - paid, disputed: 0 };
  });
  return withoutFrozen(states, frozenOf(plan, items));
}

/** What is disputed is not asked for: it comes off the last instalments until it is decided (domain.md, "Disputes"). */
function withoutFrozen(states: readonly InstalmentState[], frozen: Minor): InstalmentState[] {
  let off = frozen;
  const asked = [...states].reverse().map((state) => {
    const less = Math.min(state.left, off);
    off -= less;
    return { ...state, left: state.left - less, disputed: less };
  });
  return asked.reverse();
}

function frozenOf(plan: ActivePlan, items: readonly OpenItem[]): Minor {
  const planned = new Set(plannedEntries(plan));
  return items.filter(({ entry }) => planned.has(entry)).reduce((total, { disputed }) => total + disputed, 0);
}

/** The entries of the active plan. */
export function plannedEntries(plan: ActivePlan | undefined): number[] {
  return plan?.items.map(({ entry }) => entry) ?? [];
}

/** What the plan asks for in all: what was agreed on, less what its items lost without being paid. */
export function plannedOf(plan: ActivePlan): Minor {
  return plan.items.reduce((total, { amount, changed = 0 }) => total + amount + Math.min(0, changed), 0);
}

/** What is still to be paid of that. */
export function leftOf(plan: ActivePlan, items: readonly OpenItem[]): Minor {
  const open = new Map(items.map((item) => [item.entry, item.left]));
  return plan.items.reduce((total, { entry, changed = 0 }) => {
    const beside = Math.max(0, changed);
    return total + Math.max(0, (open.get(entry) ?? 0) - beside);
  }, 0);
}

/** Unpaid instalments whose date and three days more have ended. Paying later cures that. */
export function missedOf(states: readonly InstalmentState[], today: CalendarDate): InstalmentState[] {
  return states.filter(({ due, left }) => left > 0 && addDays(due, MISSED_AFTER_DAYS) < today);
}

function sum(parts: readonly { readonly amount: Minor }[]): Minor {
  return parts.reduce((total, { amount }) => total + amount, 0);
}
