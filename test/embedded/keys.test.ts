import { join } from 'node:path';
import fc from 'fast-check';
import { BSON } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { decodeDocument } from '#embedded/bson/decode.ts';
import { encodeDocument } from '#embedded/bson/encode.ts';
import { Decimal128, type Document, Int32, int32, typeName, type Value } from '#embedded/bson/value.ts';
import { compareValues, type Direction, encodeCompoundKey, encodeKey } from '#embedded/keys.ts';
import { parseSort, sortKey } from '#embedded/sort.ts';
import { type Json, readGoldenFile, toBson } from './goldenCases.ts';
import { domainOf, POOLS } from './plannerValues.ts';

const SEED = 20_260_822;
const RUNS = { seed: SEED, numRuns: 2000 };
const GOLDEN = join(import.meta.dirname, '../fixtures/golden/sort.jsonl');

const pools = POOLS.map(domainOf);
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom('\0', '\u0001', '\u0002', 'a', 'ÿ', '\uffff', '𝒳'), maxLength: 4 }),
  fc.string({ unit: 'binary' }),
);
const anyNumber: fc.Arbitrary<Value> = fc.oneof(
  fc.double(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map(int32),
  fc
    .tuple(fc.constantFrom(53n, 54n, 62n, 63n), fc.bigInt({ min: -3n, max: 0n }))
    .map(([bits, away]) => 2n ** bits + away - 1n),
  fc.tuple(fc.constantFrom(53, 54, 62, 63, 64), fc.constantFrom(1, -1)).map(([bits, sign]) => sign * 2 ** bits),
);
const anyValue: fc.Arbitrary<Value> = fc.oneof(...pools.map(({ value }) => value), anyText, anyNumber);

describe('the bytes of a document', () => {
  test('decode to the same types, values and field order', () => {
    const decimal = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes): Value => new Decimal128(bytes));
    const names = fc.string({ unit: fc.constantFrom('a', '0', '1', '$', '.', 'é', '𝒳'), maxLength: 3 });
    const fields = fc.uniqueArray(fc.tuple(names, fc.oneof(anyValue, decimal)), { selector: ([name]) => name });
    fc.assert(
      fc.property(fields, (entries) => {
        const doc: Document = new Map(entries);
        const decoded = decodeDocument(encodeDocument(doc));
        expect([...decoded.keys()]).toEqual([...doc.keys()]);
        // -0 and NaN too: toEqual tells them apart from 0 and everything else.
        expect(normal(decoded)).toEqual(normal(doc));
      }),
      RUNS,
    );
  });
});

describe('the key of a value', () => {
  test('orders as the values compare, and equal keys are equal values', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        const order = Math.sign(Buffer.compare(encodeKey(a), encodeKey(b)));
        expect(Math.sign(compareValues(a, b))).toBe(order);
        expect(Math.sign(compareValues(b, a))).toBe(-order || 0);
      }),
      RUNS,
    );
  });

  test('is never the beginning of another', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyText, anyValue), { minLength: 2, maxLength: 12 }), (values) => {
        const keys = values.map(encodeKey).sort(Buffer.compare);
        for (const [i, key] of keys.entries()) {
          const next = keys[i + 1];
          if (next !== undefined && !next.equals(key)) expect(next.subarray(0, key.length).equals(key)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('orders texts by their code points, whatever bytes they hold', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [left, right] = [Buffer.from(a), Buffer.from(b)];
        expect(Math.sign(Buffer.compare(encodeKey(a), encodeKey(b)))).toBe(Math.sign(Buffer.compare(left, right)));
      }),
      RUNS,
    );
  });

  test('orders numbers of all types by their exact value, around 2^53 and 2^63 too', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (a, b) => {
        expect(Math.sign(Buffer.compare(encodeKey(a), encodeKey(b)))).toBe(exactOrder(a, b));
      }),
      RUNS,
    );
  });

  test.each([
    [2n ** 53n, 2 ** 53, 0],
    [2n ** 53n + 1n, 2 ** 53, 1],
    [2n ** 53n + 1n, 2 ** 53 + 2, -1],
    [-(2n ** 53n) - 1n, -(2 ** 53), -1],
    [-(2n ** 53n) - 1n, -(2 ** 53) - 2, 1],
    [2n ** 63n - 1n, 2 ** 63, -1],
    [-(2n ** 63n), -(2 ** 63), 0],
  ])('puts the Long %d where it belongs beside the Double %d', (long, double, order) => {
    expect(Math.sign(Buffer.compare(encodeKey(long), encodeKey(double)))).toBe(order);
  });
});

