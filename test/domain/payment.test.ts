import { describe, expect, test } from 'vitest';
import { decideClaim } from '#domain/claim.ts';
import { decideDispute } from '#domain/dispute.ts';
import { BALANCE_MAX, ENTRY_MAX } from '#domain/money.ts';
import { decidePayment } from '#domain/payment.ts';
import { ASHA, CLERK_ACTING, draftsOf, OWNER_ACTING, openAccountBook, refusalOf, TODAY } from './accountBook.ts';

/** domain.md, "Payments and allocation". */

/** #1 due on the 10th, #2 on the 5th, #3 on the 5th and disputed. */
function bookWithThree() {
  const book = openAccountBook();
  book.record(book.sale(100, { due: '2026-12-10' }));
  book.record(book.sale(200, { due: '2026-12-05' }));
  book.record(book.sale(300, { due: '2026-12-05' }));
  book.record(decideDispute(book.ledger, { entry: 3, reason: 'amount', today: TODAY }), { by: ASHA });
  return book;
}

describe('a payment', () => {
  test('settles what is undisputed by due date, disputed amounts last', () => {
    const book = bookWithThree();
    expect(draftsOf(book.payment(350))).toMatchObject([
      {
        kind: 'payment',
        data: {
          entry: 4,
          amount: 350,
          pieces: [
            { payer: 4, item: 2, amount: 200 },
            { payer: 4, item: 1, amount: 100 },
            { payer: 4, item: 3, amount: 50 },
          ],
        },
      },
    ]);
  });

  test('settles the named entry first, a disputed one too', () => {
    const book = bookWithThree();
    book.record(book.payment(350, { forEntry: 3 }));
    expect(book.account.items).toMatchObject([
      { entry: 1, left: 100, disputed: 0 },
      { entry: 2, left: 150, disputed: 0 },
    ]);
  });

  test('of a part of a disputed entry leaves no more disputed than is left', () => {
    const book = bookWithThree();
    book.record(book.payment(120, { forEntry: 3 }));
    expect(book.account.items[2]).toMatchObject({ entry: 3, left: 180, disputed: 180 });
  });

  test('keeps how it came and what was said with it', () => {
    const book = bookWithThree();
    const [event] = book.record(book.payment(50, { method: 'mpesa', reference: 'QJK3R7', on: '2026-11-20' }));
    expect(event).toMatchObject({ on: '2026-11-20', data: { method: 'mpesa' }, texts: [{ text: 'QJK3R7' }] });
  });

  test('waits for the customer’s word when she is in a chat', () => {
    const book = bookWithThree();
    book.record(book.payment(10));
    book.record(book.payment(10, { linked: false }));
    expect(book.account.awaiting.map(({ entry }) => entry)).toEqual([1, 2, 4]);
  });
});

describe('more than is owed', () => {
  test('is asked of the owner, with what it has beyond the debt', () => {
    const book = bookWithThree();
    expect(refusalOf(book.payment(900))).toEqual({ code: 'more-than-owed', amount: 900, owed: 600, over: 300 });
  });

  test('is kept as credit when she says so', () => {
    const book = bookWithThree();
    book.record(book.payment(900, { keepAsCredit: true }));
    expect(book.account).toMatchObject({ balance: -300, items: [], credit: [{ payer: 4, on: TODAY, amount: 300 }] });
  });

  test('owed is nothing while the customer is in credit', () => {
    const book = openAccountBook();
    book.record(book.payment(100, { keepAsCredit: true }));
    expect(refusalOf(book.payment(40))).toMatchObject({ owed: 0, over: 40 });
  });

  test('is not a clerk’s to keep', () => {
    const book = bookWithThree();
    const refusal = { code: 'clerk-more-than-owed', amount: 601, owed: 600, over: 1 };
    expect(refusalOf(book.payment(601, { acting: CLERK_ACTING }))).toEqual(refusal);
    expect(refusalOf(book.payment(601, { acting: CLERK_ACTING, keepAsCredit: true }))).toEqual(refusal);
    expect(draftsOf(book.payment(600, { acting: CLERK_ACTING }))).toHaveLength(1);
  });
});

describe('a payment is refused', () => {
  test.each([
    ['of nothing', 0, {}, { code: 'amount-not-positive' }],
    ['below nothing', -5, {}, { code: 'amount-not-positive' }],
    ['of more than an entry may say', ENTRY_MAX + 1, {}, { code: 'entry-too-large' }],
    ['dated tomorrow', 5, { on: '2026-11-23' }, { code: 'in-the-future' }],
    [
      'dated ten days back by a clerk',
      5,
      { on: '2026-11-12', acting: CLERK_ACTING },
      { code: 'too-far-back', clerk: true },
    ],
    ['for an entry that is not there', 5, { forEntry: 12 }, { code: 'no-such-entry', entry: 12 }],
    ['for a settled entry', 5, { forEntry: 4 }, { code: 'entry-settled', entry: 4 }],
    ['for a claim that does not wait', 5, { claim: 1 }, { code: 'no-such-claim', claim: 1 }],
    ['with a reference as long as a novel', 5, { reference: 'x'.repeat(1001) }, { code: 'text-too-long' }],
  ])('%s', (_, amount, differs, refusal) => {
    const book = bookWithThree();
    book.record(book.sale(1, { due: TODAY }));
    book.record(book.payment(1));
    expect(refusalOf(book.payment(amount, differs))).toMatchObject(refusal);
  });

  test('when the credit would leave what can be counted exactly', () => {
    const account = { ...openAccountBook().account, balance: -BALANCE_MAX };
    const payment = { acting: OWNER_ACTING, on: TODAY, amount: 1, keepAsCredit: true, linked: true };
    expect(refusalOf(decidePayment(account, payment))).toEqual({ code: 'balance-too-large', max: BALANCE_MAX });
  });
});

describe('a pending claim', () => {
  test('of the same amount is closed with the payment', () => {
    const book = bookWithThree();
    const [claim] = book.record(decideClaim(book.account, { amount: 200, on: TODAY, today: TODAY }), { by: ASHA });
    const drafts = draftsOf(book.payment(200));
    expect(drafts.map(({ kind }) => kind)).toEqual(['payment', 'claim-settled']);
    expect(drafts[1]?.data).toEqual({ claim: claim?.seq, outcome: 'received', payment: 4 });
    book.record(book.payment(200));
    expect(book.account.claims).toEqual([]);
  });

  test('of another amount goes on waiting', () => {
    const book = bookWithThree();
    book.record(decideClaim(book.account, { amount: 200, on: TODAY, today: TODAY }), { by: ASHA });
    expect(draftsOf(book.payment(199))).toHaveLength(1);
  });
});

test('what was settled is never computed anew: a sale that falls due earlier takes no money back', () => {
  const book = openAccountBook();
  book.record(book.sale(100, { due: '2026-12-10' }));
  book.record(book.payment(60));
  book.record(book.sale(100, { due: '2026-11-22' }));
  expect(book.account.items).toMatchObject([{ left: 40 }, { left: 100 }]);
});
