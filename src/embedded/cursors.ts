import { randomBytes } from 'node:crypto';
import { encodeDocument, RawDocument } from './bson/encode.ts';
import { CommandError } from './errors.ts';
import type { Pace } from './pace.ts';
import type { Session } from './sessions.ts';
import type { Transaction } from './transaction.ts';

/** Documents ready to be sent. */
export type Batches = AsyncGenerator<readonly RawDocument[]>;

/** A query that has more to give. */
export type Cursor = {
  readonly id: bigint;
  readonly namespace: string;
  readonly transaction: Transaction | undefined;
  readonly session: Session | undefined;
  readonly source: Batches;
  readonly pace: Pace;
  /** Read from the source but not sent yet. */
  readonly pending: RawDocument[];
  /** How many documents the query may still give; infinite without a limit. */
  left: number;
  usedAt: number;
  busy: boolean;
};

const CURSORS_MAX = 10_000;
/** MongoDB's default cursor timeout. */
const IDLE_MS_MAX = 10 * 60_000;
/** The first batch when the client names no size. */
const FIRST_BATCH_DOCUMENTS = 101;
/** A batch stays below the largest document, as MongoDB's do. */
const BATCH_BYTES_MAX = 16 * 1024 * 1024;

/** The open cursors. Nothing of a cursor is held in the database between two batches. */
export class Cursors {
  private readonly byId = new Map<bigint, Cursor>();
  private readonly reaper = setInterval(() => this.reap(), 60_000).unref();

  /** Reads the first batch; opens a cursor (its id is 0 otherwise) when there is more. */
  async first(
    source: Batches,
    owner: Pick<Cursor, 'namespace' | 'transaction' | 'session' | 'pace' | 'left'>,
    size: number | undefined,
    single: boolean,
  ): Promise<{ readonly id: bigint; readonly batch: RawDocument[] }> {
    const cursor: Cursor = { ...owner, id: newCursorId(), source, pending: [], usedAt: Date.now(), busy: false };
    const { batch, done } = await fill(cursor, size ?? FIRST_BATCH_DOCUMENTS);
    if (done || single) {
      await source.return(undefined);
      return { id: 0n, batch };
    }
    if (this.byId.size >= CURSORS_MAX) {
      await source.return(undefined);
      throw new CommandError(146, `more than ${CURSORS_MAX} cursors are open; exhaust or close some first`);
    }
    this.byId.set(cursor.id, cursor);
    return { id: cursor.id, batch };
  }

  /** Reads the next batch. Fails with 43 for an unknown cursor, 237 when it is in use by another command. */
  async next(
    id: bigint,
    namespace: string,
    transaction: Transaction | undefined,
    size: number | undefined,
  ): Promise<{ readonly id: bigint; readonly batch: RawDocument[] }> {
    const cursor = this.byId.get(id);
    if (cursor === undefined) throw cursorNotFound(id);
    if (cursor.namespace !== namespace)
      throw new CommandError(
        13,
        `Requested getMore on namespace '${namespace}', but cursor belongs to ${cursor.namespace}`,
      );
    if (cursor.transaction !== transaction)
      throw new CommandError(50741, 'Cannot run getMore on a cursor of another session or transaction');
    if (cursor.busy) throw new CommandError(237, `cursor id ${id} is already in use`);
    cursor.busy = true;
    cursor.pace.renew();
    try {
      const { batch, done } = await fill(cursor, size ?? Number.POSITIVE_INFINITY);
      if (done) this.byId.delete(id);
      return { id: done ? 0n : id, batch };
    } catch (error) {
      this.byId.delete(id);
      throw error;
    } finally {
      cursor.busy = false;
      cursor.usedAt = Date.now();
    }
  }

  /** Closes a cursor of the collection; false when there is none. */
  kill(id: bigint, namespace: string): boolean {
    const cursor = this.byId.get(id);
    if (cursor === undefined || cursor.namespace !== namespace) return false;
    this.byId.delete(id);
    close(cursor);
    return true;
  }

  /** Closes the cursors for which it holds: of a session, a transaction or a dropped collection. */
  killWhere(holds: (cursor: Cursor) => boolean): void {
    for (const [id, cursor] of this.byId) {
      if (!holds(cursor)) continue;
      this.byId.delete(id);
      close(cursor);
    }
  }

  stop(): void {
    clearInterval(this.reaper);
    this.killWhere(() => true);
  }

  get open(): number {
    return this.byId.size;
  }

  private reap(): void {
    const now = Date.now();
    this.killWhere((cursor) => !cursor.busy && now - cursor.usedAt > IDLE_MS_MAX);
  }
}

/** A cursor nobody reads has no state outside itself; what its closing might throw concerns nobody. */
function close(cursor: Cursor): void {
  cursor.source.return(undefined).catch(() => undefined);
}

function cursorNotFound(id: bigint): CommandError {
  return new CommandError(43, `cursor id ${id} not found`);
}

async function fill(cursor: Cursor, size: number): Promise<{ batch: RawDocument[]; done: boolean }> {
  const batch: RawDocument[] = [];
  let bytes = 0;
  // A size of 0 opens the cursor without reading anything.
  while (batch.length < size) {
    if (cursor.pending.length === 0) {
      const read = await cursor.source.next();
      if (read.done) return { batch, done: true };
      // One by one: there may be more than can be given as arguments.
      for (const doc of read.value) cursor.pending.push(doc);
      continue;
    }
    const taken = takeFitting(cursor.pending, size - batch.length, BATCH_BYTES_MAX - bytes, batch.length === 0);
    if (taken.length === 0) return { batch, done: false };
    for (const doc of taken) {
      bytes += doc.bytes.length;
      batch.push(doc);
    }
    cursor.left -= taken.length;
  }
  return { batch, done: cursor.left <= 0 };
}

/** Removes from the front what fits; the first of a batch always does. */
function takeFitting(pending: RawDocument[], count: number, room: number, isFirst: boolean): RawDocument[] {
  let fitting = 0;
  let bytes = 0;
  while (fitting < count && fitting < pending.length) {
    bytes += (pending[fitting] as RawDocument).bytes.length;
    if (bytes > room && !(isFirst && fitting === 0)) break;
    fitting += 1;
  }
  return pending.splice(0, fitting);
}

/** A random positive int64, so that nobody guesses another's cursor. */
function newCursorId(): bigint {
  return randomBytes(8).readBigUInt64LE() >> 2n || 1n;
}

/** A made document, ready to be sent. */
export function raw(doc: Parameters<typeof encodeDocument>[0]): RawDocument {
  return new RawDocument(encodeDocument(doc));
}
