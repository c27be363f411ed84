import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DateTime, type Document, document, int32, type Value } from '#embedded/bson/value.ts';
import { type Engine, openEngine } from '#embedded/engine.ts';
import { parseIndexDefinition } from '#embedded/indexes.ts';
import { parseFilter } from '#embedded/match/parse.ts';
import { insertDocument } from '#embedded/mutations.ts';
import { Pace } from '#embedded/pace.ts';
import { findMatches } from '#embedded/query/find.ts';
import { parseSort } from '#embedded/sort.ts';
import type { Collection } from '#embedded/storage/catalog.ts';
import type { Entry, KeyRange, RecordRange, Stored, View } from '#embedded/storage/view.ts';
import { DirectTarget } from '#embedded/target.ts';
import { Transaction } from '#embedded/transaction.ts';

/** Counts the documents that a view hands out. */
class CountingView implements View {
  read = 0;
  private readonly base: View;
  constructor(base: View) {
    this.base = base;
  }
  document(record: number): Buffer | undefined {
    return this.base.document(record);
  }
  recordOf(key: Buffer): number | undefined {
    return this.base.recordOf(key);
  }
  documents(range: RecordRange, limit: number): Stored[] {
    const page = this.base.documents(range, limit);
    this.read += page.length;
    return page;
  }
  entries(range: KeyRange, limit: number): Entry[] {
    const page = this.base.entries(range, limit);
    this.read += page.length;
    return page;
  }
  count(range: RecordRange, limit: number): { readonly count: number; readonly last: number } {
    return this.base.count(range, limit);
  }
}

const DOCUMENTS = 2000;
const ACCOUNTS = 20;
let engine: Engine;
let folder: string;
let events: Collection;
let jobs: Collection;

const one = int32(1);
const down = int32(-1);
const at = (millis: number): Value => new DateTime(BigInt(millis));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slatebook-reads-'));
  engine = openEngine({ folder });
  events = makeEvents();
  jobs = makeJobs();
  await engine.storage.durable();
});

afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

/** Every account has a hundred events; a tenth of all is due, one in a hundred has a note. */
function makeEvents(): Collection {
  const collection = collectionWith('events', [
    { key: document({ accountId: one, seq: one }), unique: true },
    { key: document({ state: one, notBefore: one }) },
    { key: document({ name: one }) },
    { key: document({ note: one }), sparse: true },
    { key: document({ code: one }), partialFilterExpression: document({ code: document({ $exists: true }) }) },
    { key: document({ tags: one }) },
  ]);
  for (let i = 0; i < DOCUMENTS; i++) {
    insert(collection, {
      _id: int32(i),
      accountId: `account ${i % ACCOUNTS}`,
      seq: int32(Math.floor(i / ACCOUNTS)),
      state: i % 10 === 0 ? 'pending' : 'done',
      notBefore: at(i),
      name: `name ${i}`,
      tags: [`tag ${i % 50}`, 'all'],
      note: i % 100 === 0 ? `note ${i}` : undefined,
      code: i % 100 === 0 ? int32(i) : undefined,
    });
  }
  return collection;
}

/** As Agenda keeps them: many of one name, nearly all of them not due, some locked or disabled. */
function makeJobs(): Collection {
  const key = document({ name: one, nextRunAt: one, priority: down, lockedAt: one, disabled: one });
  const collection = collectionWith('jobs', [{ key }]);
  for (let i = 0; i < DOCUMENTS; i++) {
    const lockedAt = i % 3 === 0 ? null : i % 3 === 1 ? at(5000) : undefined;
    insert(collection, { name: `job ${i % 4}`, nextRunAt: at(i), priority: int32(i % 7), lockedAt });
  }
  return collection;
}

function collectionWith(name: string, indexes: readonly Record<string, Value>[]): Collection {
  const { storage } = engine;
  const collection = new DirectTarget(storage).ensureCollection('reads', name);
  for (const [i, spec] of indexes.entries()) {
    const definition = parseIndexDefinition(document({ ...spec, name: `index ${i}` }));
    const index = storage.catalog.draftIndex(definition);
    storage.write((write) => storage.catalog.saveBuilt(collection, index, write));
    collection.indexes = [...collection.indexes, index];
  }
  return collection;
}

function insert(collection: Collection, fields: Record<string, Value | undefined>): void {
  insertDocument(new DirectTarget(engine.storage), collection, document(fields));
}

type Asked = { readonly filter: Document; readonly sort?: Document; readonly limit?: number };

/** How many documents a query finds, and how many are read for it. */
async function readsOf(base: View, collection: Collection, { filter, sort, limit }: Asked): Promise<Reads> {
  const view = new CountingView(base);
  const query = { filter: parseFilter(filter), sort: parseSort(sort ?? document({})), hint: undefined };
  let found = 0;
  for await (const page of findMatches(view, collection, query, new Pace(), limit)) {
    found += page.length;
    if (limit !== undefined && found >= limit) break;
  }
  return { found, read: view.read };
}

