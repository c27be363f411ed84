import { createHash } from 'node:crypto';
import type { IndexDescription } from 'mongodb';
import type { IndexDefinition, IndexOptions } from 'mongoose';
import { z } from 'zod';
import type { Index, Rows } from './collection.ts';

/** Under this name the settings remember for which indexes the collections were prepared. */
const MARK = 'collections';

/**
 * Has every collection there with its indexes. A book that was prepared before for the same indexes costs two reads. The events are
 * looked at each time: their unique indexes are what keeps a command from being recorded twice, and a copy made by hand may lack them.
 * `complete` gives rows of before what the indexes are to find them by.
 */
export async function prepareCollections(
  all: Readonly<Record<'events' | 'settings', Rows>>,
  complete: () => Promise<void>,
): Promise<void> {
  const rows = Object.values(all);
  const value = createHash('sha256')
    .update(JSON.stringify(rows.map((model) => [model.collection.name, model.schema.indexes()])))
    .digest('hex');
  const [isWhole, mark] = await Promise.all([hasAllIndexes(all.events), all.settings.exists({ _id: MARK, value })]);
  if (isWhole && mark !== null) return;
  await Promise.all(rows.map(prepareCollection));
  await complete();
  await all.settings.updateOne({ _id: MARK }, { $set: { value } }, { upsert: true });
}

const COLLECTION_MISSING = 26;

async function hasAllIndexes(rows: Rows): Promise<boolean> {
  try {
    const found = await rows.collection.listIndexes().toArray();
    return found.length === rows.schema.indexes().length + 1;
  } catch (error) {
    if (z.object({ code: z.literal(COLLECTION_MISSING) }).safeParse(error).success) return false;
    throw error;
  }
}

async function prepareCollection(rows: Rows): Promise<void> {
  const indexes = rows.schema.indexes();
  if (indexes.length === 0) return createCollection(rows);
  await rows.collection.createIndexes(indexes.map(([fields, options]) => describe(fields, options)));
}

const COLLECTION_EXISTS = 48;

async function createCollection(rows: Rows): Promise<void> {
  try {
    await rows.createCollection();
  } catch (error) {
    if (!z.object({ code: z.literal(COLLECTION_EXISTS) }).safeParse(error).success) throw error;
  }
}

function describe(fields: IndexDefinition, options: IndexOptions): IndexDescription {
  const { unique, partialFilterExpression, expireAfterSeconds } = options;
  return {
    // `defineModel` made them of an `Index`.
    key: fields as Index['fields'],
    ...(unique === undefined ? {} : { unique: true }),
    ...(partialFilterExpression === undefined ? {} : { partialFilterExpression }),
    ...(typeof expireAfterSeconds === 'number' ? { expireAfterSeconds } : {}),
  };
}
