import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BALANCE_MAX, toDecimal } from '#domain/money.ts';
import { formatAmount, formatShortAmount } from '#i18n/amount.ts';

// chat.md, "Replies": amounts by `Intl` in the reader's locale with the currency sign and our exponent.

const asia = { language: 'en', zone: 'Asia/Kolkata' };

describe('an amount is written as where the shop is', () => {
  test.each([
    ['Asia/Kolkata', 'INR', 2, 125_000, '₹1,250.00'],
    ['Asia/Kolkata', 'INR', 2, 12_500_000, '₹1,25,000.00'],
    ['Africa/Nairobi', 'KES', 2, 12_500_000, 'Ksh 125,000.00'],
    ['America/New_York', 'USD', 2, 125_000, '$1,250.00'],
    ['Asia/Tokyo', 'JPY', 0, 1_250, '¥1,250'],
    ['Asia/Kuwait', 'KWD', 3, 1_250_500, 'KWD 1,250.500'],
    ['Africa/Kampala', 'UGX', 0, 5_000, 'USh 5,000'],
  ])('%s, %s with %d decimals', (zone, currency, exponent, amount, written) => {
    expect(spaced(formatAmount({ amount, currency, exponent }, { language: 'en', zone }))).toBe(written);
  });

  test('the decimals are those the shop keeps, not those Intl believes in: IDR has 2', () => {
    const written = formatAmount(
      { amount: 125_050, currency: 'IDR', exponent: 2 },
      { language: 'en', zone: 'Asia/Jakarta' },
    );
    expect(spaced(written)).toBe('Rp 1.250,50');
  });

  test.each(['en', 'en-US', 'en-GB-oxendict', 'not a language', ''])(
    'a reader of %j in India reads rupees the Indian way',
    (language) => {
      const written = formatAmount({ amount: 12_500_000, currency: 'INR', exponent: 2 }, { ...asia, language });
      expect(written).toBe('₹1,25,000.00');
    },
  );

  test('below zero has its sign in front', () => {
    expect(formatAmount({ amount: -30_000, currency: 'INR', exponent: 2 }, asia)).toBe('-₹300.00');
  });

  test('in a spoken question a whole amount goes without its zeros, another keeps them', () => {
    expect(formatShortAmount({ amount: 4_500, currency: 'INR', exponent: 2 }, asia)).toBe('₹45');
    expect(formatShortAmount({ amount: 4_550, currency: 'INR', exponent: 2 }, asia)).toBe('₹45.50');
  });
});

test('every amount is written to the last unit, never through a float', () => {
  const amounts = fc.integer({ min: -BALANCE_MAX, max: BALANCE_MAX });
  fc.assert(
    fc.property(amounts, fc.constantFrom(0, 2, 3, 4), (amount, exponent) => {
      const written = formatAmount({ amount, currency: 'INR', exponent }, asia);
      expect(written.replace(/[₹,]/g, '')).toBe(toDecimal({ amount, exponent }));
    }),
  );
});

/** Which of the spaces Intl takes is its own business. */
function spaced(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, ' ');
}
