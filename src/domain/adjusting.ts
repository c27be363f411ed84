import type { Account } from './account.ts';
import type { Acting, OwnerOnlyRefusal } from './acting.ts';
import { allocate, inPayingOrder } from './allocation.ts';
import {
  type AmountBoundRefusal,
  amountRefusal,
  type BalanceBoundRefusal,
  balanceRefusal,
  type OpenItemsBoundRefusal,
  openItemsRefusal,
  type TextBoundRefusal,
  textRefusal,
} from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import type { Draft, Piece } from './event.ts';
import type { Minor } from './money.ts';
import { accept, type Result, refuse } from './result.ts';

/** What the owner changes in an account beside sales and payments (domain.md, "Payments and allocation"). */

export type AdjustmentCommand = {
  readonly acting: Acting;
  /** Above zero the customer owes more, below zero less. */
  readonly amount: Minor;
  /** When more that she owes falls due. */
  readonly due: CalendarDate;
  readonly words?: string;
};

export type AdjustmentRefusal =
  | OwnerOnlyRefusal
  | AmountBoundRefusal
  | TextBoundRefusal
  | OpenItemsBoundRefusal
  | BalanceBoundRefusal;

/**
 * A correction of the balance: more is an open item that uses credit at once, less settles what is open in the usual order without
 * counting as paid, and what is left of it is credit.
 */
export function decideAdjustment(
  account: Account,
  { acting, amount, due, words }: AdjustmentCommand,
): Result<readonly Draft[], AdjustmentRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'adjust' });
  const refusal =
    amountRefusal(Math.abs(amount)) ??
    textRefusal(words) ??
    (amount > 0 ? openItemsRefusal(account.items) : undefined) ??
    balanceRefusal(account.balance + amount);
  if (refusal !== undefined) return refuse(refusal);
  const pieces = amount > 0 ? fromCredit(account, amount) : lowering(account, -amount, acting.today);
  return accept([adjustment(account, { acting, amount, due, words, reason: 'correction', pieces })]);
}

export type RefundCommand = { readonly acting: Acting; readonly amount: Minor; readonly words?: string };
export type RefundRefusal =
  | AdjustmentRefusal
  | { readonly code: 'more-than-credit'; readonly amount: Minor; readonly credit: Minor };

/** Credit given back in money: at most what there is. */
export function decideRefund(
  account: Account,
  { acting, amount, words }: RefundCommand,
): Result<readonly Draft[], RefundRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'refund' });
  const refusal = amountRefusal(amount) ?? textRefusal(words);
  if (refusal !== undefined) return refuse(refusal);
  const credit = account.credit.reduce((sum, piece) => sum + piece.amount, 0);
  if (amount > credit) return refuse({ code: 'more-than-credit', amount, credit });
  const pieces = fromCredit(account, amount);
  return accept([adjustment(account, { acting, amount, due: acting.today, words, reason: 'refund', pieces })]);
}

export type WriteOffCommand = { readonly acting: Acting; readonly amount: Minor; readonly reason?: string };
export type WriteOffRefusal =
  | OwnerOnlyRefusal
  | AmountBoundRefusal
  | TextBoundRefusal
  | { readonly code: 'more-than-open'; readonly amount: Minor; readonly open: Minor };

/** Gives up a debt: it settles what is open in the usual order, never counts as paid, and is never more than is open. */
export function decideWriteOff(
  account: Account,
  { acting, amount, reason }: WriteOffCommand,
): Result<readonly Draft[], WriteOffRefusal> {
  if (acting.role !== 'owner') return refuse({ code: 'owner-only', verb: 'writeoff' });
  const refusal = amountRefusal(amount) ?? textRefusal(reason);
  if (refusal !== undefined) return refuse(refusal);
  const open = account.items.reduce((sum, { left }) => sum + left, 0);
  if (amount > open) return refuse({ code: 'more-than-open', amount, open });
  const entry = account.entries + 1;
  const pieces = lowering(account, amount, acting.today);
  const words = reason === undefined || reason === '' ? {} : { reason: { text: reason } };
  return accept([{ kind: 'write-off', on: acting.today, data: { entry, amount, pieces, ...words } }]);
}

function fromCredit({ entries, credit }: Account, amount: Minor): readonly Piece[] {
  return allocate(credit, [{ item: entries + 1, amount }]);
}

function lowering(account: Account, amount: Minor, today: CalendarDate): readonly Piece[] {
  return allocate([{ payer: account.entries + 1, on: today, amount }], inPayingOrder(account, { today }));
}

type Adjusting = {
  readonly acting: Acting;
  readonly amount: Minor;
  readonly due: CalendarDate;
  readonly words: string | undefined;
  readonly reason: 'correction' | 'refund';
  readonly pieces: readonly Piece[];
};

function adjustment({ entries }: Account, { acting, amount, due, words, reason, pieces }: Adjusting): Draft {
  const said = words === undefined || words === '' ? {} : { words: { text: words } };
  return { kind: 'adjustment', on: acting.today, data: { entry: entries + 1, amount, reason, due, pieces, ...said } };
}
