import { type AmountRefusal, readAmount } from '#domain/amountText.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Minor } from '#domain/money.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { foldWord, oneLine } from '#domain/typedText.ts';
import { type DateReading, type DateRefusal, readDate, readWholeDate } from './date.ts';
import type { ReadingSetting } from './setting.ts';

/** By when, and how much; either may be missing and is asked for, or is what is due by then. */
export type PromiseRead = { readonly until?: CalendarDate; readonly amount?: Minor };
export type PromiseReadRefusal = AmountRefusal | DateRefusal;

const LEADS = new Set(['on', 'by', 'before', 'until', 'till']);
/** Behind a date a number of four digits is a year only where it can be one. */
const YEARS_AHEAD = 1;

/** Reads `friday`, `friday 200`, `15 dec 1,200`, `200 by friday` and `200` (chat.md, "Customer", promise). */
export function readPromise(text: string, setting: ReadingSetting): Result<PromiseRead, PromiseReadRefusal> {
  const said = withoutLead(oneLine(text));
  if (said === '') return accept({});
  const date = dateAtStart(said, setting);
  if (date.ok) return withAmount(date.value.date, said.slice(date.value.used.length).trim(), setting);
  if (date.refusal.code === 'no-such-day') return date;
  return amountFirst(said, setting, date.refusal);
}

function withAmount(
  until: CalendarDate,
  rest: string,
  setting: ReadingSetting,
): Result<PromiseRead, PromiseReadRefusal> {
  if (rest === '') return accept({ until });
  const amount = readAmount(rest, setting.numbers);
  return amount.ok ? accept({ until, amount: amount.value }) : amount;
}

/** `15 dec 2000` is the 15th and a sum, for no promise goes back to that year. */
function dateAtStart(said: string, setting: ReadingSetting): Result<DateReading, DateRefusal> {
  const read = readDate(said, { setting, for: 'due' });
  const used = read.ok ? read.value.used : said;
  const [, before, year] = /^(.*\p{L}.*)[ -](\d{4})$/u.exec(used) ?? [];
  if (before === undefined || isYearAhead(Number(year), setting)) return read;
  const again = readWholeDate(before, { setting, for: 'due' });
  return again.ok ? accept({ date: again.value, used: before }) : read;
}

function isYearAhead(year: number, { today }: ReadingSetting): boolean {
  const current = Number(today.slice(0, 4));
  return year >= current && year <= current + YEARS_AHEAD;
}

/** `200 by friday`, or a sum alone; what begins otherwise was meant for a date. */
function amountFirst(
  said: string,
  setting: ReadingSetting,
  notADate: DateRefusal,
): Result<PromiseRead, PromiseReadRefusal> {
  const [first = '', ...others] = said.split(' ');
  const amount = readAmount(first, setting.numbers);
  if (!amount.ok) return /\d/u.test(first) ? amount : refuse(notADate);
  const rest = withoutLead(others.join(' '));
  if (rest === '') return accept({ amount: amount.value });
  const until = readWholeDate(rest, { setting, for: 'due' });
  return until.ok ? accept({ until: until.value, amount: amount.value }) : until;
}

function withoutLead(text: string): string {
  const [first = '', ...others] = text.trim().split(' ');
  return LEADS.has(foldWord(first)) ? others.join(' ') : text.trim();
}
