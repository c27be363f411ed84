/** Copies the book while the product runs, or while nothing does: `npm run backup -- [FILE] [--sandbox]`. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MongoClient, MongoServerError } from 'mongodb';
import { urisOf } from '#embedded/listen.ts';
import { startEmbedded } from '#embedded/start.ts';
import { FolderInUseError, verifyDataFile } from '#embedded/storage/schema.ts';
import { DATA_FILE } from '#embedded/storage/storage.ts';
import { OperatorError, operate, operatedBook } from './operated.ts';

const COMMAND_NOT_FOUND = 59;
const CONNECT_WITHIN_MS = 5_000;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sandbox: { type: 'boolean', default: false } },
});

await operate(async () => {
  const file = resolve(
    positionals[0] ?? join('backups', `slatebook-${new Date().toISOString().replaceAll(':', '-')}.sqlite`),
  );
  if (existsSync(file)) throw new OperatorError(`${file} is there already; give another name.`);
  const unfinished = `${file}.unfinished`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  rmSync(unfinished, { recursive: true, force: true });
  try {
    await copyTo(unfinished);
    verifyDataFile(join(unfinished, DATA_FILE));
    renameSync(join(unfinished, DATA_FILE), file);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return `The book is backed up: ${file}`;
});

async function copyTo(to: string): Promise<void> {
  const book = operatedBook(values);
  if ('mongodbUri' in book) return askToCopy(book.mongodbUri, to);
  const folder = resolve(book.folder);
  if (!existsSync(join(folder, DATA_FILE))) throw new OperatorError(`There is no book in ${folder}; check DATA_DIR.`);
  const running = await startedOrRunning(folder);
  if (running === undefined) return askOneToCopy(urisOf(folder), to);
  try {
    await running.backup(to);
  } finally {
    await running.stop();
  }
}

/** The database, started here when nobody else uses the folder. */
async function startedOrRunning(folder: string) {
  try {
    return await startEmbedded({ folder });
  } catch (error) {
    if (error instanceof FolderInUseError) return undefined;
    throw error;
  }
}

async function askOneToCopy(uris: readonly string[], to: string): Promise<void> {
  const [uri] = uris;
  if (uri === undefined)
    throw new OperatorError('The folder is in use by a process that does not listen; try again in a moment.');
  await askToCopy(uri, to);
}

/** Asks the process that has the data to copy it: nobody else may hold its log for that long. */
async function askToCopy(uri: string, to: string): Promise<void> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: CONNECT_WITHIN_MS });
  try {
    await client.db('admin').command({ slatebookBackup: 1, to });
  } catch (error) {
    if (!(error instanceof MongoServerError)) throw new OperatorError('The database cannot be reached; is it running?');
    if (error.code !== COMMAND_NOT_FOUND) throw new OperatorError(error.message);
    throw new OperatorError(
      'The book is in MongoDB: back it up with mongodump --oplog (scripts/README.md, "Backup and restore").',
    );
  } finally {
    await client.close();
  }
}
