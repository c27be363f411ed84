import { BSONRegExp, Double, Int32, Long, ObjectId } from 'mongodb';
import { expect, test } from 'vitest';
import { checkReply, Different, Refused } from './goldenAnswers.ts';
import { type Json, textOf, textOfJson, toBson } from './goldenCases.ts';
import { hideMadeUpIds } from './goldenDocuments.ts';

test('a filter with $regex and $options stays a filter, and its neighbours stay', () => {
  const filter = { a: { $regex: 'b', $options: 'i', $ne: 'B' } };
  expect(toBson(filter)).toEqual(filter);
  expect(toBson({ $regularExpression: { pattern: 'b', options: 'i' } })).toEqual(new BSONRegExp('b', 'i'));
});

test('numbers of different types are different values', () => {
  const texts = [new Int32(1), new Double(1), Long.fromNumber(1)].map(textOf);
  expect(new Set(texts).size).toBe(3);
  expect(textOf(new Double(-0))).not.toBe(textOf(new Double(0)));
  expect(textOfJson({ $numberDouble: 'NaN' })).toBe(textOf(new Double(Number.NaN)));
});

test('the order of fields counts', () => {
  expect(textOf({ a: 1, b: 2 })).not.toBe(textOf({ b: 2, a: 1 }));
});

test('ids that the case does not mention are shown as zeros', () => {
  const known = new ObjectId('555555555555555555555551');
  const golden: Json = { docs: [{ _id: { $oid: known.toHexString() } }] };
  const shown = hideMadeUpIds([{ _id: known }, { _id: new ObjectId() }], golden);
  expect(textOf(shown)).toBe(textOfJson([{ _id: { $oid: known.toHexString() } }, { _id: { $oid: '0'.repeat(24) } }]));
});

test('an answer is the recorded error, a refusal by name, or different', () => {
  const accept = () => undefined;
  const expected = { error: { code: 2, also: [51024] } };
  checkReply({ ok: 0, code: 51024, errmsg: '' }, expected, accept);
  checkReply({ ok: 1, n: 0, writeErrors: [{ index: 0, code: 2, errmsg: '' }] }, expected, accept);
  const refusal = { ok: 0, code: 115, errmsg: '$where is not supported by the embedded database' };
  expect(() => checkReply(refusal, expected, accept)).toThrow(Refused);
  expect(() => checkReply(refusal, { ids: [] }, accept)).toThrow(Refused);
  expect(() => checkReply({ ok: 1 }, expected, accept)).toThrow(Different);
  expect(() => checkReply({ ok: 0, code: 14, errmsg: '' }, expected, accept)).toThrow(Different);
});
