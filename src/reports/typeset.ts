import { type Script, scriptFor } from './fonts.ts';
import { baseOf, type Piece, piecesOf, seenOrder } from './writingOrder.ts';

/** A part of a line that one font has all letters of. */
export type Span = { readonly text: string; readonly script: Script };

/** A line as it is seen from left to right, and how wide it is. */
export type SetLine = { readonly spans: readonly Span[]; readonly width: number; readonly base: 'left' | 'right' };

export type Measure = (span: Span) => number;

/**
 * A text in lines of at most that width, in the order in which they are seen. Breaks at spaces; a word that is longer than a line is
 * broken where the line ends. `base`: which way a paragraph runs that has letters of both directions; else its first letter says so.
 */
export function setLines(
  text: string,
  { width, measure, base: wanted }: { width: number; measure: Measure; base?: 'right' },
): SetLine[] {
  const widthOf = (piece: string): number => spansOf(piece).reduce((sum, span) => sum + measure(span), 0);
  return text.split('\n').flatMap((paragraph) => {
    if (PLAIN.test(paragraph)) {
      const whole = measure({ text: paragraph, script: 'latin' });
      if (whole <= width) return [{ spans: spansOf(paragraph), base: 'left', width: whole }];
    }
    const pieces = piecesOf(paragraph);
    const isMixed = wanted === 'right' && pieces.some(({ direction }) => direction === 'right');
    const base = isMixed ? 'right' : baseOf(pieces);
    return linesOf(pieces, width, widthOf).map((line) => {
      const spans = together(seenOrder(line, base)).flatMap(spansOf);
      return { spans, base, width: spans.reduce((sum, span) => sum + measure(span), 0) };
    });
  });
}

function linesOf(pieces: readonly Piece[], width: number, widthOf: (text: string) => number): Piece[][] {
  const lines: Piece[][] = [[]];
  let left = width;
  for (const piece of pieces.flatMap((whole) => broken(whole, width, widthOf))) {
    const needs = widthOf(piece.text);
    const isSpace = SPACE.test(piece.text);
    if (needs > left && !isSpace) {
      const ending = lines.at(-1) ?? [];
      const kept = ending.findLastIndex(({ text }) => SPACE.test(text)) + 1;
      const moved = kept === 0 ? [] : ending.splice(kept);
      // Read from the other side, it would stand in the middle of the line.
      if (SPACE.test(ending.at(-1)?.text ?? '')) ending.pop();
      lines.push(moved);
      left = width - moved.reduce((sum, { text }) => sum + widthOf(text), 0);
    }
    lines.at(-1)?.push(piece);
    left -= needs;
  }
  return lines;
}

function broken(piece: Piece, width: number, widthOf: (text: string) => number): Piece[] {
  if (widthOf(piece.text) <= width) return [piece];
  const parts: string[] = [''];
  for (const letter of lettersOf(piece.text)) {
    const grown = `${parts.at(-1) ?? ''}${letter}`;
    if (widthOf(grown) > width) parts.push(letter);
    else parts[parts.length - 1] = grown;
  }
  return parts.map((text) => ({ ...piece, text }));
}

/** A piece at which a line may break. */
const SPACE = /^[^\S\u00A0]+$/u;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text letter by letter, each with its marks. */
export function lettersOf(text: string): string[] {
  return [...letters.segment(text)].map(({ segment }) => segment);
}

/** Neighbours that every font sets the same way whether alone or not: fewer to set, which is what takes the time. */
function together(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && PLAIN.test(last) && PLAIN.test(piece)) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined;
}

const PLAIN = /^[\x20-\x7E]*$/;

/** One span for each font that the text needs; what no font has is `writable`'s to replace. */
export function spansOf(text: string): Span[] {
  if (PLAIN.test(text)) return text === '' ? [] : [{ text, script: 'latin' }];
  const spans: { text: string; script: Script }[] = [];
  for (const letter of lettersOf(text)) {
    const script = scriptFor(letter) ?? 'latin';
    const last = spans.at(-1);
    if (last?.script === script) last.text += letter;
    else spans.push({ text: letter, script });
  }
  return spans;
}

const LETTER = /\p{L}/u;

/**
 * The letters in the order in which the library of the papers takes them: it turns around everything of the Arabic font, digits as well,
 * and a number is written from left to right.
 */
export function asSet({ text, script }: Span): string {
  return script === 'arabic' && !LETTER.test(text) ? lettersOf(text).reverse().join('') : text;
}
