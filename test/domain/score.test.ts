import { describe, expect, test } from 'vitest';
import { decideWriteOff } from '#domain/adjusting.ts';
import { addDays } from '#domain/calendar.ts';
import { decideDispute, decideStandBy } from '#domain/dispute.ts';
import { gradeOf } from '#domain/grade.ts';
import { decideOpening } from '#domain/opening.ts';
import { decideAcceptance, decideProposal } from '#domain/plan.ts';
import { decidePromise, promiseBroken } from '#domain/promise.ts';
import { accept } from '#domain/result.ts';
import { TODAY } from './accountBook.ts';
import { actingOn, type CreditBook, openCreditBook, scoreOf } from './creditBook.ts';

/** domain.md, "Limits, holds, score, reviews"; every figure is worked out by hand. Today is the 22nd of November 2026. */

/** Three sales of 100.00, due and paid on the day; the first was sold 325 days ago. */
function goodPayer(limit?: number | null): CreditBook {
  const credit = openCreditBook(limit);
  for (const due of ['2026-01-31', '2026-03-01', '2026-11-01']) credit.settled(10_000, due);
  return credit;
}

describe('the score', () => {
  test('of somebody who always pays on the day and owes nothing: 60 + 20 + 10 + 10 × 325 ÷ 365', () => {
    expect(goodPayer().assess()).toMatchObject({ grade: 'A', score: 99 });
  });

  test('weighs what was due 180 days ago half: 60 × 100 ÷ 250 + 20 − 700 ÷ 250 + 10 + 10 × 235 ÷ 365', () => {
    const credit = openCreditBook();
    credit.settled(10_000, '2026-05-01', 10);
    credit.settled(10_000, '2026-10-31', 2);
    credit.settled(10_000, '2026-11-01');
    expect(scoreOf(credit.assess({ today: TODAY }))).toBe(58);
    expect(credit.assess().reasons).toMatchObject({ judged: 3, onTime: 1, daysLate: 3 });
  });

  test('weighs 179 days whole and 180 half', () => {
    const late = (due: string) => {
      const credit = openCreditBook();
      credit.settled(10_000, due, 20);
      credit.settled(10_000, '2026-11-22');
      credit.settled(10_000, '2026-11-22');
      return credit.assess().reasons.daysLate;
    };
    expect(late(addDays(TODAY, -179))).toBe(7);
    expect(late(addDays(TODAY, -180))).toBe(4);
  });

  test('rounds once, half away from zero: 60 + 20 + 9.5 + 10 is 100', () => {
    const credit = openCreditBook();
    for (const due of ['2025-11-22', '2025-12-22', '2026-01-22']) credit.settled(10_000, due);
    credit.sold(5_000, TODAY, '2026-12-22');
    expect(scoreOf(credit.assess())).toBe(100);
    credit.sold(1, TODAY, '2026-12-22');
    expect(scoreOf(credit.assess())).toBe(99);
  });

  test.each<[string, number | null, number, number]>([
    ['half the limit used: 60 + 20 + 5 + 8.9', 100_000, 50_000, 94],
    ['more than all of it: 60 + 20 + 0 + 8.9', 100_000, 150_000, 89],
    ['a limit of 0 is fully used, also by nobody who owes', 0, 0, 89],
    ['no limit is never used', null, 900_000, 99],
  ])('%s', (_, limit, owed, score) => {
    const credit = goodPayer(limit);
    if (owed > 0) credit.sold(owed, TODAY, '2026-12-22');
    expect(scoreOf(credit.assess())).toBe(score);
  });

  test('credit uses nothing of the limit', () => {
    const credit = goodPayer();
    credit.paid(20_000, TODAY);
    expect(scoreOf(credit.assess())).toBe(99);
  });

  test('what is overdue counts as unpaid, by the days that it is late', () => {
    const credit = goodPayer();
    credit.sold(10_000, '2026-10-12', '2026-11-12');
    // Weights 50, 50, 100 and 100 of 300: 60 × 200 ÷ 300 + 20 − 1000 ÷ 300 + 9 + 8.9.
    expect(credit.assess()).toMatchObject({ score: 75, grade: 'B' });
    expect(credit.assess().reasons).toMatchObject({ judged: 4, onTime: 3, unpaid: 1, daysLate: 3 });
    expect(credit.assess({ today: '2026-11-12' }).reasons).toMatchObject({ judged: 3, unpaid: 0 });
  });

  test('what is disputed does not', () => {
    const credit = goodPayer();
    credit.sold(10_000, '2026-10-12', '2026-11-12');
    credit.book.record(decideDispute(credit.book.ledger, { entry: 7, reason: 'goods', today: TODAY }));
    expect(credit.assess().reasons).toMatchObject({ judged: 3, onTime: 3, unpaid: 0 });
  });

  test('what was written off goes on being unpaid', () => {
    const credit = goodPayer();
    credit.sold(10_000, '2026-10-12', '2026-11-12');
    credit.book.record(decideWriteOff(credit.book.account, { acting: actingOn(TODAY), amount: 10_000 }));
    expect(credit.assess().reasons).toMatchObject({ judged: 4, onTime: 3, unpaid: 1, settled: 3 });
  });

  test('a sale that was paid in parts counts by its parts, and as late when one of them was', () => {
    const credit = goodPayer();
    credit.sold(10_000, '2026-10-01', '2026-10-31');
    credit.paid(7_500, '2026-10-31', 7);
    credit.paid(2_500, '2026-11-20', 7);
    // 60 × 275 ÷ 300 + 20 − 500 ÷ 300 + 10 + 8.9
    expect(scoreOf(credit.assess())).toBe(92);
    expect(credit.assess().reasons).toMatchObject({ judged: 4, onTime: 3, daysLate: 2 });
  });

  test('an opening balance and a voided sale count for nothing', () => {
    const credit = openCreditBook();
    credit.book.record(
      decideOpening(credit.book.account, {
        acting: actingOn(TODAY),
        amount: 40_000,
        on: '2026-01-01',
        due: '2026-02-01',
        starterLimit: 100_000,
      } as Parameters<typeof decideOpening>[1]),
    );
    credit.paid(40_000, '2026-10-01');
    credit.sold(10_000, '2026-01-01', '2026-02-01');
    credit.book.record(credit.book.void(3));
    expect(credit.assess()).toMatchObject({ grade: 'new', reasons: { judged: 0, settled: 0 } });
    expect(credit.assess().reasons.firstSaleOn).toBeUndefined();
  });

  test('a voided payment leaves what it paid overdue', () => {
    const credit = goodPayer();
    credit.book.record(credit.book.void(6));
    expect(credit.assess().reasons).toMatchObject({ judged: 3, onTime: 2, unpaid: 1, settled: 2 });
  });

  test('stays within 0 and 100', () => {
    const credit = openCreditBook(0);
    for (const due of ['2026-09-01', '2026-09-02', '2026-09-03']) credit.sold(10_000, addDays(due, -10), due);
    for (let broken = 0; broken < 5; broken += 1) breakPromise(credit);
    expect(credit.assess({ today: '2026-11-30' })).toMatchObject({ grade: 'D', score: 0 });
  });

  test.each([
    [100, 'A'],
    [80, 'A'],
    [79, 'B'],
    [60, 'B'],
    [59, 'C'],
    [40, 'C'],
    [39, 'D'],
    [0, 'D'],
  ])('%i is %s', (score, grade) => expect(gradeOf(score)).toBe(grade));
});

