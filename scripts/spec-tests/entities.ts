import {
  type AbstractCursor,
  type ClientSession,
  type ClientSessionOptions,
  type Collection,
  type CollectionOptions,
  type Db,
  type DbOptions,
  MongoClient,
  type MongoClientOptions,
  ReadPreference,
} from 'mongodb';
import { type CapturedEvent, captureEvents } from './capturedEvents.ts';
import type { EntityDefinition, Fields } from './testFile.ts';

/** What the operations of a test name by id. */
export type Entity =
  | { readonly kind: 'client'; readonly client: MongoClient; readonly events: CapturedEvent[] }
  | { readonly kind: 'database'; readonly database: Db }
  | { readonly kind: 'collection'; readonly collection: Collection<Fields> }
  | { readonly kind: 'session'; readonly session: ClientSession; readonly lsid: unknown }
  | { readonly kind: 'cursor'; readonly cursor: AbstractCursor }
  | { readonly kind: 'value'; readonly value: unknown };

export type Entities = Map<string, Entity>;

type Named<Kind extends Entity['kind']> = Extract<Entity, { kind: Kind }>;

/** How clients are made: the server, and where refusals of the embedded database are noted. */
export type ClientTarget = { readonly uri: string; readonly refusals: Set<string> };

/** The entity of an id; a test that names one of another kind is wrong, or not understood here. */
export function entityOf<Kind extends Entity['kind']>(entities: Entities, kind: Kind, id: unknown): Named<Kind> {
  const entity = entities.get(String(id));
  if (entity?.kind !== kind) throw new Error(`the runner has no ${kind} named ${id}`);
  return entity as Named<Kind>; // its kind was compared
}

/** Adds the entities that a test file, or an operation of it, asks for. */
export async function createEntities(
  entities: Entities,
  definitions: readonly EntityDefinition[],
  target: ClientTarget,
): Promise<void> {
  for (const definition of definitions) {
    for (const [kind, fields] of Object.entries(definition)) {
      if (entities.has(fields.id)) throw new Error(`the entity ${fields.id} exists already`);
      entities.set(fields.id, await createEntity(kind, fields, { entities, target }));
    }
  }
}

/** Ends and closes what the entities hold open. */
export async function closeEntities(entities: Entities): Promise<void> {
  const all = [...entities.values()];
  for (const entity of all) if (entity.kind === 'cursor') await entity.cursor.close().catch(() => undefined);
  for (const entity of all) if (entity.kind === 'session') await entity.session.endSession().catch(() => undefined);
  for (const entity of all) if (entity.kind === 'client') await entity.client.close().catch(() => undefined);
}

/** Options as the tests write them, with the read preference as the driver wants it. */
export function driverOptions(fields: Fields | undefined): Fields {
  if (fields?.readPreference === undefined) return fields ?? {};
  const readPreference = ReadPreference.fromOptions({ readPreference: fields.readPreference as ReadPreference });
  return { ...fields, readPreference };
}

async function createEntity(
  kind: string,
  fields: Fields,
  { entities, target }: { readonly entities: Entities; readonly target: ClientTarget },
): Promise<Entity> {
  switch (kind) {
    case 'client':
      return createClient(fields, target);
    case 'database': {
      const { client } = entityOf(entities, 'client', fields.client);
      const options = driverOptions(fields.databaseOptions as Fields | undefined) as DbOptions;
      return { kind, database: client.db(String(fields.databaseName), options) };
    }
    case 'collection': {
      const { database } = entityOf(entities, 'database', fields.database);
      const options = driverOptions(fields.collectionOptions as Fields | undefined) as CollectionOptions;
      return { kind, collection: database.collection<Fields>(String(fields.collectionName), options) };
    }
    case 'session': {
      const { client } = entityOf(entities, 'client', fields.client);
      const { defaultTransactionOptions, ...rest } = (fields.sessionOptions ?? {}) as Fields;
      const defaults = defaultTransactionOptions as Fields | undefined;
      const transactions = defaults === undefined ? {} : { defaultTransactionOptions: driverOptions(defaults) };
      const session = client.startSession({ ...rest, ...transactions } as ClientSessionOptions);
      return { kind, session, lsid: session.id };
    }
    default:
      throw new Error(`the runner does not know entities of kind ${kind}`);
  }
}

async function createClient(fields: Fields, { uri, refusals }: ClientTarget): Promise<Entity> {
  const options = driverOptions(fields.uriOptions as Fields | undefined) as MongoClientOptions;
  const client = new MongoClient(uri, { ...options, monitorCommands: true, serverSelectionTimeoutMS: 10_000 });
  const events = captureEvents(client, fields, refusals);
  await client.connect();
  return { kind: 'client', client, events };
}
