import { describe, expect, test } from 'vitest';
import { decideConfirmation } from '#domain/confirmation.ts';
import { decideDispute, decideDisputedPayment, decideStandBy } from '#domain/dispute.ts';
import { decideOpening } from '#domain/opening.ts';
import {
  type AccountBook,
  ASHA,
  CLERK_ACTING,
  draftsOf,
  OWNER_ACTING,
  openAccountBook,
  refusalOf,
  TODAY,
} from './accountBook.ts';

/** domain.md, "Disputes". */

function dispute(book: AccountBook, entry: number, words?: string) {
  const command = { entry, reason: 'goods', today: TODAY, ...(words === undefined ? {} : { words }) } as const;
  return decideDispute(book.ledger, command);
}

function standBy(book: AccountBook, entry: number, acting = OWNER_ACTING) {
  return decideStandBy(book.ledger, { acting, entry, today: TODAY });
}

function bookOwing(amount: number): AccountBook {
  const book = openAccountBook();
  book.record(book.sale(amount));
  return book;
}

describe('a dispute', () => {
  test('freezes all that is open of the entry, which stays in the balance', () => {
    const book = bookOwing(500);
    book.record(book.payment(200));
    const [event] = book.record(dispute(book, 1, 'only one kilo'), { by: ASHA });
    expect(event).toMatchObject({
      data: { entry: 1, amount: 300, reason: 'goods' },
      texts: [{ text: 'only one kilo' }],
    });
    expect(book.account).toMatchObject({
      balance: 300,
      items: [{ left: 300, disputed: 300 }],
      awaiting: [{ entry: 2 }],
    });
    expect(book.ledger.entries.get(1)).toMatchObject({ confirmation: 'disputed' });
  });

  test('freezes only the amount she names, and no more than is open can be named', () => {
    const book = bookOwing(500);
    const about = (amount: number) =>
      decideDispute(book.ledger, { entry: 1, reason: 'other', words: 'one soap', amount, today: TODAY });
    expect(refusalOf(about(501))).toEqual({ code: 'dispute-too-large', entry: 1, open: 500 });
    book.record(about(120), { by: ASHA });
    expect(book.account).toMatchObject({ balance: 500, items: [{ left: 500, disputed: 120 }] });
  });

  test('about a settled entry freezes nothing', () => {
    const book = bookOwing(500);
    book.record(book.payment(500));
    expect(draftsOf(dispute(book, 1))).toMatchObject([{ data: { amount: 0 } }]);
  });

  test('may be about an opening balance, and about an entry that was confirmed', () => {
    const book = openAccountBook();
    const opening = { acting: OWNER_ACTING, amount: 900, on: TODAY, due: TODAY, starterLimit: null };
    book.record(decideOpening(book.account, opening));
    book.record(book.sale(100));
    book.record(decideConfirmation(book.account, { entry: 2, today: TODAY }), { by: ASHA });
    book.record(dispute(book, 1), { by: ASHA });
    book.record(dispute(book, 2), { by: ASHA });
    expect(book.account.disputes).toMatchObject([
      { entry: 1, amount: 900 },
      { entry: 2, amount: 100 },
    ]);
  });

  test('is refused where there is nothing to dispute', () => {
    const book = bookOwing(500);
    book.record(book.payment(100));
    book.record(book.sale(50));
    book.record(book.void(3));
    expect(refusalOf(dispute(book, 9))).toEqual({ code: 'no-such-entry', entry: 9 });
    expect(refusalOf(dispute(book, 2))).toEqual({ code: 'not-disputable', entry: 2 });
    expect(refusalOf(dispute(book, 4))).toEqual({ code: 'not-disputable', entry: 4 });
    expect(refusalOf(dispute(book, 3))).toEqual({ code: 'already-voided', entry: 3, by: 4 });
    book.record(dispute(book, 1), { by: ASHA });
    expect(refusalOf(dispute(book, 1))).toEqual({ code: 'already-disputed', entry: 1, on: TODAY });
  });

  test('keeps what it froze while money comes and goes', () => {
    const book = bookOwing(500);
    book.record(book.payment(200));
    book.record(dispute(book, 1), { by: ASHA });
    book.record(book.void(2));
    expect(book.account.items).toMatchObject([{ left: 500, disputed: 300 }]);
    book.record(book.payment(500));
    expect(book.account.items).toEqual([]);
    book.record(book.void(4));
    expect(book.account.items).toMatchObject([{ left: 500, disputed: 300 }]);
  });
});

