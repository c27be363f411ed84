import { CommandError } from './errors.ts';
import type { Resource } from './locks.ts';
import type { Catalog, Collection, Index } from './storage/catalog.ts';
import type { Storage } from './storage/storage.ts';
import type { View } from './storage/view.ts';

/** Where a write command writes to: the data itself, or the write set of a transaction. */
export interface Target {
  /** What its queries see. */
  readonly view: View;
  collection(namespace: string): Collection | undefined;
  /** The collection, created when it is not there. */
  ensureCollection(database: string, name: string): Collection;
  /** Runs one change to its end; refusals must come before its first write. */
  change<T>(work: () => T): T;
  /** Fails when another transaction holds the resource. */
  contend(resource: Resource): void;
  /** Makes the resource this writer's; fails when it was written after the snapshot. */
  claim(resource: Resource): void;
  nextRecord(collection: Collection): number;
  insert(record: number, bytes: Buffer): void;
  replace(record: number, bytes: Buffer): void;
  remove(record: number): void;
  addEntry(key: Buffer, record: number): void;
  removeEntry(key: Buffer): void;
  markMultikey(index: Index): void;
}

/** The lock on a collection's name, which creating and dropping it take. */
export function nameResource(namespace: string): Resource {
  return `name ${namespace}`;
}

/** Fails with 73 for a name that MongoDB keeps for itself, 13297 for a database that differs from another in case only. */
export function checkCreatable(catalog: Catalog, database: string, name: string): void {
  if (name.startsWith('system.')) throw new CommandError(73, `Invalid system namespace: ${database}.${name}`);
  const twin = catalog.databases().find((other) => other.toLowerCase() === database.toLowerCase());
  if (twin !== undefined && twin !== database)
    throw new CommandError(
      13297,
      `db already exists with different case already have: [${twin}] trying to create [${database}]`,
    );
}

/** Writes of a plain command: into the open group, visible to all once it is on the disk. */
export class DirectTarget implements Target {
  readonly view: View;
  private readonly storage: Storage;
  private readonly generation: number;
  private write = 0;

  constructor(storage: Storage) {
    this.storage = storage;
    this.view = storage.current;
    this.generation = storage.generation;
  }

  collection(namespace: string): Collection | undefined {
    return this.storage.catalog.find(namespace);
  }

  ensureCollection(database: string, name: string): Collection {
    const namespace = `${database}.${name}`;
    const existing = this.collection(namespace);
    if (existing) return existing;
    return this.change(() => {
      this.contend(nameResource(namespace));
      checkCreatable(this.storage.catalog, database, name);
      const created = this.storage.catalog.draftCollection(database, name);
      this.storage.catalog.create(created, this.write);
      this.claim(nameResource(namespace));
      return created;
    });
  }

  change<T>(work: () => T): T {
    this.checkKept();
    return this.storage.write((write) => {
      this.write = write;
      return work();
    });
  }

  /** Fails when an undone group took earlier writes of this command with it: it must not go on and answer "done". */
  checkKept(): void {
    if (this.storage.generation !== this.generation)
      throw new CommandError(14031, 'An earlier part of this write could not be kept. Try again.');
  }

  contend(resource: Resource): void {
    this.storage.locks.contend(resource, undefined);
  }

  claim(resource: Resource): void {
    this.storage.locks.noteWrite(resource, this.write);
  }

  nextRecord(collection: Collection): number {
    return collection.nextRecord(this.storage.lastRecord);
  }

  insert(record: number, bytes: Buffer): void {
    this.storage.insertDocument(record, bytes);
  }

  replace(record: number, bytes: Buffer): void {
    this.storage.replaceDocument(record, bytes);
  }

  remove(record: number): void {
    this.storage.removeDocument(record);
  }

  addEntry(key: Buffer, record: number): void {
    this.storage.addEntry(key, record);
  }

  removeEntry(key: Buffer): void {
    this.storage.removeEntry(key);
  }

  markMultikey(index: Index): void {
    this.storage.catalog.markMultikey(index);
  }
}
