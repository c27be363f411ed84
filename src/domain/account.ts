import type { CalendarDate, Instant } from './calendar.ts';
import { EMPTY_HASH } from './chain.ts';
import type { Chased } from './chasing.ts';
import type { EarlyOffer } from './earlyDiscount.ts';
import type { HoldCause, Instalment, PaymentMethod, PlanStep } from './event.ts';
import type { CustomerId, ShopId } from './ids.ts';
import type { FeeTerms } from './lateFee.ts';
import type { Minor } from './money.ts';
import type { Terms } from './terms.ts';

/** A sale, fee or positive adjustment with a remainder. */
export type OpenItem = Chased & {
  readonly entry: number;
  readonly seq: number;
  readonly kind: 'sale' | 'adjustment' | 'fee';
  readonly on: CalendarDate;
  /** When it was recorded. */
  readonly at: Instant;
  readonly due: CalendarDate;
  /** The entry's full amount. */
  readonly amount: Minor;
  /** What is left of it, always above 0. */
  readonly left: Minor;
  /** How much of `left` is disputed. */
  readonly disputed: Minor;
  /** The early discount, while all that was paid of it came in time and nothing was taken off it. */
  readonly early?: EarlyOffer;
  /** Of a sale that earns points: what must be paid for each, and what was paid in money by the due date so far. */
  readonly perPoint?: Minor;
  readonly inTime?: Minor;
};

/** Money that came in and has settled nothing yet; it keeps its own date. */
export type CreditPiece = {
  readonly payer: number;
  readonly on: CalendarDate;
  readonly amount: Minor;
  /** What was taken off a balance, a discount, a write-off: it lowers a debt and never counts as paid. */
  readonly unpaid?: true;
};

export type OpenClaim = {
  readonly seq: number;
  readonly on: CalendarDate;
  /** When she said so. */
  readonly at: Instant;
  readonly amount: Minor;
  readonly method?: PaymentMethod;
  readonly forEntry?: number;
};

/** A dispute that waits for a decision, or was decided to stand (then `resolved` and nothing is frozen). */
export type OpenDispute = {
  readonly seq: number;
  readonly entry: number;
  readonly amount: Minor;
  readonly on: CalendarDate;
};

/** An entry that waits for the customer's word. */
export type Awaited = {
  readonly entry: number;
  /** When she was asked. */
  readonly at: Instant;
  /** A sale of which no notice has asked her once more yet. */
  readonly askAgain?: true;
  /** She disputed it, and the shop stood by it. */
  readonly stood?: true;
};

/** A promise that is neither kept nor broken yet (domain.md, "Promises"). */
export type OpenPromise = {
  readonly seq: number;
  readonly on: CalendarDate;
  readonly until: CalendarDate;
  readonly amount: Minor;
  /** Payments dated from `on` to `until` so far. */
  readonly received: Minor;
  /** A notice has spoken of it on its date. */
  readonly spoken?: true;
};

export type BrokenPromise = {
  readonly on: CalendarDate;
  readonly until: CalendarDate;
  readonly amount: Minor;
  /** What had not come by then, less what was paid since. */
  readonly missing: Minor;
};

export type OpenProposal = {
  readonly seq: number;
  readonly by: 'shop' | 'customer';
  readonly items: readonly PlannedItem[];
  readonly instalments: readonly Instalment[];
  readonly every: PlanStep;
  readonly until: CalendarDate;
};

/** A plan both sides agreed on (domain.md, "Plans"). What its items lost without being paid lowers the last instalments. */
export type ActivePlan = {
  /** `seq` of its proposal. */
  readonly seq: number;
  /** The day it was agreed on. */
  readonly on: CalendarDate;
  readonly items: readonly ActivePlanItem[];
  /** As agreed. */
  readonly instalments: readonly Instalment[];
  readonly every: PlanStep;
  /** The latest day on which a notice spoke of an instalment. */
  readonly nudged?: CalendarDate;
};
export type PlannedItem = { readonly entry: number; readonly amount: Minor };

/**
 * `amount` as agreed. `changed`: what the item has lost since without being paid (below 0), or gained because what had paid it before
 * the plan was taken back; nobody agreed to instalments for a gain, so it is due beside the plan. Absent when nothing changed.
 */
export type ActivePlanItem = PlannedItem & { readonly changed?: Minor };

/** The last time she was asked how it was, with the receipt of `entry`, and what she said. */
export type AskedFeedback = {
  readonly entry: number;
  readonly on: CalendarDate;
  /** From 1 to 5. */
  readonly rating?: number;
  /** She added words. */
  readonly said?: true;
};

/** Points that a sale earned, or below zero lost again, and that no event has said yet. */
export type PointsDue = { readonly sale: number; readonly points: number };

export type Hold = { readonly seq: number; readonly cause: HoldCause; readonly on: CalendarDate };

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
  readonly awaiting: readonly Awaited[];
  /** What the customer agreed to; absent before the first `terms-accepted`. */
  readonly termsAccepted?: Terms;
  /** Every late fee she ever agreed to: a sale keeps the one of its day. */
  readonly feesAccepted: readonly FeeTerms[];
  readonly promise?: OpenPromise;
  readonly plan?: ActivePlan;
  readonly proposal?: OpenProposal;
  readonly holds: readonly Hold[];
  /** Rules whose hold was released by hand: quiet until they have once stopped applying. */
  readonly quietRules: readonly HoldCause[];
  /** Items of a plan that went into default: its hold stays until none of them is overdue. */
  readonly defaulted: readonly number[];
  /** Since when the customer buys no more on credit at all. */
  readonly blocked?: CalendarDate;
  /** The latest day on which a notice reminded of items, and on which any notice was delivered. */
  readonly reminded?: CalendarDate;
  readonly noticed?: CalendarDate;
  /** The last promise that was broken, and the last day on which a plan went into default: to be told once. */
  readonly broken?: BrokenPromise;
  readonly defaultedOn?: CalendarDate;
  readonly feedback?: AskedFeedback;
  /** What she has, below zero when points that she spent were reversed; absent: none. */
  readonly points?: number;
  /** Since when nothing tells any more whose account it was; nothing follows. */
  readonly erased?: CalendarDate;
  /** Only between an entry and the events of points that follow from it. */
  readonly pointsDue?: readonly PointsDue[];
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
    feesAccepted: [],
    holds: [],
    quietRules: [],
    defaulted: [],
  };
}