describe('Stand by it', () => {
  test('unfreezes the amount, and the entry waits for the customer’s word again', () => {
    const book = bookOwing(500);
    book.record(dispute(book, 1), { by: ASHA });
    const [stands] = book.record(standBy(book, 1));
    expect(stands?.data).toEqual({ entry: 1, dispute: 2, outcome: 'stands' });
    expect(book.account).toMatchObject({ items: [{ left: 500, disputed: 0 }], disputes: [], awaiting: [{ entry: 1 }] });
    expect(book.ledger.disputes.get(2)).toMatchObject({ outcome: 'stands', amount: 500 });
  });

  test('leaves a second dispute on record, and frozen nothing', () => {
    const book = bookOwing(500);
    book.record(dispute(book, 1), { by: ASHA });
    book.record(standBy(book, 1));
    book.record(dispute(book, 1), { by: ASHA });
    expect(book.account).toMatchObject({ items: [{ left: 500, disputed: 0 }], disputes: [{ entry: 1, amount: 0 }] });
    book.record(standBy(book, 1));
    expect(book.account.disputes).toEqual([]);
  });

  test('is the owner’s, and about a dispute that is open', () => {
    const book = bookOwing(500);
    expect(refusalOf(standBy(book, 1))).toEqual({ code: 'no-open-dispute', entry: 1 });
    book.record(dispute(book, 1), { by: ASHA });
    expect(refusalOf(standBy(book, 1, CLERK_ACTING))).toEqual({ code: 'owner-only', verb: 'disputes' });
  });
});

describe('Not right on a payment', () => {
  function bookWithPayment(amount: number) {
    const book = bookOwing(2000);
    book.record(book.payment(amount, { on: '2026-11-20' }));
    return book;
  }

  function says(book: AccountBook, paid: number, entry = 2) {
    return decideDisputedPayment(book.ledger, { entry, paid, words: 'count again', today: TODAY });
  }

  test('says more: a claim for the difference, of the payment’s day', () => {
    expect(draftsOf(says(bookWithPayment(500), 700))).toEqual([
      { kind: 'claim', on: '2026-11-20', data: { amount: 200, reference: { text: 'count again' } } },
    ]);
  });

  test('says less: a dispute about the payment, with her figure, that freezes nothing', () => {
    const book = bookWithPayment(500);
    const [event] = book.record(says(book, 300), { by: ASHA });
    expect(event?.data).toMatchObject({ entry: 2, amount: 0, reason: 'amount', says: 300 });
    expect(book.account).toMatchObject({
      balance: 1500,
      items: [{ left: 1500, disputed: 0 }],
      disputes: [{ entry: 2 }],
    });
    expect(refusalOf(says(book, 300))).toMatchObject({ code: 'already-disputed' });
    book.record(standBy(book, 2));
    expect(book.account).toMatchObject({ disputes: [], awaiting: [{ entry: 1 }, { entry: 2 }] });
  });

  test('says that she paid nothing at all', () => {
    expect(draftsOf(says(bookWithPayment(500), 0))).toMatchObject([{ kind: 'dispute', data: { says: 0 } }]);
  });

  test('is refused when it says the same, or is about no payment', () => {
    const book = bookWithPayment(500);
    expect(refusalOf(says(book, 500))).toEqual({ code: 'same-as-recorded', entry: 2, amount: 500 });
    expect(refusalOf(says(book, -1))).toMatchObject({ code: 'amount-not-positive' });
    expect(refusalOf(says(book, 5, 1))).toEqual({ code: 'not-disputable', entry: 1 });
    expect(refusalOf(says(book, 5, 3))).toEqual({ code: 'no-such-entry', entry: 3 });
    book.record(says(book, 700), { by: ASHA });
    expect(refusalOf(says(book, 700))).toMatchObject({ code: 'claim-already-waiting', amount: 200 });
  });
});
