import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, DEPTH_MAX, NotCanonical } from '#domain/canonicalJson.ts';

/** domain.md, "Account and ledger events": canonical JSON is RFC 8785, integers only. */

const integerJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe('canonical JSON', () => {
  test('sorts keys by UTF-16 code units and has no spaces, as the example of RFC 8785, 3.2.3', () => {
    const value = { '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  test('writes strings as RFC 8785, 3.2.2.2', () => {
    expect(canonicalJson('\u20ac$\u000f\u000a\'B"\\\\"/')).toBe('"€$\\u000f\\n\'B\\"\\\\\\\\\\"/"');
  });

  test.each([
    [null, 'null'],
    [true, 'true'],
    [-0, '0'],
    [2 ** 53 - 1, '9007199254740991'],
    [[], '[]'],
    [{}, '{}'],
    [{ b: [1, { d: 2, c: 3 }], a: '' }, '{"a":"","b":[1,{"c":3,"d":2}]}'],
    ['NFD e\u0301 stays', '"NFD e\u0301 stays"'],
  ])('%j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('says the same as JSON and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(integerJson, (value) => {
        const text = canonicalJson(value);
        const parsed: unknown = JSON.parse(text);
        expect(parsed).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(parsed)).toBe(text);
        expect(canonicalJson(keysReversed(parsed))).toBe(text);
      }),
    );
  });

  test.each([
    ['a fraction', 1.5],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['an unsafe integer', 2 ** 53],
    ['a bigint', 1n],
    ['undefined', undefined],
    ['undefined inside', { a: undefined }],
    ['a hole', new Array(1)],
    ['a lone surrogate', 'a\ud800'],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
  ])('has no form for %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(NotCanonical);
  });

  test('is bounded in depth', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(() => canonicalJson(nested(DEPTH_MAX))).not.toThrow();
    expect(() => canonicalJson(nested(DEPTH_MAX + 1))).toThrow(NotCanonical);
  });
});

function keysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysReversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, keysReversed(member)]),
  );
}
