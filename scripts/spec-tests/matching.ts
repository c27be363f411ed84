import { BSON } from 'mongodb';
import { type Entities, entityOf } from './entities.ts';
import type { Fields } from './testFile.ts';

/** A value is not what the test expects. */
export class Mismatch extends Error {}

/** Where a comparison stands. Documents at the root may have fields that the test does not mention. */
export type MatchAt = { readonly entities: Entities; readonly path: string; readonly root: boolean };

/** Compares a value with what a test expects by the rules of the unified format; throws a `Mismatch`. */
export function matchValue(expected: unknown, actual: unknown, at: MatchAt): void {
  const operator = operatorOf(expected);
  if (operator !== undefined) matchOperator(operator, actual, at);
  else if (Array.isArray(expected)) matchArray(expected, actual, at);
  else if (isPlain(expected)) matchDocument(expected, actual, at);
  else if (scalarText(expected) !== scalarText(actual)) fail(at, { expected, actual });
}

function matchArray(expected: readonly unknown[], actual: unknown, at: MatchAt): void {
  if (!Array.isArray(actual) || actual.length !== expected.length) fail(at, { expected, actual });
  for (const [index, value] of expected.entries()) {
    matchValue(value, actual[index], { ...at, path: `${at.path}[${index}]` });
  }
}

function matchDocument(expected: Fields, given: unknown, at: MatchAt): void {
  const actual = given instanceof Map ? Object.fromEntries(given) : given;
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) fail(at, { expected, actual });
  const fields = actual as Fields;
  for (const [key, value] of Object.entries(expected)) {
    const path = `${at.path}.${key}`;
    const exists = operatorOf(value)?.name === '$$exists' ? operatorOf(value)?.operand : undefined;
    if (exists === undefined) matchValue(value, fields[key], { ...at, path, root: false });
    else if ((fields[key] !== undefined) !== exists) fail({ ...at, path }, { expected: value, actual: fields[key] });
  }
  if (at.root) return;
  const extra = Object.keys(fields).filter((key) => fields[key] !== undefined && !(key in expected));
  if (extra.length > 0) throw new Mismatch(`${at.path}: has ${extra.join(', ')}, which is not expected`);
}

type Operator = { readonly name: string; readonly operand: unknown };

function operatorOf(expected: unknown): Operator | undefined {
  if (!isPlain(expected)) return undefined;
  const [entry, ...others] = Object.entries(expected);
  return entry?.[0].startsWith('$$') && others.length === 0 ? { name: entry[0], operand: entry[1] } : undefined;
}

function matchOperator({ name, operand }: Operator, actual: unknown, at: MatchAt): void {
  switch (name) {
    case '$$exists':
      if ((actual !== undefined) !== operand) fail(at, { expected: { [name]: operand }, actual });
      break;
    case '$$unsetOrMatches':
      if (actual !== undefined && actual !== null) matchValue(operand, actual, at);
      break;
    case '$$type': {
      const types = Array.isArray(operand) ? operand : [operand];
      if (!types.some((type) => isType(type, actual))) fail(at, { expected: { [name]: operand }, actual });
      break;
    }
    case '$$sessionLsid':
      matchValue(entityOf(at.entities, 'session', operand).lsid, actual, { ...at, root: false });
      break;
    case '$$matchesEntity':
      matchValue(entityOf(at.entities, 'value', operand).value, actual, at);
      break;
    case '$$matchesHexBytes':
      if (!isBytes(actual) || Buffer.from(actual).toString('hex') !== operand) fail(at, { expected: operand, actual });
      break;
    case '$$matchAsDocument':
      matchValue(operand, BSON.EJSON.parse(String(actual), { relaxed: true }), at);
      break;
    case '$$matchAsRoot':
      matchValue(operand, actual, { ...at, root: true });
      break;
    case '$$lte':
      if (!(Number(actual) <= Number(operand))) fail(at, { expected: { [name]: operand }, actual });
      break;
    default:
      throw new Error(`the runner does not know the operator ${name}`);
  }
}

function isType(type: unknown, actual: unknown): boolean {
  const bsonType = (actual as { _bsontype?: string } | null | undefined)?._bsontype;
  switch (type) {
    case 'int':
      return bsonType === 'Int32' || (typeof actual === 'number' && Number.isInteger(actual));
    case 'long':
      return (
        bsonType === 'Long' || typeof actual === 'bigint' || (typeof actual === 'number' && Number.isInteger(actual))
      );
    case 'double':
      return bsonType === 'Double' || typeof actual === 'number';
    case 'number':
      return typeof actual === 'number' || ['Int32', 'Long', 'Double', 'Decimal128'].includes(bsonType ?? '');
    case 'string':
      return typeof actual === 'string';
    case 'bool':
      return typeof actual === 'boolean';
    case 'date':
      return actual instanceof Date;
    case 'array':
      return Array.isArray(actual);
    case 'null':
      return actual === null;
    case 'object':
      return isPlain(actual);
    case 'objectId':
      return bsonType === 'ObjectId';
    case 'binData':
      return bsonType === 'Binary' || isBytes(actual);
    case 'timestamp':
      return bsonType === 'Timestamp';
    case 'regex':
      return bsonType === 'BSONRegExp' || actual instanceof RegExp;
    case 'decimal':
      return bsonType === 'Decimal128';
    default:
      throw new Error(`the runner does not know the type ${type}`);
  }
}

/** A text that is equal for equal scalars, whatever numeric type they have. An absent value is as good as null. */
function scalarText(value: unknown): string {
  const bsonType = (value as { _bsontype?: string } | null | undefined)?._bsontype;
  if (bsonType === 'Long' || bsonType === 'Int32' || bsonType === 'Double') return String(Number(value));
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return BSON.EJSON.stringify(value ?? null, { relaxed: false });
}

function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !('_bsontype' in value) && !(value instanceof Date) && !(value instanceof RegExp) && !isBytes(value);
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

function fail({ path }: MatchAt, { expected, actual }: { expected: unknown; actual: unknown }): never {
  throw new Mismatch(`${path}: expected ${show(expected)}, got ${show(actual)}`);
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : BSON.EJSON.stringify(value as Fields);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
