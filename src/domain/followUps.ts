import type { Account } from './account.ts';
import type { CalendarDate } from './calendar.ts';
import type { Draft } from './event.ts';
import { type HoldPolicy, holdsByRule } from './holdRules.ts';
import { leftOf } from './planProgress.ts';
import { promiseKept } from './promise.ts';

/**
 * What follows by itself from how the account stands now, in order: a promise that was kept, a plan that is paid, holds that rules
 * place or lift. To be asked after every command and in the daily run; empty when all of it is recorded.
 */
export function followUps(account: Account, day: { today: CalendarDate; policy: HoldPolicy }): Draft[] {
  return [...promiseKept(account, day.today), ...planCompleted(account, day.today), ...holdsByRule(account, day)];
}

function planCompleted({ plan, items }: Account, today: CalendarDate): Draft[] {
  if (plan === undefined || leftOf(plan, items) > 0) return [];
  return [{ kind: 'plan-completed', on: today, data: { plan: plan.seq } }];
}
