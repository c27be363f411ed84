import { checkReply, Different, firstBatch, type Send, same, succeeded } from './goldenAnswers.ts';
import {
  type GoldenCase,
  type Json,
  type JsonObject,
  list,
  object,
  plainNumber,
  textOf,
  textOfJson,
  toBson,
} from './goldenCases.ts';
import { documentsById, hideMadeUpIds } from './goldenDocuments.ts';
import type { WireDocument } from './wireClient.ts';

/** Where a case runs: `collection` is its own, and empty unless the case names a set (then it is that set's). */
export type Place = { readonly send: Send; readonly databaseName: string; readonly collection: string };

/** Checks one case; throws `Refused` or `Different`. */
export type Check = (golden: GoldenCase, place: Place) => Promise<void>;

const EVERYTHING = 100_000; // larger than any set, so that one batch has it all

export const checkMatch: Check = async (golden, { send, databaseName, collection }) => {
  const filter = toBson(golden.filter);
  const reply = await send(databaseName, { find: collection, filter, batchSize: EVERYTHING });
  checkReply(reply, golden, (found) => {
    const ids = idsOf(firstBatch(found)).sort((a, b) => a - b);
    same('ids', { actual: JSON.stringify(ids), expected: JSON.stringify(golden.ids) });
  });
};

export const checkSort: Check = async (golden, { send, databaseName, collection }) => {
  const options = withoutAbsent({ filter: golden.filter, skip: golden.skip, limit: golden.limit });
  const find = { find: collection, ...options, sort: toBson(golden.sort), batchSize: EVERYTHING };
  checkReply(await send(databaseName, find), golden, (found) => {
    same('order', { actual: JSON.stringify(idsOf(firstBatch(found))), expected: JSON.stringify(golden.order) });
  });
};

export const checkProject: Check = async (golden, { send, databaseName, collection }) => {
  const projection = toBson(golden.projection);
  const reply = await send(databaseName, { find: collection, projection, sort: { _id: 1 }, batchSize: EVERYTHING });
  checkReply(reply, golden, (found) => {
    same('out', { actual: textOf(firstBatch(found)), expected: textOfJson(golden.out) });
  });
};

export const checkAggregate: Check = async (golden, { send, databaseName, collection }) => {
  const pipeline = toBson(golden.pipeline);
  const reply = await send(databaseName, { aggregate: collection, pipeline, cursor: { batchSize: EVERYTHING } });
  const unordered = list(golden.unordered);
  checkReply(reply, golden, (found) => {
    const actual = firstBatch(found).map((document) => textOf(withSortedFields(document, unordered)));
    const expected = list(golden.out).map((json) => textOf(withSortedFields(toBson(json) as WireDocument, unordered)));
    same('out', { actual: `[${actual}]`, expected: `[${expected}]` });
  });
};

export const checkDistinctOrCount: Check = async (golden, { send, databaseName, collection }) => {
  const command = { [String(golden.op)]: collection, ...(toBson(object(golden.args)) as WireDocument) };
  checkReply(await send(databaseName, command), golden, (reply) => {
    if (golden.op === 'count') {
      same('n', { actual: String(plainNumber(reply.n)), expected: String(golden.n) });
      return;
    }
    const actual = (reply.values as unknown[]).map(textOf).sort();
    same('values', { actual: `[${actual}]`, expected: `[${list(golden.values).map(textOfJson).sort()}]` });
  });
};

export const checkUpdate: Check = async (golden, place) => {
  await insertAll(place, list(golden.docs));
  const statement = { q: toBson(golden.filter), u: toBson(golden.update), ...(toBson(golden.options) as WireDocument) };
  const reply = await place.send(place.databaseName, { update: place.collection, updates: [statement] });
  const expected: JsonObject = golden.error === undefined ? object(golden.result) : { error: golden.error };
  checkReply(reply, expected, (done) => {
    same('result', { actual: textOfWrite(done, golden), expected: textOfJson(expected) });
  });
  await checkAfter(golden, place);
};

