import { setTimeout as pause } from 'node:timers/promises';
import { Mongoose } from 'mongoose';
import type { StoreConfig } from '#config.ts';
import { type Embedded, startEmbedded } from '#embedded/start.ts';

/** The open book: models are made on its connection. */
export type Store = {
  readonly mongoose: Mongoose;
  /** The embedded database, when it is the one in use: for backups. */
  readonly embedded: Embedded | undefined;
  /** Whether the database answers now, within 2 seconds. */
  reachable(): Promise<boolean>;
  /** Closes the connection, then the embedded database. */
  close(): Promise<void>;
};

/** The database cannot be reached or used; the message says why and what to do, and holds no password. */
export class StoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
  }
}

/** The database's name where the connection string gives none. */
const DATABASE_NAME = 'slatebook';
const SELECTION_TIMEOUT_MS = 10_000;
const ANSWER_WITHIN_MS = 2_000;

/**
 * Connects to `MONGODB_URI` when it is set, else starts the embedded database under `DATA_DIR` and connects to that; the code
 * above cannot tell the difference. Operations inside `connection.transaction` join it without being handed a session.
 * Fails with a `StoreError` when MongoDB cannot be reached or is no replica set, with the embedded database's
 * `StorageError` when the folder cannot be used.
 */
export async function connectStore(config: StoreConfig): Promise<Store> {
  if (config.mongodbUri !== undefined) return connect(config.mongodbUri, undefined);
  const embedded = await startEmbedded({ folder: config.dataDir });
  try {
    return await connect(embedded.uri, embedded);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function connect(uri: string, embedded: Embedded | undefined): Promise<Store> {
  // An instance of its own: the package's default one would be shared by every book in the process.
  const mongoose = new Mongoose();
  mongoose.set('transactionAsyncLocalStorage', true);
  try {
    await mongoose.connect(uri, { ...databaseName(uri), ...selectionTimeout(uri) });
    await refuseStandalone(mongoose);
  } catch (error) {
    await mongoose.disconnect();
    throw error instanceof StoreError ? error : unreachable(uri, error);
  }
  const close = async (): Promise<void> => {
    await mongoose.disconnect();
    await embedded?.stop();
  };
  return { mongoose, embedded, reachable: () => answers(mongoose), close };
}

async function answers(mongoose: Mongoose): Promise<boolean> {
  const late = new AbortController();
  const answer = mongoose.connection.db?.admin().ping();
  try {
    const noAnswer = pause(ANSWER_WITHIN_MS, undefined, { signal: late.signal });
    return (await Promise.race([answer, noAnswer.catch(() => undefined)])) !== undefined;
  } catch {
    return false;
  } finally {
    late.abort();
    // Whatever becomes of it after the time is up.
    answer?.catch(() => undefined);
  }
}

/** A name in the connection string wins. */
function databaseName(uri: string): { dbName?: string } {
  const path = /^mongodb(?:\+srv)?:\/\/[^/?]+\/([^?]*)/.exec(uri)?.[1] ?? '';
  return path === '' ? { dbName: DATABASE_NAME } : {};
}

/** What the connection string says about waiting wins too. */
function selectionTimeout(uri: string): { serverSelectionTimeoutMS?: number } {
  return uri.includes('serverSelectionTimeoutMS=') ? {} : { serverSelectionTimeoutMS: SELECTION_TIMEOUT_MS };
}

/** The book needs transactions, which a standalone server does not have. */
async function refuseStandalone(mongoose: Mongoose): Promise<void> {
  const hello = await mongoose.connection.db?.admin().command({ hello: 1 });
  if (hello?.setName !== undefined || hello?.msg === 'isdbgrid') return;
  throw new StoreError(
    'MONGODB_URI leads to a standalone MongoDB, which has no transactions. Start it with --replSet rs0 and run rs.initiate() once, or unset MONGODB_URI to use the embedded database.',
  );
}

function unreachable(uri: string, cause: unknown): StoreError {
  const server = uri.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
  return new StoreError(
    `MongoDB at ${server} could not be reached. Check MONGODB_URI and that the server is running, or unset it to use the embedded database.`,
    { cause },
  );
}
