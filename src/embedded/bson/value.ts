/**
 * BSON values as the engine holds them. Every type keeps its own JavaScript type, so that a Double 1.0 never becomes
 * an Int32 1, and documents keep the order of their fields (a plain object would move keys like "0" to the front).
 *
 * | BSON            | here            |
 * | --------------- | --------------- |
 * | double          | `number`        |
 * | int32           | `Int32`         |
 * | int64           | `bigint`        |
 * | string          | `string`        |
 * | document        | `Document` (Map)|
 * | array           | `Value[]`       |
 * | null, boolean   | `null`, boolean |
 * | everything else | a class below   |
 *
 * A field that is absent is `undefined`; BSON's deprecated undefined type is refused at the door.
 * Values are never changed in place: an update copies the containers on its way.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Int32
  | ObjectId
  | DateTime
  | Timestamp
  | Binary
  | Regex
  | Decimal128
  | MinKey
  | MaxKey
  | Value[]
  | Document;

/** A document: its fields in the order they were written. */
export type Document = Map<string, Value>;

export class Int32 {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

export class ObjectId {
  /** Twelve bytes. */
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

export class DateTime {
  /** Milliseconds since 1970 (UTC), any int64. */
  readonly millis: bigint;
  constructor(millis: bigint) {
    this.millis = millis;
  }
}

export class Timestamp {
  /** Seconds in the high, an ordinal in the low 32 bits; unsigned. */
  readonly value: bigint;
  constructor(value: bigint) {
    this.value = value;
  }
}

export class Binary {
  readonly subtype: number;
  readonly bytes: Uint8Array;
  constructor(subtype: number, bytes: Uint8Array) {
    this.subtype = subtype;
    this.bytes = bytes;
  }
}

export class Regex {
  readonly pattern: string;
  /** Option letters in alphabetical order, as BSON stores them. */
  readonly flags: string;
  constructor(pattern: string, flags: string) {
    this.pattern = pattern;
    this.flags = flags;
  }
}

/** Stored and returned untouched; arithmetic and comparison refuse it. */
export class Decimal128 {
  /** Sixteen bytes, little-endian. */
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

export class MinKey {
  readonly type = 'minKey';
}

export class MaxKey {
  readonly type = 'maxKey';
}

export const MIN_KEY = new MinKey();
export const MAX_KEY = new MaxKey();

const SMALL_INTS = Array.from({ length: 1280 }, (_, i) => new Int32(i - 256));

/** The Int32 of a whole number in range; small ones are shared. */
export function int32(value: number): Int32 {
  return SMALL_INTS[value + 256] ?? new Int32(value);
}

export function isDocument(value: Value | undefined): value is Document {
  return value instanceof Map;
}

/** Double, Int32 or Long. Decimal128 is not counted: the engine does no arithmetic on it. */
export function isNumber(value: Value | undefined): value is number | bigint | Int32 {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof Int32;
}

/** A document from its fields, for building replies and tests. */
export function document(fields: Record<string, Value | undefined>): Document {
  const doc: Document = new Map();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) doc.set(name, value);
  return doc;
}

/** BSON type numbers and the names `$type` knows them by. */
export const TYPE_NUMBERS = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: 255,
  maxKey: 127,
} as const;

export type TypeName = keyof typeof TYPE_NUMBERS;

/** The name of a value's BSON type, as `$type` and error messages spell it. */
export function typeName(value: Value): TypeName {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'boolean':
      return 'bool';
    case 'number':
      return 'double';
    case 'bigint':
      return 'long';
    case 'string':
      return 'string';
    default:
  }
  if (value instanceof Int32) return 'int';
  if (value instanceof Map) return 'object';
  if (Array.isArray(value)) return 'array';
  if (value instanceof ObjectId) return 'objectId';
  if (value instanceof DateTime) return 'date';
  if (value instanceof Binary) return 'binData';
  if (value instanceof Regex) return 'regex';
  if (value instanceof Timestamp) return 'timestamp';
  if (value instanceof Decimal128) return 'decimal';
  return value instanceof MinKey ? 'minKey' : 'maxKey';
}
