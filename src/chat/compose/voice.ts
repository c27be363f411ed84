import type { Reader, ShopSetting } from '#app/facts.ts';
import { type CalendarDate, dateAt, type Instant } from '#domain/calendar.ts';
import { currencyOf } from '#domain/currency.ts';
import { type Minor, toDecimal } from '#domain/money.ts';
import { numberSetting, zoneOfCurrency } from '#domain/region.ts';
import { formatAmount, formatShortAmount, type WrittenAmount } from '#i18n/amount.ts';
import { type Words, wordsIn } from '#i18n/catalogue.ts';
import { clip } from '#i18n/clip.ts';
import { formatDate, formatMonth, formatTime } from '#i18n/date.ts';
import { formatList } from '#i18n/list.ts';
import { intlLocale, type Language, languageFor } from '#i18n/locale.ts';
import { cleanText, type RichText } from '#i18n/richText.ts';

/**
 * How one reader is spoken to: her words, and amounts, dates and times as they are written where her shop is. What needs a shop
 * throws without one, for that is a bug of whoever made the fact.
 */
export type Voice = {
  readonly say: Words;
  readonly language: Language;
  readonly namesShop: boolean;
  /** The name of the reader's shop, and whether there is one. */
  readonly shop: () => string;
  readonly hasShop: boolean;
  readonly setting: () => ShopSetting;
  readonly money: (amount: Minor) => string;
  /** `₹45` for a whole amount. */
  readonly shortMoney: (amount: Minor) => string;
  /** An amount of a shop that does not exist yet. */
  readonly moneyOf: (written: WrittenAmount) => string;
  /** The amount as one may type it where the shop is: `1250`, `1250.50`, `1250,50`. */
  readonly figure: (amount: Minor) => string;
  readonly date: (date: CalendarDate) => string;
  readonly month: (date: CalendarDate) => string;
  readonly time: (instant: Instant) => string;
  readonly dayOf: (instant: Instant) => CalendarDate;
  readonly list: (items: readonly string[]) => string;
  /** Whom the shop writes to and nobody knows the language of: in the shop's own. */
  readonly ofShop: () => Voice;
  /** The same reader on the figures of another shop. */
  readonly inShop: (shop: ShopSetting) => Voice;
};

/** The longest run of a person's words in one message: a name, what was typed, a note. */
export const NAME_SHOWN_MAX = 80;
export const TYPED_SHOWN_MAX = 60;
export const WORDS_SHOWN_MAX = 300;

export function voiceOf(reader: Reader): Voice {
  const language = languageFor(reader.language);
  const locale = reader.shop === undefined ? language : intlLocale({ language, zone: reader.shop.zone });
  const setting = () => {
    if (reader.shop === undefined) throw new Error('this fact needs a shop to be read in');
    return reader.shop;
  };
  const place = () => ({ language, zone: setting().zone });
  return {
    say: wordsIn(language, locale),
    language,
    namesShop: reader.namesShop,
    shop: () => name(setting().name),
    hasShop: reader.shop !== undefined,
    setting,
    money: (amount) => formatAmount({ ...setting(), amount }, place()),
    shortMoney: (amount) => formatShortAmount({ ...setting(), amount }, place()),
    moneyOf: (written) =>
      formatAmount(written, { language, zone: reader.shop?.zone ?? zoneOfCurrency(written.currency) }),
    figure: (amount) => figureIn(setting(), amount),
    date: (date) => formatDate(date, place()),
    month: (date) => formatMonth(date, place()),
    time: (instant) => formatTime(instant, place()),
    dayOf: (instant) => dateAt(instant, setting().zone),
    list: (items) => formatList(items, language),
    ofShop: () => voiceOf({ ...reader, language: reader.shop?.language ?? reader.language }),
    inShop: (shop) => voiceOf({ ...reader, shop }),
  };
}

function figureIn({ currency: code, exponent, zone }: ShopSetting, amount: Minor): string {
  const currency = currencyOf(code);
  const decimal = currency === undefined ? '.' : numberSetting({ currency, zone }).decimal;
  return toDecimal({ amount, exponent }).replace(/\.0+$/, '').replace('.', decimal);
}

/** A name at the length that fits a line. */
export function name(text: string): string {
  return clip(cleanText(text), NAME_SHOWN_MAX);
}

/** What somebody typed, quoted back to her. */
export function typed(text: string): string {
  return clip(cleanText(text), TYPED_SHOWN_MAX);
}

/** A note, a reason, a complaint: a sentence or two. */
export function words(text: string): string {
  return clip(cleanText(text), WORDS_SHOWN_MAX);
}

/** What may be said of a line, if there is anything to say. */
export function maybe<Value>(value: Value | undefined, line: (value: Value) => RichText): RichText | undefined {
  return value === undefined ? undefined : line(value);
}