describe('what costs five points each', () => {
  test('a broken promise, for 365 days', () => {
    const credit = goodPayer();
    credit.sold(10_000, TODAY, '2026-12-31');
    breakPromise(credit);
    const broken = (today: string) => credit.assess({ today }).reasons.brokenPromises;
    expect(scoreOf(credit.assess({ today: '2026-11-23' }))).toBe(93);
    expect([broken('2026-11-23'), broken('2027-11-22'), broken('2027-11-23')]).toEqual([1, 1, 0]);
  });

  test('a dispute that was decided to stand, unless its entry was voided after all', () => {
    const credit = goodPayer();
    credit.sold(10_000, TODAY, '2026-12-31');
    credit.book.record(decideDispute(credit.book.ledger, { entry: 7, reason: 'goods', today: TODAY }));
    expect(credit.assess().reasons.lostDisputes).toBe(0);
    credit.book.record(decideStandBy(credit.book.ledger, { acting: actingOn(TODAY), entry: 7, today: TODAY }));
    expect(credit.assess().reasons.lostDisputes).toBe(1);
    credit.book.record(credit.book.void(7));
    expect(credit.assess().reasons.lostDisputes).toBe(0);
  });
});

describe('a plan', () => {
  /** 400.00, due on the 1st of October, agreed on that day: 100.00 each on the 8th, 15th, 22nd and 29th. */
  function planned(): CreditBook {
    const credit = goodPayer();
    credit.sold(40_000, '2026-09-01', '2026-10-01');
    const proposal = { by: 'shop', today: '2026-10-01', count: 4, every: 'week' } as const;
    credit.book.record(decideProposal(credit.book.account, proposal));
    const plan = credit.book.account.proposal?.seq ?? 0;
    const answer = { by: 'customer', plan, today: '2026-10-01', agreement: 'agreed' } as const;
    const accepted = decideAcceptance(credit.book.account, answer);
    if (!accepted.ok) throw new Error(accepted.refusal.code);
    credit.book.record(accept(accepted.value.drafts));
    return credit;
  }
  const missed = (credit: CreditBook, today = TODAY) => credit.assess({ today }).reasons.missedInstalments;

  test('is no part of the on-time share, neither paid nor unpaid', () => {
    const credit = planned();
    credit.paid(10_000, '2026-10-08', 7);
    expect(credit.assess().reasons).toMatchObject({ judged: 3, onTime: 3, unpaid: 0 });
  });

  test('an instalment is missed when three days after its date have ended', () => {
    const credit = planned();
    expect([missed(credit, '2026-10-11'), missed(credit, '2026-10-12')]).toEqual([0, 1]);
    expect(missed(credit, '2026-11-02')).toBe(4);
  });

  test('paying later cures nothing, paying on the third day misses nothing', () => {
    const credit = planned();
    credit.paid(10_000, '2026-10-11', 7);
    credit.paid(10_000, '2026-10-19', 7);
    credit.paid(20_000, '2026-10-20', 7);
    expect(missed(credit)).toBe(1);
  });

  test('money recorded later under its own earlier date was in time', () => {
    const credit = planned();
    credit.book.record(credit.book.payment(40_000, { acting: actingOn('2026-10-20'), on: '2026-10-08', forEntry: 7 }));
    expect(missed(credit)).toBe(0);
  });

  test('what is disputed is not asked for: it comes off the last instalments', () => {
    const credit = planned();
    credit.paid(10_000, '2026-10-08', 7);
    credit.book.record(decideDispute(credit.book.ledger, { entry: 7, reason: 'amount', today: '2026-10-09' }));
    expect(missed(credit)).toBe(0);
  });

  test('ended, it misses nothing any more, and what is left of it is overdue again', () => {
    const credit = planned();
    const plan = credit.book.account.plan?.seq ?? 0;
    credit.book.record(accept([{ kind: 'plan-cancelled', on: '2026-10-12', data: { plan, cause: 'member' } }]));
    expect(missed(credit)).toBe(1);
    expect(credit.assess().reasons).toMatchObject({ judged: 4, unpaid: 1 });
  });
});

