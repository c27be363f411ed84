import { z } from 'zod';
import type { AccountEvent, LedgerEvent, PhotoEvent } from '#domain/event.ts';
import { customerId } from '#domain/ids.ts';
import { isShopEvent } from '#domain/shopEvent.ts';
import type { Events } from './book/events.ts';
import * as is from './checks.ts';
import { duplicateOf, type Rows, reader, readMany, readOne, stream } from './collection.ts';
import type { Direct } from './direct.ts';
import { readEvent } from './eventCheck.ts';
import { normalisedReference, photoOf, toRow } from './eventRows.ts';
import { DamagedRecord, KeyUsed, WriteConflict } from './faults.ts';
import type { Transactions } from './transactions.ts';

const SAME_REFERENCE_MAX = 10;
/** As MongoDB names it. */
const KEY_INDEX = 'key_1';
const HEX = /^[0-9a-f]{1,64}$/;

export function createEvents(rows: Rows, direct: Direct, transactions: Pick<Transactions, 'about'>): Events {
  return {
    append: (events, key) => append(direct, events, key),
    async *chain(shop, customer) {
      transactions.about(customer ?? shop);
      yield* stream(rows.find({ shopId: shop, customerId: customer }).sort({ seq: 1 }).lean(), readEvent);
    },
    at: (shop, customer, seq) => readOne(direct.one({ shopId: shop, customerId: customer, seq }), readEvent),
    last(shop, customer) {
      transactions.about(customer ?? shop);
      return readOne(rows.findOne({ shopId: shop, customerId: customer }).sort({ seq: -1 }).lean(), readEvent);
    },
    // In order of the index: null, which is the shop's own chain, comes before every customer.
    book: (shop) => stream(rows.find({ shopId: shop }).sort({ shopId: 1, customerId: 1, seq: 1 }).lean(), readEvent),
    entries: (shop, customer, { before, limit }) => {
      const numbered = before === undefined ? { $gt: 0 } : { $gt: 0, $lt: before };
      const query = rows.find({ shopId: shop, customerId: customer, entry: numbered }).sort({ entry: -1 }).limit(limit);
      return readMany(query.lean(), readAccountEvent);
    },
    about: (shop, customer, entries) => {
      const query = rows.find({ shopId: shop, customerId: customer, about: { $in: [...entries] } });
      return readMany(query.sort({ seq: 1 }).lean(), readAccountEvent);
    },
    entry: (shop, customer, entry) =>
      readOne(rows.findOne({ shopId: shop, customerId: customer, entry }).lean(), readAccountEvent),
    sumsOn: (shop, { from, to }) => sumsOn(rows, shop, to === undefined ? { $gte: from } : { $gte: from, $lte: to }),
    async *voidsSince(shop, from) {
      const query = rows.find({ shopId: shop, entry: { $gt: 0 }, on: { $gte: from }, kind: 'void' }).sort({ on: 1 });
      yield* stream(query.lean(), readAccountEvent);
    },
    async withEntry(shop, entry, limit) {
      const found = await readMany(rows.find({ shopId: shop, entry }).limit(limit).lean(), readAccountEvent);
      return found.flatMap(({ customer }) => (customer === null ? [] : [customerId(customer)]));
    },
    byHash: ({ shop, customer, prefix, limit }) => byHash(rows, { shop, customer, prefix, limit }),
    photosAt: (shop, customer, places) => {
      const query = rows.find({ shopId: shop, customerId: customer, photoOf: { $in: places.map(photoOf) } });
      return readMany(query.sort({ seq: 1 }).lean(), readPhoto);
    },
    photosOf: (shop, customer, { before, limit }) => {
      const earlier = before === undefined ? {} : { seq: { $lt: before } };
      const query = rows.find({ shopId: shop, customerId: customer, photoOf: { $gt: '' }, ...earlier });
      return readMany(query.sort({ seq: -1 }).limit(limit).lean(), readPhoto);
    },
    feedback: (shop, limit) => {
      const query = rows.find({ shopId: shop, saidAt: { $gt: '' } }).limit(limit);
      return readMany(query.sort({ saidAt: -1, seq: -1 }).lean(), readAccountEvent);
    },
    latestBy: (shop, by, limit) => {
      const query = rows.find({ shopId: shop, by, entry: { $gt: 0 }, kind: { $nin: ['void', 'fee-waiver'] } });
      // What one message recorded has one instant; its parts are in the order of its lines.
      return readMany(query.sort({ at: -1, part: -1, seq: -1 }).limit(limit).lean(), readAccountEvent);
    },
    keysOf: (shop, customer) => {
      const query = rows.find({ shopId: shop, customerId: customer, key: { $exists: true } });
      return stream(query.select({ seq: 1, key: 1 }).sort({ seq: 1 }).lean(), readKey);
    },
    async setKey({ shop, customer, seq }, key) {
      await rows.updateOne({ shopId: shop, customerId: customer, seq }, { $set: { key } });
    },
    async eraseTexts(shop, customer) {
      const found = { reference: '', photoOf: '', saidAt: '', entry: '' };
      await rows.updateMany({ shopId: shop, customerId: customer }, { $set: { texts: [] }, $unset: found });
    },
    async photosInUse(shop, sha256s) {
      // An erased account's photos are not found by their place any more.
      const query = rows.find({ shopId: shop, photoOf: { $gt: '' }, 'data.photo.sha256': { $in: [...sha256s] } });
      const found = await readMany(query.lean(), readPhoto);
      return new Set(found.map(({ data }) => data.photo.sha256));
    },
    async withReference(shop, text) {
      const reference = normalisedReference(text);
      if (reference === '') return [];
      const query = rows.find({ shopId: shop, reference }).sort({ _id: 1 }).limit(SAME_REFERENCE_MAX);
      return readMany(query.lean(), readAccountEvent);
    },
  };
}

