import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, type Instant, instantAt } from '#domain/calendar.ts';
import { decideClaim, decideSettleClaim } from '#domain/claim.ts';
import { decideConfirmation } from '#domain/confirmation.ts';
import { decideDispute, decideStandBy } from '#domain/dispute.ts';
import type { Draft } from '#domain/event.ts';
import { holdsByRule } from '#domain/holdRules.ts';
import {
  ASKED_AGAIN_MAX,
  latestStep,
  NAMED_MAX,
  type Notice,
  nextLookOn,
  noticeByHand,
  noticeOn,
  noticeSays,
  toneOf,
} from '#domain/notices.ts';
import { DEFAULT_POLICY } from '#domain/policy.ts';
import { decidePromise } from '#domain/promise.ts';
import { accept } from '#domain/result.ts';
import { type AccountBook, ASHA, OWNER_ACTING, openAccountBook, TODAY } from './accountBook.ts';

/** domain.md, "Notices". */

const ZONE = 'Asia/Kolkata';
const SCHEDULE = DEFAULT_POLICY.reminders;
const day = (days: number): CalendarDate => addDays(TODAY, days);
const noon = (date: CalendarDate): Instant => instantAt({ date, time: '12:00', zone: ZONE });

type Saying = { readonly muted?: boolean; readonly policy?: typeof DEFAULT_POLICY };

function speaking(on: number, { muted = false, policy = DEFAULT_POLICY }: Saying = {}) {
  return { today: day(on), zone: ZONE, policy, muted };
}

/** Days are counted from today, the 22nd of November; a sale of today is due `due` days later. */
function owing(due: number, amount = 500): AccountBook {
  const book = openAccountBook();
  sell(book, due, amount);
  return book;
}

function sell(book: AccountBook, due: number, amount = 500, on = 0): void {
  const acting = { ...OWNER_ACTING, today: day(on), now: noon(day(on)) };
  book.record(book.sale(amount, { acting, on: day(on), due: day(due), linked: false }), { at: noon(day(on)) });
}

function record(book: AccountBook, on: number, ...drafts: readonly Draft[]): void {
  book.record(accept(drafts), { at: noon(day(on)) });
}

/** The channel took what was to be said on that day. */
function deliver(book: AccountBook, on: number, notice = noticeOn(book.account, speaking(on))): void {
  if (notice === undefined) throw new Error('there is nothing to say');
  const data = { channel: 'web', delivered: noon(day(on)), ...noticeSays(notice) };
  record(book, on, { kind: 'notice', on: day(on), data });
}

function entries(notice: Notice | undefined): readonly number[] {
  return notice?.items.map(({ entry }) => entry) ?? [];
}

/** The days on which an item would be spoken of if each notice were delivered. */
function spokenOn(book: AccountBook, { from, to }: { from: number; to: number }, saying: Saying = {}): number[] {
  const days: number[] = [];
  for (let on = from; on <= to; on += 1) {
    const notice = noticeOn(book.account, speaking(on, saying));
    if (notice === undefined) continue;
    days.push(on);
    deliver(book, on, notice);
  }
  return days;
}

describe('the latest step', () => {
  test.each([
    ['before the first there is none', -4, undefined],
    ['the first is three days before', -3, -3],
    ['it stays until the next', -1, -3],
    ['on the due date', 0, 0],
    ['after it', 2, 0],
    ['three days late', 3, 3],
    ['a week late', 13, 7],
    ['two weeks late', 14, 14],
    ['thirty days late', 30, 30],
    ['then every thirty days', 59, 30],
    ['then every thirty days', 60, 60],
    ['for ever', 3_000, 3_000],
  ])('%s: %i days after the due date it is %s', (_, days, step) => {
    expect(latestStep(TODAY, day(days), SCHEDULE)).toBe(step === undefined ? undefined : day(step));
  });

  test.each([
    ['without repetition the last stays', { offsets: [0, 5], everyDays: null }, 100, 5],
    ['repetition begins with the last', { offsets: [10], everyDays: 1 }, 12, 12],
    ['one that is only before the due date', { offsets: [-5], everyDays: 10 }, 6, 5],
    ['an empty one has none', { offsets: [], everyDays: 5 }, 100, undefined],
  ])('of another schedule: %s', (_, schedule, days, step) => {
    expect(latestStep(TODAY, day(days), schedule)).toBe(step === undefined ? undefined : day(step));
  });

  test.each([
    ['over a month’s end', '2027-02-28', '2027-03-03', '2027-03-03'],
    ['over a leap day', '2028-02-28', '2028-03-02', '2028-03-02'],
    ['three days are one more with a leap day', '2028-02-28', '2028-03-01', '2028-02-28'],
    ['over a year’s end', '2026-12-30', '2027-01-02', '2027-01-02'],
  ])('counts calendar days %s', (_, due, today, step) => {
    expect(latestStep(due, today, SCHEDULE)).toBe(step);
  });
});

