import { type ClientSession, type Collection, type Document, MongoClient } from 'mongodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startEmbedded } from '#embedded/start.ts';
import { type OwnServer, openOwnServer, refusal, until } from './ownServer.ts';

/*
 * What the operations of several clients see of each other. The server is this file's own: some of it needs settings that
 * only the embedded database has.
 */
let server: OwnServer;
let people: Collection<Person>;

type Person = { readonly _id: number; readonly name: string; readonly age?: number };

const TRANSACTION_LIFETIME_MS = 400;

beforeEach(async () => {
  server = await openOwnServer({ ttlIntervalMs: 50, transactionLifetimeMs: 60_000 });
  people = server.client.db('isolation').collection('people');
});

afterEach(() => server.close());

describe('an open transaction', () => {
  test('keeps no plain read waiting, and shows it nothing before it commits', async () => {
    await people.insertOne({ _id: 1, name: 'Ana' });
    await inTransaction(async (session) => {
      await people.updateOne({ _id: 1 }, { $set: { name: 'Bea' } }, { session });
      await people.insertOne({ _id: 2, name: 'Eva' }, { session });
      expect(await people.find().toArray()).toEqual([{ _id: 1, name: 'Ana' }]);
      expect(await people.countDocuments({ name: 'Bea' })).toBe(0);
      expect(await people.distinct('name')).toEqual(['Ana']);
      await session.commitTransaction();
    });
    expect(await people.distinct('name')).toEqual(['Bea', 'Eva']);
  });

  test.each(['commitTransaction', 'abortTransaction'] as const)(
    'keeps a plain write to the same document waiting until its %s',
    async (end) => {
      await people.insertOne({ _id: 1, name: 'Ana', age: 0 });
      await inTransaction(async (session) => {
        await people.updateOne({ _id: 1 }, { $inc: { age: 10 } }, { session });
        const write = watched(people.updateOne({ _id: 1 }, { $inc: { age: 1 } }));
        await pings(20);
        expect(write.isSettled()).toBe(false);
        await session[end]();
        await write.promise;
      });
      expect(await people.findOne()).toMatchObject({ age: end === 'commitTransaction' ? 11 : 1 });
    },
  );

  test('makes a plain write that waits give up when its time is over', async () => {
    await people.insertOne({ _id: 1, name: 'Ana' });
    await inTransaction(async (session) => {
      await people.updateOne({ _id: 1 }, { $set: { name: 'Bea' } }, { session });
      const write = people.updateOne({ _id: 1 }, { $set: { name: 'Eva' } }, { maxTimeMS: 50 });
      expect(await refusal(write)).toMatchObject({ code: 50 });
      await session.commitTransaction();
    });
    expect(await people.findOne()).toMatchObject({ name: 'Bea' });
  });

  test('that was abandoned is ended, and asked for again it does not exist', async () => {
    await server.close();
    server = await openOwnServer({ transactionLifetimeMs: TRANSACTION_LIFETIME_MS });
    people = server.client.db('isolation').collection('people');
    await people.insertOne({ _id: 1, name: 'Ana' });
    await inTransaction(async (session) => {
      await people.updateOne({ _id: 1 }, { $set: { name: 'Bea' } }, { session });
      // Waits for the transaction, of which nobody hears again.
      await people.updateOne({ _id: 1 }, { $set: { name: 'Eva' } });
      const late = await refusal(people.findOne({}, { session }));
      expect(late).toMatchObject({ code: 251, errorLabels: ['TransientTransactionError'] });
    });
    expect(await people.findOne()).toMatchObject({ name: 'Eva' });
  });

  test('that is killed in the middle of a write keeps nothing locked', async () => {
    const all = Array.from({ length: 20_000 }, (_, _id) => ({ _id, name: `person ${_id}` }));
    await inTransaction(async (session) => {
      const write = refusal(people.insertMany(all, { session }));
      await until('it writes', () => server.client.db('admin').command({ serverStatus: 1 }).then(hasOpenTransaction));
      await server.client.db('admin').command({ killAllSessions: [] });
      expect(await write).toMatchObject({ code: 251, errorLabels: ['TransientTransactionError'] });
    });
    await people.insertMany(all);
    expect(await people.countDocuments()).toBe(all.length);
  });

  test('ends with the first error of an unordered batch, and nothing after it is done', async () => {
    await inTransaction(async (session) => {
      const twice = [1, 1, 2, 2].map((_id) => ({ _id, name: 'Ana' }));
      const failure = await refusal(people.insertMany(twice, { session, ordered: false }));
      expect(failure).toMatchObject({ code: 11_000, result: { insertedCount: 1 }, writeErrors: { length: 1 } });
    });
    expect(await people.countDocuments()).toBe(0);
  });

  test('keeps the collection it has touched from being dropped, by two clients at once', async () => {
    await people.insertOne({ _id: 1, name: 'Ana' });
    await inTransaction(async (session) => {
      await people.findOne({}, { session });
      const drops = [watched(people.drop()), watched(people.drop())];
      await pings(20);
      expect(drops.map((drop) => drop.isSettled())).toEqual([false, false]);
      await people.insertOne({ _id: 2, name: 'Bea' }, { session });
      await session.commitTransaction();
      await Promise.all(drops.map((drop) => drop.promise));
    });
    expect(await people.countDocuments()).toBe(0);
    await expectSoundFile();
  });

  test('keeps the indexes of a collection it has touched as they are, for two clients at once', async () => {
    await people.createIndex({ name: 1 });
    await people.insertOne({ _id: 1, name: 'Ana' });
    await inTransaction(async (session) => {
      await people.findOne({}, { session });
      const changes = [
        watched(people.dropIndex('name_1')),
        watched(people.dropIndex('name_1')),
        watched(people.createIndex({ age: 1 })),
        watched(people.createIndex({ age: 1 })),
      ];
      await pings(20);
      expect(changes.some((change) => change.isSettled())).toBe(false);
      await session.commitTransaction();
      await Promise.allSettled(changes.map((change) => change.promise));
    });
    expect((await people.indexes()).map(({ name }) => name)).toEqual(['_id_', 'age_1']);
    await expectSoundFile();
  });
});

