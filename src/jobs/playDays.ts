import type { Instant } from '#domain/calendar.ts';
import type { DailyRuns } from './dailyRuns.ts';
import type { Delivery } from './delivery.ts';

export type PlayedDays = {
  readonly runs: Pick<DailyRuns, 'runDue' | 'nextDueAt'>;
  readonly delivery: Pick<Delivery, 'idle'>;
  /** Puts the product's clock forward to this moment. */
  readonly setClock: (at: Instant) => Promise<void>;
  readonly to: Instant;
  /** The days end where they are once it is aborted. */
  readonly signal: AbortSignal;
};

/**
 * Moves the product's clock to a moment ahead, day by day: it stops at the hour of every daily run on the way, and goes on once that
 * day's run is done and what it has to say is said. Fails as the run of a day fails; the clock then stands in that day.
 */
export async function playDays({ runs, delivery, setClock, to, signal }: PlayedDays): Promise<void> {
  const live = async (): Promise<void> => {
    await runs.runDue();
    await delivery.idle();
  };
  await live();
  for (;;) {
    const next = await runs.nextDueAt();
    if (signal.aborted || next === undefined || next > to) break;
    await setClock(next);
    await live();
  }
  if (signal.aborted) return;
  await setClock(to);
  await live();
}
