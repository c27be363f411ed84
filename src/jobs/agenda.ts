import { setTimeout as pause } from 'node:timers/promises';
import { MongoBackend } from '@agendajs/mongo-backend';
import { Agenda } from 'agenda';
import type { Db } from 'mongodb';
import { faultFields, type Log } from './log.ts';

/** Agenda's collection. */
export const JOBS = 'jobs';

export type AgendaParts = {
  readonly db: Db;
  /** Names this process to the others for as long as it runs. */
  readonly process: string;
  readonly log: Log;
  /** A job whose process died is another's after that; one that takes longer has to be touched. */
  readonly lockMs: number;
  /** How many jobs of all kinds run at once here. */
  readonly atOnce: number;
  /** How soon a job that is due is found. */
  readonly lookEveryMs: number;
  /** How long jobs in hand may take to finish once it stops. */
  readonly stopWithinMs: number;
};

/** Agenda on the book's own database; the jobs are defined before it starts. */
export type OpenAgenda = {
  readonly agenda: Agenda;
  /** Lets the jobs in hand finish, and leaves every job that did not to the other processes at once. */
  stop(): Promise<void>;
};

const ERRORS_LOGGED_EVERY_MS = 30_000;
/** For giving the locks back, after the jobs in hand have had their time. */
const RELEASE_WITHIN_MS = 1_000;

/** Fails as the database does: Agenda by itself would end the process. */
export async function openAgenda(parts: AgendaParts): Promise<OpenAgenda> {
  const { db, process, lockMs, atOnce, lookEveryMs, stopWithinMs } = parts;
  const { repository } = new MongoBackend({ mongo: db, collection: JOBS });
  await repository.connect();
  const locking = new Set<Promise<unknown>>();
  let stopping = false;
  const lockNext = repository.getNextJobToRun.bind(repository);
  repository.getNextJobToRun = (...ask) => {
    if (stopping) return Promise.resolve(undefined);
    const locked = lockNext(...ask);
    locking.add(locked);
    const forget = (): void => void locking.delete(locked);
    locked.then(forget, forget);
    return locked;
  };
  const agenda = new Agenda({
    name: process,
    // It is connected already: Agenda does not look at how its own call went.
    backend: { name: 'MongoDB', repository, ownsConnection: false, connect: nothing, disconnect: nothing },
    processEvery: lookEveryMs,
    maxConcurrency: atOnce,
    defaultLockLifetime: lockMs,
  });
  agenda.on('error', errorLog(parts.log));
  const finish = async (): Promise<void> => {
    // A job that is being locked now would be left locked.
    await Promise.allSettled(locking);
    await agenda.drain({ timeout: stopWithinMs });
    await release(db, process);
  };
  return {
    agenda,
    async stop() {
      stopping = true;
      const late = new AbortController();
      const wait = pause(stopWithinMs + RELEASE_WITHIN_MS, undefined, { signal: late.signal });
      try {
        await Promise.race([finish(), wait]);
      } finally {
        late.abort();
        wait.catch(() => undefined);
      }
    },
  };
}

async function nothing(): Promise<void> {}

/** Draining leaves locked what was not begun, and whatever did not finish in time. */
async function release(db: Db, process: string): Promise<void> {
  const mine = { lastModifiedBy: process, lockedAt: { $ne: null } };
  // What was begun has no time of its next run.
  const begun = { ...mine, nextRunAt: null };
  await db.collection(JOBS).updateMany(begun, { $set: { nextRunAt: new Date() } });
  await db.collection(JOBS).updateMany(mine, { $set: { lockedAt: null } });
}

/** A database that is away fails every look for jobs; saying so now and then is enough. */
function errorLog(log: Log): (error: Error) => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (performance.now() - saidAt < ERRORS_LOGGED_EVERY_MS) return;
    saidAt = performance.now();
    log.error(faultFields(error), 'jobs could not be looked for or kept');
  };
}
