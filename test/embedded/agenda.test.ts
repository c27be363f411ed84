import { MongoBackend } from '@agendajs/mongo-backend';
import { Agenda, type AgendaOptions, backoffStrategies } from 'agenda';
import { type Db, MongoClient } from 'mongodb';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../database.ts';

/*
 * Agenda as it comes, on whatever MongoDB the tests run on. Nothing here sleeps: a test waits for what must happen, and gives
 * up after a deadline. Each test has a database of its own, so workers never see another test's jobs.
 */
const DEADLINE = { timeout: 15_000, interval: 20 };
const PROCESS_EVERY_MS = 50;

let database: TestDatabase;
let client: MongoClient;
let db: Db;
let workers: Agenda[] = [];
let errors: Error[] = [];
let tests = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  client = await new MongoClient(database.uri).connect();
});

beforeEach(() => {
  tests += 1;
  db = client.db(`${database.databaseName}_${tests}`);
  workers = [];
  errors = [];
});

afterEach(async () => {
  for (const worker of workers) await worker.drain({ timeout: 5_000 });
  expect(errors).toEqual([]);
});

afterAll(async () => {
  await client.close();
  await database.close();
});

async function newWorker(name: string, options: Partial<AgendaOptions> = {}): Promise<Agenda> {
  const backend = new MongoBackend({ mongo: db, collection: 'jobs' });
  const worker = new Agenda({
    backend,
    name,
    processEvery: PROCESS_EVERY_MS,
    defaultLockLifetime: 5_000,
    ...options,
  });
  worker.on('error', (error: Error) => void errors.push(error));
  workers.push(worker);
  await worker.ready;
  return worker;
}

function jobs() {
  return db.collection('jobs');
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitUntil(condition, DEADLINE);
}

test('connecting makes the index that finding the next job needs', async () => {
  await newWorker('one');
  const names = (await jobs().indexes()).map(({ name }) => name);
  expect(names).toContain('findAndLockNextJobIndex');
});

test('a job sent now runs once, with the data it was given', async () => {
  const worker = await newWorker('one');
  const seen: unknown[] = [];
  worker.define<{ loan: number }>('remind', async (job) => void seen.push(job.attrs.data));
  await worker.start();
  await worker.now('remind', { loan: 7 });
  await until(async () => (await jobs().countDocuments({ lastFinishedAt: { $ne: null } })) === 1);
  expect(seen).toEqual([{ loan: 7 }]);
  expect(await jobs().findOne()).toMatchObject({ name: 'remind', nextRunAt: null, data: { loan: 7 } });
});

test('a scheduled job waits for its time', async () => {
  const worker = await newWorker('one');
  let ranAt = 0;
  worker.define('later', async () => {
    ranAt = Date.now();
  });
  await worker.start();
  const at = new Date(Date.now() + 400);
  await worker.schedule(at, 'later');
  await until(() => ranAt > 0);
  expect(ranAt).toBeGreaterThanOrEqual(at.getTime());
});

test('a job defined with every runs again and again, and stays one job however often it is defined', async () => {
  const worker = await newWorker('one');
  let runs = 0;
  worker.define('sweep', async () => {
    runs += 1;
  });
  await worker.every(100, 'sweep');
  await worker.every(100, 'sweep');
  await worker.start();
  await until(() => runs >= 3);
  expect(await jobs().countDocuments({ name: 'sweep' })).toBe(1);
});

test('a cron job is stored with its next run in its own time zone', async () => {
  const worker = await newWorker('one');
  worker.define('daily', async () => undefined);
  await worker.every('0 9 * * *', 'daily', undefined, { timezone: 'Asia/Kolkata', skipImmediate: true });
  const job = await jobs().findOne({ name: 'daily' });
  expect(job).toMatchObject({ type: 'single', repeatInterval: '0 9 * * *', repeatTimezone: 'Asia/Kolkata' });
  const nextRunAt: Date | undefined = job?.nextRunAt;
  expect(nextRunAt?.toISOString().slice(11, 16)).toBe('03:30');
});

test('a unique job saved many times is one job, and with insertOnly the first time stands', async () => {
  const worker = await newWorker('one');
  worker.define('remind', async () => undefined);
  const first = new Date(Date.now() + 3_600_000);
  for (const hours of [1, 2, 3]) {
    const job = worker.create('remind', { loan: 7 });
    job.unique({ 'data.loan': 7 }, { insertOnly: true }).schedule(new Date(first.getTime() + (hours - 1) * 3_600_000));
    await job.save();
  }
  const saved = await jobs().find({ name: 'remind' }).toArray();
  expect(saved.map(({ nextRunAt }) => (nextRunAt as Date).getTime())).toEqual([first.getTime()]);
});

test('a failing job is retried by its backoff until it succeeds', async () => {
  const worker = await newWorker('one');
  let runs = 0;
  const backoff = backoffStrategies.constant({ delay: 50, maxRetries: 5 });
  worker.define(
    'flaky',
    async () => {
      runs += 1;
      if (runs < 3) throw new Error(`failed ${runs}`);
    },
    { backoff },
  );
  await worker.start();
  await worker.now('flaky', {});
  await until(() => runs === 3);
  await until(async () => (await jobs().countDocuments({ lastFinishedAt: { $ne: null }, nextRunAt: null })) === 1);
  expect(runs).toBe(3);
});

