import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { decideDispute } from '#domain/dispute.ts';
import { owedOn } from '#domain/earlyDiscount.ts';
import { decideAcceptance, decideProposal } from '#domain/plan.ts';
import type { Terms } from '#domain/terms.ts';
import {
  type AccountBook,
  ASHA,
  CLERK_ACTING,
  draftsOf,
  figuresOf,
  OWNER_ACTING,
  openAccountBook,
  refusalOf,
  TODAY,
} from './accountBook.ts';

/** domain.md, "Payments and allocation", Early discount. Today is the 22nd of November. */

/** 2 % within 10 days: until the 2nd of December. */
const TERMS: Terms = { net: 30, early: { basisPoints: 200, days: 10 } };
const DEC_2 = '2026-12-02';
const DEC_3 = '2026-12-03';

function on(day: string) {
  return { on: day, acting: { ...OWNER_ACTING, today: day } };
}

/** #1: 21000, of which 420 are let off until the 2nd of December. */
function bookWithSale(amount = 21_000): AccountBook {
  const book = openAccountBook();
  book.record(book.sale(amount, { terms: TERMS }));
  return book;
}

describe('money that reaches the early price', () => {
  test('settles the item on the last day, with the discount as an entry of its own', () => {
    const book = bookWithSale();
    const drafts = draftsOf(book.payment(20_580, on(DEC_2)));
    expect(drafts).toMatchObject([
      { kind: 'payment', data: { entry: 2, pieces: [{ payer: 2, item: 1, amount: 20_580 }] } },
      {
        kind: 'discount',
        on: DEC_2,
        data: { entry: 3, amount: 420, reason: 'early', earnedBy: 2, pieces: [{ payer: 3, item: 1, amount: 420 }] },
      },
    ]);
    book.record(book.payment(20_580, on(DEC_2)));
    expect(book.account).toMatchObject({ balance: 0, items: [], credit: [] });
  });

  test('earns nothing a day later', () => {
    const book = bookWithSale();
    book.record(book.payment(20_580, on(DEC_3)));
    expect(book.account).toMatchObject({ balance: 420, items: [{ entry: 1, left: 420 }] });
  });

  test('earns it by its own date, recorded when the window is over', () => {
    const book = bookWithSale();
    book.record(book.payment(20_580, { ...on('2026-12-04'), on: DEC_2 }));
    expect(book.account.balance).toBe(0);
  });

  test('goes on in the usual order with what is above', () => {
    const book = bookWithSale();
    book.record(book.sale(5_000));
    book.record(book.payment(21_000));
    expect(book.account).toMatchObject({ balance: 4_580, items: [{ entry: 2, left: 4_580 }] });
  });

  test('may come in parts, when all of them lie in the window', () => {
    const book = bookWithSale();
    book.record(book.payment(10_000));
    book.record(book.payment(10_580, on(DEC_2)));
    expect(book.account.balance).toBe(0);
  });

  test('earns nothing when a part of it came too late', () => {
    const book = bookWithSale();
    book.record(book.payment(10_000));
    book.record(book.payment(1, on(DEC_3)));
    book.record(book.payment(10_579, { ...on(DEC_3), on: DEC_2 }));
    expect(book.account.balance).toBe(420);
  });

  test('may be credit from before, which counts as paid on the date of the sale', () => {
    const book = openAccountBook();
    book.record(book.payment(30_000, { keepAsCredit: true }));
    const drafts = draftsOf(book.sale(21_000, { terms: TERMS, on: addDays(TODAY, -60) }));
    expect(drafts).toMatchObject([
      { kind: 'sale', data: { pieces: [{ payer: 1, item: 2, amount: 20_580 }] } },
      { kind: 'discount', data: { entry: 3, amount: 420, earnedBy: 2 } },
    ]);
    book.record(book.sale(21_000, { terms: TERMS, on: addDays(TODAY, -60) }));
    expect(book.account).toMatchObject({ balance: -9_420, items: [] });
  });

  test('is rounded half away from zero, once: 2 % of 1,225 is 25', () => {
    const book = bookWithSale(1_225);
    expect(owedOn(book.account, TODAY)).toBe(1_200);
  });

  test('earns no discount that would be nothing', () => {
    const book = bookWithSale(24);
    expect(owedOn(book.account, TODAY)).toBe(24);
  });
});

