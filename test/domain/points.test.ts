import { describe, expect, test } from 'vitest';
import { decideAdjustment, decideWriteOff } from '#domain/adjusting.ts';
import { addDays } from '#domain/calendar.ts';
import { decideCorrection } from '#domain/correction.ts';
import { decideDispute } from '#domain/dispute.ts';
import type { Draft } from '#domain/event.ts';
import { foldLedger } from '#domain/ledger.ts';
import { decideOpening } from '#domain/opening.ts';
import { type PointsPolicy, pointsFollowing, pointsFor } from '#domain/points.ts';
import { decideRedemption, type RedemptionRefusal, redeemable } from '#domain/redeeming.ts';
import type { Result } from '#domain/result.ts';
import {
  type AccountBook,
  ASHA,
  draftsOf,
  figuresOf,
  OWNER_ACTING,
  openAccountBook,
  refusalOf,
  SHOP,
  TODAY,
} from './accountBook.ts';

/** domain.md, "Loyalty". Today is the 22nd of November; a sale is due on the 22nd of December, and 100.00 of it are a point of 1.00. */

const POLICY: PointsPolicy = { per: 10_000, worth: 100 };
const DUE = addDays(TODAY, 30);
const earning = { perPoint: POLICY.per };

function on(day: string) {
  return { on: day, acting: { ...OWNER_ACTING, today: day } };
}

/** Records what was decided and the points that follow from it, as every command does. */
function did(book: AccountBook, decided: Result<readonly Draft[], unknown>) {
  const by = book.account.entries + 1;
  book.record(decided);
  return book.record({ ok: true, value: pointsFollowing(book.account, { today: TODAY, by }) });
}

function redeeming(
  book: AccountBook,
  points: number,
  policy: PointsPolicy | null = POLICY,
): Result<readonly Draft[], RedemptionRefusal> {
  return decideRedemption(book.account, { points, policy, today: TODAY });
}

/** #1: 250.00, which earns points. */
function bookWithSale(amount = 25_000): AccountBook {
  const book = openAccountBook();
  did(book, book.sale(amount, earning));
  return book;
}

/** #1 of 1,200.00 paid with #2: 12 points. Then #3 of `open`. */
function bookWithPoints(open = 5_000): AccountBook {
  const book = bookWithSale(120_000);
  did(book, book.payment(120_000));
  did(book, book.sale(open));
  return book;
}

const pointsOf = (book: AccountBook) => book.account.points ?? 0;

describe('a settled sale earns a point for every N of what was paid in money by its due date', () => {
  test.each([
    [9_999, 0],
    [10_000, 1],
    [19_999, 1],
    [25_000, 2],
    [10 ** 12, 10 ** 8],
  ])('%d comes to %d', (inTime, points) => {
    expect(pointsFor(inTime, 10_000)).toBe(points);
  });

  test('with the payment that settles it, as an event of its own', () => {
    const book = bookWithSale();
    const events = did(book, book.payment(25_000));
    expect(events).toMatchObject([{ kind: 'points-earned', data: { sale: 1, points: 2, by: 2 } }]);
    expect(pointsOf(book)).toBe(2);
    expect(book.account.pointsDue).toBeUndefined();
  });

  test('not before it is settled, and then for all parts that came in time', () => {
    const book = bookWithSale();
    expect(did(book, book.payment(15_000))).toEqual([]);
    did(book, book.payment(10_000, on(DUE)));
    expect(pointsOf(book)).toBe(2);
  });

  test('by the payments’ own dates: the part that came late earns nothing', () => {
    const book = bookWithSale();
    did(book, book.payment(15_000, on(DUE)));
    did(book, book.payment(10_000, on(addDays(DUE, 1))));
    expect(pointsOf(book)).toBe(1);
  });

  test('recorded late but dated in time it counts', () => {
    const book = bookWithSale();
    did(book, book.payment(25_000, { ...on(addDays(DUE, 2)), on: DUE }));
    expect(pointsOf(book)).toBe(2);
  });

  test('with credit that was there before', () => {
    const book = openAccountBook();
    did(book, book.payment(25_000, { keepAsCredit: true }));
    const events = did(book, book.sale(25_000, earning));
    expect(events).toMatchObject([{ kind: 'points-earned', data: { sale: 2, points: 2, by: 2 } }]);
  });

  test('not for what was let off, written off, adjusted or redeemed', () => {
    const early = openAccountBook();
    did(early, early.sale(20_100, { ...earning, terms: { net: 30, early: { basisPoints: 200, days: 10 } } }));
    did(early, early.payment(19_698));
    expect([early.account.balance, pointsOf(early)]).toEqual([0, 1]);
    const written = bookWithSale();
    did(written, written.payment(15_000));
    did(written, decideWriteOff(written.account, { acting: OWNER_ACTING, amount: 10_000 }));
    expect([written.account.balance, pointsOf(written)]).toEqual([0, 1]);
    const adjusted = bookWithSale();
    did(adjusted, decideAdjustment(adjusted.account, { acting: OWNER_ACTING, amount: -25_000, due: TODAY }));
    expect([adjusted.account.balance, pointsOf(adjusted)]).toEqual([0, 0]);
    const redeemed = bookWithPoints(1_000);
    did(redeemed, redeemed.sale(10_500, earning));
    did(redeemed, redeeming(redeemed, 12));
    did(redeemed, redeemed.payment(redeemed.account.balance));
    expect([redeemed.account.balance, pointsOf(redeemed)]).toEqual([0, 1]);
  });

  test('not a sale of a day without points, nor an opening balance', () => {
    const before = openAccountBook();
    did(before, before.sale(25_000));
    expect(did(before, before.payment(25_000))).toEqual([]);
    const opened = openAccountBook();
    const opening = { acting: OWNER_ACTING, amount: 25_000, on: TODAY, due: DUE, starterLimit: null };
    did(opened, decideOpening(opened.account, opening));
    expect(did(opened, opened.payment(25_000))).toEqual([]);
    expect([before.account, opened.account].map(({ points }) => points)).toEqual([undefined, undefined]);
  });
});

