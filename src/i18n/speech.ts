import { type CalendarDate, dateAt, type Instant } from '#domain/calendar.ts';
import type { Minor } from '#domain/money.ts';
import { formatAmount } from './amount.ts';
import { type ArgumentsOf, type MessageId, wordsIn } from './catalogue.ts';
import { formatDate, formatTime } from './date.ts';
import { languageFor } from './locale.ts';
import { argumentText, unstyled } from './richText.ts';

/** Plain words and figures of one shop in a reader's language, for what is printed or drawn. */
export type Speech = {
  /** A word of the language says which way it runs. */
  readonly direction: 'left' | 'right';
  readonly say: <Id extends MessageId>(id: Id, ...args: ArgumentsOf<Id>) => string;
  readonly money: (amount: Minor) => string;
  readonly date: (date: CalendarDate) => string;
  /** Day and time by the shop's clock. */
  readonly moment: (instant: Instant) => string;
};

type ShopOf = { readonly currency: string; readonly exponent: number; readonly zone: string };

export function speechOf({ language: tag, shop }: { readonly language: string; readonly shop: ShopOf }): Speech {
  const language = languageFor(tag);
  const setting = { language, zone: shop.zone };
  const words = wordsIn(language);
  const date = (day: CalendarDate) => formatDate(day, setting);
  return {
    direction: RIGHT_TO_LEFT.has(language) ? 'right' : 'left',
    say: (id, ...args) => unstyled(words(id, ...apart(args))),
    money: (amount) => formatAmount({ ...shop, amount }, setting),
    date,
    moment: (instant) =>
      unstyled(
        words('time-and-date', { time: formatTime(instant, shop.zone), date: date(dateAt(instant, shop.zone)) }),
      ),
  };
}

/** What is written in another script than the sentence, or begins with a sign, must not turn it around. */
function apart<Args extends readonly unknown[]>(args: Args): Args {
  const [given] = args;
  if (typeof given !== 'object' || given === null) return args;
  const entries = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === 'string' && !ASCII.test(value) ? { marked: isolated(argumentText(value)) } : value,
  ]);
  // The same arguments, each still a text.
  return [Object.fromEntries(entries)] as unknown as Args;
}

const ASCII = /^[\x20-\x7E]*$/;

/** A name, an amount, somebody's words: what is around it does not turn it, and it turns nothing (U+2068, U+2069). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);
