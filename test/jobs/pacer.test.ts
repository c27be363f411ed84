import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backoffMs } from '#jobs/backoff.ts';
import { createPacer, IN_FLIGHT_MAX, PACES, type Pacer } from '#jobs/pacer.ts';
import type { Urgency } from '#jobs/urgency.ts';

/* How fast messages leave (architecture.md, "Time-driven work"; chat.md, "Replies"). */
let pacer: Pacer;
let begin: number;
/** When each message left, in milliseconds from the start. */
let left: { chat: string; at: number }[];

beforeEach(() => {
  vi.useFakeTimers();
  begin = performance.now();
  left = [];
});

afterEach(() => {
  pacer.close();
  vi.useRealTimers();
});

function send(chat: string, urgency: Urgency = 'notice'): void {
  void pacer.turn({ chat, urgency }).then((done) => {
    if (done === undefined) return;
    left.push({ chat, at: performance.now() - begin });
    done();
  });
}

describe('Telegram', () => {
  beforeEach(() => {
    pacer = createPacer(PACES.telegram);
  });

  test('gets at most 30 messages in any second, and close to that many', async () => {
    for (let index = 0; index < 300; index += 1) send(`chat ${index}`);
    await vi.advanceTimersByTimeAsync(60_000);
    const times = left.map(({ at }) => at);
    expect(times).toHaveLength(300);
    for (const [index, at] of times.entries()) expect(at - (times[index - 30] ?? -10_000)).toBeGreaterThan(1_000);
    expect(times.at(-1)).toBeLessThan((300 / (0.95 * 30)) * 1_000);
  });

  test('gets at most 30 in any second also when some are long on their way', async () => {
    const arrived: number[] = [];
    for (let index = 0; index < 120; index += 1)
      void pacer.turn({ chat: `chat ${index}`, urgency: 'record' }).then((done) => {
        // It may arrive at any time until it is answered: here every third as late as can be, the others at once.
        const answered = (index % 4) * 100;
        const arrivesIn = index % 3 === 0 ? answered : 0;
        setTimeout(() => arrived.push(performance.now() - begin), arrivesIn);
        setTimeout(() => done?.(), answered);
      });
    await vi.advanceTimersByTimeAsync(60_000);
    const times = arrived.sort((one, other) => one - other);
    expect(times).toHaveLength(120);
    for (const [index, at] of times.entries()) expect(at - (times[index - 30] ?? -10_000)).toBeGreaterThan(1_000);
  });

  test('gets three notices for a chat at once, then one a second; other chats are not kept waiting', async () => {
    for (let index = 0; index < 6; index += 1) send('a');
    send('b');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(left.filter(({ chat }) => chat === 'a').map(({ at }) => Math.round(at / 100) / 10)).toEqual([
      0, 0, 0, 1, 2, 3,
    ]);
    expect(left.find(({ chat }) => chat === 'b')?.at).toBe(0);
  });

  test('gets answers first and without a pause for their chat', async () => {
    for (let index = 0; index < 30; index += 1) send(`first ${index}`, 'record');
    for (let index = 0; index < 30; index += 1) send(`notice ${index}`);
    for (let index = 0; index < 5; index += 1) send('asking', 'answer');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(left.slice(30, 35).map(({ chat }) => chat)).toEqual(Array.from({ length: 5 }, () => 'asking'));
    expect(new Set(left.slice(30, 35).map(({ at }) => at)).size).toBe(1);
  });
});

