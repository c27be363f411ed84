import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepShare, type Share } from '#jobs/share.ts';
import { recordingLog } from './recordingChannel.ts';

/* How several processes come to share a channel's pace: everybody's part at any time is no more than what is left to it. */
let stop: AbortController;
/** Who takes part, and until when. */
let present: Map<string, number>;
let isGone: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  present = new Map();
  isGone = false;
});

afterEach(async () => {
  stop.abort();
  await vi.advanceTimersByTimeAsync(0);
  vi.useRealTimers();
});

/** The database's part. */
const shareOf = (process: string): Share => ({
  join: async (_, forMs) => {
    if (isGone) throw new Error('the database is out of reach');
    present.set(process, performance.now() + forMs);
    return [...present.values()].filter((until) => until > performance.now()).length;
  },
  leave: async () => void present.delete(process),
});

/** Starts a process and keeps what it was told last. */
function start(process: string) {
  const started = { part: -1, stop: new AbortController() };
  stop.signal.addEventListener('abort', () => started.stop.abort());
  const pacer = {
    share: (processes: number) => {
      started.part = processes;
    },
  };
  void keepShare(shareOf(process), { name: 'telegram', pacer, signal: started.stop.signal, log: recordingLog() });
  return started;
}

test('who is alone has the whole pace at once', async () => {
  const one = start('one');
  await vi.advanceTimersByTimeAsync(0);
  expect(one.part).toBe(1);
});

test('who comes sends nothing before the first has made room', async () => {
  const one = start('one');
  await vi.advanceTimersByTimeAsync(500);
  const two = start('two');
  await vi.advanceTimersByTimeAsync(400);
  expect([one.part, two.part]).toEqual([1, 0]);
  await vi.advanceTimersByTimeAsync(600);
  expect([one.part, two.part]).toEqual([2, 0]);
  await vi.advanceTimersByTimeAsync(1_500);
  expect([one.part, two.part]).toEqual([2, 2]);
});

test('who leaves in good order leaves the whole to the other, who was killed is forgotten within 5 seconds', async () => {
  const one = start('one');
  const two = start('two');
  await vi.advanceTimersByTimeAsync(3_000);
  expect([one.part, two.part]).toEqual([2, 2]);
  two.stop.abort();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(one.part).toBe(1);
  present.set('killed', performance.now() + 3_500);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(one.part).toBe(2);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(one.part).toBe(1);
});

test('who cannot ask any more stops before the others forget it, and comes back like a new one', async () => {
  const one = start('one');
  await vi.advanceTimersByTimeAsync(0);
  isGone = true;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(one.part).toBe(0);
  isGone = false;
  present.set('two', performance.now() + 60_000);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(one.part).toBe(0);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(one.part).toBe(2);
});
