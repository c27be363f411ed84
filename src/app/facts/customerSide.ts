import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { DisputeReason } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Terms } from '#domain/terms.ts';
import type { VoidableKind } from '#domain/voiding.ts';
import type { FeedbackShown } from './feedback.ts';
import type {
  AccountShown,
  CameAlong,
  CorrectedShown,
  DiscountShown,
  PaymentShown,
  PointsShown,
  SaleShown,
  Settled,
  ShopSetting,
  Standing,
  TakenAlong,
} from './shown.ts';

/** Sent to a customer. */
export type CustomerSideFact =
  | {
      readonly kind: 'sale-to-confirm';
      readonly customer: CustomerId;
      readonly sale: SaleShown;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'payment-receipt';
      readonly customer: CustomerId;
      readonly payment: PaymentShown;
      readonly standing: Standing;
      readonly feedback?: FeedbackShown;
    }
  | { readonly kind: 'sale-confirmed'; readonly sale: SaleShown; readonly standing: Standing; readonly at: Instant }
  | {
      readonly kind: 'payment-acknowledged';
      readonly customer: CustomerId;
      readonly payment: PaymentShown;
      readonly feedback?: FeedbackShown;
      readonly standing: Standing;
      readonly at: Instant;
    }
  | { readonly kind: 'entries-confirmed'; readonly entries: readonly number[]; readonly standing: Standing }
  | {
      readonly kind: 'entry-taken-back';
      readonly voids: number;
      readonly what: VoidableKind;
      readonly amount: Minor;
      readonly along: readonly TakenAlong[];
      readonly discounts: readonly DiscountShown[];
      readonly points?: PointsShown;
      readonly standing: Standing;
    }
  /** What an earlier message about an entry becomes once it was voided. */
  | {
      readonly kind: 'message-taken-back';
      readonly voids: number;
      readonly what: VoidableKind;
      readonly amount: Minor;
    }
  | ({
      readonly kind: 'debt-let-go';
      readonly entry: number;
      readonly amount: Minor;
      readonly settled: readonly Settled[];
      readonly standing: Standing;
      readonly code: string;
    } & CameAlong)
  /** A correction of the balance, or credit given back; `amount` as it moved the balance. */
  | ({
      readonly kind: 'balance-adjusted';
      readonly customer: CustomerId;
      readonly entry: number;
      readonly reason: 'correction' | 'refund';
      readonly amount: Minor;
      readonly due?: CalendarDate;
      readonly standing: Standing;
      readonly code: string;
    } & CameAlong)
  /** The terms in force, with [Agree]; `mark` names them. `again`: they are others than those she agreed to just now. */
  | {
      readonly kind: 'terms-offer';
      readonly customer: CustomerId;
      readonly terms: Terms;
      readonly mark: string;
      readonly again: boolean;
    }
  | { readonly kind: 'terms-agreed'; readonly terms: Terms }
  | {
      readonly kind: 'fee-let-go';
      readonly fee: number;
      readonly amount: Minor;
      readonly points?: PointsShown;
      readonly standing: Standing;
    }
  /** What an earlier message about a fee becomes once it was waived. */
  | { readonly kind: 'message-fee-let-go'; readonly fee: number; readonly amount: Minor }
  | { readonly kind: 'no-credit'; readonly standing: Standing }
  | { readonly kind: 'credit-again'; readonly standing: Standing }
  | {
      readonly kind: 'dispute-noted';
      readonly entry: number;
      readonly amount: Minor;
      readonly reason: DisputeReason;
      /** What she says she paid, where it is a payment. */
      readonly says?: Minor;
      readonly frozen: Minor;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'dispute-stands';
      readonly entry: number;
      readonly amount: Minor;
      readonly standing: Standing;
      /** She is asked for her word on it once more. */
      readonly asked?: { readonly customer: CustomerId; readonly what: 'sale' | 'payment' };
    }
  /** The entry she disputed, as it is right now; her word is asked for. */
  | {
      readonly kind: 'correction-for-you';
      readonly customer: CustomerId;
      readonly was: { readonly entry: number; readonly amount: Minor };
      readonly shown: CorrectedShown;
      readonly standing: Standing;
    }
  /** What an earlier message about an entry becomes once it was corrected. */
  | { readonly kind: 'message-corrected'; readonly was: number; readonly amount: Minor; readonly now: number }
  | { readonly kind: 'claim-noted'; readonly amount: Minor; readonly on: CalendarDate }
  | {
      readonly kind: 'claim-refused';
      readonly amount: Minor;
      readonly outcome: 'not-received' | 'same';
      readonly payment?: number;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'promise-noted';
      readonly amount: Minor;
      readonly until: CalendarDate;
      readonly standing: Standing;
    }
  /** `below`: under a title that names the shop already. */
  | { readonly kind: 'my-account'; readonly account: AccountShown; readonly awaiting: number; readonly below?: true }
  | {
      readonly kind: 'my-accounts';
      readonly shops: readonly { readonly shop: ShopSetting; readonly standing: Standing }[];
    }
  | { readonly kind: 'how-to-pay'; readonly standing: Standing; readonly owedToday: Minor }
  | {
      readonly kind: 'link-offer';
      readonly name: string;
      readonly standing: Standing;
      readonly terms: Terms;
      /** The terms are others than when it was shown before. */
      readonly changed: boolean;
    }
  | { readonly kind: 'linked'; readonly name: string; readonly account: AccountShown; readonly terms: Terms }
  | { readonly kind: 'link-not-me' }
  /** What the shop writes to her. */
  | { readonly kind: 'message-from-shop'; readonly customer: CustomerId; readonly text: string }
  | { readonly kind: 'message-passed-on' }
  | { readonly kind: 'was-unlinked' }
  /** The last she hears of this shop. */
  | { readonly kind: 'you-were-forgotten'; readonly shop: string };
