import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addSeconds,
  calendarDate,
  dateAt,
  daysBetween,
  epochMsOf,
  FIRST_DATE,
  instantAt,
  instantOf,
  isCalendarDate,
  isZone,
  LAST_DATE,
  secondsBetween,
  timeAt,
  weekdayOf,
} from '#domain/calendar.ts';

/** domain.md, "Time". */

const DAYS = daysBetween({ from: FIRST_DATE, to: LAST_DATE });
const date = fc.integer({ min: 0, max: DAYS }).map((days) => addDays(FIRST_DATE, days));

describe('a calendar date', () => {
  test.each([
    { year: 2026, month: 12, day: 15, is: '2026-12-15' },
    { year: 2028, month: 2, day: 29, is: '2028-02-29' },
    { year: 2027, month: 2, day: 29, is: undefined },
    { year: 2026, month: 13, day: 1, is: undefined },
    { year: 2026, month: 4, day: 31, is: undefined },
    { year: 2026, month: 0, day: 1, is: undefined },
    { year: 1899, month: 12, day: 31, is: undefined },
    { year: 2200, month: 1, day: 1, is: undefined },
    { year: 2026, month: 1.5, day: 1, is: undefined },
    { year: Number.NaN, month: 1, day: 1, is: undefined },
  ])('of $year, $month, $day is $is', ({ is, ...parts }) => {
    expect(calendarDate(parts)).toBe(is);
  });

  test.each([
    '2027-02-29',
    '2026-1-1',
    '2026-12-15T00:00:00Z',
    '20261215',
    '',
    '1899-12-31',
    '２０26-12-15',
    '+002026-12-15',
  ])('is not %j', (text) => expect(isCalendarDate(text)).toBe(false));

  test('is every day from the first to the last, in the order of its text', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        expect(isCalendarDate(one)).toBe(true);
        expect(Math.sign(daysBetween({ from: one, to: other }))).toBe(one < other ? 1 : one > other ? -1 : 0);
      }),
    );
  });
});

describe('steps of days', () => {
  test.each([
    { from: '2026-12-31', days: 1, to: '2027-01-01' },
    { from: '2028-02-28', days: 1, to: '2028-02-29' },
    { from: '2026-03-01', days: -1, to: '2026-02-28' },
    { from: '2026-11-22', days: 30, to: '2026-12-22' },
  ])('$days from $from lead to $to', ({ from, days, to }) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween({ from, to })).toBe(days);
  });

  test('can be counted back', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        expect(addDays(from, daysBetween({ from, to }))).toBe(to);
      }),
    );
  });

  test('never lead outside our years', () => {
    expect(() => addDays(LAST_DATE, 1)).toThrow(RangeError);
    expect(() => addDays(FIRST_DATE, -1)).toThrow(RangeError);
    expect(() => addMonths(LAST_DATE, 1)).toThrow(RangeError);
  });
});

describe('steps of months', () => {
  test('count from the anchor and clamp to the end of the month', () => {
    const steps = [1, 2, 3, 4, 13].map((months) => addMonths('2026-01-31', months));
    expect(steps).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2027-02-28']);
  });

  test('reach the 29th of February in a leap year', () => {
    expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
  });
});

test.each([
  ['2026-11-23', 1],
  ['2026-11-27', 5],
  ['2026-11-22', 7],
])('%s is day %i of its week, Monday being 1', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

describe('the day and the clock in a zone', () => {
  test.each([
    { at: '2026-11-22T18:29:59.999Z', zone: 'Asia/Kolkata', date: '2026-11-22', time: '23:59' },
    { at: '2026-11-22T18:30:00.000Z', zone: 'Asia/Kolkata', date: '2026-11-23', time: '00:00' },
    { at: '2026-11-22T03:00:00.000Z', zone: 'America/New_York', date: '2026-11-21', time: '22:00' },
    { at: '2026-07-01T12:00:00.000Z', zone: 'Africa/Nairobi', date: '2026-07-01', time: '15:00' },
    { at: '2026-07-01T12:00:00.000Z', zone: 'Asia/Kathmandu', date: '2026-07-01', time: '17:45' },
  ])('at $at in $zone are $date $time', ({ at, zone, date: day, time }) => {
    expect(dateAt(at, zone)).toBe(day);
    expect(timeAt(at, zone)).toBe(time);
  });

  test.each([
    {
      name: 'an ordinary morning',
      date: '2026-11-22',
      time: '09:00',
      zone: 'Asia/Kolkata',
      at: '2026-11-22T03:30:00.000Z',
    },
    {
      name: 'a time that spring skips',
      date: '2026-03-08',
      time: '02:30',
      zone: 'America/New_York',
      at: '2026-03-08T07:30:00.000Z',
    },
    {
      name: 'a time that autumn has twice',
      date: '2026-11-01',
      time: '01:30',
      zone: 'America/New_York',
      at: '2026-11-01T05:30:00.000Z',
    },
    {
      name: 'a midnight that does not exist',
      date: '2026-04-24',
      time: '00:00',
      zone: 'Africa/Cairo',
      at: '2026-04-23T22:00:00.000Z',
    },
  ])('lead back to an instant: $name', ({ at, date: day, time, zone }) => {
    expect(instantAt({ date: day, time, zone })).toBe(at);
  });
});

describe('an instant', () => {
  test('is written in one way, with milliseconds', () => {
    expect(instantOf(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(instantOf(1_795_314_600_120)).toBe('2026-11-22T02:30:00.120Z');
  });

  test('sorts as text and survives the round trip', () => {
    const ms = fc.integer({ min: 0, max: 7_000_000_000_000 });
    fc.assert(
      fc.property(ms, ms, (one, other) => {
        expect(epochMsOf(instantOf(one))).toBe(one);
        expect(instantOf(one) < instantOf(other)).toBe(one < other);
      }),
    );
  });

  test('is moved by seconds across midnight', () => {
    expect(addSeconds('2026-12-31T23:59:30.500Z', 60)).toBe('2027-01-01T00:00:30.500Z');
    expect(secondsBetween({ from: '2026-12-31T23:59:30.500Z', to: '2027-01-01T00:00:30.000Z' })).toBe(59);
    expect(secondsBetween({ from: '2026-01-01T00:01:00.000Z', to: '2026-01-01T00:00:00.000Z' })).toBe(-60);
  });
});

test.each([
  ['Asia/Kolkata', true],
  ['UTC', true],
  ['America/Argentina/Buenos_Aires', true],
  ['+05:30', false],
  ['Mars/Olympus', false],
  ['', false],
  ['Asia/Kolkata[u-ca=iso8601]', false],
])('%j is a zone: %s', (text, is) => {
  expect(isZone(text)).toBe(is);
});
