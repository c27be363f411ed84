import { describe, expect, test } from 'vitest';
import { decideClaim } from '#domain/claim.ts';
import { decideDispute } from '#domain/dispute.ts';
import { decideLimit, decideStarter } from '#domain/limit.ts';
import { BALANCE_MAX } from '#domain/money.ts';
import { decideOpening } from '#domain/opening.ts';
import { decideVoid } from '#domain/voiding.ts';
import {
  ASHA,
  CLERK_ACTING,
  draftsOf,
  figuresOf,
  OWNER_ACTING,
  openAccountBook,
  refusalOf,
  TODAY,
} from './accountBook.ts';

/** domain.md, "Voids". */

describe('a void', () => {
  test('names what it takes back, why, and what it sets free', () => {
    const book = openAccountBook();
    book.record(book.sale(500));
    book.record(book.payment(200));
    const decided = decideVoid(book.ledger, { acting: OWNER_ACTING, entry: 1, reason: 'sold to her sister' });
    expect(draftsOf(decided)).toEqual([
      {
        kind: 'void',
        on: TODAY,
        data: {
          entry: 3,
          voids: 1,
          amount: 500,
          released: [{ payer: 2, item: 1, amount: 200 }],
          pieces: [],
          reason: { text: 'sold to her sister' },
        },
      },
    ]);
    book.record(decided);
    expect(book.ledger.entries.get(1)).toMatchObject({ voidedBy: 3 });
    expect(book.account).toMatchObject({ balance: -200, awaiting: [{ entry: 2 }] });
  });

  test('is the owner’s', () => {
    const book = openAccountBook();
    book.record(book.sale(500));
    expect(refusalOf(book.void(1, CLERK_ACTING))).toEqual({ code: 'clerk-may-not-void', entry: 1 });
  });

  test('happens once, to an entry that is there and is no void', () => {
    const book = openAccountBook();
    book.record(book.sale(500));
    book.record(book.void(1));
    expect(refusalOf(book.void(1))).toEqual({ code: 'already-voided', entry: 1, by: 2 });
    expect(refusalOf(book.void(2))).toEqual({ code: 'not-voidable', entry: 2 });
    expect(refusalOf(book.void(3))).toEqual({ code: 'no-such-entry', entry: 3 });
  });

  test('is refused when the balance would leave what can be counted exactly', () => {
    const book = openAccountBook();
    book.record(book.payment(10, { keepAsCredit: true }));
    const ledger = { ...book.ledger, account: { ...book.account, balance: BALANCE_MAX - 5 } };
    expect(refusalOf(decideVoid(ledger, { acting: OWNER_ACTING, entry: 1 }))).toEqual({
      code: 'balance-too-large',
      max: BALANCE_MAX,
    });
  });
});

describe('of a sale', () => {
  test('allocates the money paid on it at once, in the usual order, under its own date', () => {
    const book = openAccountBook();
    book.record(book.sale(500, { due: '2026-11-25' }));
    book.record(book.payment(500, { on: '2026-11-15' }));
    book.record(book.sale(100, { due: '2026-12-20' }));
    book.record(book.sale(150, { due: '2026-12-10' }));
    expect(draftsOf(book.void(1))).toMatchObject([
      {
        data: {
          pieces: [
            { payer: 2, item: 4, amount: 150 },
            { payer: 2, item: 3, amount: 100 },
          ],
        },
      },
    ]);
    book.record(book.void(1));
    expect(book.account).toMatchObject({
      balance: -250,
      items: [],
      credit: [{ payer: 2, on: '2026-11-15', amount: 250 }],
    });
  });

  test('keeps freed money as credit, the oldest first', () => {
    const book = openAccountBook();
    book.record(book.sale(300));
    book.record(book.payment(100, { on: '2026-11-21' }));
    book.record(book.payment(100, { on: '2026-11-19' }));
    book.record(book.payment(150, { on: '2026-11-20', keepAsCredit: true }));
    book.record(book.void(1));
    expect(book.account.credit).toEqual([
      { payer: 3, on: '2026-11-19', amount: 100 },
      { payer: 4, on: '2026-11-20', amount: 150 },
      { payer: 2, on: '2026-11-21', amount: 100 },
    ]);
  });

  test('closes its dispute', () => {
    const book = openAccountBook();
    book.record(book.sale(300));
    book.record(decideDispute(book.ledger, { entry: 1, reason: 'not-mine', today: TODAY }), { by: ASHA });
    const [, closed] = book.record(book.void(1));
    expect(closed).toMatchObject({ kind: 'dispute-resolution', data: { entry: 1, dispute: 2, outcome: 'voided' } });
    expect(book.account).toMatchObject({ balance: 0, items: [], disputes: [], awaiting: [] });
    expect(book.ledger.entries.get(1)).toMatchObject({ confirmation: 'disputed', voidedBy: 2 });
  });
});

