/** A piece of a line that is set in one go: a word, a number, what stands between them. */
export type Piece = {
  readonly text: string;
  readonly direction: Direction /** Which isolated part of the text it is in. */;
  readonly part?: Part;
};
/** `number`: left to right in itself, wherever it stands. `none`: as what is around it. */
type Direction = 'left' | 'right' | 'number' | 'none';
/** What stands between U+2066–2068 and U+2069: a name, an amount. Nothing inside turns around what is outside. */
type Part = { readonly base: Base };
type Base = 'left' | 'right';

const RIGHT = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC';
const ARABIC_DIGIT = '\\u0660-\\u0669\\u06F0-\\u06F9';
/** Signs without a shape, which say how their neighbours are read; `Intl` begins the amounts of Arabic with one. */
const MARK = '\\u061C\\u200E\\u200F';
/** Where a line may break; not at U+00A0, which holds an amount and its sign together. */
const SPACE = '[^\\S\\u00A0]';
/** `#12`, the number of an entry, is one. */
const PIECES = new RegExp(
  `[\\u2066-\\u2069${MARK}]|${SPACE}+|#?[\\d${ARABIC_DIGIT}]+(?:[.,:/\\u066B\\u066C][\\d${ARABIC_DIGIT}]+)*|(?:(?!#\\d|${SPACE})[^\\d\\u2066-\\u2069${MARK}${RIGHT}])+|(?:(?![${ARABIC_DIGIT}${MARK}])[${RIGHT}\\u200C\\u200D])+`,
  'gu',
);
const IS_MARK = new RegExp(`[${MARK}]`, 'u');
const IS_RIGHT = new RegExp(`[${RIGHT}]`, 'u');
const IS_NUMBER = new RegExp(`^#?[\\d${ARABIC_DIGIT}]`, 'u');

/** A paragraph in pieces, in the order in which it is read. */
export function piecesOf(paragraph: string): Piece[] {
  const pieces: Piece[] = [];
  let part: { base: Base } | undefined;
  let goesByFirst = false;
  let depth = 0;
  for (const [text] of paragraph.matchAll(PIECES)) {
    if (OPENS.test(text)) {
      if (depth === 0) part = { base: text === FROM_THE_RIGHT ? 'right' : 'left' };
      goesByFirst = depth === 0 ? text === BY_THE_FIRST : goesByFirst;
      depth += 1;
    } else if (text === CLOSES) {
      depth = Math.max(0, depth - 1);
      if (depth === 0) part = undefined;
    } else {
      const direction = directionOf(text);
      if (part !== undefined && goesByFirst && isStrong({ direction })) {
        if (direction === 'right') part.base = 'right';
        goesByFirst = false;
      }
      const shown = IS_MARK.test(text) ? '' : text;
      pieces.push({ text: shown, direction, ...(part === undefined ? {} : { part }) });
    }
  }
  return pieces;
}

const OPENS = /^[\u2066-\u2068]$/u;
const FROM_THE_RIGHT = '\u2067';
const BY_THE_FIRST = '\u2068';
const CLOSES = '\u2069';
const FROM_THE_LEFT_MARK = '\u200E';

function directionOf(text: string): Direction {
  if (text === FROM_THE_LEFT_MARK) return 'left';
  if (IS_MARK.test(text)) return 'right';
  if (IS_NUMBER.test(text)) return 'number';
  if (IS_RIGHT.test(text)) return 'right';
  return /\p{L}/u.test(text) ? 'left' : 'none';
}

function isStrong({ direction }: Pick<Piece, 'direction'>): boolean {
  return direction === 'left' || direction === 'right';
}

/** Which way the paragraph begins: by its first letter outside the isolated parts (UAX #9, P2 and P3). */
export function baseOf(pieces: readonly Piece[]): Base {
  return pieces.find((piece) => piece.part === undefined && isStrong(piece))?.direction === 'right' ? 'right' : 'left';
}

/**
 * The pieces of one line from left to right, as they are seen (UAX #9 for pieces of one direction each, without explicit embeddings): right
 * to left runs are turned around, numbers in them are not, and brackets in them are mirrored.
 */
export function seenOrder(line: readonly Piece[], base: Base): string[] {
  const units: (Piece | { readonly part: Part; readonly inner: Piece[] })[] = [];
  for (const piece of line) {
    const last = units.at(-1);
    if (piece.part === undefined) units.push(piece);
    else if (last !== undefined && 'inner' in last && last.part === piece.part) last.inner.push(piece);
    else units.push({ part: piece.part, inner: [piece] });
  }
  const levels = levelsOf(
    units.map((unit) => ('inner' in unit ? 'none' : unit.direction)),
    base,
  );
  const seen = units.map((unit, index) => {
    if ('inner' in unit) return seenOrder(unit.inner.map(outside), unit.part.base);
    return [unit.direction === 'none' && (levels[index] ?? 0) % 2 === 1 ? mirrored(unit.text) : unit.text];
  });
  return turned(seen, levels).flat();
}

function outside({ text, direction }: Piece): Piece {
  return { text, direction };
}

function levelsOf(directions: readonly Direction[], base: Base): number[] {
  const ground = base === 'right' ? 1 : 0;
  let strong: Base = base;
  const known = directions.map((direction) => {
    if (direction === 'left' || direction === 'right') strong = direction;
    if (direction === 'number') return strong === 'right' ? ('inRight' as const) : ('left' as const);
    return direction;
  });
  const sideOf = (direction: (typeof known)[number] | undefined): Base =>
    direction === undefined ? base : direction === 'left' ? 'left' : 'right';
  return known.map((direction, index) => {
    if (direction === 'inRight') return 2;
    if (direction === 'left') return ground === 1 ? 2 : 0;
    if (direction === 'right') return 1;
    const before = sideOf(known.slice(0, index).findLast((other) => other !== 'none'));
    const after = sideOf(known.slice(index + 1).find((other) => other !== 'none'));
    if (before !== after) return ground;
    return before === 'right' ? 1 : ground === 1 ? 2 : 0;
  });
}

/** Turns around every run of a level or more, from the highest down (UAX #9, L2). */
function turned<Unit>(units: readonly Unit[], levels: readonly number[]): Unit[] {
  const placed = units.map((unit, index) => ({ unit, level: levels[index] ?? 0 }));
  for (const level of [2, 1]) {
    for (let from = 0; from < placed.length; from += 1) {
      let to = from;
      while ((placed[to]?.level ?? 0) >= level) to += 1;
      placed.splice(from, to - from, ...placed.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return placed.map(({ unit }) => unit);
}

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

function mirrored(text: string): string {
  return [...text]
    .reverse()
    .map((sign) => MIRRORED[sign] ?? sign)
    .join('');
}
