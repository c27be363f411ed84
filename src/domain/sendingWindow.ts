import { addDays, type CalendarDate, type Instant, instantAt, weekdayOf } from './calendar.ts';
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
