import type { CalendarDate } from '#domain/calendar.ts';
import type { EarlyEnded } from '#domain/earlyDiscount.ts';
import type { PaymentMethod } from '#domain/event.ts';
import type { Minor } from '#domain/money.ts';
import type { EarlyTerms, Terms } from '#domain/terms.ts';
import type { Refusal } from './refusals.ts';
import type { AccountShown, GoodsLine, HistoryLine, HoldShown, Standing, Who } from './shown.ts';

/** What changes a balance by a sum the owner says. */
export type SumVerb = 'writeoff' | 'refund' | 'adjust';

/** What a rule leaves to the person: the command runs again with her answer in it. */
export type Decision =
  | {
      readonly kind: 'over-limit';
      readonly who: Who;
      readonly total: Minor;
      readonly would: Minor;
      readonly limit: Minor;
      readonly mayAllow: boolean;
    }
  | {
      readonly kind: 'on-hold';
      readonly who: Who;
      readonly total: Minor;
      readonly holds: readonly HoldShown[];
    }
  | {
      readonly kind: 'more-than-owed';
      readonly who: Who;
      readonly amount: Minor;
      readonly over: Minor;
      readonly owed: Minor;
    }
  | {
      readonly kind: 'same-money';
      readonly who: Who;
      readonly amount: Minor;
      readonly entry: number;
      readonly on: CalendarDate;
    }
  | {
      readonly kind: 'same-reference';
      readonly who: Who;
      readonly reference: string;
      readonly entry: number;
      /** Whose payment has it. */
      readonly other: Who;
    }
  /** Points that would cost her an early discount; `amount` is what they take off. */
  | {
      readonly kind: 'redeem-ends-early';
      readonly points: number;
      readonly amount: Minor;
      readonly earlyEnded: readonly EarlyEnded[];
    };

/** Money as it was read; `who` gave or got it. */
export type PaymentPreview = {
  readonly who: string;
  readonly amount: Minor;
  readonly method?: PaymentMethod;
  readonly reference?: string;
  readonly forEntry?: number;
  readonly on?: CalendarDate;
};

/** A question; its choices come with it. */
export type Question =
  | Decision
  | { readonly kind: 'ask-role' }
  | { readonly kind: 'ask-shop-name' }
  | { readonly kind: 'ask-shop-code' }
  | { readonly kind: 'ask-currency' }
  | { readonly kind: 'ask-place'; readonly currency: string }
  | { readonly kind: 'ask-language' }
  | { readonly kind: 'ask-shop-language' }
  | { readonly kind: 'ask-starter-limit'; readonly currency: string; readonly exponent: number }
  | { readonly kind: 'ask-invite-code' }
  | { readonly kind: 'ask-counter-name'; readonly shop: string }
  | { readonly kind: 'ask-guest-word'; readonly name: string }
  | { readonly kind: 'ask-customer'; readonly verb: string }
  | { readonly kind: 'ask-customer-name'; readonly verb: string }
  | { readonly kind: 'ask-new-customer' }
  | { readonly kind: 'ask-goods'; readonly who: Who }
  | { readonly kind: 'ask-payment'; readonly who: Who; readonly standing: Standing; readonly owedToday: Minor }
  | { readonly kind: 'ask-sum'; readonly who: Who; readonly standing: Standing; readonly verb: SumVerb }
  | { readonly kind: 'ask-terms'; readonly who: Who; readonly terms: Terms; readonly own: boolean }
  | { readonly kind: 'ask-limit'; readonly who: Who; readonly standing: Standing }
  | { readonly kind: 'ask-note'; readonly who: Who }
  | { readonly kind: 'ask-reason'; readonly who: Who; readonly entry: number }
  | {
      readonly kind: 'ask-correction';
      readonly who: Who;
      readonly entry: number;
      readonly what: 'sale' | 'payment' | 'adjustment';
      readonly amount: Minor;
      /** What she says is right. */
      readonly says?: Minor;
    }
  | { readonly kind: 'ask-entry'; readonly who: Who; readonly lines: readonly HistoryLine[] }
  | { readonly kind: 'ask-whose-entry'; readonly entry: number }
  | { readonly kind: 'ask-shop'; readonly verb: string }
  | { readonly kind: 'ask-paid-amount'; readonly owed: Minor; readonly overdue: Minor }
  | {
      readonly kind: 'ask-promise';
      readonly owed: Minor;
      readonly amount?: Minor;
      /** The day is to be written. */
      readonly typed: boolean;
    }
  /** `who` where the shop is asked. */
  | { readonly kind: 'ask-plan-count'; readonly who?: Who; readonly owed: Minor }
  | { readonly kind: 'ask-plan-rhythm'; readonly who?: Who; readonly count: number }
  | { readonly kind: 'ask-which-item'; readonly account: AccountShown }
  | { readonly kind: 'ask-goods-new'; readonly name: string }
  | { readonly kind: 'ask-which-entry'; readonly verb: 'confirm' | 'wrong' }
  /** What was written is no command: shall it be sent? `who` where the shop writes. */
  | { readonly kind: 'offer-message'; readonly who?: Who; readonly text: string }
  | { readonly kind: 'ask-message'; readonly who?: Who }
  | { readonly kind: 'ask-format' }
  | { readonly kind: 'which-customer'; readonly typed: string; readonly count: number }
  | {
      readonly kind: 'unknown-customer';
      readonly name: string;
      readonly goods?: readonly GoodsLine[];
      readonly amount?: Minor;
    }
  | { readonly kind: 'partly-known'; readonly known: string; readonly typed: string }
  | {
      readonly kind: 'preview-sale';
      readonly who: string;
      readonly goods: readonly GoodsLine[];
      readonly total: Minor;
      readonly due?: CalendarDate;
      /** In days, where they were typed instead of a date. */
      readonly net?: number;
      readonly early?: EarlyTerms;
      readonly on?: CalendarDate;
    }
  | ({ readonly kind: 'preview-payment' } & PaymentPreview)
  /** What a customer says she paid to the shop. */
  | ({ readonly kind: 'preview-claim' } & PaymentPreview)
  | {
      readonly kind: 'preview-customers';
      readonly lines: readonly {
        readonly name: string;
        readonly owes?: Minor;
        readonly since?: CalendarDate;
        readonly limit?: Minor | null;
        readonly net?: number;
        readonly phone?: string;
        readonly problem?: Refusal;
      }[];
    }
  | {
      readonly kind: 'preview-commands';
      readonly lines: readonly (
        | {
            readonly what: 'sale';
            readonly who: string;
            readonly amount: Minor;
            readonly due?: CalendarDate;
            readonly net?: number;
          }
        | { readonly what: 'payment'; readonly who: string; readonly amount: Minor; readonly forEntry?: number }
        | { readonly what: 'other'; readonly text: string }
      )[];
    }
  /** A comma that may end an item or belong to a number; a unit price that does not agree with the total. */
  | { readonly kind: 'two-readings'; readonly question: 'comma' | 'space' | 'unit-price' }
  | { readonly kind: 'sale-or-payment'; readonly who: Who; readonly amount: Minor }
  | { readonly kind: 'what-is-wrong'; readonly entry: number; readonly amount: Minor }
  | { readonly kind: 'ask-dispute-words'; readonly entry: number }
  | { readonly kind: 'ask-what-you-paid'; readonly entry: number; readonly amount: Minor };
