import type { Sqlite, Statement } from './sqlite.ts';

/** A stored document: its record number, which is its place in natural order, and its BSON bytes. */
export type Stored = { readonly record: number; readonly bytes: Buffer };

/** A document found by one of its index entries. */
export type Entry = Stored & { readonly key: Buffer };

/** From `low` to `high`, both included when walking records. */
export type RecordRange = { readonly low: number; readonly high: number; readonly backward: boolean };

/** Entries with low ≤ key < high. */
export type KeyRange = { readonly low: Buffer; readonly high: Buffer; readonly backward: boolean };

/** The data as one reader sees it: the latest commit, the writer's own state, or a transaction's snapshot and writes. */
export interface View {
  document(record: number): Buffer | undefined;
  /** The record that holds exactly this entry. */
  recordOf(key: Buffer): number | undefined;
  /** The next `limit` documents of the range, in natural order. */
  documents(range: RecordRange, limit: number): Stored[];
  /** The next `limit` entries of the range with their documents, in key order. */
  entries(range: KeyRange, limit: number): Entry[];
  /** How many documents, at most `limit`, the range holds, and the last record counted. */
  count(range: RecordRange, limit: number): { readonly count: number; readonly last: number };
}

/** What one SQLite connection sees. */
export class SqliteView implements View {
  private readonly one: Statement;
  private readonly exact: Statement;
  private readonly up: Statement;
  private readonly down: Statement;
  private readonly keysUp: Statement;
  private readonly keysDown: Statement;
  private readonly counted: Statement;

  constructor(sqlite: Sqlite) {
    this.one = sqlite.prepare('SELECT bytes FROM documents WHERE record = ?');
    this.exact = sqlite.prepare('SELECT record FROM entries WHERE key = ?');
    this.up = sqlite.prepare(
      'SELECT record, bytes FROM documents WHERE record BETWEEN ? AND ? ORDER BY record LIMIT ?',
    );
    this.down = sqlite.prepare(
      'SELECT record, bytes FROM documents WHERE record BETWEEN ? AND ? ORDER BY record DESC LIMIT ?',
    );
    const joined = 'SELECT e.key, e.record, d.bytes FROM entries e CROSS JOIN documents d ON d.record = e.record';
    this.keysUp = sqlite.prepare(`${joined} WHERE e.key >= ? AND e.key < ? ORDER BY e.key LIMIT ?`);
    this.keysDown = sqlite.prepare(`${joined} WHERE e.key >= ? AND e.key < ? ORDER BY e.key DESC LIMIT ?`);
    this.counted = sqlite.prepare(
      'SELECT count(*), max(record) FROM (SELECT record FROM documents WHERE record BETWEEN ? AND ? ORDER BY record LIMIT ?)',
    );
  }

  document(record: number): Buffer | undefined {
    return this.one.cell(record) as Buffer | undefined;
  }

  recordOf(key: Buffer): number | undefined {
    return this.exact.cell(key) as number | undefined;
  }

  documents(range: RecordRange, limit: number): Stored[] {
    const rows = (range.backward ? this.down : this.up).all(range.low, range.high, limit);
    return rows.map((row) => ({ record: row[0] as number, bytes: row[1] as Buffer }));
  }

  entries(range: KeyRange, limit: number): Entry[] {
    const rows = (range.backward ? this.keysDown : this.keysUp).all(range.low, range.high, limit);
    return rows.map((row) => ({ key: row[0] as Buffer, record: row[1] as number, bytes: row[2] as Buffer }));
  }

  count(range: RecordRange, limit: number): { count: number; last: number } {
    const row = this.counted.all(range.low, range.high, limit)[0];
    return { count: (row?.[0] ?? 0) as number, last: (row?.[1] ?? range.high) as number };
  }
}
