import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, instantAt } from '#domain/calendar.ts';
import { decideClaim } from '#domain/claim.ts';
import { decideDispute, decideStandBy } from '#domain/dispute.ts';
import type { Draft, NoticeData } from '#domain/event.ts';
import { type FeeTerms, feesFalling } from '#domain/lateFee.ts';
import { accept } from '#domain/result.ts';
import { decideWaiver } from '#domain/voiding.ts';
import {
  type AccountBook,
  ASHA,
  draftsOf,
  NOW,
  OWNER_ACTING,
  openAccountBook,
  refusalOf,
  TODAY,
} from './accountBook.ts';

/** domain.md, "Late fees". */

const ZONE = 'Asia/Kolkata';
/** 2 % after 7 days, again every 30, at most 20 % in all. */
const SHARE: FeeTerms = { rate: { basisPoints: 200 }, graceDays: 7, everyDays: 30, capBasisPoints: 2_000 };
const ONCE: FeeTerms = { rate: { flat: 50 }, graceDays: 0, capBasisPoints: 10_000 };

const day = (days: number): CalendarDate => addDays(TODAY, days);
const noon = (date: CalendarDate) => instantAt({ date, time: '12:00', zone: ZONE });

function record(book: AccountBook, on: CalendarDate, ...drafts: readonly Draft[]): void {
  book.record(accept(drafts), { at: noon(on) });
}

function notify(book: AccountBook, on: CalendarDate, items: readonly number[]): void {
  const data: NoticeData = { channel: 'web', delivered: noon(on), confirm: [], items, reminds: true, instalments: [] };
  record(book, on, { kind: 'notice', on, data });
}

function agree(book: AccountBook, fee: FeeTerms, on = TODAY): void {
  record(book, on, { kind: 'terms-accepted', on, data: { terms: { net: 0, fee } } });
}

/** A sale of today that is due today, its fee agreed to and its lateness said tomorrow. */
function lateBook(fee: FeeTerms = SHARE, amount = 10_000): AccountBook {
  const book = openAccountBook();
  agree(book, fee);
  book.record(book.sale(amount, { terms: { net: 0, fee } }));
  notify(book, day(1), [1]);
  return book;
}

function fees(book: AccountBook, on: CalendarDate, onPaper = false): readonly Draft[] {
  return feesFalling(book.account, { today: on, zone: ZONE, onPaper });
}

function amounts(book: AccountBook, on: CalendarDate, onPaper = false): readonly number[] {
  return fees(book, on, onPaper).map((draft) => (draft.kind === 'fee' ? draft.data.amount : 0));
}

/** A run of every day up to that one, each recording what falls. */
function runDaily(book: AccountBook, from: number, to: number): readonly (readonly [number, number])[] {
  const charged: (readonly [number, number])[] = [];
  for (let on = from; on <= to; on += 1) {
    charged.push(...amounts(book, day(on)).map((amount) => [on, amount] as const));
    record(book, day(on), ...fees(book, day(on)));
  }
  return charged;
}

