import { setTimeout as sleep } from 'node:timers/promises';
import type { Inbound } from '#chat/inbound.ts';

/** What the adapter asks of time. Deadlines of single calls are not its business, they run on real timers. */
export type Clock = {
  now(): Inbound['at'];
  /** Resolves after `ms`, at once when the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
};

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  wait: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined),
};

/** Unix seconds as an instant. */
export function instantOfSeconds(seconds: number): Inbound['at'] {
  return new Date(seconds * 1000).toISOString();
}

const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** How long to wait after so many failures in a row: doubling up to half a minute, the upper half of it by chance. */
export function backoffMs(failures: number): number {
  const full = Math.min(FIRST_MS * 2 ** Math.max(0, failures - 1), LONGEST_MS);
  return Math.round(full / 2 + (full / 2) * Math.random());
}
