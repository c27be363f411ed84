import { describe, expect, test } from 'vitest';
import { decideLimit } from '#domain/limit.ts';
import { BALANCE_MAX, ENTRY_MAX } from '#domain/money.ts';
import { decideSale, SOLD_ITEMS_MAX } from '#domain/sale.ts';
import { CLERK_ACTING, draftsOf, OWNER_ACTING, openAccountBook, refusalOf, TODAY } from './accountBook.ts';

/** domain.md, "Sales". */

function bookWithLimit(limit: number | null) {
  const book = openAccountBook();
  book.record(decideLimit(book.account, { acting: OWNER_ACTING, limit, today: TODAY }));
  return book;
}

describe('a sale', () => {
  test('is the sum of its items, due by the terms, and keeps both', () => {
    const book = openAccountBook();
    const items = [{ name: { text: 'rice' }, quantity: '2', unit: 'kg', amount: 12000 }, { amount: 9000 }];
    expect(draftsOf(book.sale(0, { items, terms: { net: 15 } }))).toEqual([
      {
        kind: 'sale',
        on: TODAY,
        data: {
          entry: 1,
          amount: 21000,
          items,
          due: '2026-12-07',
          terms: { net: 15 },
          pieces: [],
          confirmation: 'awaited',
        },
      },
    ]);
  });

  test('is due on the given date rather than by the terms', () => {
    const book = openAccountBook();
    book.record(book.sale(500, { due: '2026-11-27' }));
    expect(book.account.items).toMatchObject([{ due: '2026-11-27', left: 500 }]);
  });

  test('counts its terms from its own date', () => {
    const book = openAccountBook();
    book.record(book.sale(500, { on: '2026-11-01' }));
    expect(book.account.items).toMatchObject([{ on: '2026-11-01', due: '2026-12-01' }]);
  });

  test('counts at once, and waits for the word of a customer in a chat', () => {
    const book = openAccountBook();
    book.record(book.sale(500));
    book.record(book.sale(300, { linked: false }));
    expect(book.account).toMatchObject({ balance: 800, entries: 2, awaiting: [{ entry: 1 }] });
    expect(book.ledger.entries.get(2)).toMatchObject({ confirmation: 'not-linked' });
  });

  test('uses credit at once, the oldest first', () => {
    const book = openAccountBook();
    book.record(book.payment(100, { keepAsCredit: true }));
    book.record(book.payment(70, { keepAsCredit: true, on: '2026-11-20' }));
    const [sale] = book.record(book.sale(120));
    expect(sale?.data).toMatchObject({
      pieces: [
        { payer: 2, item: 3, amount: 70 },
        { payer: 1, item: 3, amount: 50 },
      ],
    });
    expect(book.account).toMatchObject({ balance: -50, items: [], credit: [{ payer: 1, amount: 50 }] });
  });
});

describe('a sale is refused', () => {
  test.each([
    ['dated tomorrow', { on: '2026-11-23' }, { code: 'in-the-future' }],
    ['dated at the end of all calendars', { on: '2199-12-31' }, { code: 'in-the-future' }],
    ['due before it was sold', { due: '2026-11-21' }, { code: 'due-before-sale', due: '2026-11-21', on: TODAY }],
    ['due in twenty years', { due: '2046-11-22' }, { code: 'due-too-far', latest: '2036-11-22' }],
    ['of nothing', { items: [] }, { code: 'no-items' }],
    ['with a free item', { items: [{ amount: 5 }, { amount: 0 }] }, { code: 'amount-not-positive', amount: 0 }],
    [
      'of more than an entry may say',
      { items: [{ amount: ENTRY_MAX + 1 }] },
      { code: 'entry-too-large', max: ENTRY_MAX },
    ],
    [
      'that is too much in sum',
      { items: [{ amount: ENTRY_MAX }, { amount: 1 }] },
      { code: 'entry-too-large', amount: ENTRY_MAX + 1 },
    ],
    [
      'of more lines than a bill has',
      { items: Array.from({ length: SOLD_ITEMS_MAX + 1 }, () => ({ amount: 1 })) },
      { code: 'too-many-items', max: SOLD_ITEMS_MAX },
    ],
    [
      'named by a novel',
      { items: [{ amount: 1, name: { text: 'x'.repeat(1001) } }] },
      { code: 'text-too-long', max: 1000 },
    ],
  ])('%s', (_, differs, refusal) => {
    expect(refusalOf(openAccountBook().sale(500, differs))).toMatchObject(refusal);
  });

  test('when the balance would leave what can be counted exactly', () => {
    const account = { ...openAccountBook().account, balance: BALANCE_MAX - 1 };
    const sale = { acting: OWNER_ACTING, on: TODAY, terms: { net: 30 }, linked: true };
    expect(draftsOf(decideSale(account, { ...sale, items: [{ amount: 1 }] }))).toHaveLength(1);
    expect(refusalOf(decideSale(account, { ...sale, items: [{ amount: 2 }] }))).toEqual({
      code: 'balance-too-large',
      max: BALANCE_MAX,
    });
  });
});

describe('the limit', () => {
  test('refuses what would bring the balance over it, with the figures', () => {
    const book = bookWithLimit(5000);
    book.record(book.sale(4700));
    expect(refusalOf(book.sale(600))).toEqual({
      code: 'over-limit',
      total: 600,
      balance: 4700,
      would: 5300,
      limit: 5000,
    });
  });

  test('may be reached exactly', () => {
    const book = bookWithLimit(5000);
    expect(draftsOf(book.sale(5000))).toHaveLength(1);
  });

  test('counts credit on the customer’s side', () => {
    const book = bookWithLimit(5000);
    book.record(book.payment(1000, { keepAsCredit: true }));
    expect(draftsOf(book.sale(6000))).toHaveLength(1);
  });

  test('is no limit when there is none', () => {
    expect(draftsOf(bookWithLimit(null).sale(ENTRY_MAX))).toHaveLength(1);
  });

  test('is overridden once by the owner, and the chain says so, with her reason', () => {
    const book = bookWithLimit(5000);
    const [, override] = book.record(book.sale(5300, { allowOverLimit: { reason: 'wedding' } }));
    expect(override).toMatchObject({
      kind: 'override',
      on: TODAY,
      data: { entry: 1, rule: 'limit', limit: 5000, balance: 5300 },
      texts: [{ path: '/reason', text: 'wedding' }],
    });
    expect(refusalOf(book.sale(1))).toMatchObject({ code: 'over-limit', would: 5301 });
  });

  test('needs no override where nothing goes over', () => {
    const book = bookWithLimit(5000);
    expect(draftsOf(book.sale(5000, { allowOverLimit: {} })).map(({ kind }) => kind)).toEqual(['sale']);
  });

  test('cannot be overridden by a clerk', () => {
    const book = bookWithLimit(5000);
    const refusal = refusalOf(book.sale(5300, { acting: CLERK_ACTING, allowOverLimit: {} }));
    expect(refusal).toMatchObject({ code: 'over-limit', would: 5300 });
  });

  test('is asked last: what is wrong in itself is said first', () => {
    const book = bookWithLimit(100);
    expect(refusalOf(book.sale(500, { on: '2026-11-23' }))).toMatchObject({ code: 'in-the-future' });
  });
});