describe('the first fee', () => {
  test('is an item of its own, due the day it is charged, that names its sale and its number', () => {
    expect(fees(lateBook(), day(8))).toEqual([
      { kind: 'fee', on: day(8), data: { entry: 2, amount: 200, item: 1, number: 1, pieces: [] } },
    ]);
  });

  test.each([
    ['on the last day of grace', 7, []],
    ['on the first run after due date and grace', 8, [200]],
    ['once, however late the run', 100, [200]],
  ])('falls %s: %i days after the due date %j', (_, on, expected) => {
    expect(amounts(lateBook(), day(on))).toEqual(expected);
  });

  test.each<[string, FeeTerms, number, readonly number[]]>([
    ['flat', ONCE, 10_000, [50]],
    ['flat, cut to the cap of a small sale', { ...ONCE, capBasisPoints: 2_000 }, 100, [20]],
    ['a share, rounded half away from zero', { ...SHARE, rate: { basisPoints: 250 }, graceDays: 0 }, 1_020, [26]],
    ['a share that comes to nothing: none', { ...SHARE, graceDays: 0 }, 20, []],
    ['none for a rate of 0', { ...ONCE, rate: { flat: 0 } }, 10_000, []],
    ['none for a cap of 0', { ...ONCE, capBasisPoints: 0 }, 10_000, []],
  ])('is %s', (_, fee, amount, expected) => {
    expect(amounts(lateBook(fee, amount), day(8))).toEqual(expected);
  });

  test('is of what is open: a part payment lowers it', () => {
    const book = lateBook();
    book.record(book.payment(4_000));
    expect(amounts(book, day(8))).toEqual([120]);
  });

  test('is not charged once the item is paid', () => {
    const book = lateBook();
    book.record(book.payment(10_000));
    expect(amounts(book, day(8))).toEqual([]);
  });

  test('is charged for each item of several', () => {
    const book = lateBook();
    book.record(book.sale(20_000, { terms: { net: 0, fee: SHARE } }));
    notify(book, day(1), [2]);
    expect(fees(book, day(8))).toMatchObject([
      { data: { entry: 3, item: 1, amount: 200 } },
      { data: { entry: 4, item: 2, amount: 400 } },
    ]);
  });
});

describe('a further fee', () => {
  test('falls on the first run at least N days after the one before, and the last is cut to the cap', () => {
    const book = lateBook({ ...SHARE, rate: { basisPoints: 900 } });
    expect(runDaily(book, 2, 200)).toEqual([
      [8, 900],
      [38, 900],
      [68, 200],
    ]);
  });

  test('is counted from the fee before, so that periods lost to downtime are forgone', () => {
    const book = lateBook();
    expect(runDaily(book, 100, 160)).toEqual([
      [100, 200],
      [130, 200],
      [160, 200],
    ]);
  });

  test('does not come where the terms say once', () => {
    expect(runDaily(lateBook(ONCE), 2, 90)).toEqual([[2, 50]]);
  });

  test('does not come twice on one day: its key is the item and its number', () => {
    const book = lateBook();
    record(book, day(8), ...fees(book, day(8)));
    expect(fees(book, day(8))).toEqual([]);
  });

  test('is of the principal alone: fees earn no fees', () => {
    const book = lateBook();
    record(book, day(8), ...fees(book, day(8)));
    notify(book, day(9), [1, 2]);
    expect(fees(book, day(60))).toMatchObject([{ data: { item: 1, number: 2, amount: 200 } }]);
  });

  test('counts waived ones too, in the cap and in its number', () => {
    const book = lateBook({ ...SHARE, capBasisPoints: 300 });
    record(book, day(8), ...fees(book, day(8)));
    book.record(decideWaiver(book.ledger, { acting: { ...OWNER_ACTING, today: day(9) }, entry: 2 }));
    expect(fees(book, day(38))).toMatchObject([{ data: { number: 2, amount: 100 } }]);
  });
});

