import type { Account, OpenClaim } from './account.ts';
import type { Acting } from './acting.ts';
import { type DateRefusal, dateRefusal } from './backdating.ts';
import { type AmountBoundRefusal, amountRefusal, CLAIMS_MAX, type TextBoundRefusal, textRefusal } from './bounds.ts';
import { addDays, type CalendarDate } from './calendar.ts';
import type { EntryState } from './entry.ts';
import type { Draft, PaymentMethod } from './event.ts';
import type { Ledger } from './ledger.ts';
import type { Minor } from './money.ts';
import {
  decidePayment,
  type NamedRefusal,
  type NoSuchClaimRefusal,
  namedRefusal,
  type PaymentRefusal,
} from './payment.ts';
import { accept, type Result, refuse } from './result.ts';

/** How many days before a claim money may be dated that could be the one it speaks of. */
export const SAME_MONEY_DAYS_BACK = 2;

export type ClaimCommand = {
  readonly amount: Minor;
  /** The day she says she paid. */
  readonly on: CalendarDate;
  readonly today: CalendarDate;
  readonly method?: PaymentMethod;
  readonly reference?: string;
  /** `for #12`: the entry it is for, which must be open. */
  readonly forEntry?: number;
};

export type ClaimRefusal =
  | NamedRefusal
  | DateRefusal
  | AmountBoundRefusal
  | TextBoundRefusal
  | {
      readonly code: 'claim-already-waiting';
      readonly claim: number;
      readonly amount: Minor;
      readonly on: CalendarDate;
    }
  | { readonly code: 'too-many-claims'; readonly max: number };

/** A customer's "I have paid" (domain.md, "Payments and allocation"), one at a time for an amount. It moves no money. */
export function decideClaim(account: Account, command: ClaimCommand): Result<readonly Draft[], ClaimRefusal> {
  const { amount, on, today, method, reference, forEntry } = command;
  const refusal =
    dateRefusal({ on, today, role: 'customer' }) ??
    amountRefusal(amount) ??
    textRefusal(reference) ??
    namedRefusal(account, forEntry) ??
    waitingRefusal(account.claims, amount);
  if (refusal !== undefined) return refuse(refusal);
  const data = {
    amount,
    ...(method === undefined ? {} : { method }),
    ...(reference === undefined || reference === '' ? {} : { reference: { text: reference } }),
    ...(forEntry === undefined ? {} : { forEntry }),
  };
  return accept([{ kind: 'claim', on, data }]);
}

export type SettleClaimCommand = {
  readonly acting: Acting;
  /** `seq` of the claim. */
  readonly claim: number;
  /** The button: Received, Not received, or after the question about the same money: Same, Another. */
  readonly outcome: 'received' | 'not-received' | 'same' | 'another';
  /** Which payment it is the same money as; without it the one that the question named. */
  readonly samePayment?: number;
  readonly keepAsCredit: boolean;
  readonly linked: boolean;
  /** A chat of hers can be written to. */
  readonly reachable?: boolean;
  /** The words that came with the claim, kept as the payment's reference. */
  readonly reference?: string;
};

export type SettleClaimRefusal =
  | NoSuchClaimRefusal
  /** Money of this amount is recorded already: is it the same as that of `entry`? */
  | {
      readonly code: 'same-money';
      readonly claim: number;
      readonly amount: Minor;
      readonly entry: number;
      readonly on: CalendarDate;
    }
  | { readonly code: 'no-same-payment'; readonly claim: number; readonly amount: Minor }
  | PaymentRefusal;

/**
 * The shop's answer to a claim. Received: a payment dated with the claim's date, unless money of the same amount was logged from 2 days
 * before the claim until now; then `same-money` has to be answered first. More than is owed is refused as with payments.
 */
export function decideSettleClaim(
  ledger: Ledger,
  command: SettleClaimCommand,
): Result<readonly Draft[], SettleClaimRefusal> {
  const { acting, outcome, keepAsCredit, linked, reference } = command;
  const claim = ledger.account.claims.find((open) => open.seq === command.claim);
  if (claim === undefined) return refuse({ code: 'no-such-claim', claim: command.claim });
  const { seq, amount, on, method, forEntry } = claim;
  const settled = (data: { outcome: 'not-received' } | { outcome: 'same'; payment: number }) =>
    accept<readonly Draft[]>([{ kind: 'claim-settled', on: acting.today, data: { claim: seq, ...data } }]);

  if (outcome === 'not-received') return settled({ outcome });
  const candidates = sameMoney(ledger, claim);
  if (outcome === 'same') {
    const same = candidates.find(({ entry }) => command.samePayment === undefined || entry === command.samePayment);
    if (same === undefined) return refuse({ code: 'no-same-payment', claim: seq, amount });
    return settled({ outcome, payment: same.entry });
  }
  const [recorded] = candidates;
  if (outcome === 'received' && recorded !== undefined) {
    return refuse({ code: 'same-money', claim: seq, amount, entry: recorded.entry, on: recorded.on });
  }
  return decidePayment(ledger.account, {
    acting,
    on,
    amount,
    ...(method === undefined ? {} : { method }),
    ...(reference === undefined ? {} : { reference }),
    // Settled meanwhile, the money goes the usual way.
    ...(forEntry === undefined || namedRefusal(ledger.account, forEntry) !== undefined ? {} : { forEntry }),
    keepAsCredit,
    claim: seq,
    linked,
    reachable: command.reachable === true,
  });
}

function waitingRefusal(claims: readonly OpenClaim[], amount: Minor): ClaimRefusal | undefined {
  const waiting = claims.find((claim) => claim.amount === amount);
  if (waiting !== undefined) return { code: 'claim-already-waiting', claim: waiting.seq, amount, on: waiting.on };
  return claims.length >= CLAIMS_MAX ? { code: 'too-many-claims', max: CLAIMS_MAX } : undefined;
}

/** Payments that could be the claimed money, the latest first: dated from 2 days before the claim on, or logged after it. */
function sameMoney({ entries }: Ledger, claim: OpenClaim): EntryState[] {
  const from = addDays(claim.on, -SAME_MONEY_DAYS_BACK);
  return [...entries.values()]
    .filter((entry) => entry.kind === 'payment' && entry.voidedBy === undefined && entry.amount === claim.amount)
    .filter((entry) => entry.on >= from || entry.seq > claim.seq)
    .reverse();
}
