import { addDays, type CalendarDate, dateAt, type Instant, instantAt, weekdayOf } from './calendar.ts';
import type { Policy } from './policy.ts';

/** When notices of a day may leave: from `opens` until before `closes`. */
export type SendingWindow = { readonly opens: Instant; readonly closes: Instant };

/**
 * The window of a day by the shop's clock; none on a rest day (domain.md, "Notices"). One across midnight belongs to the day it opened; the
 * same hour twice is the whole day.
 */
export function sendingWindow(
  date: CalendarDate,
  { hours, restDays, zone }: Pick<Policy, 'hours' | 'restDays'> & { readonly zone: string },
): SendingWindow | undefined {
  if (restDays.includes(weekdayOf(date))) return undefined;
  const endsOn = hours.to <= hours.from ? addDays(date, 1) : date;
  return {
    opens: instantAt({ date, time: hours.from, zone }),
    closes: instantAt({ date: endsOn, time: hours.to, zone }),
  };
}

/** The window that is open or opens next, and its day; undefined where every day is a rest day (domain.md, "Notices", outside hours). */
export function nextSending(
  now: Instant,
  ask: Pick<Policy, 'hours' | 'restDays'> & { readonly zone: string },
): { readonly day: CalendarDate; readonly window: SendingWindow } | undefined {
  // One across midnight may have opened yesterday.
  const first = addDays(dateAt(now, ask.zone), -1);
  for (let days = 0; days <= DAYS_LOOKED_AHEAD; days += 1) {
    const day = addDays(first, days);
    const window = sendingWindow(day, ask);
    if (window !== undefined && now < window.closes) return { day, window };
  }
  return undefined;
}

/** Yesterday, today and the week that follows. */
const DAYS_LOOKED_AHEAD = 8;
