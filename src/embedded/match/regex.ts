import { type Document, Regex } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import type { Pattern } from '../filter.ts';
import { translate } from './pcre.ts';

/**
 * A regular expression of BSON, ready to test text with. Codes: 51091 when it is no regular expression, 2 for an embedded
 * zero byte, 115 by name for what JavaScript would understand differently. Unknown option letters are ignored.
 */
export function compilePattern(source: Regex): Pattern {
  if (source.pattern.includes('\0')) {
    throw new CommandError(2, 'Regular expression cannot contain an embedded null byte');
  }
  const { text, ignoresCase } = translate(source.pattern, source.flags);
  try {
    return { source, compiled: new RegExp(text, ignoresCase ? 'iu' : 'u') };
  } catch (error) {
    if (error instanceof SyntaxError) throw new CommandError(51091, `Regular expression is invalid: ${error.message}`);
    throw error;
  }
}

/** `$regex` with its `$options`, in either order. Options given twice: 51074 or 51075, as the order has it; else 2. */
export function parseRegexOperators(operators: Document): Pattern {
  let pattern = '';
  let options = '';
  for (const [name, operand] of operators) {
    if (name === '$regex' && operand instanceof Regex) {
      pattern = operand.pattern;
      if (operand.flags !== '' && options !== '') throw optionsGivenTwice(51074);
      if (operand.flags !== '') options = operand.flags;
    } else if (name === '$regex') {
      if (typeof operand !== 'string') throw new CommandError(2, '$regex has to be a string');
      pattern = operand;
    } else if (name === '$options') {
      if (typeof operand !== 'string') throw new CommandError(2, '$options has to be a string');
      if (options !== '') throw optionsGivenTwice(51075);
      options = operand;
    }
  }
  return compilePattern(new Regex(pattern, options));
}

function optionsGivenTwice(code: number): CommandError {
  return new CommandError(code, 'options set in both $regex and $options');
}