describe('no fee falls', () => {
  test('on a sale that carries none, whatever the policy says later', () => {
    const book = openAccountBook();
    agree(book, SHARE);
    book.record(book.sale(10_000, { terms: { net: 0 } }));
    notify(book, day(1), [1]);
    expect(amounts(book, day(60), true)).toEqual([]);
  });

  test('that the customer had not accepted by then, unless the shop’s terms are on paper', () => {
    const book = openAccountBook();
    book.record(book.sale(10_000, { terms: { net: 0, fee: SHARE } }));
    notify(book, day(1), [1]);
    expect(amounts(book, day(60))).toEqual([]);
    expect(amounts(book, day(60), true)).toEqual([200]);
    agree(book, { ...SHARE, graceDays: 8 }, day(60));
    expect(amounts(book, day(60))).toEqual([]);
    agree(book, SHARE, day(60));
    expect(amounts(book, day(60))).toEqual([200]);
  });

  test('taken back by agreeing to other terms afterwards', () => {
    const book = lateBook();
    agree(book, ONCE, day(2));
    expect(amounts(book, day(8))).toEqual([200]);
  });

  test.each([
    ['never', []],
    ['before its due date', [-1]],
    ['on its due date', [0]],
    ['on the very day of the run', [8]],
  ])('where a notice named the item %s', (_, days) => {
    const book = openAccountBook();
    agree(book, SHARE);
    book.record(book.sale(10_000, { on: day(-3), terms: { net: 3, fee: SHARE } }));
    for (const each of days) notify(book, day(each), [1]);
    expect(amounts(book, day(8))).toEqual([]);
  });

  test('where a late notice named only another item', () => {
    const book = openAccountBook();
    agree(book, SHARE);
    book.record(book.sale(10_000, { terms: { net: 0, fee: SHARE } }));
    book.record(book.sale(20_000, { terms: { net: 0, fee: SHARE } }));
    notify(book, day(1), [2]);
    expect(fees(book, day(8))).toMatchObject([{ data: { item: 2 } }]);
  });

  test('on opening balances', () => {
    const book = openAccountBook();
    agree(book, SHARE);
    const data = { entry: 1, amount: 10_000, reason: 'opening', due: TODAY, pieces: [] } as const;
    record(book, TODAY, { kind: 'adjustment', on: TODAY, data });
    notify(book, day(1), [1]);
    expect(amounts(book, day(60), true)).toEqual([]);
  });
});

describe('a dispute', () => {
  const disputed = (amount: number) => {
    const book = lateBook();
    const dispute: Draft = { kind: 'dispute', on: day(2), data: { entry: 1, amount, reason: 'amount' } };
    book.record(accept([dispute]), { by: ASHA, at: noon(day(2)) });
    return book;
  };

  test('keeps a share off the disputed amount', () => {
    expect(amounts(disputed(4_000), day(8))).toEqual([120]);
  });

  test('of the whole keeps off a flat fee too', () => {
    const book = lateBook(ONCE);
    book.record(decideDispute(book.ledger, { entry: 1, reason: 'amount', today: TODAY }), { by: ASHA });
    expect(amounts(book, day(8))).toEqual([]);
  });

  test('that did not stand starts grace on that day; suspended days are not charged later', () => {
    const book = disputed(10_000);
    expect(amounts(book, day(30))).toEqual([]);
    book.record(decideStandBy(book.ledger, { acting: OWNER_ACTING, entry: 1, today: day(31) }), { at: noon(day(31)) });
    expect(runDaily(book, 32, 70)).toEqual([
      [39, 200],
      [69, 200],
    ]);
  });
});

describe('a promise', () => {
  test('suspends fees until its date, and grace does not start again after it', () => {
    const book = lateBook();
    record(book, day(5), { kind: 'promise', on: day(5), data: { amount: 10_000, until: day(15) } });
    expect(amounts(book, day(15))).toEqual([]);
    expect(amounts(book, day(16))).toEqual([200]);
  });
});

describe('a claim that waits', () => {
  test('suspends fees for three days', () => {
    const book = lateBook();
    book.record(decideClaim(book.account, { amount: 10_000, on: day(8), today: day(8) }), {
      by: ASHA,
      at: noon(day(8)),
    });
    expect([8, 9, 10, 11].map((on) => amounts(book, day(on)))).toEqual([[], [], [], [200]]);
  });
});

