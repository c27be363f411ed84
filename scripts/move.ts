/**
 * Copies the book of the embedded database in `DATA_DIR` into the empty database of `MONGODB_URI`, while nothing runs:
 * `npm run move`. What is in `DATA_DIR` stays as it is.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { config as loadDotenv } from 'dotenv';
import type { Collection, Db, Document } from 'mongodb';
import { type Config, readConfig } from '#config.ts';
import { DATA_FILE } from '#embedded/storage/storage.ts';
import { connectStore, type Store, StoreError } from '#store/connect.ts';
import { OperatorError, operate } from './operated.ts';

/** Photos are up to 5 MiB each. */
const COPIED_AT_ONCE = 20;
/** Numbers keep the width that they were stored in. */
const AS_STORED = { promoteValues: false, promoteLongs: false };

await operate(async () => {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  const folder = resolve(config.dataDir);
  if (config.mongodbUri === undefined)
    throw new OperatorError(
      'Say where to: MONGODB_URI in .env, for example mongodb://localhost:27017/slatebook?replicaSet=rs0',
    );
  if (!existsSync(join(folder, DATA_FILE))) throw new OperatorError(`There is no book in ${folder}; check DATA_DIR.`);
  const copied = await move(config);
  return `The book is copied: ${copied} documents. Start Slatebook and write verify: the head is the same as before.`;
});

async function move(config: Config): Promise<number> {
  const from = await connectStore({ ...config, mongodbUri: undefined });
  try {
    const to = await connectStore(config).catch((error: unknown) => {
      throw error instanceof StoreError ? new OperatorError(error.message) : error;
    });
    try {
      return await copyAll(databaseOf(from), databaseOf(to));
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

function databaseOf({ mongoose }: Store): Db {
  const { db } = mongoose.connection;
  if (db === undefined) throw new Error('a store that is connected has a database');
  return db;
}

async function copyAll(from: Db, to: Db): Promise<number> {
  for (const { name } of await to.listCollections().toArray()) {
    if ((await to.collection(name).findOne()) !== null)
      throw new OperatorError(`The database ${to.databaseName} is not empty. Drop it, or name another in MONGODB_URI.`);
  }
  const names = (await from.listCollections().toArray()).map(({ name }) => name);
  let copied = 0;
  try {
    for (const name of names) copied += await copy(from.collection(name), to.collection(name));
  } catch (error) {
    // A part of a book would look like a whole one.
    await to.dropDatabase().catch(() => undefined);
    throw new OperatorError(`The book could not be copied, and nothing of it was left there: ${String(error)}`);
  }
  return copied;
}

async function copy(from: Collection, to: Collection): Promise<number> {
  let copied = 0;
  let batch: Document[] = [];
  const put = async (): Promise<void> => {
    if (batch.length === 0) return;
    copied += (await to.insertMany(batch, { writeConcern: { w: 'majority', journal: true } })).insertedCount;
    batch = [];
  };
  for await (const document of from.find({}, AS_STORED)) {
    batch.push(document);
    if (batch.length === COPIED_AT_ONCE) await put();
  }
  await put();
  return copied;
}