describe('an index built on a filled collection', () => {
  const COUNT = 4_000;

  beforeEach(() => fill(COUNT));

  test('is complete although clients write all the while, and no query misses anything meanwhile', async () => {
    const build = watched(people.createIndexes([{ key: { name: 1 } }, { key: { age: -1 } }]));
    const missed: number[] = [];
    const reading = [1, 2, 3, 4].map(async (step) => {
      // The last documents are indexed last. Before the index is there, the hint is refused at once.
      while (!build.isSettled()) {
        const found = people.findOne({ name: `person ${COUNT - step}` }, { hint: 'name_1' });
        if ((await found.catch(() => 'no index yet')) === null) missed.push(COUNT - step);
      }
    });
    const writing = [0, 1, 2, 3].map(async (client) => {
      for (let i = 0; !build.isSettled(); i++) {
        await people.insertOne({ _id: COUNT + client + 4 * i, name: 'new', age: i });
        await people.updateOne({ _id: (i * 31 + client) % COUNT }, { $set: { age: -i } });
        if (i % 2 === 1) await people.deleteOne({ _id: COUNT + client + 4 * i });
      }
    });
    await Promise.all([build.promise, ...reading, ...writing]);
    expect(missed).toEqual([]);
    const [byIndex, byScan] = await Promise.all([
      people.countDocuments({}, { hint: 'age_-1' }),
      people.countDocuments({}, { hint: { $natural: 1 } }),
    ]);
    expect(byIndex).toBe(byScan);
    await expectSoundFile();
  });

  test('is there once when several clients ask for it at once', async () => {
    await Promise.all([1, 2, 3].map(() => people.createIndex({ name: 1 })));
    expect((await people.indexes()).map(({ name }) => name)).toEqual(['_id_', 'name_1']);
    await expectSoundFile();
  });

  test('goes with the collection when that is dropped meanwhile', async () => {
    const build = people.createIndex({ name: 1 });
    const ended = build.then(
      () => 'built',
      () => 'refused',
    );
    await people.drop();
    expect(['built', 'refused']).toContain(await ended);
    expect(await server.client.db('isolation').listCollections().toArray()).toEqual([]);
    await expectSoundFile();
  });

  test.each([
    ['first', 0],
    ['last', COUNT - 1],
  ])('is refused, or a transaction is, when that would double the unique key indexed %s', async (_, taken) => {
    await inTransaction(async (session) => {
      const other = server.client.db('isolation').collection('other');
      await other.findOne({}, { session }); // takes the snapshot, and touches nothing of the collection
      const build = watched(people.createIndex({ name: 1 }, { unique: true }));
      const insert = watched(
        pings(1).then(async () => {
          await people.insertOne({ _id: COUNT, name: `person ${taken}` }, { session });
          await session.commitTransaction();
        }),
      );
      const outcomes = await Promise.allSettled([build.promise, insert.promise]);
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    });
    expect(server.faults).toEqual([]);
    await expectSoundFile();
  });
});

test('a write that still waits when the database is stopped is done once it runs again', async () => {
  await people.insertOne({ _id: 1, name: 'Ana', age: 0 });
  const other = await new MongoClient(server.embedded.uri).connect();
  await inTransaction(async (session) => {
    await people.updateOne({ _id: 1 }, { $inc: { age: 10 } }, { session });
    const write = watched(
      other
        .db('isolation')
        .collection<Person>('people')
        .updateOne({ _id: 1 }, { $inc: { age: 1 } }),
    );
    await pings(20);
    await server.embedded.stop();
    const again = await startEmbedded({ folder: server.folder });
    expect(await write.promise).toMatchObject({ modifiedCount: 1 });
    expect(await people.findOne()).toMatchObject({ age: 1 });
    await server.client.close();
    await other.close();
    await again.stop();
  });
});

