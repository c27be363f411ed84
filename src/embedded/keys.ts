import { writePlainText } from './bson/names.ts';
import {
  Binary,
  DateTime,
  Decimal128,
  Int32,
  MaxKey,
  MinKey,
  ObjectId,
  Regex,
  Timestamp,
  type Value,
} from './bson/value.ts';
import { unsupported } from './errors.ts';

/**
 * The one order of values. `encodeKey` turns a value into bytes whose byte order is MongoDB's comparison order
 * (the MongoDB manual, "Comparison/Sort Order"); values that compare equal have equal bytes, and no key is the beginning of
 * another, so compound keys are plain concatenations. Indexes, sort, unique, distinct and `$group` all stand on it.
 *
 * Shape: a type byte (the bracket below), then the value. Inside text the bytes 00 and 01 are escaped as 01 01 and 01 02, and
 * text ends in 00; documents and arrays end in 00, which is below every bracket. Every bracket is neither 00 nor FF, so this
 * also holds with all bytes inverted (descending).
 */
export const BRACKET = {
  minKey: 0x02,
  /** The key of an empty array in an index; sorts before null. */
  undefined: 0x04,
  null: 0x08,
  number: 0x10,
  string: 0x18,
  object: 0x20,
  array: 0x28,
  binData: 0x30,
  objectId: 0x38,
  bool: 0x40,
  date: 0x48,
  timestamp: 0x50,
  regex: 0x58,
  maxKey: 0xf0,
} as const;

/** What an index or a sort holds for an empty array. */
export const UNDEFINED = Symbol('undefined');

export type KeyPart = Value | typeof UNDEFINED;
export type Direction = 1 | -1;

/** The key of one value, ascending. Refuses Decimal128 with 115. */
export function encodeKey(value: KeyPart): Buffer {
  const writer = new KeyWriter();
  writer.part(value);
  return writer.finish();
}

/** The key of several values, each in its direction. */
export function encodeCompoundKey(parts: readonly KeyPart[], directions: readonly Direction[]): Buffer {
  const writer = new KeyWriter();
  for (let i = 0; i < parts.length; i++) {
    const start = writer.length;
    writer.part(parts[i] as KeyPart);
    if (directions[i] === -1) writer.invertFrom(start);
  }
  return writer.finish();
}

/** Negative, zero or positive, as MongoDB orders the two values; numbers of all types compare by their exact value. */
export function compareValues(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string' && isAsciiOrder(a, b)) return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'number' && typeof b === 'number') return compareDoubles(a, b);
  if (a instanceof Int32 && b instanceof Int32) return a.value - b.value;
  if (a instanceof Int32 && typeof b === 'number') return compareDoubles(a.value, b);
  if (typeof a === 'number' && b instanceof Int32) return compareDoubles(a, b.value);
  return Buffer.compare(encodeKey(a), encodeKey(b));
}

/** Whether the two values are the same to MongoDB: 1, 1.0 and Long 1 are. */
export function equalValues(a: Value, b: Value): boolean {
  return compareValues(a, b) === 0;
}

/** The bracket byte of a value: values of one bracket are compared with each other by `$gt`, `$lt` and the like. */
export function bracketOf(value: Value): number {
  if (value === null) return BRACKET.null;
  switch (typeof value) {
    case 'boolean':
      return BRACKET.bool;
    case 'number':
    case 'bigint':
      return BRACKET.number;
    case 'string':
      return BRACKET.string;
    default:
  }
  if (value instanceof Int32) return BRACKET.number;
  if (value instanceof Map) return BRACKET.object;
  if (Array.isArray(value)) return BRACKET.array;
  if (value instanceof ObjectId) return BRACKET.objectId;
  if (value instanceof DateTime) return BRACKET.date;
  if (value instanceof Binary) return BRACKET.binData;
  if (value instanceof Regex) return BRACKET.regex;
  if (value instanceof Timestamp) return BRACKET.timestamp;
  if (value instanceof MinKey) return BRACKET.minKey;
  if (value instanceof MaxKey) return BRACKET.maxKey;
  throw decimalRefusal();
}

function decimalRefusal(): Error {
  return unsupported('comparing, sorting or indexing Decimal128');
}

/** UTF-16 order is UTF-8 order unless surrogates are involved. */
function isAsciiOrder(a: string, b: string): boolean {
  return a.length <= SHORT_TEXT && b.length <= SHORT_TEXT && !SURROGATE.test(a) && !SURROGATE.test(b);
}
const SHORT_TEXT = 256;
const SURROGATE = /[\uD800-\uDFFF]/;

/** NaN is the smallest number and equal to itself; -0 equals 0. */
function compareDoubles(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b) return 0;
  return Number.isNaN(a) ? (Number.isNaN(b) ? 0 : -1) : 1;
}

/** Comes before the two bytes that text may hold but its key may not: the end of text, and this one. */
const ESCAPE = 0x01;
const ESCAPE_TEXT = '\u0001';
const EXACT_DOUBLE_MAX = 2 ** 53;

class KeyWriter {
  private bytes = Buffer.allocUnsafe(64);
  length = 0;

