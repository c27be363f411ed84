import { CommandError, unsupported } from '../errors.ts';
import { readPlainName } from './names.ts';
import {
  Binary,
  DateTime,
  Decimal128,
  type Document,
  int32,
  MAX_KEY,
  MIN_KEY,
  ObjectId,
  Regex,
  Timestamp,
  type Value,
} from './value.ts';

/** Levels that anything read may have: a stored document stands a few levels deep in the command that brings it. */
const LEVELS_READ_MAX = 200;

const TYPE_NAMES_OUTSIDE: Readonly<Record<number, string>> = {
  6: 'the BSON type undefined',
  12: 'the BSON type DBPointer',
  13: 'the BSON type JavaScript code',
  14: 'the BSON type symbol',
  15: 'the BSON type JavaScript code with scope',
};

/**
 * Reads one document from the start of `bytes` (or from `offset`), checking every length on the way. The values share the
 * bytes, which must not be changed afterwards.
 * Fails with 22 InvalidBSON when malformed, 15 Overflow beyond 200 levels, 115 for types outside the subset.
 */
export function decodeDocument(bytes: Buffer, offset = 0): Document {
  return new Decoder(bytes).document(offset, bytes.length, 1);
}

/** The size that the document at `offset` says it has, in bytes; fails with 22 when it cannot be true. */
export function documentSize(bytes: Buffer, offset: number, end: number): number {
  if (offset + 5 > end) throw malformed('document is cut short');
  const size = bytes.readInt32LE(offset);
  if (size < 5 || offset + size > end || bytes[offset + size - 1] !== 0) throw malformed('document size is wrong');
  return size;
}

function malformed(why: string): CommandError {
  return new CommandError(22, `not a BSON document: ${why}`);
}

class Decoder {
  private readonly bytes: Buffer;
  /** Where the next byte is read. */
  private at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  document(offset: number, end: number, level: number): Document {
    const stop = this.enter(offset, end, level);
    const doc: Document = new Map();
    while (this.at < stop) {
      const type = this.byte();
      const name = this.cString(stop);
      if (doc.has(name)) throw unsupported(`a document with the field name '${name}' twice`);
      doc.set(name, this.value(type, stop, level));
    }
    this.leave(stop);
    return doc;
  }

  private array(offset: number, end: number, level: number): Value[] {
    const stop = this.enter(offset, end, level);
    const items: Value[] = [];
    while (this.at < stop) {
      const type = this.byte();
      this.skipCString(stop);
      items.push(this.value(type, stop, level));
    }
    this.leave(stop);
    return items;
  }

  /** Moves to the first element; returns where the closing zero byte stands. */
  private enter(offset: number, end: number, level: number): number {
    if (level > LEVELS_READ_MAX)
      throw new CommandError(15, `a document may not be nested more than ${LEVELS_READ_MAX} levels deep`);
    const size = documentSize(this.bytes, offset, end);
    this.at = offset + 4;
    return offset + size - 1;
  }

  private leave(stop: number): void {
    if (this.at !== stop) throw malformed('an element runs over the end of its document');
    this.at = stop + 1;
  }

  private value(type: number, stop: number, level: number): Value {
    switch (type) {
      case 0x01:
        return this.bytes.readDoubleLE(this.take(8, stop));
      case 0x02:
        return this.string(stop);
      case 0x03:
        return this.document(this.at, stop, level + 1);
      case 0x04:
        return this.array(this.at, stop, level + 1);
      case 0x05:
        return this.binary(stop);
      case 0x07:
        return new ObjectId(this.part(12, stop));
      case 0x08:
        return this.boolean(stop);
      case 0x09:
        return new DateTime(this.bytes.readBigInt64LE(this.take(8, stop)));
      case 0x0a:
        return null;
      case 0x0b: {
        const pattern = this.cString(stop);
        return new Regex(pattern, [...this.cString(stop)].sort().join(''));
      }
      case 0x10:
        return int32(this.bytes.readInt32LE(this.take(4, stop)));
      case 0x11:
        return new Timestamp(this.bytes.readBigUInt64LE(this.take(8, stop)));
      case 0x12:
        return this.bytes.readBigInt64LE(this.take(8, stop));
      case 0x13:
        return new Decimal128(this.part(16, stop));
      case 0xff:
        return MIN_KEY;
      case 0x7f:
        return MAX_KEY;
      default: {
        const name = TYPE_NAMES_OUTSIDE[type];
        throw name === undefined ? malformed(`unknown type ${type}`) : unsupported(name);
      }
    }
  }

  private boolean(stop: number): boolean {
    const byte = this.bytes[this.take(1, stop)];
    if (byte !== 0 && byte !== 1) throw malformed('a boolean is neither 0 nor 1');
    return byte === 1;
  }

  private string(stop: number): string {
    const length = this.bytes.readInt32LE(this.take(4, stop));
    if (length < 1) throw malformed('a string has no end');
    const start = this.take(length, stop);
    if (this.bytes[start + length - 1] !== 0) throw malformed('a string does not end in a zero byte');
    return this.text(start, start + length - 1);
  }

  private binary(stop: number): Binary {
    const length = this.bytes.readInt32LE(this.take(4, stop));
    const subtype = this.byte();
    if (length < 0) throw malformed('a binary has a negative length');
    return new Binary(subtype, this.part(length, stop));
  }

  private cString(stop: number): string {
    const start = this.at;
    const plain = readPlainName(this.bytes, start, stop);
    if (plain !== undefined) {
      this.at = start + plain.length + 1;
      return plain;
    }
    this.skipCString(stop);
    return this.text(start, this.at - 1);
  }

  private skipCString(stop: number): void {
    let at = this.at;
    while (at < stop && this.bytes[at] !== 0) at++;
    if (at >= stop) throw malformed('a name has no end');
    this.at = at + 1;
  }

  private text(start: number, end: number): string {
    const text = this.bytes.toString('utf8', start, end);
    // A replacement character may be the client's own; only then is it worth comparing the bytes.
    if (text.includes('\uFFFD') && !Buffer.from(text, 'utf8').equals(this.bytes.subarray(start, end)))
      throw malformed('a string is not valid UTF-8');
    return text;
  }

  private byte(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined) throw malformed('document is cut short');
    this.at += 1;
    return byte;
  }

  private part(length: number, stop: number): Uint8Array {
    const start = this.take(length, stop);
    return this.bytes.subarray(start, start + length);
  }

  private take(length: number, stop: number): number {
    const start = this.at;
    if (start + length > stop) throw malformed('a value runs over the end of its document');
    this.at = start + length;
    return start;
  }
}
