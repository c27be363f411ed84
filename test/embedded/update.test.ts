import { describe, expect, test } from 'vitest';
import { Decimal128, type Document, document, int32, Timestamp, type Value } from '#embedded/bson/value.ts';
import { applyUpdate } from '#embedded/update/apply.ts';
import { parseUpdate } from '#embedded/update/parse.ts';
import { codeOf, fields } from './outcomes.ts';

const d = document;
const [zero, one, two, three] = [int32(0), int32(1), int32(2), int32(3)];
const INT_MAX = int32(2 ** 31 - 1);
const LONG_MAX = 2n ** 63n - 1n;
const NOW = 1_700_000_000_123n;
const DECIMAL = new Decimal128(new Uint8Array(16));

type Options = { readonly position?: number; readonly arrayFilters?: readonly Document[] };

function updated(doc: Document, update: Value, { position, arrayFilters }: Options = {}): Document {
  return applyUpdate(parseUpdate(update, arrayFilters), doc, { position, inserting: false, now: NOW });
}

describe('$inc and $mul keep the type, or take the larger one', () => {
  test.each<[string, string, Value | undefined, Value, Value]>([
    ['Int32 grows into Long', '$inc', INT_MAX, one, 2n ** 31n],
    ['a Long stays Long, however small', '$inc', 5n, int32(-4), 1n],
    ['Double wins', '$inc', one, 1, 2],
    ['Int32 times Int32 is exact beyond 2^53', '$mul', INT_MAX, INT_MAX, (2n ** 31n - 1n) ** 2n],
    ['nothing to increase', '$inc', undefined, 2n, 2n],
    ['nothing to multiply gives a zero of the operand’s type', '$mul', undefined, 2n, 0n],
    ['nothing to multiply by a negative Double gives its zero', '$mul', undefined, -2, -0],
  ])('%s', (_, operator, before, operand, after) => {
    expect(updated(d({ _id: one, n: before }), d({ [operator]: d({ n: operand }) })).get('n')).toStrictEqual(after);
  });

  test.each<[string, Value, Value, number]>([
    ['a Long overflows', LONG_MAX, one, 2],
    ['text is no number', '1', one, 14],
    ['null is no number', null, one, 14],
    ['Decimal128 is refused', DECIMAL, one, 115],
  ])('%s', (_, before, operand, code) => {
    expect(codeOf(() => updated(d({ n: before }), d({ $inc: d({ n: operand }) })))).toBe(code);
  });
});

describe('an update that changes nothing gives back the very same document', () => {
  const doc = d({ _id: one, a: one, l: [one, two], o: d({ x: one }), e: [] });
  test.each<[string, Value]>([
    ['$set to the same', d({ $set: d({ 'o.x': one, _id: one }) })],
    ['$inc by nothing', d({ $inc: d({ a: zero }) })],
    ['$max that is no more', d({ $max: d({ a: 1 }) })],
    ['$unset of what is not there', d({ $unset: d({ 'a.b.c': '' }) })],
    ['$addToSet of an equal number of another type', d({ $addToSet: d({ l: 1 }) })],
    ['$pull of nothing', d({ $pull: d({ l: three }) })],
    ['$pop of an empty array', d({ $pop: d({ e: one }) })],
    ['$push of nothing', d({ $push: d({ l: d({ $each: [], $slice: two }) }) })],
    ['$rename of what is not there', d({ $rename: d({ z: 'y' }) })],
    ['$setOnInsert', d({ $setOnInsert: d({ a: two }) })],
    ['an operator without fields', d({ $set: d({}) })],
    ['the same as a replacement', new Map(doc)],
  ])('%s', (_, update) => {
    expect(updated(doc, update)).toBe(doc);
  });

  test('but 1.0 in place of 1 is a change', () => {
    expect(updated(doc, d({ $set: d({ a: 1 }) })).get('a')).toBe(1);
  });
});

