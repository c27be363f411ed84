import { setTimeout as pause } from 'node:timers/promises';
import type { Job } from 'agenda';
import type { Db } from 'mongodb';
import { type CalendarDate, epochMsOf, type Instant } from '#domain/calendar.ts';
import { type ShopId, shopId } from '#domain/ids.ts';
import { dueRun, nextRun, type Run, type RunHour } from '#domain/runHour.ts';
import type { Book } from '#store/book.ts';
import type { Shop } from '#store/records.ts';
import { type OpenAgenda, openAgenda } from './agenda.ts';
import { backoffMs } from './backoff.ts';
import { createDailyRunJobs, DAILY_RUN, SWEEP, type Waking } from './dailyRunJobs.ts';
import { faultFields, type Log } from './log.ts';
import type { Measures } from './measures.ts';
import { createTurns } from './turns.ts';

/**
 * Does what one day brings to one shop. It may be called again for the same day, from its start and by another process, after it was
 * cut short or while it still runs; it must do nothing twice. What takes long calls `alive` now and then, between two
 * transactions: that throws when this process has to leave the rest to another.
 */
export type RunDay = (ask: {
  readonly shop: ShopId;
  readonly date: CalendarDate;
  readonly alive: () => void;
}) => Promise<void>;

export type DailyRunsParts = {
  readonly book: { readonly shops: Pick<Book['shops'], 'get' | 'all'> };
  /** The book's own database. */
  readonly db: Db;
  /** Names this process to the others for as long as it runs. */
  readonly process: string;
  /** The product's clock: which day it is is decided by it. */
  readonly now: () => Instant;
  readonly hourOf: (shop: Shop) => RunHour;
  readonly runDay: RunDay;
  readonly log: Log;
  readonly measures: Pick<Measures, 'jobRan' | 'fault'>;
  readonly paces?: Partial<Paces>;
};

/**
 * Runs each shop's day once, at the shop's own hour in its zone, or as soon as possible after it; several processes share the work
 * (architecture.md, "Time-driven work").
 */
export type DailyRuns = {
  /** Begins, however long it takes until the database lets it. */
  start(): void;
  /**
   * Lets the runs in hand finish or break off; what is left is another process's at once. At most 4 seconds. Harmless a second time.
   */
  stop(): Promise<void>;
  /**
   * Runs here and now what is due by the product's clock, shop after shop: for a clock that is moved. Fails as the first run that
   * fails; that one is tried again like any other.
   */
  runDue(): Promise<void>;
  /** The moment by the product's clock when the next run becomes due; undefined while there is no shop. */
  nextDueAt(): Promise<Instant | undefined>;
};

export type Paces = {
  /** How soon a job that is due is found. */
  readonly lookEveryMs: number;
  /** How soon a new shop, another hour and a clock that was set are noticed. */
  readonly sweepEveryMs: number;
  /** What a process that died held is another's after that. */
  readonly lockMs: number;
  readonly stopWithinMs: number;
};

const PACES: Paces = { lookEveryMs: 1_000, sweepEveryMs: 30_000, lockMs: 40_000, stopWithinMs: 3_000 };
/** Jobs in hand in one process, of which a few run and the others wait for their turn: thousands of shops may have the same hour. */
const IN_HAND_MAX = 20;
const AT_ONCE = 4;
/** A lock is renewed this often in its life. */
const TOUCHES = 4;
const SHOPS_PLANNED_AT_ONCE = 200;
const START_AGAIN_MS = 5_000;

/** This process may not go on with a run; another does. */
class RunBrokenOff extends Error {
  override readonly name = 'RunBrokenOff';
}

