import { Decimal128, Int32, isNumber, TYPE_NUMBERS, type TypeName, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';
import type { Test } from '../filter.ts';

/** What MongoDB takes as a yes: everything but false, null and zero. Refuses Decimal128 with 115. */
export function isTrue(value: Value): boolean {
  if (value === null || typeof value === 'boolean') return value === true;
  if (value instanceof Int32) return value.value !== 0;
  if (typeof value === 'bigint') return value !== 0n;
  if (value instanceof Decimal128) throw unsupported('Decimal128 as a truth value');
  return value !== 0;
}

/** A number cut to a whole int64; undefined for NaN, the infinities and what is out of range. */
export function truncateToLong(value: number | bigint | Int32): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (value instanceof Int32) return BigInt(value.value);
  return value >= -LONG_LIMIT && value < LONG_LIMIT ? BigInt(Math.trunc(value)) : undefined;
}
const LONG_LIMIT = 2 ** 63;

/** `$size`: a whole number that is not negative, else 2. */
export function parseSize(operand: Value): Test {
  if (!isNumber(operand)) throw new CommandError(2, '$size needs a number');
  const size = Number(operand instanceof Int32 ? operand.value : operand);
  if (!Number.isInteger(size)) throw new CommandError(2, '$size must be a whole number');
  if (size < 0) throw new CommandError(2, '$size may not be negative');
  if (size > INT_MAX) throw new CommandError(2, '$size must be representable as a 32-bit integer');
  return { kind: 'size', size };
}
const INT_MAX = 2 ** 31 - 1;

/** `$mod: [divisor, remainder]`, both cut to whole numbers; anything else is 2. */
export function parseMod(operand: Value): Test {
  if (!Array.isArray(operand)) throw new CommandError(2, 'malformed mod, needs to be an array');
  const [divisor, remainder] = operand;
  if (divisor === undefined || remainder === undefined) {
    throw new CommandError(2, 'malformed mod, not enough elements');
  }
  if (operand.length > 2) throw new CommandError(2, 'malformed mod, too many elements');
  const parsed = { divisor: parseModPart(divisor, 'divisor'), remainder: parseModPart(remainder, 'remainder') };
  if (parsed.divisor === 0n) throw new CommandError(2, 'divisor cannot be 0');
  return { kind: 'mod', ...parsed };
}

function parseModPart(value: Value, name: string): bigint {
  if (value instanceof Decimal128) throw unsupported('$mod with Decimal128');
  if (!isNumber(value)) throw new CommandError(2, `malformed mod, ${name} not a number`);
  const whole = truncateToLong(value);
  if (whole === undefined) throw new CommandError(2, `malformed mod, ${name} value is invalid`);
  return whole;
}

/** `$type`: a name, a number or an array of them. Codes 2 (unknown), 9 (none at all) and 14 (neither name nor number). */
export function parseType(operand: Value): Test {
  const types = new Set<TypeName | 'number'>();
  for (const element of Array.isArray(operand) ? operand : [operand]) {
    const type = parseTypeElement(element);
    if (type !== 'never') types.add(type);
  }
  if (Array.isArray(operand) && operand.length === 0) throw new CommandError(9, '$type must match at least one type');
  return { kind: 'type', types: [...types] };
}

/** Deprecated types, which the engine stores no values of: allowed to ask for, never found. */
const UNSTORED_TYPES: Readonly<Record<string, number>> = {
  undefined: 6,
  dbPointer: 12,
  javascript: 13,
  symbol: 14,
  javascriptWithScope: 15,
};
const MIN_KEY_TYPE = -1;

function parseTypeElement(element: Value): TypeName | 'number' | 'never' {
  if (typeof element === 'string') return typeOfName(element);
  if (element instanceof Decimal128) throw unsupported('$type with Decimal128');
  if (!isNumber(element)) throw new CommandError(14, 'type must be represented as a number or a string');
  const code = Number(element instanceof Int32 ? element.value : element);
  if (code === MIN_KEY_TYPE) return 'minKey';
  for (const [name, number] of Object.entries(TYPE_NUMBERS)) {
    if (number === code && name !== 'minKey') return typeOfName(name);
  }
  if (Object.values(UNSTORED_TYPES).includes(code)) return 'never';
  throw new CommandError(2, `Invalid numerical type code: ${code}`);
}

function typeOfName(name: string): TypeName | 'number' | 'never' {
  if (name === 'number' || isTypeName(name)) return name;
  if (Object.hasOwn(UNSTORED_TYPES, name)) return 'never';
  throw new CommandError(2, `Unknown type name alias: ${name}`);
}

function isTypeName(name: string): name is TypeName {
  return Object.hasOwn(TYPE_NUMBERS, name);
}