describe('a new customer', () => {
  test('has a grade once three sales are settled with money', () => {
    const credit = openCreditBook();
    credit.settled(10_000, '2026-11-10');
    credit.settled(10_000, '2026-11-11');
    expect(credit.assess()).toMatchObject({ grade: 'new', reasons: { settled: 2 } });
    credit.settled(10_000, '2026-11-12');
    expect(credit.assess()).toMatchObject({ grade: 'A', reasons: { settled: 3 } });
  });

  test('or when 60 days have passed since the first one and one has fallen due', () => {
    const credit = openCreditBook();
    credit.sold(10_000, '2026-09-23', '2026-10-23');
    expect(credit.assess({ today: '2026-11-21' }).grade).toBe('new');
    expect(credit.assess({ today: '2026-11-22' }).grade).not.toBe('new');
    const later = openCreditBook();
    later.sold(10_000, '2026-09-23', '2026-12-31');
    expect(later.assess().grade).toBe('new');
  });

  test('stays new while all she bought is disputed: there is nothing to judge by', () => {
    const credit = openCreditBook();
    credit.sold(10_000, '2026-07-01', '2026-08-01');
    credit.book.record(decideDispute(credit.book.ledger, { entry: 1, reason: 'not-mine', today: TODAY }));
    expect(credit.assess().grade).toBe('new');
  });
});