describe('no early discount', () => {
  test('is to be had on what is disputed', () => {
    const book = bookWithSale();
    book.record(decideDispute(book.ledger, { entry: 1, reason: 'goods', today: TODAY }), { by: ASHA });
    expect(owedOn(book.account, TODAY)).toBe(21_000);
    book.record(book.payment(20_580));
    expect(book.account.balance).toBe(420);
  });

  test('is to be had on what is in a plan', () => {
    const book = bookWithSale();
    book.record(decideProposal(book.account, { by: 'shop', today: TODAY, count: 2, every: 'week' }));
    const plan = book.account.proposal?.seq ?? 0;
    const accepted = decideAcceptance(book.account, { by: 'customer', plan, today: TODAY, agreement: 'yes' });
    if (accepted.ok) book.record({ ok: true, value: accepted.value.drafts }, { by: ASHA });
    expect(owedOn(book.account, TODAY)).toBe(21_000);
    book.record(book.payment(20_580));
    expect(book.account.balance).toBe(420);
  });

  test('outlives the due date of a sale that is due sooner', () => {
    const book = openAccountBook();
    book.record(book.sale(21_000, { terms: TERMS, due: addDays(TODAY, 3) }));
    expect(owedOn(book.account, addDays(TODAY, 3))).toBe(20_580);
    expect(owedOn(book.account, addDays(TODAY, 4))).toBe(21_000);
  });
});

describe('what is owed today', () => {
  test('is the balance less the discounts still open', () => {
    const book = bookWithSale();
    book.record(book.sale(5_000));
    expect([TODAY, DEC_2, DEC_3].map((day) => owedOn(book.account, day))).toEqual([25_580, 25_580, 26_000]);
  });

  test('is what the question about too much money goes by', () => {
    const book = bookWithSale();
    expect(refusalOf(book.payment(21_000))).toEqual({
      code: 'more-than-owed',
      amount: 21_000,
      owed: 20_580,
      over: 420,
    });
    expect(refusalOf(book.payment(21_000, { acting: CLERK_ACTING }))).toMatchObject({ code: 'clerk-more-than-owed' });
    expect(book.payment(21_000, on(DEC_3)).ok).toBe(true);
  });

  test('kept as credit, what is above the price is credit and the item is settled', () => {
    const book = bookWithSale();
    book.record(book.payment(21_000, { keepAsCredit: true }));
    expect(book.account).toMatchObject({ balance: -420, items: [], credit: [{ payer: 2, amount: 420 }] });
  });
});

describe('taking back', () => {
  test('a payment takes the discount it earned with it, and everything is as before', () => {
    const book = bookWithSale();
    const before = figuresOf(book.account);
    book.record(book.payment(20_580));
    expect(draftsOf(book.void(2))).toMatchObject([
      { kind: 'void', data: { entry: 4, voids: 3, amount: 420 } },
      { kind: 'void', data: { entry: 5, voids: 2, amount: 20_580 } },
    ]);
    book.record(book.void(2));
    expect(figuresOf(book.account)).toEqual(before);
  });

  test('the first of two parts takes the discount too', () => {
    const book = bookWithSale();
    book.record(book.payment(10_000));
    book.record(book.payment(10_580));
    book.record(book.void(2));
    expect(book.account).toMatchObject({ balance: 10_420, items: [{ entry: 1, left: 10_420 }] });
    expect(owedOn(book.account, TODAY)).toBe(10_000);
  });

  test('late money leaves the discount open again', () => {
    const book = bookWithSale();
    book.record(book.payment(10_000, on(DEC_3)));
    expect(owedOn(book.account, DEC_2)).toBe(11_000);
    book.record(book.void(2));
    expect(owedOn(book.account, DEC_2)).toBe(20_580);
  });

  test('a discounted sale takes its discount with it and frees what was paid', () => {
    const book = bookWithSale();
    book.record(book.payment(20_580));
    book.record(book.void(1));
    expect(book.account).toMatchObject({ balance: -20_580, items: [], credit: [{ payer: 2, amount: 20_580 }] });
  });

  test('money that a void frees earns the discount of what it settles next, by its own date', () => {
    const book = openAccountBook();
    book.record(book.sale(20_580, { due: addDays(TODAY, 1) }));
    book.record(book.payment(20_580));
    book.record(book.sale(21_000, { terms: TERMS }));
    book.record(book.void(1));
    expect(book.account).toMatchObject({ balance: 0, items: [], credit: [] });
    expect(book.events.at(-1)).toMatchObject({ kind: 'discount', data: { amount: 420, earnedBy: 4 } });
  });

  test('a discount alone is refused: it goes with the money that earned it', () => {
    const book = bookWithSale();
    book.record(book.payment(20_580));
    expect(refusalOf(book.void(3))).toEqual({ code: 'discount-is-earned', entry: 3, by: 2 });
  });
});
