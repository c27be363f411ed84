import type { Instant } from './transcript.ts';

/** The sandbox's own time. It exists nowhere else (chat.md, "Channel particulars"). */
export interface SandboxClock {
  now(): Instant;
  /** The zone the sandbox's dates are shown and read in: its shop's, undefined while there is none. */
  zone(): Promise<string | undefined>;
  /**
   * Moves the time forward by whole days, or to a calendar date in `zone()`, and answers the new time once everything that became due
   * on the way has been set going. Undefined when the date is not ahead: the clock never goes back.
   */
  forward(step: ClockStep): Promise<Instant | undefined>;
}

export type ClockStep = { readonly days: number } | { readonly to: string };

export const DAYS_FORWARD_MAX = 366;
