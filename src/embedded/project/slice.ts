import { Int32, isDocument, isNumber, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';

/**
 * `$slice: n` (the first n, or the last -n) or `$slice: [skip, limit]`. Code 2 for anything else, 115 for the expression
 * of the same name.
 */
export function parseSlice(operand: Value): { readonly skip: number | undefined; readonly limit: number } {
  if (isNumber(operand)) return { skip: undefined, limit: toInt(operand) };
  if (!Array.isArray(operand)) throw new CommandError(2, '$slice only supports numbers and [skip, limit] arrays');
  const [skip, limit] = operand;
  if (isDocument(skip) || (typeof skip === 'string' && skip.startsWith('$'))) {
    throw unsupported('the expression $slice in a projection');
  }
  if (operand.length !== 2 || !isNumber(skip) || !isNumber(limit)) {
    throw new CommandError(2, '$slice array argument should be of form [skip, limit]');
  }
  if (toInt(limit) <= 0) throw new CommandError(2, '$slice limit must be positive');
  return { skip: toInt(skip), limit: toInt(limit) };
}

/** Cut to a whole number; one that is out of range becomes the nearest int32. */
function toInt(value: number | bigint | Int32): number {
  const whole = Math.trunc(Number(value instanceof Int32 ? value.value : value));
  return Number.isNaN(whole) ? 0 : Math.min(Math.max(whole, -INT_LIMIT), INT_LIMIT - 1);
}
const INT_LIMIT = 2 ** 31;