export const checkFindAndModify: Check = async (golden, place) => {
  await insertAll(place, list(golden.docs));
  const command = { findAndModify: place.collection, ...(toBson(golden.command) as WireDocument) };
  checkReply(await place.send(place.databaseName, command), golden, (reply) => {
    const { value, lastErrorObject } = hideMadeUpIds(reply, golden) as WireDocument;
    same('value', { actual: textOf(value ?? null), expected: textOfJson(golden.value) });
    const actual = sortedFields(lastErrorObject as WireDocument);
    const expected = sortedFields(toBson(golden.lastErrorObject) as WireDocument);
    same('lastErrorObject', { actual, expected });
  });
  await checkAfter(golden, place);
};

/** The text of {n, nModified, upserted} of an update's reply, numbers plain. */
export function textOfWrite(reply: WireDocument, golden: Json): string {
  const upserted = (reply.upserted as { _id: unknown }[] | undefined)?.[0];
  const outcome: WireDocument = { n: plainNumber(reply.n) };
  if (reply.nModified !== undefined) outcome.nModified = plainNumber(reply.nModified);
  if (upserted !== undefined) outcome.upserted = hideMadeUpIds(upserted._id, golden);
  return textOf(outcome);
}

/** Inserts documents that the case is about; this must work. */
export async function insertAll({ send, databaseName, collection }: Place, documents: readonly Json[]): Promise<void> {
  if (documents.length === 0) return;
  const reply = await send(databaseName, { insert: collection, documents: documents.map(toBson) });
  succeeded(reply, 'inserting the documents');
}

async function checkAfter(golden: GoldenCase, place: Place): Promise<void> {
  const documents = await documentsById(place);
  const actual = documents.map((document) => hideMadeUpIds(document, golden) as WireDocument);
  for (const [field, type] of Object.entries(object(golden.typeOnly))) {
    for (const document of actual) if (field in document) document[field] = { $is: typeName(document[field], type) };
  }
  same('after', { actual: textOf(actual), expected: textOfJson(golden.after) });
}

function typeName(value: unknown, expected: Json): string {
  if (value instanceof Date) return 'date';
  const type = (value as { _bsontype?: string } | null)?._bsontype?.toLowerCase();
  if (type === undefined) throw new Different(`expected a ${expected}, got ${textOf(value)}`);
  return type;
}

function idsOf(documents: readonly WireDocument[]): number[] {
  return documents.map(({ _id }) => plainNumber(_id) ?? Number.NaN);
}

function withSortedFields(document: WireDocument, unordered: readonly Json[]): WireDocument {
  const sorted = { ...document };
  for (const field of unordered) {
    const value = sorted[String(field)];
    if (Array.isArray(value)) sorted[String(field)] = value.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  }
  return sorted;
}

function sortedFields(document: WireDocument): string {
  const entries = Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1));
  return textOf(Object.fromEntries(entries));
}

function withoutAbsent(fields: Record<string, Json | undefined>): WireDocument {
  const present = Object.entries(fields).filter(([, json]) => json !== undefined);
  return Object.fromEntries(present.map(([key, json]) => [key, toBson(json)]));
}

/** Runs `cmd` after `setup` on an empty database, and looks only at acceptance and code. */
export const checkWire: Check = async (golden, { send, databaseName }) => {
  const run = (step: JsonObject) =>
    send(step.admin === true ? 'admin' : databaseName, filled(step, toBson(step.cmd) as WireDocument));
  for (const step of list(golden.setup)) succeeded(await run(object(step)), 'the setup');
  const reply = await run(golden);
  checkReply(reply, golden, () => undefined);
};

function filled(step: JsonObject, command: WireDocument): WireDocument {
  for (const entry of list(step.fill)) {
    const [path, count] = list(entry);
    const names = String(path).split('.');
    const last = names.pop() ?? '';
    const parent = names.reduce((value, name) => value[name] as WireDocument, command);
    parent[last] = 'x'.repeat(Number(count));
  }
  return command;
}
