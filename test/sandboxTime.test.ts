import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dateAt, type Instant, timeAt } from '#domain/calendar.ts';
import { runHourOf } from '#domain/runHour.ts';
import { createDailyRuns, type DailyRuns, type RunDay } from '#jobs/dailyRuns.ts';
import { createDelivery, type Delivery } from '#jobs/delivery.ts';
import { createSettings } from '#store/settings.ts';
import { openSandboxTime, type SandboxTime } from '../src/sandboxTime.ts';
import { shopOf } from './jobs/dailyRunStage.ts';
import { recordingChannel, recordingLog, unmeasured } from './jobs/recordingChannel.ts';
import { draft, shop } from './store/bookRecords.ts';
import { openTestBook, type TestBook } from './store/testBook.ts';

/*
 * chat.md, "Channel particulars": the sandbox's clock can be moved forward. Each test has a real book, a real delivery and the daily
 * runs; the run of a day says which day it is in each shop's chat.
 */
const KOLKATA = 'Asia/Kolkata';
const quiet = async (): Promise<void> => undefined;

let testBook: TestBook;
let closing: { stop(): unknown }[];
beforeEach(async () => {
  testBook = await openTestBook();
  closing = [];
});
afterEach(async () => {
  for (const each of closing.reverse()) await each.stop();
  await testBook.close();
});

type Sandbox = { time: SandboxTime; runs: DailyRuns; delivery: Delivery; said: { text: string; at: Instant }[] };

/** The sandbox on its book; `begins` is where its clock stands when it has none yet. */
async function open(more: { begins?: Instant; runDay?: RunDay } = {}): Promise<Sandbox> {
  const { book, store } = testBook;
  const { db } = store.mongoose.connection;
  if (db === undefined) throw new Error('the test book is connected');
  const settings = createSettings(store.mongoose);
  if (more.begins !== undefined) await settings.set('sandbox-clock-ahead-ms', Date.parse(more.begins) - Date.now());
  const time = await openSandboxTime(settings, async () => (await book.shops.newest())?.zone);
  const said: Sandbox['said'] = [];
  const channel = recordingChannel('web');
  const recorded = {
    ...channel,
    send: async (outgoing: Parameters<typeof channel.send>[0]) => {
      said.push({ text: outgoing.message.text.map((span) => span.text).join(''), at: time.now() });
      return channel.send(outgoing);
    },
  };
  const log = recordingLog();
  const parts = { book, now: time.now, log };
  const delivery = createDelivery({
    ...parts,
    channels: [recorded],
    measures: unmeasured,
    onUnreachable: quiet,
    onGivenUp: quiet,
  });
  const runs = createDailyRuns({
    ...parts,
    db,
    process: 'sandbox',
    hourOf: runHourOf,
    measures: unmeasured,
    runDay: async (ask) => {
      await more.runDay?.(ask);
      const item = draft(`${ask.shop} ${ask.date}`, { channel: 'web', chat: ask.shop, notBefore: time.now() });
      await book.transaction(() => book.outbox.insert([item]));
    },
  });
  delivery.start();
  runs.start();
  time.liveThrough({ runs, delivery });
  closing.push(delivery, runs, time);
  return { time, runs, delivery, said };
}

const opened = (id: string, zone: string) =>
  testBook.book.shops.insert({ ...shop, id: shopOf(id), zone, openedAt: '2026-11-22T00:00:00.000Z' });

describe('moved forward', () => {
  test('by a week, every day on the way is lived through at its own time, in order, and then it arrives', async () => {
    await opened('asha', KOLKATA);
    const { time, said } = await open({ begins: '2026-11-22T06:00:00.000Z' });
    expect(await time.forward({ days: 7 }, quiet)).toBe('arrived');
    expect(said.map(({ text }) => text)).toEqual([22, 23, 24, 25, 26, 27, 28, 29].map((day) => `asha 2026-11-${day}`));
    for (const { text, at } of said) expect(text).toBe(`asha ${dateAt(at, KOLKATA)}`);
    for (const { at } of said.slice(1)) expect(timeAt(at, KOLKATA)).toBe('09:00');
    expect(`${dateAt(time.now(), KOLKATA)} ${timeAt(time.now(), KOLKATA)}`).toBe('2026-11-29 11:30');
  });

  test('by a day, and to a date: the same time of day, also where the clocks were changed on the way', async () => {
    await opened('berlin', 'Europe/Berlin');
    const { time } = await open({ begins: '2027-03-27T08:30:20.000Z' });
    const shown = () => `${dateAt(time.now(), 'Europe/Berlin')} ${timeAt(time.now(), 'Europe/Berlin')}`;
    await time.forward({ days: 1 }, quiet);
    expect(shown()).toBe('2027-03-28 09:30');
    await time.forward({ to: '2027-04-02' }, quiet);
    expect(shown()).toBe('2027-04-02 09:30');
  });

  test('shops in several zones each have their days, by the world’s order', async () => {
    await opened('apia', 'Pacific/Pago_Pago');
    await opened('kiri', 'Pacific/Kiritimati');
    const { time, said } = await open({ begins: '2026-11-23T00:00:00.000Z' });
    await time.forward({ days: 2 }, quiet);
    const from = said.findIndex(({ text }) => text === 'kiri 2026-11-24');
    expect(said.slice(from).map(({ text }) => text)).toEqual([
      'kiri 2026-11-24',
      'apia 2026-11-23',
      'kiri 2026-11-25',
      'apia 2026-11-24',
    ]);
  });

  test('every stop on the way is told', async () => {
    await opened('asha', KOLKATA);
    const { time } = await open({ begins: '2026-11-22T06:00:00.000Z' });
    const told: string[] = [];
    await time.forward({ days: 3 }, async () => {
      expect(time.isMoving()).toBe(true);
      told.push(`${dateAt(time.now(), KOLKATA)} ${timeAt(time.now(), KOLKATA)}`);
    });
    expect(time.isMoving()).toBe(false);
    expect(told).toEqual([
      '2026-11-22 11:30',
      '2026-11-23 09:00',
      '2026-11-24 09:00',
      '2026-11-25 09:00',
      '2026-11-25 11:30',
    ]);
  });

  test('by a month, no day is left out and none comes twice', async () => {
    await opened('asha', KOLKATA);
    const { time, said } = await open({ begins: '2026-11-22T06:00:00.000Z' });
    expect(await time.forward({ to: '2026-12-22' }, quiet)).toBe('arrived');
    expect(new Set(said.map(({ text }) => text)).size).toBe(31);
    expect(said).toHaveLength(31);
  });

  test('without a shop there is nothing to live through', async () => {
    const { time, said } = await open({ begins: '2026-11-22T06:00:00.000Z' });
    await time.forward({ days: 30 }, quiet);
    expect(dateAt(time.now(), 'UTC')).toBe('2026-12-22');
    expect(said).toEqual([]);
  });
});

