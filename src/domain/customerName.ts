import { cleanText, foldName } from './typedText.ts';

/** What is kept with a customer so that a typed name finds her: the folded full name first, each word of it, and the nickname. */
export function customerKeys({ name, nick }: { name: string; nick?: string | undefined }): readonly string[] {
  const keys = [foldName(name), ...foldedWords(name), ...(nick === undefined ? [] : [foldName(nick)])];
  return [...new Set(keys.filter((key) => key !== ''))];
}

/** The folded words of a whole name. */
export function foldedWords(name: string): readonly string[] {
  return cleanText(name)
    .split(/\s+/u)
    .map(foldName)
    .filter((word) => word !== '');
}