describe('the key of several values', () => {
  test('orders by the first that differs, each in its direction', () => {
    const direction = fc.constantFrom<Direction>(1, -1);
    const part = fc.oneof(...pools.map(({ common }) => common), anyText);
    const triple = fc.tuple(part, part, part);
    fc.assert(
      fc.property(triple, triple, fc.tuple(direction, direction, direction), (a, b, directions) => {
        const order = Buffer.compare(encodeCompoundKey(a, directions), encodeCompoundKey(b, directions));
        expect(Math.sign(order)).toBe(compoundOrder(a, b, directions));
      }),
      RUNS,
    );
  });

  test('orders a text before those it begins downwards too', () => {
    const texts = ['', '\0', 'a', 'a\0', 'a\0b', 'a\u0001', 'ab'];
    const keys = texts.map((text) => encodeCompoundKey([text], [-1])).sort(Buffer.compare);
    expect(keys).toEqual(texts.toReversed().map((text) => encodeCompoundKey([text], [-1])));
  });
});

describe('the order recorded from MongoDB', async () => {
  const { cases, sets } = await readGoldenFile(GOLDEN);
  const whole = cases.filter(({ docs, order, skip, limit, filter }) => {
    const isUncut = skip === undefined && limit === undefined && filter === undefined;
    return typeof docs === 'string' && order !== undefined && isUncut;
  });

  test('is that of the keys, for every sort of a whole set', () => {
    const differing = whole.filter((golden) => {
      const docs = (sets.get(String(golden.docs)) ?? []).map(fromJson);
      const spec = parseSort(fromJson(golden.sort));
      const sorted = docs.map((doc) => ({ doc, key: sortKey(spec, doc) }));
      sorted.sort((a, b) => Buffer.compare(a.key, b.key));
      return JSON.stringify(sorted.map(({ doc }) => idOf(doc))) !== JSON.stringify(golden.order);
    });
    expect(whole.length).toBeGreaterThan(50);
    expect(differing.map(({ id }) => id)).toEqual([]);
  });
});

function fromJson(json: Json | undefined): Document {
  return decodeDocument(Buffer.from(BSON.serialize(toBson(json) as BSON.Document)));
}

function idOf(doc: Document): unknown {
  const id = doc.get('_id');
  return id instanceof Int32 ? id.value : id;
}

/** Maps as lists of their entries, so that the order of fields counts; bytes whichever kind of array holds them. */
function normal(value: Value): unknown {
  if (value instanceof Object && 'bytes' in value) return { ...value, kind: typeName(value), bytes: [...value.bytes] };
  if (value instanceof Map) return { fields: [...value].map(([name, inner]) => [name, normal(inner)]) };
  return Array.isArray(value) ? value.map(normal) : value;
}

/** JavaScript compares bigint and number exactly; NaN comes first. */
function exactOrder(a: Value, b: Value): number {
  const [left, right] = [numberOf(a), numberOf(b)];
  if (Number.isNaN(left) || Number.isNaN(right)) return Number(Number.isNaN(right)) - Number(Number.isNaN(left));
  return left < right ? -1 : left > right ? 1 : 0;
}

function numberOf(value: Value): number | bigint {
  if (value instanceof Int32) return value.value;
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  throw new TypeError('not a number');
}

function compoundOrder(a: readonly Value[], b: readonly Value[], directions: readonly Direction[]): number {
  for (const [i, direction] of directions.entries()) {
    const order = Math.sign(compareValues(a[i] ?? null, b[i] ?? null)) * direction;
    if (order !== 0) return order;
  }
  return 0;
}
