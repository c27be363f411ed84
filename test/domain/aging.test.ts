import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGING_BUCKETS, agingOf, agingOfShop, NOTHING_AGED } from '#domain/aging.ts';
import { addDays } from '#domain/calendar.ts';

/** What is owed, by how many calendar days it is late. */

const TODAY = '2026-11-22';
const late = (days: number) => ({ due: addDays(TODAY, -days), left: 100 });

describe('aging', () => {
  test.each([
    [-400, 'current'],
    [0, 'current'],
    [1, '1-30'],
    [30, '1-30'],
    [31, '31-60'],
    [60, '31-60'],
    [61, '61-90'],
    [90, '61-90'],
    [91, 'over-90'],
    [5_000, 'over-90'],
  ] as const)('%i days late is %s', (days, bucket) => {
    expect(agingOf([late(days)], TODAY)).toEqual({ ...NOTHING_AGED, [bucket]: 100 });
  });

  test('nothing open is nothing aged', () => {
    expect(agingOf([], TODAY)).toEqual(NOTHING_AGED);
  });

  test('all parts together are what is left of all items, also when only the late ones are known', () => {
    const item = fc.record({ days: fc.integer({ min: -500, max: 500 }), left: fc.integer({ min: 1, max: 10 ** 9 }) });
    fc.assert(
      fc.property(fc.array(item), (drawn) => {
        const items = drawn.map(({ days, left }) => ({ due: addDays(TODAY, -days), left }));
        const aging = agingOf(items, TODAY);
        const total = AGING_BUCKETS.reduce((sum, bucket) => sum + aging[bucket], 0);
        const owed = items.reduce((sum, { left }) => sum + left, 0);
        expect(total).toBe(owed);
        const isLate = items.filter(({ due }) => due < TODAY);
        expect(agingOfShop(isLate, { owed, today: TODAY })).toEqual(aging);
      }),
    );
  });
});
