import { type CalendarDate, type Instant, timeAt } from '#domain/calendar.ts';
import { keeper } from './keeper.ts';
import { intlLocale, languageFor, type Setting } from './locale.ts';

const months = keeper<Intl.DateTimeFormat>();
const formats = keeper<Intl.DateTimeFormat>();

/**
 * A day with its month as a word and its year, so that nobody takes one for the other: `15 Dec 2026`, where the month comes first
 * `Dec 15, 2026` (chat.md, "Replies").
 */
export function formatDate(date: CalendarDate, setting: Setting): string {
  // A date at midnight in UTC, written in UTC: no zone can move it to its neighbour.
  return dateFormat(intlLocale(setting)).format(utc(`${date}T00:00:00`));
}

/** A month and its year, by any of its days: `November 2026`. */
export function formatMonth(date: CalendarDate, setting: Setting): string {
  const locale = intlLocale(setting);
  const shape = { month: 'long', year: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const;
  return months(locale, () => new Intl.DateTimeFormat(locale, shape)).format(Date.parse(`${date}T00:00:00Z`));
}

/** The clock of the shop at that moment, `14:02`: from 0 to 24 hours, so that nobody takes morning for evening. */
export function formatTime(instant: Instant, setting: Setting): string {
  const time = timeAt(instant, setting.zone);
  return languageFor(setting.language) === 'en'
    ? time
    : timeFormat(intlLocale(setting)).format(utc(`1970-01-01T${time}`));
}

function utc(text: string): number {
  return Date.parse(`${text}Z`);
}

function timeFormat(locale: string): Intl.DateTimeFormat {
  const shape = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' } as const;
  return formats(`${locale} time`, () => new Intl.DateTimeFormat(locale, shape));
}

function dateFormat(locale: string): Intl.DateTimeFormat {
  const shape = { day: 'numeric', month: 'short', year: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const;
  return formats(locale, () => {
    const short = new Intl.DateTimeFormat(locale, shape);
    // The short month of Portugal is a figure.
    return hasMonthAsWord(short) ? short : new Intl.DateTimeFormat(locale, { ...shape, month: 'long' });
  });
}

function hasMonthAsWord(format: Intl.DateTimeFormat): boolean {
  const month = format.formatToParts(0).find(({ type }) => type === 'month')?.value ?? '';
  return /\p{L}/u.test(month);
}
