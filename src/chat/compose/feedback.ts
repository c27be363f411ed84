import type { FeedbackLine, FeedbackShown } from '#app/facts.ts';
import { RATING_MAX } from '#domain/feedback.ts';
import { toDecimal } from '#domain/money.ts';
import type { Button } from '#i18n/message.ts';
import type { RichText } from '#i18n/richText.ts';
import { pressData } from '../press.ts';
import { entryButton } from './buttons.ts';
import type { Composers, Line } from './told.ts';
import { name, type Voice, words } from './voice.ts';

/** How it was: asked with a receipt, and gathered for the owner (product.md, 22). */
export const feedbackComposers = {
  'feedback-noted': ({ rating }, { say, shop }) => ({
    lines: [say('feedback-noted', { shop: shop(), rating })],
    shopNamed: true,
  }),
  'ask-feedback-words': (_, { say, shop }) => ({
    lines: [say('ask-feedback-words', { shop: shop() })],
    shopNamed: true,
  }),
  'feedback-summary': ({ count, average, lines }, voice) => ({
    lines:
      count === 0
        ? [voice.say('feedback-none')]
        : [
            voice.say('feedback-summary', { count, average: toDecimal({ amount: average, exponent: 1 }) }),
            ...lines.map(({ who, ...line }) =>
              voice.say('feedback-of', { name: name(who.name), said: feedbackWords(line, voice) }),
            ),
          ],
  }),
} satisfies Partial<Composers>;

/** `5 of 5 on 3 Dec 2026, “always fresh”`. */
export function feedbackWords({ on, rating, words: said }: FeedbackLine, { say, date }: Voice): RichText {
  const figures = { rating, on: date(on) };
  return said === undefined ? say('feedback-rated', figures) : say('feedback-said', { ...figures, words: words(said) });
}

/** The question on a receipt, or the answer to it. */
export function feedbackLine(feedback: FeedbackShown | undefined, { say, shop }: Voice): Line {
  if (feedback === undefined) return undefined;
  const { rating } = feedback;
  return rating === undefined ? say('feedback-ask', { shop: shop() }) : say('feedback-yours', { rating });
}

/** From 1 to 5 while nothing was said, then [Add a comment]. */
export function feedbackButtons(
  feedback: FeedbackShown | undefined,
  at: { readonly customer: string; readonly entry: number },
  voice: Voice,
): readonly Button[] {
  if (feedback === undefined || feedback.said) return [];
  if (feedback.rating !== undefined) return [entryButton('comment', at, voice)];
  return Array.from({ length: RATING_MAX }, (_, index) => {
    const rating = index + 1;
    return { label: String(rating), data: pressData({ kind: 'rate', ...at, rating }) };
  });
}
