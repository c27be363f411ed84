import { describe, expect, test } from 'vitest';
import { type Document, document, Int32, int32, isDocument, type Value } from '#embedded/bson/value.ts';
import { CommandError } from '#embedded/errors.ts';
import { parseFilter } from '#embedded/match/parse.ts';
import { parseProjection } from '#embedded/project/parse.ts';
import { project } from '#embedded/project/project.ts';

/** Plain notation: objects become documents, numbers Int32s. */
type Plain = string | boolean | null | number | Plain[] | { [name: string]: Plain };
type PlainDocument = { [name: string]: Plain };

function toDocument(plain: PlainDocument): Document {
  return document(Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, toValue(value)])));
}

function toValue(plain: Plain): Value {
  if (typeof plain === 'number') return int32(plain);
  if (Array.isArray(plain)) return plain.map(toValue);
  return typeof plain === 'object' && plain !== null ? toDocument(plain) : plain;
}

/** JSON text, which keeps the order of the fields. */
function toText(value: Value): string {
  if (value instanceof Int32) return String(value.value);
  if (Array.isArray(value)) return `[${value.map(toText).join(',')}]`;
  if (!isDocument(value)) return JSON.stringify(value);
  return `{${[...value].map(([name, field]) => `${JSON.stringify(name)}:${toText(field)}`).join(',')}}`;
}

function show(spec: PlainDocument, doc: PlainDocument, filter: PlainDocument = {}): string {
  const parsed = parseFilter(toDocument(filter));
  return toText(project(parseProjection(toDocument(spec), parsed), toDocument(doc), parsed));
}

function codeOf(spec: PlainDocument, filter: PlainDocument = {}): number | undefined {
  try {
    parseProjection(toDocument(spec), parseFilter(toDocument(filter)));
  } catch (error) {
    if (error instanceof CommandError) return error.code;
    throw error;
  }
  return undefined;
}

const DOC = { _id: 1, a: 1, b: { c: 1, d: 2 }, list: [{ x: 1, y: 1 }, 7, { x: 2 }, [{ x: 3, y: 3 }]], arr: [1, 2, 3] };

describe('inclusion', () => {
  test.each([
    ['keeps the order of the document', { b: 1, a: 1 }, '{"_id":1,"a":1,"b":{"c":1,"d":2}}'],
    ['leaves _id out on demand', { a: 1, _id: 0 }, '{"a":1}'],
    ['of _id alone', { _id: 1 }, '{"_id":1}'],
    ['goes through documents', { 'b.c': 1 }, '{"_id":1,"b":{"c":1}}'],
    [
      'goes through arrays and drops what has no fields',
      { 'list.x': 1 },
      '{"_id":1,"list":[{"x":1},{"x":2},[{"x":3}]]}',
    ],
    ['drops a scalar with a path below', { 'a.x': 1 }, '{"_id":1}'],
    ['may be written as a document', { b: { c: 1 } }, '{"_id":1,"b":{"c":1}}'],
  ])('%s', (_, spec, expected) => expect(show(spec, DOC)).toBe(expected));
});

describe('exclusion', () => {
  const doc = { _id: 1, a: 1, b: { c: 1, d: 2 }, list: [{ x: 1, y: 1 }, 7, [{ x: 3 }]] };
  test.each([
    ['of _id alone', { _id: 0 }, '{"a":1,"b":{"c":1,"d":2},"list":[{"x":1,"y":1},7,[{"x":3}]]}'],
    ['goes through arrays and keeps scalars', { 'list.x': 0, b: 0 }, '{"_id":1,"a":1,"list":[{"y":1},7,[{}]]}'],
    ['allows _id: 1', { a: 0, list: 0, _id: 1 }, '{"_id":1,"b":{"c":1,"d":2}}'],
    ['keeps a scalar with a path below', { 'a.x': 0, b: 0, list: 0 }, '{"_id":1,"a":1}'],
  ])('%s', (_, spec, expected) => expect(show(spec, doc)).toBe(expected));
});

