import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient, MongoServerError } from 'mongodb';
import { type Embedded, type StartOptions, startEmbedded } from '#embedded/start.ts';
import { checkDataFile, type FileFaults } from '../../scripts/chaos/fileCheck.ts';

/** An embedded database of a test's own, for what only it can be asked, with a client. */
export type OwnServer = {
  readonly folder: string;
  readonly embedded: Embedded;
  readonly client: MongoClient;
  /** What went wrong inside, which no client was told. */
  readonly faults: readonly unknown[];
  /** Stops it, and says what is wrong with the file it leaves; a second call does nothing more. */
  stop(): Promise<FileFaults>;
  close(): Promise<void>;
};

/** Starts one in a fresh folder. */
export async function openOwnServer(options: Omit<StartOptions, 'folder'> = {}): Promise<OwnServer> {
  const folder = await freshFolder();
  const faults: unknown[] = [];
  const embedded = await startEmbedded({ folder, onFault: (error) => faults.push(error), ...options });
  const client = new MongoClient(embedded.uri, { serverSelectionTimeoutMS: 10_000 });
  const stop = async (): Promise<FileFaults> => {
    await client.close();
    await embedded.stop();
    return checkDataFile(join(folder, 'book.sqlite'));
  };
  const close = async (): Promise<void> => {
    await client.close();
    await embedded.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, embedded, client, faults, stop, close };
}

/** An empty folder under the system's one for temporary files; whoever asked for it removes it. */
export function freshFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'slatebook-test-'));
}

const DEADLINE_MS = 15_000;

/** Waits until the condition holds; fails when it does not in good time. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + DEADLINE_MS;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await sleep(5);
  }
}

/** The server's error; fails when there is none. */
export async function refusal(work: Promise<unknown>): Promise<MongoServerError> {
  const outcome = await work.then(
    () => new Error('was not refused'),
    (error: unknown) => error,
  );
  if (outcome instanceof MongoServerError) return outcome;
  throw outcome;
}

/** A file without a fault. */
export const SOUND: FileFaults = { integrity: [], orphanEntries: [], missingEntries: [], orphanDocuments: [] };
