import type { CalendarDate } from '#domain/calendar.ts';
import type { ShopId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Assessment } from '#domain/score.ts';
import type { Standing, Who } from './shown.ts';

/** A limit that a customer's payments suggest instead of her own. */
export type LimitProposal = {
  readonly who: Who;
  readonly assessment: Assessment;
  readonly current: Minor | null;
  readonly suggested: Minor;
};

/** Said of creditworthiness and limits (domain.md, "Limits, holds, score, reviews"). */
export type CreditFact =
  /** A page of those whose limit could change, below what was just applied. */
  | {
      readonly kind: 'review';
      readonly lines: readonly LimitProposal[];
      /** Whose accounts are damaged: left out. */
      readonly unread: readonly Who[];
      readonly applied: readonly { readonly who: Who; readonly limit: Minor | null }[];
      /** There are customers it has not come to yet. */
      readonly more: boolean;
    }
  /** By the clock: it is time to look at limits again. */
  | {
      readonly kind: 'review-due';
      readonly shopId: ShopId;
      readonly day: CalendarDate;
      /** The first of them. */
      readonly lines: readonly LimitProposal[];
      readonly count: number;
      readonly unread: readonly Who[];
    }
  /** To the owner: a customer asks for a higher limit. */
  | {
      readonly kind: 'raise-asked';
      readonly who: Who;
      readonly request: number;
      readonly asked: Minor;
      readonly on: CalendarDate;
      readonly standing: Standing;
      readonly assessment: Assessment;
    }
  | {
      readonly kind: 'raise-answered';
      readonly who: Who;
      readonly asked: Minor;
      readonly outcome: 'given' | 'declined';
      readonly standing: Standing;
      /** Whether a chat of hers can be written to. */
      readonly told: boolean;
    }
  /** To the customer. */
  | { readonly kind: 'raise-noted'; readonly asked: Minor; readonly standing: Standing }
  | {
      readonly kind: 'raise-outcome';
      readonly asked: Minor;
      readonly outcome: 'given' | 'declined';
      readonly standing: Standing;
    }
  /** What waits for the owner's word comes below, one message each; `from` counts those shown before. */
  | {
      readonly kind: 'decisions';
      readonly what: 'requests' | 'disputes';
      readonly count: number;
      readonly from: number;
      readonly shown: number;
    }
  | { readonly kind: 'ask-raise'; readonly standing: Standing }
  | {
      readonly kind: 'ask-other-limit';
      readonly who: Who;
      readonly asked: Minor;
      readonly standing: Standing;
    };
