import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEmbedded } from '#embedded/start.ts';
import { StorageError } from '#embedded/storage/schema.ts';
import { openSqlite } from '#embedded/storage/sqlite.ts';
import { checkDataFile } from '../../scripts/chaos/fileCheck.ts';
import { spawnEmbedded } from '../../scripts/chaos/process.ts';
import { type ChildServers, openChildServers } from './childServer.ts';
import { refusal, SOUND } from './ownServer.ts';

/*
 * What a crash, a full disk and a damaged file do to the data, and what the one who starts the program is told. The
 * servers run in processes of their own, which are killed outright.
 */
let servers: ChildServers;

type Item = { readonly _id: number; readonly text?: string };

beforeAll(async () => {
  servers = await openChildServers();
});

afterAll(() => servers.close());

describe('after a kill, with the last write torn', () => {
  const COUNT = 20;
  let killed: string;

  beforeAll(async () => {
    killed = await servers.folder();
    const server = servers.spawn(killed);
    await withItems(await server.ready, async (items) => {
      for (let _id = 1; _id <= COUNT; _id++) await items.insertOne({ _id, text: 'x'.repeat(200) });
    });
    // Only now: a driver whose server vanished under it may never finish closing.
    await server.kill();
  });

  test.each<[string, (log: string) => void, number]>([
    ['left as it is', () => undefined, COUNT],
    ['cut short', (log) => truncateSync(log, readFileSync(log).length - 100), COUNT - 1],
    ['garbled', (log) => rewrite(log, (bytes) => bytes.fill(0xa5, bytes.length - 300)), COUNT - 1],
    ['followed by garbage', (log) => writeFileSync(log, Buffer.alloc(5_000, 0xa5), { flag: 'a' }), COUNT],
  ])('and the log %s, the state before it is there', async (_, damage, count) => {
    const folder = await servers.folder();
    for (const file of ['book.sqlite', 'book.sqlite-wal']) copyFileSync(join(killed, file), join(folder, file));
    damage(join(folder, 'book.sqlite-wal'));
    const server = await startEmbedded({ folder });
    await withItems(server.uri, async (items) => {
      const found = await items.find().sort({ _id: 1 }).toArray();
      expect(found.map(({ _id }) => _id)).toEqual(Array.from({ length: count }, (_unused, i) => i + 1));
      await items.insertOne({ _id: 1_000 });
    });
    await server.stop();
    expect(checkDataFile(join(folder, 'book.sqlite'))).toEqual(SOUND);
  });
});

describe('when the disk is full', () => {
  const FILE_BYTES_MAX = 3 * 1024 * 1024;
  const text = 'x'.repeat(100_000);

  test('a write is refused and leaves nothing, all else goes on, and there is room again, it works', async () => {
    const folder = await servers.folder();
    const server = servers.spawn(folder, { fileBytesMax: FILE_BYTES_MAX });
    await withItems(await server.ready, async (items, client) => {
      let kept = 0;
      const error = await refusal(
        (async () => {
          for (;;) {
            await items.insertOne({ _id: kept, text });
            kept += 1;
          }
        })(),
      );
      expect(error).toMatchObject({ code: 14031, codeName: 'OutOfDiskSpace' });
      expect(error.message).toContain('nothing of this write was kept');
      const batch = Array.from({ length: 40 }, (_, i) => ({ _id: 10_000 + i, text }));
      expect(await refusal(items.insertMany(batch))).toMatchObject({ code: 14031 });
      expect(await refusal(inTransaction(client, items, batch))).toMatchObject({ code: 14031 });
      expect(await refusal(items.createIndex({ text: 1 }))).toMatchObject({ code: 14031 });
      expect((await items.indexes()).map(({ name }) => name)).toEqual(['_id_']);
      expect(kept).toBeGreaterThan(5);
      expect(await items.countDocuments({}, { hint: { $natural: 1 } })).toBe(kept);
      if (giveRoom(server.pid)) {
        await items.insertMany(batch);
        expect(await items.countDocuments()).toBe(kept + batch.length);
      }
    });
    expect(await server.stop()).toEqual({ code: 0, signal: null, stderr: '' });
    expect(checkDataFile(join(folder, 'book.sqlite'))).toEqual(SOUND);
  });

  test('a batch that was half undone is not answered as done', async () => {
    const folder = await servers.folder();
    const server = servers.spawn(folder, { fileBytesMax: FILE_BYTES_MAX });
    await withItems(await server.ready, async (items) => {
      await items.insertMany(Array.from({ length: 8_000 }, (_, _id) => ({ _id })));
      const big = { updateOne: { filter: { _id: 0 }, update: { $set: { text: text.repeat(40) } } } };
      // Long enough for the change before it to be written in the meantime, and itself no write.
      const idle = { updateMany: { filter: { text: /nobody/ }, update: { $set: { text: '' } } } };
      expect(await refusal(items.bulkWrite([big, idle, idle]))).toMatchObject({ code: 14031 });
      expect(await items.findOne({ _id: 0 })).toEqual({ _id: 0 });
    });
  });
});

