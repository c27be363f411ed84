import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEmbedded } from '#embedded/start.ts';
import { StorageError } from '#embedded/storage/schema.ts';
import { openSqlite } from '#embedded/storage/sqlite.ts';
import { checkDataFile } from '../../scripts/chaos/fileCheck.ts';
import { freshFolder, type OwnServer, openOwnServer, SOUND, until } from './ownServer.ts';

/* What the one who looks after the data relies on: copies, the folder, and that what was dropped does not stay. */
let server: OwnServer;
let to: string;

type Account = { readonly _id: number; readonly balance: number };

const ACCOUNTS = 40;
const BALANCE = 100;
const WRITERS = 8;

beforeEach(async () => {
  server = await openOwnServer();
  to = join(await freshFolder(), 'copy');
});

afterEach(async () => {
  await server.close();
  await rm(join(to, '..'), { recursive: true, force: true });
});

test('a copy made while others write is one moment of the data, and starts', async () => {
  const accounts = accountsOf(server.client);
  await accounts.createIndex({ balance: 1 });
  await accounts.insertMany(Array.from({ length: ACCOUNTS }, (_, _id) => ({ _id, balance: BALANCE })));
  const filler = server.client.db('shop').collection('filler');
  await filler.insertMany(Array.from({ length: 5_000 }, (_, n) => ({ n })));
  let isOver = false;
  let transfers = 0;
  const writing = Array.from({ length: WRITERS }, async (_, writer) => {
    for (let i = 0; !isOver; i++) {
      await transfer(server.client, (writer + i) % ACCOUNTS, (writer + i * 7 + 1) % ACCOUNTS);
      transfers += 1;
    }
  });
  await until('transfers are made', () => transfers > WRITERS);
  await server.embedded.backup(to);
  isOver = true;
  await Promise.all(writing);

  const copy = await startEmbedded({ folder: to });
  const client = new MongoClient(copy.uri);
  const balances = await accountsOf(client).find().toArray();
  expect(balances).toHaveLength(ACCOUNTS);
  expect(balances.reduce((sum, { balance }) => sum + balance, 0)).toBe(ACCOUNTS * BALANCE);
  const counted = await accountsOf(client).countDocuments({}, { hint: 'balance_1' });
  expect(counted).toBe(ACCOUNTS);
  expect(await client.db('shop').collection('filler').countDocuments()).toBe(5_000);
  await client.close();
  await copy.stop();
  expect(checkDataFile(join(to, 'book.sqlite'))).toEqual(SOUND);
  expect(await server.stop()).toEqual(SOUND);
});

test('a copy is not made into a folder that holds something, and leaves that alone', async () => {
  mkdirSync(to);
  writeFileSync(join(to, 'letter.txt'), 'dear');
  await expect(server.embedded.backup(to)).rejects.toBeInstanceOf(StorageError);
  await expect(server.embedded.backup(to)).rejects.toThrow(to);
  expect(readdirSync(to)).toEqual(['letter.txt']);
});

test('what was dropped is cleared from the file, collections and indexes dropped one after the other', async () => {
  const db = server.client.db('shop');
  for (const name of ['one', 'two']) {
    await db.collection(name).createIndex({ n: 1 });
    await db.collection(name).insertMany(Array.from({ length: 1_500 }, (_, n) => ({ n })));
  }
  await db.collection('kept').insertOne({ n: 1 });
  await Promise.all([db.collection('one').drop(), db.collection('two').drop()]);
  await db.collection('kept').createIndex({ n: 1 });
  await db.collection('kept').dropIndex('n_1');
  const file = openSqlite(join(server.folder, 'book.sqlite'));
  const rows = ['documents', 'entries', 'doomed'].map((table) => file.prepare(`SELECT count(*) FROM ${table}`));
  await until('only the kept document is left', () => String(rows.map((count) => count.cell())) === '1,1,0');
  file.close();
});

test.skipIf(process.platform === 'win32')('nobody but the user reaches the data, the socket or a copy', async () => {
  await server.embedded.backup(to);
  const socket = decodeURIComponent(/^mongodb:\/\/([^/]+)\//.exec(server.embedded.uri)?.[1] ?? '');
  expect(statSync(socket).isSocket()).toBe(true);
  expect([server.folder, to, socket].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual([
    '700',
    '700',
    '600',
  ]);
});

test('a data file alone, copied while nothing runs, holds everything', async () => {
  await accountsOf(server.client).insertOne({ _id: 1, balance: 5 });
  await server.stop();
  const file = openSqlite(join(server.folder, 'book.sqlite'));
  const files = readdirSync(server.folder).filter((name) => name.startsWith('book.sqlite-wal'));
  expect(files.map((name) => statSync(join(server.folder, name)).size).every((size) => size === 0)).toBe(true);
  expect(file.prepare('SELECT count(*) FROM documents').cell()).toBe(1);
  file.close();
});

function accountsOf(client: MongoClient) {
  return client.db('shop').collection<Account>('accounts');
}

async function transfer(client: MongoClient, from: number, to: number): Promise<void> {
  const accounts = accountsOf(client);
  await client.withSession((session) =>
    session.withTransaction(async () => {
      await accounts.updateOne({ _id: from }, { $inc: { balance: -1 } }, { session });
      await accounts.updateOne({ _id: to }, { $inc: { balance: 1 } }, { session });
    }),
  );
}