test('two long lists of values for one field keep nobody waiting', async () => {
  await people.insertOne({ _id: 4, name: 'Ana' });
  const lists = [2, 3].map((step) => ({ _id: { $in: Array.from({ length: 2_000 }, (_, i) => i * step + 4) } }));
  const start = performance.now();
  expect(await people.find({ $and: lists }).toArray()).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(1_000);
});

describe('a cursor', () => {
  test('ends with the batch that reaches its limit', async () => {
    await fill(10);
    const database = server.client.db('isolation');
    const first = await database.command({ find: 'people', limit: 5, batchSize: 3 });
    const next = await database.command({ getMore: first.cursor.id, collection: 'people', batchSize: 2 });
    expect(next.cursor).toMatchObject({ id: 0, nextBatch: { length: 2 } });
  });

  test('cannot be given a time with every batch, nor options that nobody knows', async () => {
    await fill(10);
    const database = server.client.db('isolation');
    const { cursor } = await database.command({ find: 'people', batchSize: 3 });
    const getMore = { getMore: cursor.id, collection: 'people', maxTimeMS: 10 };
    expect(await refusal(database.command(getMore))).toMatchObject({ code: 2 });
    const aggregate = { aggregate: 'people', pipeline: [], cursor: { size: 3 } };
    expect(await refusal(database.command(aggregate))).toMatchObject({ code: 40_415 });
  });

  test('says so when its index has been dropped, and does not end as if that were all', async () => {
    await fill(2_000);
    await people.createIndex({ name: 1 });
    const cursor = people.find({ name: { $gte: 'person' } }, { batchSize: 10 });
    await cursor.next();
    await people.dropIndex('name_1');
    expect(await refusal(cursor.toArray())).toMatchObject({ code: 175 });
  });
});

test('a long aggregate does not keep others from being answered', async () => {
  await fill(30_000);
  const pipeline = [{ $match: { name: /9/ } }, { $group: { _id: '$age', count: { $sum: 1 } } }];
  const aggregate = watched(people.aggregate(pipeline).toArray());
  let answered = 0;
  while (!aggregate.isSettled()) {
    await pings(1);
    answered += 1;
  }
  await aggregate.promise;
  expect(answered).toBeGreaterThanOrEqual(10);
});

test('an aggregate that takes longer than it may is ended', async () => {
  await fill(10_000);
  const aggregate = people.aggregate([{ $match: { name: /9/ } }, { $sort: { age: 1 } }], { maxTimeMS: 5 });
  expect(await refusal(aggregate.toArray())).toMatchObject({ code: 50 });
});

test('what has expired is removed, and nothing else', async () => {
  type Visit = { readonly _id: number; readonly at?: Date | string };
  const visits = server.client.db('isolation').collection<Visit>('visits');
  await visits.createIndex({ at: 1 }, { expireAfterSeconds: 60 });
  await visits.insertMany([
    { _id: 1, at: new Date(Date.now() - 61_000) },
    { _id: 2, at: new Date(Date.now() - 30_000) },
    { _id: 3, at: '2000-01-01' },
    { _id: 4 },
  ]);
  await until('the old visit is gone', async () => (await visits.countDocuments({ _id: 1 })) === 0);
  expect((await visits.find().toArray()).map(({ _id }) => _id)).toEqual([2, 3, 4]);
});

async function inTransaction(use: (session: ClientSession) => Promise<void>): Promise<void> {
  const session = server.client.startSession();
  try {
    session.startTransaction();
    await use(session);
  } finally {
    await session.endSession();
  }
}

function hasOpenTransaction(status: Document): boolean {
  return Number(status.transactions.currentOpen) > 0;
}

/** Whether a promise has settled, without waiting for it. */
function watched<T>(promise: Promise<T>): { readonly promise: Promise<T>; isSettled(): boolean } {
  let settled = false;
  const done = (): void => {
    settled = true;
  };
  promise.then(done, done);
  return { promise, isSettled: () => settled };
}

/** Round trips, in which everything sent before has had its turn. */
async function pings(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await server.client.db('admin').command({ ping: 1 });
}

async function fill(count: number): Promise<void> {
  const all = Array.from({ length: count }, (_, _id) => ({ _id, name: `person ${_id}`, age: _id % 97 }));
  await people.insertMany(all);
}

async function expectSoundFile(): Promise<void> {
  expect(await server.stop()).toEqual({ integrity: [], orphanEntries: [], missingEntries: [], orphanDocuments: [] });
}
