import type { Db, Document } from 'mongodb';
import type { CalendarDate, Instant } from '#domain/calendar.ts';
import { type ShopId, shopId } from '#domain/ids.ts';
import { runHourOf } from '#domain/runHour.ts';
import { createDailyRuns, type DailyRuns, type Paces, type RunDay } from '#jobs/dailyRuns.ts';
import type { Book } from '#store/book.ts';
import type { Shop } from '#store/records.ts';
import { openMetrics } from '../../src/metrics.ts';
import { until } from '../embedded/ownServer.ts';
import { shop as aShop } from '../store/bookRecords.ts';
import { openTestBook } from '../store/testBook.ts';
import { recordingLog } from './recordingChannel.ts';

/** One begun run of a shop's day. */
export type Ran = { readonly shop: string; readonly date: CalendarDate; readonly by: string };

/** Daily runs on a real book, with a use-case that remembers what it was asked. */
export type DailyRunStage = {
  readonly book: Book;
  readonly db: Db;
  /** For a process of its own on the same book. */
  readonly uri: string;
  readonly log: ReturnType<typeof recordingLog>;
  readonly ran: readonly Ran[];
  /** `shop date`, in order. */
  days(): readonly string[];
  /** The product's clock, which stands still until it is set. */
  setNow(now: Instant): void;
  open(id: string, shop?: Partial<Shop>): Promise<void>;
  /** Another process on the same book; `runDay` comes after the remembering. */
  process(name: string, runDay?: RunDay): DailyRuns;
  start(name?: string, runDay?: RunDay): DailyRuns;
  /** Every shop begins at another time of the day, from now on. */
  setHour(time: string): void;
  /** Resolves when every shop's job rests until a time to come, and several sweeps since have found nothing to do. */
  settled(): Promise<void>;
  jobs(): Promise<readonly Document[]>;
  /** What `/metrics` answers. */
  metrics(): Promise<string>;
  close(): Promise<void>;
};

export const NOON: Instant = '2026-11-22T12:00:00.000Z';
export const TEST_PACES: Paces = { lookEveryMs: 10, sweepEveryMs: 20, lockMs: 2_000, stopWithinMs: 500 };
const SWEEPS = 4;

export async function openDailyRunStage(paces: Partial<Paces> = {}): Promise<DailyRunStage> {
  const { book, store, uri, close } = await openTestBook();
  const { db } = store.mongoose.connection;
  if (db === undefined) throw new Error('the test book is connected');
  const log = recordingLog();
  const ran: Ran[] = [];
  const metrics = openMetrics({ book, channels: [], now: () => now });
  const made: DailyRuns[] = [];
  let now = NOON;

  let time: string | undefined;

  const process = (name: string, runDay: RunDay = async () => undefined): DailyRuns => {
    const runs = createDailyRuns({
      book,
      hourOf: (shop) => ({ ...runHourOf(shop), ...(time === undefined ? {} : { time }) }),
      db,
      process: name,
      now: () => now,
      runDay: async (ask) => {
        ran.push({ shop: ask.shop, date: ask.date, by: name });
        await runDay(ask);
      },
      log,
      measures: metrics.measures,
      paces: { ...TEST_PACES, ...paces },
    });
    made.push(runs);
    return runs;
  };
  const sweptAt = async (): Promise<number> =>
    (await db.collection('jobs').findOne({ name: 'daily-run-sweep' }))?.lastFinishedAt?.getTime() ?? 0;
  const jobs = () => db.collection('jobs').find({ name: 'daily-run' }).sort({ 'data.shop': 1 }).toArray();
  const resting = async (): Promise<boolean> =>
    (await jobs()).every(({ lockedAt, nextRunAt }) => lockedAt == null && nextRunAt > new Date());
  return {
    book,
    db,
    uri,
    log,
    ran,
    days: () => ran.map(({ shop, date }) => `${shop} ${date}`),
    setNow: (next) => {
      now = next;
    },
    open: (id, more) => book.shops.insert({ ...aShop, openedAt: '2026-11-01T00:00:00.000Z', ...more, id: shopOf(id) }),
    process,
    setHour: (next) => {
      time = next;
    },
    start: (name = 'one', runDay) => {
      const runs = process(name, runDay);
      runs.start();
      return runs;
    },
    settled: async () => {
      let quiet = 0;
      let before = 0;
      await until('every job rests', async () => {
        const swept = await sweptAt();
        if (!(await resting())) quiet = 0;
        else if (swept > before) quiet += 1;
        before = swept;
        return quiet > SWEEPS;
      });
    },
    jobs,
    metrics: async () => (await metrics.handle(new Request('http://localhost/metrics'))).text(),
    close: async () => {
      for (const runs of made) await runs.stop();
      await close();
    },
  };
}

export function shopOf(id: string): ShopId {
  return shopId(id);
}
