import { CommandError } from './errors.ts';
import { type Holder, type Resource, writeConflict } from './locks.ts';
import type { Collection, Index } from './storage/catalog.ts';
import type { Snapshot, Storage } from './storage/storage.ts';
import type { View } from './storage/view.ts';
import { WRITE_SET_BYTES_MAX, WriteSet } from './storage/writeSet.ts';
import { checkCreatable, nameResource, type Target } from './target.ts';

/**
 * One open transaction: a snapshot to read from, a write set in memory, and locks. Nothing of it is on the disk or
 * visible to others before `commit`, and then all of it at once.
 */
export class Transaction implements Target, Holder {
  readonly snapshot: number;
  readonly ended: Promise<void>;
  readonly startedAt = Date.now();
  private readonly storage: Storage;
  private readonly pinned: Snapshot;
  private readonly writes: WriteSet;
  private readonly drafts = new Map<string, Collection>();
  private readonly multikey = new Set<Index>();
  private readonly claimed = new Set<Resource>();
  private readonly touched = new Set<number>();
  private readonly generation: number;
  private isEnded = false;
  private finish: () => void = () => undefined;

  constructor(storage: Storage) {
    this.storage = storage;
    this.pinned = storage.openSnapshot();
    this.snapshot = this.pinned.write;
    this.generation = storage.generation;
    this.writes = new WriteSet(this.pinned.view);
    this.ended = new Promise((resolve) => {
      this.finish = resolve;
    });
    storage.locks.open(this);
  }

  get view(): View {
    return this.writes;
  }

  get holder(): Holder {
    return this;
  }

  /** Whether it has read or written the collection: dropping it or changing its indexes has to wait. */
  hasTouched(collection: Collection): boolean {
    return this.touched.has(collection.id);
  }

  /** Fails with 246 when the collection was created or its indexes changed after the snapshot. */
  collection(namespace: string): Collection | undefined {
    const draft = this.drafts.get(namespace);
    if (draft) return draft;
    const found = this.storage.catalog.find(namespace);
    if (found === undefined) return undefined;
    if (found.since > this.snapshot || found.indexes.some((index) => index.since > this.snapshot))
      throw new CommandError(
        246,
        `Unable to read from a snapshot due to pending collection catalog changes to ${namespace}; please retry the operation.`,
        ['TransientTransactionError'],
      );
    this.touched.add(found.id);
    return found;
  }

  ensureCollection(database: string, name: string): Collection {
    const namespace = `${database}.${name}`;
    const existing = this.collection(namespace);
    if (existing) return existing;
    checkCreatable(this.storage.catalog, database, name);
    this.claim(nameResource(namespace));
    const draft = this.storage.catalog.draftCollection(database, name);
    this.drafts.set(namespace, draft);
    return draft;
  }

  /** Adds an index to a collection that this transaction created. */
  addIndex(collection: Collection, index: Index): void {
    collection.indexes = [...collection.indexes, index];
  }

  /** Whether the collection exists only in this transaction. */
  isDraft(collection: Collection): boolean {
    return this.drafts.get(collection.namespace) === collection;
  }

  get draftCollections(): Iterable<Collection> {
    return this.drafts.values();
  }

  change<T>(work: () => T): T {
    const result = work();
    if (this.writes.bytes > WRITE_SET_BYTES_MAX)
      throw new CommandError(257, `A transaction may not write more than ${WRITE_SET_BYTES_MAX} bytes`);
    return result;
  }

  contend(resource: Resource): void {
    this.storage.locks.contend(resource, this);
  }

  claim(resource: Resource): void {
    this.checkOpen();
    this.storage.locks.hold(resource, this);
    this.claimed.add(resource);
  }

  nextRecord(collection: Collection): number {
    return collection.nextRecord(this.storage.lastRecord);
  }

  insert(record: number, bytes: Buffer): void {
    this.writes.put(record, bytes);
  }

  replace(record: number, bytes: Buffer): void {
    this.writes.put(record, bytes);
  }

  remove(record: number): void {
    this.writes.put(record, undefined);
  }

  addEntry(key: Buffer, record: number): void {
    this.writes.putEntry(key, record);
  }

  removeEntry(key: Buffer): void {
    this.writes.putEntry(key, undefined);
  }

  markMultikey(index: Index): void {
    // At once for the planner, on the disk with the commit.
    index.multikey = true;
    this.multikey.add(index);
  }

  /** Writes everything in one change of the open group; `alongside` writes what must be kept with it. */
  commit(alongside: () => void): void {
    this.storage.write((write) => {
      this.checkGround();
      for (const draft of this.drafts.values()) this.storage.catalog.create(draft, write);
      for (const index of this.multikey) this.storage.catalog.markMultikey(index);
      this.writes.apply(this.storage);
      for (const resource of this.claimed) this.storage.locks.noteWrite(resource, write);
      alongside();
    });
    // Its locks stay until the commit is on the disk; what it read is needed no more.
    this.pinned.close();
  }

  /** Fails with 112 when what the writes stand on has changed in a way that no lock tells of. */
  private checkGround(): void {
    const { catalog, generation } = this.storage;
    // After an undone group, record numbers and indexes may have been given out anew.
    if (generation !== this.generation || catalog.hasFailedBuildSince(this.snapshot)) throw writeConflict();
    for (const draft of this.drafts.values()) if (catalog.find(draft.namespace)) throw writeConflict();
    if (catalog.isShapedSince(this.snapshot) && this.writes.meetsNewEntries(this.storage.current))
      throw writeConflict();
  }

  /** Fails with 251 once it has ended: it may be reaped or killed while a command of it is at rest. */
  checkOpen(): void {
    if (this.isEnded) throw new CommandError(251, 'The transaction has been aborted.', ['TransientTransactionError']);
  }

  /** Lets go of the snapshot and the locks; those who wait go on. A second time it does nothing. */
  end(): void {
    if (this.isEnded) return;
    this.isEnded = true;
    this.storage.locks.release(this);
    this.pinned.close();
    this.finish();
  }
}
