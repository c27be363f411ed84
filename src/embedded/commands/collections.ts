import type { Reply, ReplyValue } from '../bson/encode.ts';
import { Binary, type Document, document, int32 } from '../bson/value.ts';
import { raw } from '../cursors.ts';
import { CommandError } from '../errors.ts';
import { matches } from '../match/matches.ts';
import { parseFilter } from '../match/parse.ts';
import type { Collection } from '../storage/catalog.ts';
import { nameResource } from '../target.ts';
import { Arguments } from './arguments.ts';
import type { Command, Context } from './command.ts';
import { firstBatch } from './find.ts';
import { refuseCollation } from './query.ts';

/** Creates a collection (the MongoDB manual, "create"). */
export const create: Command = {
  fields: ['create', 'collation'],
  outside: [
    'autoIndexId',
    'idIndex',
    'capped',
    'size',
    'max',
    'validator',
    'validationLevel',
    'validationAction',
    'viewOn',
    'pipeline',
    'timeseries',
    'expireAfterSeconds',
    'clusteredIndex',
    'changeStreamPreAndPostImages',
    'encryptedFields',
    'storageEngine',
    'indexOptionDefaults',
  ],
  inTransaction: true,
  async run(args, context) {
    const name = args.fields.get('create');
    const namespace = context.namespace(name);
    refuseCollation(args);
    await context.unblocked(() => {
      context.target.contend(nameResource(namespace));
      if (context.target.collection(namespace)) throw new CommandError(48, `Collection ${namespace} already exists.`);
      context.target.ensureCollection(context.database, name as string);
    });
    if (!context.transaction) await context.engine.storage.durable();
    return done();
  },
};

/** Drops a collection with its indexes (the MongoDB manual, "drop"). */
export const drop: Command = {
  fields: ['drop'],
  async run(args, context) {
    const namespace = context.namespace(args.fields.get('drop'));
    const dropped = await dropCollection(context, namespace);
    await context.engine.storage.durable();
    if (dropped === undefined) return done();
    return new Map<string, ReplyValue>([
      ['nIndexesWas', int32(dropped.indexes.length)],
      ['ns', namespace],
      ['ok', 1],
    ]);
  },
};

/** Drops all collections of a database (the MongoDB manual, "dropDatabase"). */
export const dropDatabase: Command = {
  fields: ['dropDatabase'],
  async run(_args, context) {
    for (const { namespace } of context.engine.storage.catalog.inDatabase(context.database))
      await dropCollection(context, namespace);
    await context.engine.storage.durable();
    return new Map<string, ReplyValue>([
      ['dropped', context.database],
      ['ok', 1],
    ]);
  },
};

async function dropCollection(context: Context, namespace: string): Promise<Collection | undefined> {
  const { storage, housekeeping, cursors } = context.engine;
  const dropped = await context.unblocked(async () => {
    storage.locks.contend(nameResource(namespace), undefined);
    const collection = storage.catalog.find(namespace);
    if (collection === undefined) return undefined;
    return context.whenUntouched(collection, () => {
      // Another drop may have waited for the same transaction, and come first.
      if (storage.catalog.find(namespace) !== collection) return undefined;
      storage.write((write) => {
        storage.catalog.drop(collection);
        storage.locks.noteWrite(nameResource(namespace), write);
        housekeeping.doom('collection', collection.id);
        for (const index of [...collection.indexes, ...collection.building]) housekeeping.doom('index', index.id);
      });
      return collection;
    });
  });
  if (dropped === undefined) return undefined;
  cursors.killWhere((cursor) => cursor.namespace === namespace);
  housekeeping.clearSoon();
  return dropped;
}

/** Lists the collections of a database (the MongoDB manual, "listCollections"). */
export const listCollections: Command = {
  fields: ['listCollections', 'filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  async run(args, context) {
    const filter = parseFilter(args.document('filter') ?? new Map());
    const nameOnly = args.flag('nameOnly');
    const found = context.engine.storage.catalog
      .inDatabase(context.database)
      .map((collection) => describe(collection, nameOnly))
      .filter((doc) => matches(filter, doc));
    const size = new Arguments('listCollections.cursor', args.document('cursor') ?? new Map()).whole('batchSize');
    const source = (async function* () {
      yield found.map(raw);
    })();
    return firstBatch(context, source, `${context.database}.$cmd.listCollections`, size);
  },
};

function describe(collection: Collection, nameOnly: boolean): Document {
  const { name, uuid } = collection;
  if (nameOnly) return document({ name, type: 'collection' });
  return document({
    name,
    type: 'collection',
    options: document({}),
    info: document({ readOnly: false, uuid: new Binary(4, uuid) }),
    idIndex: document({ v: int32(2), key: document({ _id: int32(1) }), name: '_id_' }),
  });
}

/** Lists the databases that hold a collection (the MongoDB manual, "listDatabases"). */
export const listDatabases: Command = {
  fields: ['listDatabases', 'filter', 'nameOnly', 'authorizedDatabases'],
  adminOnly: true,
  run(args, context) {
    const filter = parseFilter(args.document('filter') ?? new Map());
    const nameOnly = args.flag('nameOnly');
    const all = context.engine.storage.catalog
      .databases()
      .map((name) => document(nameOnly ? { name } : { name, sizeOnDisk: 0n, empty: false }))
      .filter((doc) => matches(filter, doc));
    const reply: Reply = new Map<string, ReplyValue>([['databases', all]]);
    if (!nameOnly) reply.set('totalSize', 0n).set('totalSizeMb', 0n);
    return reply.set('ok', 1);
  },
};

/** The bare success. */
export function done(): Reply {
  return new Map<string, ReplyValue>([['ok', 1]]);
}
