import { setMaxListeners } from 'node:events';
import { mkdirSync } from 'node:fs';
import { Cursors } from './cursors.ts';
import { FailPoints } from './failPoints.ts';
import { OperationClock } from './operationClock.ts';
import { Sessions } from './sessions.ts';
import { Housekeeping } from './storage/housekeeping.ts';
import { Storage } from './storage/storage.ts';

export type EngineOptions = {
  /** Where the data is; created when it is not there. */
  readonly folder: string;
  /** Lets `configureFailPoint` make commands fail: for tests only. */
  readonly failPoints?: boolean;
  /** How often expired documents are removed; MongoDB's minute unless told otherwise. */
  readonly ttlIntervalMs?: number;
  /** How long a transaction may stay open; MongoDB's minute unless told otherwise. */
  readonly transactionLifetimeMs?: number;
};

/** Everything that the commands work on. */
export type Engine = {
  readonly storage: Storage;
  readonly sessions: Sessions;
  readonly cursors: Cursors;
  readonly failPoints: FailPoints | undefined;
  readonly clock: OperationClock;
  readonly housekeeping: Housekeeping;
  /** Aborted when the database is being stopped: long commands end at their next rest. */
  readonly stopping: AbortSignal;
  /** Tells long commands to end; the others finish. */
  interrupt(): void;
  /** Finishes the open writes and closes the file; no command may be running. */
  close(): Promise<void>;
};

/** Opens the data of a folder. Fails with a `StorageError` when it cannot be used. */
export function openEngine(options: EngineOptions): Engine {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const storage = new Storage(options.folder);
  const sessions = new Sessions(storage, options.transactionLifetimeMs);
  const cursors = new Cursors();
  const housekeeping = new Housekeeping(storage, options.ttlIntervalMs);
  const failPoints = options.failPoints ? new FailPoints() : undefined;
  const close = async (): Promise<void> => {
    await housekeeping.stop();
    cursors.stop();
    sessions.stop();
    await storage.close();
  };
  const clock = new OperationClock();
  const stop = new AbortController();
  // Every waiting command listens to it.
  setMaxListeners(0, stop.signal);
  const interrupt = (): void => stop.abort();
  return { storage, sessions, cursors, failPoints, clock, housekeeping, stopping: stop.signal, interrupt, close };
}
