import { DateTime, Decimal128, Int32, int32, isNumber, typeName, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';

/**
 * What `$subtract` gives: Int32 grows to Long, Double wins over both, absent or null gives null. Throws 14 for what is no number;
 * refuses by name (115) Decimal128, dates, and a Long beyond its range, which MongoDB's versions answer differently.
 */
export function difference(minuend: Value | undefined, subtrahend: Value | undefined): Value {
  if (minuend === undefined || minuend === null || subtrahend === undefined || subtrahend === null) return null;
  if (minuend instanceof Decimal128 || subtrahend instanceof Decimal128) throw unsupported('Decimal128 in $subtract');
  if (minuend instanceof DateTime) throw unsupported('a date in $subtract');
  if (!isNumber(minuend) || !isNumber(subtrahend)) {
    throw new CommandError(14, `can't $subtract ${typeName(subtrahend)} from ${typeName(minuend)}`);
  }
  if (typeof minuend === 'number' || typeof subtrahend === 'number') return toDouble(minuend) - toDouble(subtrahend);
  if (minuend instanceof Int32 && subtrahend instanceof Int32) return intOrLong(minuend.value - subtrahend.value);
  const result = toLong(minuend) - toLong(subtrahend);
  if (BigInt.asIntN(64, result) !== result) throw unsupported('a Long beyond its range in $subtract');
  return result;
}

function intOrLong(result: number): Value {
  return (result | 0) === result ? int32(result) : BigInt(result);
}

function toDouble(value: number | bigint | Int32): number {
  return value instanceof Int32 ? value.value : Number(value);
}

function toLong(value: bigint | Int32): bigint {
  return value instanceof Int32 ? BigInt(value.value) : value;
}
