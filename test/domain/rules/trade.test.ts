import { expect } from 'vitest';
import type { Terms } from '#domain/terms.ts';
import { CLERK_ACTING } from '../accountBook.ts';
import { day, story } from './accountStory.ts';
import { rules } from './ruleTable.ts';

const TENTH_OFF: Terms = { net: 30, early: { basisPoints: 1_000, days: 10 } };

rules('Sales', {
  'the due date is the given date, else by terms': () => {
    expect(story().sells(100, { due: 5 }).book.account.items[0]?.due).toBe(day(5));
    expect(story().sells(100, { terms: { net: 15 } }).book.account.items[0]?.due).toBe(day(15));
  },
  'a sale keeps the terms in force when it was recorded': () => {
    const book = story()
      .sells(100, { terms: TENTH_OFF })
      .sells(100, { terms: { net: 7 } });
    expect(book.book.account.items.map(({ early }) => early?.discount)).toEqual([10, undefined]);
  },
  'blocked comes before on hold, on hold before the limit': () => {
    const held = story().sells(100, { due: 0 }).limits(150).livesUntil(31);
    expect(held.refused((told) => told.sells(100))).toBe('on-hold');
    expect(held.refused((told) => told.sells(100, { allowOnHold: {} }))).toBe('over-limit');
    expect(held.sells(100, { allowOnHold: {}, allowOverLimit: {} }).count('override')).toBe(2);
  },
  'balance + total > limit is refused, the limit itself is not': () => {
    const limited = story().limits(300).sells(200);
    expect(limited.refused((told) => told.sells(101))).toBe('over-limit');
    expect(limited.sells(100).owed).toBe(300);
  },
  'a clerk cannot override': () => {
    const { book } = story().limits(50);
    expect(book.sale(100, { acting: CLERK_ACTING, allowOverLimit: {} })).toMatchObject({ ok: false });
  },
  'a sale counts at once, confirmed or not': () => {
    expect(story().sells(100).owed).toBe(100);
  },
  'a disputed amount stays in the balance': () => {
    expect(story().sells(100).disputes(1, 40)).toMatchObject({ owed: 100, frozen: 40 });
  },
});

rules('Payments and allocation', {
  'the named entry is settled first': () => {
    expect(story().sells(100).sells(200).pays(150, { forEntry: 2 }).left).toEqual({ 1: 100, 2: 50 });
  },
  'then what is undisputed by due date, then seq': () => {
    expect(story().sells(100, { due: 9 }).sells(200, { due: 3 }).sells(50, { due: 3 }).pays(220).left).toEqual({
      1: 100,
      3: 30,
    });
  },
  'unpaid instalments up to and including the next come before what is outside the plan, later ones after it': () => {
    const both = story().sells(400, { due: 1 }).plans(4, [1]).sells(50, { due: 2 });
    expect(both.pays(120).left).toEqual({ 1: 300, 2: 30 });
    expect(both.pays(130).left).toEqual({ 1: 200 });
  },
  'disputed amounts come last': () => {
    expect(story().sells(100).disputes(1).sells(80).pays(100).left).toEqual({ 1: 80 });
  },
  'credit is used at once, oldest first, by the next sale': () => {
    const credit = story().sells(100).pays(150, { keepAsCredit: true });
    expect(credit).toMatchObject({ owed: -50, credit: 50 });
    expect(credit.sells(80)).toMatchObject({ left: { 3: 30 }, credit: 0 });
  },
  'a write-off, a negative adjustment and redeemed points follow the same order': () => {
    const both = () => story().sells(100, { due: 9 }).sells(200, { due: 3 });
    expect(both().writesOff(210).left).toEqual({ 1: 90 });
    expect(both().adjusts(-210).left).toEqual({ 1: 90 });
  },
  'owed today is the balance less early discounts still open; more is asked of the owner': () => {
    const early = story().sells(1_000, { terms: TENTH_OFF });
    expect(early.refused((told) => told.pays(901))).toBe('more-than-owed');
    expect(early.pays(900).owed).toBe(0);
  },
  'a clerk who is given more than is owed is told to ask the owner': () => {
    const { book } = story().sells(100);
    expect(book.payment(101, { acting: CLERK_ACTING, keepAsCredit: true })).toMatchObject({
      refusal: { code: 'clerk-more-than-owed' },
    });
  },
  'a refund is at most the credit': () => {
    const credit = story().sells(100).pays(150, { keepAsCredit: true });
    expect(credit.refused((told) => told.refunds(51))).toBe('more-than-credit');
    expect(credit.refunds(50)).toMatchObject({ owed: 0, credit: 0 });
  },
  'money that reaches the early price by the last day of the window settles the item, by its own date': () => {
    const sold = () => story().sells(1_000, { terms: TENTH_OFF });
    expect(sold().at(10).pays(900).owed).toBe(0);
    expect(sold().at(20).pays(900, { on: 10 }).owed).toBe(0);
    expect(sold().at(11).pays(900).owed).toBe(100);
  },
  'part payments count if all lie in the window': () => {
    expect(story().sells(1_000, { terms: TENTH_OFF }).pays(400).at(10).pays(500).owed).toBe(0);
    expect(story().sells(1_000, { terms: TENTH_OFF }).pays(400).at(11).pays(500).owed).toBe(100);
  },
  'no early discount on what is disputed, in a plan or touched by a write-off': () => {
    const sold = () => story().sells(1_000, { terms: TENTH_OFF });
    expect(sold().disputes(1, 100).pays(900).owed).toBe(100);
    expect(sold().plans(2).pays(900).owed).toBe(100);
    expect(sold().writesOff(100).pays(810).owed).toBe(90);
  },
  'a claim moves no money; [Received] records it under the claim’s date': () => {
    const claimed = story().sells(100).claims(60);
    expect(claimed.owed).toBe(100);
    expect(claimed.at(2).receives(60)).toMatchObject({ owed: 40 });
    expect(claimed.dayOf('payment')).toBe(day(0));
  },
  'one claim at a time for an amount': () => {
    expect(
      story()
        .sells(100)
        .claims(60)
        .refused((told) => told.claims(60)),
    ).toBe('claim-already-waiting');
  },
  'a payment of the same amount closes a pending claim': () => {
    expect(story().sells(100).claims(60).pays(60).book.account.claims).toEqual([]);
  },
  'where the same amount was logged from 2 days before, [Received] asks whether it is the same money': () => {
    const paid = (on: number) => story().sells(200).at(on).pays(60).at(4).claims(60);
    expect(paid(2).refused((told) => told.receives(60))).toBe('same-money');
    expect(paid(1).receives(60).count('payment')).toBe(2);
  },
  'a pending claim holds reminders for 3 days': () => {
    const claimed = story().sells(100, { due: 3 }).at(3).claims(50);
    expect(claimed.at(5).speaks).toEqual([]);
    expect(claimed.at(6).speaks).toEqual([1]);
  },
});

