import type { Connection } from 'mongoose';
import { z } from 'zod';
import type { Members } from './book/shops.ts';
import * as is from './checks.ts';
import { defineModel, INSERT, type Rows, reader, readMany, readOne } from './collection.ts';
import type { Member } from './records.ts';

export function memberRows(connection: Connection): Rows {
  return defineModel(connection, 'members', { shopId: String, role: String, name: String, active: Boolean }, [
    // ofShop
    { fields: { shopId: 1, active: 1 } },
  ]);
}

const Row = z.object({
  _id: is.Member,
  shopId: is.Shop,
  role: z.enum(['owner', 'clerk']),
  name: z.string(),
  active: z.boolean(),
});

const read = reader('members', Row, ({ _id, shopId, ...member }): Member => ({ id: _id, shop: shopId, ...member }));

export function createMembers(rows: Rows): Members {
  return {
    get: (id) => readOne(rows.findOne({ _id: id }).lean(), read),
    async insert({ id, shop, ...member }) {
      await rows.insertMany([{ _id: id, shopId: shop, ...member }], INSERT);
    },
    ofShop: (shop) => readMany(rows.find({ shopId: shop, active: true }).sort({ _id: 1 }).lean(), read),
    async deactivate(id) {
      await rows.updateOne({ _id: id }, { $set: { active: false } });
    },
  };
}
