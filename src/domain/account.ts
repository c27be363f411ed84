import type { CalendarDate } from './calendar.ts';
import { EMPTY_HASH } from './chain.ts';
import type { PaymentMethod } from './event.ts';
import type { CustomerId, ShopId } from './ids.ts';
import type { Minor } from './money.ts';
import type { Terms } from './terms.ts';

/** A sale, fee or positive adjustment with a remainder. */
export type OpenItem = {
  readonly entry: number;
  readonly seq: number;
  readonly kind: 'sale' | 'adjustment';
  readonly on: CalendarDate;
  readonly due: CalendarDate;
  /** The entry's full amount. */
  readonly amount: Minor;
  /** What is left of it, always above 0. */
  readonly left: Minor;
  /** How much of `left` is disputed. */
  readonly disputed: Minor;
};

/** Money that came in and has settled nothing yet; it keeps its own date. */
export type CreditPiece = { readonly payer: number; readonly on: CalendarDate; readonly amount: Minor };

export type OpenClaim = {
  readonly seq: number;
  readonly on: CalendarDate;
  readonly amount: Minor;
  readonly method?: PaymentMethod;
};

/** A dispute that waits for a decision, or was decided to stand (then `resolved` and nothing is frozen). */
export type OpenDispute = { readonly seq: number; readonly entry: number; readonly amount: Minor };

/**
 * What one customer owes one shop, folded from the events: the projection that is stored (domain.md, "Account and ledger events").
 * `balance = Σ items.left − Σ credit.amount`, negative when the customer is in credit.
 */
export type Account = {
  readonly shop: ShopId;
  readonly customer: CustomerId;
  /** The last event's number and hash: 0 and 64 zeros for an empty chain. */
  readonly seq: number;
  readonly hash: string;
  /** The number of the last entry. */
  readonly entries: number;
  readonly balance: Minor;
  /** `null`: no limit. */
  readonly limit: Minor | null;
  /** In order of `seq`. */
  readonly items: readonly OpenItem[];
  /** Oldest first. */
  readonly credit: readonly CreditPiece[];
  readonly claims: readonly OpenClaim[];
  readonly disputes: readonly OpenDispute[];
  /** The latest entries, at most `AWAITING_MAX`, that wait for the customer's word, in order. */
  readonly awaiting: readonly number[];
  /** What the customer agreed to; absent before the first `terms-accepted`. */
  readonly termsAccepted?: Terms;
};

export const AWAITING_MAX = 200;

/** An account on whose chain nothing stands yet: nothing owed, no limit. */
export function emptyAccount({ shop, customer }: { shop: ShopId; customer: CustomerId }): Account {
  return {
    shop,
    customer,
    seq: 0,
    hash: EMPTY_HASH,
    entries: 0,
    balance: 0,
    limit: null,
    items: [],
    credit: [],
    claims: [],
    disputes: [],
    awaiting: [],
  };
}
