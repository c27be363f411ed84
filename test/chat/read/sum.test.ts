import { describe, expect, test } from 'vitest';
import { INBOUND_TEXT_MAX } from '#chat/inbound.ts';
import { readSignedSum, readSum } from '#chat/read/sum.ts';
import { AMERICA, INDIA, SPAIN, UGANDA } from './shops.ts';

/** What follows the name in `writeoff`, `refund` and `adjust` (chat.md, "Verbs"; domain.md, "Money"). */

describe('a sum and why', () => {
  test.each([
    ['300', { amount: 30_000 }],
    ['300 moved away', { amount: 30_000, words: 'moved away' }],
    ['300  moved\n away ', { amount: 30_000, words: 'moved away' }],
    ['₹300', { amount: 30_000 }],
    ['Rs 300 moved away', { amount: 30_000, words: 'moved away' }],
    ['1,25,000.50 old book', { amount: 12_500_050, words: 'old book' }],
    ['1.5k', { amount: 150_000 }],
    ['३००', { amount: 30_000 }],
    ['300 2 jars', { amount: 30_000, words: '2 jars' }],
  ])('%j', (text, sum) => expect(readSum(text, INDIA)).toEqual({ ok: true, value: sum }));

  test.each([
    ['in Spain a point groups', '1.250', SPAIN, 125_000],
    ['in America it divides', '1.25', AMERICA, 125],
    ['shillings of Uganda have no cents', '1,250', UGANDA, 1_250],
  ])('%s: %j', (_, text, shop, amount) => expect(readSum(text, shop)).toEqual({ ok: true, value: { amount } }));
});

describe('what is refused, and why', () => {
  test.each([
    ['', 'no-amount'],
    ['moved away', 'no-amount'],
    ['moved away 300', 'no-amount'],
    ['0', 'amount-zero'],
    ['-300', 'amount-negative'],
    ['1e9', 'not-an-amount'],
    ['10.505', 'amount-decimals'],
  ])('%j: %s', (text, code) => expect(readSum(text, INDIA)).toMatchObject({ ok: false, refusal: { code } }));
});

test('a text that is too long is not read at all', () => {
  const refusal = { code: 'text-too-long', max: INBOUND_TEXT_MAX };
  expect(readSum('1'.repeat(INBOUND_TEXT_MAX + 1), INDIA)).toEqual({ ok: false, refusal });
});

describe('whether she owes more or less', () => {
  test.each([
    ['+50 a broken jar', { amount: 5_000, words: 'a broken jar' }],
    ['-50', { amount: -5_000 }],
    ['−50 found again', { amount: -5_000, words: 'found again' }],
    ['–50', { amount: -5_000 }],
    ['+ ₹50', { amount: 5_000 }],
    ['- Rs 50 jar', { amount: -5_000, words: 'jar' }],
  ])('%j', (text, sum) => expect(readSignedSum(text, INDIA)).toEqual({ ok: true, value: sum }));

  test.each([
    ['50 a broken jar', 'adjust-form'],
    ['a broken jar', 'no-amount'],
    ['+', 'no-amount'],
    ['+0', 'amount-zero'],
    ['--50', 'amount-negative'],
  ])('%j is refused: %s', (text, code) => {
    expect(readSignedSum(text, INDIA)).toMatchObject({ ok: false, refusal: { code } });
  });
});
