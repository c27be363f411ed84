import { describe, expect, test } from 'vitest';
import { Decimal128, type Document, document, int32, type Value } from '#embedded/bson/value.ts';
import { parseUpdate } from '#embedded/update/parse.ts';
import { codeOf } from './outcomes.ts';

const d = document;
const [one, two] = [int32(1), int32(2)];
const DECIMAL = new Decimal128(new Uint8Array(16));

describe('what an update says wrong by itself is found without a document', () => {
  test.each<[string, Value, number]>([
    ['not a document', one, 9],
    ['a pipeline', [], 115],
    ['an unknown operator', d({ $foo: d({ a: one }) }), 9],
    ['a field after an operator', d({ $set: d({ a: one }), b: one }), 9],
    ['an operator of the other kind', d({ $bit: d({ a: d({ and: one }) }) }), 115],
    ['an operator on no fields', d({ $set: one }), 9],
    ['an empty name', d({ $set: d({ 'a..b': one }) }), 56],
    ['one path twice', d({ $set: d({ a: one }), $inc: d({ a: one }) }), 40],
    ['a path and one below it', d({ $set: d({ a: one, 'a.b': one }) }), 40],
    ['an index and $[]', d({ $set: d({ 'a.0': one, 'a.$[]': one }) }), 40],
    ['the source of a $rename', d({ $rename: d({ a: 'b' }), $set: d({ 'a.x': one }) }), 40],
    ['$ at the beginning', d({ $set: d({ '$.a': one }) }), 2],
    ['$ twice', d({ $set: d({ 'a.$.$': one }) }), 2],
    ['$[x] without a filter', d({ $set: d({ 'a.$[x]': one }) }), 2],
    ['$rename onto its own path', d({ $rename: d({ a: 'a.b' }) }), 2],
    ['$inc by text', d({ $inc: d({ a: '1' }) }), 14],
    ['$min with Decimal128', d({ $min: d({ a: DECIMAL }) }), 115],
    ['an unknown clause of $push', d({ $push: d({ a: d({ $each: [], $foo: one }) }) }), 2],
    ['$addToSet with $each of no array', d({ $addToSet: d({ a: d({ $each: one }) }) }), 14],
    ['$pop by 2', d({ $pop: d({ a: two }) }), 9],
    ['$currentDate by number', d({ $currentDate: d({ a: one }) }), 2],
  ])('%s', (_, update, code) => {
    expect(codeOf(() => parseUpdate(update, undefined))).toBe(code);
  });

  test.each<[string, readonly Document[], number]>([
    ['unused', [d({ x: one }), d({ y: one })], 9],
    ['twice the same', [d({ x: one }), d({ 'x.a': one })], 9],
    ['of two names', [d({ x: one, y: one })], 9],
    ['empty', [d({})], 9],
    ['of a name in capitals', [d({ X: one })], 2],
  ])('an array filter %s', (_, filters, code) => {
    expect(codeOf(() => parseUpdate(d({ $set: d({ 'a.$[x]': one }) }), filters))).toBe(code);
  });
});