describe('a plan', () => {
  const instalments = [
    { due: day(20), amount: 5_000 },
    { due: day(50), amount: 5_000 },
  ];

  function planned() {
    const book = lateBook();
    const items = [{ entry: 1, amount: 10_000 }];
    const data = { by: 'shop', items, instalments, every: 'month', until: day(9) } as const;
    record(book, day(2), { kind: 'plan-proposed', on: day(2), data });
    const plan = book.account.seq;
    record(book, day(2), { kind: 'plan-accepted', on: day(2), data: { plan, agreement: { text: 'as agreed' } } });
    return { book, plan };
  }

  test('keeps its items free of fees', () => {
    expect(amounts(planned().book, day(40))).toEqual([]);
  });

  test.each(['plan-defaulted', 'plan-cancelled'] as const)('that ended (%s) starts grace again that day', (kind) => {
    const { book, plan } = planned();
    const ended: Draft =
      kind === 'plan-defaulted'
        ? { kind, on: day(60), data: { plan, missed: 2 } }
        : { kind, on: day(60), data: { plan, cause: 'member' } };
    record(book, day(60), ended);
    expect(amounts(book, day(67))).toEqual([]);
    expect(amounts(book, day(68))).toEqual([200]);
  });
});

describe('a waiver', () => {
  function charged() {
    const book = lateBook();
    record(book, day(8), ...fees(book, day(8)));
    return book;
  }
  const acting = { ...OWNER_ACTING, today: day(9) };

  test('cancels the fee’s full amount and says why', () => {
    const book = charged();
    book.record(decideWaiver(book.ledger, { acting, entry: 2, reason: 'she was ill' }));
    expect(book.account).toMatchObject({ balance: 10_000, items: [{ entry: 1 }], entries: 3 });
    expect(book.events.at(-1)).toMatchObject({ kind: 'fee-waiver', data: { entry: 3, fee: 2, amount: 200 } });
  });

  test('frees the money paid on it, which goes to what is open', () => {
    const book = charged();
    book.record(book.payment(150, { forEntry: 2 }));
    book.record(decideWaiver(book.ledger, { acting, entry: 2 }));
    expect(book.account).toMatchObject({ balance: 9_850, items: [{ entry: 1, left: 9_850 }], credit: [] });
  });

  test('is the owner’s, of a fee, once', () => {
    const book = charged();
    const waive = (entry: number) => refusalOf(decideWaiver(book.ledger, { acting, entry }));
    expect(refusalOf(decideWaiver(book.ledger, { acting: { ...acting, role: 'clerk' }, entry: 2 }))).toEqual({
      code: 'owner-only',
      verb: 'waive',
    });
    expect(waive(1)).toEqual({ code: 'not-a-fee', entry: 1 });
    expect(waive(9)).toEqual({ code: 'no-such-entry', entry: 9 });
    book.record(decideWaiver(book.ledger, { acting, entry: 2 }));
    expect(waive(2)).toEqual({ code: 'already-voided', entry: 2, by: 3 });
    expect(waive(3)).toEqual({ code: 'not-a-fee', entry: 3 });
  });
});

describe('voiding the sale', () => {
  test('takes its fees back with it; a fee alone is waived, not voided', () => {
    const book = lateBook();
    record(book, day(8), ...fees(book, day(8)));
    expect(refusalOf(book.void(2))).toEqual({ code: 'fee-is-waived', entry: 2 });
    expect(draftsOf(book.void(1)).map(({ kind }) => kind)).toEqual(['fee-waiver', 'void']);
    book.record(book.void(1));
    expect(book.account).toMatchObject({ balance: 0, items: [] });
  });

  test('leaves a fee that was waived already', () => {
    const book = lateBook();
    record(book, day(8), ...fees(book, day(8)));
    book.record(decideWaiver(book.ledger, { acting: OWNER_ACTING, entry: 2 }));
    expect(draftsOf(book.void(1)).map(({ kind }) => kind)).toEqual(['void']);
  });
});

test('a payment that is taken back opens the item with its due date and what was charged and said', () => {
  const book = lateBook();
  record(book, day(8), ...fees(book, day(8)));
  book.record(book.payment(10_200), { at: NOW });
  book.record(book.void(3));
  expect(fees(book, day(37))).toEqual([]);
  expect(fees(book, day(38))).toMatchObject([{ data: { item: 1, number: 2 } }]);
});
