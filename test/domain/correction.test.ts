import { describe, expect, test } from 'vitest';
import { decideClaim, decideSettleClaim } from '#domain/claim.ts';
import { type Correctable, decideCorrection, type Right } from '#domain/correction.ts';
import { decideDispute, decideDisputedPayment } from '#domain/dispute.ts';
import type { AccountEvent } from '#domain/event.ts';
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

/** domain.md, "Disputes": *corrected* is a void and a new entry that keeps date and due date and takes over the money. */

function entryOf(book: AccountBook, entry: number): Correctable {
  const found = book.events.find(
    (event: AccountEvent): event is Correctable =>
      (event.kind === 'sale' || event.kind === 'payment' || event.kind === 'adjustment') && event.data.entry === entry,
  );
  if (found === undefined) throw new Error(`no #${entry}`);
  return found;
}

function correct(book: AccountBook, entry: number, right: Right, acting = OWNER_ACTING) {
  return decideCorrection(book.ledger, { acting, original: entryOf(book, entry), right, linked: true });
}

function disputed(amount: number, paid = 0): AccountBook {
  const book = openAccountBook();
  book.record(book.sale(amount, { on: '2026-11-10', due: '2026-11-20' }));
  if (paid > 0) book.record(book.payment(paid));
  book.record(decideDispute(book.ledger, { entry: 1, reason: 'amount', today: TODAY }), { by: ASHA });
  return book;
}

describe('a corrected sale', () => {
  test('keeps its date and due date, is asked about, and carries the day from which grace counts', () => {
    const book = disputed(210);
    book.record(correct(book, 1, { items: [{ amount: 200 }] }));
    expect(book.account).toMatchObject({
      balance: 200,
      disputes: [],
      items: [{ entry: 3, on: '2026-11-10', due: '2026-11-20', left: 200, disputed: 0, graceFrom: TODAY }],
      awaiting: [{ entry: 3 }],
    });
    expect([...book.ledger.disputes.values()]).toMatchObject([{ entry: 1, outcome: 'corrected' }]);
  });

  test('takes over the money, before any other debt', () => {
    const book = disputed(210, 100);
    book.record(book.sale(50, { due: TODAY }));
    book.record(correct(book, 1, { items: [{ amount: 180 }] }));
    expect(book.account.items).toMatchObject([
      { entry: 3, left: 50 },
      { entry: 5, left: 80 },
    ]);
  });

  test('passes on what it does not need, and keeps the rest as credit', () => {
    const book = disputed(210, 200);
    book.record(book.sale(30));
    book.record(correct(book, 1, { items: [{ amount: 150 }] }));
    expect(book.account).toMatchObject({ balance: -20, items: [], credit: [{ payer: 2, amount: 20 }] });
  });

  test('may be more than before; past the limit it is an override', () => {
    const book = disputed(210);
    book.record({ ok: true, value: [{ kind: 'limit-changed', on: TODAY, data: { limit: 300, cause: 'member' } }] });
    const drafts = draftsOf(correct(book, 1, { items: [{ amount: 400 }] }));
    expect(drafts.map(({ kind }) => kind)).toEqual(['void', 'sale', 'override', 'dispute-resolution']);
  });
});

describe('a corrected payment', () => {
  test('pays again what it had paid', () => {
    const book = openAccountBook();
    book.record(book.sale(100, { due: '2026-12-30' }));
    book.record(book.sale(100, { due: '2026-12-01' }));
    book.record(book.payment(100, { forEntry: 1, method: 'upi' }));
    book.record(decideDisputedPayment(book.ledger, { entry: 3, paid: 60, today: TODAY }), { by: ASHA });
    book.record(correct(book, 3, { amount: 60 }));
    expect(book.account.items).toMatchObject([
      { entry: 1, left: 40 },
      { entry: 2, left: 100 },
    ]);
    expect(entryOf(book, 5)).toMatchObject({ data: { method: 'upi', amount: 60 } });
  });

  test('still answers the claim that it answered', () => {
    const book = openAccountBook();
    book.record(book.sale(100));
    book.record(decideClaim(book.account, { amount: 80, on: TODAY, today: TODAY }), { by: ASHA });
    const claim = book.account.claims[0]?.seq ?? 0;
    const received = { acting: OWNER_ACTING, claim, outcome: 'received', keepAsCredit: false, linked: true } as const;
    book.record(decideSettleClaim(book.ledger, received));
    book.record(decideDisputedPayment(book.ledger, { entry: 2, paid: 60, today: TODAY }), { by: ASHA });
    book.record(correct(book, 2, { amount: 60 }));
    expect(book.account).toMatchObject({ balance: 40, claims: [] });
  });
});

test('a corrected opening balance raises the limit to itself plus the starter limit', () => {
  const book = openAccountBook();
  const opening = { acting: OWNER_ACTING, amount: 900, on: TODAY, due: TODAY, starterLimit: 5_000 };
  book.record({ ok: true, value: [{ kind: 'limit-changed', on: TODAY, data: { limit: 5_000, cause: 'starter' } }] });
  book.record(decideOpening(book.account, opening));
  book.record(decideDispute(book.ledger, { entry: 1, reason: 'amount', today: TODAY }), { by: ASHA });
  book.record(correct(book, 1, { amount: 700 }));
  expect(book.account).toMatchObject({ balance: 700, limit: 5_700 });
});

describe('is refused', () => {
  test('to a clerk, without an open dispute, and with what stands already', () => {
    const book = disputed(210);
    const goods = { items: [{ amount: 200 }] };
    expect(refusalOf(correct(book, 1, goods, CLERK_ACTING))).toEqual({ code: 'owner-only', verb: 'disputes' });
    book.record(correct(book, 1, goods));
    expect(refusalOf(correct(book, 1, goods))).toEqual({ code: 'no-open-dispute', entry: 1 });
    const opened = openAccountBook();
    opened.record(opened.sale(100));
    opened.record(opened.payment(50));
    opened.record(decideDisputedPayment(opened.ledger, { entry: 2, paid: 0, today: TODAY }), { by: ASHA });
    expect(refusalOf(correct(opened, 2, { amount: 50 }))).toEqual({ code: 'same-as-recorded', entry: 2 });
  });
});
