import { Temporal } from 'temporal-polyfill';

/** A day of the calendar, `2026-12-15`, from `FIRST_DATE` to `LAST_DATE`. Text order is time order. */
export type CalendarDate = string;

/** A moment in UTC, always with milliseconds: `2026-12-15T08:30:00.000Z`. Text order is time order. */
export type Instant = string;

export const FIRST_DATE: CalendarDate = '1900-01-01';
export const LAST_DATE: CalendarDate = '2199-12-31';

const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const ZONE_SHAPE = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/;
const MS_PER_SECOND = 1_000;

/** The date of year, month and day; undefined when there is no such day (29 Feb 2027) or it lies outside our years. */
export function calendarDate(parts: { year: number; month: number; day: number }): CalendarDate | undefined {
  if (!Object.values(parts).every(Number.isInteger)) return undefined;
  try {
    const date = Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString();
    return isInRange(date) ? date : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!DATE_SHAPE.test(text)) return false;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)].map(Number);
  return year !== undefined && month !== undefined && day !== undefined && calendarDate({ year, month, day }) === text;
}

/** Throws when it leads outside our years: a count that a person typed is bounded before. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return inRange(plain(date).add({ days }).toString());
}

/**
 * The same day `months` later, or the month's last day when it has no such day. Steps are counted from one anchor, not from each
 * other: 31 Jan, 28 Feb, 31 Mar (domain.md, "Time"). Throws as `addDays` does.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return inRange(plain(date).add({ months }, { overflow: 'constrain' }).toString());
}

/** Days from one date to the other, negative when `to` is the earlier. */
export function daysBetween({ from, to }: { from: CalendarDate; to: CalendarDate }): number {
  return plain(from).until(plain(to), { largestUnit: 'day' }).days;
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: CalendarDate): number {
  return plain(date).dayOfWeek;
}

/** The date on the wall of a shop in `zone` at that moment. */
export function dateAt(instant: Instant, zone: string): CalendarDate {
  const asked = `${instant} ${zone}`;
  const known = DATES.get(asked);
  if (known !== undefined) return known;
  const date = inRange(moment(instant).toZonedDateTimeISO(zone).toPlainDate().toString());
  if (DATES.size >= DATES_MAX) DATES.clear();
  DATES.set(asked, date);
  return date;
}

/** What was asked lately: a message asks for the days of one or two moments again and again. */
const DATES = new Map<string, CalendarDate>();
const DATES_MAX = 100;

/** The clock on the wall in `zone` at that moment, `14:02`. */
export function timeAt(instant: Instant, zone: string): string {
  return moment(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * The moment when the clock in `zone` shows `time` (`HH:mm`) on that date. A time that is skipped in spring is as much later as
 * the clock jumps; of a time that comes twice in autumn it is the first.
 */
export function instantAt({ date, time, zone }: { date: CalendarDate; time: string; zone: string }): Instant {
  const local = plain(date).toPlainDateTime(Temporal.PlainTime.from(time));
  return instantText(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant());
}

export function addSeconds(instant: Instant, seconds: number): Instant {
  return instantOf(epochMsOf(instant) + seconds * MS_PER_SECOND);
}

/** Whole seconds from one moment to the other, cut off towards zero; negative when `to` is the earlier. */
export function secondsBetween({ from, to }: { from: Instant; to: Instant }): number {
  return Math.trunc((epochMsOf(to) - epochMsOf(from)) / MS_PER_SECOND);
}

/** Whether the text names a time zone of the tz database, `Asia/Kolkata`; an offset like `+05:30` is none. */
export function isZone(text: string): boolean {
  if (!ZONE_SHAPE.test(text)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

export function instantOf(epochMs: number): Instant {
  return instantText(Temporal.Instant.fromEpochMilliseconds(epochMs));
}

export function epochMsOf(instant: Instant): number {
  return moment(instant).epochMilliseconds;
}

function plain(date: CalendarDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(inRange(date));
}

function moment(instant: Instant): Temporal.Instant {
  return Temporal.Instant.from(instant);
}

function instantText(instant: Temporal.Instant): Instant {
  return instant.toString({ smallestUnit: 'millisecond' });
}

function isInRange(date: string): boolean {
  return DATE_SHAPE.test(date) && date >= FIRST_DATE && date <= LAST_DATE;
}

function inRange(date: string): CalendarDate {
  if (!isInRange(date)) throw new RangeError(`not a date from ${FIRST_DATE} to ${LAST_DATE}: ${date}`);
  return date;
}