test.each([
  [-3, 'friendly'],
  [-1, 'friendly'],
  [0, 'due'],
  [1, 'late'],
  [7, 'late'],
  [8, 'firm'],
  [29, 'firm'],
  [30, 'final'],
  [400, 'final'],
])('%i days late is spoken of as %s', (days, tone) => {
  expect(toneOf(days)).toBe(tone);
});

describe('an open item', () => {
  test('speaks on every day of the schedule', () => {
    expect(spokenOn(owing(20), { from: 0, to: 120 })).toEqual([17, 20, 23, 27, 34, 50, 80, 110]);
  });

  test('is named with what is open, and how late it is', () => {
    const book = owing(10, 500);
    book.record(book.payment(200));
    expect(noticeOn(book.account, speaking(13))).toEqual({
      confirm: [],
      items: [{ entry: 1, kind: 'sale', due: day(10), open: 300, daysLate: 3 }],
      tone: 'late',
      instalments: [],
      defaulted: false,
    });
  });

  test('does not speak by a step that lies on or before the day it was recorded', () => {
    expect(spokenOn(owing(2), { from: 0, to: 4 })).toEqual([2]);
    expect(spokenOn(owing(0), { from: 0, to: 6 })).toEqual([3]);
  });

  test('recorded later than it happened, its steps of before are over', () => {
    const book = openAccountBook();
    const acting = { ...OWNER_ACTING, today: day(10), now: noon(day(10)) };
    book.record(book.sale(500, { acting, on: TODAY, due: day(2), linked: false }), { at: noon(day(10)) });
    expect(spokenOn(book, { from: 10, to: 20 })).toEqual([16]);
  });

  test('that was recorded after midnight in the shop, though not in UTC, was recorded on the shop’s day', () => {
    const book = openAccountBook();
    const at = instantAt({ date: day(17), time: '00:30', zone: ZONE });
    const acting = { ...OWNER_ACTING, today: day(17), now: at };
    book.record(book.sale(500, { acting, on: day(17), due: day(20), linked: false }), { at });
    expect(noticeOn(book.account, speaking(18))).toBeUndefined();
    expect(noticeOn(book.account, speaking(20))).toBeDefined();
  });

  test('speaks once for the steps that were missed, by the day on which it is said', () => {
    const book = owing(20);
    expect(spokenOn(book, { from: 26, to: 33 })).toEqual([26, 29]);
    expect(spokenOn(owing(20), { from: 70, to: 79 })).toEqual([70]);
  });

  test('that was paid says nothing', () => {
    const book = owing(20);
    book.record(book.payment(500));
    expect(spokenOn(book, { from: 0, to: 120 })).toEqual([]);
  });

  test('that was paid and opened again is reminded of from then on', () => {
    const book = owing(20);
    book.record(book.payment(500));
    book.record(book.void(2));
    expect(spokenOn(book, { from: 18, to: 21 })).toEqual([18, 21]);
  });

  test('speaks for all that are open, the oldest due first, in the tone of that one', () => {
    const book = owing(40);
    sell(book, 5);
    sell(book, 60);
    const notice = noticeOn(book.account, speaking(13));
    expect(entries(notice)).toEqual([2, 1, 3]);
    expect(notice?.tone).toBe('firm');
  });

  test('that a notice named for another’s sake has spoken', () => {
    const book = owing(10);
    sell(book, 13);
    expect(spokenOn(book, { from: 10, to: 12 })).toEqual([10]);
    expect(spokenOn(book, { from: 13, to: 15 })).toEqual([13]);
  });
});

describe('three days', () => {
  test('lie between two reminders; the step in between is spoken of then', () => {
    const book = owing(10);
    sell(book, 11);
    expect(spokenOn(book, { from: 10, to: 15 })).toEqual([10, 13]);
  });

  test('do not hold back a plan’s nudges and the day of a promise', () => {
    const book = planned([9, 16]);
    sell(book, 8);
    expect(spokenOn(book, { from: 8, to: 10 })).toEqual([8, 9, 10]);
    const promised = owing(5);
    deliver(promised, 5);
    promise(promised, { on: 5, until: 6 });
    expect(noticeOn(promised.account, speaking(6))?.promise).toBeDefined();
  });
});

