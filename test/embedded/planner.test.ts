import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Document, document, int32, type Value } from '#embedded/bson/value.ts';
import { openEngine } from '#embedded/engine.ts';
import { parseIndexDefinition } from '#embedded/indexes.ts';
import { insertDocument } from '#embedded/mutations.ts';
import { DirectTarget } from '#embedded/target.ts';
import { Transaction } from '#embedded/transaction.ts';
import { type Scenario, scenario } from './plannerCases.ts';
import { PlannerWorld } from './plannerRun.ts';

/** The same every time; `npm run planner` tries others. */
const SEED = 20_260_822;
const SCENARIOS = 120;

const one = int32(1);
const two = int32(2);
const down = int32(-1);
const nested = (value: Value): Document => document({ b: value });
const options = (key: Document, more: Document = new Map()): Document =>
  new Map<string, Value>([['key', key], ...more]);

let world: PlannerWorld;

beforeAll(async () => {
  world = await PlannerWorld.open();
});

afterAll(() => world.close());

/** A collection of these documents with one index, asked one thing, unordered and in the order of the index. */
function asking(docs: readonly Document[], index: Document, filter: Document): Scenario {
  const asked = { filter, aim: undefined, sort: document({}), skip: 0, limit: 2 };
  const unordered = { kind: 'query', query: { ...asked, order: undefined } } as const;
  const ordered = { kind: 'query', query: { ...asked, sort: index.get('key') as Document, order: undefined } } as const;
  const steps = [unordered, ordered];
  return { early: docs, indexes: [index], late: [], copies: 1, steps, transaction: steps, commits: false };
}

describe('the planner', () => {
  test('answers every query as a full scan does, in and outside of transactions', async () => {
    const before = { ...world.counts };
    await fc.assert(
      fc.asyncProperty(scenario, (random) => world.run(random)),
      { seed: SEED, numRuns: SCENARIOS },
    );
    const { queries, index, union, sorted, sortAsked } = world.counts;
    expect(queries - before.queries).toBeGreaterThan(2000);
    // Else it would have proven scans against scans.
    expect(index + union).toBeGreaterThan(queries / 2);
    expect(sorted).toBeGreaterThan(sortAsked / 3);
  });

  test.each<[string, readonly Document[], Document, Document]>([
    [
      'a text above another that it begins with, downwards',
      [document({ a: 'x' }), document({ a: 'x\0' }), document({ a: 'x\0y' })],
      options(document({ a: down }), document({ unique: true })),
      document({ a: document({ $gt: 'x' }) }),
    ],
    [
      'an element of an array within an array',
      [document({ a: [[two]] })],
      options(document({ a: one })),
      document({ a: document({ $elemMatch: document({ $elemMatch: document({ $gt: one }) }) }) }),
    ],
    [
      'an element of an array that is named by its position',
      [document({ a: [[two]] })],
      options(document({ 'a.0': one })),
      document({ 'a.0': document({ $elemMatch: document({ $gt: one }) }) }),
    ],
    [
      'an element without a field that has the name of a position',
      [document({ a: [document({}), nested(one)] })],
      options(document({ 'a.0': one })),
      document({ 'a.0': null }),
    ],
    [
      'elements with a field and elements without it, in a sparse index',
      [document({ a: [nested(one), document({})] })],
      options(document({ 'a.b': one }), document({ sparse: true })),
      document({ $and: [document({ 'a.b': null }), document({ 'a.b': one })] }),
    ],
    [
      'numbers, when a partial index has NaN only',
      [document({ a: two }), document({ a: Number.NaN })],
      options(
        document({ a: one }),
        document({ partialFilterExpression: document({ a: document({ $gte: Number.NaN }) }) }),
      ),
      document({ a: document({ $gt: one }) }),
    ],
  ])('finds %s', async (_what, docs, index, filter) => {
    await world.run(asking(docs, index, filter));
  });
});

test('an index stays multikey after a restart, when the transaction that made it so aborted but another write did not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slatebook-multikey-'));
  try {
    const engine = openEngine({ folder });
    const direct = new DirectTarget(engine.storage);
    const collection = direct.ensureCollection('db', 'c');
    const spec = document({ key: document({ a: one }), name: 'a' });
    const index = engine.storage.catalog.draftIndex(parseIndexDefinition(spec));
    engine.storage.write((write) => engine.storage.catalog.saveBuilt(collection, index, write));
    collection.indexes = [...collection.indexes, index];
    await engine.storage.durable();
    const transaction = new Transaction(engine.storage);
    insertDocument(transaction, collection, document({ a: [one, two] }));
    insertDocument(direct, collection, document({ a: [one, two] }));
    transaction.end();
    await engine.close();
    const again = openEngine({ folder });
    expect(again.storage.catalog.find('db.c')?.indexes.map(({ multikey }) => multikey)).toEqual([false, true]);
    await again.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
