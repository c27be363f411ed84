import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTables, StorageError } from './schema.ts';
import { openSqlite, type Sqlite } from './sqlite.ts';
import { DATA_FILE, type Storage } from './storage.ts';

/** Rows copied in one go, between which everything else gets its turn. */
const ROWS = 2_000;
const REST_MS = 2;

/**
 * Copies the data as of the latest commit into a folder, from which `startEmbedded` can be run. Writes go on meanwhile
 * and are not in the copy. The file gets its name when it is complete. Fails with a `StorageError` when the folder holds
 * anything already.
 */
export async function backUp(storage: Storage, to: string): Promise<void> {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  if (readdirSync(to).length > 0)
    throw new StorageError(`The folder ${to} is not empty; give a new one for the backup.`);
  await storage.durable();
  const unfinished = join(to, 'unfinished.sqlite');
  const letGoOfLog = storage.holdLog();
  try {
    await copyAll(storage.file, unfinished);
    renameSync(unfinished, join(to, DATA_FILE));
    syncFolder(to);
  } catch (error) {
    // So that the same folder can be tried again.
    for (const file of [unfinished, `${unfinished}-journal`]) rmSync(file, { force: true });
    throw error;
  } finally {
    letGoOfLog();
  }
}

async function copyAll(file: string, unfinished: string): Promise<void> {
  const copy = openSqlite(unfinished);
  createTables(copy);
  copy.exec('DELETE FROM counter');
  copy.close();
  const source = openSqlite(file);
  try {
    source.prepare('ATTACH ? AS copy').run(unfinished);
    source.exec('BEGIN');
    // The first read pins the state; what is written after it is not in the copy.
    for (const table of ['counter', 'collections', 'indexes', 'doomed', 'retries'])
      source.exec(`INSERT INTO copy.${table} SELECT * FROM main.${table}`);
    await copyInOrder(source, 'documents', 'record');
    await copyInOrder(source, 'entries', 'key');
    source.exec('COMMIT');
  } finally {
    source.close();
  }
}

/** A new name is on the disk only when the folder is, where folders can be synced. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

async function copyInOrder(source: Sqlite, table: 'documents' | 'entries', key: 'record' | 'key'): Promise<void> {
  const first = source.prepare(`INSERT INTO copy.${table} SELECT * FROM main.${table} ORDER BY ${key} LIMIT ?`);
  const next = source.prepare(
    `INSERT INTO copy.${table} SELECT * FROM main.${table} WHERE ${key} > ? ORDER BY ${key} LIMIT ?`,
  );
  const last = source.prepare(`SELECT max(${key}) FROM copy.${table}`);
  let copied = first.run(ROWS);
  while (copied === ROWS) {
    await sleep(REST_MS);
    copied = next.run(last.cell() ?? null, ROWS);
  }
}
