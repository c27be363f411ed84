import { addDays, type CalendarDate, dateAt, type Instant, instantAt } from './calendar.ts';
import type { Policy } from './policy.ts';

/** When a shop's daily run begins: by the clock on its wall, `09:00`. */
export type RunHour = { readonly time: string; readonly zone: string };

/** One day's run and the moment it becomes due. It is due until the next one is. */
export type Run = { readonly date: CalendarDate; readonly at: Instant };

/** The hour of a shop's daily run: when it begins to send (domain.md, "Notices"). */
export function runHourOf({
  zone,
  policy,
}: {
  readonly zone: string;
  readonly policy: Pick<Policy, 'hours'>;
}): RunHour {
  return { time: policy.hours.from, zone };
}

/**
 * The latest run whose hour has come. An hour that is skipped in spring comes as much later as the clock jumps; of one that comes
 * twice in autumn the first counts.
 */
export function latestRun(hour: RunHour, now: Instant): Run {
  const today = dateAt(now, hour.zone);
  const run = runOn(today, hour);
  return run.at <= now ? run : runOn(addDays(today, -1), hour);
}

/** The first run whose hour is still to come. */
export function nextRun(hour: RunHour, now: Instant): Run {
  const today = dateAt(now, hour.zone);
  const run = runOn(today, hour);
  return run.at > now ? run : runOn(addDays(today, 1), hour);
}

/**
 * The run that is due, if any. Days that were missed are not caught up one by one: what is due to be said and charged follows
 * from the date, never from the runs before (domain.md, "Notices"). A shop's first run is the first whose hour comes after it was
 * opened. `ranOn` is the last date that was run.
 */
export function dueRun(ask: {
  readonly hour: RunHour;
  readonly now: Instant;
  readonly openedAt: Instant;
  readonly ranOn: CalendarDate | undefined;
}): Run | undefined {
  const run = latestRun(ask.hour, ask.now);
  const isNew = ask.ranOn === undefined || ask.ranOn < run.date;
  return isNew && run.at > ask.openedAt ? run : undefined;
}

function runOn(date: CalendarDate, { time, zone }: RunHour): Run {
  return { date, at: instantAt({ date, time, zone }) };
}
