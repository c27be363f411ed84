import { type ClockStep, DAYS_FORWARD_MAX, type SandboxClock } from '#channels/web/sandboxClock.ts';
import {
  addDays,
  dateAt,
  daysBetween,
  epochMsOf,
  type Instant,
  instantAt,
  instantOf,
  LAST_DATE,
  timeAt,
} from '#domain/calendar.ts';
import { type PlayedDays, playDays } from '#jobs/playDays.ts';
import type { Settings } from './store/settings.ts';

/** The sandbox's clock, which lives through the days it is moved over. */
export type SandboxTime = SandboxClock & {
  /** Until this is called it has no days to live through, and only jumps. */
  liveThrough(days: Pick<PlayedDays, 'runs' | 'delivery'>): void;
  /** Ends a way forward where it is. */
  stop(): void;
};

/** The setting that keeps how far the shop's time is ahead of the computer's. */
export const CLOCK_AHEAD = 'sandbox-clock-ahead-ms';

/** The clock keeps how far it is ahead, so that a restart does not turn it back. */
export async function openSandboxTime(
  settings: Settings,
  zone: () => Promise<string | undefined>,
): Promise<SandboxTime> {
  const stored = await settings.get(CLOCK_AHEAD);
  let aheadMs = typeof stored === 'number' ? stored : 0;
  let moving = false;
  let days: Pick<PlayedDays, 'runs' | 'delivery'> | undefined;
  const stopping = new AbortController();

  const now = (): Instant => instantOf(Date.now() + aheadMs);
  const setClock = async (at: Instant): Promise<void> => {
    aheadMs = Math.max(aheadMs, epochMsOf(at) - Date.now());
    await settings.set(CLOCK_AHEAD, aheadMs);
  };
  const move = async (to: Instant, tell: () => Promise<void>): Promise<void> => {
    const stopAt = async (at: Instant): Promise<void> => {
      await setClock(at);
      await tell();
    };
    await tell();
    if (days === undefined) await stopAt(to);
    else await playDays({ ...days, setClock: stopAt, to, signal: stopping.signal });
  };
  return {
    now,
    zone,
    isMoving: () => moving,
    async forward(step, tell) {
      if (moving) return 'moving';
      moving = true;
      try {
        const target = targetOf(step, now(), (await zone()) ?? 'UTC');
        if (typeof target === 'string') return target;
        await move(target.at, tell);
        return stopping.signal.aborted ? 'stopped' : 'arrived';
      } catch (error) {
        // What the day could not finish because everything around it stops is taken up after the next start.
        if (stopping.signal.aborted) return 'stopped';
        throw error;
      } finally {
        moving = false;
      }
    },
    liveThrough(lived) {
      days = lived;
    },
    stop: () => stopping.abort(),
  };
}

/** The same time of day on the date that was asked for. */
function targetOf(step: ClockStep, now: Instant, zone: string): { at: Instant } | 'not-ahead' | 'too-far' {
  const today = dateAt(now, zone);
  // Text order is time order, also outside the years of the book.
  if ('to' in step && step.to <= today) return 'not-ahead';
  if ('to' in step && step.to > LAST_DATE) return 'too-far';
  const days = 'days' in step ? step.days : daysBetween({ from: today, to: step.to });
  if (days > Math.min(DAYS_FORWARD_MAX, daysBetween({ from: today, to: LAST_DATE }))) return 'too-far';
  return { at: instantAt({ date: addDays(today, days), time: timeAt(now, zone), zone }) };
}
