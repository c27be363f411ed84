import type { Account, AskedFeedback } from './account.ts';
import { type TextBoundRefusal, textRefusal } from './bounds.ts';
import { type CalendarDate, daysBetween } from './calendar.ts';
import type { Draft, FeedbackData } from './event.ts';
import type { Minor } from './money.ts';
import type { Projection } from './projection.ts';
import { accept, type Result, refuse } from './result.ts';

/** A customer is asked how it was at most once in so many days (domain.md, "Notices"). */
export const FEEDBACK_DAYS = 30;
export const RATING_MAX = 5;

/** Whether a payment that leaves `balance` asks: it brings the balance to zero, and she was not asked lately. */
export function asksFeedback(
  { feedback, balance: before }: Account,
  { balance, today }: { readonly balance: Minor; readonly today: CalendarDate },
): boolean {
  if (before <= 0 || balance !== 0) return false;
  return feedback === undefined || daysBetween({ from: feedback.on, to: today }) >= FEEDBACK_DAYS;
}

export type FeedbackCommand = {
  /** The payment whose receipt asked; without it the last one that did. */
  readonly entry?: number;
  /** From 1 to 5. */
  readonly rating?: number;
  readonly words?: string;
  readonly today: CalendarDate;
};

export type FeedbackRefusal =
  /** She was not asked, or asked anew since; or there is no rating that words could go with. */
  | { readonly code: 'feedback-not-asked' }
  | { readonly code: 'feedback-given'; readonly rating: number }
  | { readonly code: 'feedback-said' }
  | TextBoundRefusal;

/** Her answer, once for each time she was asked; words may come with it or after it, once. */
export function decideFeedback(
  { feedback }: Account,
  { entry, rating, words, today }: FeedbackCommand,
): Result<readonly Draft[], FeedbackRefusal> {
  if (rating !== undefined && (!Number.isSafeInteger(rating) || rating < 1 || rating > RATING_MAX))
    throw new RangeError(`not a rating: ${rating}`);
  if (feedback === undefined || (entry !== undefined && entry !== feedback.entry))
    return refuse({ code: 'feedback-not-asked' });
  if (rating !== undefined && feedback.rating !== undefined)
    return refuse({ code: 'feedback-given', rating: feedback.rating });
  if (rating === undefined && feedback.rating === undefined) return refuse({ code: 'feedback-not-asked' });
  if (rating === undefined && feedback.said) return refuse({ code: 'feedback-said' });
  const refusal = textRefusal(words);
  if (refusal !== undefined) return refuse(refusal);
  const data = {
    entry: feedback.entry,
    ...(rating === undefined ? {} : { rating }),
    ...(words === undefined || words === '' ? {} : { words: { text: words } }),
  };
  return accept([{ kind: 'feedback', on: today, data }]);
}

/** Takes an answer into the account; throws for one that nobody asked for, or that was given. */
export function takeFeedback(projection: Projection, { entry, rating, words }: FeedbackData<unknown>): void {
  const { feedback } = projection;
  const isAnswer = feedback?.entry === entry && (rating === undefined) === (feedback.rating !== undefined);
  if (feedback === undefined || !isAnswer || (words !== undefined && feedback.said))
    throw new Error(`#${entry} does not ask for this feedback`);
  projection.feedback = {
    ...feedback,
    ...(rating === undefined ? {} : { rating }),
    ...(words === undefined ? {} : { said: true }),
  };
}

/** What the customer sees of the question on the receipt of an entry; undefined where it does not ask. */
export function feedbackOn({ feedback }: Account, entry: number): AskedFeedback | undefined {
  return feedback?.entry === entry ? feedback : undefined;
}
