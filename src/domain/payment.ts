import type { Account, OpenClaim } from './account.ts';
import type { Acting } from './acting.ts';
import { allocateToOpen } from './allocation.ts';
import { type DateRefusal, dateRefusal } from './backdating.ts';
import {
  type AmountBoundRefusal,
  amountRefusal,
  type BalanceBoundRefusal,
  balanceRefusal,
  type TextBoundRefusal,
  textRefusal,
} from './bounds.ts';
import type { CalendarDate } from './calendar.ts';
import { discountsOf, owedOn } from './earlyDiscount.ts';
import type { Draft, PaymentMethod } from './event.ts';
import { asksFeedback } from './feedback.ts';
import type { Minor } from './money.ts';
import { accept, type Result, refuse } from './result.ts';

export type PaymentCommand = {
  readonly acting: Acting;
  /** The day the money came. */
  readonly on: CalendarDate;
  readonly amount: Minor;
  readonly method?: PaymentMethod;
  /** A receipt number of the channel that brought it, or whatever else was said. */
  readonly reference?: string;
  /** `for #12`: settles this entry first. */
  readonly forEntry?: number;
  /** The owner was asked about more than is owed and keeps the rest as credit. */
  readonly keepAsCredit: boolean;
  /** `seq` of the claim it answers; else one of the same amount is looked for. */
  readonly claim?: number;
  readonly linked: boolean;
  /** A chat of hers can be written to: she may be asked how it was. */
  readonly reachable?: boolean;
};

export type PaymentRefusal =
  | DateRefusal
  | AmountBoundRefusal
  | TextBoundRefusal
  | BalanceBoundRefusal
  | MoreThanOwedRefusal
  | NoSuchClaimRefusal
  | NamedRefusal;

/** `entry-settled`: there is nothing left to pay of it. */
export type NamedRefusal = { readonly code: 'no-such-entry' | 'entry-settled'; readonly entry: number };

/** `owed` is what was owed on the day of the payment, less early discounts, `over` what the payment has beyond that; a clerk has to ask the owner. */
export type MoreThanOwedRefusal = {
  readonly code: 'more-than-owed' | 'clerk-more-than-owed';
  readonly amount: Minor;
  readonly owed: Minor;
  readonly over: Minor;
};

export type NoSuchClaimRefusal = { readonly code: 'no-such-claim'; readonly claim: number };

/**
 * Money that came in (domain.md, "Payments and allocation"): the payment with what it settles, the early discounts it earns, and behind them the end of the claim that
 * it answers: the one that is named, or one that waits with the same amount. What is above the debt stays as credit, if the owner says so.
 */
export function decidePayment(account: Account, command: PaymentCommand): Result<readonly Draft[], PaymentRefusal> {
  const { acting, on, amount, method, reference, forEntry, linked } = command;
  const refusal =
    dateRefusal({ on, today: acting.today, role: acting.role }) ??
    amountRefusal(amount) ??
    textRefusal(reference) ??
    namedRefusal(account, forEntry) ??
    claimRefusal(account, command.claim) ??
    owedRefusal(account, command) ??
    balanceRefusal(account.balance - amount);
  if (refusal !== undefined) return refuse(refusal);

  const entry = account.entries + 1;
  const claim = claimAnswered(account, command);
  const named = forEntry === undefined ? {} : { named: forEntry };
  const { pieces, earned } = allocateToOpen(account, [{ payer: entry, on, amount }], { today: acting.today, ...named });
  const balance = earned.reduce((left, discount) => left - discount.amount, account.balance - amount);
  const asks = command.reachable === true && asksFeedback(account, { balance, today: acting.today });
  const payment: Draft = {
    kind: 'payment',
    on,
    data: {
      entry,
      amount,
      ...(method === undefined ? {} : { method }),
      ...(reference === undefined || reference === '' ? {} : { reference: { text: reference } }),
      pieces,
      ...(claim === undefined ? {} : { claim: claim.seq }),
      confirmation: linked ? 'awaited' : 'not-linked',
      ...(asks ? { feedbackAsked: acting.today } : {}),
    },
  };
  const discounts = discountsOf(earned, { first: entry + 1, earnedBy: entry, on });
  if (claim === undefined) return accept([payment, ...discounts]);
  const data = { claim: claim.seq, outcome: 'received', payment: entry } as const;
  return accept([payment, ...discounts, { kind: 'claim-settled', on: acting.today, data }]);
}

/** Why money cannot be for the entry that was named; undefined when it can, or none was. */
export function namedRefusal({ items, entries }: Account, named: number | undefined): NamedRefusal | undefined {
  if (named === undefined || items.some((item) => item.entry === named)) return undefined;
  const exists = Number.isSafeInteger(named) && named >= 1 && named <= entries;
  return { code: exists ? 'entry-settled' : 'no-such-entry', entry: named };
}

function claimRefusal({ claims }: Account, claim: number | undefined): NoSuchClaimRefusal | undefined {
  if (claim === undefined || claims.some((open) => open.seq === claim)) return undefined;
  return { code: 'no-such-claim', claim };
}

function owedRefusal(account: Account, command: PaymentCommand): MoreThanOwedRefusal | undefined {
  const { acting, on, amount, keepAsCredit } = command;
  const owed = owedOn(account, on);
  if (amount <= owed) return undefined;
  const isOwner = acting.role === 'owner';
  if (isOwner && keepAsCredit) return undefined;
  return { code: isOwner ? 'more-than-owed' : 'clerk-more-than-owed', amount, owed, over: amount - owed };
}

function claimAnswered({ claims }: Account, { claim, amount }: PaymentCommand): OpenClaim | undefined {
  return claims.find((open) => (claim === undefined ? open.amount === amount : open.seq === claim));
}
