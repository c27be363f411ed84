import { addMonths, type CalendarDate, calendarDate } from '#domain/calendar.ts';
import { foldWord, oneLine } from '#domain/typedText.ts';
import type { ReadingSetting } from './setting.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED =
  /^(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?: (\d{4}))?$/u;
const NUMBERED = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))$/u;

/**
 * The first day of the month a text names: `october`, `oct 2025`, `2026-10`, `this month`, `last month`; undefined when it names none.
 * Without a year it is the latest one that has begun.
 */
export function readMonth(text: string, { today }: Pick<ReadingSetting, 'today'>): CalendarDate | undefined {
  const words = foldWord(oneLine(text));
  const first = `${today.slice(0, 7)}-01`;
  if (words === 'this month') return first;
  if (words === 'last month') return addMonths(first, -1);
  const [, name, year] = NAMED.exec(words) ?? [];
  if (name !== undefined) {
    const month = MONTHS.indexOf(name.slice(0, 3)) + 1;
    const thisYear = Number(today.slice(0, 4));
    const latest = month > Number(today.slice(5, 7)) ? thisYear - 1 : thisYear;
    return calendarDate({ year: year === undefined ? latest : Number(year), month, day: 1 });
  }
  const [, yearFirst, monthSecond, monthFirst, yearSecond] = NUMBERED.exec(words) ?? [];
  const numbers = { year: Number(yearFirst ?? yearSecond), month: Number(monthSecond ?? monthFirst), day: 1 };
  return yearFirst === undefined && yearSecond === undefined ? undefined : calendarDate(numbers);
}
