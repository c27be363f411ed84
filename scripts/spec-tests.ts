/**
 * Runs the official driver tests in unified format: `npm run spec-tests -- <folder> [part of a name]`. The folder holds the
 * JSON files of suites such as crud, transactions and retryable-writes from the mongodb/specifications repository; they are
 * not part of this one because of their licence. Runs on `TEST_MONGODB_URI`, else on the embedded database.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { startEmbedded } from '#embedded/start.ts';
import { Report } from './spec-tests/report.ts';
import { readServerFacts } from './spec-tests/requirements.ts';
import { type RunTarget, runTest } from './spec-tests/run.ts';
import { findTestFiles, readTestFile } from './spec-tests/testFile.ts';

const [folder, only = ''] = process.argv.slice(2);
if (folder === undefined) throw new Error('say which folder: npm run spec-tests -- <folder>');

const listed = JSON.parse(await readFile(join(import.meta.dirname, 'spec-tests-listed.json'), 'utf8'));
const report = new Report(listed as Record<string, string>);
await withServer(async (uri) => {
  const internal = new MongoClient(uri, { serverSelectionTimeoutMS: 10_000 });
  try {
    await runAll(folder, { uri, internal, server: await readServerFacts(internal) });
  } finally {
    await internal.close();
  }
});
process.stdout.write(report.text());
process.exitCode = report.hasFailed() ? 1 : 0;

async function runAll(from: string, target: RunTarget): Promise<void> {
  for (const { suite, name, path } of await findTestFiles(from)) {
    const file = await readTestFile(path);
    for (const test of file?.tests ?? []) {
      const id = `${suite}/${name}: ${test.description}`;
      if (file !== undefined && id.includes(only))
        report.add({ suite, id, outcome: await runTest(file, test, target) });
    }
  }
}

async function withServer(use: (uri: string) => Promise<void>): Promise<void> {
  const external = process.env.TEST_MONGODB_URI;
  if (external !== undefined && external !== '') {
    await use(external);
    return;
  }
  const path = await mkdtemp(join(tmpdir(), 'slatebook-spec-'));
  const server = await startEmbedded({ folder: path, failPoints: true });
  try {
    await use(server.uri);
  } finally {
    await server.stop();
    await rm(path, { recursive: true, force: true });
  }
}
