import type { CalendarDate, Instant } from './calendar.ts';
import type { ActorId, CustomerId, MemberId, ShopId } from './ids.ts';
import type { Minor } from './money.ts';
import type { PhotoType } from './photo.ts';
import type { Terms } from './terms.ts';

/**
 * The ledger's events (domain.md, "Account and ledger events"). `data` of each kind is generic over how free text is held: a draft
 * has the words (`PlainText`), a sealed event their commitment, 64 hex digits of `SHA-256(salt ‖ UTF-8 text)`.
 */
export type PlainText = { readonly text: string };
export type Commitment = string;

/** Money of `payer` that settled a part of `item`; both are entry numbers of the account. */
export type Piece = { readonly payer: number; readonly item: number; readonly amount: Minor };

export type SoldItem<Text> = {
  readonly name?: Text;
  /** A decimal number as written, `2` or `0.5`; with `unit` from the closed list of units. */
  readonly quantity?: string;
  readonly unit?: string;
  readonly amount: Minor;
};

/** A closed list; anything else that was said about how money came is kept as its reference. */
export const PAYMENT_METHODS = ['cash', 'mpesa', 'upi', 'bank', 'card', 'cheque'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export const DISPUTE_REASONS = ['amount', 'goods', 'not-mine', 'other'] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];

export type SaleData<Text> = {
  readonly entry: number;
  readonly amount: Minor;
  readonly items: readonly SoldItem<Text>[];
  readonly due: CalendarDate;
  readonly terms: Terms;
  /** Credit used at once, oldest first. */
  readonly pieces: readonly Piece[];
  /** Whether a linked customer was asked to confirm it when it was recorded. */
  readonly confirmation: 'awaited' | 'not-linked';
  /** Once it is settled, each such sum of it that was paid in time is a point; absent: it earns none. */
  readonly perPoint?: Minor;
};

export type PaymentData<Text> = {
  readonly entry: number;
  readonly amount: Minor;
  readonly method?: PaymentMethod;
  readonly reference?: Text;
  readonly pieces: readonly Piece[];
  /** `seq` of the claim it answers. */
  readonly claim?: number;
  readonly confirmation: 'awaited' | 'not-linked';
  /** It settled the account, and the customer was asked with its receipt how it was: the day of that. */
  readonly feedbackAsked?: CalendarDate;
};

/**
 * What is owed less: an `early` discount on the one item whose price was reached by `earnedBy` (a payment, the sale itself by credit, or a
 * void that freed money), or redeemed `points`, as many as it spent.
 */
export type DiscountData = {
  readonly entry: number;
  readonly amount: Minor;
  readonly reason: 'early' | 'points';
  readonly earnedBy?: number;
  readonly points?: number;
  readonly pieces: readonly Piece[];
};

/** What the shop gives up hoping for; its pieces sum to the whole of it. */
export type WriteOffData<Text> = {
  readonly entry: number;
  readonly amount: Minor;
  readonly pieces: readonly Piece[];
  readonly reason?: Text;
};

/** `amount` above zero raises the debt (an open item, which uses credit at once), below zero lowers it (its pieces, then credit). */
export type AdjustmentData<Text> = {
  readonly entry: number;
  readonly amount: Minor;
  readonly reason: 'opening' | 'correction' | 'refund';
  readonly due: CalendarDate;
  readonly pieces: readonly Piece[];
  readonly words?: Text;
};

/** Takes back entry `voids`: its pieces and those that reached it are released, freed money is allocated anew in `pieces`. */
export type VoidData<Text> = {
  readonly entry: number;
  readonly voids: number;
  /** The amount of the voided entry, as it stands there. */
  readonly amount: Minor;
  readonly released: readonly Piece[];
  readonly pieces: readonly Piece[];
  readonly reason?: Text;
};

export type OverrideData<Text> = {
  /** The sale it allowed. */
  readonly entry: number;
  readonly rule: 'limit' | 'hold';
  /** `null`: no limit. */
  readonly limit: Minor | null;
  /** What the balance became. */
  readonly balance: Minor;
  readonly reason?: Text;
};

export type ConfirmationData = { readonly entry: number };

export type DisputeData<Text> = {
  readonly entry: number;
  /** What is frozen: at first the entry's whole open remainder; 0 when nothing can be frozen any more. */
  readonly amount: Minor;
  readonly reason: DisputeReason;
  /** Of a payment: what the customer says she paid. */
  readonly says?: Minor;
  readonly words?: Text;
};

export type DisputeResolutionData = {
  readonly entry: number;
  /** `seq` of the dispute. */
  readonly dispute: number;
  readonly outcome: 'stands' | 'corrected' | 'voided';
  /** Of a corrected entry: the one that was recorded for it. */
  readonly replacedBy?: number;
};

/** "I have paid", waiting for the shop's word; `seq` of the event is its name. The day it happened is the event's `on`. */
export type ClaimData<Text> = {
  readonly amount: Minor;
  readonly method?: PaymentMethod;
  readonly reference?: Text;
  /** The entry she says it is for. */
  readonly forEntry?: number;
};

