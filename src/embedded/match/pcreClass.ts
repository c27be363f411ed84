import { CommandError, unsupported } from '../errors.ts';
import { type CaseMode, inClass, rangeInClass } from './pcreCase.ts';
import { codePointAt, readEscape, SPACE } from './pcreEscape.ts';

/** A character class translated, and where the pattern goes on behind it. */
export type ClassRead = { readonly text: string; readonly end: number };

/** Everything but PCRE's white space, to stand in a class. */
const NOT_SPACE = '\\u{0}-\\u{8}\\u{e}-\\u{1f}!-\\u{10ffff}';

/**
 * Reads the class that starts at `[`. A `]` that comes first and a `-` beside a set are ordinary characters to PCRE.
 * Codes: 51091 when the class does not end or a range runs backwards, 115 for what is not translated.
 */
export function readClass(pattern: string, start: number, mode: CaseMode): ClassRead {
  const isNegated = pattern[start + 1] === '^';
  const first = start + (isNegated ? 2 : 1);
  let text = isNegated ? '[^' : '[';
  let at = first;
  while (at === first || pattern[at] !== ']') {
    const item = readItem(pattern, at);
    const range = item.kind === 'char' ? readRangeEnd(pattern, item.end) : undefined;
    if (item.kind === 'char' && range !== undefined) text += rangeText(item.char, range.char, mode);
    else text += item.kind === 'char' ? inClass(item.char, mode) : item.text;
    at = range?.end ?? item.end;
  }
  return { text: `${text}]`, end: at + 1 };
}

type Item = { readonly end: number } & (
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'set'; readonly text: string }
);

function readItem(pattern: string, at: number): Item {
  const char = codePointAt(pattern, at);
  if (char === '') throw new CommandError(51091, 'Regular expression is invalid: missing terminating ] for class');
  if (char === '[' && /^\[[:.=]/.test(pattern.slice(at))) {
    throw unsupported(`${pattern.slice(at, at + 2)} in a regular expression`);
  }
  return char === '\\' ? readEscapedItem(pattern, at) : { kind: 'char', char, end: at + char.length };
}

function readEscapedItem(pattern: string, at: number): Item {
  const read = readEscape(pattern, at);
  if (read.kind === 'char') return read;
  if (read.kind === 'b') return { kind: 'char', char: '\b', end: read.end };
  if (read.kind !== 'set') throw unsupported(`\\${read.kind} in a class of a regular expression`);
  const { letter, end } = read;
  if (letter === 's') return { kind: 'set', text: SPACE, end };
  if (letter === 'S') return { kind: 'set', text: NOT_SPACE, end };
  return { kind: 'set', text: `\\${letter}`, end };
}

/** The upper end, when a hyphen and a single character follow. */
function readRangeEnd(pattern: string, at: number): { readonly char: string; readonly end: number } | undefined {
  if (pattern[at] !== '-' || pattern[at + 1] === ']') return undefined;
  const item = readItem(pattern, at + 1);
  return item.kind === 'char' ? item : undefined;
}

function rangeText(low: string, high: string, mode: CaseMode): string {
  if ((low.codePointAt(0) ?? 0) > (high.codePointAt(0) ?? 0)) {
    throw new CommandError(51091, 'Regular expression is invalid: range out of order in character class');
  }
  return rangeInClass(low, high, mode);
}