type Reads = { readonly found: number; readonly read: number };

const between = (low: Value, high: Value): Document => document({ $gte: low, $lt: high });

test('what was sorted in memory comes a page at a time', async () => {
  const query = { filter: parseFilter(document({})), sort: parseSort(document({ name: down })), hint: undefined };
  let found = 0;
  for await (const page of findMatches(engine.storage.latest, jobs, query, new Pace())) {
    expect(page.length).toBeLessThanOrEqual(256);
    found += page.length;
  }
  expect(found).toBe(DOCUMENTS);
});

describe('a query served by an index reads what it returns and no more', () => {
  test.each<[string, Asked, number]>([
    ['an _id', { filter: document({ _id: int32(77) }) }, 1],
    ['a full unique key', { filter: document({ accountId: 'account 3', seq: int32(5), state: 'done' }) }, 1],
    ['one value', { filter: document({ accountId: 'account 3' }) }, 100],
    ['one value of an array', { filter: document({ tags: 'tag 7' }) }, 40],
    ['a range', { filter: document({ _id: between(int32(10), int32(30)) }) }, 20],
    ['two ranges of one field', { filter: document({ $and: [idAbove(10), idBelow(15), idBelow(1000)] }) }, 4],
    ['a value and a range', { filter: document({ accountId: 'account 3', seq: between(int32(5), int32(9)) }) }, 4],
    ['some values', { filter: document({ _id: document({ $in: [one, int32(5), int32(9000)] }) }) }, 2],
    ['five hundred values', { filter: document({ _id: document({ $in: ids(500) }) }) }, 500],
    ['values and values', { filter: document({ accountId: anyOf('account 1', 'account 2'), seq: anyOf(one) }) }, 2],
    ['the first of many in order', { filter: document({}), sort: document({ name: one }), limit: 5 }, 5],
    ['the last of an account', latestOf('account 3'), 1],
    ['what is due', { filter: due(400), sort: document({ notBefore: one }), limit: 10 }, 10],
    ['the beginning of a text', { filter: document({ name: document({ $regex: '^name 199' }) }) }, 11],
    ['a sparse field', { filter: document({ note: document({ $gte: 'note' }) }) }, 20],
    ['the beginning of a sparse text', { filter: document({ note: document({ $regex: '^note 1' }) }) }, 11],
    ['a field that a partial index needs', { filter: document({ code: document({ $gt: one }) }) }, 19],
    ['either of two', { filter: document({ $or: [idBelow(3), document({ name: 'name 1500' })] }) }, 4],
    ['either of two, in order', latestOfEither(), 4],
  ])('%s', async (_what, asked, found) => {
    const reads = await readsOf(engine.storage.latest, events, asked);
    expect(reads.found).toBe(found);
    expect(reads.read).toBeLessThanOrEqual(found);
  });

  test('the next job to be locked, among thousands that are not due', async () => {
    const filter = document({
      name: 'job 2',
      disabled: document({ $ne: true }),
      $or: [
        document({ lockedAt: document({ $eq: null }), nextRunAt: document({ $lte: at(900) }) }),
        document({ lockedAt: document({ $lte: at(1000) }) }),
      ],
    });
    const asked = { filter, sort: document({ nextRunAt: one, priority: down }), limit: 1 };
    const reads = await readsOf(engine.storage.latest, jobs, asked);
    expect(reads.found).toBe(1);
    // The first of the name in order may be locked; the next few are looked at then.
    expect(reads.read).toBeLessThanOrEqual(5);
  });

  test('the latest event of an account, within a transaction that has written some', async () => {
    const transaction = new Transaction(engine.storage);
    try {
      for (const seq of [100, 101, 102])
        insertDocument(transaction, events, document({ accountId: 'account 3', seq: int32(seq) }));
      const reads = await readsOf(transaction.view, events, latestOf('account 3'));
      expect(reads).toEqual({ found: 1, read: 1 });
      const others = await readsOf(transaction.view, events, latestOf('account 4'));
      expect(others).toEqual({ found: 1, read: 1 });
    } finally {
      transaction.end();
    }
  });
});

function idAbove(id: number): Document {
  return document({ _id: document({ $gt: int32(id) }) });
}

function idBelow(id: number): Document {
  return document({ _id: document({ $lt: int32(id) }) });
}

function ids(count: number): Value[] {
  return Array.from({ length: count }, (_, i) => int32(i * 3));
}

function anyOf(...values: Value[]): Document {
  return document({ $in: values });
}

function latestOf(accountId: string): Asked {
  return { filter: document({ accountId }), sort: document({ seq: down }), limit: 1 };
}

function latestOfEither(): Asked {
  const filter = document({ $or: [idBelow(3), document({ name: 'name 1500' })] });
  return { filter, sort: document({ notBefore: down }) };
}

function due(millis: number): Document {
  return document({ state: 'pending', notBefore: document({ $lte: at(millis) }) });
}