describe('a folder that cannot be used is refused in one sentence', () => {
  test('when another process uses it, until that one is gone', async () => {
    const folder = await servers.folder();
    const first = servers.spawn(folder);
    await first.ready;
    // From source, as `npm run embedded` does it.
    const { code, stderr } = await spawnEmbedded(folder).ended;
    expect(code).toBe(2);
    expect(stderr).toBe(
      `The folder ${folder} is in use by another process (pid ${first.pid}). Stop it first, or give another folder.\n`,
    );
    await first.kill();
    const second = servers.spawn(folder);
    await second.ready;
    expect(await second.stop()).toEqual({ code: 0, signal: null, stderr: '' });
  });

  test.each<[string, (file: string) => void, RegExp]>([
    [
      'written by a newer version',
      (file) => withSqlite(file, 'PRAGMA user_version = 99'),
      /book\.sqlite has format 99, written by a newer Slatebook/,
    ],
    [
      "another program's",
      (file) => withSqlite(file, 'PRAGMA application_id = 7'),
      /book\.sqlite is not a Slatebook data file/,
    ],
    ['cut short', (file) => truncateSync(file, 5_000), /book\.sqlite.*restore the last backup/i],
    ['overwritten', (file) => rewrite(file, (bytes) => bytes.fill(0xa5)), /book\.sqlite.*restore the last backup/i],
    ['without a table', (file) => withSqlite(file, 'DROP TABLE retries'), /lacks the table retries/],
  ])('when its file is %s', async (_, damage, sentence) => {
    const folder = await servers.folder();
    const server = await startEmbedded({ folder });
    await withItems(server.uri, (items) => items.insertMany(Array.from({ length: 500 }, (_unused, _id) => ({ _id }))));
    await server.stop();
    damage(join(folder, 'book.sqlite'));
    const outcome = await startEmbedded({ folder }).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(StorageError);
    expect((outcome as StorageError).message).toMatch(sentence);
    expect((outcome as StorageError).message).not.toContain('\n');
  });

  test('when it is a file', async () => {
    const file = join(await servers.folder(), 'file');
    writeFileSync(file, '');
    await expect(startEmbedded({ folder: file })).rejects.toBeInstanceOf(StorageError);
  });
});

test('a start reads a few pages, whatever the file holds: damage in its middle does not keep it from starting', async () => {
  const folder = await servers.folder();
  const server = await startEmbedded({ folder });
  await withItems(server.uri, (items) =>
    items.insertMany(Array.from({ length: 100 }, (_, _id) => ({ _id, text: 'x'.repeat(50_000) }))),
  );
  await server.stop();
  rewrite(join(folder, 'book.sqlite'), (bytes) => bytes.fill(0xa5, bytes.length >> 2, bytes.length >> 1));
  const again = await startEmbedded({ folder });
  await withItems(again.uri, async (items) => expect(await items.findOne({ _id: 0 })).toMatchObject({ _id: 0 }));
  await again.stop();
});

type Items = ReturnType<typeof itemsOf>;

function itemsOf(client: MongoClient) {
  return client.db('test').collection<Item>('items');
}

async function withItems(uri: string, use: (items: Items, client: MongoClient) => Promise<unknown>): Promise<void> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5_000 });
  try {
    await use(itemsOf(client), client);
  } finally {
    await client.close();
  }
}

async function inTransaction(client: MongoClient, items: Items, batch: Item[]): Promise<void> {
  await client.withSession((session) => session.withTransaction(() => items.insertMany(batch, { session })));
}

/** Lifts the limit on the files of a running process, where the system has a command for that. */
function giveRoom(pid: number): boolean {
  const command = '/usr/bin/prlimit';
  if (!existsSync(command)) return false;
  execFileSync(command, ['--pid', String(pid), '--fsize=unlimited:']);
  return true;
}

function rewrite(file: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(file);
  change(bytes);
  writeFileSync(file, bytes);
}

function withSqlite(file: string, sql: string): void {
  const sqlite = openSqlite(file);
  sqlite.exec(sql);
  sqlite.close();
}