describe('redeeming', () => {
  test('is a discount at the policy’s rate that settles in the usual order and never counts as paid', () => {
    const book = bookWithPoints(5_000);
    expect(draftsOf(redeeming(book, 10))).toEqual([
      {
        kind: 'discount',
        on: TODAY,
        data: { entry: 4, amount: 1_000, reason: 'points', points: 10, pieces: [{ payer: 4, item: 3, amount: 1_000 }] },
      },
    ]);
    did(book, redeeming(book, 10));
    expect(book.account).toMatchObject({ balance: 4_000, points: 2, items: [{ entry: 3, left: 4_000 }] });
  });

  test('spends only as many points as the undisputed balance takes', () => {
    const book = bookWithPoints(750);
    did(book, redeeming(book, 12));
    expect(book.account).toMatchObject({ balance: 50, points: 5 });
    expect(refusalOf(redeeming(book, 5))).toEqual({ code: 'less-than-a-point', open: 50, worth: 100 });
  });

  test('leaves what is disputed alone', () => {
    const book = bookWithPoints(5_000);
    did(book, decideDispute(book.ledger, { entry: 3, reason: 'amount', amount: 4_600, today: TODAY }));
    expect(redeemable(book.account, POLICY)).toBe(4);
    did(book, redeeming(book, 12));
    expect(book.account).toMatchObject({ balance: 4_600, points: 8, items: [{ left: 4_600, disputed: 4_600 }] });
    expect(refusalOf(redeeming(book, 1))).toEqual({ code: 'nothing-to-redeem', disputed: 4_600 });
  });

  test.each([
    ['points that the shop does not give', bookWithPoints(), 1, null, { code: 'points-off' }],
    ['more than there are', bookWithPoints(), 13, POLICY, { code: 'more-than-points', asked: 13, points: 12 }],
    ['none', bookWithSale(), 1, POLICY, { code: 'no-points', points: 0 }],
  ])('refuses %s', (_, book, points, policy, refusal) => {
    expect(refusalOf(redeeming(book, points, policy))).toEqual(refusal);
    expect(redeemable(book.account, policy)).toBe(policy === null ? 0 : Math.min(12, pointsOf(book)));
  });

  test('refuses where nothing is open', () => {
    const book = bookWithSale();
    did(book, book.payment(25_000));
    expect(refusalOf(redeeming(book, 1))).toEqual({ code: 'nothing-to-redeem', disputed: 0 });
  });

  test.each([0, -1, 0.5, Number.NaN])('%d is no number of points', (points) => {
    expect(() => redeeming(bookWithPoints(), points)).toThrow(RangeError);
  });
});

