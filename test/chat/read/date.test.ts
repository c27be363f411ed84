import { describe, expect, test } from 'vitest';
import { type DateUse, readDate, readWholeDate } from '#chat/read/date.ts';
import type { ReadingSetting } from '#chat/read/setting.ts';
import { AMERICA, INDIA } from './shops.ts';

function shown(text: string, use: DateUse, setting: ReadingSetting = INDIA): string {
  const read = readWholeDate(text, { setting, for: use });
  return read.ok ? read.value : read.refusal.code;
}

describe('dates (chat.md, "Reading a sale", Dates), on Sunday 22 November 2026', () => {
  test.each([
    ['2026-12-15', '2026-12-15', '2026-12-15'],
    ['2026/12/15', '2026-12-15', '2026-12-15'],
    ['15 dec', '2026-12-15', '2025-12-15'],
    ['15dec', '2026-12-15', '2025-12-15'],
    ['dec 15', '2026-12-15', '2025-12-15'],
    ['15th December', '2026-12-15', '2025-12-15'],
    ['15 december 2026', '2026-12-15', '2026-12-15'],
    ['December 15, 2026', '2026-12-15', '2026-12-15'],
    ['15-Dec-2026', '2026-12-15', '2026-12-15'],
    ['15/12', '2026-12-15', '2025-12-15'],
    ['15.12.', '2026-12-15', '2025-12-15'],
    ['15/12/2026', '2026-12-15', '2026-12-15'],
    ['15/12/26', '2026-12-15', '2026-12-15'],
    ['१५/१२', '2026-12-15', '2025-12-15'],
    ['1 jan', '2027-01-01', '2026-01-01'],
    ['22 nov', '2026-11-22', '2026-11-22'],
    ['21 nov', '2027-11-21', '2026-11-21'],
    ['friday', '2026-11-27', '2026-11-20'],
    ['Fri', '2026-11-27', '2026-11-20'],
    ['monday', '2026-11-23', '2026-11-16'],
    ['thurs', '2026-11-26', '2026-11-19'],
    ['sunday', '2026-11-29', '2026-11-15'],
    ['today', '2026-11-22', '2026-11-22'],
    ['tomorrow', '2026-11-23', '2026-11-23'],
    ['yesterday', '2026-11-21', '2026-11-21'],
    ['in 2 weeks', '2026-12-06', '2026-12-06'],
    ['in a month', '2026-12-22', '2026-12-22'],
    ['in 10 days', '2026-12-02', '2026-12-02'],
    ['2 days ago', '2026-11-20', '2026-11-20'],
    ['the 25th', '2026-11-25', '2026-10-25'],
    ['1st', '2026-12-01', '2026-11-01'],
    ['31st', '2026-12-31', '2026-10-31'],
  ])('%j is %s for due, %s for on', (text, due, on) => {
    expect(shown(text, 'due')).toBe(due);
    expect(shown(text, 'on')).toBe(on);
  });

  test.each(['', 'soon', '15', 'fridayish', 'in 5000 days', 'friday 200', '12/15/2026/1', '2026-13', 'in days', '🍎'])(
    '%j is no date',
    (text) => expect(shown(text, 'due')).toBe('not-a-date'),
  );

  test.each([
    ['29 feb 2027', { text: '29 feb 2027', day: 29, month: 2, year: 2027 }],
    ['29 feb', { text: '29 feb', day: 29, month: 2, year: 2027 }],
    ['2026-02-30', { text: '2026-02-30', day: 30, month: 2, year: 2026 }],
    ['31 nov', { text: '31 nov', day: 31, month: 11, year: 2026 }],
    ['12/15', { text: '12/15', day: 12, month: 15 }],
    ['32nd', { text: '32nd', day: 32 }],
  ])('%j names the day there is not', (text, facts) =>
    expect(readWholeDate(text, { setting: INDIA, for: 'due' })).toEqual({
      ok: false,
      refusal: { code: 'no-such-day', ...facts },
    }),
  );

  test('29 Feb 2028 is a day', () => expect(shown('29 feb 2028', 'due')).toBe('2028-02-29'));

  test('day and month stand in the order of the shop', () => {
    expect(shown('3/12', 'due')).toBe('2026-12-03');
    expect(shown('3/12', 'due', AMERICA)).toBe('2027-03-12');
  });

  test('what stands behind a date is left', () =>
    expect(readDate('friday 200', { setting: INDIA, for: 'due' })).toEqual({
      ok: true,
      value: { date: '2026-11-27', used: 'friday' },
    }));
});
