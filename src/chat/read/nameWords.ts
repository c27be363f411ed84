import { foldName } from '#domain/typedText.ts';

export const NAME_MAX = 80;
/** Leading words of a text that may be a name. */
export const NAME_WORDS_MAX = 8;

/** A word of a text that may be of a name; `end` is its place in the clean text, `closes`: a comma or a colon follows it. */
export type Word = { readonly text: string; readonly folded: string; readonly end: number; readonly closes: boolean };

/** The words up to the end of the first line. One with a comma or a colon behind it is the last, unless a known name goes on there. */
export function leadingWords(clean: string): readonly Word[] {
  const words: Word[] = [];
  const start = clean.length - clean.trimStart().length;
  const lineEnd = clean.indexOf('\n', start);
  const line = lineEnd === -1 ? clean : clean.slice(0, lineEnd);
  for (const match of line.slice(0, lineLimit(start)).matchAll(/[^\s,;،؛]+[,;،؛]*/gu)) {
    const closes = /[,;:،؛]$/u.test(match[0]);
    const text = match[0].replace(/[,;:،؛]+$/u, '');
    const end = match.index + match[0].length;
    const before = words.at(-1);
    if (text !== '') words.push({ text, folded: foldName(text), end, closes });
    else if (before !== undefined) words[words.length - 1] = { ...before, end, closes };
    if (words.length === NAME_WORDS_MAX) break;
  }
  return words;
}

/** How many of the words stand before the first comma or colon. */
export function wordsToClosing(words: readonly Word[]): number {
  const closing = words.findIndex(({ closes }) => closes);
  return closing === -1 ? words.length : closing + 1;
}

/** A name without the marks that only end it. */
export function withoutClosing(name: string): string {
  return name.replace(/[,;:،؛\s]+$/u, '');
}

/** Far more than eight words of a name take. */
function lineLimit(start: number): number {
  return start + NAME_WORDS_MAX * (NAME_MAX + 2);
}
