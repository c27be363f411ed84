import type { Reply, ReplyValue } from '../bson/encode.ts';
import { type Document, document, int32, isDocument, type Value } from '../bson/value.ts';
import { raw } from '../cursors.ts';
import { CommandError } from '../errors.ts';
import { type IndexDefinition, isIdIndex, parseIndexDefinition, samePattern } from '../indexes.ts';
import { equalValues } from '../keys.ts';
import type { Collection, Index } from '../storage/catalog.ts';
import { Arguments } from './arguments.ts';
import type { Command, Context } from './command.ts';
import { firstBatch } from './find.ts';
import { buildIndex } from './indexBuild.ts';

/** Creates indexes, those that are there already being no error (the MongoDB manual, "createIndexes"). */
export const createIndexes: Command = {
  fields: ['createIndexes', 'indexes'],
  outside: ['ignoreUnknownIndexOptions', 'commitQuorum'],
  inTransaction: true,
  async run(args, context) {
    const name = args.fields.get('createIndexes');
    const namespace = context.namespace(name);
    args.required('indexes');
    const specs = args.documents('indexes') ?? [];
    if (specs.length === 0) throw new CommandError(2, 'Must specify at least one index to create');
    const definitions = specs.filter((spec) => !isPlainIdIndex(spec)).map(parseIndexDefinition);
    const existed = context.target.collection(namespace) !== undefined;
    const collection = await context.unblocked(() => context.target.ensureCollection(context.database, name as string));
    const before = collection.indexes.length;
    for (const definition of definitions) await createOne(context, collection, definition);
    if (!context.transaction) await context.engine.storage.durable();
    const after = collection.indexes.length;
    const reply: Reply = new Map<string, ReplyValue>([
      ['numIndexesBefore', int32(before)],
      ['numIndexesAfter', int32(after)],
      ['createdCollectionAutomatically', !existed],
    ]);
    if (after === before) reply.set('note', 'all indexes already exist');
    return reply.set('ok', 1);
  },
};

/** Every collection has it; asking for it again is no error. Fails with 197 when it is asked to be special. */
function isPlainIdIndex(spec: Document): boolean {
  const key = spec.get('key');
  if (!isDocument(key) || !samePattern(key, ID_PATTERN)) return false;
  for (const option of spec.keys())
    if (!['key', 'name', 'v', 'ns', 'background'].includes(option))
      throw new CommandError(197, `The field '${option}' is not valid for an _id index specification`);
  return true;
}

const ID_PATTERN: Document = new Map([['_id', int32(1)]]);

async function createOne(context: Context, collection: Collection, definition: IndexDefinition): Promise<void> {
  if (definition.name === '_id_') throw new CommandError(2, "The index name '_id_' is reserved for the _id index");
  if (definition.pattern.size === 1 && definition.pattern.has('_id'))
    throw new CommandError(67, 'The _id index can only be ascending');
  const isThere = (): boolean => collection.indexes.some((existing) => isSame(existing.definition, definition));
  if (isThere()) return;
  const { transaction } = context;
  const index = context.engine.storage.catalog.draftIndex(definition);
  if (transaction) {
    if (!transaction.isDraft(collection))
      throw new CommandError(
        263,
        `Cannot create new indexes on existing collection ${collection.namespace} in a multi-document transaction.`,
      );
    transaction.addIndex(collection, index);
    return;
  }
  for (let built = false; !built; ) {
    await context.pace.waitFor(collection.built);
    built = await context.whenUntouched(collection, () => {
      // Others may have waited for the same, and have built this very index or be building one by now.
      if (isThere()) return true;
      if (collection.building.length > 0) return false;
      const build = buildIndex(context, collection, index);
      collection.built = build.catch(() => undefined);
      return build.then(() => true);
    });
  }
}

/** True for the very same index; fails with 85 or 86 for one that the new one would collide with. */
function isSame(existing: IndexDefinition, wanted: IndexDefinition): boolean {
  const samePath = samePattern(existing.pattern, wanted.pattern);
  const sameOptions =
    existing.unique === wanted.unique &&
    existing.sparse === wanted.sparse &&
    existing.expireAfterSeconds === wanted.expireAfterSeconds &&
    samePartial(existing, wanted);
  if (existing.name === wanted.name) {
    if (!samePath)
      throw new CommandError(
        86,
        `An existing index has the same name as the requested index but another key: ${wanted.name}`,
      );
    if (!sameOptions)
      throw new CommandError(85, `An index with the name ${wanted.name} already exists with different options`);
    return true;
  }
  if (samePath) throw new CommandError(85, `Index already exists with a different name: ${existing.name}`);
  return false;
}

function samePartial(a: IndexDefinition, b: IndexDefinition): boolean {
  const [left, right] = [a.document.get('partialFilterExpression'), b.document.get('partialFilterExpression')];
  if (left === undefined || right === undefined) return left === right;
  return equalValues(left, right);
}

/** Drops indexes by name, key pattern, a list of names, or all but `_id` with `*` (the MongoDB manual, "dropIndexes"). */
export const dropIndexes: Command = {
  fields: ['dropIndexes', 'deleteIndexes', 'index'],
  async run(args, context) {
    const namespace = context.namespace(args.fields.get('dropIndexes') ?? args.fields.get('deleteIndexes'));
    const { storage, housekeeping } = context.engine;
    const collection = storage.catalog.find(namespace);
    if (collection === undefined) throw new CommandError(26, `ns not found ${namespace}`);
    const wanted = args.required('index');
    chosenIndexes(collection, wanted);
    const before = await context.whenUntouched(collection, () => {
      // Chosen anew: others may have waited for the same transaction and dropped them.
      const chosen = chosenIndexes(collection, wanted);
      const count = collection.indexes.length;
      storage.write((write) => {
        for (const index of chosen) {
          storage.catalog.dropIndex(collection, index);
          housekeeping.doom('index', index.id);
        }
        collection.since = write;
      });
      return count;
    });
    housekeeping.clearSoon();
    await storage.durable();
    return new Map<string, ReplyValue>([
      ['nIndexesWas', int32(before)],
      ['ok', 1],
    ]);
  },
};

function chosenIndexes(collection: Collection, wanted: Value): Index[] {
  if (wanted === '*') return collection.indexes.filter((index) => !isIdIndex(index.definition));
  const names = Array.isArray(wanted) ? wanted : [wanted];
  return names.map((name) => {
    const index = collection.indexes.find(({ definition }) =>
      isDocument(name) ? samePattern(definition.pattern, name) : definition.name === name,
    );
    if (index === undefined)
      throw new CommandError(27, `index not found with name [${typeof name === 'string' ? name : 'given by its key'}]`);
    if (isIdIndex(index.definition)) throw new CommandError(72, 'cannot drop _id index');
    return index;
  });
}

/** Lists the indexes of a collection (the MongoDB manual, "listIndexes"). */
export const listIndexes: Command = {
  fields: ['listIndexes', 'cursor', 'includeBuildUUIDs', 'includeIndexBuildInfo'],
  async run(args, context) {
    const namespace = context.namespace(args.fields.get('listIndexes'));
    const collection = context.engine.storage.catalog.find(namespace);
    if (collection === undefined) throw new CommandError(26, `ns does not exist: ${namespace}`);
    const size = new Arguments('listIndexes.cursor', args.document('cursor') ?? document({})).whole('batchSize');
    const shown = collection.indexes.map(({ definition }) => raw(definition.document));
    const source = (async function* () {
      yield shown;
    })();
    return firstBatch(context, source, namespace, size);
  },
};
