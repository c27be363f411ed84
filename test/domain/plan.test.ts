import { describe, expect, test } from 'vitest';
import { decideAdjustment, decideWriteOff } from '#domain/adjusting.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { decideAcceptance, decideCancel, decideDecline, decideProposal, type ProposalCommand } from '#domain/plan.ts';
import { instalmentsOf, missedOf } from '#domain/planProgress.ts';
import { type AccountBook, OWNER_ACTING, openAccountBook, TODAY } from './accountBook.ts';

/** domain.md, "Plans". Asha owes 300 and 101; today is the 22nd of November. */

function owing(): AccountBook {
  const book = openAccountBook();
  book.record(book.sale(30_000));
  book.record(book.sale(10_100));
  return book;
}

const WEEKLY = { by: 'shop', today: TODAY, count: 4, every: 'week' } as const;

function propose(book: AccountBook, differs: Partial<ProposalCommand> = {}) {
  return decideProposal(book.account, { ...WEEKLY, ...differs });
}

/** Proposed by the shop and accepted by the customer on the same day. */
function agreed(differs: Partial<ProposalCommand> = {}): AccountBook {
  const book = owing();
  book.record(propose(book, differs));
  accept(book);
  return book;
}

function accept(book: AccountBook, today: CalendarDate = TODAY) {
  const plan = book.account.proposal?.seq ?? 0;
  const decided = decideAcceptance(book.account, { by: 'customer', plan, today, agreement: 'agreed' });
  if (!decided.ok) throw new Error(decided.refusal.code);
  book.record({ ok: true, value: decided.value.drafts });
  return decided.value.outcome;
}

function planOf({ account }: AccountBook) {
  if (account.plan === undefined) throw new Error('no plan is active');
  return account.plan;
}

const states = (book: AccountBook) => instalmentsOf(planOf(book), book.account.items);
const lefts = (book: AccountBook) => states(book).map(({ left }) => left);

