import { type CalendarDate, type Instant, timeAt } from '#domain/calendar.ts';
import { keeper } from './keeper.ts';
import { intlLocale, type Setting } from './locale.ts';

const formats = keeper<Intl.DateTimeFormat>();

/**
 * A day with its month as a word and its year, so that nobody takes one for the other: `15 Dec 2026`, where the month comes first
 * `Dec 15, 2026` (chat.md, "Replies").
 */
export function formatDate(date: CalendarDate, setting: Setting): string {
  // A date at midnight in UTC, written in UTC: no zone can move it to its neighbour.
  return dateFormat(intlLocale(setting)).format(Date.parse(`${date}T00:00:00Z`));
}

/** The clock of the shop at that moment, `14:02`. */
export function formatTime(instant: Instant, zone: string): string {
  return timeAt(instant, zone);
}

function dateFormat(locale: string): Intl.DateTimeFormat {
  const shape = { day: 'numeric', month: 'short', year: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const;
  return formats(locale, () => new Intl.DateTimeFormat(locale, shape));
}
