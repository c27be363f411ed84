import type { Account } from './account.ts';
import type { Acting, OwnerOnlyRefusal } from './acting.ts';
import { type TextBoundRefusal, textRefusal } from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import type { Draft } from './event.ts';
import { accept, type Result, refuse } from './result.ts';

export type StopCommand = { readonly acting: Acting; readonly reason?: string };

export type HoldRefusal =
  | OwnerOnlyRefusal
  | { readonly code: 'held-already'; readonly on: CalendarDate }
  | TextBoundRefusal;
export type BlockRefusal =
  | OwnerOnlyRefusal
  | { readonly code: 'blocked-already'; readonly on: CalendarDate }
  | TextBoundRefusal;
export type ReleaseRefusal = OwnerOnlyRefusal | { readonly code: 'not-held' };

/** `hold`: no sales on credit until the owner says so, or allows one (domain.md, "Limits, holds, score, reviews": a cause of its own). */
export function decideHold(account: Account, { acting, reason }: StopCommand): Result<readonly Draft[], HoldRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'hold' });
  const held = account.holds.find(({ cause }) => cause === 'member');
  if (held !== undefined) return refuse({ code: 'held-already', on: held.on });
  const refusal = textRefusal(reason);
  if (refusal !== undefined) return refuse(refusal);
  return accept([{ kind: 'hold', on: acting.today, data: { cause: 'member', ...reasonIn(reason) } }]);
}

/** `block`: no sales on credit at all, not even one that the owner would allow (domain.md, "Sales"). */
export function decideBlock(account: Account, { acting, reason }: StopCommand): Result<readonly Draft[], BlockRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'block' });
  if (account.blocked !== undefined) return refuse({ code: 'blocked-already', on: account.blocked });
  const refusal = textRefusal(reason);
  if (refusal !== undefined) return refuse(refusal);
  return accept([{ kind: 'block', on: acting.today, data: reasonIn(reason) }]);
}

/** `release`: every hold, by hand and by rule, and the block. A rule that is released stays quiet until it has once stopped applying. */
export function decideRelease(account: Account, acting: Acting): Result<readonly Draft[], ReleaseRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'release' });
  const released = (cause: 'block' | Account['holds'][number]['cause']): Draft => ({
    kind: 'release',
    on: acting.today,
    data: { cause, by: 'member' },
  });
  const drafts = [
    ...(account.blocked === undefined ? [] : [released('block')]),
    ...account.holds.map(({ cause }) => released(cause)),
  ];
  return drafts.length === 0 ? refuse({ code: 'not-held' }) : accept(drafts);
}

/** Whether she can buy on credit as far as holds and blocks go. */
export function isStopped({ holds, blocked }: Pick<Account, 'holds' | 'blocked'>): boolean {
  return blocked !== undefined || holds.length > 0;
}

function reasonIn(reason: string | undefined): { reason?: { text: string } } {
  return reason === undefined || reason === '' ? {} : { reason: { text: reason } };
}
