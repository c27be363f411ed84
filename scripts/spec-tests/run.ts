import type { MongoClient } from 'mongodb';
import { type ClientTarget, closeEntities, createEntities, entityOf } from './entities.ts';
import { checkError } from './errors.ts';
import { checkEvents } from './events.ts';
import { Mismatch, matchValue } from './matching.ts';
import { driverOperation } from './operations.ts';
import { meetsOne, type ServerFacts } from './requirements.ts';
import { ON_RUNNER, type RunContext } from './runnerOperations.ts';
import type { CollectionData, Fields, Operation, UnifiedFile, UnifiedTest } from './testFile.ts';

/** What became of a test. `outside`: it failed after the embedded database refused something by name. */
export type TestOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'skipped'; readonly why: string }
  | { readonly kind: 'outside'; readonly refusals: readonly string[] }
  | { readonly kind: 'failed'; readonly why: string };

export type RunTarget = { readonly uri: string; readonly internal: MongoClient; readonly server: ServerFacts };

const TEST_DEADLINE_MS = 20_000;

/** Runs one test from its clean start to its cleaning up. */
export async function runTest(file: UnifiedFile, test: UnifiedTest, target: RunTarget): Promise<TestOutcome> {
  if (test.skipReason !== undefined) return { kind: 'skipped', why: test.skipReason };
  if (!meetsOne(file.runOnRequirements, target.server) || !meetsOne(test.runOnRequirements, target.server)) {
    return { kind: 'skipped', why: 'runOnRequirements' };
  }
  const refusals = new Set<string>();
  const clients: ClientTarget = { uri: target.uri, refusals };
  const context: RunContext = {
    entities: new Map(),
    target: clients,
    internal: target.internal,
    failPoints: new Set(),
  };
  try {
    await withDeadline(runBody(file, test, context));
    return { kind: 'passed' };
  } catch (error) {
    noteOwnRefusal(error, refusals);
    if (refusals.size > 0) return { kind: 'outside', refusals: [...refusals] };
    return { kind: 'failed', why: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  } finally {
    await switchOffFailPoints(context);
    await closeEntities(context.entities);
  }
}

async function runBody(file: UnifiedFile, test: UnifiedTest, context: RunContext): Promise<void> {
  // A transaction that an earlier test could not end would lock the collections. Servers that do not know this have none.
  await context.internal
    .db('admin')
    .command({ killAllSessions: [] })
    .catch(() => undefined);
  for (const data of file.initialData ?? []) await prepareCollection(data, context.internal);
  await createEntities(context.entities, file.createEntities ?? [], context.target);
  for (const operation of test.operations) await runOperation(operation, context);
  await switchOffFailPoints(context);
  for (const expected of test.expectEvents ?? []) checkEvents(expected, context.entities);
  for (const data of test.outcome ?? []) await checkCollection(data, context);
}

async function runOperation(operation: Operation, context: RunContext): Promise<void> {
  const { entities } = context;
  let result: unknown;
  try {
    result = await execute(operation, context);
  } catch (error) {
    if (operation.ignoreResultAndError === true) return;
    if (error instanceof Mismatch || operation.expectError === undefined) throw naming(operation, error);
    checkError(operation.expectError, error, entities);
    return;
  }
  if (operation.ignoreResultAndError === true) return;
  if (operation.expectError !== undefined) {
    throw new Mismatch(`${operation.name}: expected an error, but it succeeded`);
  }
  const save = operation.saveResultAsEntity;
  if (save !== undefined && !entities.has(save)) entities.set(save, { kind: 'value', value: result });
  if (operation.expectResult === undefined) return;
  matchValue(operation.expectResult, result, { entities, path: operation.name, root: true });
}

async function execute(operation: Operation, context: RunContext): Promise<unknown> {
  const { entities } = context;
  const { session, ...rest } = operation.arguments ?? {};
  if (operation.object === 'testRunner') {
    const run = ON_RUNNER[operation.name];
    if (run === undefined) throw new Mismatch(`the runner does not know the operation ${operation.name}`);
    return run(operation.arguments ?? {}, context);
  }
  const entity = entities.get(operation.object);
  if (entity === undefined) throw new Mismatch(`the runner has no entity named ${operation.object}`);
  if (entity.kind === 'session' && operation.name === 'withTransaction') {
    const { callback, ...options } = rest;
    const body = async () => {
      for (const inner of callback as Operation[]) await runOperation(inner, context);
    };
    return entity.session.withTransaction(body, options);
  }
  const given = session === undefined ? rest : { ...rest, session: entityOf(entities, 'session', session).session };
  if (entity.kind === 'collection' && operation.name === 'createFindCursor') {
    const { filter, ...options } = given as { filter?: Fields };
    const cursor = entity.collection.find(filter ?? {}, options);
    if (operation.saveResultAsEntity !== undefined) {
      entities.set(operation.saveResultAsEntity, { kind: 'cursor', cursor });
    }
    return undefined;
  }
  const run = driverOperation(entity, operation.name, given);
  if (run === undefined) throw new Mismatch(`the runner does not know ${operation.name} on a ${entity.kind}`);
  return run();
}

async function prepareCollection(data: CollectionData, internal: MongoClient): Promise<void> {
  const database = internal.db(data.databaseName, { writeConcern: { w: 'majority' } });
  await database.dropCollection(data.collectionName);
  if (data.documents.length === 0 || data.createOptions !== undefined) {
    await database.createCollection(data.collectionName, data.createOptions);
  }
  if (data.documents.length > 0) {
    await database.collection(data.collectionName).insertMany(data.documents.map((document) => ({ ...document })));
  }
}

async function checkCollection(data: CollectionData, { internal, entities }: RunContext): Promise<void> {
  const collection = internal.db(data.databaseName).collection(data.collectionName);
  const actual = await collection.find({}, { sort: { _id: 1 }, readConcern: { level: 'local' } }).toArray();
  matchValue(data.documents, actual, { entities, path: `outcome of ${data.collectionName}`, root: false });
}

async function switchOffFailPoints({ failPoints, internal }: RunContext): Promise<void> {
  for (const name of failPoints) await internal.db('admin').command({ configureFailPoint: name, mode: 'off' });
  failPoints.clear();
}

function naming({ name }: Operation, error: unknown): unknown {
  if (error instanceof Error && !(error instanceof Mismatch)) error.message = `${name}: ${error.message}`;
  return error;
}

function noteOwnRefusal(error: unknown, refusals: Set<string>): void {
  const found =
    error instanceof Error ? / (.+) is not supported by the embedded database/.exec(` ${error.message}`) : null;
  if (found?.[1] !== undefined) refusals.add(found[1]);
}

async function withDeadline(body: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${TEST_DEADLINE_MS / 1000} s`)), TEST_DEADLINE_MS);
  });
  try {
    await Promise.race([body, late]);
  } finally {
    clearTimeout(timer);
  }
}
