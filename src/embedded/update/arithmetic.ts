import { Decimal128, Int32, int32, isNumber, typeName, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';
import type { ArithmeticModifier, Numeric } from './tree.ts';

/**
 * The value after `$inc` or `$mul`; `undefined` if that is the value it had. Int32 grows to Long, Double wins over both.
 * Throws 14 if the value is no number, 2 if a Long overflows, 115 for Decimal128.
 */
export function computed(modifier: ArithmeticModifier, current: Value, field: string): Value | undefined {
  if (current instanceof Decimal128) throw unsupported(`Decimal128 in $${modifier.kind}`);
  if (!isNumber(current)) {
    const found = `has the field '${field}' of non-numeric type ${typeName(current)}`;
    throw new CommandError(14, `Cannot apply $${modifier.kind} to a value of non-numeric type. The document ${found}`);
  }
  const result = modifier.kind === 'inc' ? sum(modifier.operand, current) : product(modifier.operand, current);
  if (result === undefined) {
    throw new CommandError(2, `Failed to apply $${modifier.kind} operations to current value of the field '${field}'`);
  }
  return isSameNumber(result, current) ? undefined : result;
}

/** What `$inc` or `$mul` put where there was nothing: the operand, or a zero of its type. */
export function computedFromNothing(modifier: ArithmeticModifier): Value {
  return modifier.kind === 'inc' ? modifier.operand : (product(modifier.operand, int32(0)) ?? 0n);
}

function sum(a: Numeric, b: Numeric): Numeric | undefined {
  if (typeof a === 'number' || typeof b === 'number') return toDouble(a) + toDouble(b);
  if (a instanceof Int32 && b instanceof Int32) return fromInts(BigInt(a.value + b.value));
  return fromLongs(toLong(a) + toLong(b));
}

function product(a: Numeric, b: Numeric): Numeric | undefined {
  if (typeof a === 'number' || typeof b === 'number') return toDouble(a) * toDouble(b);
  const result = toLong(a) * toLong(b);
  return a instanceof Int32 && b instanceof Int32 ? fromInts(result) : fromLongs(result);
}

function fromInts(result: bigint): Numeric {
  return BigInt.asIntN(32, result) === result ? int32(Number(result)) : result;
}

/** `undefined` if it does not fit. */
function fromLongs(result: bigint): bigint | undefined {
  return BigInt.asIntN(64, result) === result ? result : undefined;
}

function toDouble(value: Numeric): number {
  return value instanceof Int32 ? value.value : Number(value);
}

function toLong(value: bigint | Int32): bigint {
  return value instanceof Int32 ? BigInt(value.value) : value;
}

/** Of one type and equal: 0 and -0 are, NaN is not. */
function isSameNumber(a: Numeric, b: Numeric): boolean {
  return a instanceof Int32 && b instanceof Int32 ? a.value === b.value : a === b;
}
