import { describe, expect, test } from 'vitest';
import { readEarly, readTerms } from '#chat/read/terms.ts';

/** chat.md, "Verbs", terms; domain.md, "Payments and allocation", early discount. */

describe('what somebody sells by', () => {
  test.each([
    ['net 30', { net: 30 }],
    ['NET 30', { net: 30 }],
    ['net30', { net: 30 }],
    ['net 30 days', { net: 30 }],
    ['net 1 day', { net: 1 }],
    ['14 days', { net: 14 }],
    ['net 0', { net: 0 }],
    ['net 365', { net: 365 }],
    ['net ३०', { net: 30 }],
    ['due on the 5th', { monthDay: 5 }],
    ['due the 1st', { monthDay: 1 }],
    ['due 31', { monthDay: 31 }],
    ['2/10 net 30', { net: 30, early: { basisPoints: 200, days: 10 } }],
    ['2/10, net 30', { net: 30, early: { basisPoints: 200, days: 10 } }],
    ['2.5%/10 net 30', { net: 30, early: { basisPoints: 250, days: 10 } }],
    ['2,5/10 net 30', { net: 30, early: { basisPoints: 250, days: 10 } }],
    ['2/10 due on the 5th', { monthDay: 5, early: { basisPoints: 200, days: 10 } }],
    ['50/30 net 30', { net: 30, early: { basisPoints: 5_000, days: 30 } }],
    ['0.01/0 net 0', { net: 0, early: { basisPoints: 1, days: 0 } }],
  ])('%j', (text, terms) => expect(readTerms(text)).toEqual({ ok: true, value: terms }));
});

describe('what is refused, and why', () => {
  test.each([
    ['', 'terms-form'],
    ['30', 'terms-form'],
    ['net', 'terms-form'],
    ['net soon', 'terms-form'],
    ['net -5', 'terms-form'],
    ['due on the 0th', 'terms-form'],
    ['due on the 32nd', 'terms-form'],
    ['net 30 please', 'terms-form'],
    ['net 366', 'not-days'],
    ['net 999999', 'not-days'],
    ['0/10 net 30', 'not-early'],
    ['51/10 net 30', 'not-early'],
    ['2/31 net 30', 'not-early'],
    ['2/32 due on the 5th', 'not-early'],
    ['half/10 net 30', 'not-early'],
    ['2/ten net 30', 'not-early'],
  ])('%j: %s', (text, code) => {
    expect(readTerms(text)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('shows a long text only in part', () => {
    const read = readTerms('x'.repeat(500));
    expect(read).toEqual({ ok: false, refusal: { code: 'terms-form', text: 'x'.repeat(100) } });
  });
});

describe('an early discount alone, within the days that a sale has', () => {
  test.each([
    ['2/10', 10, { ok: true, value: { basisPoints: 200, days: 10 } }],
    ['2/10', 9, { ok: false, refusal: { code: 'not-early', text: '2/10' } }],
  ])('%j within %i', (text, days, expected) => expect(readEarly(text, days)).toEqual(expected));
});
