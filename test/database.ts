import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';
import { startEmbedded } from '#embedded/start.ts';

/** A MongoDB for one test file, whichever kind it is. */
export type TestDatabase = {
  readonly uri: string;
  readonly kind: 'embedded' | 'mongod';
  /** Random, so that test files never meet. Further databases begin with this name, then they are dropped too. */
  readonly databaseName: string;
  /** Ends the embedded database and gives the bytes of every file in its folder; on a mongod, nothing. */
  files(): Promise<readonly Buffer[]>;
  /** Leaves nothing behind: drops the databases on an external server, stops and removes everything else. */
  close(): Promise<void>;
};

/**
 * Opens the MongoDB that tests run on: the one of `TEST_MONGODB_URI`; else a mongod from the binary that
 * `MONGOMS_SYSTEM_BINARY` names (nothing is ever downloaded); else the embedded database in a fresh folder.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const databaseName = `test_${randomBytes(6).toString('hex')}`;
  const uri = process.env.TEST_MONGODB_URI;
  if (uri !== undefined && uri !== '') return openExternal(uri, databaseName);
  if (process.env.MONGOMS_SYSTEM_BINARY !== undefined) return openMongod(databaseName);
  return openEmbedded(databaseName);
}

async function openExternal(uri: string, databaseName: string): Promise<TestDatabase> {
  await withClient(uri, refuseStandalone);
  return {
    uri,
    kind: 'mongod',
    databaseName,
    files: async () => [],
    close: () => withClient(uri, (client) => dropOwn(client, databaseName)),
  };
}

async function openMongod(databaseName: string): Promise<TestDatabase> {
  const server = await MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } });
  const stop = async () => void (await server.stop({ doCleanup: true }));
  return { uri: server.getUri(), kind: 'mongod', databaseName, files: async () => [], close: stop };
}

async function openEmbedded(databaseName: string): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'slatebook-test-'));
  const server = await startEmbedded({ folder });
  const close = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const files = async () => {
    await server.stop();
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return Promise.all(paths.map((path) => readFile(path)));
  };
  return { uri: server.uri, kind: 'embedded', databaseName, files, close };
}

async function refuseStandalone(client: MongoClient): Promise<void> {
  const hello = await client.db('admin').command({ hello: 1 });
  if (hello.setName !== undefined || hello.msg === 'isdbgrid') return;
  throw new Error(
    'TEST_MONGODB_URI is a standalone server, which has no transactions. ' +
      'Start it with --replSet and run rs.initiate() once, or unset the variable to test on the embedded database.',
  );
}

async function dropOwn(client: MongoClient, databaseName: string): Promise<void> {
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
  for (const { name } of databases) if (name.startsWith(databaseName)) await client.db(name).dropDatabase();
}

async function withClient(uri: string, use: (client: MongoClient) => Promise<void>): Promise<void> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 10_000 });
  try {
    await use(client);
  } finally {
    await client.close();
  }
}
