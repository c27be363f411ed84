import type { Account, OpenProposal } from '#domain/account.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { instalmentsOf, leftOf, missedOf } from '#domain/planProgress.ts';
import type { AgreedShown, PlanShown, PlanTerms } from './facts.ts';

/** What both sides have agreed on and is open: the active plan and the promise. */
export function agreedShown(account: Account, today: CalendarDate): AgreedShown {
  const { promise } = account;
  const plan = planLine(account, today);
  return {
    ...(plan === undefined ? {} : { plan }),
    ...(promise === undefined ? {} : { promise: { amount: promise.amount, until: promise.until } }),
  };
}

function planLine({ plan, items }: Account, today: CalendarDate): AgreedShown['plan'] {
  if (plan === undefined) return undefined;
  // What voids took off whole is no instalment any more.
  const states = instalmentsOf(plan, items).filter(({ amount }) => amount > 0);
  const next = states.find(({ left }) => left > 0);
  return {
    paid: states.filter(({ left, disputed }) => left + disputed === 0).length,
    of: states.length,
    left: leftOf(plan, items),
    missed: missedOf(states, today).length,
    ...(next === undefined ? {} : { next: { due: next.due, left: next.left } }),
  };
}

/** Every instalment of the active plan as it stands; undefined without one. */
export function planShown({ plan, items }: Account, today: CalendarDate): PlanShown | undefined {
  if (plan === undefined) return undefined;
  const states = instalmentsOf(plan, items).filter(({ amount }) => amount > 0);
  const missed = new Set(missedOf(states, today).map(({ number }) => number));
  const instalments = states.map(({ number, due, amount, left, disputed }) => ({
    due,
    amount,
    left,
    disputed,
    missed: missed.has(number),
  }));
  return { instalments, left: leftOf(plan, items) };
}

export function termsOf({
  items,
  instalments,
  every,
}: Pick<OpenProposal, 'items' | 'instalments' | 'every'>): PlanTerms {
  return {
    total: items.reduce((sum, { amount }) => sum + amount, 0),
    every,
    instalments,
    entries: items.map(({ entry }) => entry),
  };
}
