import { foldName } from '#domain/typedText.ts';

export const NAME_MAX = 80;
/** Leading words of a text that may be a name. */
export const NAME_WORDS_MAX = 8;

/** A word of a text that may be of a name; `end` is its place in the clean text, `closes`: a comma or a colon follows it. */
export type Word = { readonly text: string; readonly folded: string; readonly end: number; readonly closes: boolean };

/** The words up to the end of the first line; one with a comma or a colon behind it is the last. */
export function leadingWords(clean: string): readonly Word[] {
  const words: Word[] = [];
  const start = clean.length - clean.trimStart().length;
  const lineEnd = clean.indexOf('\n', start);
  const line = lineEnd === -1 ? clean : clean.slice(0, lineEnd);
  for (const match of line.slice(0, lineLimit(start)).matchAll(/[^\s,;،؛]+[,;،؛]*/gu)) {
    const closes = /[,;:،؛]$/u.test(match[0]);
    const text = match[0].replace(/[,;:،؛]+$/u, '');
    if (text !== '') words.push({ text, folded: foldName(text), end: match.index + match[0].length, closes });
    if (closes || words.length === NAME_WORDS_MAX) break;
  }
  return words;
}

/** Far more than eight words of a name take. */
function lineLimit(start: number): number {
  return start + NAME_WORDS_MAX * (NAME_MAX + 2);
}
