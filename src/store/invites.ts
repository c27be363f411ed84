import type { Connection } from 'mongoose';
import { z } from 'zod';
import { epochMsOf } from '#domain/calendar.ts';
import type { Invites } from './book/shops.ts';
import * as is from './checks.ts';
import { DAY_MS, defineModel, INSERT, Mixed, type Rows, reader, readOne } from './collection.ts';
import type { Invite } from './records.ts';

/** For how long a code that came too late, or was used before, is still known. */
const KEPT_AFTER_EXPIRY_MS = 30 * DAY_MS;

export function inviteRows(connection: Connection): Rows {
  return defineModel(
    connection,
    'invites',
    { shopId: String, by: String, to: Mixed, expiresAt: String, used: Boolean, removeAt: Date },
    [
      // The document's shop: its shard key.
      { fields: { shopId: 1 } },
      // Codes that nobody can use any more go by themselves.
      { fields: { removeAt: 1 }, expires: true },
    ],
  );
}

const Row = z.object({
  _id: z.string(),
  shopId: is.Shop,
  by: is.Member,
  to: z.union([
    z.object({ role: z.enum(['owner', 'clerk']) }),
    z.object({ role: z.literal('customer'), customer: is.Customer }),
  ]),
  expiresAt: is.At,
  used: z.boolean(),
});

const read = reader('invites', Row, ({ _id, shopId, ...invite }): Invite => ({ hash: _id, shop: shopId, ...invite }));

/** `now` is the real clock; an invite's own expiry is the product's. */
export function createInvites(rows: Rows, now: () => number): Invites {
  return {
    get: (hash) => readOne(rows.findOne({ _id: hash }).lean(), read),
    async insert({ hash, shop, ...invite }) {
      const removeAt = new Date(Math.max(epochMsOf(invite.expiresAt), now()) + KEPT_AFTER_EXPIRY_MS);
      await rows.insertMany([{ _id: hash, shopId: shop, ...invite, removeAt }], INSERT);
    },
    async removeTo(shop, customer) {
      await rows.deleteMany({ shopId: shop, 'to.customer': customer });
    },
    async use(hash) {
      const { modifiedCount } = await rows.updateOne({ _id: hash, used: false }, { $set: { used: true } });
      return modifiedCount === 1;
    },
  };
}
