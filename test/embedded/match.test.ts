import { describe, expect, test } from 'vitest';
import {
  Decimal128,
  type Document,
  document,
  int32,
  MAX_KEY,
  MIN_KEY,
  Regex,
  type Value,
} from '#embedded/bson/value.ts';
import { CommandError } from '#embedded/errors.ts';
import { matchedPosition, matches } from '#embedded/match/matches.ts';
import { parseFilter } from '#embedded/match/parse.ts';

/** Plain notation: objects become documents, whole numbers Int32s. */
type Plain = Value | undefined | Plain[] | { [name: string]: Plain };

function toValue(plain: Plain): Value {
  if (typeof plain === 'number' && Number.isInteger(plain) && !Object.is(plain, -0)) return int32(plain);
  if (Array.isArray(plain)) return plain.map(toValue);
  const isLiteral = typeof plain === 'object' && plain !== null && Object.getPrototypeOf(plain) === Object.prototype;
  return isLiteral ? toDocument(plain as { [name: string]: Plain }) : (plain as Value);
}

function toDocument(plain: { [name: string]: Plain }): Document {
  return document(Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, toValue(value)])));
}

function isMatch(filter: { [name: string]: Plain }, doc: { [name: string]: Plain }): boolean {
  return matches(parseFilter(toDocument(filter)), toDocument(doc));
}

function codeOf(filter: { [name: string]: Plain }): number | undefined {
  try {
    parseFilter(toDocument(filter));
  } catch (error) {
    if (error instanceof CommandError) return error.code;
    throw error;
  }
  return undefined;
}

describe('a path', () => {
  test.each([
    ['looks into every document of an array', { 'a.b': 2 }, { a: [{ b: 1 }, { b: 2 }] }, true],
    ['looks into arrays of documents below', { 'a.b.c': 3 }, { a: [{ b: [{ c: 1 }, { c: 3 }] }] }, true],
    ['does not look into arrays inside arrays', { 'a.b': 1 }, { a: [[{ b: 1 }]] }, false],
    ['takes a number as an index', { 'a.1': 7 }, { a: [5, 7] }, true],
    ['takes a number as a field too', { 'a.1': 7 }, { a: { '1': 7 } }, true],
    ['takes a number as a field of an element too', { 'a.0': 7 }, { a: [5, { '0': 7 }] }, true],
    ['goes on through a named element that is an array', { 'a.0.b': 1 }, { a: [[{ b: 1 }]] }, true],
    ['does not look into a named element that is an array', { 'a.0': 7 }, { a: [[7]] }, false],
    ['compares a named element as a whole', { 'a.0': [7] }, { a: [[7]] }, true],
    ['takes no index with a leading zero', { 'a.01': 7 }, { a: [5, 7] }, false],
  ])('%s', (_, filter, doc, expected) => expect(isMatch(filter, doc)).toBe(expected));
});

describe('null and absence', () => {
  test.each([
    ['null matches an absent field', { a: null }, {}, true],
    ['null matches below a scalar', { 'a.b': null }, { a: 5 }, true],
    ['null does not match below an array without documents', { 'a.b': null }, { a: [1, 2] }, false],
    ['null does not match below an empty array', { 'a.b': null }, { a: [] }, false],
    ['null matches when one element lacks the field', { 'a.b': null }, { a: [{ b: 1 }, { c: 1 }] }, true],
    ['$exists: false holds where nothing is tested', { 'a.b': { $exists: false } }, { a: [1] }, true],
    ['$gte null matches an absent field', { a: { $gte: null } }, {}, true],
    ['$gt null matches nothing', { a: { $gt: null } }, { a: 1 }, false],
    ['$in with null matches an absent field', { a: { $in: [1, null] } }, {}, true],
    ['$ne null wants a value', { a: { $ne: null } }, {}, false],
    ['$type null wants a value', { a: { $type: 'null' } }, {}, false],
  ])('%s', (_, filter, doc, expected) => expect(isMatch(filter, doc)).toBe(expected));
});

