import { existsSync, statSync } from 'node:fs';
import { openSqlite, type Sqlite } from './sqlite.ts';

/** The format of the file. A newer one is refused; an older one would be upgraded here. */
export const FORMAT_VERSION = 1;

/** "SLAT": says to `file` and to us whose SQLite file this is. */
const APPLICATION_ID = 0x534c4154;

/**
 * One table of documents and one of index entries, each for all collections: record numbers and keys begin with the
 * number of the collection or index, which is never used twice. `doomed` names collections and indexes that are gone or were never finished and whose
 * rows are still to be cleared away. `retries` holds the last retryable write or transaction of each session.
 */
const SCHEMA = `
CREATE TABLE documents (record INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE entries (key BLOB PRIMARY KEY, record INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE collections (id INTEGER PRIMARY KEY, database TEXT NOT NULL, name TEXT NOT NULL, uuid BLOB NOT NULL,
  UNIQUE (database, name)) STRICT;
CREATE TABLE indexes (id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, definition BLOB NOT NULL,
  multikey INTEGER NOT NULL) STRICT;
CREATE TABLE counter (next_id INTEGER NOT NULL) STRICT;
INSERT INTO counter (next_id) VALUES (1);
CREATE TABLE doomed (id INTEGER PRIMARY KEY, kind TEXT NOT NULL) STRICT;
CREATE TABLE retries (session BLOB PRIMARY KEY, number INTEGER NOT NULL, record BLOB NOT NULL, at INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${FORMAT_VERSION};
`;

export const TABLES = ['documents', 'entries', 'collections', 'indexes', 'counter', 'doomed', 'retries'] as const;

/** The folder or its files cannot be used; the message says what to do. */
export class StorageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageError';
  }
}

/** Another process has the folder. */
export class FolderInUseError extends StorageError {}

/**
 * Opens a connection to the data file, ready for durable commits; creates the file and its tables when it is new.
 * Fails with a `StorageError` for a foreign, damaged or newer file. Takes the same time whatever the file holds.
 */
export function openDataFile(file: string): Sqlite {
  const isNew = !existsSync(file) || statSync(file).size === 0;
  let sqlite: Sqlite | undefined;
  try {
    sqlite = openSqlite(file);
    configureConnection(sqlite);
    if (isNew) createTables(sqlite);
    else checkFile(sqlite, file);
    return sqlite;
  } catch (error) {
    sqlite?.close();
    if (error instanceof StorageError) throw error;
    throw new StorageError(`The data file ${file} cannot be opened. If it is damaged, restore the last backup.`, {
      cause: error,
    });
  }
}

/**
 * Reads a whole data file that nobody uses, to the last page. Fails with a `StorageError` when it is not one, is damaged, or is of a
 * newer format.
 */
export function verifyDataFile(file: string): void {
  let sqlite: Sqlite | undefined;
  try {
    if (!existsSync(file)) throw new StorageError(`There is no file ${file}.`);
    sqlite = openSqlite(file);
    checkFile(sqlite, file);
    const found = sqlite.prepare('PRAGMA quick_check(1)').cell();
    if (found !== 'ok') throw new StorageError(`${file} is damaged (${found}); use another backup.`);
  } catch (error) {
    if (error instanceof StorageError) throw error;
    throw new StorageError(`${file} is not a Slatebook data file, or is damaged; use another backup.`, {
      cause: error,
    });
  } finally {
    sqlite?.close();
  }
}

/** A connection that only reads, of a file that is already open. */
export function openReader(file: string): Sqlite {
  const sqlite = openSqlite(file);
  sqlite.exec('PRAGMA query_only = 1; PRAGMA cache_size = -8192; PRAGMA mmap_size = 67108864;');
  return sqlite;
}

/** Creates the tables in an attached, empty database: for a backup. */
export function createTables(sqlite: Sqlite): void {
  sqlite.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT;`);
}

/**
 * Acknowledged means on the disk: the log is synced at every commit. When it is copied into the file is decided in
 * `Storage`: SQLite by itself would try, and sync, at every single commit while a snapshot holds the log back. What is deleted is
 * overwritten in the file: it may be what a person asked to have erased.
 */
function configureConnection(sqlite: Sqlite): void {
  sqlite.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000;',
  );
}

/** The integrity check of a start: whose file, which format, all tables, nothing cut off. Reads a handful of pages. */
function checkFile(sqlite: Sqlite, file: string): void {
  const owner = sqlite.prepare('PRAGMA application_id').cell();
  if (owner !== APPLICATION_ID) throw new StorageError(`${file} is not a Slatebook data file; give another folder.`);
  const version = sqlite.prepare('PRAGMA user_version').cell() as number;
  if (version > FORMAT_VERSION)
    throw new StorageError(
      `${file} has format ${version}, written by a newer Slatebook; this one reads up to ${FORMAT_VERSION}. Start the newer version, or restore a backup made with this one.`,
    );
  for (const table of TABLES) checkTable(sqlite, table, file);
}

function checkTable(sqlite: Sqlite, table: (typeof TABLES)[number], file: string): void {
  const name = sqlite.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ?").cell(table);
  if (name === undefined) throw new StorageError(`${file} lacks the table ${table}; restore the last backup.`);
  // The two ends of the tree: a file cut short or overwritten shows here without reading it all.
  for (const order of ['ASC', 'DESC']) sqlite.prepare(`SELECT * FROM ${table} ORDER BY 1 ${order} LIMIT 1`).all();
}