  finish(): Buffer {
    return this.bytes.subarray(0, this.length);
  }

  invertFrom(start: number): void {
    for (let i = start; i < this.length; i++) this.bytes[i] = 0xff - (this.bytes[i] as number);
  }

  part(value: KeyPart): void {
    if (value === UNDEFINED) this.byte(BRACKET.undefined);
    else this.value(value);
  }

  private value(value: Value): void {
    this.byte(bracketOf(value));
    this.payload(value);
  }

  private payload(value: Value): void {
    if (value === null) return;
    if (typeof value === 'string') this.text(value);
    else if (typeof value === 'boolean') this.byte(value ? 1 : 0);
    else if (typeof value === 'number') this.double(value);
    else if (typeof value === 'bigint') this.long(value);
    else this.object(value);
  }

  private object(value: Exclude<Value, null | string | boolean | number | bigint>): void {
    if (value instanceof Int32) this.double(value.value);
    else if (value instanceof Map) this.document(value);
    else if (Array.isArray(value)) this.array(value);
    else if (value instanceof ObjectId) this.raw(value.bytes);
    else if (value instanceof DateTime) this.uint64(BigInt.asUintN(64, value.millis ^ SIGN_BIT));
    else if (value instanceof Timestamp) this.uint64(value.value);
    else if (value instanceof Binary) this.binary(value);
    else if (value instanceof Regex) {
      this.text(value.pattern);
      this.text(value.flags);
    } else if (value instanceof Decimal128) throw decimalRefusal();
  }

  /** Fields compare by type, then name, then value; the shorter document comes first. */
  private document(doc: ReadonlyMap<string, Value>): void {
    for (const [name, value] of doc) {
      this.byte(bracketOf(value));
      this.text(name);
      this.payload(value);
    }
    this.byte(0);
  }

  private array(items: readonly Value[]): void {
    for (const item of items) this.value(item);
    this.byte(0);
  }

  /** Binary data compares by length, then subtype, then bytes. */
  private binary(value: Binary): void {
    this.reserve(5);
    this.length = this.bytes.writeUInt32BE(value.bytes.length, this.length);
    this.byte(value.subtype);
    this.raw(value.bytes);
  }

  private text(text: string): void {
    this.reserve(text.length * 3 + 1);
    const start = this.length;
    const plain = writePlainText(this.bytes, start, text);
    this.length += plain >= 0 ? plain : this.bytes.write(text, start, 'utf8');
    if (text.includes('\0') || text.includes(ESCAPE_TEXT)) this.escapeLowBytes(start);
    this.byte(0);
  }

  private escapeLowBytes(start: number): void {
    const plain = Buffer.from(this.bytes.subarray(start, this.length));
    this.length = start;
    for (const byte of plain) {
      if (byte <= ESCAPE) this.byte(ESCAPE);
      this.byte(byte <= ESCAPE ? byte + 1 : byte);
    }
  }

  /**
   * The double's bits, turned so that they order as numbers. From 2^53 on a Long may lie between two doubles: there the
   * double at or below it is followed by the distance from it, which is 0 for a double.
   */
  private double(value: number): void {
    this.orderedDouble(value);
    if (Math.abs(value) >= EXACT_DOUBLE_MAX) this.distance(0);
  }

  private long(value: bigint): void {
    let below = Number(value);
    if (BigInt(below) > value) below = nextDoubleDown(below);
    this.orderedDouble(below);
    if (Math.abs(below) >= EXACT_DOUBLE_MAX) this.distance(Number(value - BigInt(below)));
  }

  private orderedDouble(value: number): void {
    this.reserve(8);
    const at = this.length;
    // NaN comes before -Infinity; -0 is 0.
    if (Number.isNaN(value)) this.bytes.fill(0, at, at + 8);
    else {
      this.bytes.writeDoubleBE(value === 0 ? 0 : value, at);
      const negative = (this.bytes[at] as number) >= 0x80;
      if (negative) for (let i = at; i < at + 8; i++) this.bytes[i] = 0xff - (this.bytes[i] as number);
      else this.bytes[at] = (this.bytes[at] as number) | 0x80;
    }
    this.length = at + 8;
  }

  private distance(value: number): void {
    this.reserve(2);
    this.length = this.bytes.writeUInt16BE(value, this.length);
  }

  private uint64(value: bigint): void {
    this.reserve(8);
    this.length = this.bytes.writeBigUInt64BE(value, this.length);
  }

  private raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  private byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  private reserve(length: number): void {
    if (this.length + length <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + length));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}

const SIGN_BIT = 1n << 63n;
const SCRATCH = new DataView(new ArrayBuffer(8));

/** The next double towards minus infinity; only called at magnitudes where a Long lies between two doubles. */
function nextDoubleDown(value: number): number {
  SCRATCH.setFloat64(0, value);
  const bits = SCRATCH.getBigUint64(0);
  SCRATCH.setBigUint64(0, value > 0 ? bits - 1n : bits + 1n);
  return SCRATCH.getFloat64(0);
}