describe('comparison', () => {
  const beyond = 9007199254740993n;
  test.each([
    ['numbers of all types are equal by value', { a: 1n }, { a: 1.0 }, true],
    ['a Long beyond 2^53 is not its neighbour', { a: beyond }, { a: 2 ** 53 }, false],
    ['a Long beyond 2^53 is above the double', { a: { $lt: beyond } }, { a: 2 ** 53 }, true],
    ['NaN equals NaN', { a: Number.NaN }, { a: Number.NaN }, true],
    ['NaN is below no number', { a: { $lt: 5 } }, { a: Number.NaN }, false],
    ['NaN is at most NaN', { a: { $lte: Number.NaN } }, { a: Number.NaN }, true],
    ['only values of one type are compared', { a: { $lt: 'z' } }, { a: 1 }, false],
    ['MinKey is below everything', { a: { $gt: MIN_KEY } }, { a: 'x' }, true],
    ['even below an absent field', { a: { $gt: MIN_KEY } }, {}, true],
    ['MaxKey is above everything', { a: { $lte: MAX_KEY } }, { a: [] }, true],
    ['the order of fields counts', { a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, false],
    ['an array equals as a whole', { a: [1, 2] }, { a: [1, 2] }, true],
    ['or as an element', { a: [1, 2] }, { a: [[1, 2]] }, true],
    ['$gt takes any element', { a: { $gt: 4 } }, { a: [1, 5] }, true],
    ['$gt of an array compares whole arrays', { a: { $gt: [1] } }, { a: [1, 0] }, true],
    ['bounds may be met by different elements', { a: { $gt: 4, $lt: 2 } }, { a: [1, 5] }, true],
    ['a DBRef is a value', { a: { $ref: 'c', $id: 1 } }, { a: { $ref: 'c', $id: 1 } }, true],
  ])('%s', (_, filter, doc, expected) => expect(isMatch(filter, doc)).toBe(expected));

  test('a long $in finds numbers of any type', () => {
    const filter = { a: { $in: Array.from({ length: 40 }, (_, i) => i) } };
    expect([39n, 0, -0, 40, 'x', null].map((a) => isMatch(filter, { a }))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('operators on arrays', () => {
  test.each([
    ['$elemMatch wants one element to pass all', { a: { $elemMatch: { $gt: 4, $lt: 2 } } }, { a: [1, 5] }, false],
    ['$elemMatch does not look into inner arrays', { a: { $elemMatch: { $gt: 4 } } }, { a: [[5]] }, false],
    ['$elemMatch of a filter sees arrays by index', { a: { $elemMatch: { 0: 7 } } }, { a: [[7]] }, true],
    ['$elemMatch wants an array', { a: { $elemMatch: { b: 1 } } }, { a: { b: 1 } }, false],
    ['$elemMatch may begin with $or', { a: { $elemMatch: { $or: [{ b: 1 }, { b: 2 }] } } }, { a: [{ b: 2 }] }, true],
    ['$size is of the array itself', { a: { $size: 2 } }, { a: [[1, 2]] }, false],
    ['$all of a scalar', { a: { $all: [1] } }, { a: 1 }, true],
    ['$all may name the whole array', { a: { $all: [[1, 2]] } }, { a: [1, 2] }, true],
    ['an empty $all matches nothing', { a: { $all: [] } }, { a: [] }, false],
    ['$type array is of the array itself', { a: { $type: 'array' } }, { a: [1] }, true],
    ['$type also asks the elements', { a: { $type: 'int' } }, { a: ['x', 1] }, true],
    ['$mod cuts doubles towards zero', { a: { $mod: [4, 0] } }, { a: -4.9 }, true],
    ['$mod keeps the sign of the value', { a: { $mod: [3, -1] } }, { a: -4 }, true],
    ['$mod takes no NaN', { a: { $mod: [2, 0] } }, { a: Number.NaN }, false],
    ['$not turns everything round', { a: { $not: { $gt: 1, $lt: 3 } } }, { a: [0, 2] }, false],
    ['$nin of an array', { a: { $nin: [1] } }, { a: [1, 2] }, false],
  ])('%s', (_, filter, doc, expected) => expect(isMatch(filter, doc)).toBe(expected));
});

describe('a regular expression', () => {
  test.each([
    ['.', '', '\n', false],
    ['.', 's', '\n', true],
    ['.', '', '\r', true],
    ['^.$', '', '😀', true],
    ['b$', '', 'ab\n', true],
    ['b$', '', 'ab\nc', false],
    ['b$', 'm', 'ab\nc', true],
    ['b$', 'm', 'ab\rc', false],
    ['^c', 'm', 'ab\nc', true],
    ['a\\n^$', 'm', 'a\n', false],
    ['b\\z', '', 'ab\n', false],
    ['\\s', '', '\u00a0', false],
    ['\\w', 'i', 'ſ', false],
    ['\\w', 'i', '\u212a', false],
    ['[\\w.]k', 'i', '\u212ak', false],
    ['a[j-l]\\b', 'i', 'AK', true],
    ['a[j-l]\\b', 'i', 'A\u212a', false],
    ['k', 'i', '\u212a', true],
    ['[^\\W_]s', 'i', 'x\u017f', true],
    ['é', 'i', 'É', true],
    ['\\bk\\b', 'i', 'a K!', true],
    ['a b # c', 'x', 'ab', true],
    ['(?i)abc', '', 'ABC', true],
    ['[]a]', '', ']', true],
    ['[^]a]', '', ']', false],
    ['[\\w-]+@', '', '-@', true],
    ['a{,b', '', 'a{,b', true],
    ['a-b@c\\_\\"/', '', 'a-b@c_"/', true],
    ['\\x41\\x{1F600}', '', 'A😀', true],
  ])('/%s/%s on %j: %s', (pattern, flags, text, expected) => {
    expect(isMatch({ s: new Regex(pattern, flags) }, { s: text })).toBe(expected);
    expect(isMatch({ s: { $regex: pattern, $options: flags } }, { s: [1, text] })).toBe(expected);
  });

  test('also finds itself as a stored value, and $eq finds only that', () => {
    const stored = { s: new Regex('a', 'i') };
    expect(isMatch({ s: new Regex('a', 'i') }, stored)).toBe(true);
    expect(isMatch({ s: new Regex('a', '') }, stored)).toBe(false);
    expect(isMatch({ s: { $eq: new Regex('a', 'i') } }, stored)).toBe(true);
    expect(isMatch({ s: { $eq: new Regex('a', 'i') } }, { s: 'a' })).toBe(false);
  });

  test.each(['(a)\\1', 'a++', '(?<=a)b', '(?<n>a)', '\\p{L}', '[[:alpha:]]', '\\Qa\\E', '(?>a)', '(*UCP)a'])(
    '%s is refused by name',
    (pattern) => expect(codeOf({ s: new Regex(pattern, '') })).toBe(115),
  );

  test.each(['(', ')', '[a', '*a', 'a{2,1}', '[b-a]', 'a\\'])('%s is no regular expression', (pattern) =>
    expect(codeOf({ s: { $regex: pattern } })).toBe(51091),
  );
});

describe('refusals', () => {
  test.each([
    ['$where', { $where: 'true' }, 115],
    ['$expr', { $expr: true }, 115],
    ['$near', { a: { $near: [1, 2] } }, 115],
    ['comparison of Decimal128', { a: new Decimal128(new Uint8Array(16)) }, 115],
    ['an unknown operator', { a: { $foo: 1 } }, 2],
    ['an unknown operator at the top', { $foo: 1 }, 2],
    ['a field among operators', { a: { $gt: 1, b: 2 } }, 2],
    ['$gt of a regular expression', { a: { $gt: new Regex('x', '') } }, 2],
    ['operators inside $in', { a: { $in: [{ $gt: 1 }] } }, 2],
    ['$options alone', { a: { $options: 'i' } }, 2],
    ['options given twice', { a: { $regex: new Regex('a', 'i'), $options: 'm' } }, 51075],
    ['options given twice, the other way round', { a: { $options: 'm', $regex: new Regex('a', 'i') } }, 51074],
    ['$type of nothing', { a: { $type: [] } }, 9],
    ['$type of a document', { a: { $type: {} } }, 14],
  ])('%s', (_, filter, code) => expect(codeOf(filter)).toBe(code));

  test('a stored Decimal128 is refused only where a number would be compared with it', () => {
    const doc = { a: new Decimal128(new Uint8Array(16)) };
    expect(() => isMatch({ a: 1 }, doc)).toThrow(CommandError);
    expect(isMatch({ a: 'x' }, doc)).toBe(false);
    expect(isMatch({ a: { $type: 'number' } }, doc)).toBe(true);
  });
});

describe('the matched position', () => {
  test.each([
    ['is of the element', { a: 2 }, { a: [1, 2] }, 1],
    ['is of the outer array', { 'a.b': 2 }, { a: [{ b: [5] }, { b: [1, 2] }] }, 1],
    ['is given by $elemMatch', { a: { $elemMatch: { b: 1, c: 2 } } }, { a: [{ b: 1 }, { b: 1, c: 2 }] }, 1],
    ['is the last condition’s', { a: { $gte: 1, $lte: 9 } }, { a: [0, 5] }, 1],
    ['is absent without an array', { a: 2 }, { a: 2 }, undefined],
    ['is absent when the array matches as a whole', { a: [1, 2] }, { a: [1, 2] }, undefined],
    ['is absent for a named element', { 'a.1': 2 }, { a: [1, 2] }, undefined],
    ['is absent below $or', { $or: [{ a: 2 }, { a: 3 }] }, { a: [1, 2] }, undefined],
    ['is absent below $ne', { a: { $ne: 9 } }, { a: [1, 2] }, undefined],
    ['is absent when nothing matches', { a: 2, b: 1 }, { a: [1, 2] }, undefined],
    ['prefers ranges to equality, as MongoDB evaluates them later', { b: { $gt: 1 }, a: 1 }, { a: [1], b: [0, 2] }, 1],
  ])('%s', (_, filter, doc, expected) =>
    expect(matchedPosition(parseFilter(toDocument(filter)), toDocument(doc))).toBe(expected),
  );
});
