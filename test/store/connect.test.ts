import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Schema } from 'mongoose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '#config.ts';
import { connectStore, StoreError } from '#store/connect.ts';
import { openTestDatabase } from '../database.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slatebook-store-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('without MONGODB_URI', () => {
  test('the book is kept under DATA_DIR and is there again after a restart', async () => {
    const config = readConfig({ DATA_DIR: join(folder, 'data') });
    const first = await connectStore(config);
    await first.mongoose.model('Note', new Schema({ text: String })).create({ text: 'two kilos of rice' });
    await first.close();

    const second = await connectStore(config);
    const notes = await second.mongoose
      .model('Note', new Schema({ text: String }))
      .find()
      .lean();
    expect(notes.map((note) => note.text)).toEqual(['two kilos of rice']);
    await second.close();
  });

  test('operations inside a transaction join it without being handed a session', async () => {
    const store = await connectStore(readConfig({ DATA_DIR: join(folder, 'data') }));
    const Note = store.mongoose.model('Note', new Schema({ text: String }));
    await Note.createCollection();
    const failing = store.mongoose.connection.transaction(async () => {
      await Note.create({ text: 'never said' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await Note.countDocuments()).toBe(0);
    await store.close();
  });
});

describe('with MONGODB_URI', () => {
  test('the book is kept there', async () => {
    const database = await openTestDatabase();
    const uri = withDatabase(database.uri, database.databaseName);
    const store = await connectStore(readConfig({ MONGODB_URI: uri, DATA_DIR: join(folder, 'unused') }));
    expect(store.embedded).toBeUndefined();
    expect(store.mongoose.connection.name).toBe(database.databaseName);
    await store.close();
    await database.close();
  });

  test('a server that is not there is named without its password', async () => {
    const config = readConfig({ MONGODB_URI: 'mongodb://owner:secret@127.0.0.1:9/?serverSelectionTimeoutMS=200' });
    const failure = await connectStore(config).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreError);
    expect(String(failure)).toContain('mongodb://127.0.0.1:9/');
    expect(String(failure)).not.toContain('secret');
  }, 20_000);
});

test('every wrong setting is named at once, with an example', () => {
  const read = () => readConfig({ MONGODB_URI: 'localhost:27017', DATA_DIR: 'x'.repeat(2000) });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/MONGODB_URI must be .* for example mongodb:\/\/localhost[\s\S]*DATA_DIR must be/);
});

function withDatabase(uri: string, name: string): string {
  const [server = '', options = ''] = uri.split('?');
  return `${server.replace(/\/[^/]*$/, '')}/${name}?${options}`;
}