export type ClaimSettledData = {
  readonly claim: number;
  readonly outcome: 'received' | 'not-received' | 'same';
  /** The payment that was recorded for it, or that it was the same money as. */
  readonly payment?: number;
};

/** A late fee on `item`, its `number`-th; due the day it is charged. */
export type FeeData = {
  readonly entry: number;
  readonly amount: Minor;
  readonly item: number;
  readonly number: number;
  /** Credit used at once, oldest first. */
  readonly pieces: readonly Piece[];
};

/** Cancels the whole of `fee`, as a void does with other entries. */
export type FeeWaiverData<Text> = {
  readonly entry: number;
  readonly amount: Minor;
  readonly fee: number;
  readonly released: readonly Piece[];
  readonly pieces: readonly Piece[];
  readonly reason?: Text;
};

/** "I pay by then": the account is silent until that day. The day it was given is the event's `on`. */
export type PromiseData = { readonly amount: Minor; readonly until: CalendarDate };

export type Instalment = { readonly due: CalendarDate; readonly amount: Minor };
export const PLAN_STEPS = ['week', 'two-weeks', 'month'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

/** A payment plan put to the other side; `seq` of the event is its name. */
export type PlanProposedData = {
  readonly by: 'shop' | 'customer';
  /** What of each entry goes into it: all that was open and undisputed. */
  readonly items: readonly { readonly entry: number; readonly amount: Minor }[];
  readonly instalments: readonly Instalment[];
  readonly every: PlanStep;
  /** The last day on which it can be accepted. */
  readonly until: CalendarDate;
};
/** `agreement`: the words both sides have, in the customer's language. */
export type PlanAcceptedData<Text> = { readonly plan: number; readonly agreement: Text };
export type PlanDeclinedData = { readonly plan: number; readonly by: 'shop' | 'customer' };
export type PlanDefaultedData = { readonly plan: number; readonly missed: number };
export type PlanCancelledData = { readonly plan: number; readonly cause: 'member' | 'replanned' };

/** By hand, or by a rule of the policy: too long overdue, a plan in default. */
export const HOLD_CAUSES = ['member', 'overdue', 'plan'] as const;
export type HoldCause = (typeof HOLD_CAUSES)[number];
export type HoldData<Text> = { readonly cause: HoldCause; readonly reason?: Text };
/** `rule`: the rule that placed it no longer applies; `member`: the owner's word, after which the rule stays quiet for a while. */
export type ReleaseData = { readonly cause: HoldCause | 'block'; readonly by: 'rule' | 'member' };
export type BlockData<Text> = { readonly reason?: Text };

/** A reminder that the channel took; its day, by the shop's calendar, is the event's `on`. */
export type NoticeData = {
  readonly channel: string;
  readonly delivered: Instant;
  /** Entries whose confirmation it asked for once more. */
  readonly confirm: readonly number[];
  /** Open items it named. */
  readonly items: readonly number[];
  /** Whether it reminded of items; a nudge for a plan or a promise alone does not count as one. */
  readonly reminds: boolean;
  /** Days of the instalments it spoke of. */
  readonly instalments: readonly CalendarDate[];
  /** `seq` of the promise it spoke of. */
  readonly promise?: number;
};

/** What a settled sale earned, or lost again when it was opened anew; `by` is the entry with which that came. */
export type PointsData = { readonly sale: number; readonly points: number; readonly by: number };

/** The customer's answer to the question with the receipt of `entry`: from 1 to 5, and words if she likes, at once or after it. */
export type FeedbackData<Text> = { readonly entry: number; readonly rating?: number; readonly words?: Text };

/** `null`: no limit. */
export type LimitChangedData = { readonly limit: Minor | null; readonly cause: LimitCause };
/** By the owner: of her own accord, as a review suggested it, or because the customer asked. */
export type LimitCause = 'starter' | 'opening' | 'member' | 'review' | 'request';
export type TermsAcceptedData = { readonly terms: Terms };
/** `who` is the channel's user id: an identity, so only its commitment is on the chain. */
export type LinkedData<Text> = { readonly channel: string; readonly who: Text };
/** All that tells who she was is gone; `number` is what the shop calls her from then on, `customer 17`. The last event of its account. */
export type ErasedData = { readonly number: number };
/** Added after the fact to what it belongs to: words (why a sale went over, why something was voided) or a photo. */
export type AttachmentData<Text> = WordsAttached<Text> | PhotoAttached<Text>;
export type WordsAttached<Text> = { readonly entry: number; readonly words: Text };
/** The picture's own bytes lie beside the chain, found by their hash. */
export type PhotoEvidence = { readonly sha256: string; readonly type: PhotoType; readonly size: number };
/** `words` came with the picture. */
export type PhotoAttached<Text> = { readonly photo: PhotoEvidence; readonly words?: Text } & (
  | {
      readonly entry: number;
      /** `seq` of the dispute about the entry that was open. */
      readonly dispute?: number;
    }
  | { /** `seq` of the claim. */ readonly claim: number }
);

/** What happens on a customer's account: the kind and its data. */
export type AccountFact<Text> =
  | { readonly kind: 'sale'; readonly data: SaleData<Text> }
  | { readonly kind: 'payment'; readonly data: PaymentData<Text> }
  | { readonly kind: 'discount'; readonly data: DiscountData }
  | { readonly kind: 'write-off'; readonly data: WriteOffData<Text> }
  | { readonly kind: 'adjustment'; readonly data: AdjustmentData<Text> }
  | { readonly kind: 'void'; readonly data: VoidData<Text> }
  | { readonly kind: 'override'; readonly data: OverrideData<Text> }
  | { readonly kind: 'confirmation'; readonly data: ConfirmationData }
  | { readonly kind: 'dispute'; readonly data: DisputeData<Text> }
  | { readonly kind: 'dispute-resolution'; readonly data: DisputeResolutionData }
  | { readonly kind: 'claim'; readonly data: ClaimData<Text> }
  | { readonly kind: 'claim-settled'; readonly data: ClaimSettledData }
  | { readonly kind: 'attachment'; readonly data: AttachmentData<Text> }
  | { readonly kind: 'limit-changed'; readonly data: LimitChangedData }
  | { readonly kind: 'terms-accepted'; readonly data: TermsAcceptedData }
  | { readonly kind: 'fee'; readonly data: FeeData }
  | { readonly kind: 'fee-waiver'; readonly data: FeeWaiverData<Text> }
  | { readonly kind: 'promise'; readonly data: PromiseData }
  | { readonly kind: 'promise-kept'; readonly data: { readonly promise: number } }
  | { readonly kind: 'promise-broken'; readonly data: { readonly promise: number } }
  | { readonly kind: 'plan-proposed'; readonly data: PlanProposedData }
  | { readonly kind: 'plan-accepted'; readonly data: PlanAcceptedData<Text> }
  | { readonly kind: 'plan-declined'; readonly data: PlanDeclinedData }
  | { readonly kind: 'plan-completed'; readonly data: { readonly plan: number } }
  | { readonly kind: 'plan-defaulted'; readonly data: PlanDefaultedData }
  | { readonly kind: 'plan-cancelled'; readonly data: PlanCancelledData }
  | { readonly kind: 'hold'; readonly data: HoldData<Text> }
  | { readonly kind: 'release'; readonly data: ReleaseData }
  | { readonly kind: 'block'; readonly data: BlockData<Text> }
  | { readonly kind: 'points-earned'; readonly data: PointsData }
  | { readonly kind: 'points-reversed'; readonly data: PointsData }
  | { readonly kind: 'feedback'; readonly data: FeedbackData<Text> }
  | { readonly kind: 'notice'; readonly data: NoticeData }
  | { readonly kind: 'linked'; readonly data: LinkedData<Text> }
  | { readonly kind: 'unlinked'; readonly data: LinkedData<Text> }
  | { readonly kind: 'erased'; readonly data: ErasedData };

/** The book's head as somebody outside was given it; `covers`: the number of the last cover that says what it covers. */
export type HeadPublishedData = { readonly head: string; readonly covers: number };

/** What happens in the shop's own chain, where `customer` is null. */
export type ShopFact<Text> =
  | {
      readonly kind: 'staff';
      readonly data: {
        readonly member: MemberId;
        readonly role: 'owner' | 'clerk';
        readonly change: 'joined' | 'left';
        readonly name: Text;
      };
    }
  | { readonly kind: 'policy'; readonly data: { readonly setting: string; readonly value: string | number | null } }
  | { readonly kind: 'head-published'; readonly data: HeadPublishedData };

export type Fact<Text> = AccountFact<Text> | ShopFact<Text>;
export type EventKind = Fact<Commitment>['kind'];

/** A decided event that is not on the chain yet: its words are still plain. `on` is the day it happened. */
export type Draft = Fact<PlainText> & { readonly on: CalendarDate };

/** What is hashed, together with the fact. `at` is the instant it was recorded. */
type Sealed = {
  readonly shop: ShopId;
  readonly customer: CustomerId | null;
  readonly seq: number;
  readonly on: CalendarDate;
  readonly at: Instant;
  readonly by: ActorId;
  /** Hash of the event before; 64 zeros for the first. */
  readonly prevHash: string;
  readonly hash: string;
};

/** The words of one commitment; `path` is a JSON pointer into `data`, `salt` 32 hex digits. Not hashed themselves. */
export type SaltedText = { readonly path: string; readonly salt: string; readonly text: string };

/** One immutable link of a chain; `texts` lie beside it and may be erased. */
export type LedgerEvent = Fact<Commitment> & Sealed & { readonly texts: readonly SaltedText[] };
/** A photo on an account. */
export type PhotoEvent = AccountEvent & { readonly kind: 'attachment'; readonly data: PhotoAttached<Commitment> };
export type AccountEvent = AccountFact<Commitment> & Sealed & { readonly texts: readonly SaltedText[] };
