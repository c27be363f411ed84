import { CommandError, unsupported } from '../errors.ts';
import { type CaseMode, caseModeOf, oneOf } from './pcreCase.ts';
import { readClass } from './pcreClass.ts';
import { codePointAt, type Escape, literal, readEscape, SPACE } from './pcreEscape.ts';

/**
 * MongoDB's regular expressions are PCRE's, in UTF-8 mode and without Unicode properties. Most of the language is
 * JavaScript's, but not what `.`, `^`, `$`, `\s` and (ignoring case) `\w` stand for; so the text is read and written anew,
 * as a pattern for the flag `u`. What cannot be said exactly is refused by name: 115. Never the flags `m` and `s`.
 */
export function translate(pattern: string, flags: string): { readonly text: string; readonly ignoresCase: boolean } {
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  const all = flags + (inline?.[1] ?? '');
  const options: Options = {
    caseMode: caseModeOf(pattern, all.includes('i')),
    isMultiline: all.includes('m'),
    isDotAll: all.includes('s'),
    isExtended: all.includes('x'),
  };
  const reader = new Reader(pattern, inline?.[0].length ?? 0, options);
  return { text: reader.read(), ignoresCase: options.caseMode === 'flag' };
}

type Options = {
  readonly caseMode: CaseMode;
  readonly isMultiline: boolean;
  readonly isDotAll: boolean;
  readonly isExtended: boolean;
};

const REPEAT = /\{(\d+)(?:,(\d*))?\}/y;
const REPEATS_MAX = 65_535;
/** Without the flag `m` these two are what their names say. */
const AT_START = '^';
const AT_END = '$';

class Reader {
  private readonly pattern: string;
  private readonly options: Options;
  private at: number;
  private text = '';
  /** Whether what was read last is a quantifier. */
  private isQuantified = false;

  constructor(pattern: string, start: number, options: Options) {
    this.pattern = pattern;
    this.at = start;
    this.options = options;
  }

  read(): string {
    while (this.at < this.pattern.length) this.text += this.next();
    return this.text;
  }

  private next(): string {
    const char = codePointAt(this.pattern, this.at);
    if (this.options.isExtended && this.skipsBlank(char)) return '';
    this.isQuantified = false;
    switch (char) {
      case '\\':
        return this.escape();
      case '[':
        return this.characterClass();
      case '(':
        return this.group();
      case '*':
      case '+':
      case '?':
        this.at++;
        return char + this.repeatSuffix();
      case '{':
        return this.counted();
      default:
        this.at += char.length;
        return this.plain(char);
    }
  }

  private plain(char: string): string {
    if (char === ')' || char === '|') return char;
    if (char === '.') return this.options.isDotAll ? '[^]' : '[^\\n]';
    // Multiline: after every newline but one that ends the text.
    if (char === '^') return this.options.isMultiline ? `(?:${AT_START}|(?<=\\n)(?=[^]))` : AT_START;
    if (char === '$') return this.options.isMultiline ? `(?=\\n|${AT_END})` : `(?=\\n?${AT_END})`;
    return oneOf(char, this.options.caseMode);
  }

  /** White space and comments of the option x. */
  private skipsBlank(char: string): boolean {
    if (char === '#') {
      const newline = this.pattern.indexOf('\n', this.at);
      this.at = newline < 0 ? this.pattern.length : newline + 1;
      return true;
    }
    if (!/[\t-\r ]/.test(char)) return false;
    this.at++;
    if (this.isQuantified && /[+?]/.test(this.pattern[this.at] ?? '')) {
      throw unsupported('white space inside a quantifier in a regular expression');
    }
    return true;
  }

  private group(): string {
    const rest = this.pattern.slice(this.at);
    if (rest.startsWith('(*')) throw unsupported('(* in a regular expression');
    const special = /^\(\?(?:[:=!]|.{0,2})/su.exec(rest)?.[0];
    if (special === undefined) this.at++;
    else if (special === '(?:' || special === '(?=' || special === '(?!') this.at += special.length;
    else throw unsupported(`${special} in a regular expression`);
    return special ?? '(';
  }

  /** A brace that is no quantifier is an ordinary character. */
  private counted(): string {
    REPEAT.lastIndex = this.at;
    const found = REPEAT.exec(this.pattern);
    if (found === null) {
      if (/^\{,\d+\}/.test(this.pattern.slice(this.at))) throw unsupported('{,n} in a regular expression');
      this.at++;
      return literal('{');
    }
    if (Number(found[1]) > REPEATS_MAX || Number(found[2] ?? 0) > REPEATS_MAX) {
      throw new CommandError(51091, 'Regular expression is invalid: number too big in {} quantifier');
    }
    this.at += found[0].length;
    return found[0] + this.repeatSuffix();
  }

  private repeatSuffix(): string {
    this.isQuantified = true;
    const next = this.pattern[this.at];
    if (next === '+') throw unsupported('possessive quantifiers in a regular expression');
    if (next !== '?') return '';
    this.at++;
    return '?';
  }

  private characterClass(): string {
    const read = readClass(this.pattern, this.at, this.options.caseMode);
    this.at = read.end;
    return read.text;
  }

  private escape(): string {
    const read = readEscape(this.pattern, this.at);
    this.at = read.end;
    return this.escaped(read);
  }

  private escaped(read: Escape): string {
    switch (read.kind) {
      case 'char':
        return oneOf(read.char, this.options.caseMode);
      case 'set':
        return setText(read.letter);
      case 'A':
        return AT_START;
      case 'z':
        return AT_END;
      case 'Z':
        return `(?=\\n?${AT_END})`;
      case 'b':
      case 'B':
        return `\\${read.kind}`;
    }
  }
}

function setText(letter: 'd' | 'D' | 's' | 'S' | 'w' | 'W'): string {
  if (letter === 's') return `[${SPACE}]`;
  return letter === 'S' ? `[^${SPACE}]` : `\\${letter}`;
}
