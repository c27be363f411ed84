import { describe, expect, test } from 'vitest';
import type { AccountEvent, Piece } from '#domain/event.ts';
import { customerId } from '#domain/ids.ts';
import { applyToAccount, applyToLedger, emptyLedger, foldLedger } from '#domain/ledger.ts';
import { ASHA, NOW, OWNER, openAccountBook, SHOP, sealed, TODAY } from './accountBook.ts';

/** domain.md, "Account and ledger events"; the rest is in test/properties/ledger.test.ts. */

const OF = { shop: SHOP, customer: ASHA };

function bookWithHistory() {
  const book = openAccountBook();
  book.record(book.sale(500));
  book.record(book.payment(700, { keepAsCredit: true }));
  book.record(book.sale(50));
  book.record(book.void(2));
  return book;
}

describe('a ledger', () => {
  test('is the fold of its events, and remembers every entry', () => {
    const { events, ledger } = bookWithHistory();
    const folded = foldLedger(OF, events);
    expect(folded).toEqual(ledger);
    expect(
      [...folded.entries.values()].map(({ entry, kind, voids, voidedBy }) => [entry, kind, voids, voidedBy]),
    ).toEqual([
      [1, 'sale', undefined, undefined],
      [2, 'payment', undefined, 4],
      [3, 'sale', undefined, undefined],
      [4, 'void', 2, undefined],
    ]);
  });

  test('stays as it was when an event is applied to it', () => {
    const book = bookWithHistory();
    const { ledger } = book;
    const copy = structuredClone(ledger);
    book.record(book.payment(100));
    expect(ledger).toEqual(copy);
  });

  test('knows which money settles what now', () => {
    const book = openAccountBook();
    book.record(book.sale(500));
    book.record(book.payment(300));
    book.record(book.payment(200));
    book.record(book.void(2));
    expect(book.ledger.pieces).toEqual([{ payer: 3, item: 1, amount: 200 }]);
  });
});

describe('what cannot be is a bug, and thrown', () => {
  function next(book: ReturnType<typeof openAccountBook>, draft: Parameters<typeof sealed>[0]): AccountEvent {
    return sealed(draft, { after: book.events.at(-1), by: OWNER, at: NOW });
  }

  function paymentOf(pieces: readonly Piece[]) {
    const data = { entry: 5, amount: 100, pieces, confirmation: 'awaited' } as const;
    return { kind: 'payment', on: TODAY, data } as const;
  }

  test('an event of another account, or out of its place', () => {
    const { events, account, ledger } = bookWithHistory();
    expect(() => foldLedger({ ...OF, customer: customerId('somebodyelse') }, events)).toThrow('another account');
    expect(() => foldLedger(OF, events.slice(1))).toThrow('event 2 does not follow 0');
    for (const event of events.slice(0, 1)) {
      expect(() => applyToLedger(ledger, event)).toThrow('event 1 does not follow 4');
      expect(() => applyToAccount(account, event)).toThrow('event 1 does not follow 4');
    }
  });

  test('an entry out of its place', () => {
    const book = bookWithHistory();
    const skipping = next(book, { ...paymentOf([]), data: { ...paymentOf([]).data, entry: 7 } });
    expect(() => applyToLedger(book.ledger, skipping)).toThrow('#7 does not follow #4');
  });

  test.each([
    ['more than is left', [{ payer: 5, item: 3, amount: 51 }]],
    ['more than came in', [{ payer: 5, item: 1, amount: 101 }]],
    ['money that is not there', [{ payer: 2, item: 1, amount: 1 }]],
    ['an item that is not there', [{ payer: 5, item: 9, amount: 1 }]],
    ['less than nothing', [{ payer: 5, item: 1, amount: -1 }]],
  ])('pieces of %s', (_, pieces) => {
    const book = bookWithHistory();
    const event = next(book, paymentOf(pieces));
    expect(() => applyToLedger(book.ledger, event)).toThrow(/cannot settle/);
    expect(() => applyToAccount(book.account, event)).toThrow(/cannot settle/);
  });

  test('a void of what is voided, or with other pieces than there are', () => {
    const book = bookWithHistory();
    const data = { entry: 5, voids: 2, amount: 700, released: [], pieces: [] };
    const again = next(book, { kind: 'void', on: TODAY, data });
    expect(() => applyToLedger(book.ledger, again)).toThrow('does not take back #2');
    book.record(book.payment(60));
    const released = [{ payer: 5, item: 1, amount: 59 }];
    const wrong = next(book, { kind: 'void', on: TODAY, data: { ...data, entry: 6, voids: 5, amount: 60, released } });
    expect(() => applyToLedger(book.ledger, wrong)).toThrow('does not take back #5');
  });

  test('a void on the projection alone, which does not know what was settled', () => {
    const book = openAccountBook();
    book.record(book.sale(5));
    const [event] = book.record(book.void(1));
    const before = foldLedger(OF, book.events.slice(0, 1)).account;
    if (event === undefined) throw new Error('nothing was recorded');
    expect(() => applyToAccount(before, event)).toThrow('a void needs the whole ledger');
  });

  test('the end of a claim or a dispute that is not open', () => {
    const book = bookWithHistory();
    const claim = next(book, { kind: 'claim-settled', on: TODAY, data: { claim: 1, outcome: 'not-received' } });
    const dispute = { entry: 1, dispute: 1, outcome: 'stands' } as const;
    const resolution = next(book, { kind: 'dispute-resolution', on: TODAY, data: dispute });
    expect(() => applyToLedger(book.ledger, claim)).toThrow('no claim 1');
    expect(() => applyToLedger(book.ledger, resolution)).toThrow('no dispute 1');
    expect(() => applyToAccount(book.account, resolution)).toThrow('no open dispute');
  });
});

test('a folded ledger of no events is the empty one', () => {
  expect(foldLedger(OF, [])).toEqual(emptyLedger(OF));
});