describe('a muted customer', () => {
  const muted = { muted: true };

  test('gets no friendly and no due reminders; late ones still come', () => {
    expect(spokenOn(owing(20), { from: 0, to: 60 }, muted)).toEqual([21, 24, 27, 34, 50]);
  });

  test('is still asked to confirm, nudged for her plan and told of her promise', () => {
    const book = planned([5, 12]);
    expect(noticeOn(book.account, speaking(5, muted))?.instalments).toHaveLength(1);
    const promised = owing(10);
    promise(promised, { on: 1, until: 4 });
    expect(noticeOn(promised.account, speaking(4, muted))?.promise).toBeDefined();
  });
});

describe('a promise', () => {
  test('keeps the account silent; on its day it is spoken of once', () => {
    const book = owing(5);
    promise(book, { on: 1, until: 12 });
    expect(spokenOn(book, { from: 1, to: 12 })).toEqual([12]);
    expect(noticeOn(book.account, speaking(12))).toBeUndefined();
  });

  test('is spoken of with what is still missing of it', () => {
    const book = owing(5);
    promise(book, { on: 1, until: 12 });
    book.record(book.payment(200, { on: day(2), acting: { ...OWNER_ACTING, today: day(2) } }));
    expect(noticeOn(book.account, speaking(12))?.promise).toMatchObject({ amount: 500, missing: 300 });
  });

  test('of which the customer says that she has paid it is not spoken of', () => {
    const book = owing(5);
    promise(book, { on: 1, until: 12 });
    claim(book, 11);
    expect(noticeOn(book.account, speaking(12))).toBeUndefined();
  });

  test('that was broken is told once, with what is open', () => {
    const book = owing(5);
    promise(book, { on: 1, until: 12 });
    breakPromise(book, 13);
    const notice = noticeOn(book.account, speaking(14));
    expect(notice).toMatchObject({ broken: { until: day(12), amount: 500 }, items: [{ entry: 1 }], tone: 'firm' });
    deliver(book, 14);
    expect(noticeOn(book.account, speaking(15))).toBeUndefined();
    expect(noticeOn(book.account, speaking(19))?.broken).toBeUndefined();
  });

  test('that was broken is not told of when what was missing has come before the next sending day', () => {
    const book = owing(5);
    promise(book, { on: 1, until: 12 });
    book.record(book.payment(200, { on: day(2), acting: { ...OWNER_ACTING, today: day(2) } }));
    breakPromise(book, 13);
    book.record(book.payment(100, { on: day(13), acting: { ...OWNER_ACTING, today: day(13) } }));
    expect(noticeOn(book.account, speaking(14))?.broken).toMatchObject({ amount: 500, missing: 200 });
    expect(noticeByHand(book.account, speaking(14))?.broken).toBeDefined();
    const paid = book.account.entries + 1;
    book.record(book.payment(200, { on: day(13), acting: { ...OWNER_ACTING, today: day(13) } }));
    sell(book, 60, 100, 13);
    expect(noticeOn(book.account, speaking(14))?.broken).toBeUndefined();
    expect(noticeByHand(book.account, speaking(14))?.broken).toBeUndefined();
    book.record(book.void(paid));
    expect(noticeOn(book.account, speaking(14))?.broken).toMatchObject({ missing: 200 });
  });

  test('that was broken is not told of when nothing is owed any more', () => {
    const book = owing(5);
    promise(book, { on: 1, until: 12 });
    breakPromise(book, 13);
    book.record(book.void(1));
    expect(noticeOn(book.account, speaking(14))).toBeUndefined();
    expect(nextLookOn(book.account, { today: day(14), zone: ZONE, policy: DEFAULT_POLICY })).toBeUndefined();
  });

  test('that was broken is not told while a claim waits, but after it', () => {
    const book = owing(5);
    promise(book, { on: 1, until: 12 });
    breakPromise(book, 13);
    claim(book, 13);
    expect(noticeOn(book.account, speaking(15))).toBeUndefined();
    expect(noticeOn(book.account, speaking(16))?.broken).toBeDefined();
  });

  test('leaves a plan’s nudges as they are', () => {
    const book = planned([5, 12]);
    promise(book, { on: 1, until: 8 });
    expect(noticeOn(book.account, speaking(5))?.instalments).toMatchObject([{ number: 1 }]);
  });
});

