import { keeper } from './keeper.ts';
import type { Language } from './locale.ts';

/** English lists go without the comma before “and”. */
const LOCALES: Readonly<Partial<Record<Language, string>>> = { en: 'en-GB' };
const formats = keeper<Intl.ListFormat>();

/** `#1, #2 and #3`, in the language's own way. */
export function formatList(items: readonly string[], language: Language): string {
  return formats(language, () => new Intl.ListFormat(LOCALES[language] ?? language, { type: 'conjunction' })).format(
    items,
  );
}
