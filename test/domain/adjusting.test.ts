import { describe, expect, test } from 'vitest';
import { decideAdjustment, decideRefund, decideWriteOff } from '#domain/adjusting.ts';
import { addDays } from '#domain/calendar.ts';
import { decideAcceptance, decideProposal } from '#domain/plan.ts';
import { instalmentsOf } from '#domain/planProgress.ts';
import {
  type AccountBook,
  ASHA,
  CLERK_ACTING,
  figuresOf,
  OWNER_ACTING,
  openAccountBook,
  refusalOf,
  TODAY,
} from './accountBook.ts';

/** domain.md, "Payments and allocation": write-offs, refunds and adjustments are the owner's. */

const DUE = addDays(TODAY, 30);

function adjust(book: AccountBook, amount: number) {
  return decideAdjustment(book.account, { acting: OWNER_ACTING, amount, due: DUE, words: 'a broken jar' });
}
function refund(book: AccountBook, amount: number) {
  return decideRefund(book.account, { acting: OWNER_ACTING, amount });
}
function writeOff(book: AccountBook, amount: number) {
  return decideWriteOff(book.account, { acting: OWNER_ACTING, amount, reason: 'moved away' });
}

describe('an adjustment', () => {
  test('that raises the balance is an open item, due as it is said', () => {
    const book = openAccountBook();
    book.record(adjust(book, 50));
    expect(book.account).toMatchObject({ balance: 50, items: [{ entry: 1, kind: 'adjustment', due: DUE, left: 50 }] });
  });

  test('that raises it uses credit at once', () => {
    const book = openAccountBook();
    book.record(book.payment(80, { keepAsCredit: true }));
    book.record(adjust(book, 50));
    expect(book.account).toMatchObject({ balance: -30, items: [], credit: [{ payer: 1, amount: 30 }] });
  });

  test('that lowers it settles what is open in the usual order; the rest is credit', () => {
    const book = openAccountBook();
    book.record(book.sale(100));
    book.record(adjust(book, -130));
    expect(book.account).toMatchObject({ balance: -30, items: [], credit: [{ payer: 2, amount: 30 }] });
  });

  test('is the owner’s', () => {
    const book = openAccountBook();
    const decided = decideAdjustment(book.account, { acting: CLERK_ACTING, amount: 50, due: DUE });
    expect(refusalOf(decided)).toEqual({ code: 'owner-only', verb: 'adjust' });
  });

  test('of nothing is refused', () => {
    expect(refusalOf(adjust(openAccountBook(), 0))).toMatchObject({ code: 'amount-not-positive' });
  });
});

describe('a refund', () => {
  test('gives credit back, and no more than there is', () => {
    const book = openAccountBook();
    book.record(book.payment(300, { keepAsCredit: true }));
    expect(refusalOf(refund(book, 301))).toEqual({ code: 'more-than-credit', amount: 301, credit: 300 });
    book.record(refund(book, 200));
    expect(book.account).toMatchObject({ balance: -100, items: [] });
  });

  test('is owed when the payment it came from is taken back', () => {
    const book = openAccountBook();
    book.record(book.payment(300, { keepAsCredit: true }));
    book.record(refund(book, 300));
    book.record(book.void(1));
    expect(book.account).toMatchObject({ balance: 300, items: [{ entry: 2, left: 300 }] });
  });

  test('is the owner’s', () => {
    const decided = decideRefund(openAccountBook().account, { acting: CLERK_ACTING, amount: 1 });
    expect(refusalOf(decided)).toEqual({ code: 'owner-only', verb: 'refund' });
  });
});

describe('a write-off', () => {
  test('settles what is open, oldest due first, and never more than that', () => {
    const book = openAccountBook();
    book.record(book.sale(100, { due: addDays(TODAY, 9) }));
    book.record(book.sale(200, { due: addDays(TODAY, 5) }));
    expect(refusalOf(writeOff(book, 301))).toEqual({ code: 'more-than-open', amount: 301, open: 300 });
    book.record(writeOff(book, 250));
    expect(book.account).toMatchObject({ balance: 50, items: [{ entry: 1, left: 50 }] });
  });

  test('closes the early discount of what it touches, and taken back opens it again', () => {
    const book = openAccountBook();
    book.record(book.sale(10_000, { terms: { net: 30, early: { basisPoints: 200, days: 10 } } }));
    const before = figuresOf(book.account);
    book.record(writeOff(book, 100));
    expect(book.account.items[0]?.early).toBeUndefined();
    book.record(book.void(2));
    expect(figuresOf(book.account)).toEqual(before);
  });

  test('lowers the last instalments of a plan it touches', () => {
    const book = openAccountBook();
    book.record(book.sale(300));
    book.record(decideProposal(book.account, { by: 'shop', today: TODAY, count: 3, every: 'week' }));
    const plan = book.account.proposal?.seq ?? 0;
    const accepted = decideAcceptance(book.account, { by: 'customer', plan, today: TODAY, agreement: 'yes' });
    if (accepted.ok) book.record({ ok: true, value: accepted.value.drafts }, { by: ASHA });
    book.record(writeOff(book, 150));
    const { plan: active, items } = book.account;
    expect(active && instalmentsOf(active, items).map(({ amount, left }) => [amount, left])).toEqual([
      [100, 100],
      [50, 50],
      [0, 0],
    ]);
    book.record(book.void(2));
    const after = book.account.plan;
    expect(after && instalmentsOf(after, book.account.items).map(({ left }) => left)).toEqual([100, 100, 100]);
  });

  test('goes with a sale it touched that is taken back: nobody is in credit by it', () => {
    const book = openAccountBook();
    book.record(book.sale(100));
    book.record(book.sale(200));
    book.record(book.payment(40));
    book.record(writeOff(book, 150));
    book.record(book.void(1));
    expect(book.account).toMatchObject({ balance: 160, items: [{ entry: 2, left: 160 }], credit: [] });
  });

  test('stays when a payment beside it is taken back', () => {
    const book = openAccountBook();
    book.record(book.sale(100));
    book.record(book.payment(40));
    book.record(writeOff(book, 60));
    book.record(book.void(2));
    expect(book.account).toMatchObject({ balance: 40, items: [{ entry: 1, left: 40 }] });
  });

  test('is the owner’s', () => {
    const decided = decideWriteOff(openAccountBook().account, { acting: CLERK_ACTING, amount: 1 });
    expect(refusalOf(decided)).toEqual({ code: 'owner-only', verb: 'writeoff' });
  });
});