describe('paths', () => {
  test('new fields come in the order of the path tree, indexes by number, and not in the order of the update', () => {
    const update = d({ $set: d({ z: one, 'm.10': one, 'm.9': one }), $inc: d({ b: one }) });
    const after = updated(d({ _id: one, y: one }), update);
    expect([...after.keys()]).toEqual(['_id', 'y', 'b', 'm', 'z']);
    expect(fields(after.get('m') as Document)).toEqual([
      ['9', one],
      ['10', one],
    ]);
  });

  test('an array is filled up with null', () => {
    expect(updated(d({ a: [one] }), d({ $set: d({ 'a.3': two }) })).get('a')).toEqual([one, null, null, two]);
  });

  test('$unset of an element leaves null', () => {
    expect(updated(d({ a: [one, two] }), d({ $unset: d({ 'a.0': '' }) })).get('a')).toEqual([null, two]);
  });

  test('only containers on the way are copied, and the old document stays', () => {
    const doc = d({ _id: one, a: d({ x: one }), b: d({ x: one }) });
    const after = updated(doc, d({ $set: d({ 'a.x': two }) }));
    expect(doc).toEqual(d({ _id: one, a: d({ x: one }), b: d({ x: one }) }));
    expect(after.get('b')).toBe(doc.get('b'));
    expect(after.get('a')).toEqual(d({ x: two }));
  });

  test.each<[string, Document, Document, number]>([
    ['through a scalar', d({ a: one }), d({ $set: d({ 'a.b': one }) }), 28],
    ['through an array by name', d({ a: [one] }), d({ $set: d({ 'a.b': one }) }), 28],
    ['too many nulls', d({ a: [] }), d({ $set: d({ 'a.1500001': one }) }), 34],
    ['into _id', d({ _id: d({ x: one }) }), d({ $set: d({ '_id.y': one }) }), 66],
    ['_id of another type', d({ _id: one }), d({ $set: d({ _id: 1 }) }), 66],
    ['a name with $', d({ _id: one }), d({ $set: d({ $x: one }) }), 52],
    ['a name with $ further down', d({ _id: one }), d({ $set: d({ a: d({ $x: one }) }) }), 115],
  ])('%s fails', (_, doc, update, code) => {
    expect(codeOf(() => updated(doc, update))).toBe(code);
  });
});

describe('$, $[] and $[identifier]', () => {
  const doc = d({ _id: one, a: [d({ n: one }), d({ n: two }), d({ n: three })] });
  const numbers = (after: Document) => (after.get('a') as Document[]).map((element) => element.get('n'));

  test.each<[string, Document, Options, Value[]]>([
    ['$ is the element that matched', d({ $set: d({ 'a.$.n': zero }) }), { position: 1 }, [one, zero, three]],
    ['$[] is every element', d({ $set: d({ 'a.$[].n': zero }) }), {}, [zero, zero, zero]],
    [
      '$[x] is every element that its filter lets through',
      d({ $set: d({ 'a.$[x].n': zero }) }),
      { arrayFilters: [d({ 'x.n': d({ $gte: two }) })] },
      [one, zero, zero],
    ],
    [
      'what two paths say of one element is merged',
      d({ $set: d({ 'a.$.m': zero }), $inc: d({ 'a.1.n': one }) }),
      { position: 1 },
      [one, three, three],
    ],
  ])('%s', (_, update, options, after) => {
    expect(numbers(updated(doc, update, options))).toEqual(after);
  });

  test.each<[string, Document, Options, number]>([
    ['$ without a match', d({ $set: d({ 'a.$': one }) }), {}, 2],
    ['a conflict that only the position shows', d({ $set: d({ 'a.$': one, 'a.0': two }) }), { position: 0 }, 40],
    ['$[] of what is no array', d({ $set: d({ '_id.$[]': one }) }), {}, 2],
    ['$[] of what is not there', d({ $set: d({ 'b.$[]': one }) }), {}, 2],
  ])('%s fails', (_, update, options, code) => {
    expect(codeOf(() => updated(doc, update, options))).toBe(code);
  });
});

