import type { SumVerb } from '#app/facts.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { PlanStep } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Language } from '#i18n/locale.ts';
import type { Verb } from './read/verb.ts';

/**
 * A question that waits for words. It survives other commands and ends with its answer, with `cancel` or with a newer question
 * (chat.md, "Replies"). Kept with the conversation, so it survives a restart too.
 */
export type OpenQuestion =
  | NewcomerQuestion
  | CounterQuestion
  | RestQuestion
  | MemberQuestion
  | CustomerQuestion
  | PlanQuestion
  | MessageQuestion
  | PhotoQuestion;

/** Where the photos belong that wait with it. */
export type PhotoQuestion = { readonly kind: 'photo-place' };

/** Words for the other side; `customer` where the shop writes to her. */
export type MessageQuestion = { readonly kind: 'message'; readonly customer?: CustomerId };

/** Opening a shop or getting into one. */
export type NewcomerQuestion =
  | { readonly kind: 'role' }
  | { readonly kind: 'shop-name' }
  | { readonly kind: 'shop-currency'; readonly name: string }
  | PlaceQuestion
  | ShopLanguageQuestion
  | StarterLimitQuestion
  | {
      readonly kind: 'shop-code';
      readonly shop: {
        readonly name: string;
        readonly currency: string;
        readonly zone: string;
        readonly language?: string;
        readonly starterLimit: number | null;
      };
    }
  | { readonly kind: 'invite-code' };

export type PlaceQuestion = { readonly kind: 'shop-place'; readonly name: string; readonly currency: string };
export type ShopLanguageQuestion = {
  readonly kind: 'shop-language';
  readonly name: string;
  readonly currency: string;
  readonly zone: string;
};
export type StarterLimitQuestion = {
  readonly kind: 'starter-limit';
  readonly name: string;
  readonly currency: string;
  readonly zone: string;
  readonly language?: Language;
};

export type CounterQuestion = { readonly kind: 'counter-name'; readonly code: string };

/** What the bare verb lacks: the answer is read as if it had followed the verb. */
export type RestQuestion = {
  readonly kind: 'rest';
  readonly verb: Verb;
  /** [Other…]: the name is to be typed, nobody is offered. */
  readonly typed?: true;
};

/** Asked of somebody who works in the shop. */
export type MemberQuestion =
  | AboutQuestion
  /** A guest at the counter has a name that is taken: which word tells them apart? */
  | { readonly kind: 'guest-word'; readonly guest: string; readonly name: string }
  | { readonly kind: 'goods-new'; readonly name: string };

/** About one customer. */
export type AboutQuestion =
  | { readonly kind: 'goods'; readonly customer: CustomerId }
  | { readonly kind: 'payment'; readonly customer: CustomerId }
  | { readonly kind: 'limit'; readonly customer: CustomerId }
  | OtherLimitQuestion
  | { readonly kind: 'terms'; readonly customer: CustomerId }
  | { readonly kind: 'sum'; readonly verb: SumVerb; readonly customer: CustomerId }
  | { readonly kind: 'note'; readonly customer: CustomerId }
  | { readonly kind: 'reason'; readonly customer: CustomerId; readonly entry: number }
  | CorrectionQuestion;

/** What is right of a disputed entry. */
export type CorrectionQuestion = { readonly kind: 'correction'; readonly customer: CustomerId; readonly entry: number };

/** She asked for more; which sum may she owe instead? */
export type OtherLimitQuestion = {
  readonly kind: 'other-limit';
  readonly customer: CustomerId;
  readonly request: number;
};

/** Asked of a customer. */
export type CustomerQuestion =
  | { readonly kind: 'paid' }
  | PromiseQuestion
  | { readonly kind: 'raise' }
  | { readonly kind: 'redeem' }
  /** Words to a rating, asked with the receipt of `entry`. */
  | { readonly kind: 'feedback-words'; readonly entry: number }
  | { readonly kind: 'dispute-words'; readonly entry: number }
  | { readonly kind: 'what-you-paid'; readonly entry: number };

/** By when she pays, and how much, where she said that already; `typed`: she is to write the day. */
export type PromiseQuestion = { readonly kind: 'promise'; readonly amount?: Minor; readonly typed?: true };

/** How a plan is to be paid; `customer` where the shop is asked about her. What was said already comes along. */
export type PlanQuestion = PlanCountQuestion | PlanRhythmQuestion;
type PlanAsked = {
  readonly customer?: CustomerId;
  readonly first?: CalendarDate;
  readonly entries?: readonly number[];
};
export type PlanCountQuestion = PlanAsked & { readonly kind: 'plan-count'; readonly every?: PlanStep };
export type PlanRhythmQuestion = PlanAsked & { readonly kind: 'plan-rhythm'; readonly count: number };
