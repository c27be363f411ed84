import { foldName, oneLine } from '#domain/typedText.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language, languageOfTag } from '#i18n/locale.ts';

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8}){0,3}$/iu;

let namesOnce: ReadonlyMap<string, Language> | undefined;

/**
 * The language a text names: by its code, its own name or its name in any language of ours, `hi`, `हिन्दी`, `Hindi`, `hindú`, without case
 * and accents; undefined for one we do not write.
 */
export function readLanguage(text: string): Language | undefined {
  const typed = oneLine(text);
  namesOnce ??= new Map(LANGUAGES.flatMap((language) => namesOf(language).map((name) => [foldName(name), language])));
  return namesOnce.get(foldName(typed)) ?? (TAG.test(typed) ? languageOfTag(typed.replaceAll('_', '-')) : undefined);
}

function namesOf(language: Language): string[] {
  const names = LANGUAGES.flatMap(
    (reader) => new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(language) ?? [],
  );
  // Bahasa Indonesia is called Indonesia too, and العربية also عربي.
  return [LANGUAGE_NAMES[language], ...names, ...(OTHER_NAMES[language] ?? [])];
}

const OTHER_NAMES: Readonly<Partial<Record<Language, readonly string[]>>> = {
  ar: ['عربي', 'عربية'],
  es: ['castellano'],
  hi: ['हिंदी'],
  id: ['indonesia', 'bahasa'],
  pt: ['brasileiro'],
};
