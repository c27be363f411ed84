import { plainDigits } from '#domain/digits.ts';
import { cleanText } from '#domain/typedText.ts';

const FEEDBACK = /^([1-5])(?:\s*(?:\/|of)\s*5)?(?:[\s,.:;!–-]+(\S[\s\S]*))?$/u;

/** Reads `5 always fresh`: a rating and words; undefined where it begins with none, which is a message like any other. */
export function readFeedback(text: string): { readonly rating: number; readonly words?: string } | undefined {
  const [, rating, words] = FEEDBACK.exec(plainDigits(cleanText(text).trim())) ?? [];
  if (rating === undefined) return undefined;
  return { rating: Number(rating), ...(words === undefined ? {} : { words }) };
}
