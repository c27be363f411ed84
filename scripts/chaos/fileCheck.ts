import { decodeDocument } from '#embedded/bson/decode.ts';
import type { Document } from '#embedded/bson/value.ts';
import { indexEntries, storedKey } from '#embedded/indexes.ts';
import { Catalog, type Collection } from '#embedded/storage/catalog.ts';
import { openSqlite, type Sqlite } from '#embedded/storage/sqlite.ts';

/** What is wrong with a data file; all lists are empty when nothing is. */
export type FileFaults = {
  /** What SQLite's own integrity check says. */
  readonly integrity: string[];
  /** Index entries that no document asks for, those of dropped and unfinished indexes waiting to be cleared apart. */
  readonly orphanEntries: string[];
  readonly missingEntries: string[];
  /** Documents of no collection. */
  readonly orphanDocuments: string[];
};

/**
 * Holds a data file against itself: makes every index entry anew from the documents and compares. Reads all of it; the
 * file must be in use by nobody, or only by readers.
 */
export function checkDataFile(file: string): FileFaults {
  const sqlite = openSqlite(file);
  try {
    const catalog = new Catalog(sqlite);
    const collections = catalog.databases().flatMap((database) => catalog.inDatabase(database));
    const doomed = new Set(
      sqlite
        .prepare('SELECT id FROM doomed')
        .all()
        .map(([id]) => id as number),
    );
    const expected = new Map<string, number>();
    let known = 0;
    for (const collection of collections) {
      for (const [record, doc] of documentsOf(sqlite, collection)) {
        known += 1;
        for (const key of keysOf(collection, record, doc)) expected.set(key, record);
      }
    }
    return {
      integrity: integrityOf(sqlite),
      ...compareEntries(sqlite, expected, doomed),
      orphanDocuments: orphansOf(sqlite, known, doomed),
    };
  } finally {
    sqlite.close();
  }
}

/** Whether nothing at all is wrong. */
export function isSound(faults: FileFaults): boolean {
  return Object.values(faults).every((list) => list.length === 0);
}

const LISTED_MAX = 20;
/** As in the catalog: records of a collection begin with its number. */
const RECORDS_PER_COLLECTION = 2 ** 32;

function integrityOf(sqlite: Sqlite): string[] {
  const lines = sqlite.prepare('PRAGMA integrity_check').all();
  return lines.map(([line]) => String(line)).filter((line) => line !== 'ok');
}

function* documentsOf(sqlite: Sqlite, collection: Collection): Generator<[number, Document]> {
  const { low, high } = collection.range();
  const page = sqlite.prepare(
    'SELECT record, bytes FROM documents WHERE record BETWEEN ? AND ? ORDER BY record LIMIT 1000',
  );
  for (let from = low; ; ) {
    const rows = page.all(from, high);
    for (const [record, bytes] of rows) yield [record as number, decodeDocument(bytes as Buffer)];
    const last = rows.at(-1);
    if (last === undefined) return;
    from = (last[0] as number) + 1;
  }
}

function* keysOf(collection: Collection, record: number, doc: Document): Generator<string> {
  for (const { id, definition } of collection.indexes)
    for (const key of indexEntries(id, definition, doc).keys) yield storedKey(definition, key, record).toString('hex');
}

function compareEntries(
  sqlite: Sqlite,
  expected: Map<string, number>,
  doomed: ReadonlySet<number>,
): Pick<FileFaults, 'orphanEntries' | 'missingEntries'> {
  const missing = new Map(expected);
  const orphanEntries: string[] = [];
  for (const [key, record] of sqlite.prepare('SELECT key, record FROM entries').all()) {
    const bytes = key as Buffer;
    const text = bytes.toString('hex');
    if (expected.get(text) === record) missing.delete(text);
    else if (!doomed.has(bytes.readUInt32BE(0)) && orphanEntries.length < LISTED_MAX)
      orphanEntries.push(`${text} for record ${record}`);
  }
  const missingEntries = [...missing].slice(0, LISTED_MAX).map(([key, record]) => `${key} for record ${record}`);
  return { orphanEntries, missingEntries };
}

function orphansOf(sqlite: Sqlite, known: number, doomed: ReadonlySet<number>): string[] {
  const counts = sqlite
    .prepare(`SELECT record / ${RECORDS_PER_COLLECTION} AS owner, count(*) FROM documents GROUP BY owner`)
    .all()
    .filter(([owner]) => !doomed.has(owner as number));
  const all = counts.reduce((sum, [, count]) => sum + (count as number), 0);
  return all === known ? [] : [`${all} documents in the file, ${known} in its collections`];
}
