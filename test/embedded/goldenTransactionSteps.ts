import { setTimeout as delay } from 'node:timers/promises';
import { Binary, Long, UUID } from 'mongodb';
import {
  checkReply,
  Different,
  failureOf,
  firstBatch,
  type Send,
  same,
  succeeded,
  throughWire,
} from './goldenAnswers.ts';
import { type GoldenCase, type JsonObject, list, object, textOf, textOfJson, toBson } from './goldenCases.ts';
import { insertAll, type Place, textOfWrite } from './goldenChecks.ts';
import { openWireClient, type WireClient, type WireDocument } from './wireClient.ts';

/** A session as the corpus names it: its last transaction number, and what its next command carries. */
type Session = { readonly lsid: WireDocument; number: number; starting: WireDocument | undefined };

type Run = {
  readonly databaseName: string;
  readonly sessions: Map<string, Session>;
  readonly pending: Map<string, { readonly step: JsonObject; readonly reply: Promise<WireDocument> }>;
  readonly connections: Map<string, WireClient>;
  connection(name: string): Promise<Send>;
};

const WAITS_AFTER_MS = 250;
const COLLECTION = 't';
const WRITES = new Set(['insert', 'update', 'delete', 'findAndModify']);

/** Runs the steps of a transaction case over bare connections, one for each session and each step not waited for. */
export async function checkTransactionSteps(
  golden: GoldenCase,
  place: Place & { readonly uri: string },
): Promise<void> {
  const own = { ...place, collection: COLLECTION };
  succeeded(await place.send(place.databaseName, { create: COLLECTION }), 'creating the collection');
  await insertAll(own, list(golden.docs));
  for (const index of list(golden.indexes)) {
    const command = { createIndexes: COLLECTION, indexes: [toBson(index)] };
    succeeded(await place.send(place.databaseName, command), 'creating an index');
  }
  const run = newRun(place);
  try {
    for (const [at, step] of list(golden.steps).entries()) await namingStep(at, object(step), run);
  } finally {
    await abortAll(run);
    for (const connection of run.connections.values()) connection.close();
  }
}

function newRun({ uri, databaseName }: { readonly uri: string; readonly databaseName: string }): Run {
  const connections = new Map<string, WireClient>();
  const connection = async (name: string): Promise<Send> => {
    const client = connections.get(name) ?? (await openWireClient(uri));
    connections.set(name, client);
    return throughWire(client);
  };
  return { databaseName, sessions: new Map(), pending: new Map(), connections, connection };
}

async function namingStep(at: number, step: JsonObject, run: Run): Promise<void> {
  try {
    await runStep(step, run);
  } catch (error) {
    const what = `step ${at + 1} (${step.session ?? 'plain'} ${step.op ?? 'await'})`;
    if (error instanceof Error) error.message = `${what}: ${error.message}`;
    throw error;
  }
}

async function runStep(step: JsonObject, run: Run): Promise<void> {
  if (typeof step.await === 'string') {
    await finishPending(step.await, step, run);
    return;
  }
  const session = typeof step.session === 'string' ? sessionOf(step.session, run) : undefined;
  if (step.op === 'start') {
    if (session !== undefined) prepareStart(session, step);
    return;
  }
  const command = { ...commandOf(step), ...optionsOf(step, session) };
  const databaseName = step.op === 'commit' || step.op === 'abort' ? 'admin' : run.databaseName;
  if (typeof step.async === 'string') {
    const send = await run.connection(`async ${step.async}`);
    await startPending(step.async, { step, reply: send(databaseName, command) }, run);
    return;
  }
  const send = await run.connection(typeof step.session === 'string' ? `session ${step.session}` : 'plain');
  checkOutcome(step, object(step.expect), await send(databaseName, command));
}

function sessionOf(name: string, { sessions }: Run): Session {
  const known = sessions.get(name);
  if (known !== undefined) return known;
  const session: Session = { lsid: { id: new Binary(new UUID().buffer, 4) }, number: 0, starting: undefined };
  sessions.set(name, session);
  return session;
}

function prepareStart(session: Session, step: JsonObject): void {
  session.number = typeof step.number === 'number' ? step.number : session.number + 1;
  session.starting = {
    startTransaction: true,
    ...(step.readConcern !== undefined && { readConcern: toBson(step.readConcern) }),
  };
}