describe('it does not set out', () => {
  test.each([
    { to: '2026-11-22', move: 'not-ahead' },
    { to: '1066-10-14', move: 'not-ahead' },
    { to: '2027-11-24', move: 'too-far' },
    { to: '2200-01-01', move: 'too-far' },
  ])('to $to: $move', async ({ to, move }) => {
    const { time } = await open({ begins: '2026-11-22T06:00:00.000Z' });
    expect(await time.forward({ to }, quiet)).toBe(move);
    expect(dateAt(time.now(), 'UTC')).toBe('2026-11-22');
  });

  test('beyond the last day of the book', async () => {
    const { time } = await open({ begins: '2199-12-30T06:00:00.000Z' });
    expect(await time.forward({ days: 2 }, quiet)).toBe('too-far');
    expect(await time.forward({ days: 1 }, quiet)).toBe('arrived');
  });

  test('while it is on its way', async () => {
    await opened('asha', KOLKATA);
    const { time } = await open({ begins: '2026-11-22T06:00:00.000Z' });
    const moves: string[] = [];
    await time.forward({ days: 1 }, async () => void moves.push(await time.forward({ days: 1 }, quiet)));
    expect(new Set(moves)).toEqual(new Set(['moving']));
    expect(dateAt(time.now(), KOLKATA)).toBe('2026-11-23');
  });
});

describe('a way that is cut short', () => {
  test('a day that goes wrong is where the clock stays; the next step takes it up there', async () => {
    await opened('asha', KOLKATA);
    let isWrong = true;
    const runDay: RunDay = async ({ date }) => {
      if (isWrong && date === '2026-11-24') throw new Error('no');
    };
    const { time, said } = await open({ begins: '2026-11-22T06:00:00.000Z', runDay });
    await expect(time.forward({ days: 7 }, quiet)).rejects.toThrow('no');
    expect(time.isMoving()).toBe(false);
    expect(dateAt(time.now(), KOLKATA)).toBe('2026-11-24');
    isWrong = false;
    await time.forward({ days: 1 }, quiet);
    expect(said.map(({ text }) => text)).toEqual([22, 23, 24, 25].map((day) => `asha 2026-11-${day}`));
  });

  test('stopped in the middle of a day, that is no fault: it says that it was stopped, and the day has its run after the restart', async () => {
    await opened('asha', KOLKATA);
    const runDay: RunDay = async ({ date, alive }) => {
      if (date !== '2026-11-24') return;
      first.time.stop();
      void first.runs.stop();
      alive();
    };
    const first = await open({ begins: '2026-11-22T06:00:00.000Z', runDay });
    expect(await first.time.forward({ days: 300 }, quiet)).toBe('stopped');
    for (const each of closing.splice(0).reverse()) await each.stop();
    const again = await open();
    await again.time.forward({ days: 1 }, quiet);
    expect([...first.said, ...again.said].map(({ text }) => text)).toEqual(
      [22, 23, 24, 25].map((day) => `asha 2026-11-${day}`),
    );
  });

  test('stopped on the way, it goes on from there after the restart and turns nothing back', async () => {
    await opened('asha', KOLKATA);
    const first = await open({ begins: '2026-11-22T06:00:00.000Z' });
    await first.time.forward({ days: 300 }, async () => {
      if (dateAt(first.time.now(), KOLKATA) === '2026-11-25') first.time.stop();
    });
    for (const each of closing.splice(0).reverse()) await each.stop();
    const again = await open();
    expect(dateAt(again.time.now(), KOLKATA)).toBe('2026-11-25');
    await again.time.forward({ days: 1 }, quiet);
    const days = [...first.said, ...again.said].map(({ text }) => text);
    expect(days).toEqual([22, 23, 24, 25, 26].map((day) => `asha 2026-11-${day}`));
  });
});
