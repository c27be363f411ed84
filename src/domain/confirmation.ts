import type { Account, Awaited } from './account.ts';
import { type CalendarDate, dateAt, daysBetween } from './calendar.ts';
import type { ShopDay } from './claimPending.ts';
import type { Draft } from './event.ts';
import { accept, type Result, refuse } from './result.ts';

export type ConfirmationRefusal = { readonly code: 'nothing-to-confirm'; readonly entry: number };

/** The customer's yes to an entry that waits for her word (domain.md, "Sales"): a sale confirmed, a payment acknowledged. */
export function decideConfirmation(
  account: Account,
  { entry, today }: { entry: number; today: CalendarDate },
): Result<readonly Draft[], ConfirmationRefusal> {
  if (!account.awaiting.some((awaited) => awaited.entry === entry))
    return refuse({ code: 'nothing-to-confirm', entry });
  return accept([{ kind: 'confirmation', on: today, data: { entry } }]);
}

/** How long her second answer to a disputed entry is waited for; silence leaves it standing (domain.md, "Disputes"). */
export const SECOND_ANSWER_DAYS = 7;

/** The entries whose word is still waited for. What the shop stood by is not any more after a week of silence. */
export function wordsAwaited({ awaiting }: Pick<Account, 'awaiting'>, { today, zone }: ShopDay): readonly Awaited[] {
  return awaiting.filter(
    ({ at, stood }) => stood !== true || daysBetween({ from: dateAt(at, zone), to: today }) < SECOND_ANSWER_DAYS,
  );
}
