import { decodeDocument } from '../bson/decode.ts';
import type { Document } from '../bson/value.ts';
import { DuplicateKeyError } from '../duplicateKey.ts';
import { CommandError } from '../errors.ts';
import { indexEntries, isUnique, keyParts, storedKey } from '../indexes.ts';
import type { Collection, Index } from '../storage/catalog.ts';
import type { Context } from './command.ts';

const BUILD_ROWS = 200;

/**
 * Fills a new index. It takes part in every write from the start but serves no query before it is complete; a crash or a
 * duplicate leaves it on the list of the doomed, and its rows are cleared away.
 */
export async function buildIndex(context: Context, collection: Collection, index: Index): Promise<void> {
  const { storage, housekeeping } = context.engine;
  const { catalog, generation } = storage;
  const checkLive = (): void => {
    if (collection.dropped) throw new CommandError(276, `The collection ${collection.namespace} has been dropped`);
    if (storage.generation !== generation)
      throw new CommandError(14031, 'The index could not be written: nothing of it was kept. Try again.');
  };
  checkLive();
  storage.write((write) => {
    housekeeping.doom('index', index.id);
    catalog.noteBuild('begun', write);
  });
  housekeeping.building.add(index.id);
  collection.building = [...collection.building, index];
  try {
    for (let rest = collection.range(); ; ) {
      checkLive();
      const page = storage.current.documents(rest, BUILD_ROWS);
      storage.write(() => {
        for (const { record, bytes } of page) addMissing(context, collection, index, record, decodeDocument(bytes));
      });
      const last = page.at(-1);
      if (last === undefined || page.length < BUILD_ROWS) break;
      rest = { ...rest, low: last.record + 1 };
      if (context.pace.due()) await context.pace.rest();
    }
    checkLive();
    storage.write((write) => {
      catalog.saveBuilt(collection, index, write);
      housekeeping.spare(index.id);
    });
    // Queries look at the latest commit: before it holds all entries, none may use the index.
    await storage.durable();
    checkLive();
    collection.indexes = [...collection.indexes, index];
  } finally {
    collection.building = collection.building.filter((other) => other !== index);
    housekeeping.building.delete(index.id);
    endBuild(context, collection.indexes.includes(index));
  }
}

/** What open transactions hold of the index is looked at again when they commit. */
function endBuild(context: Context, isFinished: boolean): void {
  const { storage, housekeeping } = context.engine;
  storage.write((write) => storage.catalog.noteBuild(isFinished ? 'finished' : 'failed', write));
  if (!isFinished) housekeeping.clearSoon();
}

function addMissing(context: Context, collection: Collection, index: Index, record: number, doc: Document): void {
  const { storage } = context.engine;
  const { definition } = index;
  const { keys, multikey } = indexEntries(index.id, definition, doc);
  if (multikey) index.multikey = true;
  for (const key of keys) {
    const stored = storedKey(definition, key, record);
    const owner = storage.current.recordOf(stored);
    if (owner === record) continue;
    if (owner !== undefined && isUnique(definition))
      throw new DuplicateKeyError(collection, index, keyParts(index.id, definition, doc, key));
    storage.addEntry(stored, record);
  }
}