const Sums = z.array(z.object({ _id: z.string(), amount: is.Whole }));

async function sumsOn(rows: Rows, shop: string, on: { $gte: string; $lte?: string }): ReturnType<Events['sumsOn']> {
  const found = await rows.aggregate([
    { $match: { shopId: shop, entry: { $gt: 0 }, on } },
    { $group: { _id: '$kind', amount: { $sum: '$data.amount' } } },
  ]);
  return Object.fromEntries(Sums.parse(found).map(({ _id, amount }) => [_id, amount]));
}

async function append(direct: Direct, events: readonly LedgerEvent[], key: string): Promise<void> {
  if (events.length === 0) return;
  try {
    await direct.insert(events.map((event, index) => toRow(event, { key, isFirst: index === 0 })));
  } catch (error) {
    const taken = duplicateOf(error);
    if (taken === undefined) throw error;
    if (taken === KEY_INDEX) throw new KeyUsed('this command is recorded already', { cause: error });
    throw new WriteConflict('another writer added these events first', { cause: error });
  }
}

function byHash(
  rows: Rows,
  {
    shop,
    customer,
    prefix,
    limit,
  }: Omit<Parameters<Events['byHash']>[0], 'customer'> & { customer: string | undefined },
): Promise<readonly LedgerEvent[]> {
  if (!HEX.test(prefix)) return Promise.resolve([]);
  const own = customer === undefined ? {} : { customerId: customer };
  // `g` follows the last hex digit.
  const query = rows.find({ shopId: shop, hash: { $gte: prefix, $lt: `${prefix}g` }, ...own });
  return readMany(query.sort({ hash: 1 }).limit(limit).lean(), readEvent);
}

const readKey = reader('events', z.object({ _id: z.string(), seq: z.int(), key: z.string() }), ({ seq, key }) => ({
  seq,
  key,
}));

function readPhoto(row: unknown): PhotoEvent {
  const event = readEvent(row);
  // A union's member is told by its data, which the compiler does not narrow an event by.
  if (event.kind === 'attachment' && 'photo' in event.data) return event as PhotoEvent;
  throw new DamagedRecord(`events: ${event.kind} ${event.seq} is found as a photo`);
}

function readAccountEvent(row: unknown): AccountEvent {
  const event = readEvent(row);
  if (!isShopEvent(event)) return event;
  throw new DamagedRecord(`events: ${event.kind} ${event.seq} of the shop's chain is found as an entry`);
}
