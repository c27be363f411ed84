import { describe, expect, test } from 'vitest';
import { readPromise } from '#chat/read/promise.ts';
import { AMERICA, INDIA, SPAIN } from './shops.ts';

/** chat.md, "Customer", promise: `promise friday [200]`. Today is Sunday, 22 November 2026. */

describe('by when and how much, in either order', () => {
  test.each([
    ['', {}],
    ['friday', { until: '2026-11-27' }],
    ['Friday', { until: '2026-11-27' }],
    ['on friday', { until: '2026-11-27' }],
    ['by friday', { until: '2026-11-27' }],
    ['before friday', { until: '2026-11-27' }],
    ['until friday', { until: '2026-11-27' }],
    ['today', { until: '2026-11-22' }],
    ['tomorrow', { until: '2026-11-23' }],
    ['in 3 days', { until: '2026-11-25' }],
    ['15 dec', { until: '2026-12-15' }],
    ['2026-12-15', { until: '2026-12-15' }],
    ['15/12', { until: '2026-12-15' }],
    ['friday 200', { until: '2026-11-27', amount: 20_000 }],
    ['friday ₹1,250.50', { until: '2026-11-27', amount: 125_050 }],
    ['friday 1.5k', { until: '2026-11-27', amount: 150_000 }],
    ['15 dec 1,200', { until: '2026-12-15', amount: 120_000 }],
    ['200', { amount: 20_000 }],
    ['200 by friday', { until: '2026-11-27', amount: 20_000 }],
    ['200 friday', { until: '2026-11-27', amount: 20_000 }],
    ['200 on 15 dec', { until: '2026-12-15', amount: 20_000 }],
    ['by 200', { amount: 20_000 }],
  ])('%j', (text, promise) => expect(readPromise(text, INDIA)).toEqual({ ok: true, value: promise }));
});

describe('a number of four digits behind a date', () => {
  test.each([
    ['is a year where it can be one', '15 dec 2026', { until: '2026-12-15' }],
    ['also the next', '15 jan 2027', { until: '2027-01-15' }],
    ['else a sum', '15 dec 2000', { until: '2026-12-15', amount: 200_000 }],
    ['also one that lies further ahead than a promise may', '15 dec 2028', { until: '2026-12-15', amount: 202_800 }],
    ['a year and a sum', '15 dec 2026 500', { until: '2026-12-15', amount: 50_000 }],
  ])('%s', (_, text, promise) => expect(readPromise(text, INDIA)).toEqual({ ok: true, value: promise }));
});

test('days and sums are read as they are written where the shop is', () => {
  expect(readPromise('12/1', AMERICA)).toEqual({ ok: true, value: { until: '2026-12-01' } });
  expect(readPromise('friday 1.250', SPAIN)).toEqual({ ok: true, value: { until: '2026-11-27', amount: 125_000 } });
});

describe('what is neither is refused', () => {
  test.each([
    ['soon', 'not-a-date'],
    ['when I can', 'not-a-date'],
    ['31 nov', 'no-such-day'],
    ['friday soon', 'not-an-amount'],
    ['friday 0', 'amount-zero'],
    ['friday -200', 'amount-negative'],
    ['friday 200.505', 'amount-decimals'],
    ['200 by then', 'not-a-date'],
    ['0', 'amount-zero'],
    ['2kg', 'not-an-amount'],
  ])('%j: %s', (text, code) => expect(readPromise(text, INDIA)).toMatchObject({ ok: false, refusal: { code } }));
});
