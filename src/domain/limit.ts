import type { Account } from './account.ts';
import type { Acting, OwnerOnlyRefusal } from './acting.ts';
import type { CalendarDate } from './calendar.ts';
import type { Draft, LimitCause } from './event.ts';
import { BALANCE_MAX, type Minor } from './money.ts';
import { accept, type Result, refuse } from './result.ts';

export const LIMIT_MAX = BALANCE_MAX;

export type LimitBoundRefusal = { readonly code: 'limit-out-of-range'; readonly limit: Minor; readonly max: Minor };
export type LimitRefusal = OwnerOnlyRefusal | LimitBoundRefusal;

/** What the customer may owe from now on: the owner's word. It may lie below the balance; `null` is no limit (chat.md, "Verbs"). */
export function decideLimit(
  _account: Account,
  {
    acting,
    limit,
    today,
    cause = 'member',
  }: { acting: Acting; limit: Minor | null; today: CalendarDate; cause?: 'member' | 'review' | 'request' },
): Result<readonly Draft[], LimitRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'limit' });
  return changed({ limit, cause, on: today });
}

/** What a new customer may owe: the shop's starter limit, when the account is opened (domain.md, "Limits, holds, score, reviews"). */
export function decideStarter(
  _account: Account,
  { limit, today }: { limit: Minor | null; today: CalendarDate },
): Result<readonly Draft[], LimitBoundRefusal> {
  return changed({ limit, cause: 'starter', on: today });
}

function changed({
  limit,
  cause,
  on,
}: {
  limit: Minor | null;
  cause: LimitCause;
  on: CalendarDate;
}): Result<readonly Draft[], LimitBoundRefusal> {
  if (limit !== null && !Number.isSafeInteger(limit))
    throw new RangeError(`not a whole number of minor units: ${limit}`);
  if (limit !== null && limit < 0) return refuse({ code: 'limit-out-of-range', limit, max: LIMIT_MAX });
  return accept([{ kind: 'limit-changed', on, data: { limit, cause } }]);
}
