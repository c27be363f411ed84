import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BALANCE_MAX,
  basisPointsOf,
  ENTRY_MAX,
  PARTS_MAX,
  splitEvenly,
  timesQuantity,
  toDecimal,
} from '#domain/money.ts';

/** domain.md, "Money". */

const amount = fc.maxSafeInteger();

describe('a total split into parts', () => {
  test.each([
    { total: 100, parts: 3, becomes: [34, 33, 33] },
    { total: 5, parts: 5, becomes: [1, 1, 1, 1, 1] },
    { total: 2, parts: 3, becomes: [1, 1, 0] },
    { total: -100, parts: 3, becomes: [-33, -33, -34] },
    { total: BALANCE_MAX, parts: 2, becomes: [4503599627370496, 4503599627370495] },
  ])('$total in $parts is $becomes', ({ total, parts, becomes }) => {
    expect(splitEvenly({ total, parts })).toEqual(becomes);
  });

  test('sums to the total exactly, the larger parts first, none more than one unit apart', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: PARTS_MAX }), (total, parts) => {
        const shares = splitEvenly({ total, parts });
        expect(shares).toHaveLength(parts);
        expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(total));
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        expect((shares[0] ?? 0) - (shares.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([0, -1, 1.5, PARTS_MAX + 1])('cannot have %s parts', (parts) => {
    expect(() => splitEvenly({ total: 100, parts })).toThrow(RangeError);
  });
});

describe('basis points', () => {
  test.each([
    { amount: 125, basisPoints: 200, share: 3 },
    { amount: 25, basisPoints: 200, share: 1 },
    { amount: 24, basisPoints: 200, share: 0 },
    { amount: -25, basisPoints: 200, share: -1 },
    { amount: 1000, basisPoints: 10_000, share: 1000 },
    { amount: ENTRY_MAX, basisPoints: 9_999, share: 999_900_000_000 },
    { amount: BALANCE_MAX, basisPoints: 10_000, share: BALANCE_MAX },
  ])('$basisPoints of $amount are $share, half rounded away from zero', ({ share, ...of }) => {
    expect(basisPointsOf(of)).toBe(share);
  });

  test('are never more than half a unit from the exact share', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 10_000 }), (of, basisPoints) => {
        const off = BigInt(basisPointsOf({ amount: of, basisPoints })) * 10_000n - BigInt(of) * BigInt(basisPoints);
        expect(off >= -5_000n && off <= 5_000n).toBe(true);
      }),
    );
  });
});

describe('a quantity at a unit price', () => {
  test.each([
    { unitPrice: 6000, quantity: '2', costs: 12_000 },
    { unitPrice: 6000, quantity: '0.5', costs: 3000 },
    { unitPrice: 333, quantity: '1.5', costs: 500 },
    { unitPrice: 1, quantity: '0.49', costs: 0 },
    { unitPrice: 1, quantity: '0.5', costs: 1 },
    { unitPrice: -1, quantity: '0.5', costs: -1 },
    { unitPrice: 100, quantity: '0.1', costs: 10 },
  ])('$quantity at $unitPrice costs $costs, rounded once', ({ costs, ...bought }) => {
    expect(timesQuantity(bought)).toBe(costs);
  });

  test('beyond any balance stays at the largest, which no entry may be', () => {
    expect(timesQuantity({ unitPrice: ENTRY_MAX, quantity: '999999999' })).toBe(BALANCE_MAX);
    expect(BALANCE_MAX).toBeGreaterThan(ENTRY_MAX);
  });

  test.each(['', '-1', '1e3', '1.', '.5', '1,5', 'NaN'])('is not read from %j', (quantity) => {
    expect(() => timesQuantity({ unitPrice: 100, quantity })).toThrow(RangeError);
  });
});

describe('an amount as a decimal', () => {
  test.each([
    { amount: 125_050, exponent: 2, written: '1250.50' },
    { amount: 5, exponent: 2, written: '0.05' },
    { amount: -5, exponent: 2, written: '-0.05' },
    { amount: 0, exponent: 2, written: '0.00' },
    { amount: 1250, exponent: 0, written: '1250' },
    { amount: -1, exponent: 3, written: '-0.001' },
  ])('$amount with $exponent decimals is $written', ({ written, ...money }) => {
    expect(toDecimal(money)).toBe(written);
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(0, 2, 3), (minor, exponent) => {
        expect(Number(toDecimal({ amount: minor, exponent }).replace('.', ''))).toBe(minor === 0 ? 0 : minor);
      }),
    );
  });
});

test('what is no whole number of minor units is never taken for money', () => {
  for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) {
    expect(() => toDecimal({ amount: wrong, exponent: 2 })).toThrow(RangeError);
    expect(() => splitEvenly({ total: wrong, parts: 2 })).toThrow(RangeError);
    expect(() => basisPointsOf({ amount: wrong, basisPoints: 1 })).toThrow(RangeError);
  }
});
