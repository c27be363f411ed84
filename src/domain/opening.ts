import type { Account } from './account.ts';
import type { Acting, OwnerOnlyRefusal } from './acting.ts';
import { type DateRefusal, type DueRefusal, dateRefusal, dueRefusal } from './backdating.ts';
import { type AmountBoundRefusal, amountRefusal } from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import type { Draft } from './event.ts';
import { LIMIT_MAX } from './limit.ts';
import type { Minor } from './money.ts';
import { accept, type Result, refuse } from './result.ts';

export type OpeningCommand = {
  readonly acting: Acting;
  /** What was owed before the book began; below zero it is credit. */
  readonly amount: Minor;
  /** The day it was taken into the book. */
  readonly on: CalendarDate;
  /** May lie before `on`: an old debt can be overdue on its first day in the book. Of a credit it says nothing. */
  readonly due: CalendarDate;
  /** What a new customer may owe in this shop; `null`: no limit. */
  readonly starterLimit: Minor | null;
};

export type OpeningRefusal =
  | OwnerOnlyRefusal
  | { readonly code: 'account-has-entries'; readonly entries: number }
  | AmountBoundRefusal
  | DateRefusal
  | DueRefusal;

/**
 * An opening balance, the account's first entry (domain.md, "Import"). A debt raises the limit to itself plus the starter limit, so that
 * the customer can still buy (domain.md, "Sales").
 */
export function decideOpening(account: Account, command: OpeningCommand): Result<readonly Draft[], OpeningRefusal> {
  const { acting, amount, on, starterLimit } = command;
  const due = amount < 0 ? on : command.due;
  const since = due < on ? due : on;
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'add' });
  if (account.entries > 0) return refuse({ code: 'account-has-entries', entries: account.entries });
  const refusal =
    amountRefusal(Math.abs(amount)) ??
    dateRefusal({ on, today: acting.today, role: acting.role }) ??
    dateRefusal({ on: since, today: acting.today, role: acting.role }) ??
    dueRefusal({ due, on: since });
  if (refusal !== undefined) return refuse(refusal);

  // There is no credit yet that it could use, and no item that it could settle.
  const opening: Draft = { kind: 'adjustment', on, data: { entry: 1, amount, reason: 'opening', due, pieces: [] } };
  if (amount < 0 || starterLimit === null) return accept([opening]);
  const limit = Math.min(LIMIT_MAX, amount + starterLimit);
  return accept([opening, { kind: 'limit-changed', on: acting.today, data: { limit, cause: 'opening' } }]);
}
