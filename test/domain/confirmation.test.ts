import { expect, test } from 'vitest';
import { AWAITING_MAX } from '#domain/account.ts';
import { decideConfirmation } from '#domain/confirmation.ts';
import { decideDispute } from '#domain/dispute.ts';
import { type AccountBook, ASHA, figuresOf, openAccountBook, refusalOf, TODAY } from './accountBook.ts';

/** domain.md, "Sales", the confirmation state; chat.md, "Key exchanges" 1. */

function confirm(book: AccountBook, entry: number) {
  return decideConfirmation(book.account, { entry, today: TODAY });
}

test('the customer’s word is on the chain and the entry waits no longer', () => {
  const book = openAccountBook();
  book.record(book.sale(500));
  book.record(confirm(book, 1), { by: ASHA });
  expect(book.account).toMatchObject({ awaiting: [], balance: 500 });
  expect(book.ledger.entries.get(1)).toMatchObject({ confirmation: 'confirmed' });
});

test('only an entry that waits for her word can be confirmed', () => {
  const book = openAccountBook();
  book.record(book.sale(500));
  book.record(book.sale(600, { linked: false }));
  book.record(book.sale(700));
  book.record(book.sale(800));
  book.record(book.void(3));
  book.record(confirm(book, 1), { by: ASHA });
  book.record(decideDispute(book.ledger, { entry: 4, reason: 'goods', today: TODAY }), { by: ASHA });
  for (const entry of [1, 2, 3, 4, 5, 99]) {
    expect(refusalOf(confirm(book, entry))).toEqual({ code: 'nothing-to-confirm', entry });
  }
});

test('of very many that wait the latest are kept, and taking one back lets in the one it had crowded out', () => {
  const book = openAccountBook();
  for (let sold = 0; sold < AWAITING_MAX; sold += 1) book.record(book.sale(1));
  const before = figuresOf(book.account);
  book.record(book.sale(1));
  expect(book.account.awaiting).toHaveLength(AWAITING_MAX);
  expect(book.account.awaiting[0]).toMatchObject({ entry: 2 });
  book.record(book.void(AWAITING_MAX + 1));
  expect(figuresOf(book.account)).toEqual(before);
});
