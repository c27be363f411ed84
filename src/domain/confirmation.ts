import type { Account } from './account.ts';
import type { CalendarDate } from './calendar.ts';
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
