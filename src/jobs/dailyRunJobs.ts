import type { Collection, Db, Document } from 'mongodb';
import { z } from 'zod';
import type { CalendarDate } from '#domain/calendar.ts';
import type { ShopId } from '#domain/ids.ts';
import { JOBS } from './agenda.ts';
import { LONGEST_MS } from './backoff.ts';

/** Agenda's name of the jobs that run a shop's day, one document for each shop. */
export const DAILY_RUN = 'daily-run';
/** Agenda's name of the job that gives every shop its document and has it wake in time, one document in all. */
export const SWEEP = 'daily-run-sweep';

/** When a shop's job has to wake, given the last date it ran: `due` at once, or in real time, epoch milliseconds. */
export type Waking = { readonly shop: ShopId; readonly wakeAt: (ranOn: CalendarDate | undefined) => 'due' | number };

/**
 * The documents of the daily runs in Agenda's collection. They are written here and not by Agenda's `every` and `unique`, which reset
 * a job that runs, skip a time that has passed and, called by two processes at once, leave two documents.
 */
export type DailyRunJobs = {
  /** Has the unique indexes and the sweep's document there. */
  prepare(): Promise<void>;
  /** Makes the documents that are missing, and has those that would wake too late wake in time. */
  plan(wakings: readonly Waking[]): Promise<void>;
  /** The last date whose run was finished. */
  ranOn(shop: ShopId): Promise<CalendarDate | undefined>;
  setRanOn(shop: ShopId, date: CalendarDate): Promise<void>;
};

/** Later than it should wake by no more than this is in time. */
const TOLERANCE_MS = 1_000;

const Row = z.object({
  data: z.object({ shop: z.string(), ranOn: z.string().nullish() }),
  nextRunAt: z.date().nullish(),
  lockedAt: z.date().nullish(),
  failCount: z.number().nullish(),
});
type Row = z.infer<typeof Row>;

export function createDailyRunJobs(db: Db): DailyRunJobs {
  const rows = db.collection(JOBS);
  const of = (shop: ShopId) => ({ name: DAILY_RUN, 'data.shop': shop });
  return {
    async prepare() {
      await rows.createIndexes([
        {
          key: { 'data.shop': 1 },
          unique: true,
          partialFilterExpression: { name: DAILY_RUN },
          name: 'oneDailyRunPerShop',
        },
        { key: { name: 1 }, unique: true, partialFilterExpression: { name: SWEEP }, name: 'oneDailyRunSweep' },
      ]);
      await makeOnce(rows, { name: SWEEP }, Date.now());
    },
    async plan(wakings) {
      const shops = wakings.map(({ shop }) => shop);
      const found = await rows.find({ name: DAILY_RUN, 'data.shop': { $in: shops } }).toArray();
      const byShop = new Map(found.map((document) => [Row.parse(document).data.shop, document]));
      for (const { shop, wakeAt } of wakings) {
        const document = byShop.get(shop);
        if (document !== undefined) await wakeInTime(rows, document, wakeAt);
        else await makeOnce(rows, of(shop), latestOf(wakeAt(undefined), undefined));
      }
    },
    async ranOn(shop) {
      const document = await rows.findOne(of(shop));
      return document === null ? undefined : (Row.parse(document).data.ranOn ?? undefined);
    },
    async setRanOn(shop, date) {
      await makeOnce(rows, of(shop), Date.now(), { $max: { 'data.ranOn': date } });
    },
  };
}

const DUPLICATE_KEY = z.object({ code: z.literal(11000) });

/** Makes the document unless it is there; `more` is done to it in both cases. */
async function makeOnce(rows: Collection, which: Document, nextRunAt: number, more: Document = {}): Promise<void> {
  const fields = { type: 'normal', priority: 0, nextRunAt: new Date(nextRunAt), lockedAt: null };
  const make = () => rows.updateOne(which, { ...more, $setOnInsert: fields }, { upsert: true });
  try {
    await make();
  } catch (error) {
    if (!DUPLICATE_KEY.safeParse(error).success) throw error;
    // Another process made it in the same moment: now it is there.
    await make();
  }
}

async function wakeInTime(rows: Collection, document: Document, wakeAt: Waking['wakeAt']): Promise<void> {
  const row = Row.parse(document);
  if (row.lockedAt != null) return;
  const latest = latestOf(wakeAt(row.data.ranOn ?? undefined), row);
  if (row.nextRunAt != null && row.nextRunAt.getTime() <= latest + TOLERANCE_MS) return;
  // Whoever locked it meanwhile plans it anew when he is done.
  const unchanged = { _id: document._id, lockedAt: null, nextRunAt: row.nextRunAt ?? null };
  await rows.updateOne(unchanged, { $set: { nextRunAt: new Date(latest) } });
}

/** What failed waits for its next try. */
function latestOf(waking: 'due' | number, row: Row | undefined): number {
  if (waking !== 'due') return waking;
  return (row?.failCount ?? 0) > 0 ? Date.now() + LONGEST_MS : Date.now();
}
