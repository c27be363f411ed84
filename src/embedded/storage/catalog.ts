import { randomBytes } from 'node:crypto';
import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { document, int32 } from '../bson/value.ts';
import { type IndexDefinition, parseIndexDefinition } from '../indexes.ts';
import type { Sqlite, Statement } from './sqlite.ts';
import type { RecordRange } from './view.ts';

/** One index of a collection. */
export class Index {
  readonly id: number;
  readonly definition: IndexDefinition;
  /** Whether any document ever had several keys here. Never goes back, which is safe: it only forbids shortcuts. */
  multikey: boolean;
  /** Whether the file says so too: the transaction that made it multikey may yet abort. */
  multikeySaved: boolean;
  /** The write that completed it: a snapshot taken before cannot use it. */
  since: number;
  dropped = false;

  constructor(id: number, definition: IndexDefinition, multikey: boolean, since: number) {
    this.id = id;
    this.definition = definition;
    this.multikey = multikey;
    this.multikeySaved = multikey;
    this.since = since;
  }
}

/** Records of a collection are numbered within its own range, so one table holds all documents. */
const RECORDS_PER_COLLECTION = 2 ** 32;

export class Collection {
  readonly id: number;
  readonly database: string;
  readonly name: string;
  readonly uuid: Buffer;
  /** The `_id` index comes first. */
  indexes: readonly Index[];
  dropped = false;
  /** Indexes not complete yet: kept up by every write, of use to no query. */
  building: readonly Index[] = [];
  /** Settles, never rejecting, when the latest build of an index has ended. */
  built: Promise<void> = Promise.resolve();
  /** The write that created it: a snapshot taken before does not hold it. */
  since: number;
  private last: number | undefined;

  constructor(id: number, database: string, name: string, uuid: Buffer, indexes: readonly Index[], since: number) {
    this.id = id;
    this.database = database;
    this.name = name;
    this.uuid = uuid;
    this.indexes = indexes;
    this.since = since;
  }

  get namespace(): string {
    return `${this.database}.${this.name}`;
  }

  /** All its records. */
  range(backward = false): RecordRange {
    return recordsOf(this.id, backward);
  }

  /** A number after every record given out before; `lastStored` is asked once, for the last one on disk. */
  nextRecord(lastStored: (range: RecordRange) => number | undefined): number {
    this.last ??= lastStored(this.range()) ?? this.id * RECORDS_PER_COLLECTION;
    this.last += 1;
    return this.last;
  }
}

/** The records that a collection of this id has or will have. */
export function recordsOf(id: number, backward = false): RecordRange {
  return { low: id * RECORDS_PER_COLLECTION, high: (id + 1) * RECORDS_PER_COLLECTION - 1, backward };
}

/** What collections and indexes there are; kept in memory, written through the same commits as the data. */
export class Catalog {
  private readonly byNamespace = new Map<string, Collection>();
  private nextId = 1;
  private builds = 0;
  private shapedAt = 0;
  private failedBuildAt = 0;
  private readonly sqlite: Sqlite;
  private readonly saveCollection: Statement;
  private readonly saveIndex: Statement;
  private readonly saveMultikey: Statement;
  private readonly removeCollection: Statement;
  private readonly removeIndex: Statement;
  private readonly saveNextId: Statement;

  constructor(sqlite: Sqlite) {
    this.sqlite = sqlite;
    this.saveCollection = sqlite.prepare('INSERT INTO collections (id, database, name, uuid) VALUES (?, ?, ?, ?)');
    this.saveIndex = sqlite.prepare('INSERT INTO indexes (id, collection, definition, multikey) VALUES (?, ?, ?, ?)');
    this.saveMultikey = sqlite.prepare('UPDATE indexes SET multikey = 1 WHERE id = ?');
    this.removeCollection = sqlite.prepare('DELETE FROM collections WHERE id = ?');
    this.removeIndex = sqlite.prepare('DELETE FROM indexes WHERE id = ?');
    this.saveNextId = sqlite.prepare('UPDATE counter SET next_id = max(next_id, ?)');
    this.reload(0);
  }

