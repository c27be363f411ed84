import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { type Send, succeeded, throughDriver, throughWire, type Verdict, verdictOf } from './goldenAnswers.ts';
import { type GoldenCase, type GoldenFile, readGoldenFile } from './goldenCases.ts';
import {
  type Check,
  checkAggregate,
  checkDistinctOrCount,
  checkFindAndModify,
  checkMatch,
  checkProject,
  checkSort,
  checkUpdate,
  checkWire,
  insertAll,
} from './goldenChecks.ts';
import { checkIndexSteps } from './goldenIndexSteps.ts';
import { checkTransactionSteps } from './goldenTransactionSteps.ts';
import { openWireClient } from './wireClient.ts';

/** The verdicts on one file of the corpus. */
export type GoldenResult = { readonly file: string; readonly verdicts: ReadonlyMap<string, Verdict> };

/** The database that the cases run on; every database made begins with `databaseName`. */
export type GoldenTarget = { readonly uri: string; readonly databaseName: string };

/** Of the cases of a file, the largest share that may be refused by name. */
export const REFUSED_SHARE_MAX = 0.05;

const CHECKS: Readonly<Record<string, Check>> = {
  match: checkMatch,
  sort: checkSort,
  project: checkProject,
  aggregate: checkAggregate,
  distinct_count: checkDistinctOrCount,
  update: checkUpdate,
  findAndModify: checkFindAndModify,
  index: checkIndexSteps,
};
const AT_ONCE = 16;
const TRANSACTIONS_AT_ONCE = 4; // few: their steps watch the clock

/** The corpus' files in a folder, in order of name. */
export async function goldenFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
}

/** Runs every case of a file against the database. */
export async function runGoldenFile(path: string, target: GoldenTarget): Promise<GoldenResult> {
  const file = await readGoldenFile(path);
  if (file.name === 'wire' || file.name === 'txn') return runOnOwnDatabases(file, target);
  const check = CHECKS[file.name];
  if (check === undefined) throw new Error(`nothing here knows how to check ${file.name}.jsonl`);
  const client = new MongoClient(target.uri);
  try {
    return await runThroughDriver(file, { check, send: throughDriver(client), databaseName: target.databaseName });
  } finally {
    await client.close();
  }
}

/** The counts of a run as a table, one line for each file. */
export function goldenTable(results: readonly GoldenResult[]): string {
  const lines = results.map((result) => {
    const { passed, refused, different } = goldenCounts(result);
    const numbers = [passed, refused, different].map((count) => String(count).padStart(10)).join('');
    return `${result.file.padEnd(16)}${numbers}`;
  });
  return ['golden answers      passed   refused different', ...lines, ''].join('\n');
}

/** How many cases of a file passed, were refused by name, and differ. */
export function goldenCounts({ verdicts }: GoldenResult): Record<Verdict['kind'], number> {
  const counts = { passed: 0, refused: 0, different: 0 };
  for (const verdict of verdicts.values()) counts[verdict.kind] += 1;
  return counts;
}

type DriverRun = { readonly check: Check; readonly send: Send; readonly databaseName: string };

/** Cases on sets share the set's collection; the others get one that is emptied, or for indexes a new one. */
async function runThroughDriver(file: GoldenFile, { check, send, databaseName }: DriverRun): Promise<GoldenResult> {
  const setFailures = await loadSets(file, { send, databaseName });
  return runCases(file, AT_ONCE, async (golden, slot) => {
    if (typeof golden.docs === 'string') {
      const failure = setFailures.get(golden.docs);
      if (failure !== undefined) throw failure;
      return check(golden, { send, databaseName, collection: setCollection(file, golden.docs) });
    }
    const collection = file.name === 'index' ? `${file.name}_${golden.id}` : `${file.name}_${slot}`;
    if (file.name !== 'index') {
      const emptied = await send(databaseName, { delete: collection, deletes: [{ q: {}, limit: 0 }] });
      succeeded(emptied, 'emptying the collection');
    }
    return check(golden, { send, databaseName, collection });
  });
}

async function loadSets(file: GoldenFile, place: { send: Send; databaseName: string }): Promise<Map<string, Error>> {
  const failures = new Map<string, Error>();
  for (const [name, documents] of file.sets) {
    await insertAll({ ...place, collection: setCollection(file, name) }, documents).catch((error: Error) => {
      failures.set(name, error);
    });
  }
  return failures;
}

function setCollection(file: GoldenFile, set: string): string {
  return `${file.name}_set_${set}`;
}

/**
 * Cases about commands and transactions have fixed collection names, so each slot has a database, dropped before use; and a
 * connection of their own, so that one the server closes is the loss of that case alone.
 */
function runOnOwnDatabases(file: GoldenFile, { uri, databaseName: prefix }: GoldenTarget): Promise<GoldenResult> {
  return runCases(file, file.name === 'txn' ? TRANSACTIONS_AT_ONCE : AT_ONCE, async (golden, slot) => {
    const databaseName = `${prefix}_${file.name}_${slot}`;
    const wire = await openWireClient(uri);
    const send = throughWire(wire);
    try {
      succeeded(await send(databaseName, { dropDatabase: 1 }), 'dropping the database');
      const place = { send, databaseName, collection: 't' };
      await (file.name === 'wire' ? checkWire(golden, place) : checkTransactionSteps(golden, { ...place, uri }));
    } finally {
      wire.close();
    }
  });
}

/** Runs the cases, `atOnce` side by side; `slot` tells those apart that run at the same time. */
async function runCases(
  file: GoldenFile,
  atOnce: number,
  check: (golden: GoldenCase, slot: number) => Promise<void>,
): Promise<GoldenResult> {
  const verdicts = new Map<string, Verdict>(file.cases.map(({ id }) => [id, { kind: 'passed' }]));
  const next = file.cases.values();
  const work = async (slot: number) => {
    for (const golden of next) verdicts.set(golden.id, await verdictOf(() => check(golden, slot)));
  };
  await Promise.all(Array.from({ length: atOnce }, (_, slot) => work(slot)));
  return { file: file.name, verdicts };
}
