import type { Account } from './account.ts';
import { allocate, inPayingOrder } from './allocation.ts';
import type { CalendarDate } from './calendar.ts';
import type { Draft } from './event.ts';
import { ENTRY_MAX, type Minor } from './money.ts';
import type { PointsPolicy } from './points.ts';
import { accept, type Result, refuse } from './result.ts';

export type RedemptionCommand = {
  /** How many she wants to spend. */
  readonly points: number;
  /** The shop's; `null`: it gives none, or no more. */
  readonly policy: PointsPolicy | null;
  readonly today: CalendarDate;
};

export type RedemptionRefusal =
  | { readonly code: 'points-off' }
  | { readonly code: 'no-points'; readonly points: number }
  | { readonly code: 'more-than-points'; readonly asked: number; readonly points: number }
  /** There is nothing undisputed to take them off. */
  | { readonly code: 'nothing-to-redeem'; readonly disputed: Minor }
  | { readonly code: 'less-than-a-point'; readonly open: Minor; readonly worth: Minor };

/**
 * A customer's points against what she owes (domain.md, "Loyalty"): a discount at the policy's rate that settles in the usual order, never
 * counts as paid, and spends only as many points as the undisputed balance takes.
 */
export function decideRedemption(
  account: Account,
  { points, policy, today }: RedemptionCommand,
): Result<readonly Draft[], RedemptionRefusal> {
  if (!Number.isSafeInteger(points) || points < 1) throw new RangeError(`not a number of points: ${points}`);
  if (policy === null) return refuse({ code: 'points-off' });
  const { points: has = 0 } = account;
  if (has <= 0) return refuse({ code: 'no-points', points: has });
  if (points > has) return refuse({ code: 'more-than-points', asked: points, points: has });
  const open = undisputedOf(account);
  if (open === 0) return refuse({ code: 'nothing-to-redeem', disputed: disputedOf(account) });
  const spent = Math.min(points, mostPoints(open, policy.worth));
  if (spent === 0) return refuse({ code: 'less-than-a-point', open, worth: policy.worth });
  const entry = account.entries + 1;
  const amount = spent * policy.worth;
  const pieces = allocate([{ payer: entry, on: today, amount }], inPayingOrder(account, { today }));
  return accept([{ kind: 'discount', on: today, data: { entry, amount, reason: 'points', points: spent, pieces } }]);
}

/** How many of her points could be redeemed now. */
export function redeemable(account: Account, policy: PointsPolicy | null): number {
  if (policy === null) return 0;
  return Math.max(0, Math.min(account.points ?? 0, mostPoints(undisputedOf(account), policy.worth)));
}

/** What is owed and not disputed; where there is credit, nothing is. */
function undisputedOf({ items }: Account): Minor {
  return items.reduce((sum, { left, disputed }) => sum + left - disputed, 0);
}

function disputedOf({ items }: Account): Minor {
  return items.reduce((sum, { disputed }) => sum + disputed, 0);
}

function mostPoints(open: Minor, worth: Minor): number {
  return Math.floor(Math.min(open, ENTRY_MAX) / worth);
}
