import { describe, expect, it, test } from 'vitest';
import { timeAt } from '#domain/calendar.ts';
import { DEFAULT_POLICY } from '#domain/policy.ts';
import { dueRun, latestRun, nextRun, runHourOf } from '#domain/runHour.ts';

/** domain.md, "Notices", and architecture.md, "Time-driven work": once per shop and day at the shop's own hour, in its zone. */

test('a shop runs when it begins to send, nine in the morning by its own clock', () => {
  expect(runHourOf({ zone: 'Asia/Kolkata', policy: DEFAULT_POLICY })).toEqual({ time: '09:00', zone: 'Asia/Kolkata' });
});

describe('the latest run and the next one', () => {
  it.each([
    // before and after the hour
    ['Asia/Kolkata', '09:00', '2026-11-22T03:29:59.999Z', '2026-11-21', '2026-11-22T03:30:00.000Z'],
    ['Asia/Kolkata', '09:00', '2026-11-22T03:30:00.000Z', '2026-11-22', '2026-11-23T03:30:00.000Z'],
    // the first and the last clocks of the world: at one moment they are three dates apart
    ['Pacific/Kiritimati', '09:00', '2026-11-21T19:00:00.000Z', '2026-11-22', '2026-11-22T19:00:00.000Z'],
    ['Pacific/Pago_Pago', '09:00', '2026-11-21T19:00:00.000Z', '2026-11-20', '2026-11-21T20:00:00.000Z'],
    ['Pacific/Pago_Pago', '09:00', '2026-11-21T20:00:00.000Z', '2026-11-21', '2026-11-22T20:00:00.000Z'],
    // a day of 23 hours and one of 25, with nine o'clock as on any other
    ['America/New_York', '09:00', '2026-03-08T12:59:59.000Z', '2026-03-07', '2026-03-08T13:00:00.000Z'],
    ['America/New_York', '09:00', '2026-11-01T14:00:00.000Z', '2026-11-01', '2026-11-02T14:00:00.000Z'],
    // Cairo, 24 April 2026: midnight is skipped, the day begins at one
    ['Africa/Cairo', '00:00', '2026-04-23T21:59:59.000Z', '2026-04-23', '2026-04-23T22:00:00.000Z'],
    ['Africa/Cairo', '00:00', '2026-04-23T22:00:00.000Z', '2026-04-24', '2026-04-24T21:00:00.000Z'],
    ['Africa/Cairo', '00:30', '2026-04-23T22:15:00.000Z', '2026-04-23', '2026-04-23T22:30:00.000Z'],
    // New York, 1 November 2026: half past one comes twice, the first is the run
    ['America/New_York', '01:30', '2026-11-01T05:29:00.000Z', '2026-10-31', '2026-11-01T05:30:00.000Z'],
    ['America/New_York', '01:30', '2026-11-01T06:30:00.000Z', '2026-11-01', '2026-11-02T06:30:00.000Z'],
    // Samoa went over the date line: there was no 30 December 2011
    ['Pacific/Apia', '09:00', '2011-12-29T19:00:00.000Z', '2011-12-29', '2011-12-30T19:00:00.000Z'],
    ['Pacific/Apia', '09:00', '2011-12-30T19:00:00.000Z', '2011-12-31', '2011-12-31T19:00:00.000Z'],
    // midnight itself belongs to the day it opens
    ['Europe/Berlin', '00:00', '2026-11-21T23:00:00.000Z', '2026-11-22', '2026-11-22T23:00:00.000Z'],
  ])('%s at %s, at %s: the run of %s, next at %s', (zone, time, now, date, next) => {
    expect(latestRun({ time, zone }, now).date).toBe(date);
    expect(nextRun({ time, zone }, now).at).toBe(next);
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Africa/Cairo', 'America/New_York', 'Australia/Lord_Howe'])(
    'in %s every day of a year has its run, in order, at nine',
    (zone) => {
      const hour = { time: '09:00', zone };
      const dates = new Set<string>();
      let now = '2026-01-01T00:00:00.000Z';
      for (let day = 0; day < 365; day += 1) {
        const { date, at } = nextRun(hour, now);
        expect(at > now).toBe(true);
        expect(timeAt(at, zone)).toBe('09:00');
        expect(latestRun(hour, at)).toEqual({ date, at });
        dates.add(date);
        now = at;
      }
      expect(dates.size).toBe(365);
    },
  );
});

describe('which run is due', () => {
  const hour = { time: '09:00', zone: 'Asia/Kolkata' };
  const openedAt = '2026-11-01T06:00:00.000Z';
  const at = (now: string, ranOn?: string) => dueRun({ hour, now, openedAt, ranOn })?.date;

  it.each([
    ['the hour has come', '2026-11-22T03:30:00.000Z', '2026-11-21', '2026-11-22'],
    ['it was run', '2026-11-22T12:00:00.000Z', '2026-11-22', undefined],
    ['the hour is still to come', '2026-11-22T03:29:00.000Z', '2026-11-21', undefined],
    ['days were missed: only the latest', '2026-11-22T05:00:00.000Z', '2026-11-10', '2026-11-22'],
    ['yesterday was missed and today is still to come', '2026-11-22T01:00:00.000Z', '2026-11-20', '2026-11-21'],
    ['it never ran', '2026-11-22T05:00:00.000Z', undefined, '2026-11-22'],
    ['it ran on a later date, in the zone it had then', '2026-11-22T05:00:00.000Z', '2026-11-23', undefined],
  ])('%s', (_, now, ranOn, date) => {
    expect(at(now, ranOn)).toBe(date);
  });

  it('none on the day a shop is opened after its hour, nor at the very moment', () => {
    expect(at('2026-11-01T07:00:00.000Z')).toBeUndefined();
    expect(
      dueRun({ hour, now: '2026-11-22T03:30:00.000Z', openedAt: '2026-11-22T03:30:00.000Z', ranOn: undefined }),
    ).toBeUndefined();
    expect(at('2026-11-02T03:30:00.000Z')).toBe('2026-11-02');
  });
});