describe('$slice', () => {
  const doc = { _id: 1, a: 1, arr: [1, 2, 3] };
  test.each([
    ['alone shows the other fields too', { arr: { $slice: 1 } }, '{"_id":1,"a":1,"arr":[1]}'],
    ['beside an inclusion', { a: 1, arr: { $slice: -2 } }, '{"_id":1,"a":1,"arr":[2,3]}'],
    ['beside an exclusion', { a: 0, arr: { $slice: [1, 1] } }, '{"_id":1,"arr":[2]}'],
    ['with _id: 1 is an inclusion', { _id: 1, arr: { $slice: 1 } }, '{"_id":1,"arr":[1]}'],
    ['beginning before the array', { a: 0, arr: { $slice: [-9, 2] } }, '{"_id":1,"arr":[1,2]}'],
    ['beginning behind the array', { a: 0, arr: { $slice: [9, 2] } }, '{"_id":1,"arr":[]}'],
    ['of no array', { a: { $slice: 1 } }, '{"_id":1,"a":1,"arr":[1,2,3]}'],
  ])('%s', (_, spec, expected) => expect(show(spec, doc)).toBe(expected));

  test('reaches arrays inside the documents of an array', () =>
    expect(show({ 'a.b': { $slice: 1 } }, { a: [{ b: [1, 2] }, 5, { b: 6 }] })).toBe('{"a":[{"b":[1]},5,{"b":6}]}'));
});

describe('$elemMatch', () => {
  test.each([
    ['shows the first element that matches', { list: { $elemMatch: { x: 2 } } }, '{"_id":1,"list":[{"x":2}]}'],
    ['tests elements that are no documents', { arr: { $elemMatch: { $gte: 2 } } }, '{"_id":1,"arr":[2]}'],
    ['shows nothing when none matches', { arr: { $elemMatch: { $gte: 9 } }, a: 1 }, '{"_id":1,"a":1}'],
    ['shows nothing of what is no array', { b: { $elemMatch: { c: 1 } } }, '{"_id":1}'],
    ['puts the field last', { list: { $elemMatch: { x: 2 } }, arr: 1 }, '{"_id":1,"arr":[1,2,3],"list":[{"x":2}]}'],
  ])('%s', (_, spec, expected) => expect(show(spec, DOC)).toBe(expected));
});

describe('the positional $', () => {
  test('shows the element that matched the filter', () => {
    expect(show({ 'arr.$': 1 }, DOC, { arr: { $gte: 2 } })).toBe('{"_id":1,"arr":[2]}');
    expect(show({ 'o.l.$': 1 }, { _id: 1, o: { l: [4, 5], m: 1 } }, { 'o.l': 5 })).toBe('{"_id":1,"o":{"l":[5]}}');
  });

  test('shows a field that is no array as it is', () =>
    expect(show({ 'a.$': 1 }, { _id: 1, a: 5 }, { a: 5 })).toBe('{"_id":1,"a":5}'));

  test('fails when the filter did not match by an element', () =>
    expect(() => show({ 'arr.$': 1 }, DOC, { arr: { $size: 3 } })).toThrow(CommandError));

  test('must be about a field of the filter', () => expect(codeOf({ 'arr.$': 1 }, { a: 1 })).toBe(2));
});

describe('refusals', () => {
  test.each([
    ['inclusion and exclusion together', { a: 1, b: 0 }, 2],
    ['$slice of a text', { a: { $slice: 'x' } }, 2],
    ['$slice without a limit', { a: { $slice: [1, 0] } }, 2],
    ['$elemMatch of a number', { a: { $elemMatch: 1 } }, 2],
    ['$elemMatch below another field', { 'a.b': { $elemMatch: { x: 1 } } }, 2],
    ['a field and a field below it', { a: 1, 'a.b': 1 }, 31249],
    ['the positional $ in the middle', { 'a.$.b': 1 }, 31394],
    ['the positional $ excluded', { 'a.$': 0 }, 2],
    ['a name with a dollar', { $a: 1 }, 16410],
    ['an empty document', { a: {} }, 51270],
    ['$meta', { a: { $meta: 'textScore' } }, 115],
    ['an expression', { a: { $add: [1, 2] } }, 115],
    ['a constant', { a: 'x' }, 115],
  ])('%s', (_, spec, code) => expect(codeOf(spec)).toBe(code));
});
