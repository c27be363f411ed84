import { expect } from 'vitest';
import type { FeeTerms } from '#domain/lateFee.ts';
import { DEFAULT_POLICY } from '#domain/policy.ts';
import { nextSending, sendingWindow } from '#domain/sendingWindow.ts';
import { day, type Story, story } from './accountStory.ts';
import { rules } from './ruleTable.ts';

/** 2 % after 7 days, again every 30, at most 20 % in all. */
const SHARE: FeeTerms = { rate: { basisPoints: 200 }, graceDays: 7, everyDays: 30, capBasisPoints: 2_000 };
const FEES = { lateFee: SHARE, feesOnPaper: true };

/** A sale of the first day, due on it, with a late fee. */
const late = (amount = 10_000, policy = {}): Story =>
  story({ ...FEES, ...policy }).sells(amount, { terms: { net: 0, fee: SHARE } });
const feesOf = ({ book }: Story) =>
  book.events.flatMap((event) => (event.kind === 'fee' ? [[event.on, event.data.amount]] : []));

rules('Late fees', {
  'none by default': () => {
    expect(story().sells(100, { due: 0 }).livesUntil(90).count('fee')).toBe(0);
  },
  'the first on the first run after due date and grace, each further one after N days': () => {
    expect(feesOf(late().livesUntil(70))).toEqual([
      [day(8), 200],
      [day(38), 200],
      [day(68), 200],
    ]);
  },
  'the base is the undisputed principal open then; fees earn no fees': () => {
    expect(feesOf(late().pays(5_000).livesUntil(40)).map(([, amount]) => amount)).toEqual([100, 100]);
    expect(feesOf(late().disputes(1, 5_000).livesUntil(10)).map(([, amount]) => amount)).toEqual([100]);
  },
  'the last is cut to the cap over all its fees, waived ones included': () => {
    const cap = { ...SHARE, rate: { flat: 1_500 } };
    const waived = story({ lateFee: cap, feesOnPaper: true })
      .sells(10_000, { terms: { net: 0, fee: cap } })
      .livesUntil(8)
      .waives(2)
      .livesUntil(100);
    expect(feesOf(waived).map(([, amount]) => amount)).toEqual([1_500, 500]);
  },
  'a run charges at most one per item, and a second run of the day none': () => {
    const ran = late().livesUntil(8);
    expect(ran.at(7).livesUntil(8).count('fee')).toBe(1);
  },
  'periods lost to downtime are forgone': () => {
    expect(late().livesUntil(3).at(99).livesUntil(100).count('fee')).toBe(1);
  },
  'only where the customer accepted the fee, unless terms are on paper': () => {
    expect(late(10_000, { feesOnPaper: false }).livesUntil(60).count('fee')).toBe(0);
  },
  'only where a late notice naming the item was delivered after its due date and before the fee’s': () => {
    expect(late().at(59).livesUntil(60).count('fee')).toBe(0);
    expect(late().at(59).livesUntil(61).count('fee')).toBe(1);
  },
  'a promised account earns none until the date, and what is suspended is not charged later': () => {
    expect(feesOf(late().livesUntil(6).promises(20).livesUntil(25))).toEqual([[day(21), 200]]);
  },
  'an item in a plan earns none; after a cancelled or defaulted plan grace starts again that day': () => {
    const planned = late().livesUntil(5).plans(2).livesUntil(30);
    const defaulted = planned.dayOf('plan-defaulted');
    expect(defaulted).toBe(day(5 + 14 + 4));
    expect(planned.livesUntil(40).dayOf('fee')).toBe(day(23 + 8));
  },
  'a waiver cancels the fee’s full amount; what was paid on it is freed': () => {
    const paid = late().livesUntil(8).pays(10_200);
    expect(paid.waives(2)).toMatchObject({ owed: -200, credit: 200 });
  },
});

