import type { Storage } from './storage.ts';
import type { Entry, KeyRange, RecordRange, Stored, View } from './view.ts';

type OwnDocument = { readonly bytes: Buffer | undefined; readonly existed: boolean };
type OwnEntry = { readonly key: Buffer; readonly record: number | undefined };

/** What a transaction may hold in memory before it commits. */
export const WRITE_SET_BYTES_MAX = 128 * 1024 * 1024;

/**
 * The uncommitted writes of a transaction over its snapshot, seen as one view: its own documents and entries hide or
 * join those of the snapshot, in order. `apply` writes them through when it commits.
 */
export class WriteSet implements View {
  private readonly base: View;
  private readonly own = new Map<number, OwnDocument>();
  private readonly ownEntries = new Map<string, OwnEntry>();
  /** Sorted, for merging with the snapshot's pages. */
  private readonly records: number[] = [];
  private readonly keys: Buffer[] = [];
  private size = 0;

  constructor(base: View) {
    this.base = base;
  }

  /** Roughly how many bytes it holds. */
  get bytes(): number {
    return this.size;
  }

  put(record: number, bytes: Buffer | undefined): void {
    const before = this.own.get(record);
    const existed = before ? before.existed : this.base.document(record) !== undefined;
    if (!before) insertSorted(this.records, record, (a, b) => a - b);
    this.own.set(record, { bytes, existed });
    this.size += (bytes?.length ?? 0) - (before?.bytes?.length ?? 0);
  }

  putEntry(key: Buffer, record: number | undefined): void {
    const text = key.toString('latin1');
    if (!this.ownEntries.has(text)) {
      insertSorted(this.keys, key, Buffer.compare);
      this.size += key.length;
    }
    this.ownEntries.set(text, { key, record });
  }

  /** Writes everything through; the locks of the transaction keep it from colliding. */
  apply(storage: Storage): void {
    // Removed whether the snapshot held them or not: an index being built may have added them since.
    for (const { key } of this.ownEntries.values()) storage.removeEntry(key);
    for (const [record, { bytes, existed }] of this.own) {
      if (bytes === undefined) {
        if (existed) storage.removeDocument(record);
      } else if (existed) storage.replaceDocument(record, bytes);
      else storage.insertDocument(record, bytes);
    }
    for (const { key, record } of this.ownEntries.values()) if (record !== undefined) storage.addEntry(key, record);
  }

  /** Whether an entry to be added has become another record's since the snapshot, as when an index is built. */
  meetsNewEntries(current: View): boolean {
    for (const { key, record } of this.ownEntries.values()) {
      if (record === undefined) continue;
      const owner = current.recordOf(key);
      if (owner !== undefined && owner !== record && owner !== this.base.recordOf(key)) return true;
    }
    return false;
  }

  document(record: number): Buffer | undefined {
    const own = this.own.get(record);
    return own ? own.bytes : this.base.document(record);
  }

  recordOf(key: Buffer): number | undefined {
    const own = this.ownEntries.get(key.toString('latin1'));
    return own ? own.record : this.base.recordOf(key);
  }

  documents(range: RecordRange, limit: number): Stored[] {
    const found: Stored[] = [];
    let rest: RecordRange | undefined = range;
    while (rest && found.length < limit) {
      const wanted = limit - found.length;
      const page: Stored[] = this.base.documents(rest, wanted);
      const last = page.length < wanted ? undefined : page.at(-1)?.record;
      const covered: RecordRange = last === undefined ? rest : until(rest, last);
      const kept = page.filter(({ record }) => !this.own.has(record));
      const sign = range.backward ? -1 : 1;
      merge(found, kept, this.ownDocuments(covered), limit, (a, b) => sign * (a.record - b.record));
      rest = last === undefined ? undefined : after(rest, last);
    }
    return found;
  }

