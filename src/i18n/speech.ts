import { type CalendarDate, dateAt, type Instant } from '#domain/calendar.ts';
import type { Minor } from '#domain/money.ts';
import { formatAmount } from './amount.ts';
import { type ArgumentsOf, type MessageId, wordsIn } from './catalogue.ts';
import { formatDate, formatMonth, formatTime } from './date.ts';
import { intlLocale, isRightToLeft, languageFor } from './locale.ts';
import { type RichText, unstyled } from './richText.ts';

/** Plain words and figures of one shop in a reader's language, for what is printed or drawn. */
export type Speech = {
  /** Which way the language is written. */
  readonly direction: 'left' | 'right';
  readonly say: <Id extends MessageId>(id: Id, ...args: ArgumentsOf<Id>) => string;
  readonly money: (amount: Minor) => string;
  readonly date: (date: CalendarDate) => string;
  readonly month: (date: CalendarDate) => string;
  /** Day and time by the shop's clock. */
  readonly moment: (instant: Instant) => string;
};

type ShopOf = { readonly currency: string; readonly exponent: number; readonly zone: string };

export function speechOf({ language: tag, shop }: { readonly language: string; readonly shop: ShopOf }): Speech {
  const language = languageFor(tag);
  const setting = { language, zone: shop.zone };
  const words = wordsIn(language, intlLocale(setting));
  const date = (day: CalendarDate) => formatDate(day, setting);
  return {
    direction: isRightToLeft(language) ? 'right' : 'left',
    say: (id, ...args) => unstyled(words(id, ...args)),
    money: (amount) => formatAmount({ ...shop, amount }, setting),
    date,
    month: (day) => formatMonth(day, setting),
    moment: (instant) => {
      const when = { time: formatTime(instant, setting), date: date(dateAt(instant, shop.zone)) };
      return unstyled(words('time-and-date', when));
    },
  };
}

/** What was put together of parts that are set apart already, as an argument of another sentence. */
export function saidAlready(text: string): RichText {
  return { marked: text };
}
