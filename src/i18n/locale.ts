import { regionOfZone } from '#domain/region.ts';
import { keeper } from './keeper.ts';

/** For whom words and figures are written: a BCP 47 language and the time zone of the shop. */
export type Setting = { readonly language: string; readonly zone: string };

/** The languages the messages exist in, `messages/<language>.ftl`, in the order in which they are offered. */
export const LANGUAGES = ['en', 'es', 'hi', 'id', 'sw', 'pt', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
  sw: 'Kiswahili',
  pt: 'Português',
  fr: 'Français',
  ar: 'العربية',
};

const locales = keeper<string>();
const languages = keeper<Language | 'none'>();

/** The language of ours that a tag asks for, `hi` for `hi-IN`; undefined where it asks for another. */
export function languageOfTag(tag: string): Language | undefined {
  const found = languages(tag, () => {
    const wanted = localeOf(tag)?.language;
    return LANGUAGES.find((language) => language === wanted) ?? 'none';
  });
  return found === 'none' ? undefined : found;
}

/**
 * The language we answer in: the reader's own where there are messages in it, else English. Amounts and dates are written in that
 * same language, so that a sentence never mixes two.
 */
export function languageFor(tag: string): Language {
  return languageOfTag(tag) ?? 'en';
}

/** The locale of `Intl`: the language with the region the shop is in, `en-IN`, `en-KE`; a tag that is none counts as English. */
export function intlLocale({ language, zone }: Setting): string {
  return locales(`${language} ${zone}`, () => {
    const locale = localeOf(language) ?? new Intl.Locale('en');
    const region = regionOfZone(zone);
    return region === undefined ? locale.toString() : new Intl.Locale(locale, { region }).toString();
  });
}

/** Whether it is read from right to left. */
export function isRightToLeft(language: Language): boolean {
  return language === 'ar';
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
