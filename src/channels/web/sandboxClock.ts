import type { Instant } from './transcript.ts';

/** The sandbox's own time. It exists nowhere else (chat.md, "Channel particulars"). */
export interface SandboxClock {
  now(): Instant;
  /** The zone the sandbox's dates are shown and read in: its shop's, undefined while there is no shop. */
  zone(): Promise<string | undefined>;
  /** Whether it is on its way to a time ahead. */
  isMoving(): boolean;
  /**
   * Moves the time forward by whole days, or to a calendar date in `zone()`, day by day: what a day brings has happened when the next
   * one comes. `tell` hears each stop on the way, the first when it sets out. Resolves when it has arrived or was stopped, or at
   * once with why it does not set out; fails as the day fails that could not be lived through, and the clock stands in that day.
   */
  forward(step: ClockStep, tell: () => Promise<void>): Promise<ClockMove>;
}

export type ClockStep = { readonly days: number } | { readonly to: string };

/**
 * `not-ahead`: the clock never goes back. `too-far`: more than `DAYS_FORWARD_MAX` days. `moving`: it is on its way already. `stopped`: the
 * sandbox was stopped on the way.
 */
export type ClockMove = 'arrived' | 'not-ahead' | 'too-far' | 'moving' | 'stopped';

/** One step is at most a year. */
export const DAYS_FORWARD_MAX = 366;
