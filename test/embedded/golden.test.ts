import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../database.ts';
import {
  type GoldenResult,
  goldenCounts,
  goldenFiles,
  goldenTable,
  REFUSED_SHARE_MAX,
  runGoldenFile,
} from './goldenRun.ts';

/*
 * Every case was answered by a real MongoDB. The database here must give the same answer, or say by name that it does not
 * support what was asked; that is allowed for few. There is no third possibility: a silent difference is a bug.
 */
const FILES = await goldenFiles(join(import.meta.dirname, '../fixtures/golden'));
const SHOWN_MAX = 30;

let database: TestDatabase;
const results: GoldenResult[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(async () => {
  process.stdout.write(`\n${goldenTable(results)}`);
  await database.close();
});

test('the corpus is complete', () => {
  expect(FILES.length).toBe(10);
});

test.each(FILES.map((path) => [basename(path, '.jsonl'), path]))(
  '%s: every answer is the recorded one, or a refusal by name',
  async (_name, path) => {
    const result = await runGoldenFile(path, database);
    results.push(result);
    const differences = [...result.verdicts].flatMap(([id, verdict]) =>
      verdict.kind === 'different' ? [`${id}: ${verdict.why}`] : [],
    );
    expect(differences.slice(0, SHOWN_MAX)).toEqual([]);
    expect(goldenCounts(result).refused / result.verdicts.size).toBeLessThanOrEqual(REFUSED_SHARE_MAX);
  },
);