  entries(range: KeyRange, limit: number): Entry[] {
    const found: Entry[] = [];
    let rest: KeyRange | undefined = range;
    while (rest && found.length < limit) {
      const wanted = limit - found.length;
      const page: Entry[] = this.base.entries(rest, wanted);
      const last = page.length < wanted ? undefined : page.at(-1)?.key;
      const covered: KeyRange = last === undefined ? rest : untilKey(rest, last);
      const sign = range.backward ? -1 : 1;
      merge(found, this.kept(page), this.ownEntriesIn(covered), limit, (a, b) => sign * Buffer.compare(a.key, b.key));
      rest = last === undefined ? undefined : afterKey(rest, last);
    }
    return found;
  }

  count(range: RecordRange, limit: number): { count: number; last: number } {
    const page = this.documents({ ...range, backward: false }, limit);
    return { count: page.length, last: page.at(-1)?.record ?? range.high };
  }

  /** The documents written here, in the order of the walk. */
  private *ownDocuments(range: RecordRange): Generator<Stored> {
    // A range of records includes its end, unlike one of keys.
    const { low, high, backward } = range;
    for (const record of between(this.records, { low, high: high + 1, backward }, (a, b) => a - b)) {
      const bytes = this.own.get(record)?.bytes;
      if (bytes) yield { record, bytes };
    }
  }

  private *ownEntriesIn(range: KeyRange): Generator<Entry> {
    for (const key of between(this.keys, range, Buffer.compare)) {
      const record = this.ownEntries.get(key.toString('latin1'))?.record;
      const bytes = record === undefined ? undefined : this.document(record);
      if (record !== undefined && bytes) yield { key, record, bytes };
    }
  }

  /** What this transaction left of the snapshot's entries, with the documents as they are now. */
  private kept(page: readonly Entry[]): Entry[] {
    return page.flatMap((row) => {
      const bytes = this.ownEntries.has(row.key.toString('latin1')) ? undefined : this.document(row.record);
      return bytes ? [{ ...row, bytes }] : [];
    });
  }
}

/** Adds both, each in the order of `compare`, to `found` until that has `limit` items; no two are equal. */
function merge<T>(
  found: T[],
  snapshot: readonly T[],
  own: Iterator<T>,
  limit: number,
  compare: (a: T, b: T) => number,
): void {
  let at = 0;
  let next = own.next();
  while (found.length < limit) {
    const row = snapshot[at];
    if (!next.done && (row === undefined || compare(next.value, row) < 0)) {
      found.push(next.value);
      next = own.next();
    } else if (row !== undefined) {
      found.push(row);
      at += 1;
    } else return;
  }
}

/** The sorted items from `low` up to, but without, `high`, in the direction of the walk. */
function* between<T>(
  sorted: readonly T[],
  range: { readonly low: T; readonly high: T; readonly backward: boolean },
  compare: (a: T, b: T) => number,
): Generator<T> {
  const start = lowerBound(sorted, range.low, compare);
  const end = lowerBound(sorted, range.high, compare);
  for (let i = 0; i < end - start; i++) yield sorted[range.backward ? end - 1 - i : start + i] as T;
}

/** The part of a range up to and including `last`, in the direction of the walk. */
function until(range: RecordRange, last: number): RecordRange {
  return range.backward ? { ...range, low: last } : { ...range, high: last };
}

/** What of a record range comes after `last`. */
export function after(range: RecordRange, last: number): RecordRange {
  return range.backward ? { ...range, high: last - 1 } : { ...range, low: last + 1 };
}

function untilKey(range: KeyRange, last: Buffer): KeyRange {
  return range.backward ? { ...range, low: last } : { ...range, high: successor(last) };
}

/** What of a key range comes after the entry `last`. */
export function afterKey(range: KeyRange, last: Buffer): KeyRange {
  return range.backward ? { ...range, high: last } : { ...range, low: successor(last) };
}

/** The smallest key above `key`. */
function successor(key: Buffer): Buffer {
  return Buffer.concat([key, Buffer.of(0)]);
}

function lowerBound<T>(sorted: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(sorted[middle] as T, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function insertSorted<T>(sorted: T[], item: T, compare: (a: T, b: T) => number): void {
  sorted.splice(lowerBound(sorted, item, compare), 0, item);
}
