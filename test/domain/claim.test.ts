import { describe, expect, test } from 'vitest';
import { CLAIMS_MAX } from '#domain/bounds.ts';
import { type ClaimCommand, decideClaim, decideSettleClaim, type SettleClaimCommand } from '#domain/claim.ts';
import {
  type AccountBook,
  ASHA,
  CLERK_ACTING,
  draftsOf,
  NOW,
  OWNER_ACTING,
  openAccountBook,
  refusalOf,
  TODAY,
} from './accountBook.ts';

/** domain.md, "Payments and allocation", claims. */

function claim(book: AccountBook, amount: number, differs: Partial<ClaimCommand> = {}): number {
  const command = { amount, on: TODAY, today: TODAY, ...differs };
  const [event] = book.record(decideClaim(book.account, command), { by: ASHA });
  return event?.seq ?? 0;
}

function settle(book: AccountBook, differs: Partial<SettleClaimCommand> & { claim: number }) {
  return decideSettleClaim(book.ledger, {
    acting: OWNER_ACTING,
    outcome: 'received',
    keepAsCredit: false,
    linked: true,
    ...differs,
  });
}

function bookOwing(amount: number): AccountBook {
  const book = openAccountBook();
  book.record(book.sale(amount));
  return book;
}

describe('a claim', () => {
  test('waits, moves no money, and keeps the day she says she paid', () => {
    const book = bookOwing(800);
    const seq = claim(book, 500, { on: '2026-11-20', method: 'upi', reference: '4411' });
    expect(book.account).toMatchObject({ balance: 800, entries: 1 });
    expect(book.account.claims).toEqual([{ seq, on: '2026-11-20', at: NOW, amount: 500, method: 'upi' }]);
  });

  test('is one at a time for an amount', () => {
    const book = bookOwing(800);
    const seq = claim(book, 500, { on: '2026-11-20' });
    const again = decideClaim(book.account, { amount: 500, on: TODAY, today: TODAY });
    expect(refusalOf(again)).toEqual({ code: 'claim-already-waiting', claim: seq, amount: 500, on: '2026-11-20' });
    claim(book, 499);
    expect(book.account.claims).toHaveLength(2);
  });

  test.each([
    ['dated tomorrow', { on: '2026-11-23' }, { code: 'in-the-future' }],
    ['dated before the last ten years', { on: '2010-01-01' }, { code: 'too-far-back' }],
    ['of nothing', { amount: 0 }, { code: 'amount-not-positive' }],
  ])('is refused %s', (_, differs, refusal) => {
    const command = { amount: 5, on: TODAY, today: TODAY, ...differs };
    expect(refusalOf(decideClaim(bookOwing(9).account, command))).toMatchObject(refusal);
  });

  test('joins at most so many that wait', () => {
    const book = bookOwing(9);
    for (let amount = 1; amount <= CLAIMS_MAX; amount += 1) claim(book, amount);
    const refusal = refusalOf(decideClaim(book.account, { amount: 99, on: TODAY, today: TODAY }));
    expect(refusal).toEqual({ code: 'too-many-claims', max: CLAIMS_MAX });
  });
});

describe('Received', () => {
  test('records the payment with the claim’s date', () => {
    const book = bookOwing(800);
    const seq = claim(book, 500, { on: '2026-11-18', method: 'upi' });
    const [payment, settled] = book.record(settle(book, { claim: seq, reference: '4411' }));
    expect(payment).toMatchObject({
      kind: 'payment',
      on: '2026-11-18',
      data: { entry: 2, amount: 500, method: 'upi', claim: seq, pieces: [{ payer: 2, item: 1, amount: 500 }] },
      texts: [{ path: '/reference', text: '4411' }],
    });
    expect(settled).toMatchObject({ on: TODAY, data: { claim: seq, outcome: 'received', payment: 2 } });
    expect(book.account).toMatchObject({ balance: 300, claims: [] });
  });

  test('asks the owner first when it is more than is owed', () => {
    const book = bookOwing(300);
    const seq = claim(book, 500);
    expect(refusalOf(settle(book, { claim: seq }))).toEqual({
      code: 'more-than-owed',
      amount: 500,
      owed: 300,
      over: 200,
    });
    expect(refusalOf(settle(book, { claim: seq, acting: CLERK_ACTING }))).toMatchObject({
      code: 'clerk-more-than-owed',
    });
    book.record(settle(book, { claim: seq, keepAsCredit: true }));
    expect(book.account).toMatchObject({ balance: -200, claims: [] });
  });

  test('is an answer to a claim that waits', () => {
    const book = bookOwing(800);
    const seq = claim(book, 500);
    book.record(settle(book, { claim: seq }));
    expect(refusalOf(settle(book, { claim: seq }))).toEqual({ code: 'no-such-claim', claim: seq });
  });
});

