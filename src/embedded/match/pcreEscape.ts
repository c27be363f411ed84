import { CommandError, unsupported } from '../errors.ts';

/** What a backslash and the characters after it mean, and where the pattern goes on. */
export type Escape = { readonly end: number } & (
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'set'; readonly letter: 'd' | 'D' | 's' | 'S' | 'w' | 'W' }
  | { readonly kind: 'A' | 'b' | 'B' | 'z' | 'Z' }
);

/** PCRE's white space, to stand in a class: ASCII only. */
export const SPACE = '\\t-\\r ';

/** Reads the escape that starts at the backslash. Codes: 51091 for a backslash at the end, 115 for what is not translated. */
export function readEscape(pattern: string, start: number): Escape {
  const letter = codePointAt(pattern, start + 1);
  const end = start + 1 + letter.length;
  if (letter === '') throw new CommandError(51091, 'Regular expression is invalid: \\ at end of pattern');
  if (!/[A-Za-z0-9]/.test(letter)) return { kind: 'char', char: letter, end };
  const control = CONTROLS[letter];
  if (control !== undefined) return { kind: 'char', char: control, end };
  switch (letter) {
    case 'd':
    case 'D':
    case 's':
    case 'S':
    case 'w':
    case 'W':
      return { kind: 'set', letter, end };
    case 'A':
    case 'b':
    case 'B':
    case 'z':
    case 'Z':
      return { kind: letter, end };
    case 'x':
      return readHex(pattern, start);
    default:
      throw unsupported(`\\${letter} in a regular expression`);
  }
}

/** A whole character, also one that takes two UTF-16 units; '' at the end. */
export function codePointAt(pattern: string, at: number): string {
  const code = pattern.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** A character as itself, wherever it stands: ASCII that might mean something is written as its number. */
export function literal(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x80 || /[A-Za-z0-9]/.test(char) ? char : `\\u{${code.toString(16)}}`;
}

const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', e: '\x1b', a: '\x07' };

function readHex(pattern: string, start: number): Escape {
  const hex = /^\\x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/.exec(pattern.slice(start, start + 10));
  const code = Number.parseInt(hex?.[1] ?? hex?.[2] ?? '', 16);
  if (hex === null || code > 0x10ffff) throw unsupported('\\x in a regular expression, but for \\xhh and \\x{h}');
  return { kind: 'char', char: String.fromCodePoint(code), end: start + hex[0].length };
}