rules('Voids', {
  'an entry is voided once; a void is not': () => {
    const voided = story().sells(100).voids(1);
    expect(voided.refused((told) => told.voids(1))).toBe('already-voided');
    expect(voided.refused((told) => told.voids(2))).toBe('not-voidable');
  },
  'voiding a sale frees its money, which settles at once in the usual order under its own date; the rest is credit':
    () => {
      const voided = story().sells(100).sells(30).pays(100).at(3).voids(1);
      expect(voided).toMatchObject({ left: {}, credit: 70, owed: -70 });
      expect(voided.book.account.credit[0]?.on).toBe(day(0));
    },
  'voiding a sale voids its fees and its early discount, and closes its dispute': () => {
    const early = story().sells(1_000, { terms: TENTH_OFF }).pays(900).voids(1);
    expect(early).toMatchObject({ owed: -900, credit: 900 });
    expect(story().sells(100).disputes(1).voids(1).book.account.disputes).toEqual([]);
  },
  'voiding a payment reopens all that its money reached, with the original due dates, and its discount': () => {
    const reopened = story().sells(1_000, { terms: TENTH_OFF, due: 9 }).pays(900).at(3).voids(2);
    expect(reopened).toMatchObject({ owed: 1_000, left: { 1: 1_000 } });
    expect(reopened.book.account.items[0]?.due).toBe(day(9));
  },
  'undo takes back the sender’s own latest entry of the last 24 hours': () => {
    expect(story().sells(100).sells(50).undoes().owed).toBe(100);
    expect(
      story()
        .sells(100)
        .at(2)
        .refused((told) => told.undoes()),
    ).toBe('too-late-to-undo');
    expect(
      story()
        .sells(100)
        .refused((told) => told.undoes('clerk')),
    ).toBe('nothing-to-undo');
  },
  'the owner undoes a confirmed entry too': () => {
    expect(story().sells(100).confirms(1).undoes().owed).toBe(0);
  },
});

rules('Disputes', {
  'by default the whole open remainder is disputed, and only that is frozen': () => {
    expect(story().sells(100).pays(30).disputes(1).frozen).toBe(70);
    expect(story().sells(100).disputes(1, 20).frozen).toBe(20);
  },
  'what is frozen is not reminded of, the rest is': () => {
    const disputed = story().sells(100, { due: 3 }).sells(50, { due: 3 }).disputes(1);
    expect(disputed.at(3).speaks).toEqual([2]);
  },
  'stands: the shop keeps the entry, and a second dispute freezes nothing': () => {
    const stood = story().sells(100).disputes(1).standsBy(1);
    expect(stood.frozen).toBe(0);
    expect(stood.disputes(1).frozen).toBe(0);
  },
  'corrected: void and a new entry that keeps date and due date and takes over the money': () => {
    const corrected = story().sells(100, { due: 9 }).pays(30).disputes(1).at(3).corrects(1, 80);
    expect(corrected).toMatchObject({ owed: 50, frozen: 0 });
    expect(corrected.book.account.items).toMatchObject([{ on: day(0), due: day(9), left: 50 }]);
  },
  'voided: nothing is owed of it': () => {
    expect(story().sells(100).disputes(1).voids(1)).toMatchObject({ owed: 0, frozen: 0 });
  },
  'no timer moves money: an undecided dispute stays frozen': () => {
    expect(story().sells(100).disputes(1).livesUntil(60)).toMatchObject({ owed: 100, frozen: 100 });
  },
});
