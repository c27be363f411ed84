import { encodeStored } from './bson/encode.ts';
import { type Document, Timestamp, type Value } from './bson/value.ts';
import { DuplicateKeyError } from './duplicateKey.ts';
import { CommandError } from './errors.ts';
import { type IndexEntries, indexEntries, isUnique, keyParts, storedKey } from './indexes.ts';
import type { Resource } from './locks.ts';
import { newObjectId } from './objectId.ts';
import type { Collection, Index } from './storage/catalog.ts';
import type { Target } from './target.ts';
import { timestampOf } from './update/modify.ts';
import { checkId } from './update/storable.ts';

/** Bytes a stored document may have (the MongoDB manual, "MongoDB Limits and Thresholds"). */
export const DOCUMENT_BYTES_MAX = 16 * 1024 * 1024;

/**
 * Adds a document; `_id` is made up when it has none, and comes first. Returns what was stored. Fails with 11000, 171, 10334,
 * 52 or 53 for an `_id` that cannot be one, before anything is written.
 */
export function insertDocument(target: Target, collection: Collection, given: Document): Document {
  const doc = withTimestamps(withId(given));
  const bytes = storedBytes(doc);
  const entries = allEntries(collection, doc);
  target.change(() => {
    checkLive(collection);
    const record = target.nextRecord(collection);
    claimKeys(target, collection, doc, entries, record);
    target.claim(record);
    target.insert(record, bytes);
    for (const { index, keys } of entries) for (const key of keys) target.addEntry(stored(index, key, record), record);
    markMultikey(target, entries);
  });
  return doc;
}

/** Puts `after` in the place of `before`, which the caller has just read. Fails as `insertDocument` does. */
export function replaceDocument(
  target: Target,
  collection: Collection,
  record: number,
  before: Document,
  after: Document,
): void {
  const bytes = storedBytes(after);
  const entries = allEntries(collection, after);
  const old = allEntries(collection, before);
  const added = entries.map((entry, i) => difference(entry, old[i]));
  const removed = old.map((entry, i) => difference(entry, entries[i]));
  target.change(() => {
    checkLive(collection);
    target.contend(record);
    claimKeys(target, collection, after, added, record);
    claimFreedKeys(target, removed);
    target.claim(record);
    target.replace(record, bytes);
    for (const { index, keys } of removed) for (const key of keys) target.removeEntry(stored(index, key, record));
    for (const { index, keys } of added) for (const key of keys) target.addEntry(stored(index, key, record), record);
    markMultikey(target, entries);
  });
}

/** Removes a document that the caller has just read. */
export function deleteDocument(target: Target, collection: Collection, record: number, doc: Document): void {
  const entries = allEntries(collection, doc);
  target.change(() => {
    checkLive(collection);
    target.contend(record);
    claimFreedKeys(target, entries);
    target.claim(record);
    target.remove(record);
    for (const { index, keys } of entries) for (const key of keys) target.removeEntry(stored(index, key, record));
  });
}

/** A long command may find its collection gone after a rest. */
function checkLive(collection: Collection): void {
  if (collection.dropped) throw new CommandError(175, `collection dropped: ${collection.namespace}`);
}

type Entries = IndexEntries & { readonly index: Index };

function allEntries(collection: Collection, doc: Document): Entries[] {
  const all = collection.building.length === 0 ? collection.indexes : [...collection.indexes, ...collection.building];
  return all.map((index) => ({ index, ...indexEntries(index.id, index.definition, doc) }));
}

function difference(entries: Entries, without: Entries | undefined): Entries {
  if (without === undefined || without.keys.length === 0) return entries;
  return { ...entries, keys: entries.keys.filter((key) => !without.keys.some((other) => other.equals(key))) };
}

function stored(index: Index, key: Buffer, record: number): Buffer {
  return storedKey(index.definition, key, record);
}

function markMultikey(target: Target, entries: readonly Entries[]): void {
  for (const { index, multikey } of entries) if (multikey && !index.multikeySaved) target.markMultikey(index);
}

/**
 * Takes the unique keys, in the order in which MongoDB notices trouble: a lock of another transaction, then a duplicate in
 * what this writer sees, then a write after its snapshot.
 */
function claimKeys(
  target: Target,
  collection: Collection,
  doc: Document,
  entries: readonly Entries[],
  record: number,
): void {
  for (const { index, keys } of entries) {
    if (!isUnique(index.definition)) continue;
    for (const key of keys) {
      target.contend(keyResource(key));
      const owner = target.view.recordOf(key);
      if (owner !== undefined && owner !== record)
        throw new DuplicateKeyError(collection, index, keyParts(index.id, index.definition, doc, key));
    }
    for (const key of keys) target.claim(keyResource(key));
  }
}

/** A key given up is locked too: until the transaction commits, nobody knows whether it is free. */
function claimFreedKeys(target: Target, entries: readonly Entries[]): void {
  for (const { index, keys } of entries) {
    if (!isUnique(index.definition)) continue;
    for (const key of keys) target.contend(keyResource(key));
    for (const key of keys) target.claim(keyResource(key));
  }
}

function keyResource(key: Buffer): Resource {
  return key.toString('latin1');
}

function storedBytes(doc: Document): Buffer {
  const bytes = encodeStored(doc);
  if (bytes.length > DOCUMENT_BYTES_MAX)
    throw new CommandError(
      10334,
      `BSONObj size ${bytes.length} is larger than the ${DOCUMENT_BYTES_MAX} bytes allowed`,
    );
  return bytes;
}

function withId(doc: Document): Document {
  const id = doc.get('_id');
  if (id === undefined) return new Map<string, Value>([['_id', newObjectId()], ...doc]);
  checkId(id);
  if (doc.keys().next().value === '_id') return doc;
  return new Map<string, Value>([['_id', id], ...doc]);
}

/** An empty timestamp stands for now (the MongoDB manual, "BSON Types", "Timestamps"); `_id` is taken as it is. */
function withTimestamps(doc: Document): Document {
  let stamped: Document | undefined;
  for (const [name, value] of doc) {
    if (!(value instanceof Timestamp) || value.value !== 0n || name === '_id') continue;
    stamped ??= new Map(doc);
    stamped.set(name, timestampOf(BigInt(Date.now())));
  }
  return stamped ?? doc;
}
