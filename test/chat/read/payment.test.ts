import { describe, expect, test } from 'vitest';
import { readPayment } from '#chat/read/payment.ts';
import { INDIA, KENYA } from './shops.ts';

describe('the first number is the amount, the rest is kept (chat.md, "Verbs", pay)', () => {
  test.each([
    ['500', { amount: 50000 }],
    ['₹1,250.50', { amount: 125050 }],
    ['Rs 500', { amount: 50000 }],
    ['500/-', { amount: 50000 }],
    ['500 cash', { amount: 50000, method: 'cash' }],
    ['500 Cash.', { amount: 50000, method: 'cash' }],
    ['500 rs cash', { amount: 50000, method: 'cash' }],
    ['500 by upi', { amount: 50000, method: 'upi' }],
    ['500 cheque 004417', { amount: 50000, method: 'cheque', reference: '004417' }],
    ['500 mpesa QX12AB34', { amount: 50000, method: 'mpesa', reference: 'QX12AB34' }],
    ['500 M-Pesa QX12AB34', { amount: 50000, method: 'mpesa', reference: 'QX12AB34' }],
    ['500 m pesa QX12AB34', { amount: 50000, method: 'mpesa', reference: 'QX12AB34' }],
    ['500 paytm', { amount: 50000, reference: 'paytm' }],
    ['500 from her brother', { amount: 50000, reference: 'from her brother' }],
    ['500 1000', { amount: 50000, reference: '1000' }],
    ['cash 500', { amount: 50000, method: 'cash' }],
    ['by cash 500 for last month', { amount: 50000, method: 'cash', reference: 'for last month' }],
    ['500 for #12', { amount: 50000, entry: 12 }],
    ['500 #12', { amount: 50000, entry: 12 }],
    ['#12 500', { amount: 50000, entry: 12 }],
    [
      '500 upi ref 77 for #12 on yesterday',
      { amount: 50000, method: 'upi', reference: 'ref 77', entry: 12, on: '2026-11-21' },
    ],
    ['500 yesterday', { amount: 50000, on: '2026-11-21' }],
    ['500 on 20 nov', { amount: 50000, on: '2026-11-20' }],
    ['987654321', { amount: 98765432100, doubt: 'long-number' }],
  ])('%j', (text, payment) => expect(readPayment(text, INDIA)).toEqual({ ok: true, value: payment }));

  test.each([
    ['', 'no-amount'],
    ['cash', 'no-amount'],
    ['QX12AB', 'no-amount'],
    ['0', 'amount-zero'],
    ['-500', 'amount-negative'],
    ['1,2345', 'amount-grouping'],
    ['500.505', 'amount-decimals'],
    ['$500', 'other-currency'],
    ['9'.repeat(40), 'amount-too-large'],
    ['500 on 30 feb 2026', 'no-such-day'],
    ['500 for #12 and #13', 'several-numbers'],
    ['500 for #0', 'not-a-number'],
    [`500 ${'x'.repeat(201)}`, 'text-too-long'],
  ])('%j is refused: %s', (text, code) =>
    expect(readPayment(text, INDIA)).toMatchObject({ ok: false, refusal: { code } }),
  );

  test('a reference as long as it may be is kept', () =>
    expect(readPayment(`500 ${'x'.repeat(200)}`, INDIA)).toMatchObject({ ok: true }));

  test('marks are those of the shop', () =>
    expect(readPayment('KSh 500 mpesa', KENYA)).toEqual({ ok: true, value: { amount: 50000, method: 'mpesa' } }));
});