describe('voids write what is reversed', () => {
  test('a voided sale loses what it earned', () => {
    const book = bookWithPoints();
    const events = did(book, book.void(1));
    expect(events).toMatchObject([{ kind: 'points-reversed', data: { sale: 1, points: 12, by: 4 } }]);
    expect(book.account.points).toBeUndefined();
  });

  /** #1 of 400.00, settled half with #2 and half in time with #3; as much is credit of #4. */
  test.each([
    { paid: DUE, credit: addDays(DUE, 1), said: { kind: 'points-reversed', points: 2 }, left: 2 },
    { paid: addDays(DUE, 1), credit: DUE, said: { kind: 'points-earned', points: 2 }, left: 4 },
  ])(
    'a sale that other money settles at once earns what came of that in time: $left',
    ({ paid, credit, said, left }) => {
      const book = bookWithSale(40_000);
      did(book, book.payment(20_000, on(paid)));
      did(book, book.payment(20_000, on(DUE)));
      did(book, book.payment(20_000, { ...on(credit), keepAsCredit: true }));
      const events = did(book, book.void(2));
      expect(events).toMatchObject([{ kind: said.kind, data: { sale: 1, points: said.points } }]);
      expect(pointsOf(book)).toBe(left);
      expect(did(book, book.void(1))).toMatchObject([{ kind: 'points-reversed', data: { sale: 1, points: left } }]);
      expect(pointsOf(book)).toBe(0);
    },
  );

  test('a voided payment loses what it earned, and the money that comes after earns it again', () => {
    const book = bookWithPoints();
    const events = did(book, book.void(2));
    expect(events).toMatchObject([{ kind: 'points-reversed', data: { sale: 1, points: 12, by: 4 } }]);
    did(book, book.payment(125_000));
    expect(pointsOf(book)).toBe(12);
  });

  test('money that takes its place at once says nothing of points that stay', () => {
    const book = bookWithSale();
    did(book, book.payment(25_000));
    did(book, book.payment(25_000, { keepAsCredit: true }));
    expect(did(book, book.void(2))).toEqual([]);
    expect(pointsOf(book)).toBe(2);
  });

  test('what takes its place but came late loses the difference', () => {
    const book = bookWithSale();
    did(book, book.payment(25_000));
    did(book, book.payment(25_000, { ...on(addDays(DUE, 1)), keepAsCredit: true }));
    expect(did(book, book.void(2))).toMatchObject([{ kind: 'points-reversed', data: { sale: 1, points: 2 } }]);
    expect([book.account.balance, pointsOf(book)]).toEqual([0, 0]);
  });

  test('if nothing came between, everything is exactly as before', () => {
    const book = bookWithSale();
    did(book, book.payment(10_000));
    const before = figuresOf(book.account);
    did(book, book.payment(15_000));
    did(book, book.void(3));
    expect(figuresOf(book.account)).toEqual(before);
    did(book, book.payment(15_000));
    expect(pointsOf(book)).toBe(2);
  });

  test('points that were spent meanwhile leave less than none, and then nothing can be redeemed', () => {
    const book = bookWithPoints(5_000);
    did(book, redeeming(book, 10));
    did(book, book.void(2));
    expect(pointsOf(book)).toBe(-10);
    expect(refusalOf(redeeming(book, 1))).toEqual({ code: 'no-points', points: -10 });
    expect(redeemable(book.account, POLICY)).toBe(0);
    expect(foldLedger({ shop: SHOP, customer: ASHA }, book.events).account).toEqual(book.account);
  });

  test('a redemption is voided as an entry, once, and gives its points back', () => {
    const book = bookWithPoints(5_000);
    const before = figuresOf(book.account);
    did(book, redeeming(book, 10));
    did(book, book.void(4));
    expect(figuresOf(book.account)).toEqual(before);
    expect(refusalOf(book.void(4))).toEqual({ code: 'already-voided', entry: 4, by: 5 });
  });

  test('a sale that is taken back takes the points that paid it with it: nobody gets credit by them', () => {
    const book = bookWithPoints(5_000);
    did(book, redeeming(book, 10));
    const drafts = draftsOf(book.void(3));
    expect(drafts).toMatchObject([
      { kind: 'void', data: { voids: 4 } },
      { kind: 'void', data: { voids: 3 } },
    ]);
    did(book, book.void(3));
    expect(book.account).toMatchObject({ balance: 0, credit: [], points: 12 });
  });

  test('a voided payment leaves the points that paid beside it', () => {
    const book = bookWithPoints(5_000);
    did(book, redeeming(book, 10));
    did(book, book.payment(4_000));
    did(book, book.void(5));
    expect(book.account).toMatchObject({ balance: 4_000, points: 2, items: [{ entry: 3, left: 4_000 }] });
  });

  test('a corrected sale earns by the money’s own dates', () => {
    const book = bookWithSale();
    did(book, book.payment(25_000, on(addDays(DUE, 1))));
    did(book, decideDispute(book.ledger, { entry: 1, reason: 'amount', today: TODAY }));
    const original = book.events.find((event) => event.kind === 'sale');
    if (original === undefined) throw new Error('there is a sale');
    const right = { items: [{ amount: 20_000 }] };
    did(book, decideCorrection(book.ledger, { acting: OWNER_ACTING, original, right, linked: true }));
    expect([book.account.balance, pointsOf(book)]).toEqual([-5_000, 0]);
  });
});

describe('verify recomputes points', () => {
  test('an event of points that its sale does not earn cannot follow', () => {
    const book = bookWithSale();
    book.record(book.payment(25_000));
    const wrong: Draft = { kind: 'points-earned', on: TODAY, data: { sale: 1, points: 3, by: 2 } };
    expect(() => book.record({ ok: true, value: [wrong] })).toThrow('#1 does not earn 3 points');
  });

  test('a redemption of more than there is cannot follow', () => {
    const book = bookWithPoints();
    const data = { entry: 4, amount: 1_300, reason: 'points', points: 13, pieces: [] } as const;
    const wrong: Draft = { kind: 'discount', on: TODAY, data };
    expect(() => book.record({ ok: true, value: [wrong] })).toThrow('13 points cannot be redeemed');
  });
});
