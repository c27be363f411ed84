import { MongoError, MongoServerError } from 'mongodb';
import type { Entities } from './entities.ts';
import { Mismatch, matchValue } from './matching.ts';
import type { ExpectedError, Fields } from './testFile.ts';

/** Fails unless an operation's error is the one that the test expects. */
export function checkError(expected: ExpectedError, error: unknown, entities: Entities): void {
  if (!(error instanceof Error)) throw new Mismatch(`expected an error, got ${String(error)}`);
  const at = { entities, path: 'error', root: true };
  const { result, partialResult, errorResponse, writeErrors, writeConcernErrors } = error as Error & Fields;
  checkKind(expected, error);
  checkLabels(expected, error);
  if (expected.expectResult !== undefined) matchValue(expected.expectResult, partialResult ?? result, at);
  if (expected.errorResponse !== undefined) matchValue(expected.errorResponse, errorResponse ?? error, at);
  if (expected.writeConcernErrors !== undefined) matchValue(expected.writeConcernErrors, writeConcernErrors, at);
  for (const [index, wanted] of Object.entries(expected.writeErrors ?? {})) {
    matchValue(wanted, byIndex(writeErrors)[index], { ...at, path: `write error ${index}` });
  }
}

function checkKind(expected: ExpectedError, error: Error): void {
  const { code, codeName } = error as Error & Fields;
  const fromServer = error instanceof MongoServerError;
  if (expected.isClientError !== undefined && expected.isClientError === fromServer) {
    throw new Mismatch(`expected ${expected.isClientError ? 'a client' : 'a server'} error, got ${describe(error)}`);
  }
  const text = expected.errorContains?.toLowerCase();
  if (text !== undefined && !error.message.toLowerCase().includes(text)) {
    throw new Mismatch(`expected an error with "${text}", got ${describe(error)}`);
  }
  if (expected.errorCode !== undefined && code !== expected.errorCode) {
    throw new Mismatch(`expected error code ${expected.errorCode}, got ${describe(error)}`);
  }
  if (expected.errorCodeName !== undefined && codeName !== expected.errorCodeName) {
    throw new Mismatch(`expected error ${expected.errorCodeName}, got ${describe(error)}`);
  }
}

function checkLabels(expected: ExpectedError, error: Error): void {
  const has = (label: string) => error instanceof MongoError && error.hasErrorLabel(label);
  for (const label of expected.errorLabelsContain ?? []) {
    if (!has(label)) throw new Mismatch(`expected the label ${label}, got ${describe(error)}`);
  }
  for (const label of expected.errorLabelsOmit ?? []) {
    if (has(label)) throw new Mismatch(`expected no label ${label}, got ${describe(error)}`);
  }
}

/** Write errors by index, of a client's bulk write (a map) as of a collection's (a list). */
function byIndex(writeErrors: unknown): Fields {
  if (writeErrors instanceof Map) return Object.fromEntries(writeErrors);
  return Object.fromEntries(Object.entries((writeErrors ?? {}) as Fields));
}

function describe(error: Error): string {
  const { code, codeName } = error as Error & Fields;
  return `${error.name} ${code ?? ''} ${codeName ?? ''}: ${error.message}`;
}
