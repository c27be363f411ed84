import { addDays, addMonths, type CalendarDate } from '#domain/calendar.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { foldWord, oneLine } from '#domain/typedText.ts';
import { type DateRefusal, readWholeDate } from './date.ts';
import { readMonth } from './month.ts';
import type { ReadingSetting } from './setting.ts';

export const STATEMENT_FORMATS = ['pdf', 'csv'] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

export type StatementRead = {
  readonly format?: StatementFormat;
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
};

export type StatementRefusal =
  | DateRefusal
  | { readonly code: 'not-a-period'; readonly text: string }
  | { readonly code: 'period-backwards'; readonly from: CalendarDate; readonly to: CalendarDate };

const PERIOD = /^(?:(?:from|since) (?<from>.+?))?(?: ?(?:to|until|till) (?<to>.+))?$/u;

/** Reads `[pdf|csv] [from … to …]`, in either order; a month alone is the whole of it (chat.md, "Verbs", statement). */
export function readStatement(rest: string, setting: ReadingSetting): Result<StatementRead, StatementRefusal> {
  const words = oneLine(rest)
    .split(' ')
    .filter((word) => word !== '');
  const formats = STATEMENT_FORMATS.filter((format) => words.some((word) => foldWord(word) === format));
  const [format, another] = formats;
  const text = words.filter((word) => !formats.some((known) => known === foldWord(word))).join(' ');
  if (another !== undefined) return refuse({ code: 'not-a-period', text: oneLine(rest).slice(0, 100) });
  const period = readPeriod(text, setting);
  if (!period.ok) return period;
  return accept({ ...(format === undefined ? {} : { format }), ...period.value });
}

function readPeriod(
  text: string,
  setting: ReadingSetting,
): Result<Pick<StatementRead, 'from' | 'to'>, StatementRefusal> {
  if (text === '') return accept({});
  const month = readMonth(text, setting);
  if (month !== undefined) return accept({ from: month, to: addDays(addMonths(month, 1), -1) });
  const { from: since, to: until } = PERIOD.exec(foldWord(text))?.groups ?? {};
  if (since === undefined && until === undefined) return refuse({ code: 'not-a-period', text: text.slice(0, 100) });
  const from = since === undefined ? undefined : readWholeDate(since, { setting, for: 'on' });
  if (from?.ok === false) return from;
  const to = until === undefined ? undefined : endDay(until, from?.value, setting);
  if (to?.ok === false) return to;
  if (from !== undefined && to !== undefined && to.value < from.value)
    return refuse({ code: 'period-backwards', from: from.value, to: to.value });
  return accept({
    ...(from === undefined ? {} : { from: from.value }),
    ...(to === undefined ? {} : { to: to.value }),
  });
}

/** Said in November, the end of `from 1 nov to 30 nov` is the one to come. */
function endDay(
  text: string,
  from: CalendarDate | undefined,
  setting: ReadingSetting,
): Result<CalendarDate, DateRefusal> {
  const past = readWholeDate(text, { setting, for: 'on' });
  if (!past.ok || from === undefined || past.value >= from) return past;
  const ahead = readWholeDate(text, { setting, for: 'due' });
  return ahead.ok && ahead.value >= from ? ahead : past;
}
