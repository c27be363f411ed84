import type { AskedFeedback } from '#domain/account.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Who } from './shown.ts';

/** The question on a receipt, and what she answered. */
export type FeedbackShown = Pick<AskedFeedback, 'rating' | 'said'>;

/** What a customer said, from 1 to 5, and words if there were any. */
export type FeedbackLine = { readonly on: CalendarDate; readonly rating: number; readonly words?: string };

/** Said of feedback (domain.md, "Notices"; product.md, 22). */
export type FeedbackFact =
  /** To the customer: her words were taken. */
  | { readonly kind: 'feedback-noted'; readonly rating: number }
  | { readonly kind: 'ask-feedback-words' }
  /** To the owner: `average` in tenths, of the latest `count`; the first lines of them. */
  | {
      readonly kind: 'feedback-summary';
      readonly count: number;
      readonly average: number;
      readonly lines: readonly (FeedbackLine & { readonly who: Who })[];
    };
