import { describe, expect, it, test } from 'vitest';
import { addDays, dateAt, secondsBetween, timeAt } from '#domain/calendar.ts';
import { sendingWindow } from '#domain/sendingWindow.ts';

/** domain.md, "Notices": sending hours `[from, to)` by the shop's clock. */

const DAYTIME = { from: '09:00', to: '19:00' };
const NIGHT = { from: '20:00', to: '02:00' };

describe('the window of a day', () => {
  it.each([
    ['by day, in India', 'Asia/Kolkata', DAYTIME, '2026-11-22', '2026-11-22T03:30:00.000Z', '2026-11-22T13:30:00.000Z'],
    [
      'across midnight: it belongs to the day it opened',
      'Asia/Kolkata',
      NIGHT,
      '2026-11-22',
      '2026-11-22T14:30:00.000Z',
      '2026-11-22T20:30:00.000Z',
    ],
    [
      'across the end of a month',
      'Asia/Kolkata',
      NIGHT,
      '2027-02-28',
      '2027-02-28T14:30:00.000Z',
      '2027-02-28T20:30:00.000Z',
    ],
    ['across a leap day', 'Asia/Kolkata', NIGHT, '2028-02-28', '2028-02-28T14:30:00.000Z', '2028-02-28T20:30:00.000Z'],
    [
      'until midnight',
      'Europe/Berlin',
      { from: '18:00', to: '00:00' },
      '2026-12-31',
      '2026-12-31T17:00:00.000Z',
      '2026-12-31T23:00:00.000Z',
    ],
    [
      'the same hour twice: the whole day',
      'Europe/Berlin',
      { from: '07:00', to: '07:00' },
      '2026-11-22',
      '2026-11-22T06:00:00.000Z',
      '2026-11-23T06:00:00.000Z',
    ],
    // One date, a whole day apart.
    [
      'east of the date line',
      'Pacific/Kiritimati',
      DAYTIME,
      '2026-11-22',
      '2026-11-21T19:00:00.000Z',
      '2026-11-22T05:00:00.000Z',
    ],
    ['west of it', 'Pacific/Pago_Pago', DAYTIME, '2026-11-22', '2026-11-22T20:00:00.000Z', '2026-11-23T06:00:00.000Z'],
  ])('%s', (_, zone, hours, date, opens, closes) => {
    expect(sendingWindow(date, { hours, restDays: [], zone })).toEqual({ opens, closes });
  });
});

describe('where the clocks are set', () => {
  it.each([
    // New York, 8 March 2026: two o’clock becomes three.
    [
      'spring: daytime is untouched',
      'America/New_York',
      DAYTIME,
      '2026-03-08',
      '2026-03-08T13:00:00.000Z',
      '2026-03-08T23:00:00.000Z',
    ],
    [
      'spring: a night is an hour shorter',
      'America/New_York',
      { from: '20:00', to: '04:00' },
      '2026-03-07',
      '2026-03-08T01:00:00.000Z',
      '2026-03-08T08:00:00.000Z',
    ],
    [
      'spring: it opens as much later as the clock jumps',
      'America/New_York',
      { from: '02:30', to: '10:00' },
      '2026-03-08',
      '2026-03-08T07:30:00.000Z',
      '2026-03-08T14:00:00.000Z',
    ],
    [
      'autumn: a night is an hour longer',
      'America/New_York',
      { from: '20:00', to: '04:00' },
      '2026-10-31',
      '2026-11-01T00:00:00.000Z',
      '2026-11-01T09:00:00.000Z',
    ],
    [
      'autumn: of an hour that comes twice the first',
      'America/New_York',
      { from: '20:00', to: '01:30' },
      '2026-10-31',
      '2026-11-01T00:00:00.000Z',
      '2026-11-01T05:30:00.000Z',
    ],
    // Cairo, 24 April 2026: the day begins at one.
    [
      'there is no midnight',
      'Africa/Cairo',
      { from: '00:00', to: '06:00' },
      '2026-04-24',
      '2026-04-23T22:00:00.000Z',
      '2026-04-24T03:00:00.000Z',
    ],
    [
      'there is no midnight to close at',
      'Africa/Cairo',
      { from: '18:00', to: '00:00' },
      '2026-04-23',
      '2026-04-23T16:00:00.000Z',
      '2026-04-23T22:00:00.000Z',
    ],
    [
      'the hour before midnight comes twice: it closes after both',
      'Africa/Cairo',
      { from: '18:00', to: '00:00' },
      '2026-10-29',
      '2026-10-29T15:00:00.000Z',
      '2026-10-29T22:00:00.000Z',
    ],
    // Lord Howe sets its clocks by half an hour: 4 October 2026 and 5 April 2026, at two.
    [
      'by half an hour, forward',
      'Australia/Lord_Howe',
      { from: '20:00', to: '06:00' },
      '2026-10-03',
      '2026-10-03T09:30:00.000Z',
      '2026-10-03T19:00:00.000Z',
    ],
    [
      'by half an hour, back',
      'Australia/Lord_Howe',
      { from: '20:00', to: '06:00' },
      '2026-04-04',
      '2026-04-04T09:00:00.000Z',
      '2026-04-04T19:30:00.000Z',
    ],
  ])('%s', (_, zone, hours, date, opens, closes) => {
    expect(sendingWindow(date, { hours, restDays: [], zone })).toEqual({ opens, closes });
  });

  it.each(['America/New_York', 'Africa/Cairo', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    '%s: each day of a year opens at nine and closes at seven by the clock on the wall, and no two overlap',
    (zone) => {
      let before = '';
      for (let date = '2026-01-01'; date < '2027-01-01'; date = addDays(date, 1)) {
        const window = sendingWindow(date, { hours: DAYTIME, restDays: [], zone });
        const { opens, closes } = window ?? { opens: '', closes: '' };
        expect([dateAt(opens, zone), timeAt(opens, zone), dateAt(closes, zone), timeAt(closes, zone)]).toEqual([
          date,
          '09:00',
          date,
          '19:00',
        ]);
        expect(secondsBetween({ from: opens, to: closes })).toBe(10 * 60 * 60);
        expect(opens > before).toBe(true);
        before = closes;
      }
    },
  );
});

describe('rest days', () => {
  const onSundays = { hours: DAYTIME, restDays: [7], zone: 'Asia/Kolkata' };

  test('have no window', () => {
    expect(sendingWindow('2026-11-22', onSundays)).toBeUndefined();
    expect(sendingWindow('2026-11-23', onSundays)).toBeDefined();
  });

  test('a night that opened the evening before goes on into one', () => {
    const night = { ...onSundays, hours: NIGHT };
    expect(sendingWindow('2026-11-21', night)?.closes).toBe('2026-11-21T20:30:00.000Z');
    expect(sendingWindow('2026-11-22', night)).toBeUndefined();
  });

  test('may be all days', () => {
    expect(sendingWindow('2026-11-25', { ...onSundays, restDays: [1, 2, 3, 4, 5, 6, 7] })).toBeUndefined();
  });
});
