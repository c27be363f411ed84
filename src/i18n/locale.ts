import { regionOfZone } from '#domain/region.ts';
import { keeper } from './keeper.ts';

/** For whom words and figures are written: a BCP 47 language and the time zone of the shop. */
export type Setting = { readonly language: string; readonly zone: string };

/** The languages the messages exist in; `messages/<language>.ftl`. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

const locales = keeper<string>();
const languages = keeper<Language>();

/**
 * The language we answer in: the reader's own where there are messages in it, else English. Amounts and dates are written in that
 * same language, so that a sentence never mixes two.
 */
export function languageFor(tag: string): Language {
  return languages(tag, () => {
    const wanted = localeOf(tag).language;
    return LANGUAGES.find((language) => language === wanted) ?? 'en';
  });
}

/** The locale of `Intl`: the language with the region the shop is in, `en-IN`, `en-KE`; a tag that is none counts as English. */
export function intlLocale({ language, zone }: Setting): string {
  return locales(`${language} ${zone}`, () => {
    const locale = localeOf(language);
    const region = regionOfZone(zone);
    return region === undefined ? locale.toString() : new Intl.Locale(locale, { region }).toString();
  });
}

function localeOf(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag);
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Locale('en');
    throw error;
  }
}
