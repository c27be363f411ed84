import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Shops } from './book/shops.ts';
import * as is from './checks.ts';
import { defineModel, INSERT, Mixed, type Rows, reader, readOne, stream } from './collection.ts';
import type { Direct } from './direct.ts';
import type { Shop } from './records.ts';

export function shopRows(connection: Connection): Rows {
  return defineModel(
    connection,
    'shops',
    {
      name: String,
      currency: String,
      exponent: Number,
      zone: String,
      language: String,
      starterLimit: Number,
      terms: Mixed,
      policy: Mixed,
      tellingTerms: Mixed,
      reviewedOn: String,
      counterCode: String,
      openedAt: String,
    },
    [
      // newest
      { fields: { openedAt: -1, _id: -1 } },
      // byCounterCode: somebody scanned the QR at the counter, and no shop is known yet.
      { fields: { counterCode: 1 }, unique: true, only: { counterCode: { $exists: true } } },
    ],
  );
}

const Row = z.object({
  _id: is.Shop,
  name: z.string(),
  currency: z.string(),
  exponent: is.Count,
  zone: z.string(),
  language: z.string().exactOptional(),
  starterLimit: is.Limit,
  terms: is.TermsShape,
  policy: is.PolicyShape,
  tellingTerms: z.object({ change: is.Count, after: is.Customer }).exactOptional(),
  reviewedOn: is.Day.exactOptional(),
  counterCode: z.string().exactOptional(),
  openedAt: is.At,
});

const read = reader('shops', Row, ({ _id, ...shop }): Shop => ({ id: _id, ...shop }));

export function createShops(rows: Rows, direct: Direct): Shops {
  return {
    get: (id) => readOne(direct.one({ _id: id }), read),
    async insert({ id, ...shop }) {
      await rows.insertMany([{ _id: id, ...shop }], INSERT);
    },
    newest: () => readOne(rows.findOne({}).sort({ openedAt: -1, _id: -1 }).lean(), read),
    all: () => stream(rows.find({}).sort({ _id: 1 }).lean(), read),
    byCounterCode: (code) => readOne(rows.findOne({ counterCode: code }).lean(), read),
    async setCounterCode(id, code) {
      await rows.updateOne({ _id: id }, { $set: { counterCode: code } });
    },
    async setRules(id, { policy, terms, starterLimit }) {
      await rows.updateOne({ _id: id }, { $set: { policy, terms, starterLimit } });
    },
    async setTellingTerms(id, telling) {
      const change = telling === undefined ? { $unset: { tellingTerms: '' } } : { $set: { tellingTerms: telling } };
      await rows.updateOne({ _id: id }, change);
    },
    async setLanguage(id, language) {
      await rows.updateOne({ _id: id }, { $set: { language } });
    },
    async setReviewedOn(id, day) {
      await rows.updateOne({ _id: id }, { $set: { reviewedOn: day } });
    },
    async setPolicy(id, policy) {
      await rows.updateOne({ _id: id }, { $set: { policy } });
    },
  };
}
