import type { Account } from './account.ts';
import type { ShopDay } from './claimPending.ts';
import type { Draft } from './event.ts';
import { feesFalling } from './lateFee.ts';
import { instalmentsOf, missedOf } from './planProgress.ts';
import type { Policy } from './policy.ts';
import { promiseBroken } from './promise.ts';

/**
 * What a day brings to an account by the clock alone, before its holds are looked at (architecture.md, "Time-driven work"): late fees,
 * then a plan that went into default, then a broken promise. Asked again on the same day, with that recorded, it brings nothing.
 */
export function dailyTransitions(account: Account, day: ShopDay & { readonly policy: Policy }): Draft[] {
  const { today, policy } = day;
  return [
    ...feesFalling(account, { ...day, onPaper: policy.feesOnPaper }),
    ...planDefaulted(account, { today, missesMax: policy.planMissesMax }),
    ...promiseBroken(account, day),
  ];
}

function planDefaulted(
  { plan, items }: Account,
  { today, missesMax }: { today: ShopDay['today']; missesMax: number },
): Draft[] {
  if (plan === undefined) return [];
  const missed = missedOf(instalmentsOf(plan, items), today).length;
  if (missed < missesMax) return [];
  return [{ kind: 'plan-defaulted', on: today, data: { plan: plan.seq, missed } }];
}