describe('a proposal', () => {
  test.each<[string, Partial<ProposalCommand>, readonly CalendarDate[]]>([
    ['weekly, one week from today', { count: 3 }, ['2026-11-29', '2026-12-06', '2026-12-13']],
    ['every two weeks from a day', { every: 'two-weeks', count: 2, first: '2026-11-27' }, ['2026-11-27', '2026-12-11']],
    [
      'monthly, clamped to the month’s end and counted from the anchor',
      { every: 'month', count: 3, first: '2027-01-31' },
      ['2027-01-31', '2027-02-28', '2027-03-31'],
    ],
    [
      'monthly from today, with today as the anchor',
      { every: 'month', count: 2, today: '2027-01-31' },
      ['2027-02-28', '2027-03-31'],
    ],
  ])('falls due %s', (_, differs, dates) => {
    const book = owing();
    book.record(propose(book, differs));
    expect(book.account.proposal?.instalments.map(({ due }) => due)).toEqual(dates);
  });

  test('splits the total exactly, the larger parts first, and holds for seven days', () => {
    const book = owing();
    book.record(propose(book, { count: 3 }));
    expect(book.account.proposal?.instalments.map(({ amount }) => amount)).toEqual([13_367, 13_367, 13_366]);
    expect(book.account.proposal?.until).toBe('2026-11-29');
  });

  test('takes all undisputed items, or the chosen ones', () => {
    const book = owing();
    book.record(propose(book, { entries: [2], count: 2 }));
    expect(book.account.proposal?.items).toEqual([{ entry: 2, amount: 10_100 }]);
  });

  test.each<[string, Partial<ProposalCommand>]>([
    ['instalments-out-of-range', { count: 1 }],
    ['instalments-out-of-range', { count: 25 }],
    ['plan-starts-in-past', { first: '2026-11-21' }],
    ['plan-starts-too-late', { first: '2028-11-21' }],
    ['not-for-plan', { entries: [7] }],
  ])('is refused: %s', (code, differs) => {
    expect(propose(owing(), differs)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('of less than one minor unit an instalment, or of nothing, is refused', () => {
    const book = openAccountBook();
    expect(propose(book)).toMatchObject({ refusal: { code: 'nothing-to-plan' } });
    book.record(book.sale(3));
    expect(propose(book)).toMatchObject({ refusal: { code: 'plan-too-small', total: 3, count: 4 } });
  });

  test('of the other side ends the one that is open: there is at most one', () => {
    const book = owing();
    book.record(propose(book));
    const kinds = book.record(propose(book, { by: 'customer', count: 2 })).map(({ kind }) => kind);
    expect(kinds).toEqual(['plan-declined', 'plan-proposed']);
    expect(book.account.proposal).toMatchObject({ by: 'customer' });
  });
});

describe('an acceptance', () => {
  test('is the other side’s', () => {
    const book = owing();
    book.record(propose(book));
    const plan = book.account.proposal?.seq ?? 0;
    expect(decideAcceptance(book.account, { by: 'shop', plan, today: TODAY, agreement: '' })).toMatchObject({
      refusal: { code: 'own-proposal' },
    });
    expect(decideAcceptance(book.account, { by: 'customer', plan, today: '2026-11-30', agreement: '' })).toMatchObject({
      refusal: { code: 'proposal-over' },
    });
    expect(accept(book)).toBe('accepted');
    expect(book.account.proposal).toBeUndefined();
  });

  test('accepts nothing where a chosen item’s remainder has changed, and brings today’s figures', () => {
    const book = owing();
    book.record(propose(book));
    book.record(book.payment(100));
    expect(accept(book)).toBe('fresh');
    expect(book.account.plan).toBeUndefined();
    expect(book.account.proposal?.instalments.reduce((sum, { amount }) => sum + amount, 0)).toBe(40_000);
    expect(accept(book)).toBe('accepted');
  });

  test('accepts nothing where the first date has passed, and moves it to one period from today', () => {
    const book = owing();
    book.record(propose(book, { first: '2026-11-23' }));
    expect(accept(book, '2026-11-24')).toBe('fresh');
    expect(book.account.proposal?.instalments[0]?.due).toBe('2026-12-01');
  });

  test('while a plan is active ends that one as replanned', () => {
    const book = agreed();
    book.record(propose(book, { count: 2 }));
    accept(book);
    expect(book.events.filter(({ kind }) => kind === 'plan-cancelled').map(({ data }) => data)).toEqual([
      { plan: 3, cause: 'replanned' },
    ]);
    expect(planOf(book).instalments).toHaveLength(2);
  });
});

test('a proposal is declined once, and a plan cancelled', () => {
  const book = owing();
  book.record(propose(book));
  book.record(decideDecline(book.account, { by: 'customer', plan: 3, today: TODAY }));
  expect(decideDecline(book.account, { by: 'customer', plan: 3, today: TODAY })).toMatchObject({ ok: false });
  expect(decideCancel(book.account, { today: TODAY })).toMatchObject({ refusal: { code: 'no-plan' } });
  book.record(propose(book));
  accept(book);
  book.record(decideCancel(book.account, { today: TODAY }));
  expect(book.account.plan).toBeUndefined();
});

describe('instalment k is paid when the plan has received the sum of the first k', () => {
  test('early, in part and beyond the next', () => {
    const book = agreed();
    book.record(book.payment(15_000));
    expect(lefts(book)).toEqual([0, 5_050, 10_025, 10_025]);
  });

  test('a void lowers the last instalments first', () => {
    const book = agreed();
    book.record(book.void(2));
    expect(states(book).map(({ amount }) => amount)).toEqual([10_025, 10_025, 9_950, 0]);
  });

  test('what is disputed is not asked for: it is off the last instalments until it is decided', () => {
    const book = agreed();
    book.record({
      ok: true,
      value: [{ kind: 'dispute', on: TODAY, data: { entry: 2, amount: 10_100, reason: 'goods' } }],
    });
    expect(lefts(book)).toEqual([10_025, 10_025, 9_950, 0]);
  });

  test('what takes a debt away without being paid lowers the last, and raises them again when it is voided', () => {
    const book = agreed();
    const pieces = [{ payer: 3, item: 1, amount: 11_000 }];
    const data = { entry: 3, amount: -11_000, reason: 'correction', due: TODAY, pieces } as const;
    book.record({ ok: true, value: [{ kind: 'adjustment', on: TODAY, data }] });
    expect(lefts(book)).toEqual([10_025, 10_025, 9_050, 0]);
    book.record(book.void(3));
    expect(lefts(book)).toEqual([10_025, 10_025, 10_025, 10_025]);
  });

  test('credit of a lowered balance that a void moves onto an item of the plan lowers the last, and is no money of the plan', () => {
    const book = agreed({ entries: [1] });
    book.record(decideAdjustment(book.account, { acting: OWNER_ACTING, amount: -10_100, due: TODAY }));
    book.record(book.void(2));
    expect(lefts(book)).toEqual([7_500, 7_500, 4_900, 0]);
  });

  test('a payment of before the plan that is taken back is due beside the plan', () => {
    const book = owing();
    book.record(book.payment(4_000));
    book.record(propose(book));
    accept(book);
    book.record(book.payment(10_000));
    expect(lefts(book)).toEqual([0, 8_050, 9_025, 9_025]);
    book.record(book.void(3));
    expect(lefts(book)).toEqual([0, 8_050, 9_025, 9_025]);
    book.record(decideWriteOff(book.account, { acting: OWNER_ACTING, amount: 5_000 }));
    expect(lefts(book)).toEqual([0, 8_050, 9_025, 8_025]);
  });
});

test.each<[CalendarDate, number]>([
  ['2026-12-02', 0],
  ['2026-12-03', 1],
  ['2026-12-09', 1],
  ['2026-12-10', 2],
])('on %s, three days after its date have ended for %i unpaid instalments', (today, missed) => {
  expect(missedOf(states(agreed()), today)).toHaveLength(missed);
});
