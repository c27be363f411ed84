import { expect } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { gradeOf } from '#domain/grade.ts';
import { TODAY } from '../accountBook.ts';
import { LIMIT, openCreditBook, scoreOf } from '../creditBook.ts';
import { day, story } from './accountStory.ts';
import { rules } from './ruleTable.ts';

const POINTS = { points: { per: 100, worth: 10 } };
const ago = (days: number) => addDays(TODAY, -days);

/** Three sales of a month each, paid as late as that. */
function settled(daysLate = 0) {
  const credit = openCreditBook();
  for (const months of [3, 2, 1]) credit.settled(90_000, ago(30 * months), daysLate);
  return credit;
}

rules('Limits, holds, score, reviews', {
  'grade new until 3 sales are settled by payment, or 60 days have passed and one has fallen due': () => {
    const two = openCreditBook();
    for (const days of [20, 10]) two.settled(10_000, ago(days));
    expect(two.assess()).toMatchObject({ grade: 'new' });
    two.settled(10_000, ago(5));
    expect(two.assess().grade).not.toBe('new');
    const old = openCreditBook();
    old.sold(10_000, ago(61), ago(31));
    expect(old.assess().grade).not.toBe('new');
  },
  'on hold when the oldest undisputed sale is more than N days overdue; the rule that placed it lifts it': () => {
    const late = story().sells(100, { due: 0 });
    expect(late.livesUntil(30).book.account.holds).toEqual([]);
    expect(late.livesUntil(31).book.account.holds).toMatchObject([{ cause: 'overdue' }]);
    expect(late.pays(100).book.account.holds).toEqual([]);
  },
  'a dispute opened after the hold does not lift it': () => {
    expect(story().sells(100, { due: 0 }).livesUntil(31).disputes(1).book.account.holds).toHaveLength(1);
  },
  'a plan in default holds until none of its items is overdue or a new plan is accepted': () => {
    const broken = story({ holdAfterDays: null }).sells(400, { due: 0 }).plans(4).livesUntil(18);
    expect(broken.book.account.holds).toMatchObject([{ cause: 'plan' }]);
    expect(broken.plans(2).book.account.holds).toEqual([]);
  },
  'the score is 60 × on-time share + 20 − days late + the unused limit + the age of the account': () => {
    // 60 + 20 + 10 × 1 + 10 × 120/365
    expect(scoreOf(settled().assess())).toBe(93);
    // 0 + 15 + 10 + 10 × 120/365
    expect(scoreOf(settled(5).assess())).toBe(28);
  },
  'a broken promise takes 5 off': () => {
    const broken = settled();
    const before = scoreOf(broken.assess());
    broken.book.record({ ok: true, value: [{ kind: 'promise', on: ago(9), data: { amount: 100, until: ago(8) } }] });
    const promise = broken.book.account.promise?.seq ?? 0;
    broken.book.record({ ok: true, value: [{ kind: 'promise-broken', on: ago(7), data: { promise } }] });
    expect(scoreOf(broken.assess())).toBe(before - 5);
  },
  'grades A from 80, B from 60, C from 40, D below': () => {
    expect([80, 79, 60, 59, 40, 39].map(gradeOf)).toEqual(['A', 'B', 'B', 'C', 'C', 'D']);
  },
  'the suggested limit is the grade’s share of a month’s payments, two digits, at most twice the limit': () => {
    expect(settled().assess()).toMatchObject({ suggested: 120_000 });
    const much = openCreditBook();
    for (const months of [3, 2, 1]) much.settled(900_000, ago(30 * months));
    expect(much.assess()).toMatchObject({ suggested: 2 * LIMIT });
  },
});

rules('Loyalty', {
  'off by default': () => {
    expect(story().sells(1_000).pays(1_000).count('points-earned')).toBe(0);
  },
  'a settled sale earns ⌊what was paid in money by the due date ÷ N⌋ points': () => {
    const sold = () => story(POINTS).sells(1_050, { perPoint: 100, due: 5 });
    expect(sold().pays(1_050).book.account.points).toBe(10);
    expect(sold().pays(500).count('points-earned')).toBe(0);
    expect(sold().pays(500).at(6).pays(550).book.account.points).toBe(5);
    expect(sold().writesOff(500).pays(550).book.account.points).toBe(5);
  },
  'redeeming spends only as many points as the undisputed balance takes, and never counts as paid': () => {
    const has = story(POINTS).sells(1_000, { perPoint: 100 }).pays(1_000).sells(45, { perPoint: 100 });
    expect(has.redeems(10)).toMatchObject({ owed: 5 });
    expect(has.book.account.points).toBe(6);
  },
  'voids reverse; below zero nothing can be redeemed': () => {
    const spent = story(POINTS).sells(1_000, { perPoint: 100 }).pays(1_000).sells(100).redeems(10).voids(2);
    expect(spent.book.account.points).toBe(-10);
    expect(spent.refused((told) => told.redeems(1))).toBe('no-points');
    expect(spent.dayOf('points-reversed')).toBe(day(0));
  },
});