describe('the same money', () => {
  test.each([
    ['2026-11-16', true],
    ['2026-11-15', true],
    ['2026-11-14', false],
  ])('paid on %s, claimed for the 17th: asked %s', (on, asked) => {
    const book = bookOwing(2000);
    book.record(book.payment(500, { on }));
    const seq = claim(book, 500, { on: '2026-11-17' });
    const settled = settle(book, { claim: seq });
    if (asked) expect(refusalOf(settled)).toEqual({ code: 'same-money', claim: seq, amount: 500, entry: 2, on });
    else expect(draftsOf(settled)).toHaveLength(2);
  });

  test('is only money of the same amount that was not taken back', () => {
    const book = bookOwing(2000);
    book.record(book.payment(499));
    book.record(book.payment(500));
    book.record(book.void(3));
    expect(draftsOf(settle(book, { claim: claim(book, 500) }))).toHaveLength(2);
  });

  test('Same closes the claim and records nothing', () => {
    const book = bookOwing(2000);
    book.record(book.payment(500));
    const seq = claim(book, 500);
    const drafts = draftsOf(settle(book, { claim: seq, outcome: 'same' }));
    expect(drafts.map(({ data }) => data)).toEqual([{ claim: seq, outcome: 'same', payment: 2 }]);
  });

  test('Same means the payment that was named, and one that could be it', () => {
    const book = bookOwing(2000);
    book.record(book.payment(500));
    book.record(book.payment(500));
    book.record(book.payment(70));
    const seq = claim(book, 500);
    expect(draftsOf(settle(book, { claim: seq, outcome: 'same', samePayment: 2 }))).toMatchObject([
      { data: { payment: 2 } },
    ]);
    expect(draftsOf(settle(book, { claim: seq, outcome: 'same' }))).toMatchObject([{ data: { payment: 3 } }]);
    const refusal = { code: 'no-same-payment', claim: seq, amount: 500 };
    expect(refusalOf(settle(book, { claim: seq, outcome: 'same', samePayment: 4 }))).toEqual(refusal);
  });

  test('Another records it', () => {
    const book = bookOwing(2000);
    book.record(book.payment(500));
    book.record(settle(book, { claim: claim(book, 500), outcome: 'another' }));
    expect(book.account).toMatchObject({ balance: 1000, claims: [] });
  });
});

test('Not received closes the claim and moves nothing', () => {
  const book = bookOwing(800);
  const seq = claim(book, 500);
  book.record(settle(book, { claim: seq, outcome: 'not-received' }));
  expect(book.account).toMatchObject({ balance: 800, claims: [], entries: 1 });
});

test('a claim waits again when the payment that answered it is taken back', () => {
  const book = bookOwing(800);
  const seq = claim(book, 500);
  const before = book.account.claims;
  book.record(settle(book, { claim: seq }));
  book.record(book.void(2));
  expect(book.account.claims).toEqual(before);
});

test('unless one of the same amount came in the meantime', () => {
  const book = bookOwing(800);
  book.record(settle(book, { claim: claim(book, 500) }));
  const later = claim(book, 500);
  book.record(book.void(2));
  expect(book.account.claims.map(({ seq }) => seq)).toEqual([later]);
});