export function createDailyRuns(parts: DailyRunsParts): DailyRuns {
  const { book, db, now, hourOf, runDay, log, measures } = parts;
  const paces = { ...PACES, ...parts.paces };
  const jobs = createDailyRunJobs(db);
  const inTurn = createTurns(AT_ONCE);
  const stopping = new AbortController();
  let beginning: Promise<void> | undefined;
  let agenda: OpenAgenda | undefined;
  let preparing: Promise<void> | undefined;

  const prepare = (): Promise<void> => {
    preparing ??= jobs.prepare().catch((error: unknown) => {
      preparing = undefined;
      throw error;
    });
    return preparing;
  };
  const dueOf = (shop: Shop, ranOn: CalendarDate | undefined): Run | undefined =>
    dueRun({ hour: hourOf(shop), now: now(), openedAt: shop.openedAt, ranOn });
  /** In real time: Agenda knows no other. */
  const nextWaking = (shop: Shop): number => epochMsOf(nextRun(hourOf(shop), now()).at) - epochMsOf(now()) + Date.now();

  /** By the product's clock: of a day that was caught up after downtime it says how long that was. */
  const measured = async ({ at }: Run, work: () => Promise<void>): Promise<void> => {
    const lagSeconds = Math.max(0, epochMsOf(now()) - epochMsOf(at)) / 1_000;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof RunBrokenOff)) measures.jobRan(DAILY_RUN, 'failed', lagSeconds);
      throw error;
    }
    measures.jobRan(DAILY_RUN, 'done', lagSeconds);
  };

  /** Runs the shop's day if it is due, and answers when to look again; undefined when there is no such shop. */
  const runShop = (id: ShopId, mayGoOn: () => boolean): Promise<number | undefined> =>
    inTurn(id, async () => {
      const alive = (): void => {
        if (!mayGoOn()) throw new RunBrokenOff('another process goes on with it');
      };
      const shop = await book.shops.get(id);
      if (shop === undefined) return undefined;
      for (;;) {
        const run = dueOf(shop, await jobs.ranOn(id));
        if (run === undefined) return nextWaking(shop);
        alive();
        const { date } = run;
        await measured(run, () => runDay({ shop: id, date, alive }));
        await jobs.setRanOn(id, date);
        log.info({ shop: id, date }, 'the day was run');
      }
    });
  const sweep = async (): Promise<void> => {
    const plan = ({ id, ...shop }: Shop): Waking => ({
      shop: id,
      wakeAt: (ranOn) => (dueOf({ id, ...shop }, ranOn) === undefined ? nextWaking({ id, ...shop }) : 'due'),
    });
    let batch: Waking[] = [];
    for await (const shop of book.shops.all()) {
      batch.push(plan(shop));
      if (batch.length < SHOPS_PLANNED_AT_ONCE) continue;
      await jobs.plan(batch);
      batch = [];
    }
    await jobs.plan(batch);
  };
  const runJob = async (job: Job<{ shop: string }>): Promise<void> => {
    const lock = keepLock(job, { everyMs: paces.lockMs / TOUCHES, until: stopping.signal, log });
    try {
      const again = await runShop(
        shopId(job.attrs.data.shop),
        () => !stopping.signal.aborted && job.getCanceledMessage() === undefined,
      );
      if (again !== undefined) job.schedule(new Date(again));
    } catch (error) {
      if (!(error instanceof RunBrokenOff)) throw error;
      job.schedule(new Date());
    } finally {
      await lock.end();
    }
  };
  const runSweep = async (job: Job<{ shop: string }>): Promise<void> => {
    await sweep();
    job.schedule(new Date(Date.now() + paces.sweepEveryMs));
  };
  const logged =
    (work: (job: Job<{ shop: string }>) => Promise<void>) =>
    async (job: Job<{ shop: string }>): Promise<void> => {
      try {
        await work(job);
      } catch (error) {
        const fields = { job: job.attrs.name, shop: job.attrs.data?.shop, ...faultFields(error) };
        log.error(fields, 'a job failed and will be tried again');
        measures.fault('job');
        throw error;
      }
    };
  const begin = async (): Promise<void> => {
    await prepare();
    await sweep();
    const opened = await openAgenda({ ...parts, ...paces, atOnce: IN_HAND_MAX + 1 });
    // As many are locked as may run: one that waits for too long would be lost to this process.
    const settings = { lockLifetime: paces.lockMs, backoff: ({ attempt }: { attempt: number }) => backoffMs(attempt) };
    opened.agenda.define(DAILY_RUN, logged(runJob), { ...settings, concurrency: IN_HAND_MAX, lockLimit: IN_HAND_MAX });
    opened.agenda.define(SWEEP, logged(runSweep), { ...settings, concurrency: 1, lockLimit: 1 });
    agenda = opened;
    if (!stopping.signal.aborted) await opened.agenda.start();
  };
  const beginAtLast = async (): Promise<void> => {
    while (agenda === undefined && !stopping.signal.aborted) {
      try {
        await begin();
      } catch (error) {
        log.error(faultFields(error), 'the daily runs could not begin');
        await pause(START_AGAIN_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };

  let stopped: Promise<void> | undefined;
  const stopOnce = async (): Promise<void> => {
    stopping.abort();
    const late = new AbortController();
    await Promise.race([
      beginning,
      pause(paces.stopWithinMs, undefined, { signal: late.signal }).catch(() => undefined),
    ]);
    late.abort();
    await agenda?.stop();
  };

  return {
    start() {
      if (beginning !== undefined) throw new Error('the daily runs start once');
      beginning = beginAtLast();
    },
    stop() {
      stopped ??= stopOnce();
      return stopped;
    },
    async runDue() {
      await prepare();
      const ids: ShopId[] = [];
      for await (const { id } of book.shops.all()) ids.push(id);
      for (const id of ids) await runShop(id, () => !stopping.signal.aborted);
    },
    async nextDueAt() {
      let first: Instant | undefined;
      for await (const shop of book.shops.all()) {
        const { at } = nextRun(hourOf(shop), now());
        if (first === undefined || at < first) first = at;
      }
      return first;
    },
  };
}

/** Renews the job's lock until `end`: who holds it for long still lives. What is left behind in stopping is renewed no more. */
function keepLock(
  job: Job<{ shop: string }>,
  { everyMs, until, log }: { everyMs: number; until: AbortSignal; log: Log },
): { end(): Promise<void> } {
  let renewing: Promise<void> = Promise.resolve();
  const renew = async (): Promise<void> => {
    try {
      if (!until.aborted) await job.touch();
    } catch (error) {
      log.warn({ shop: job.attrs.data.shop, ...faultFields(error) }, 'a lock could not be renewed');
    }
  };
  const timer = setInterval(() => {
    renewing = renew();
  }, everyMs);
  return {
    async end() {
      clearInterval(timer);
      // A renewal on its way would lock the job anew after it ended.
      await renewing;
    },
  };
}
