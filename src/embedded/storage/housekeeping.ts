import { setTimeout as sleep } from 'node:timers/promises';
import { decodeDocument } from '../bson/decode.ts';
import { DateTime } from '../bson/value.ts';
import type { FieldPath, Filter } from '../filter.ts';
import { indexPrefix } from '../indexes.ts';
import { Blocked } from '../locks.ts';
import { matches } from '../match/matches.ts';
import { deleteDocument } from '../mutations.ts';
import { Pace } from '../pace.ts';
import { findMatches } from '../query/find.ts';
import { DirectTarget } from '../target.ts';
import { type Collection, type Index, recordsOf } from './catalog.ts';
import type { Statement } from './sqlite.ts';
import type { Storage } from './storage.ts';

const TTL_INTERVAL_MS = 60_000;
/** Rows cleared in one go. */
const CLEAR_ROWS = 200;

/** What the engine does by itself: removing expired documents, the rows of what was dropped, and what the log still says of them. */
export class Housekeeping {
  private readonly storage: Storage;
  private readonly timer: NodeJS.Timeout;
  private readonly clearDocuments: Statement;
  private readonly clearEntries: Statement;
  private readonly remember: Statement;
  private readonly forget: Statement;
  private readonly nextDoomed: Statement;
  private clearing: Promise<void> | undefined;
  private sweeping: Promise<void> | undefined;
  private stopped = false;

  constructor(storage: Storage, ttlIntervalMs = TTL_INTERVAL_MS) {
    this.storage = storage;
    this.clearDocuments = storage.prepare(
      'DELETE FROM documents WHERE record IN (SELECT record FROM documents WHERE record BETWEEN ? AND ? LIMIT ?)',
    );
    this.clearEntries = storage.prepare(
      'DELETE FROM entries WHERE key IN (SELECT key FROM entries WHERE key >= ? AND key < ? LIMIT ?)',
    );
    this.remember = storage.prepare('INSERT OR IGNORE INTO doomed (id, kind) VALUES (?, ?)');
    this.forget = storage.prepare('DELETE FROM doomed WHERE id = ?');
    this.nextDoomed = storage.prepare('SELECT id, kind FROM doomed ORDER BY id');
    this.timer = setInterval(() => this.sweepSoon(), ttlIntervalMs).unref();
    this.clearSoon();
  }

  /** Notes, inside a write, that the rows of a collection or index are to go; `clearSoon` then does it. */
  doom(kind: 'collection' | 'index', id: number): void {
    this.storage.catalog.keepId(id);
    this.remember.run(id, kind);
  }

  /** Takes an index off the list, inside a write: it has been finished after all. */
  spare(id: number): void {
    this.forget.run(id);
  }

  /** Clears the rows of what is doomed, a few at a time, except those of indexes being built. */
  clearSoon(): void {
    // What could not be cleared stays on the list for the next time.
    this.clearing ??= this.clearAll()
      .catch(() => undefined)
      .finally(() => {
        this.clearing = undefined;
      });
  }

  /** Indexes that are being built stand on the list of the doomed until they are finished. */
  readonly building = new Set<number>();

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.clearing;
    await this.sweeping;
  }

  private async clearAll(): Promise<void> {
    await sleep(0);
    // Asked anew each time: more may be dropped while this goes on.
    for (let next = this.firstDoomed(); next !== undefined && !this.stopped; next = this.firstDoomed()) {
      this.clearSome(next.id, next.kind);
      await this.storage.durable();
      await sleep(1);
    }
  }

  private firstDoomed(): { readonly id: number; readonly kind: string } | undefined {
    const row = this.nextDoomed.all().find(([id]) => !this.building.has(id as number));
    return row && { id: row[0] as number, kind: row[1] as string };
  }

  private clearSome(id: number, kind: string): void {
    this.storage.write(() => {
      const { low, high } = recordsOf(id);
      const cleared =
        kind === 'collection'
          ? this.clearDocuments.run(low, high, CLEAR_ROWS)
          : this.clearEntries.run(indexPrefix(id), indexPrefix(id + 1), CLEAR_ROWS);
      if (cleared < CLEAR_ROWS) this.forget.run(id);
    });
  }

  private sweepSoon(): void {
    this.clearSoon();
    this.storage.cutLog();
    // A failed sweep is tried again at the next interval; what it did so far stands.
    this.sweeping ??= this.removeExpired()
      .catch(() => undefined)
      .finally(() => {
        this.sweeping = undefined;
      });
  }

  /** Removes what the TTL indexes say has expired (the MongoDB manual, "TTL Indexes"). */
  private async removeExpired(): Promise<void> {
    const { catalog } = this.storage;
    for (const collection of catalog.databases().flatMap((database) => catalog.inDatabase(database)))
      for (const index of collection.indexes) {
        const seconds = index.definition.expireAfterSeconds;
        if (seconds !== undefined) await this.removeExpiredBy(collection, index, seconds);
      }
  }

  private async removeExpiredBy(collection: Collection, index: Index, seconds: number): Promise<void> {
    const [path] = index.definition.paths;
    if (path === undefined) return;
    const expired = expiredFilter(path, BigInt(Date.now()) - BigInt(seconds) * 1000n);
    const { partial } = index.definition;
    // Looked at again before it goes: a document may have left a partial index since it was found there.
    const filter: Filter = partial ? { kind: 'and', filters: [expired, partial] } : expired;
    const query = { filter, sort: [], hint: index.definition.name };
    const target = new DirectTarget(this.storage);
    for await (const page of findMatches(this.storage.latest, collection, query, new Pace())) {
      for (const { record } of page) removeStillExpired(target, collection, record, filter);
      await this.storage.durable();
      if (this.stopped) return;
    }
  }
}

/** A date up to the limit, in an array one of the dates; no other type expires. */
function expiredFilter(path: FieldPath, limit: bigint): Filter {
  const operand = new DateTime(limit);
  return { kind: 'field', path, test: { kind: 'compare', op: 'lte', operand } };
}

function removeStillExpired(target: DirectTarget, collection: Collection, record: number, filter: Filter): void {
  const bytes = target.view.document(record);
  const doc = bytes && decodeDocument(bytes);
  if (doc === undefined || !matches(filter, doc)) return;
  try {
    deleteDocument(target, collection, record, doc);
  } catch (error) {
    // An open transaction holds it: it is still expired at the next sweep.
    if (!(error instanceof Blocked)) throw error;
  }
}
