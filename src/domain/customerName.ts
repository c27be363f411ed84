import { cleanText, foldName } from './typedText.ts';

/** What is kept with a customer so that a typed name finds her: the key of her full name first, each word of it, and the nickname. */
export function customerKeys({ name, nick }: { name: string; nick?: string | undefined }): readonly string[] {
  const keys = [nameKey(name), ...foldedWords(name), ...(nick === undefined ? [] : [nameKey(nick)])];
  return [...new Set(keys.filter((key) => key !== ''))];
}

/** What two names share that are one to whoever types them: marks that only part their words do not tell them apart. */
export function nameKey(name: string): string {
  return foldedWords(name).join(' ');
}

/** The folded words of a whole name. */
export function foldedWords(name: string): readonly string[] {
  return cleanText(name)
    .split(/[\s,;،؛]+/u)
    .filter((word) => /[^:]/u.test(word))
    .map(foldName);
}
