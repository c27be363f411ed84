import type { Connection } from 'mongoose';
import { z } from 'zod';
import { erasedName } from '#domain/erasing.ts';
import type { Customers } from './book/customers.ts';
import * as is from './checks.ts';
import {
  AS_GIVEN,
  beginningWith,
  defineModel,
  Mixed,
  type Row,
  type Rows,
  reader,
  readMany,
  readOne,
  stream,
} from './collection.ts';
import type { Direct } from './direct.ts';
import type { Customer } from './records.ts';

export function customerRows(connection: Connection): Rows {
  return defineModel(
    connection,
    'customers',
    {
      shopId: String,
      name: String,
      keys: [String],
      /** The first of `keys`: what a list is in order of. */
      nameKey: String,
      nick: String,
      tags: [String],
      archived: Boolean,
      formerly: [String],
      erased: Number,
      phone: String,
      terms: Mixed,
      /** She has some: what they are found by. */
      ownTerms: Boolean,
      notes: Mixed,
      muted: Boolean,
      raise: Mixed,
      messages: Mixed,
      addedAt: String,
      activeAt: String,
    },
    [
      // byKeys, whole and by prefix
      { fields: { shopId: 1, keys: 1 } },
      // page
      { fields: { shopId: 1, nameKey: 1, _id: 1 } },
      // recent
      { fields: { shopId: 1, activeAt: -1 } },
      // withTag
      { fields: { shopId: 1, tags: 1, _id: 1 }, only: { tags: { $exists: true } } },
      // archived
      { fields: { shopId: 1, archived: 1, _id: 1 }, only: { archived: { $exists: true } } },
      // all
      { fields: { shopId: 1, _id: 1 } },
      // withOwnTerms
      { fields: { shopId: 1, ownTerms: 1, _id: 1 }, only: { ownTerms: { $exists: true } } },
      // raising
      { fields: { shopId: 1, 'raise.waits': 1, _id: 1 }, only: { 'raise.waits': { $exists: true } } },
    ],
  );
}

/** Gives rows of before what they are found by now. */
export async function completeCustomers(rows: Rows): Promise<void> {
  const unmarked = { terms: { $exists: true }, ownTerms: { $exists: false } };
  await rows.updateMany(unmarked, { $set: { ownTerms: true } });
}

const MessageCount = z.object({ since: is.At, count: is.Count });

const Checked = z.object({
  _id: is.Customer,
  shopId: is.Shop,
  name: z.string(),
  keys: z.array(z.string()),
  nick: z.string().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  archived: z.literal(true).exactOptional(),
  formerly: z.array(z.string()).exactOptional(),
  erased: is.Sum.exactOptional(),
  phone: z.string().exactOptional(),
  terms: is.TermsShape.exactOptional(),
  notes: z.array(z.object({ at: is.At, by: is.Member, text: z.string() })),
  muted: z.literal(true).exactOptional(),
  raise: z
    .object({ number: is.Count, asked: is.Count, on: is.Day, waits: z.literal(true).exactOptional() })
    .exactOptional(),
  messages: z.object({ shop: MessageCount.exactOptional(), customer: MessageCount.exactOptional() }).exactOptional(),
  addedAt: is.At,
  activeAt: is.At,
});

const read = reader(
  'customers',
  Checked,
  ({ _id, shopId, ...customer }): Customer => ({ id: _id, shop: shopId, ...customer }),
);