describe('arrays', () => {
  const list = [three, one, two];
  test.each<[string, Document, Value[]]>([
    [
      '$position before the last',
      d({ $push: d({ l: d({ $each: [zero], $position: int32(-1) }) }) }),
      [three, one, zero, two],
    ],
    [
      'sorted first, then cut from the front',
      d({ $push: d({ l: d({ $each: [zero], $sort: one, $slice: int32(-2) }) }) }),
      [two, three],
    ],
    [
      '$addToSet adds what is new once',
      d({ $addToSet: d({ l: d({ $each: [zero, one, zero] }) }) }),
      [three, one, two, zero],
    ],
    ['$pull by condition', d({ $pull: d({ l: d({ $gte: two }) }) }), [one]],
    ['$pullAll takes equal numbers of every type', d({ $pullAll: d({ l: [1, 3n] }) }), [two]],
    ['$pop from the front', d({ $pop: d({ l: -1 }) }), [one, two]],
  ])('%s', (_, update, after) => {
    expect(updated(d({ l: list }), update).get('l')).toEqual(after);
  });

  test('$sort by fields counts what is missing or no document as null', () => {
    const elements = [d({ a: d({ b: two }) }), one, d({ a: d({ b: one }) })];
    const update = d({ $push: d({ l: d({ $each: [], $sort: d({ 'a.b': one }) }) }) });
    expect(updated(d({ l: elements }), update).get('l')).toEqual([one, elements[2], elements[0]]);
  });

  test('$pull with a plain document matches fields, in whatever order', () => {
    const kept = d({ a: two, b: one });
    const update = d({ $pull: d({ l: d({ a: one, b: d({ $gt: zero }) }) }) });
    expect(updated(d({ l: [d({ b: one, a: one, c: one }), kept, one] }), update).get('l')).toEqual([kept, one]);
  });
});

describe('$rename', () => {
  test('puts the field at the end, or where the new name already was', () => {
    const doc = d({ _id: one, a: one, b: two, c: three });
    expect([...updated(doc, d({ $rename: d({ a: 'z' }) })).keys()]).toEqual(['_id', 'b', 'c', 'z']);
    expect(fields(updated(doc, d({ $rename: d({ c: 'b' }) })))).toEqual([
      ['_id', one],
      ['a', one],
      ['b', three],
    ]);
  });

  test('and another operator may write beside both ends', () => {
    const doc = d({ _id: one, a: d({ x: one, y: one }) });
    const after = updated(doc, d({ $rename: d({ 'a.x': 'a.z' }), $set: d({ 'a.y': two, 'a.zz': three }) }));
    expect(after.get('a')).toEqual(d({ y: two, z: one, zz: three }));
  });

  test.each<[string, Document, number]>([
    ['from inside an array', d({ 'l.0': 'b' }), 2],
    ['into an array', d({ n: 'l.0' }), 2],
    ['from below a scalar', d({ 'n.x': 'b' }), 28],
    ['of _id', d({ _id: 'b' }), 66],
    ['onto _id', d({ n: '_id' }), 66],
  ])('%s fails', (_, rename, code) => {
    expect(codeOf(() => updated(d({ _id: one, n: one, l: [one] }), d({ $rename: rename })))).toBe(code);
  });
});

describe('a replacement', () => {
  test('keeps the _id in front, and takes an equal one of another type', () => {
    const doc = d({ _id: one, a: one });
    expect(fields(updated(doc, d({ b: two })))).toEqual([
      ['_id', one],
      ['b', two],
    ]);
    expect(fields(updated(doc, d({ b: two, _id: 1 })))).toEqual([
      ['_id', 1],
      ['b', two],
    ]);
  });

  test('gives an empty timestamp at the top the present time, whole seconds in the high half', () => {
    const after = updated(d({ _id: one }), d({ t: new Timestamp(0n) })).get('t');
    expect(after).toBeInstanceOf(Timestamp);
    expect((after as Timestamp).value >> 32n).toBe(NOW / 1000n);
  });

  test.each<[string, Document, number]>([
    ['another _id', d({ _id: two }), 66],
    ['an array as _id', d({ _id: [one] }), 53],
    ['an operator after a field', d({ a: one, $set: d({ b: one }) }), 52],
  ])('with %s fails', (_, replacement, code) => {
    expect(codeOf(() => updated(d({ _id: one }), replacement))).toBe(code);
  });
});