test('what somebody recorded goes before what the clock says, and a notice with an answer behind it goes as the answer', async () => {
  pacer = createPacer({ overall: { count: 1, withinMs: 1_000 } });
  for (const [chat, urgency] of [
    ['first', 'notice'],
    ['a', 'notice'],
    ['b', 'notice'],
    ['c', 'record'],
  ] as const)
    send(chat, urgency);
  pacer.hurry({ chat: 'b', urgency: 'answer' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(left.map(({ chat }) => chat)).toEqual(['first', 'b', 'c', 'a']);
});

describe('what is urgent', () => {
  beforeEach(() => {
    pacer = createPacer({ overall: { count: 1, withinMs: 1_000 }, chat: { everyMs: 5_000, burst: 1 } });
  });
  const chats = () => left.map(({ chat }) => chat);

  test('goes in this order: answers, what follows from somebody’s act, notices; each in the order they came', async () => {
    send('first');
    send('notice 1');
    send('record 1', 'record');
    send('answer 1', 'answer');
    send('notice 2');
    send('record 2', 'record');
    send('answer 2', 'answer');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(chats()).toEqual(['first', 'answer 1', 'answer 2', 'record 1', 'record 2', 'notice 1', 'notice 2']);
  });

  test('keeps nobody waiting while its own chat is held back', async () => {
    send('a');
    send('a', 'record');
    send('b');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(left).toEqual([
      { chat: 'a', at: 0 },
      { chat: 'b', at: 1_000 },
      { chat: 'a', at: 5_000 },
    ]);
  });

  test('takes along what stands before it in its chat', async () => {
    send('a');
    send('b');
    send('c');
    send('a');
    pacer.hurry({ chat: 'a', urgency: 'answer' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(chats()).toEqual(['a', 'a', 'b', 'c']);
  });
});

test('only so many messages are on their way at once', async () => {
  pacer = createPacer({});
  const turns = Array.from({ length: IN_FLIGHT_MAX + 1 }, (_, index) =>
    pacer.turn({ chat: `${index}`, urgency: 'notice' }),
  );
  let last = false;
  void turns.at(-1)?.then(() => {
    last = true;
  });
  const done = await turns[0];
  expect(last).toBe(false);
  done?.();
  await turns.at(-1);
  expect(last).toBe(true);
});

test('a closed pacer lets nobody through', async () => {
  pacer = createPacer({ chat: { everyMs: 1_000, burst: 1 } });
  await pacer.turn({ chat: 'a', urgency: 'notice' });
  const waiting = pacer.turn({ chat: 'a', urgency: 'notice' });
  pacer.close();
  expect(await waiting).toBeUndefined();
  expect(await pacer.turn({ chat: 'b', urgency: 'answer' })).toBeUndefined();
});

test.each([
  [1, 500, 1_000],
  [2, 1_000, 2_000],
  [5, 8_000, 16_000],
  [20, 150_000, 300_000],
])('after %i failures the next try comes in %i to %i ms', (failures, least, most) => {
  for (let run = 0; run < 50; run += 1) {
    const wait = backoffMs(failures);
    expect(wait).toBeGreaterThanOrEqual(least);
    expect(wait).toBeLessThanOrEqual(most);
  }
});

describe('a channel that asks to be left in peace', () => {
  beforeEach(() => {
    pacer = createPacer(PACES.telegram);
  });
  const times = () => left.map(({ chat, at }) => [chat, Math.round(at / 100) / 10]);

  test('gets nothing at all for so long', async () => {
    send('a');
    await vi.advanceTimersByTimeAsync(0);
    pacer.rest({ chat: 'a', forMs: 5_000 });
    send('b');
    send('c', 'answer');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(times()).toEqual([
      ['a', 0],
      ['c', 5],
      ['b', 5],
    ]);
  });

  test('is believed to mean the one chat when that was given more than its pace', async () => {
    send('a');
    send('a');
    await vi.advanceTimersByTimeAsync(0);
    pacer.rest({ chat: 'a', forMs: 5_000 });
    send('b');
    await vi.advanceTimersByTimeAsync(0);
    expect(times().at(-1)).toEqual(['b', 0]);
  });
});

describe('a pace that several processes share', () => {
  test.each([2, 3, 7, 31])('is together never more than the whole: %i processes', async (processes) => {
    const pacers = Array.from({ length: processes }, () => createPacer(PACES.telegram));
    for (const each of pacers) {
      each.share(processes);
      pacer = each;
      for (let index = 0; index < 40; index += 1) send(`chat ${index}`);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    for (const each of pacers) each.close();
    const all = left.map(({ at }) => at).sort((one, other) => one - other);
    expect(all.length).toBeGreaterThan(40);
    for (const [index, at] of all.entries()) expect(at - (all[index - 31] ?? -10_000)).toBeGreaterThan(1_000);
  });

  test('lets nobody through while it is not known with how many', async () => {
    pacer = createPacer(PACES.telegram);
    pacer.share(0);
    send('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(left).toEqual([]);
    pacer.share(1);
    await vi.advanceTimersByTimeAsync(0);
    expect(left).toHaveLength(1);
  });
});
