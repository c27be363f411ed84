import { unsupported } from '../errors.ts';
import { literal } from './pcreEscape.ts';

/**
 * How a pattern ignores case: not at all, by JavaScript's flag `i`, or by naming both cases of every letter. Both know that
 * the long s folds to s and the Kelvin sign to k; but under the flag JavaScript's `\w` and `\b` would take these two for
 * word characters, which PCRE does not. So a pattern with one of them is spelled out.
 */
export type CaseMode = 'exact' | 'flag' | 'spelled';

export function caseModeOf(pattern: string, ignoresCase: boolean): CaseMode {
  if (!ignoresCase) return 'exact';
  return /\\[wWbB]/.test(pattern) ? 'spelled' : 'flag';
}

/** A character outside of a class, in every case. */
export function oneOf(char: string, mode: CaseMode): string {
  const text = inClass(char, mode);
  return text === literal(char) ? text : `[${text}]`;
}

/** A character inside a class, in every case. Other letters than ASCII's are not spelled out: 115. */
export function inClass(char: string, mode: CaseMode): string {
  if (mode !== 'spelled') return literal(char);
  if (!isAscii(char)) throw unsupported('ignoring the case of other letters beside \\w or \\b in a regular expression');
  const lower = char.toLowerCase();
  const upper = char.toUpperCase();
  return lower === upper ? literal(char) : `${lower}${upper}${MORE_CASES[lower] ?? ''}`;
}

/** A range inside a class, in every case. */
export function rangeInClass(low: string, high: string, mode: CaseMode): string {
  let text = `${literal(low)}-${literal(high)}`;
  if (mode !== 'spelled') return text;
  const last = isAscii(high) ? (high.codePointAt(0) ?? 0) : ASCII_MAX + 1;
  for (let code = low.codePointAt(0) ?? 0; code <= last; code++) {
    const char = String.fromCodePoint(code);
    if (!/[0-9]/.test(char)) text += inClass(char, mode);
  }
  return text;
}

const ASCII_MAX = 0x7f;
const MORE_CASES: Readonly<Record<string, string>> = { s: '\u017f', k: '\u212a' };

function isAscii(char: string): boolean {
  return (char.codePointAt(0) ?? 0) <= ASCII_MAX;
}
