import type {
  AbstractCursor,
  AnyBulkWriteOperation,
  ClientBulkWriteModel,
  ClientSession,
  Collection,
  Db,
  Filter,
  FindOneAndUpdateOptions,
  IndexSpecification,
  MongoClient,
  OptionalUnlessRequiredId,
  UpdateFilter,
} from 'mongodb';
import { driverOptions, type Entity } from './entities.ts';
import type { Fields } from './testFile.ts';

/** An operation's arguments. Typed as the driver wants them: the official tests are trusted to be written so. */
type Arguments = {
  readonly filter: Filter<Fields>;
  readonly update: UpdateFilter<Fields>;
  readonly replacement: Fields;
  readonly document: OptionalUnlessRequiredId<Fields>;
  readonly documents: OptionalUnlessRequiredId<Fields>[];
  readonly requests: AnyBulkWriteOperation<Fields>[];
  readonly pipeline: Fields[];
  readonly fieldName: string;
  readonly keys: IndexSpecification;
  readonly name: string;
  readonly collection: string;
  readonly command: Fields;
  readonly models: readonly Record<string, Fields>[];
  readonly returnDocument: string;
  readonly session?: ClientSession;
  readonly maxCommitTimeMS?: number;
};

type On<Target> = Readonly<Record<string, (target: Target, given: Arguments) => unknown>>;

/** Runs an operation of the driver on an entity; undefined if there is none of that name. */
export function driverOperation(entity: Entity, name: string, given: Fields): (() => unknown) | undefined {
  const options = driverOptions(given) as Arguments;
  switch (entity.kind) {
    case 'client':
      return bound(ON_CLIENT[name], entity.client, options);
    case 'database':
      return bound(ON_DATABASE[name], entity.database, options);
    case 'collection':
      return bound(ON_COLLECTION[name], entity.collection, options);
    case 'session':
      return bound(ON_SESSION[name], entity.session, options);
    case 'cursor':
      return bound(ON_CURSOR[name], entity.cursor, options);
    case 'value':
      return undefined;
  }
}

const ON_CLIENT: On<MongoClient> = {
  clientBulkWrite: (client, { models, ...options }) => client.bulkWrite(models.map(clientModel), options),
  listDatabases: async (client, options) => (await client.db().admin().listDatabases(options)).databases,
  listDatabaseNames: async (client, options) => {
    const { databases } = await client
      .db()
      .admin()
      .listDatabases({ ...options, nameOnly: true });
    return databases.map(({ name }) => name);
  },
  close: (client) => client.close(),
};

const ON_DATABASE: On<Db> = {
  aggregate: (database, { pipeline, ...options }) => database.aggregate(pipeline, options).toArray(),
  createCollection: (database, { collection, ...options }) => database.createCollection(collection, options),
  dropCollection: (database, { collection, ...options }) => database.dropCollection(collection, options),
  listCollections: (database, { filter, ...options }) => database.listCollections(filter, options).toArray(),
  listCollectionNames: async (database, { filter, ...options }) => {
    const listed = await database.listCollections(filter, { ...options, nameOnly: true }).toArray();
    return listed.map(({ name }) => name);
  },
  modifyCollection: (database, { collection, ...options }) => database.command({ collMod: collection, ...options }),
  runCommand: (database, { command, ...options }) => database.command(command, options),
};

const ON_COLLECTION: On<Collection<Fields>> = {
  aggregate: (collection, { pipeline, ...options }) => collection.aggregate(pipeline, options).toArray(),
  bulkWrite: (collection, { requests, ...options }) => collection.bulkWrite(requests, options),
  count: (collection, { filter, ...options }) => collection.count(filter, options),
  countDocuments: (collection, { filter, ...options }) => collection.countDocuments(filter, options),
  createIndex: (collection, { keys, ...options }) => collection.createIndex(keys, options),
  deleteMany: (collection, { filter, ...options }) => collection.deleteMany(filter, options),
  deleteOne: (collection, { filter, ...options }) => collection.deleteOne(filter, options),
  distinct: (collection, { fieldName, filter, ...options }) => collection.distinct(fieldName, filter ?? {}, options),
  drop: (collection, options) => collection.drop(options),
  dropIndex: (collection, { name, ...options }) => collection.dropIndex(name, options),
  dropIndexes: (collection, options) => collection.dropIndexes(options),
  estimatedDocumentCount: (collection, options) => collection.estimatedDocumentCount(options),
  find: (collection, { filter, ...options }) => collection.find(filter, options).toArray(),
  findOne: (collection, { filter, ...options }) => collection.findOne(filter, options),
  findOneAndDelete: (collection, { filter, ...options }) => collection.findOneAndDelete(filter, options),
  findOneAndReplace: (collection, { filter, replacement, ...options }) =>
    collection.findOneAndReplace(filter, replacement, withReturn(options)),
  findOneAndUpdate: (collection, { filter, update, ...options }) =>
    collection.findOneAndUpdate(filter, update, withReturn(options)),
  insertMany: (collection, { documents, ...options }) => collection.insertMany(documents, options),
  insertOne: (collection, { document, ...options }) => collection.insertOne(document, options),
  listIndexes: (collection, options) => collection.listIndexes(options).toArray(),
  listIndexNames: async (collection, options) =>
    (await collection.listIndexes(options).toArray()).map(({ name }) => name),
  replaceOne: (collection, { filter, replacement, ...options }) => collection.replaceOne(filter, replacement, options),
  updateMany: (collection, { filter, update, ...options }) => collection.updateMany(filter, update, options),
  updateOne: (collection, { filter, update, ...options }) => collection.updateOne(filter, update, options),
};

const ON_SESSION: On<ClientSession> = {
  startTransaction: (session, options) => session.startTransaction(options),
  commitTransaction: (session) => session.commitTransaction(),
  abortTransaction: (session) => session.abortTransaction(),
  endSession: (session) => session.endSession(),
};

const ON_CURSOR: On<AbstractCursor> = {
  iterateUntilDocumentOrError: (cursor) => cursor.next(),
  iterateOnce: (cursor) => cursor.tryNext(),
  close: (cursor) => cursor.close(),
};

function bound<Target>(
  operation: On<Target>[string] | undefined,
  target: Target,
  given: Arguments,
): (() => unknown) | undefined {
  return operation === undefined ? undefined : () => operation(target, given);
}

/** `{ insertOne: {…} }` as the tests write it, `{ name: 'insertOne', … }` as the driver wants it. */
function clientModel(model: Record<string, Fields>): ClientBulkWriteModel {
  const [name, fields] = Object.entries(model)[0] ?? [];
  return { name, ...fields } as unknown as ClientBulkWriteModel; // the union's members differ by name
}

/** The tests write `After` where the driver wants `after`. */
function withReturn(options: { readonly returnDocument?: string }): FindOneAndUpdateOptions {
  const { returnDocument, ...rest } = options;
  if (returnDocument === undefined) return rest;
  return { ...rest, returnDocument: returnDocument.toLowerCase() === 'after' ? 'after' : 'before' };
}
