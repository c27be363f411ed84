import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Document, document, int32, type Value } from '#embedded/bson/value.ts';
import { distinctValues } from '#embedded/distinct.ts';
import { fieldPath } from '#embedded/filter.ts';
import { compoundKeys } from '#embedded/indexKeys.ts';
import { compareValues, type KeyPart, UNDEFINED } from '#embedded/keys.ts';
import { Pace } from '#embedded/pace.ts';
import { parseSort, sortByKey, sortKey } from '#embedded/sort.ts';

const one = int32(1);
const two = int32(2);
const x = (value: Value): Document => document({ x: value });

describe('the keys of a document', () => {
  test.each<[string, string[], Document, KeyPart[][]]>([
    ['an absent field is null', ['a', 'b'], document({ a: one }), [[one, null]]],
    ['an array gives a key per element', ['a'], document({ a: [one, two] }), [[one], [two]]],
    ['an empty array comes before null', ['a'], document({ a: [] }), [[UNDEFINED]]],
    ['an empty array on the way is null', ['a.x'], document({ a: [] }), [[null]]],
    ['an array in an array is one value', ['a'], document({ a: [[one, two]] }), [[[one, two]]]],
    [
      'paths through one array share the element',
      ['a.x', 'a.y'],
      document({ a: [document({ x: one, y: two }), x(two)] }),
      [
        [one, two],
        [two, null],
      ],
    ],
    ['a number picks an element', ['a.1'], document({ a: [one, two] }), [[two], [two]]],
    ['a number may be a field of the elements', ['a.5'], document({ a: [document({ 5: one })] }), [[one]]],
    ['an array picked by number is not expanded', ['a.0'], document({ a: [[one, two]] }), [[[one, two]], [[one, two]]]],
    ['an _id is never expanded', ['_id'], document({ _id: [one, two] }), [[[one, two]]]],
  ])('%s', (_rule, paths, doc, expected) => {
    expect(compoundKeys(paths.map(fieldPath), doc).keys).toEqual(expected);
  });

  test('a sparse index leaves out the elements that have none of its fields', () => {
    const doc = document({ a: [x(one), document({ y: two }), two] });
    expect(compoundKeys([fieldPath('a.x')], doc, 'present').keys).toEqual([[one]]);
    expect(compoundKeys([fieldPath('a.z'), fieldPath('b')], doc, 'present').keys).toEqual([]);
  });

  test('an array of length one makes an index multikey', () => {
    expect(compoundKeys([fieldPath('a')], document({ a: [one] })).multikey).toBe(true);
    expect(compoundKeys([fieldPath('a')], document({ a: one, b: [one] })).multikey).toBe(false);
  });

  test('two arrays have no common key', () => {
    const doc = document({ a: [one], b: [two] });
    expect(() => compoundKeys([fieldPath('a'), fieldPath('b')], doc)).toThrow(expect.objectContaining({ code: 171 }));
    const spec = parseSort(document({ a: one, b: one }));
    expect(() => sortKey(spec, doc)).toThrow(expect.objectContaining({ code: 2 }));
  });

  test('a number that is both position and field is ambiguous', () => {
    const doc = document({ a: [document({ 0: one })] });
    expect(() => compoundKeys([fieldPath('a.0')], doc)).toThrow(expect.objectContaining({ code: 16746 }));
  });
});

describe('a sort', () => {
  test.each<[Value, number]>([
    [two, 2],
    [int32(0), 2],
    [true, 2],
    ['asc', 2],
    [document({ $meta: 'textScore' }), 115],
  ])('in the direction %o is refused with %i', (direction, code) => {
    expect(() => parseSort(document({ a: direction }))).toThrow(expect.objectContaining({ code }));
  });

  test('counts the least element upwards and the greatest downwards', () => {
    const [up, down] = [parseSort(document({ a: one })), parseSort(document({ a: int32(-1) }))];
    const [wide, narrow] = [document({ a: [one, int32(9)] }), document({ a: [two, int32(8)] })];
    expect(Buffer.compare(sortKey(up, wide), sortKey(up, narrow))).toBeLessThan(0);
    expect(Buffer.compare(sortKey(down, wide), sortKey(down, narrow))).toBeLessThan(0);
  });

  test('orders single values as they compare, and the other way round downwards', () => {
    const value = fc.oneof(
      fc.double(),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
    );
    const [up, down] = [parseSort(document({ a: one })), parseSort(document({ a: int32(-1) }))];
    fc.assert(
      fc.property(value, value, (a, b) => {
        const order = Math.sign(compareValues(a, b));
        expect(Math.sign(Buffer.compare(sortKey(up, document({ a })), sortKey(up, document({ a: b }))))).toBe(order);
        expect(Math.sign(Buffer.compare(sortKey(down, document({ a: b })), sortKey(down, document({ a }))))).toBe(
          order,
        );
      }),
    );
  });

  test('keeps the order of equal items, with and without a limit', async () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 6000, size: 'max' });
    await fc.assert(
      fc.asyncProperty(digits, fc.nat(6000), async (keys, limit) => {
        const items = keys.map((key, at) => ({ key: Buffer.from([key]), at }));
        const expected = items.toSorted((a, b) => Buffer.compare(a.key, b.key) || a.at - b.at);
        expect(await sortByKey(items, new Pace())).toEqual(expected);
        expect(await sortByKey(items, new Pace(), limit)).toEqual(expected.slice(0, limit));
      }),
      { numRuns: 25 },
    );
  });
});

describe('the distinct values of a document', () => {
  test.each<[string, string, Document, Value[]]>([
    ['an array counts by its elements, one level', 'a', document({ a: [one, [two]] }), [one, [two]]],
    ['an empty array and an absent field have none', 'a', document({ a: [] }), []],
    [
      'an array on the way gives what its documents have',
      'a.x',
      document({ a: [x(one), x([two, one]), two] }),
      [one, two, one],
    ],
    ['a number picks an element', 'a.1.x', document({ a: [x(one), x(two)] }), [two]],
    ['a number is no field of the elements', 'a.7', document({ a: [document({ 7: one })] }), []],
  ])('%s', (_rule, path, doc, expected) => {
    expect(distinctValues(fieldPath(path), doc)).toEqual(expected);
  });
});
