import { Binary, DateTime, Decimal128, Int32, ObjectId, Regex, Timestamp, type Value } from '../bson/value.ts';

/** Whether two values have the same bytes: of one type, fields in one order, 0 not -0. Then writing changes nothing. */
export function isIdentical(a: Value, b: Value): boolean {
  if (a === b) return a !== 0 || Object.is(a, b);
  if (typeof a === 'number' && typeof b === 'number') return Object.is(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((v, i) => isIdentical(v, b[i] ?? null));
  if (a instanceof Map) return b instanceof Map && haveSameFields(a, b);
  if (a instanceof Int32) return b instanceof Int32 && a.value === b.value;
  if (a instanceof DateTime) return b instanceof DateTime && a.millis === b.millis;
  if (a instanceof Timestamp) return b instanceof Timestamp && a.value === b.value;
  if (a instanceof Regex) return b instanceof Regex && a.pattern === b.pattern && a.flags === b.flags;
  if (a instanceof Binary) return b instanceof Binary && a.subtype === b.subtype && haveSameBytes(a.bytes, b.bytes);
  if (a instanceof ObjectId) return b instanceof ObjectId && haveSameBytes(a.bytes, b.bytes);
  if (a instanceof Decimal128) return b instanceof Decimal128 && haveSameBytes(a.bytes, b.bytes);
  return a.constructor === b.constructor;
}

function haveSameFields(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [name, value] of a) {
    const other = others.next();
    if (other.done === true || other.value[0] !== name || !isIdentical(value, other.value[1])) return false;
  }
  return true;
}

function haveSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
