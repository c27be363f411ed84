import { describe, expect, test } from 'vitest';
import { currencyCodes, currencyOf, isMark } from '#domain/currency.ts';
import { currencyOfCode } from './currencyOfCode.ts';

/** domain.md, "Money": exponents are from our own ISO 4217 table. */

describe('the decimals of a currency', () => {
  test.each([
    [
      0,
      ['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'],
    ],
    [3, ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']],
  ])('are %i for exactly these', (exponent, codes) => {
    expect(currencyCodes().filter((code) => currencyOf(code)?.exponent === exponent)).toEqual(codes);
  });

  test('are 2 for all others, also where Intl says 0', () => {
    const others = currencyCodes().filter((code) => ![0, 3].includes(currencyOf(code)?.exponent ?? -1));
    expect(others.every((code) => currencyOf(code)?.exponent === 2)).toBe(true);
    expect(others).toEqual(
      expect.arrayContaining(['IDR', 'PKR', 'HUF', 'INR', 'KES', 'USD', 'EUR', 'TZS', 'COP', 'IRR']),
    );
  });
});

test('every currency in circulation is known, each once', () => {
  const withdrawnOrNoMoney = ['ANG', 'BGN', 'CUC', 'HRK', 'SLL', 'XDR', 'XSU', 'ZWL'];
  const inIntl = Intl.supportedValuesOf('currency').filter((code) => !withdrawnOrNoMoney.includes(code));
  expect(currencyCodes()).toEqual(expect.arrayContaining(inIntl));
  expect(new Set(currencyCodes()).size).toBe(currencyCodes().length);
});

test('a code is found in either case, and anything else is none', () => {
  expect(currencyOf('inr')?.code).toBe('INR');
  for (const none of ['', 'XXX', 'XAU', 'HRK', 'RUPEE', 'toString', '₹']) expect(currencyOf(none)).toBeUndefined();
});

describe('a mark beside a number', () => {
  test.each([
    ['INR', ['₹', 'Rs', 'rs.', 'INR', 'Inr.', '/-']],
    ['KES', ['KSh', 'kshs', 'KES', 'ksh.', '/=']],
    ['USD', ['$', 'usd', 'US$']],
    ['EUR', ['€', 'EUR']],
    ['GBP', ['£', 'gbp']],
    ['IDR', ['Rp', 'rp.', 'idr']],
    ['BRL', ['R$', 'brl']],
    ['NGN', ['₦', 'ngn']],
    ['TZS', ['TSh', 'tzs', '/=']],
    ['UGX', ['USh', 'ugx', '/=']],
    ['XOF', ['CFA', 'fcfa', 'xof']],
  ])('of %s may be any of %j', (code, marks) => {
    for (const mark of marks) expect(isMark(mark, currencyOfCode(code)), mark).toBe(true);
  });

  test('of one currency is none of another', () => {
    expect(isMark('$', currencyOfCode('INR'))).toBe(false);
    expect(isMark('rs', currencyOfCode('KES'))).toBe(false);
    expect(isMark('', currencyOfCode('INR'))).toBe(false);
    expect(isMark('.', currencyOfCode('INR'))).toBe(false);
  });

  test('is tried with the longest first and in lower case', () => {
    for (const code of currencyCodes()) {
      const { marks } = currencyOfCode(code);
      expect(marks).toEqual(marks.map((mark) => mark.toLowerCase()));
      expect(marks.map((mark) => mark.length)).toEqual(marks.map((mark) => mark.length).sort((a, b) => b - a));
    }
  });
});
