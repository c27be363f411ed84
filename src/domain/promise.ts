import type { Account } from './account.ts';
import { type AmountBoundRefusal, amountRefusal } from './bounds.ts';
import { addDays, type CalendarDate } from './calendar.ts';
import { isClaimPending, type ShopDay } from './claimPending.ts';
import type { Draft } from './event.ts';
import type { Minor } from './money.ts';
import { plannedEntries } from './planProgress.ts';
import { accept, type Result, refuse } from './result.ts';

export type PromiseCommand = {
  readonly today: CalendarDate;
  readonly until: CalendarDate;
  /** Without it: what is undisputed, outside a plan and due by that date, or else the balance. */
  readonly amount?: Minor;
  /** How far ahead the policy lets it lie. */
  readonly daysMax: number;
};

export type PromiseRefusal =
  | { readonly code: 'promise-open'; readonly until: CalendarDate; readonly amount: Minor }
  | { readonly code: 'promise-in-past'; readonly until: CalendarDate }
  | { readonly code: 'promise-too-far'; readonly latest: CalendarDate; readonly days: number }
  | { readonly code: 'nothing-owed' }
  | { readonly code: 'promise-more-than-owed'; readonly owed: Minor; readonly amount: Minor }
  | AmountBoundRefusal;

/** "I pay on Friday" (domain.md, "Promises"): one at a time, today or later. Until then the account outside a plan is silent. */
export function decidePromise(account: Account, command: PromiseCommand): Result<readonly Draft[], PromiseRefusal> {
  const { today, until, daysMax } = command;
  const open = account.promise;
  if (open !== undefined) return refuse({ code: 'promise-open', until: open.until, amount: open.amount });
  if (until < today) return refuse({ code: 'promise-in-past', until });
  const latest = addDays(today, daysMax);
  if (until > latest) return refuse({ code: 'promise-too-far', latest, days: daysMax });
  if (account.balance <= 0) return refuse({ code: 'nothing-owed' });
  const amount = command.amount ?? promisedBy(account, until);
  const refusal = amountRefusal(amount);
  if (refusal !== undefined) return refuse(refusal);
  if (amount > account.balance) return refuse({ code: 'promise-more-than-owed', owed: account.balance, amount });
  return accept([{ kind: 'promise', on: today, data: { amount, until } }]);
}

/** What a promise without a sum speaks of. */
function promisedBy({ items, plan, balance }: Account, until: CalendarDate): Minor {
  const planned = new Set(plannedEntries(plan));
  const due = items
    .filter(({ entry, due }) => due <= until && !planned.has(entry))
    .reduce((sum, { left, disputed }) => sum + left - disputed, 0);
  return due > 0 ? due : balance;
}

/** Kept as soon as the money is there; when nothing is owed any more there is nothing left to keep. */
export function promiseKept({ promise, balance }: Account, today: CalendarDate): Draft[] {
  if (promise === undefined || (promise.received < promise.amount && balance > 0)) return [];
  return [{ kind: 'promise-kept', on: today, data: { promise: promise.seq } }];
}

/** Broken the day after, unless a claim of hers still waits for the shop's word. */
export function promiseBroken(account: Account, day: ShopDay): Draft[] {
  const { promise } = account;
  if (promise === undefined || day.today <= promise.until || isClaimPending(account, day)) return [];
  return [{ kind: 'promise-broken', on: day.today, data: { promise: promise.seq } }];
}