describe('of a payment', () => {
  test('reopens what it reached with the original due dates, also sales that its credit paid later', () => {
    const book = openAccountBook();
    book.record(book.sale(100, { due: '2026-12-01' }));
    book.record(book.payment(250, { keepAsCredit: true }));
    book.record(book.sale(200, { due: '2026-12-15' }));
    book.record(book.void(2));
    expect(book.account).toMatchObject({
      balance: 300,
      credit: [],
      items: [
        { entry: 1, due: '2026-12-01', left: 100 },
        { entry: 3, due: '2026-12-15', left: 200 },
      ],
    });
  });

  test('lets the credit of other payments settle what it reopens', () => {
    const book = openAccountBook();
    book.record(book.sale(100));
    book.record(book.payment(100));
    book.record(book.payment(60, { keepAsCredit: true }));
    book.record(book.void(2));
    expect(book.account).toMatchObject({ balance: 40, credit: [], items: [{ entry: 1, left: 40 }] });
    expect(book.ledger.pieces).toEqual([{ payer: 3, item: 1, amount: 60 }]);
  });
});

describe('if nothing was recorded in between, everything is exactly as before', () => {
  function bookInTheMiddle() {
    const book = openAccountBook();
    book.record(decideStarter(book.account, { limit: 100_000, today: TODAY }));
    book.record(book.sale(100, { due: '2026-12-01' }));
    book.record(book.sale(200, { due: '2026-11-30' }));
    book.record(decideDispute(book.ledger, { entry: 1, reason: 'amount', today: TODAY }), { by: ASHA });
    book.record(decideClaim(book.account, { amount: 250, on: TODAY, today: TODAY }), { by: ASHA });
    return book;
  }

  test('for a sale', () => {
    const book = bookInTheMiddle();
    const before = figuresOf(book.account);
    book.record(book.sale(40));
    book.record(book.void(3));
    expect(figuresOf(book.account)).toEqual(before);
  });

  test('for a sale that used credit', () => {
    const book = bookInTheMiddle();
    book.record(book.payment(180, { keepAsCredit: true }));
    book.record(book.payment(190, { keepAsCredit: true }));
    const before = { figures: figuresOf(book.account), pieces: book.ledger.pieces };
    book.record(book.sale(60));
    book.record(book.void(5));
    expect({ figures: figuresOf(book.account), pieces: book.ledger.pieces }).toEqual(before);
  });

  test('for a payment that reached a disputed amount and answered a claim', () => {
    const book = bookInTheMiddle();
    const before = figuresOf(book.account);
    book.record(book.payment(250));
    expect(book.account).toMatchObject({ claims: [], items: [{ left: 50, disputed: 50 }] });
    book.record(book.void(3));
    expect(figuresOf(book.account)).toEqual(before);
  });

  test.each([1250, -300])('for an opening balance of %d', (amount) => {
    const book = openAccountBook();
    book.record(decideStarter(book.account, { limit: 500, today: TODAY }));
    const before = figuresOf(book.account);
    const opening = { acting: OWNER_ACTING, amount, on: TODAY, due: '2026-10-01', starterLimit: 500 };
    book.record(decideOpening(book.account, opening));
    book.record(book.void(1));
    expect(figuresOf(book.account)).toEqual(before);
  });
});

test('a limit that was set after the opening balance outlives it', () => {
  const book = openAccountBook();
  const opening = { acting: OWNER_ACTING, amount: 1250, on: TODAY, due: TODAY, starterLimit: 500 };
  book.record(decideOpening(book.account, opening));
  book.record(decideLimit(book.account, { acting: OWNER_ACTING, limit: 900, today: TODAY }));
  expect(draftsOf(book.void(1))).toHaveLength(1);
});
