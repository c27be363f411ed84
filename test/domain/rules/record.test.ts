import { expect } from 'vitest';
import { readAmount } from '#domain/amountText.ts';
import { bookHead } from '#domain/bookHead.ts';
import { addMonths } from '#domain/calendar.ts';
import { verifyChain } from '#domain/chain.ts';
import { currencyOf } from '#domain/currency.ts';
import { foldLedger } from '#domain/ledger.ts';
import { basisPointsOf, splitEvenly } from '#domain/money.ts';
import { receiptCode } from '#domain/receiptCode.ts';
import { numberSetting } from '#domain/region.ts';
import { ASHA, CLERK_ACTING, SHOP } from '../accountBook.ts';
import { day, story } from './accountStory.ts';
import { rules } from './ruleTable.ts';

const read = (text: string, code: string, zone: string): unknown => {
  const currency = currencyOf(code);
  if (currency === undefined) throw new Error(`${code} is no currency`);
  const amount = readAmount(text, numberSetting({ currency, zone }));
  return amount.ok ? amount.value : amount.refusal.code;
};
const inIndia = (text: string) => read(text, 'INR', 'Asia/Kolkata');

rules('Money', {
  'the exponent comes from our own table of ISO 4217': () => {
    expect(['INR', 'IDR', 'JPY', 'KWD'].map((code) => currencyOf(code)?.exponent)).toEqual([2, 2, 0, 3]);
  },
  'an entry is at most 10¹² minor units': () => {
    expect(story().sells(10 ** 12).owed).toBe(10 ** 12);
    expect(story().refused((told) => told.sells(10 ** 12 + 1))).toBe('entry-too-large');
  },
  'percentages are basis points; rounding is half away from zero': () => {
    expect(basisPointsOf({ amount: 250, basisPoints: 1_000 })).toBe(25);
    expect(basisPointsOf({ amount: 25, basisPoints: 1_000 })).toBe(3);
    expect(basisPointsOf({ amount: -25, basisPoints: 1_000 })).toBe(-3);
  },
  'a total split into parts sums to the total, the larger parts first': () => {
    expect(splitEvenly({ total: 100, parts: 3 })).toEqual([34, 33, 33]);
  },
  'amounts are read with signs, grouping and k': () => {
    expect(['1,250.50', '₹1,250', '12,34,567', '1.5k'].map(inIndia)).toEqual([125_050, 125_000, 123_456_700, 150_000]);
  },
  'a single separator is read by the shop’s locale only': () => {
    expect([read('1.250', 'EUR', 'Europe/Madrid'), read('1.25', 'INR', 'Asia/Kolkata')]).toEqual([125_000, 125]);
  },
  'what is no sensible amount is refused with why': () => {
    for (const text of ['1,2,3', '1.234', '-5', '0', 'NaN', '1e9']) expect(inIndia(text)).toBeTypeOf('string');
  },
});

rules('Time', {
  'month steps are computed from the anchor and clamp to the month’s end': () => {
    expect([1, 2].map((months) => addMonths('2027-01-31', months))).toEqual(['2027-02-28', '2027-03-31']);
  },
  'never into the future; a clerk at most 7 days back; never due before the sale': () => {
    expect(story().refused((told) => told.sells(100, { on: 1 }))).toBe('in-the-future');
    const { book } = story();
    expect(book.sale(100, { acting: CLERK_ACTING, on: day(-8) })).toMatchObject({ ok: false });
    expect(book.sale(100, { acting: CLERK_ACTING, on: day(-7) })).toMatchObject({ ok: true });
    expect(story().refused((told) => told.sells(100, { due: -1 }))).toBe('due-before-sale');
  },
});

rules('Account and ledger events', {
  'an account is the fold of its events in sequence': () => {
    const { book } = story().sells(100).pays(30).disputes(1).sells(50).voids(1);
    expect(foldLedger({ shop: SHOP, customer: ASHA }, book.events).account).toEqual(book.account);
  },
  'Σ open items − credit = balance, and credit only when nothing undisputed is open': () => {
    const paid = story().sells(100).sells(50).pays(200, { keepAsCredit: true });
    expect(paid).toMatchObject({ owed: -50, left: {}, credit: 50 });
  },
  'entries are numbered 1, 2, 3 apart from seq': () => {
    const { book } = story().sells(100).confirms(1).pays(30);
    expect([...book.ledger.entries.keys()]).toEqual([1, 2]);
    expect(book.account.seq).toBe(3);
  },
  'the first prevHash is 64 zeros, seq has no gaps, and each hash is the next one’s prevHash': () => {
    const { book } = story().sells(100).pays(30).sells(50);
    expect(book.events[0]?.prevHash).toBe('0'.repeat(64));
    expect(book.events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(book.events.slice(1).map(({ prevHash }) => prevHash)).toEqual(
      book.events.slice(0, -1).map(({ hash }) => hash),
    );
  },
  'a changed, missing or reordered event is found': () => {
    const { events } = story().sells(100).pays(30).sells(50).book;
    const [first, second, third] = events;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three were recorded');
    expect(verifyChain(events)).toMatchObject({ ok: true });
    for (const wrong of [
      [{ ...first, on: day(1) }, second, third],
      [first, third],
      [first, third, second],
    ])
      expect(verifyChain(wrong)).toMatchObject({ ok: false });
  },
  'a receipt code is the first 64 bits of the hash in four groups': () => {
    expect(receiptCode(`7f3a9c0122be04d7${'0'.repeat(48)}`)).toBe('7F3A-9C01-22BE-04D7');
  },
  'the book head covers every chain, whatever their order': () => {
    const leaves = [
      { customer: 'b', seq: 3, head: 'a'.repeat(64) },
      { customer: 'a', seq: 1, head: 'b'.repeat(64) },
      { customer: null, seq: 2, head: 'c'.repeat(64) },
    ];
    expect(bookHead(leaves)).toBe(bookHead(leaves.toReversed()));
    expect(bookHead(leaves)).not.toBe(bookHead(leaves.slice(1)));
  },
});
