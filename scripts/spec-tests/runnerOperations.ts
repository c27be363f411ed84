import { setTimeout as delay } from 'node:timers/promises';
import type { ClientSession, MongoClient } from 'mongodb';
import { type ClientTarget, createEntities, type Entities, entityOf } from './entities.ts';
import { isEvent } from './events.ts';
import { Mismatch, matchValue } from './matching.ts';
import type { EntityDefinition, Fields } from './testFile.ts';

/** What the operations of a test run with. `failPoints` are the ones to switch off afterwards. */
export type RunContext = {
  readonly entities: Entities;
  readonly target: ClientTarget;
  /** A client of the runner's own, which no test observes. */
  readonly internal: MongoClient;
  readonly failPoints: Set<string>;
};

type RunnerOperation = (given: Fields, context: RunContext) => Promise<unknown> | unknown;

const EVENT_DEADLINE_MS = 10_000;
const TRANSACTION_STATES: Readonly<Record<string, string>> = {
  none: 'NO_TRANSACTION',
  starting: 'STARTING_TRANSACTION',
  in_progress: 'TRANSACTION_IN_PROGRESS',
  committed: 'TRANSACTION_COMMITTED',
  aborted: 'TRANSACTION_ABORTED',
};

/** The operations whose object is the test runner itself. */
export const ON_RUNNER: Readonly<Record<string, RunnerOperation>> = {
  failPoint: ({ client, failPoint }, context) =>
    setFailPoint(entityOf(context.entities, 'client', client).client, failPoint as Fields, context),
  targetedFailPoint: ({ session, failPoint }, context) =>
    setFailPoint(clientOf(sessionOf(session, context)), failPoint as Fields, context),
  createEntities: ({ entities }, context) =>
    createEntities(context.entities, entities as EntityDefinition[], context.target),
  wait: ({ ms }) => delay(Number(ms)),
  waitForEvent: async ({ client, event, count }, context) => {
    const deadline = Date.now() + EVENT_DEADLINE_MS;
    while (countEvents(client, event, context) < Number(count)) {
      if (Date.now() > deadline) throw new Mismatch(`waited in vain for ${count} of ${JSON.stringify(event)}`);
      await delay(10);
    }
  },
  assertEventCount: ({ client, event, count }, context) =>
    equal('the number of events', countEvents(client, event, context), Number(count)),
  assertSessionTransactionState: ({ session, state }, context) => {
    const { transaction } = sessionOf(session, context) as unknown as { transaction: { state: string } };
    equal('the transaction state', transaction.state, TRANSACTION_STATES[String(state)]);
  },
  assertSessionPinned: ({ session }, context) => equal('pinned', sessionOf(session, context).isPinned, true),
  assertSessionUnpinned: ({ session }, context) => equal('pinned', sessionOf(session, context).isPinned, false),
  assertSessionDirty: ({ session }, context) => equal('dirty', isDirty(sessionOf(session, context)), true),
  assertSessionNotDirty: ({ session }, context) => equal('dirty', isDirty(sessionOf(session, context)), false),
  assertSameLsidOnLastTwoCommands: ({ client }, context) => {
    const [last, previous] = lastLsids(client, context);
    matchValue(previous, last, { entities: context.entities, path: 'lsid', root: false });
  },
  assertDifferentLsidOnLastTwoCommands: ({ client }, context) => {
    const [last, previous] = lastLsids(client, context);
    if (JSON.stringify(last) === JSON.stringify(previous)) throw new Mismatch('the last two lsids are the same');
  },
  assertCollectionExists: async (given, context) => equal('exists', await hasCollection(given, context), true),
  assertCollectionNotExists: async (given, context) => equal('exists', await hasCollection(given, context), false),
  assertIndexExists: async (given, context) => equal('exists', await hasIndex(given, context), true),
  assertIndexNotExists: async (given, context) => equal('exists', await hasIndex(given, context), false),
};

async function setFailPoint(client: MongoClient, failPoint: Fields, { failPoints }: RunContext): Promise<void> {
  await client.db('admin').command(failPoint);
  failPoints.add(String(failPoint.configureFailPoint));
}

function sessionOf(id: unknown, { entities }: RunContext): ClientSession {
  return entityOf(entities, 'session', id).session;
}

/** The driver keeps the client of a session to itself. */
function clientOf(session: ClientSession): MongoClient {
  return (session as unknown as { readonly client: MongoClient }).client;
}

function isDirty(session: ClientSession): unknown {
  return session.serverSession.isDirty;
}

function countEvents(client: unknown, event: unknown, { entities }: RunContext): number {
  const wanted = event as Record<string, Fields>;
  return entityOf(entities, 'client', client).events.filter((captured) => isEvent(captured, wanted, entities)).length;
}

function lastLsids(client: unknown, { entities }: RunContext): unknown[] {
  const started = entityOf(entities, 'client', client).events.filter(({ name }) => name === 'commandStartedEvent');
  if (started.length < 2) throw new Mismatch(`only ${started.length} commands were started`);
  return started
    .slice(-2)
    .reverse()
    .map(({ event }) => (event.command as Fields).lsid);
}

async function hasCollection({ databaseName, collectionName }: Fields, { internal }: RunContext): Promise<boolean> {
  const listed = internal.db(String(databaseName)).listCollections({ name: String(collectionName) });
  return (await listed.toArray()).length > 0;
}

async function hasIndex(given: Fields, context: RunContext): Promise<boolean> {
  if (!(await hasCollection(given, context))) return false;
  const database = context.internal.db(String(given.databaseName));
  const indexes = await database.collection(String(given.collectionName)).listIndexes().toArray();
  return indexes.some(({ name }) => name === given.indexName);
}

function equal(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Mismatch(`${what}: expected ${expected}, got ${actual}`);
}
