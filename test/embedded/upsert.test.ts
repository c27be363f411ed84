import { describe, expect, test } from 'vitest';
import { DateTime, type Document, document, int32, ObjectId, Regex, type Value } from '#embedded/bson/value.ts';
import { parseFilter } from '#embedded/match/parse.ts';
import { parseUpdate } from '#embedded/update/parse.ts';
import { upsertDocument } from '#embedded/update/upsert.ts';
import { codeOf, fields } from './outcomes.ts';

const d = document;
const [one, two, three] = [int32(1), int32(2), int32(3)];
const NOW = 1_700_000_000_123n;
const MADE_ID = new ObjectId(new Uint8Array(12));

function upserted(query: Document, update: Value): Document {
  return upsertDocument(parseFilter(query), parseUpdate(update, undefined), { now: NOW, newId: () => MADE_ID });
}

describe('an upsert', () => {
  test('begins with what the query asks to be equal, _id in front', () => {
    const query = d({
      b: d({ $in: [two] }),
      'a.x': one,
      $and: [d({ c: d({ $eq: null }) }), d({ e: d({ $gt: one }) })],
      f: new Regex('x', ''),
    });
    const doc = upserted(
      query,
      d({ $setOnInsert: d({ g: one }), $inc: d({ b: one }), $currentDate: d({ now: true }) }),
    );
    expect(fields(doc)).toEqual([
      ['_id', MADE_ID],
      ['a', d({ x: one })],
      ['b', three],
      ['c', null],
      ['g', one],
      ['now', new DateTime(NOW)],
    ]);
  });

  test('takes of the query only the _id for a replacement', () => {
    expect(fields(upserted(d({ a: one, _id: two }), d({ b: one })))).toEqual([
      ['_id', two],
      ['b', one],
    ]);
  });

  test.each<[string, Document, Document, number]>([
    ['a path asked for twice', d({ $and: [d({ a: one }), d({ a: one })] }), d({ $set: d({ b: one }) }), 54],
    ['a path and one below it', d({ 'a.b': one, a: d({ c: one }) }), d({ $set: d({ b: one }) }), 54],
    ['another _id than asked for', d({ _id: one }), d({ $set: d({ _id: two }) }), 66],
    ['an array as _id', d({ _id: [one] }), d({ $set: d({ b: one }) }), 53],
    ['$ without a document', d({ a: one }), d({ $set: d({ 'a.$': one }) }), 2],
  ])('fails with %s', (_, query, update, code) => {
    expect(codeOf(() => upserted(query, update))).toBe(code);
  });
});