describe('the suggested limit', () => {
  const suggestedFor = (credit: CreditBook, differs = {}) => {
    const assessment = credit.assess(differs);
    return assessment.grade === 'new' ? 'new' : assessment.suggested;
  };

  test.each<[string, number, number]>([
    ['A: 2 × 1,850.00 ÷ 3 is 1,233.33, so 1,200.00', 185_000, 120_000],
    ['less than 100: 2 × 100.00 ÷ 3 is 66.66, so 66.00', 10_000, 6_600],
    ['at most twice the limit', 9_000_000, 200_000],
  ])('%s', (_, paid, suggested) => {
    const credit = openCreditBook();
    for (const due of ['2026-01-31', '2026-03-01']) credit.settled(10_000, due);
    credit.settled(paid, '2026-11-01');
    expect(suggestedFor(credit)).toBe(suggested);
  });

  test('at most twice the starter limit where that is more, and no bound where there is none', () => {
    const credit = openCreditBook(10_000);
    for (const due of ['2026-10-01', '2026-10-02', '2026-10-03']) credit.settled(1_000_000, due);
    expect(suggestedFor(credit, { starterLimit: 50_000 })).toBe(100_000);
    expect(suggestedFor(credit, { starterLimit: null })).toBe(2_000_000);
  });

  test('looks at what was paid today and on the 89 days before, plans included', () => {
    const credit = goodPayer();
    credit.sold(30_000, '2026-07-01', '2026-08-25');
    credit.paid(30_000, '2026-08-25', 7);
    expect(suggestedFor(credit, { today: '2026-11-22' })).toBe(26_000);
    expect(suggestedFor(credit, { today: '2026-11-23' })).toBe(6_600);
  });

  test('is in whole units of a currency with three decimals, and of one with none', () => {
    const credit = openCreditBook(10_000_000);
    for (const due of ['2026-10-01', '2026-10-02', '2026-10-03']) credit.settled(123_456, due);
    expect(suggestedFor(credit, { exponent: 3 })).toBe(240_000);
    expect(suggestedFor(credit, { exponent: 0 })).toBe(240_000);
  });

  test('B is half of it, C a quarter, D nothing', () => {
    const graded = (daysLate: number) => {
      const credit = openCreditBook();
      credit.settled(60_000, '2026-10-01');
      for (let index = 0; index < 3; index += 1) credit.settled(20_000, '2026-10-10', daysLate);
      const assessment = credit.assess();
      return [assessment.grade, suggestedFor(credit)];
    };
    // 30 + 20 − days ÷ 2 + 10 + 2.2 (82 days): 60.2, then 52.2; all late and none on time below.
    expect(graded(4)).toEqual(['B', 60_000]);
    expect(graded(20)).toEqual(['C', 30_000]);
    const credit = openCreditBook();
    for (let index = 0; index < 3; index += 1) credit.settled(20_000, '2026-10-01', 25);
    expect([credit.assess().grade, suggestedFor(credit)]).toEqual(['D', 0]);
  });

  test('there is none for a customer without a limit, nor where nothing was paid for 90 days', () => {
    expect(suggestedFor(goodPayer(null))).toBeUndefined();
    const credit = openCreditBook();
    for (const due of ['2026-01-31', '2026-03-01', '2026-05-01']) credit.settled(10_000, due);
    expect(credit.assess().grade).toBe('A');
    expect(suggestedFor(credit)).toBeUndefined();
  });
});

/** Promised today until tomorrow's eve, and not kept. */
function breakPromise(credit: CreditBook): void {
  credit.book.record(decidePromise(credit.book.account, { today: TODAY, until: TODAY, amount: 100, daysMax: 14 }));
  const day = { today: addDays(TODAY, 1), zone: 'Asia/Kolkata' };
  credit.book.record(accept(promiseBroken(credit.book.account, day)));
}