rules('Plans', {
  'two to twenty-four instalments that sum to the total, the larger parts first': () => {
    expect(story().sells(1_000).plans(3).instalments).toEqual([334, 333, 333]);
    expect(
      story()
        .sells(1_000)
        .refused((told) => told.plans(1)),
    ).toBe('instalments-out-of-range');
    expect(
      story()
        .sells(1_000)
        .refused((told) => told.plans(25)),
    ).toBe('instalments-out-of-range');
  },
  'a total smaller than the number of instalments in minor units is refused': () => {
    expect(
      story()
        .sells(3)
        .refused((told) => told.plans(4)),
    ).toBe('plan-too-small');
  },
  'all undisputed items by default': () => {
    expect(story().sells(100).sells(200).disputes(2).plans(2).instalments).toEqual([50, 50]);
  },
  'instalment k is paid when the plan has received the sum of the first k': () => {
    expect(story().sells(400).plans(4).pays(250).instalments).toEqual([0, 0, 50, 100]);
  },
  'what lowers a plan item without being paid lowers the last instalments first': () => {
    expect(story().sells(400).plans(4).writesOff(150).instalments).toEqual([100, 100, 50, 0]);
  },
  'items in a plan leave reminders': () => {
    expect(story().sells(400, { due: 3 }).plans(2).at(3).speaks).toEqual([]);
  },
  'missed when date and three days have ended; two missed at once are a default, and items come back': () => {
    const missed = story().sells(400, { due: 0 }).plans(4);
    expect(missed.livesUntil(7 + 3 + 7).count('plan-defaulted')).toBe(0);
    expect(missed.livesUntil(14 + 4).dayOf('plan-defaulted')).toBe(day(18));
    expect(missed.book.account.items[0]?.due).toBe(day(0));
  },
  'paying a missed instalment later cures it for default': () => {
    expect(story().sells(400).plans(4).livesUntil(12).pays(100).livesUntil(20).count('plan-defaulted')).toBe(0);
  },
  'paid up is completed': () => {
    expect(story().sells(400).plans(4).pays(400).count('plan-completed')).toBe(1);
  },
});

rules('Promises', {
  'one open promise, at most 14 days ahead': () => {
    expect(
      story()
        .sells(100)
        .refused((told) => told.promises(15)),
    ).toBe('promise-too-far');
    expect(
      story()
        .sells(100)
        .promises(3)
        .refused((told) => told.promises(5)),
    ).toBe('promise-open');
  },
  'without an amount it is what is due by that date, or else the balance': () => {
    expect(story().sells(100, { due: 3 }).sells(50).promises(5).book.account.promise?.amount).toBe(100);
    expect(story().sells(100).sells(50).promises(5).book.account.promise?.amount).toBe(150);
  },
  'kept as soon as payments dated within it reach the amount': () => {
    expect(story().sells(100).promises(5).at(2).pays(100).dayOf('promise-kept')).toBe(day(2));
  },
  'broken the day after': () => {
    expect(story().sells(100).promises(5).livesUntil(7).dayOf('promise-broken')).toBe(day(6));
  },
  'while it is open the account is silent': () => {
    expect(story().sells(100, { due: 2 }).promises(9).at(5).speaks).toEqual([]);
  },
});

rules('Notices', {
  'from the due date on −3, 0, +3, +7, +14, +30 days, then every 30': () => {
    const said = story().sells(100, { due: 10 });
    const days: number[] = [];
    for (let now = 1; now <= 100; now += 1) {
      if (said.at(now - 1).livesUntil(now).book.account.reminded === day(now)) days.push(now);
    }
    expect(days).toEqual([7, 10, 13, 17, 24, 40, 70, 100]);
  },
  'an item speaks if its step lies after the day it was recorded': () => {
    expect(story().at(5).sells(100, { on: 0, due: 4 }).speaks).toEqual([]);
    expect(story().at(5).sells(100, { on: 0, due: 4 }).at(7).speaks).toEqual([1]);
  },
  'it never depends on whether the job ran: after three days down one message tells the truth': () => {
    const down = story().sells(100, { due: 3 }).livesUntil(2).at(6);
    expect(down.speaks).toEqual([1]);
    expect(down.at(5).livesUntil(7).count('notice')).toBe(2);
  },
  'the message names all open items': () => {
    expect(story().sells(100, { due: 3 }).sells(50, { due: 80 }).at(3).speaks).toEqual([1, 2]);
  },
  'at least three days between reminders': () => {
    const two = story().sells(100, { due: 3 }).sells(50, { due: 8 }).livesUntil(3);
    expect([two.at(5).speaks, two.at(6).speaks]).toEqual([[], [1, 2]]);
  },
  'what is paid is not spoken of': () => {
    expect(story().sells(100, { due: 3 }).pays(100).at(3).speaks).toEqual([]);
  },
  'sending hours by the shop’s clock, 09:00 to 19:00; one across midnight belongs to the day it opened': () => {
    const { hours, restDays } = DEFAULT_POLICY;
    expect(sendingWindow(day(0), { hours, restDays, zone: 'Asia/Kolkata' })).toEqual({
      opens: '2026-11-22T03:30:00.000Z',
      closes: '2026-11-22T13:30:00.000Z',
    });
    expect(sendingWindow(day(0), { hours: { from: '20:00', to: '02:00' }, restDays, zone: 'UTC' })).toEqual({
      opens: '2026-11-22T20:00:00.000Z',
      closes: '2026-11-23T02:00:00.000Z',
    });
  },
  'a rest day moves it to the next sending day': () => {
    const sunday = { hours: DEFAULT_POLICY.hours, restDays: [7], zone: 'UTC' };
    expect(nextSending('2026-11-22T10:00:00.000Z', sunday)?.day).toBe('2026-11-23');
  },
});