describe('a claim', () => {
  test('holds reminders and nudges for three days, then what was held back is said', () => {
    const book = owing(10);
    claim(book, 9);
    expect([10, 11, 12].map((on) => entries(noticeOn(book.account, speaking(on))))).toEqual([[], [], [1]]);
    const plan = planned([10, 17]);
    claim(plan, 9);
    expect([10, 11, 12].map((on) => noticeOn(plan.account, speaking(on))?.instalments.length ?? 0)).toEqual([0, 0, 1]);
  });

  test('that the shop has answered holds nothing', () => {
    const book = owing(10);
    claim(book, 9);
    const settled = {
      acting: OWNER_ACTING,
      claim: 2,
      outcome: 'not-received',
      keepAsCredit: false,
      linked: false,
    } as const;
    book.record(decideSettleClaim(book.ledger, settled));
    expect(entries(noticeOn(book.account, speaking(10)))).toEqual([1]);
  });
});

describe('a disputed amount', () => {
  test('is not reminded of; of a part, the rest is', () => {
    const whole = owing(10);
    whole.record(decideDispute(whole.ledger, { entry: 1, reason: 'goods', today: day(1) }), { by: ASHA });
    expect(spokenOn(whole, { from: 1, to: 60 })).toEqual([]);
    const part = owing(10);
    record(part, 1, { kind: 'dispute', on: day(1), data: { entry: 1, amount: 200, reason: 'goods' } });
    expect(noticeOn(part.account, speaking(10))?.items).toMatchObject([{ entry: 1, open: 300 }]);
  });

  test('that stands is reminded of at once when a step was missed', () => {
    const book = owing(10);
    book.record(decideDispute(book.ledger, { entry: 1, reason: 'goods', today: day(1) }), { by: ASHA });
    book.record(decideStandBy(book.ledger, { acting: OWNER_ACTING, entry: 1, today: day(15) }));
    expect(entries(noticeOn(book.account, speaking(16)))).toEqual([1]);
  });
});

