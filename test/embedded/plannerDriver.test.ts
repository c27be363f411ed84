import fc from 'fast-check';
import { BSON, MongoClient, MongoServerError } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeDocument } from '#embedded/bson/encode.ts';
import type { Document } from '#embedded/bson/value.ts';
import { openTestDatabase, type TestDatabase } from '../database.ts';
import { textOf } from './goldenCases.ts';
import { type QueryCase, type Scenario, scenario } from './plannerCases.ts';

const SEED = 20_260_822;
const SCENARIOS = 25;
const NATURAL = { $natural: 1 } as const;
const EXACT = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true } as const;

let database: TestDatabase;
let client: MongoClient;

beforeAll(async () => {
  database = await openTestDatabase();
  client = await new MongoClient(database.uri, EXACT).connect();
});

afterAll(async () => {
  await client.close();
  await database.close();
});

/** As the driver has it. Fields that are numbers move to the front, which changes what is asked, but for both sides alike. */
function plain(doc: Document): BSON.Document {
  return BSON.deserialize(encodeDocument(doc), EXACT);
}

/** A refusal is an outcome like any other, as long as scan and index refuse alike. */
async function outcome(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MongoServerError) return { refused: true };
    throw error;
  }
}

async function load(name: string, { early, late, indexes }: Scenario): Promise<void> {
  const collection = client.db(database.databaseName).collection(name);
  if (early.length > 0) await outcome(() => collection.insertMany(early.map(plain), { ordered: false }));
  for (const [i, spec] of indexes.entries()) {
    const index = { ...plain(spec), name: `i${i}` } as unknown as BSON.Document;
    await outcome(() => client.db(database.databaseName).command({ createIndexes: name, indexes: [index] }));
  }
  for (const [i, doc] of late.entries()) {
    const filter = plain(early[i] ?? doc);
    delete filter._id;
    // Made of what is there already, so that some of these update, and the others insert.
    await outcome(() => collection.updateOne(filter, { $set: { c: plain(doc).c ?? null } }, { upsert: true }));
  }
}

async function compare(name: string, { filter, sort, skip, limit }: QueryCase): Promise<void> {
  const collection = client.db(database.databaseName).collection(name);
  const asked = plain(filter);
  const order = new Map(Object.entries(plain(sort)).map(([path, direction]) => [path, Number(direction) as 1 | -1]));
  const both = async (ask: (hint: { hint?: typeof NATURAL }) => Promise<unknown>): Promise<void> => {
    expect(await outcome(() => ask({}))).toEqual(await outcome(() => ask({ hint: NATURAL })));
  };
  await both(async (hint) => textsOf(await collection.find(asked, { sort: order, ...hint }).toArray()));
  await both(async (hint) => (await collection.find(asked, { sort: order, skip, limit, ...hint }).toArray()).length);
  await both((hint) => collection.count(asked, hint));
  // Of equal values, 1 and 1.0 say, the first met is shown.
  await both(async (hint) => (await collection.distinct('a', asked, hint)).length);
}

function textsOf(values: readonly unknown[]): string[] {
  return values.map((value) => textOf(value)).sort();
}

test('find, count and distinct through the driver answer as with a full scan', async () => {
  let collections = 0;
  await fc.assert(
    fc.asyncProperty(scenario, async (random) => {
      collections += 1;
      await load(`c${collections}`, random);
      for (const step of random.steps) if (step.kind === 'query') await compare(`c${collections}`, step.query);
    }),
    { seed: SEED, numRuns: SCENARIOS },
  );
});