  /** Reads everything anew: at start, and after a commit that failed. */
  reload(since: number): void {
    this.byNamespace.clear();
    const indexes = this.sqlite.prepare('SELECT id, collection, definition, multikey FROM indexes ORDER BY id').all();
    for (const [id, database, name, uuid] of this.sqlite
      .prepare('SELECT id, database, name, uuid FROM collections ORDER BY id')
      .all()) {
      const own = indexes
        .filter((row) => row[1] === id)
        .map(([indexId, , definition, multikey]) => {
          const parsed = parseIndexDefinition(decodeDocument(definition as Buffer));
          return new Index(indexId as number, parsed, multikey === 1, since);
        });
      this.add(new Collection(id as number, database as string, name as string, uuid as Buffer, own, since));
    }
    const next = this.sqlite.prepare('SELECT next_id FROM counter').cell() as number;
    this.nextId = Math.max(this.nextId, next);
  }

  find(namespace: string): Collection | undefined {
    return this.byNamespace.get(namespace);
  }

  /** The collections of a database, by name. */
  inDatabase(database: string): Collection[] {
    return [...this.byNamespace.values()]
      .filter((collection) => collection.database === database)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  databases(): string[] {
    return [...new Set([...this.byNamespace.values()].map((collection) => collection.database))].sort();
  }

  /** A collection that exists nowhere yet: for `create`, or for a transaction that has not committed. */
  draftCollection(database: string, name: string): Collection {
    return new Collection(this.takeId(), database, name, uuid(), [this.draftIndex(ID_INDEX)], 0);
  }

  draftIndex(definition: IndexDefinition): Index {
    return new Index(this.takeId(), definition, false, 0);
  }

  /** Makes a drafted collection part of the book, with its indexes. */
  create(collection: Collection, write: number): void {
    const { id, database, name, uuid } = collection;
    this.keepId(id);
    collection.since = write;
    this.saveCollection.run(id, database, name, uuid);
    for (const index of collection.indexes) this.writeIndex(collection, index, write);
    this.add(collection);
  }

  /** Writes down an index that has all its entries; queries may use it once that is on the disk. */
  saveBuilt(collection: Collection, index: Index, write: number): void {
    this.writeIndex(collection, index, write);
  }

  /** Notes that an index is being built, or has just been, one way or the other. */
  noteBuild(step: 'begun' | 'finished' | 'failed', write: number): void {
    this.builds += step === 'begun' ? 1 : -1;
    this.shapedAt = write;
    if (step === 'failed') this.failedBuildAt = write;
  }

  /** Whether entries may have been added behind the back of a snapshot: by an index built since or being built. */
  isShapedSince(snapshot: number): boolean {
    return this.builds > 0 || this.shapedAt > snapshot;
  }

  /** Whether entries that a transaction of this snapshot holds may be of an index that was never finished. */
  hasFailedBuildSince(snapshot: number): boolean {
    return this.failedBuildAt > snapshot;
  }

  drop(collection: Collection): void {
    collection.dropped = true;
    this.removeCollection.run(collection.id);
    // One being built may have been written down already.
    for (const index of [...collection.indexes, ...collection.building]) this.removeIndex.run(index.id);
    this.byNamespace.delete(collection.namespace);
  }

  dropIndex(collection: Collection, index: Index): void {
    index.dropped = true;
    this.removeIndex.run(index.id);
    collection.indexes = collection.indexes.filter((other) => other !== index);
  }

  markMultikey(index: Index): void {
    index.multikey = true;
    index.multikeySaved = true;
    this.saveMultikey.run(index.id);
  }

  /** Notes that the number is taken, so that a later index never meets rows of an earlier one. */
  keepId(id: number): void {
    this.saveNextId.run(id + 1);
  }

  private writeIndex(collection: Collection, index: Index, write: number): void {
    this.keepId(index.id);
    index.since = write;
    index.multikeySaved = index.multikey;
    this.saveIndex.run(index.id, collection.id, encodeDocument(index.definition.document), index.multikey ? 1 : 0);
  }

  private add(collection: Collection): void {
    this.byNamespace.set(collection.namespace, collection);
  }

  private takeId(): number {
    return this.nextId++;
  }
}

const ID_INDEX = parseIndexDefinition(document({ v: int32(2), key: document({ _id: int32(1) }), name: '_id_' }));

/** A random UUID (RFC 9562, version 4). */
function uuid(): Buffer {
  const bytes = randomBytes(16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes;
}
