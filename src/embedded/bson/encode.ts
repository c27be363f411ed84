import { unsupported } from '../errors.ts';
import { UNDEFINED } from '../keys.ts';
import { writePlainText } from './names.ts';
import {
  Binary,
  DateTime,
  Decimal128,
  type Document,
  Int32,
  MinKey,
  ObjectId,
  Regex,
  Timestamp,
  type Value,
} from './value.ts';

/** A document already in BSON bytes, put into a reply as it stands. */
export class RawDocument {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** What may stand in a reply: values, stored documents as raw bytes, the key of an empty array, and arrays and documents of these. */
export type ReplyValue = Value | RawDocument | typeof UNDEFINED | ReplyValue[] | Reply;
export type Reply = Map<string, ReplyValue>;

/** Levels of nesting a stored document may have (the MongoDB manual, "MongoDB Limits and Thresholds"). */
const LEVELS_STORED_MAX = 100;

/** The BSON bytes of a document that is to be stored. Refuses more than 100 levels of nesting with 115. */
export function encodeStored(doc: Document): Buffer {
  const writer = new Writer(LEVELS_STORED_MAX);
  writer.document(doc);
  return writer.finish();
}

/** The BSON bytes of a document. */
export function encodeDocument(doc: Document | Reply): Buffer {
  const writer = new Writer(Number.POSITIVE_INFINITY);
  writer.document(doc);
  return writer.finish();
}

const INITIAL_BYTES = 512;

class Writer {
  private bytes = Buffer.allocUnsafe(INITIAL_BYTES);
  private at = 0;
  private level = 0;
  private readonly levelsMax: number;

  constructor(levelsMax: number) {
    this.levelsMax = levelsMax;
  }

  finish(): Buffer {
    return this.bytes.subarray(0, this.at);
  }

  document(doc: Document | Reply): void {
    const start = this.begin();
    for (const [name, value] of doc) this.element(name, value);
    this.end(start);
  }

  private array(items: readonly ReplyValue[]): void {
    const start = this.begin();
    for (let i = 0; i < items.length; i++) this.element(String(i), items[i] as ReplyValue);
    this.end(start);
  }

  private begin(): number {
    this.level += 1;
    // MongoDB's manual says 100, its servers take 180 into storage: between the two we refuse by name.
    if (this.level > this.levelsMax) throw unsupported(`a document nested more than ${this.levelsMax} levels deep`);
    return this.skipLength();
  }

  private skipLength(): number {
    const start = this.at;
    this.reserve(4);
    this.at += 4;
    return start;
  }

  private end(start: number): void {
    this.level -= 1;
    this.byte(0);
    this.bytes.writeInt32LE(this.at - start, start);
  }

  private element(name: string, value: ReplyValue): void {
    const typeAt = this.at;
    this.byte(0);
    this.cString(name);
    // Not in one expression: writing the value may move the bytes to a larger buffer.
    const type = this.value(value);
    this.bytes[typeAt] = type;
  }

  /** Writes the value and returns its BSON type. */
  private value(value: ReplyValue): number {
    if (value === null) return 0x0a;
    if (typeof value === 'string') {
      this.string(value);
      return 0x02;
    }
    if (typeof value === 'number') {
      this.reserve(8);
      this.at = this.bytes.writeDoubleLE(value, this.at);
      return 0x01;
    }
    if (typeof value === 'boolean') {
      this.byte(value ? 1 : 0);
      return 0x08;
    }
    if (typeof value === 'bigint') {
      this.int64(value);
      return 0x12;
    }
    if (value === UNDEFINED) return 0x06;
    return this.object(value);
  }

  private object(value: Exclude<ReplyValue, null | string | number | boolean | bigint | typeof UNDEFINED>): number {
    if (value instanceof Int32) {
      this.int32(value.value);
      return 0x10;
    }
    if (value instanceof RawDocument) {
      this.raw(value.bytes);
      return 0x03;
    }
    if (value instanceof Map) {
      this.document(value);
      return 0x03;
    }
    if (Array.isArray(value)) {
      this.array(value);
      return 0x04;
    }
    if (value instanceof ObjectId) {
      this.raw(value.bytes);
      return 0x07;
    }
    if (value instanceof DateTime) {
      this.int64(value.millis);
      return 0x09;
    }
    if (value instanceof Binary) {
      this.int32(value.bytes.length);
      this.byte(value.subtype);
      this.raw(value.bytes);
      return 0x05;
    }
    if (value instanceof Regex) {
      this.cString(value.pattern);
      this.cString(value.flags);
      return 0x0b;
    }
    if (value instanceof Timestamp) {
      this.int64(BigInt.asIntN(64, value.value));
      return 0x11;
    }
    if (value instanceof Decimal128) {
      this.raw(value.bytes);
      return 0x13;
    }
    return value instanceof MinKey ? 0xff : 0x7f;
  }

  private string(text: string): void {
    const lengthAt = this.skipLength();
    this.text(text);
    this.byte(0);
    this.bytes.writeInt32LE(this.at - lengthAt - 4, lengthAt);
  }

  private cString(text: string): void {
    this.text(text);
    this.byte(0);
  }

  private text(text: string): void {
    this.reserve(text.length * 3);
    const plain = writePlainText(this.bytes, this.at, text);
    this.at += plain >= 0 ? plain : this.bytes.write(text, this.at, 'utf8');
  }

  private raw(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  private int32(value: number): void {
    this.reserve(4);
    this.at = this.bytes.writeInt32LE(value, this.at);
  }

  private int64(value: bigint): void {
    this.reserve(8);
    this.at = this.bytes.writeBigInt64LE(value, this.at);
  }

  private byte(value: number): void {
    this.reserve(1);
    this.bytes[this.at++] = value;
  }

  private reserve(length: number): void {
    if (this.at + length <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.at + length));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }
}
