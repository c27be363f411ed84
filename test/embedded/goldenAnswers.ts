import { type MongoClient, MongoServerError } from 'mongodb';
import { type Json, type JsonObject, list, object, plainNumber, textOf, textOfJson } from './goldenCases.ts';
import type { WireClient, WireDocument } from './wireClient.ts';

/** What became of one case. Only `different` is a failure; `refused` names what is outside the subset. */
export type Verdict =
  | { readonly kind: 'passed' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'different'; readonly why: string };

/** Runs a command and gives the reply as the server sent it, also when it is an error. */
export type Send = (databaseName: string, command: WireDocument) => Promise<WireDocument>;

/** The error of a reply: of the command itself, or its first write error. */
export type Failure = {
  readonly code: number | undefined;
  readonly message: string;
  readonly labels: readonly string[];
  readonly reply: WireDocument;
};

export const PASSED: Verdict = { kind: 'passed' };

/** Thrown to end a case at once: the embedded database said that this is outside its subset. */
export class Refused extends Error {}

/** Thrown to end a case at once: the answer is not the recorded one. */
export class Different extends Error {}

/** Commands through the official driver, with every BSON type kept as it came. */
export function throughDriver(client: MongoClient): Send {
  const exact = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true };
  return async (databaseName, command) => {
    try {
      return await client.db(databaseName).command(command, exact);
    } catch (error) {
      if (error instanceof MongoServerError) return { ...error.errorResponse, ok: 0 };
      throw error;
    }
  };
}

/** Commands over a bare connection. */
export function throughWire(client: WireClient): Send {
  return (databaseName, command) => client.command(databaseName, command);
}

/** The verdict of a case whose check throws `Refused` or `Different`; anything else thrown counts as different. */
export async function verdictOf(check: () => Promise<void>): Promise<Verdict> {
  try {
    await check();
    return PASSED;
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', why: error.message };
    return { kind: 'different', why: error instanceof Error ? error.message : String(error) };
  }
}

/** The failure that a reply carries, if any. */
export function failureOf(reply: WireDocument): Failure | undefined {
  const labels = Array.isArray(reply.errorLabels) ? reply.errorLabels.map(String) : [];
  const writeErrors: unknown = reply.writeErrors;
  const first: unknown = Array.isArray(writeErrors) ? writeErrors[0] : undefined;
  const failed = plainNumber(reply.ok) === 1 ? (first as WireDocument | undefined) : reply;
  if (failed === undefined) return undefined;
  return { code: plainNumber(failed.code), message: String(failed.errmsg ?? ''), labels, reply: failed };
}

/** A reply that must have succeeded: for the steps around what a case is about. */
export function succeeded(reply: WireDocument, what: string): WireDocument {
  const failure = failureOf(reply);
  if (failure === undefined) return reply;
  refuseIfNamed(failure);
  throw new Different(`${what} failed with ${failure.code}: ${failure.message}`);
}

/** Checks a reply against an expectation that may be `{error}`; gives it to `check` when it is none. */
export function checkReply(reply: WireDocument, expected: JsonObject, check: (reply: WireDocument) => void): void {
  const failure = failureOf(reply);
  if (expected.error !== undefined) checkFailure(failure, object(expected.error), reply);
  else if (failure === undefined) check(reply);
  else {
    refuseIfNamed(failure);
    throw new Different(`expected ${clip(JSON.stringify(expected))}, got error ${failure.code}: ${failure.message}`);
  }
}

/** Fails the case unless both texts are the same. */
export function same(what: string, pair: { readonly actual: string; readonly expected: string }): void {
  if (pair.actual === pair.expected) return;
  throw new Different(`${what}: expected ${clip(pair.expected)}, got ${clip(pair.actual)}`);
}

/** The documents of a cursor's first batch. */
export function firstBatch(reply: WireDocument): WireDocument[] {
  return (reply.cursor as { firstBatch: WireDocument[] }).firstBatch;
}

function checkFailure(failure: Failure | undefined, expected: JsonObject, reply: WireDocument): void {
  const codes = [expected.code, ...list(expected.also)];
  if (failure === undefined) throw new Different(`expected error ${codes.join('|')}, got ${clip(textOf(reply))}`);
  if (!codes.includes(failure.code as Json)) {
    refuseIfNamed(failure);
    throw new Different(`expected error ${codes.join('|')}, got ${failure.code}: ${failure.message}`);
  }
  for (const key of ['keyPattern', 'keyValue']) {
    if (expected[key] === undefined) continue;
    same(key, { actual: textOf(failure.reply[key]), expected: textOfJson(expected[key]) });
  }
}

function refuseIfNamed(failure: Failure): void {
  if (failure.code !== 115 || !failure.message.includes('is not supported by the embedded database')) return;
  throw new Refused(failure.message);
}

function clip(text: string): string {
  return text.length > 700 ? `${text.slice(0, 700)}…` : text;
}
