import { join } from 'node:path';
import { CommandError } from '../errors.ts';
import { Blocked, Locks } from '../locks.ts';
import { Catalog } from './catalog.ts';
import { openDataFile, openReader } from './schema.ts';
import { isDiskFull, type Sqlite, type Statement } from './sqlite.ts';
import { SqliteView, type View } from './view.ts';

/** A pinned state of the data: everything up to a commit and nothing after it. Closing it twice is harmless. */
export type Snapshot = {
  readonly view: View;
  /** The last write it holds. */
  readonly write: number;
  close(): void;
};

type Waiter = { resolve(): void; reject(error: unknown): void };
type Pinned = { readonly sqlite: Sqlite; readonly view: View };

/** The one file in a data folder that matters: with its `-wal` and `-shm` beside it while in use. */
export const DATA_FILE = 'book.sqlite';

/** How long a group may stay open while nobody waits for it. */
const GROUP_OPEN_MS = 20;
/** Rows changed after which the log is copied into the file. */
const CHECKPOINT_CHANGES = 4_000;
/** A log larger than this, in pages of 4 KiB, must be cut: new transactions wait until the open ones have let go of it. */
const LOG_PAGES_MAX = 65_536;

/** Idle snapshot connections kept for the next transaction. */
const IDLE_SNAPSHOTS_MAX = 16;

/**
 * The data file: one writer, one reader of the latest commit, and snapshots.
 *
 * Writes of all commands that arrive together share one SQLite transaction and one sync to the disk (group commit). A
 * command changes data in `write`, synchronously, and may answer once `durable` has resolved. Readers on `latest` see
 * nothing of a group before it is on the disk.
 */
export class Storage {
  readonly file: string;
  readonly catalog: Catalog;
  readonly locks = new Locks();
  /** The latest commit. */
  readonly latest: View;
  /** The writer's own state: the latest commit and the open group. */
  readonly current: View;
  /** Counts changes; locks and snapshots are compared by it. */
  private written = 0;
  private committed = 0;
  private failures = 0;
  private changes = 0;
  private logPages = 0;
  private cutWanted = false;
  /** The last write when the log was to be cut. */
  private cutAt = 0;
  private pinnedCount = 0;
  private grouping = false;
  private groupedAt = 0;
  private waiters: Waiter[] = [];
  private closed = false;
  private readonly writer: Sqlite;
  private readonly reader: Sqlite;
  private readonly idle: Pinned[] = [];
  private readonly onCommit: (() => void)[] = [];
  private readonly onRollback: (() => void)[] = [];
  private readonly statements: {
    readonly insert: Statement;
    readonly replace: Statement;
    readonly remove: Statement;
    readonly addEntry: Statement;
    readonly removeEntry: Statement;
    readonly lastRecord: Statement;
  };

  constructor(folder: string) {
    this.file = join(folder, DATA_FILE);
    this.writer = openDataFile(this.file);
    this.reader = openReader(this.file);
    this.catalog = new Catalog(this.writer);
    this.latest = new SqliteView(this.reader);
    this.current = new SqliteView(this.writer);
    this.statements = {
      insert: this.writer.prepare('INSERT INTO documents (record, bytes) VALUES (?, ?)'),
      replace: this.writer.prepare('UPDATE documents SET bytes = ? WHERE record = ?'),
      remove: this.writer.prepare('DELETE FROM documents WHERE record = ?'),
      addEntry: this.writer.prepare('INSERT INTO entries (key, record) VALUES (?, ?)'),
      removeEntry: this.writer.prepare('DELETE FROM entries WHERE key = ?'),
      lastRecord: this.writer.prepare('SELECT max(record) FROM documents WHERE record BETWEEN ? AND ?'),
    };
  }

  /** A statement on the writer's connection; run it inside `write`. */
  prepare(sql: string): Statement {
    return this.writer.prepare(sql);
  }

  /** Called before a group is committed: what is written then belongs to it. */
  beforeCommit(listener: () => void): void {
    this.onCommit.push(listener);
  }

  /** Called when a group was rolled back and everything cached from it is void. */
  whenRolledBack(listener: () => void): void {
    this.onRollback.push(listener);
  }

  /** The number of the latest change. */
  get lastWrite(): number {
    return this.written;
  }

  /** Grows whenever a group was undone: what a command wrote in an earlier generation may be gone. */
  get generation(): number {
    return this.failures;
  }

  /**
   * Changes data. `work` runs to its end at once; what it refuses (`CommandError`, `Blocked`) it must refuse before its
   * first change. Anything else thrown means that SQLite could not write: the whole group is undone and fails.
   */
  write<T>(work: (write: number) => T): T {
    if (this.closed) throw new CommandError(91, 'The embedded database is shutting down');
    this.openGroup();
    try {
      this.written += 1;
      return work(this.written);
    } catch (error) {
      if (error instanceof CommandError || error instanceof Blocked) throw error;
      throw this.failGroup(error);
    }
  }

  /** Resolves when everything written so far is on the disk; rejects when the group had to be undone. */
  durable(): Promise<void> {
    if (!this.grouping) return Promise.resolve();
    return new Promise((resolve, reject) => this.waiters.push({ resolve, reject }));
  }

  insertDocument(record: number, bytes: Buffer): void {
    this.changes += 1;
    this.statements.insert.run(record, bytes);
  }

  replaceDocument(record: number, bytes: Buffer): void {
    this.changes += 1;
    this.statements.replace.run(bytes, record);
  }

  removeDocument(record: number): void {
    this.changes += 1;
    this.statements.remove.run(record);
  }

  addEntry(key: Buffer, record: number): void {
    this.changes += 1;
    this.statements.addEntry.run(key, record);
  }

