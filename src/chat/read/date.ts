import { addDays, addMonths, type CalendarDate, calendarDate, weekdayOf } from '#domain/calendar.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { foldWord } from '#domain/typedText.ts';
import type { ReadingSetting } from './setting.ts';

/** `due` looks ahead, `on` looks back. */
export type DateUse = 'due' | 'on';

/** `no-such-day` names the day as it was understood; `year` is absent where none follows from the text. */
export type DateRefusal =
  | { readonly code: 'not-a-date'; readonly text: string }
  | {
      readonly code: 'no-such-day';
      readonly text: string;
      readonly day: number;
      readonly month?: number;
      readonly year?: number;
    };

export type DateReading = { readonly date: CalendarDate; readonly used: string };

/** Of a length typed in days, weeks or months. */
export const DAYS_AHEAD_MAX = 1_000;
const WORDS_MAX = 5;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY =
  /^(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/u;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/u;
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(${MONTH})(?:[ -](\\d{4}))?$`, 'u');
const MONTH_DAY = new RegExp(`^(${MONTH})[ -]?(\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?$`, 'u');
const DAY_ALONE = /^(?:the )?(\d{1,2})(?:st|nd|rd|th)$/u;
const AHEAD = /^in (\d{1,4}|an?|one) (day|week|month)s?$/u;
const AGO = /^(\d{1,4}|an?|one) (day|week|month)s? ago$/u;

/**
 * The date a text begins with, and the words of it that were used (chat.md, "Reading a sale", Dates). Without a year it is the
 * nearest one ahead for `due`, back for `on`, today counted; a weekday is never today. Refuses `not-a-date`, and `no-such-day`
 * for a day the calendar does not have.
 */
export function readDate(
  text: string,
  { setting, for: use }: { setting: ReadingSetting; for: DateUse },
): Result<DateReading, DateRefusal> {
  const words = text.trim().split(/\s+/u).slice(0, WORDS_MAX);
  for (let count = words.length; count > 0; count -= 1) {
    const used = words.slice(0, count).join(' ');
    const found = dayOf(words.slice(0, count).map(foldWord).join(' '), { setting, use });
    if (found === undefined) continue;
    if (typeof found === 'string') return accept({ date: found, used });
    return refuse({ code: 'no-such-day', text: used, ...found });
  }
  return refuse({ code: 'not-a-date', text: text.trim() });
}

/** The date that is the whole of a text; what follows a date makes it none. */
export function readWholeDate(
  text: string,
  use: { setting: ReadingSetting; for: DateUse },
): Result<CalendarDate, DateRefusal> {
  const read = readDate(text, use);
  if (!read.ok) return read;
  const isWhole = read.value.used.length === text.trim().replace(/\s+/gu, ' ').length;
  return isWhole ? accept(read.value.date) : refuse({ code: 'not-a-date', text: text.trim() });
}

type Missing = { readonly day: number; readonly month?: number; readonly year?: number };
type Found = CalendarDate | Missing | undefined;
type Context = { readonly setting: ReadingSetting; readonly use: DateUse };

function dayOf(text: string, context: Context): Found {
  return relativeDay(text, context) ?? writtenDay(text, context);
}

function relativeDay(text: string, { setting: { today }, use }: Context): Found {
  if (text === 'today') return today;
  if (text === 'tomorrow') return addDays(today, 1);
  if (text === 'yesterday') return addDays(today, -1);
  if (WEEKDAY.test(text)) return weekday(WEEKDAYS.indexOf(text.slice(0, 3)) + 1, { today, use });
  const [, ahead, aheadUnit] = AHEAD.exec(text) ?? [];
  if (ahead !== undefined && aheadUnit !== undefined)
    return afterLength(today, { count: countOf(ahead), unit: aheadUnit });
  const [, back, backUnit] = AGO.exec(text) ?? [];
  if (back !== undefined && backUnit !== undefined)
    return afterLength(today, { count: -countOf(back), unit: backUnit });
  return undefined;
}

function weekday(wanted: number, { today, use }: { today: CalendarDate; use: DateUse }): CalendarDate {
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  return addDays(today, use === 'due' ? ahead || 7 : ahead - 7);
}

function countOf(text: string): number {
  return /^\d/u.test(text) ? Number(text) : 1;
}

function afterLength(today: CalendarDate, { count, unit }: { count: number; unit: string }): CalendarDate | undefined {
  const days = unit === 'day' ? 1 : unit === 'week' ? 7 : 31;
  if (Math.abs(count) * days > DAYS_AHEAD_MAX) return undefined;
  return unit === 'month' ? addMonths(today, count) : addDays(today, count * days);
}

function writtenDay(text: string, context: Context): Found {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null)
    return withYear({ year: Number(yearFirst[1]), month: Number(yearFirst[3]), day: Number(yearFirst[4]) });
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [first, second] = [Number(numbers[1]), Number(numbers[3])];
    const [day, month] = context.setting.numbers.dayFirst ? [first, second] : [second, first];
    return dayAndMonth({ day, month, year: numbers[4] }, context);
  }
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth !== null)
    return dayAndMonth({ day: Number(dayMonth[1]), month: monthOf(dayMonth[2]), year: dayMonth[3] }, context);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay !== null)
    return dayAndMonth({ day: Number(monthDay[2]), month: monthOf(monthDay[1]), year: monthDay[3] }, context);
  const alone = DAY_ALONE.exec(text);
  return alone === null ? undefined : dayAlone(Number(alone[1]), context);
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf(name?.slice(0, 3) ?? '') + 1;
}

function withYear(parts: { year: number; month: number; day: number }): Found {
  return calendarDate(parts) ?? parts;
}

function dayAndMonth(
  { day, month, year }: { day: number; month: number; year: string | undefined },
  { setting: { today }, use }: Context,
): Found {
  if (year !== undefined) return withYear({ year: Number(year.padStart(4, '20')), month, day });
  if (month < 1 || month > 12) return { day, month };
  const thisYear = Number(today.slice(0, 4));
  const place = monthDayText({ month, day });
  const todaysPlace = today.slice(5);
  if (use === 'due') return withYear({ year: place < todaysPlace ? thisYear + 1 : thisYear, month, day });
  return withYear({ year: place > todaysPlace ? thisYear - 1 : thisYear, month, day });
}

function monthDayText({ month, day }: { month: number; day: number }): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `the 15th`: in the nearest month that has it. */
function dayAlone(day: number, { setting: { today }, use }: Context): Found {
  const step = use === 'due' ? 1 : -1;
  const firstOfMonth = `${today.slice(0, 8)}01`;
  for (let months = 0; months <= 2; months += 1) {
    const [year, month] = addMonths(firstOfMonth, months * step)
      .split('-')
      .map(Number);
    const date = calendarDate({ year: year ?? 0, month: month ?? 0, day });
    if (date !== undefined && (use === 'due' ? date >= today : date <= today)) return date;
  }
  return { day };
}
