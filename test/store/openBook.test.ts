import { afterEach, beforeEach, expect, test } from 'vitest';
import { markOf } from '#domain/commandMark.ts';
import { openBook } from '#store/openBook.ts';
import { openTestBook, type TestBook } from './testBook.ts';

/* What opening a book leaves in the database (architecture.md, "Data"). */
let open: TestBook;
const AT = '2026-11-22T09:00:00.000Z';

beforeEach(async () => {
  open = await openTestBook();
});

afterEach(() => open.close());

const COLLECTIONS = [
  'accounts',
  'conversations',
  'customers',
  'events',
  'files',
  'headCovers',
  'headPages',
  'identities',
  'inbound',
  'invites',
  'leases',
  'members',
  'outbox',
  'photos',
  'prompts',
  'settings',
  'shops',
  'trays',
  'webChats',
  'webLines',
];

function database() {
  const { db } = open.store.mongoose.connection;
  if (db === undefined) throw new Error('not connected');
  return db;
}

test('every collection is there before the first command, so that no transaction has to create one', async () => {
  const found = await database().listCollections().toArray();
  expect(found.map(({ name }) => name).sort()).toEqual(COLLECTIONS);
});

test('what belongs to a shop is indexed by the shop first: it is the natural shard key', async () => {
  for (const name of ['customers', 'members', 'accounts', 'events', 'headPages', 'invites']) {
    const indexes = await database().collection(name).listIndexes().toArray();
    const first = indexes.map(({ key }) => Object.keys(key)[0]);
    expect(first, name).toContain('shopId');
  }
});

test('a command is on the chain once: its key is unique over all shops', async () => {
  const indexes = await database().collection('events').listIndexes().toArray();
  expect(indexes).toContainEqual(expect.objectContaining({ key: { key: 1 }, unique: true }));
  expect(indexes).toContainEqual(expect.objectContaining({ key: { shopId: 1, customerId: 1, seq: 1 }, unique: true }));
});

test.each(['conversations', 'prompts', 'invites', 'inbound', 'outbox', 'files'])(
  '%s forget by themselves',
  async (name) => {
    const indexes = await database().collection(name).listIndexes().toArray();
    expect(indexes).toContainEqual(expect.objectContaining({ expireAfterSeconds: 0 }));
  },
);

test('opening it again changes nothing, and two may open it at once', async () => {
  const before = await database().collection('events').listIndexes().toArray();
  await Promise.all([open.another('second'), open.another('third')]);
  expect(await database().collection('events').listIndexes().toArray()).toEqual(before);
});

test('a copy that lost the indexes of its events gets them back', async () => {
  const indexes = () => database().collection('events').listIndexes().toArray();
  const before = (await indexes()).length;
  await database().collection('events').dropIndex('key_1');
  await open.another('second');
  expect((await indexes()).length).toBe(before);
});

test('messages that a book of before has handled are still known', async () => {
  const inbound = database().collection<{ _id: string }>('inbound');
  const code = { _id: 'shop-code:1', at: AT, expiresAt: new Date(Date.UTC(2027, 0, 1)) };
  await inbound.insertMany([code, { ...code, _id: 'telegram:4711:12' }]);
  await database().collection('settings').deleteMany({});
  const book = await open.another('second');
  expect(await book.inbound.seen(markOf('telegram:4711:12'))).toBe(true);
  expect(await book.inbound.seen('telegram:4711:12')).toBe(false);
  expect(await book.inbound.seen('shop-code:1')).toBe(true);
});

test('a book cannot be opened twice on one connection', async () => {
  await expect(openBook(open.store.mongoose, { process: 'again', now: () => 0 })).rejects.toThrow(/overwrite/i);
});