  removeEntry(key: Buffer): void {
    this.changes += 1;
    this.statements.removeEntry.run(key);
  }

  /** The highest record number stored in a range, the open group included. */
  readonly lastRecord = (range: { readonly low: number; readonly high: number }): number | undefined =>
    (this.statements.lastRecord.cell(range.low, range.high) ?? undefined) as number | undefined;

  /** Pins the latest commit for a transaction. Close it, or the log of changes cannot be cut. */
  openSnapshot(): Snapshot {
    const pinned = this.idle.pop() ?? this.openPinned();
    this.pinnedCount += 1;
    pinned.sqlite.exec('BEGIN');
    // SQLite pins at the first read, not at BEGIN.
    pinned.view.document(0);
    let isOpen = true;
    const close = (): void => {
      if (isOpen) this.unpin(pinned);
      isOpen = false;
    };
    return { view: pinned.view, write: this.committed, close };
  }

  /** Keeps the log from being cut while a connection of its own reads it, until what this returns is called. */
  holdLog(): () => void {
    this.pinnedCount += 1;
    return () => this.letGoOfLog();
  }

  /** Finishes the open group and closes the file. */
  async close(): Promise<void> {
    if (this.closed) return;
    const last = this.durable();
    this.closed = true;
    // Who wrote in a group that fails now is told; the file is closed all the same.
    await last.catch(() => undefined);
    for (const { sqlite } of this.idle) sqlite.close();
    this.reader.close();
    this.emptyLog();
    this.writer.close();
  }

  /** So that the data file alone is all of the data: for whoever copies it while nothing runs. */
  private emptyLog(): void {
    // It would wait, and everything with it, for a backup that still reads the log.
    if (this.pinnedCount > 0) return;
    try {
      this.writer.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // The disk is full: the next start finds everything in the log.
    }
  }

  private openPinned(): Pinned {
    const sqlite = openReader(this.file);
    return { sqlite, view: new SqliteView(sqlite) };
  }

  private unpin(pinned: Pinned): void {
    pinned.sqlite.exec('COMMIT');
    this.letGoOfLog();
    if (this.idle.length < IDLE_SNAPSHOTS_MAX && !this.closed) this.idle.push(pinned);
    else pinned.sqlite.close();
  }

  private letGoOfLog(): void {
    this.pinnedCount -= 1;
    if (this.pinnedCount === 0 && (this.mustCutLog || this.cutWanted) && !this.grouping && !this.closed)
      this.checkpoint();
  }

  private openGroup(): void {
    if (this.grouping) return;
    this.writer.exec('BEGIN IMMEDIATE');
    this.grouping = true;
    this.groupedAt = performance.now();
    setImmediate(() => this.commitWhenAwaited());
  }

  /** A long command that only rests waits for no sync: its group stays open a little for more of it. */
  private commitWhenAwaited(): void {
    const isYoung = performance.now() - this.groupedAt < GROUP_OPEN_MS;
    if (this.grouping && isYoung && this.waiters.length === 0) setImmediate(() => this.commitWhenAwaited());
    else this.commitGroup();
  }

  private commitGroup(): void {
    if (!this.grouping) return;
    try {
      for (const listener of this.onCommit) listener();
      this.writer.exec('COMMIT');
    } catch (error) {
      this.failGroup(error);
      return;
    }
    this.grouping = false;
    this.committed = this.written;
    this.locks.forgetWrites();
    for (const waiter of this.takeWaiters()) waiter.resolve();
    if (this.changes >= CHECKPOINT_CHANGES || (this.cutWanted && this.pinnedCount === 0)) this.checkpoint();
  }

  /** Copies the log into the file as far as no snapshot needs it; once all is copied, it is used from its start again. */
  private checkpoint(): void {
    this.changes = 0;
    const isCut = this.pinnedCount === 0 && (this.mustCutLog || this.cutWanted);
    if (isCut) this.cutWanted = false;
    const mode = isCut ? 'TRUNCATE' : 'PASSIVE';
    try {
      const [, pages] = this.writer.prepare(`PRAGMA wal_checkpoint(${mode})`).all()[0] ?? [];
      this.logPages = typeof pages === 'number' ? pages : 0;
    } catch {
      // The disk is full: the data stays in the log, where it is safe, until the next time.
    }
  }

  /**
   * Has the log cut as soon as no snapshot needs it: what was deleted stands in it as it was before. Nothing is done when nothing was
   * written since.
   */
  cutLog(): void {
    if (this.closed || this.written === this.cutAt) return;
    this.cutAt = this.written;
    this.cutWanted = true;
    if (this.pinnedCount === 0 && !this.grouping) this.checkpoint();
  }

  /** How many snapshots are pinned. */
  get openSnapshots(): number {
    return this.pinnedCount;
  }

  /** Whether new snapshots must wait, so that the log can be cut. */
  get mustCutLog(): boolean {
    return this.logPages > LOG_PAGES_MAX;
  }

  /** Undoes the group, tells everyone in it, and returns what the client is told. */
  private failGroup(cause: unknown): Error {
    const error = isDiskFull(cause)
      ? new CommandError(
          14031,
          'The disk or a quota is full: nothing of this write was kept. Free some space and try again.',
        )
      : new Error('the data file could not be written; nothing of this write was kept', { cause });
    try {
      this.writer.exec('ROLLBACK');
    } catch {
      // SQLite has already rolled back by itself, as it does when the disk is full.
    }
    this.grouping = false;
    this.failures += 1;
    this.catalog.reload(this.written);
    for (const listener of this.onRollback) listener();
    for (const waiter of this.takeWaiters()) waiter.reject(error);
    return error;
  }

  private takeWaiters(): Waiter[] {
    const waiters = this.waiters;
    this.waiters = [];
    return waiters;
  }
}
