import { Binary, DateTime, Decimal128, Int32, isNumber, MaxKey, MinKey, ObjectId, type Value } from '../bson/value.ts';
import type { CompareOp } from '../filter.ts';
import { bracketOf, compareValues, encodeKey } from '../keys.ts';

/**
 * Whether one value (undefined: absent) stands in this relation to the operand. Only values of one bracket are compared;
 * null stands for absent, and MinKey and MaxKey are below and above everything. Decimal128 against a number: 115.
 */
export function holds(op: CompareOp, value: Value | undefined, operand: Value): boolean {
  if (typeof operand === 'string') return typeof value === 'string' && textHolds(op, value, operand);
  if (isNumber(operand)) return numberHolds(op, value, operand);
  if (value === undefined) return operand === null ? isInclusive(op) : isBeyond(op, operand);
  if (value instanceof Decimal128 || bracketOf(value) !== bracketOf(operand)) return isBeyond(op, operand);
  return orderHolds(op, compareSameBracket(value, operand));
}

/** Whether the two are the same value to MongoDB. */
export function isSame(value: Value, other: Value): boolean {
  return holds('eq', value, other);
}

/** Text that two values share exactly when they are the same. */
export function keyText(value: Value): string {
  return encodeKey(value).toString('latin1');
}

/** Refuses an operand that cannot be compared, before any document is looked at. */
export function checkComparable(operand: Value): void {
  if (typeof operand === 'object' && operand !== null) encodeKey(operand);
}

function textHolds(op: CompareOp, value: string, operand: string): boolean {
  return op === 'eq' ? value === operand : orderHolds(op, compareValues(value, operand));
}

/** NaN equals NaN, and is neither above nor below any number. JavaScript compares bigint and number exactly. */
function numberHolds(op: CompareOp, value: Value | undefined, operand: number | bigint | Int32): boolean {
  const b = operand instanceof Int32 ? operand.value : operand;
  const a = value instanceof Int32 ? value.value : value;
  if (typeof a !== 'number' && typeof a !== 'bigint') {
    // Only to refuse: whether a Decimal128 equals a number cannot be said here.
    if (value instanceof Decimal128) bracketOf(value);
    return false;
  }
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b) && isInclusive(op);
  return orderHolds(op, a < b ? -1 : a > b ? 1 : 0);
}

function orderHolds(op: CompareOp, order: number): boolean {
  switch (op) {
    case 'eq':
      return order === 0;
    case 'gt':
      return order > 0;
    case 'gte':
      return order >= 0;
    case 'lt':
      return order < 0;
    case 'lte':
      return order <= 0;
  }
}

function isInclusive(op: CompareOp): boolean {
  return op === 'eq' || op === 'gte' || op === 'lte';
}

function isBeyond(op: CompareOp, operand: Value): boolean {
  if (operand instanceof MinKey) return op === 'gt' || op === 'gte';
  return operand instanceof MaxKey && (op === 'lt' || op === 'lte');
}

/** The types that filters name most are compared without encoding them. */
function compareSameBracket(a: Value, b: Value): number {
  if (a instanceof ObjectId && b instanceof ObjectId) return Buffer.compare(a.bytes, b.bytes);
  if (a instanceof DateTime && b instanceof DateTime) return a.millis < b.millis ? -1 : a.millis > b.millis ? 1 : 0;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a === null) return 0;
  if (a instanceof Binary && b instanceof Binary && a.bytes.length !== b.bytes.length) {
    return a.bytes.length - b.bytes.length;
  }
  return compareValues(a, b);
}