/** What the step and its session add to the command. A plain write is acknowledged by the majority. */
function optionsOf(step: JsonObject, session: Session | undefined): WireDocument {
  const stated: WireDocument = {};
  for (const name of ['readConcern', 'writeConcern', 'maxTimeMS']) {
    if (step[name] !== undefined) stated[name] = toBson(step[name]);
  }
  if (session === undefined) {
    return WRITES.has(String(step.op)) ? { writeConcern: { w: 'majority' }, ...stated } : stated;
  }
  const number = typeof step.number === 'number' ? step.number : session.number;
  const starting = session.starting ?? (step.again === true ? { startTransaction: true } : {});
  session.starting = undefined;
  return { lsid: session.lsid, txnNumber: Long.fromNumber(number), autocommit: false, ...starting, ...stated };
}

function commandOf(step: JsonObject): WireDocument {
  const filter = toBson(step.filter ?? {});
  switch (step.op) {
    case 'insert':
      return { insert: COLLECTION, documents: toBson(step.docs) };
    case 'update': {
      const options = { ...(step.multi === true && { multi: true }), ...(step.upsert === true && { upsert: true }) };
      return { update: COLLECTION, updates: [{ q: filter, u: toBson(step.update), ...options }] };
    }
    case 'delete':
      return { delete: COLLECTION, deletes: [{ q: filter, limit: step.limit ?? 0 }] };
    case 'find':
      return { find: COLLECTION, filter, sort: { _id: 1 } };
    case 'findAndModify':
      return { findAndModify: COLLECTION, ...(toBson(step.command) as WireDocument) };
    case 'aggregate':
      return { aggregate: COLLECTION, pipeline: toBson(step.pipeline), cursor: {} };
    case 'distinct':
      return { distinct: COLLECTION, key: step.key, ...(step.filter !== undefined && { query: filter }) };
    case 'command':
      return toBson(step.command) as WireDocument;
    case 'commit':
      return { commitTransaction: 1 };
    case 'abort':
      return { abortTransaction: 1 };
    default:
      throw new Error(`the corpus has a step that is not known here: ${step.op}`);
  }
}

async function startPending(
  name: string,
  { step, reply }: { readonly step: JsonObject; readonly reply: Promise<WireDocument> },
  { pending }: Run,
): Promise<void> {
  reply.catch(() => undefined); // awaited by a later step; a connection closed before that is not a fault of its own
  pending.set(name, { step, reply });
  const early = await Promise.race([reply, delay(WAITS_AFTER_MS, undefined)]);
  const waits = String(early === undefined);
  same('waits', { actual: waits, expected: String(object(step.expect).waits) });
}

async function finishPending(name: string, { expect }: JsonObject, { pending }: Run): Promise<void> {
  const found = pending.get(name);
  if (found === undefined) throw new Error(`nothing is pending under ${name}`);
  pending.delete(name);
  checkOutcome(found.step, object(expect), await found.reply);
}

function checkOutcome(step: JsonObject, expect: JsonObject, reply: WireDocument): void {
  checkReply(reply, expect, (done) => same('answer', outcomeOf(step, expect, done)));
  if (expect.error !== undefined) checkLabels(reply, object(expect.error));
}

function outcomeOf(
  step: JsonObject,
  expect: JsonObject,
  reply: WireDocument,
): { readonly actual: string; readonly expected: string } {
  switch (step.op) {
    case 'find':
    case 'aggregate':
      return { actual: textOf(firstBatch(reply)), expected: textOfJson(expect.docs) };
    case 'distinct': {
      const actual = (reply.values as unknown[]).map(textOf).sort();
      return { actual: `[${actual}]`, expected: `[${list(expect.values).map(textOfJson).sort()}]` };
    }
    case 'findAndModify':
      return { actual: textOf(reply.value ?? null), expected: textOfJson(expect.value) };
    case 'insert':
    case 'update':
    case 'delete':
      return { actual: textOfWrite(reply, step), expected: textOfJson(expect) };
    default:
      return { actual: 'ok', expected: 'ok' }; // commit, abort and the like only have to succeed
  }
}

function checkLabels(reply: WireDocument, expected: JsonObject): void {
  const actual = JSON.stringify([...(failureOf(reply)?.labels ?? [])].sort());
  const wanted = JSON.stringify(list(expected.labels).map(String).sort());
  if (actual !== wanted) throw new Different(`labels: expected ${wanted}, got ${actual}`);
}

async function abortAll({ sessions, connection }: Run): Promise<void> {
  for (const { lsid, number } of sessions.values()) {
    const send = await connection('plain');
    const command = { abortTransaction: 1, lsid, txnNumber: Long.fromNumber(number), autocommit: false };
    await send('admin', command); // an error is fine: there was nothing left to abort
  }
}