describe('a plan', () => {
  test('is nudged for a day before, on the day, one and three days after, and its items are not reminded of', () => {
    const book = planned([10, 40]);
    expect(spokenOn(book, { from: 0, to: 20 })).toEqual([9, 10, 11, 13]);
    const notice = noticeOn(planned([10, 40]).account, speaking(13));
    expect(notice?.items).toEqual([]);
    expect(notice?.instalments).toEqual([{ number: 1, due: day(10), amount: 250, left: 250, disputed: 0 }]);
  });

  test('that was agreed on the day before an instalment begins with that one’s day', () => {
    expect(spokenOn(planned([1, 31]), { from: 0, to: 3 })).toEqual([1, 2]);
  });

  test('of which an instalment is paid nudges no more for it', () => {
    const book = planned([10, 40]);
    book.record(book.payment(250));
    expect(spokenOn(book, { from: 0, to: 42 })).toEqual([39, 40, 41]);
  });

  test('after days of silence speaks once for all instalments whose days have come', () => {
    const book = planned([5, 12]);
    expect(noticeOn(book.account, speaking(12))?.instalments.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('in default is told once, with its items, which are open again', () => {
    const book = planned([5, 12]);
    record(book, 16, { kind: 'plan-defaulted', on: day(16), data: { plan: 2, missed: 2 } });
    expect(noticeOn(book.account, speaking(17))).toMatchObject({ defaulted: true, items: [] });
    deliver(book, 17);
    expect(noticeOn(book.account, speaking(18))).toBeUndefined();
    expect(noticeOn(book.account, speaking(30))).toMatchObject({ defaulted: false, items: [{ entry: 1 }] });
  });
});

describe('a sale that waits for her word', () => {
  const linked = () => {
    const book = openAccountBook();
    book.record(book.sale(500), { at: noon(TODAY) });
    return book;
  };

  test('is asked about again once, from the day after', () => {
    const book = linked();
    expect(noticeOn(book.account, speaking(0))).toBeUndefined();
    expect(noticeOn(book.account, speaking(1))).toMatchObject({ confirm: [1], items: [] });
    deliver(book, 1);
    expect(spokenOn(book, { from: 2, to: 20 })).toEqual([]);
  });

  test('is not asked about again when she has answered', () => {
    const confirmed = linked();
    confirmed.record(decideConfirmation(confirmed.account, { entry: 1, today: TODAY }));
    expect(noticeOn(confirmed.account, speaking(1))).toBeUndefined();
    const disputed = linked();
    disputed.record(decideDispute(disputed.ledger, { entry: 1, reason: 'goods', today: TODAY }), { by: ASHA });
    expect(noticeOn(disputed.account, speaking(1))).toBeUndefined();
  });

  test('a payment is not asked about again', () => {
    const book = owing(40);
    book.record(book.payment(100), { at: noon(TODAY) });
    expect(book.account.awaiting).toMatchObject([{ entry: 2 }]);
    expect(noticeOn(book.account, speaking(1))).toBeUndefined();
  });

  test('comes with all others in one message, a few at a time', () => {
    const book = openAccountBook();
    for (let sales = 0; sales < ASKED_AGAIN_MAX + 2; sales += 1) book.record(book.sale(10), { at: noon(TODAY) });
    expect(noticeOn(book.account, speaking(1))?.confirm).toHaveLength(ASKED_AGAIN_MAX);
    deliver(book, 1);
    expect(noticeOn(book.account, speaking(2))?.confirm).toEqual([ASKED_AGAIN_MAX + 1, ASKED_AGAIN_MAX + 2]);
  });
});

describe('a late fee', () => {
  const fee = (book: AccountBook, on: number, { item = 1, number = 1 } = {}): void => {
    const data = { entry: book.account.entries + 1, amount: 50, item, number, pieces: [] };
    record(book, on, { kind: 'fee', on: day(on), data });
  };

  test('is told with the next notice that may come: three days lie before it too', () => {
    const book = owing(5);
    deliver(book, 8);
    fee(book, 9);
    expect([9, 10].map((on) => noticeOn(book.account, speaking(on)))).toEqual([undefined, undefined]);
    expect(noticeOn(book.account, speaking(11))?.items).toMatchObject([
      { entry: 1 },
      { entry: 2, kind: 'fee', open: 50 },
    ]);
  });

  test('is told by itself though no step has come, and then rides along with what is said of its sale', () => {
    const book = owing(5);
    deliver(book, 12);
    fee(book, 16);
    expect(spokenOn(book, { from: 16, to: 100 })).toEqual([16, 19, 35, 65, 95]);
    const alone = owing(5);
    deliver(alone, 12);
    expect(spokenOn(alone, { from: 16, to: 100 })).toEqual([19, 35, 65, 95]);
  });

  test('is told of a muted customer as well', () => {
    const book = owing(5);
    deliver(book, 8);
    fee(book, 11);
    expect(entries(noticeOn(book.account, speaking(11, { muted: true })))).toEqual([1, 2]);
  });

  test('is reminded of by itself once nothing else is open', () => {
    const book = owing(5);
    deliver(book, 8);
    fee(book, 11);
    deliver(book, 11);
    book.record(book.payment(500, { forEntry: 1, acting: { ...OWNER_ACTING, today: day(11) } }));
    expect(book.account.items).toMatchObject([{ entry: 2, kind: 'fee' }]);
    expect(spokenOn(book, { from: 12, to: 45 })).toEqual([14, 18, 25, 41]);
  });
});

test('of more than one message names, each has its turn', () => {
  const book = openAccountBook();
  for (let sales = 0; sales < NAMED_MAX + 20; sales += 1) sell(book, 5, 10);
  const named = new Set<number>();
  for (const on of [5, 8]) {
    const notice = noticeOn(book.account, speaking(on));
    expect(notice?.items).toHaveLength(NAMED_MAX);
    for (const entry of entries(notice)) named.add(entry);
    deliver(book, on, notice);
  }
  expect(named.size).toBe(NAMED_MAX + 20);
});

describe('by hand', () => {
  test('every open item speaks whatever its steps, one recorded today included', () => {
    const book = owing(30);
    sell(book, 60, 100);
    expect(entries(noticeByHand(book.account, speaking(0)))).toEqual([1, 2]);
    deliver(book, 0, noticeByHand(book.account, speaking(0)));
    expect(entries(noticeByHand(book.account, speaking(1)))).toEqual([1, 2]);
  });

  test('of a muted customer only what is late', () => {
    const book = owing(5);
    sell(book, 10);
    expect(noticeByHand(book.account, speaking(5, { muted: true }))).toBeUndefined();
    expect(entries(noticeByHand(book.account, speaking(10, { muted: true })))).toEqual([1]);
  });

  test('a plan’s next instalment, and all that have come up', () => {
    const numbers = (on: number) =>
      noticeByHand(planned([10, 17, 24]).account, speaking(on))?.instalments.map(({ number }) => number);
    expect(numbers(1)).toEqual([1]);
    expect(numbers(15)).toEqual([1]);
    expect(numbers(16)).toEqual([1, 2]);
  });

  test('nothing when nothing is open', () => {
    expect(noticeByHand(openAccountBook().account, speaking(0))).toBeUndefined();
    const book = owing(5);
    book.record(book.payment(500));
    expect(noticeByHand(book.account, speaking(9))).toBeUndefined();
  });

  test('counts for the steps: who was reminded by hand today is not reminded again today', () => {
    const book = owing(5);
    deliver(book, 5, noticeByHand(book.account, speaking(5)));
    expect(noticeOn(book.account, speaking(5))).toBeUndefined();
  });
});

describe('the next look', () => {
  const look = (book: AccountBook, on: number, policy = DEFAULT_POLICY) =>
    nextLookOn(book.account, { today: day(on), zone: ZONE, policy });

  test('is on the next step of an item', () => {
    const book = owing(20);
    expect(look(book, 0)).toBe(day(17));
    expect(look(book, 17)).toBe(day(18));
    deliver(book, 17);
    expect(look(book, 17)).toBe(day(20));
  });

  test('is never when the clock has nothing more to do', () => {
    expect(look(openAccountBook(), 0)).toBeUndefined();
    const paid = owing(20);
    paid.record(paid.payment(500));
    expect(look(paid, 0)).toBeUndefined();
  });

  test('is tomorrow for what could not be said today', () => {
    expect(look(owing(20), 25)).toBe(day(26));
    const linked = openAccountBook();
    linked.record(linked.sale(500));
    expect(look(linked, 0)).toBe(day(1));
  });

  test('is on the day of a promise and on the one after', () => {
    const book = owing(40);
    promise(book, { on: 1, until: 9 });
    expect([look(book, 2), look(book, 9)]).toEqual([day(9), day(10)]);
  });

  test('is a day before a plan’s next instalment', () => {
    expect(look(planned([10, 40]), 0)).toBe(day(9));
  });

  test('is on the day that a hold comes', () => {
    const quiet = { ...DEFAULT_POLICY, reminders: { offsets: [], everyDays: null }, holdAfterDays: 30 };
    const book = owing(10);
    expect(look(book, 0, quiet)).toBe(day(41));
    expect(holdsByRule(book.account, { today: day(40), policy: quiet })).toEqual([]);
    expect(holdsByRule(book.account, { today: day(41), policy: quiet })).toHaveLength(1);
  });

  test('is on the day after an item of a plan in default fell due, which brings its hold', () => {
    const policy = { ...DEFAULT_POLICY, reminders: { offsets: [0], everyDays: null }, holdAfterDays: null };
    const book = planned([5, 12]);
    record(book, 16, { kind: 'plan-defaulted', on: day(16), data: { plan: 2, missed: 2 } });
    deliver(book, 16);
    deliver(book, 30, noticeOn(book.account, speaking(30, { policy })));
    expect(look(book, 30, policy)).toBe(day(31));
    expect(holdsByRule(book.account, { today: day(31), policy })).toHaveLength(1);
  });
});

/** A sale of 500 due in thirty days, paid in two instalments or more on these days. */
function planned(dues: readonly number[]): AccountBook {
  const book = owing(30);
  const amount = 500 / dues.length;
  const whole = dues.map((due, at) => ({
    due: day(due),
    amount: at === 0 ? 500 - Math.floor(amount) * (dues.length - 1) : Math.floor(amount),
  }));
  const data = {
    by: 'shop',
    items: [{ entry: 1, amount: 500 }],
    instalments: whole,
    every: 'week',
    until: day(7),
  } as const;
  record(
    book,
    0,
    { kind: 'plan-proposed', on: TODAY, data },
    { kind: 'plan-accepted', on: TODAY, data: { plan: 2, agreement: { text: 'yes' } } },
  );
  return book;
}

function promise(book: AccountBook, { on, until }: { on: number; until: number }): void {
  book.record(decidePromise(book.account, { today: day(on), until: day(until), amount: 500, daysMax: 14 }), {
    at: noon(day(on)),
    by: ASHA,
  });
}

function breakPromise(book: AccountBook, on: number): void {
  record(book, on, { kind: 'promise-broken', on: day(on), data: { promise: book.account.promise?.seq ?? 0 } });
}

function claim(book: AccountBook, on: number): void {
  book.record(decideClaim(book.account, { amount: 100, on: day(on), today: day(on) }), { at: noon(day(on)), by: ASHA });
}
