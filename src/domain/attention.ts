import type { Account } from './account.ts';
import type { CalendarDate } from './calendar.ts';
import { plannedEntries } from './planProgress.ts';

/** What of an account is looked up by the shop as a whole: who is due, and where somebody waits for somebody. */
type Attention = Pick<
  Account,
  'items' | 'plan' | 'claims' | 'disputes' | 'awaiting' | 'promise' | 'proposal' | 'broken'
>;

/** The due date of the oldest item that is undisputed and outside a plan. */
export function oldestDueOf({ items, plan }: Attention): CalendarDate | undefined {
  const planned = new Set(plannedEntries(plan));
  return items
    .filter(({ entry, left, disputed }) => left > disputed && !planned.has(entry))
    .map(({ due }) => due)
    .sort()[0];
}

/** Whether a claim, a dispute, a proposal, a promise, a plan or a confirmation waits on it. */
export function isWaiting(account: Attention): boolean {
  const { claims, disputes, awaiting, promise, proposal, plan, broken } = account;
  const open = [promise, proposal, plan, broken].some((one) => one !== undefined);
  return open || claims.length + disputes.length + awaiting.length > 0;
}