test('cancelled jobs are gone, and disabled ones wait until they are enabled', async () => {
  const worker = await newWorker('one');
  const ran: string[] = [];
  for (const name of ['kept', 'held', 'dropped']) worker.define(name, async () => void ran.push(name));
  const soon = new Date(Date.now() + 200);
  for (const name of ['dropped', 'held', 'kept']) await worker.schedule(soon, name, {});
  expect(await worker.cancel({ name: 'dropped' })).toBe(1);
  expect(await worker.disable({ name: 'held' })).toBe(1);
  await worker.start();
  await until(() => ran.length === 1);
  expect(ran).toEqual(['kept']);
  expect(await worker.enable({ name: 'held' })).toBe(1);
  await until(() => ran.length === 2);
  expect(ran).toEqual(['kept', 'held']);
});

test('two workers on one database run each job once', async () => {
  const runs = new Map<number, number>();
  const byWorker = new Map<string, number>();
  for (const name of ['one', 'two']) {
    const worker = await newWorker(name, { maxConcurrency: 4, defaultConcurrency: 4, defaultLockLimit: 4 });
    worker.define<{ number: number }>('count', async ({ attrs: { data } }) => {
      runs.set(data.number, (runs.get(data.number) ?? 0) + 1);
      byWorker.set(name, (byWorker.get(name) ?? 0) + 1);
    });
  }
  const [first] = workers;
  await Promise.all(Array.from({ length: 60 }, (_, number) => first?.now('count', { number })));
  await Promise.all(workers.map((worker) => worker.start()));
  await until(async () => (await jobs().countDocuments({ nextRunAt: null, lockedAt: null })) === 60);
  expect([...runs.values()].filter((times) => times !== 1)).toEqual([]);
  expect(runs.size).toBe(60);
  expect([...byWorker.keys()].sort()).toEqual(['one', 'two']);
});

test('the lock of a worker that never finishes is taken over by another when it has expired', async () => {
  const lockLifetime = 400;
  const stuck = await newWorker('stuck', { defaultLockLifetime: lockLifetime });
  stuck.removeAllListeners('error').on('error', () => undefined); // it will be told that its lock has expired
  let release: () => void = () => undefined;
  let startedAt = 0;
  stuck.define('long', () => {
    startedAt = Date.now();
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  });
  await stuck.start();
  await stuck.now('long', {});
  await until(() => startedAt > 0);
  await stuck.stop(); // as if it had died: it looks for nothing more, and its lock stays
  const other = await newWorker('other', { defaultLockLifetime: lockLifetime });
  let takenOverAt = 0;
  other.define('long', async () => {
    takenOverAt = Date.now();
  });
  await other.start();
  await until(() => takenOverAt > 0);
  expect(takenOverAt - startedAt).toBeGreaterThanOrEqual(lockLifetime - PROCESS_EVERY_MS);
  release();
});

test('draining waits for the job that runs, and leaves the others to the next worker', async () => {
  const leaving = await newWorker('leaving', { defaultConcurrency: 1, defaultLockLimit: 1 });
  const finished: string[] = [];
  let release: () => void = () => undefined;
  let running = false;
  leaving.define('work', async () => {
    running = true;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    finished.push('leaving');
  });
  await leaving.start();
  await leaving.now('work', { number: 1 });
  await until(() => running);
  await leaving.now('work', { number: 2 });
  const drained = leaving.drain();
  release();
  expect(await drained).toMatchObject({ completed: 1, running: 0, timedOut: false });
  expect(finished).toEqual(['leaving']);
  const next = await newWorker('next');
  next.define('work', async () => void finished.push('next'));
  await next.start();
  await until(() => finished.length === 2);
  expect(finished).toEqual(['leaving', 'next']);
});

test('stopping gives back what was locked but not begun', async () => {
  const worker = await newWorker('one', { defaultConcurrency: 1, defaultLockLimit: 5, processEvery: 1_000 });
  worker.define('soon', async () => undefined);
  await worker.schedule(new Date(Date.now() + 900), 'soon', {});
  await worker.start();
  await until(async () => (await worker.getRunningStats()).lockedJobs === 1);
  expect(await jobs().countDocuments({ lockedAt: { $ne: null } })).toBe(1);
  await worker.stop();
  expect(await jobs().countDocuments({ lockedAt: null, lastRunAt: null })).toBe(1);
});

test('the overview and queries count jobs by state', async () => {
  const worker = await newWorker('one');
  worker.define('a', async () => undefined);
  worker.define('b', async () => undefined);
  const tomorrow = new Date(Date.now() + 86_400_000);
  await worker.schedule(tomorrow, ['a', 'b'], {});
  await worker.schedule(tomorrow, 'a', {});
  const overview = await worker.getJobsOverview();
  expect(overview.map(({ name, total, scheduled }) => `${name} ${total} ${scheduled}`).sort()).toEqual([
    'a 2 2',
    'b 1 1',
  ]);
  expect((await worker.queryJobs({ name: 'a' })).total).toBe(2);
});