export function createCustomers(rows: Rows, direct: Direct): Customers {
  return {
    get: (shop, id) => readOne(direct.one({ _id: id, shopId: shop }), read),
    find: (id) => readOne(direct.one({ _id: id }), read),
    async insert(customers) {
      await direct.insert(customers.map(toRow));
    },
    many: (shop, ids) => readMany(direct.many({ _id: { $in: [...ids] }, shopId: shop }, { _id: 1 }), read),
    byKeys: (shop, ask) => byKeys(direct, shop, ask),
    recent: (shop, limit) =>
      readMany(
        rows
          .find({ shopId: shop, ...KEPT })
          .sort({ activeAt: -1 })
          .limit(limit)
          .lean(),
        read,
      ),
    page: (shop, { after, limit }) => {
      const rest = after === undefined ? {} : { $or: following(after) };
      return readMany(
        rows
          .find({ shopId: shop, ...KEPT, ...rest })
          .sort({ nameKey: 1, _id: 1 })
          .limit(limit)
          .lean(),
        read,
      );
    },
    count: (shop) => rows.countDocuments({ shopId: shop }),
    countArchived: (shop) => rows.countDocuments({ shopId: shop, archived: true }),
    described: (shop, { by, after, limit }) => {
      const filter = by === 'archived' ? { archived: true } : { tags: by.tag, ...KEPT };
      const rest = after === undefined ? {} : { _id: { $gt: after } };
      return readMany(
        rows
          .find({ shopId: shop, ...filter, ...rest })
          .sort({ _id: 1 })
          .limit(limit)
          .lean(),
        read,
      );
    },
    following: (shop, { after, limit }) => {
      const rest = after === undefined ? {} : { _id: { $gt: after } };
      return readMany(
        rows
          .find({ shopId: shop, ...rest })
          .sort({ _id: 1 })
          .limit(limit)
          .lean(),
        read,
      );
    },
    all: (shop) => stream(rows.find({ shopId: shop }).sort({ _id: 1 }).lean(), read),
    async setActive(id, at) {
      await direct.set(id, { activeAt: at });
    },
    async setMuted(id, muted) {
      await rows.updateOne({ _id: id }, muted ? { $set: { muted } } : { $unset: { muted: '' } });
    },
    async setRaise(id, raise) {
      await rows.updateOne({ _id: id }, { $set: { raise } }, AS_GIVEN);
    },
    withOwnTerms: (shop) => stream(rows.find({ shopId: shop, ownTerms: true }).sort({ _id: 1 }).lean(), read),
    raising: (shop) => stream(rows.find({ shopId: shop, 'raise.waits': true }).sort({ _id: 1 }).lean(), read),
    async setTerms(id, terms) {
      await rows.updateOne(
        { _id: id },
        terms === undefined ? { $unset: { terms: '', ownTerms: '' } } : { $set: { terms, ownTerms: true } },
        AS_GIVEN,
      );
    },
    async setNames(id, { name, keys, nick, formerly }) {
      const before = formerly === undefined ? {} : { formerly: [...formerly] };
      const set = { name, keys: [...keys], nameKey: keys[0] ?? '', ...before };
      await rows.updateOne(
        { _id: id },
        nick === undefined ? { $set: set, $unset: { nick: '' } } : { $set: { ...set, nick } },
        AS_GIVEN,
      );
    },
    async setTags(id, tags) {
      await rows.updateOne({ _id: id }, tags.length === 0 ? { $unset: { tags: '' } } : { $set: { tags: [...tags] } });
    },
    async setArchived(id, archived) {
      await rows.updateOne({ _id: id }, archived ? { $set: { archived } } : { $unset: { archived: '' } });
    },
    numberOf: ({ shop, addedAt, id }) => {
      const before = [{ addedAt: { $lt: addedAt } }, { addedAt, _id: { $lte: id } }];
      return rows.countDocuments({ shopId: shop, $or: before });
    },
    async erase({ id, shop, addedAt, activeAt }, number) {
      const left = { id, shop, name: erasedName(number), keys: [], notes: [], addedAt, activeAt };
      await direct.replace({ _id: id }, toRow({ ...left, archived: true, erased: number }));
    },
    async setMessages(id, messages) {
      await rows.updateOne({ _id: id }, { $set: { messages } });
    },
    async addNote(id, note) {
      await rows.updateOne({ _id: id }, { $push: { notes: note } }, AS_GIVEN);
    },
  };
}

/** Those who were not put away. */
const KEPT = { archived: { $exists: false } };

/** The customer's row. */
export function toRow({ id, shop, ...customer }: Customer): Row {
  const ownTerms = customer.terms === undefined ? {} : { ownTerms: true };
  return { _id: id, shopId: shop, nameKey: customer.keys[0] ?? '', ...ownTerms, ...customer };
}

async function byKeys(
  direct: Direct,
  shop: Customer['shop'],
  { keys, prefix, limit }: { keys: readonly string[]; prefix?: string; limit: number },
): Promise<readonly Customer[]> {
  const named = await find(direct, { shopId: shop, keys: { $in: [...keys] } }, limit);
  if (prefix === undefined || named.length >= limit) return named;
  // One and the same key must lie in the range; without $elemMatch, two keys could each fulfil one half of it.
  const begun = await find(direct, { shopId: shop, keys: { $elemMatch: beginningWith(prefix) } }, limit + named.length);
  const known = new Set(named.map((customer) => customer.id));
  return [...named, ...begun.filter((customer) => !known.has(customer.id))].slice(0, limit);
}

function find(direct: Direct, filter: Record<string, unknown>, limit: number): Promise<Customer[]> {
  return readMany(direct.many(filter, { nameKey: 1, _id: 1 }, limit), read);
}

function following({ key, id }: { key: string; id: string }): Record<string, unknown>[] {
  return [{ nameKey: { $gt: key } }, { nameKey: key, _id: { $gt: id } }];
}
