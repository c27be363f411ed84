import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '#domain/calendar.ts';
import { decideDispute, decideStandBy } from '#domain/dispute.ts';
import type { Draft } from '#domain/event.ts';
import { decideBlock, decideHold, decideRelease } from '#domain/holding.ts';
import { holdsByRule } from '#domain/holdRules.ts';
import { accept } from '#domain/result.ts';
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

/** domain.md, "Limits, holds, score, reviews": hold rules; "Sales": the checks in order. */

const day = (days: number): CalendarDate => addDays(TODAY, days);
const HOLD = (cause: 'overdue' | 'plan', on: CalendarDate): Draft => ({ kind: 'hold', on, data: { cause } });
const RELEASE = (cause: 'overdue' | 'plan', on: CalendarDate): Draft => ({
  kind: 'release',
  on,
  data: { cause, by: 'rule' },
});

function rules(book: AccountBook, days: number, holdAfterDays: number | null = 30): readonly Draft[] {
  return holdsByRule(book.account, { today: day(days), policy: { holdAfterDays } });
}

function run(book: AccountBook, days: number, holdAfterDays?: number | null): readonly Draft[] {
  const drafts = rules(book, days, holdAfterDays);
  book.record(accept(drafts));
  return drafts;
}

/** A sale of today that is due today. */
function owing(amount = 500): AccountBook {
  const book = openAccountBook();
  book.record(book.sale(amount, { terms: { net: 0 } }));
  return book;
}

function release(book: AccountBook): void {
  book.record(decideRelease(book.account, OWNER_ACTING));
}

describe('the rule of overdue days', () => {
  test.each<[number, number | null, boolean]>([
    [0, 30, false],
    [30, 30, false],
    [31, 30, true],
    [1, 0, true],
    [400, null, false],
  ])('%i days after the due date, with “%s days” as policy: on hold %s', (days, policy, held) => {
    expect(rules(owing(), days, policy)).toEqual(held ? [HOLD('overdue', day(days))] : []);
  });

  test('looks at opening balances too, and not at fees', () => {
    const opening = openAccountBook();
    const adjusted = { entry: 1, amount: 500, reason: 'opening', due: TODAY, pieces: [] } as const;
    opening.record(accept([{ kind: 'adjustment', on: TODAY, data: adjusted }]));
    expect(rules(opening, 31)).toEqual([HOLD('overdue', day(31))]);

    const book = owing();
    book.record(accept([{ kind: 'fee', on: TODAY, data: { entry: 2, amount: 10, item: 1, number: 1, pieces: [] } }]));
    book.record(book.payment(500, { forEntry: 1 }));
    expect(book.account.items).toMatchObject([{ kind: 'fee' }]);
    expect(rules(book, 31)).toEqual([]);
  });

  test('holds once, and lifts its hold when the item is paid', () => {
    const book = owing();
    run(book, 31);
    expect(run(book, 32)).toEqual([]);
    book.record(book.payment(200));
    expect(run(book, 33)).toEqual([]);
    book.record(book.payment(300));
    expect(run(book, 33)).toEqual([RELEASE('overdue', day(33))]);
    expect(book.account).toMatchObject({ holds: [], quietRules: [] });
  });

  test('lifts its hold when the policy no longer says so', () => {
    const book = owing();
    run(book, 31);
    expect(run(book, 40, 60)).toEqual([RELEASE('overdue', day(40))]);
  });

  test('leaves a disputed item out; a disputed part leaves the rest overdue', () => {
    const whole = owing();
    whole.record(decideDispute(whole.ledger, { entry: 1, reason: 'amount', today: TODAY }), { by: ASHA });
    expect(rules(whole, 31)).toEqual([]);
    const part = owing();
    part.record(accept([{ kind: 'dispute', on: TODAY, data: { entry: 1, amount: 100, reason: 'amount' } }]), {
      by: ASHA,
    });
    expect(rules(part, 31)).toEqual([HOLD('overdue', day(31))]);
  });

  test('keeps its hold through a dispute that was opened after it, whatever becomes of that', () => {
    const book = owing();
    run(book, 31);
    book.record(decideDispute(book.ledger, { entry: 1, reason: 'amount', today: day(32) }), { by: ASHA });
    expect(run(book, 33)).toEqual([]);
    book.record(decideStandBy(book.ledger, { acting: OWNER_ACTING, entry: 1, today: day(34) }));
    expect(run(book, 34)).toEqual([]);
    expect(book.account.holds).toMatchObject([{ cause: 'overdue' }]);
  });

  test('is not kept by an item that came to be overdue only while it was disputed', () => {
    const book = owing();
    book.record(book.sale(300, { terms: { net: 10 } }));
    run(book, 31);
    book.record(decideDispute(book.ledger, { entry: 2, reason: 'goods', today: day(32) }), { by: ASHA });
    book.record(book.payment(500, { forEntry: 1 }));
    expect(run(book, 60)).toEqual([RELEASE('overdue', day(60))]);
    book.record(decideStandBy(book.ledger, { acting: OWNER_ACTING, entry: 2, today: day(61) }));
    expect(run(book, 61)).toEqual([HOLD('overdue', day(61))]);
  });

  test('is kept by an item that was too long overdue already when it was disputed', () => {
    const book = owing();
    book.record(book.sale(300, { terms: { net: 5 } }));
    run(book, 31);
    book.record(decideDispute(book.ledger, { entry: 2, reason: 'goods', today: day(36) }), { by: ASHA });
    book.record(book.payment(500, { forEntry: 1 }));
    expect(run(book, 37)).toEqual([]);
  });

  test('a disputed amount alone brings no hold, however long it is overdue', () => {
    const book = owing();
    book.record(decideDispute(book.ledger, { entry: 1, reason: 'goods', today: day(20) }), { by: ASHA });
    expect([31, 400].map((days) => run(book, days))).toEqual([[], []]);
  });

  test('leaves items of an active plan out', () => {
    const book = owing();
    run(book, 31);
    book.record(
      accept([
        {
          kind: 'plan-proposed',
          on: day(32),
          data: {
            by: 'shop',
            items: [{ entry: 1, amount: 500 }],
            instalments: [
              { due: day(40), amount: 250 },
              { due: day(70), amount: 250 },
            ],
            every: 'month',
            until: day(39),
          },
        },
      ]),
    );
    const plan = book.account.seq;
    book.record(accept([{ kind: 'plan-accepted', on: day(32), data: { plan, agreement: { text: 'yes' } } }]));
    expect(run(book, 32)).toEqual([RELEASE('overdue', day(32))]);
  });
});

describe('released by hand', () => {
  test('the rule stays quiet until it has once stopped applying', () => {
    const book = owing();
    run(book, 31);
    release(book);
    expect(book.account).toMatchObject({ holds: [], quietRules: ['overdue'] });
    expect(run(book, 32)).toEqual([]);
    expect(run(book, 90)).toEqual([]);
    book.record(book.sale(700, { terms: { net: 0 }, on: TODAY }));
    expect(run(book, 91)).toEqual([]);
    book.record(book.payment(1_200));
    expect(run(book, 92)).toEqual([RELEASE('overdue', day(92))]);
    expect(book.account.quietRules).toEqual([]);
    book.record(book.sale(300, { terms: { net: 0 } }));
    expect(run(book, 93)).toEqual([HOLD('overdue', day(93))]);
  });

  test('a hold by hand is lifted, and no rule becomes quiet by it', () => {
    const book = owing();
    book.record(decideHold(book.account, { acting: OWNER_ACTING }));
    release(book);
    expect(book.account).toMatchObject({ holds: [], quietRules: [] });
    expect(run(book, 31)).toEqual([HOLD('overdue', day(31))]);
  });

  test('all causes and the block go together', () => {
    const book = owing();
    run(book, 31);
    book.record(decideHold(book.account, { acting: OWNER_ACTING }));
    book.record(decideBlock(book.account, { acting: OWNER_ACTING }));
    expect(draftsOf(decideRelease(book.account, OWNER_ACTING)).map(({ data }) => data)).toEqual([
      { cause: 'block', by: 'member' },
      { cause: 'overdue', by: 'member' },
      { cause: 'member', by: 'member' },
    ]);
    release(book);
    expect(book.account).toMatchObject({ holds: [], quietRules: ['overdue'] });
    expect(book.account.blocked).toBeUndefined();
  });
});

test('by hand and by rule are separate causes: the rule lifts only its own', () => {
  const book = owing();
  run(book, 31);
  book.record(decideHold(book.account, { acting: OWNER_ACTING }));
  book.record(book.payment(500));
  run(book, 32);
  expect(book.account.holds).toMatchObject([{ cause: 'member' }]);
});

describe('a plan in default', () => {
  function defaulted(net = 0): AccountBook {
    const book = openAccountBook();
    book.record(book.sale(500, { terms: { net } }));
    book.record(book.sale(300, { terms: { net } }));
    const items = [
      { entry: 1, amount: 500 },
      { entry: 2, amount: 300 },
    ];
    const instalments = [
      { due: day(1), amount: 400 },
      { due: day(8), amount: 400 },
    ];
    const data = { by: 'shop', items, instalments, every: 'week', until: day(7) } as const;
    book.record(accept([{ kind: 'plan-proposed', on: TODAY, data }]));
    const plan = book.account.seq;
    book.record(
      accept([
        { kind: 'plan-accepted', on: TODAY, data: { plan, agreement: { text: 'yes' } } },
        { kind: 'plan-defaulted', on: day(12), data: { plan, missed: 2 } },
      ]),
    );
    return book;
  }

  test('holds until none of its items is overdue', () => {
    const book = defaulted();
    expect(run(book, 12, null)).toEqual([HOLD('plan', day(12))]);
    book.record(book.payment(500));
    expect(run(book, 13, null)).toEqual([]);
    book.record(book.payment(300));
    expect(run(book, 13, null)).toEqual([RELEASE('plan', day(13))]);
  });

  test('holds only once an item of it is overdue', () => {
    const book = defaulted(30);
    expect(run(book, 12, null)).toEqual([]);
    expect(run(book, 31, null)).toEqual([HOLD('plan', day(31))]);
  });

  test('does not hold for what is disputed of it, unless the dispute came after the hold', () => {
    const before = defaulted();
    before.record(before.payment(300, { forEntry: 2 }));
    before.record(decideDispute(before.ledger, { entry: 1, reason: 'goods', today: day(12) }), { by: ASHA });
    expect(run(before, 12, null)).toEqual([]);
    const after = defaulted();
    run(after, 12, null);
    after.record(decideDispute(after.ledger, { entry: 1, reason: 'goods', today: day(13) }), { by: ASHA });
    after.record(after.payment(300, { forEntry: 2 }));
    expect(run(after, 13, null)).toEqual([]);
  });

  test('lifts its hold when a new plan is accepted', () => {
    const book = defaulted();
    run(book, 12, null);
    const instalments = [{ due: day(40), amount: 800 }];
    const items = [
      { entry: 1, amount: 500 },
      { entry: 2, amount: 300 },
    ];
    const data = { by: 'shop', items, instalments, every: 'month', until: day(20) } as const;
    book.record(accept([{ kind: 'plan-proposed', on: day(13), data }]));
    const plan = book.account.seq;
    book.record(accept([{ kind: 'plan-accepted', on: day(13), data: { plan, agreement: { text: 'yes' } } }]));
    expect(run(book, 13, null)).toEqual([RELEASE('plan', day(13))]);
  });
});

describe('hold, block and release by hand', () => {
  test('are the owner’s', () => {
    const { account } = owing();
    expect(refusalOf(decideHold(account, { acting: CLERK_ACTING }))).toEqual({ code: 'owner-only', verb: 'hold' });
    expect(refusalOf(decideBlock(account, { acting: CLERK_ACTING }))).toEqual({ code: 'owner-only', verb: 'block' });
    expect(refusalOf(decideRelease(account, CLERK_ACTING))).toEqual({ code: 'owner-only', verb: 'release' });
  });

  test('happen once, and keep the reason', () => {
    const book = owing();
    const [held] = book.record(decideHold(book.account, { acting: OWNER_ACTING, reason: 'moved away' }));
    expect(held?.texts).toMatchObject([{ path: '/reason', text: 'moved away' }]);
    book.record(decideBlock(book.account, { acting: OWNER_ACTING }));
    expect(refusalOf(decideHold(book.account, { acting: OWNER_ACTING }))).toEqual({ code: 'held-already', on: TODAY });
    expect(refusalOf(decideBlock(book.account, { acting: OWNER_ACTING }))).toEqual({
      code: 'blocked-already',
      on: TODAY,
    });
    expect(refusalOf(decideRelease(owing().account, OWNER_ACTING))).toEqual({ code: 'not-held' });
  });
});

describe('a sale is checked in order', () => {
  const ALLOWED = { allowOnHold: {}, allowOverLimit: {} };

  test('blocked first: refused, whoever allows it', () => {
    const book = owing();
    book.record(decideHold(book.account, { acting: OWNER_ACTING }));
    book.record(decideBlock(book.account, { acting: OWNER_ACTING }));
    expect(refusalOf(book.sale(10, ALLOWED))).toEqual({ code: 'blocked', on: TODAY });
  });

  test('then on hold, which only the owner can allow; then the limit', () => {
    const book = openAccountBook();
    book.record(accept([{ kind: 'limit-changed', on: TODAY, data: { limit: 100, cause: 'member' } }]));
    book.record(decideHold(book.account, { acting: OWNER_ACTING }));
    expect(refusalOf(book.sale(200))).toMatchObject({ code: 'on-hold', total: 200, holds: [{ cause: 'member' }] });
    expect(refusalOf(book.sale(200, { ...ALLOWED, acting: CLERK_ACTING }))).toMatchObject({ code: 'on-hold' });
    expect(refusalOf(book.sale(200, { allowOnHold: {} }))).toMatchObject({ code: 'over-limit' });
    expect(draftsOf(book.sale(200, { allowOnHold: { reason: 'her mother pays' }, allowOverLimit: {} }))).toMatchObject([
      { kind: 'sale' },
      {
        kind: 'override',
        data: { entry: 1, rule: 'hold', limit: 100, balance: 200, reason: { text: 'her mother pays' } },
      },
      { kind: 'override', data: { entry: 1, rule: 'limit', limit: 100, balance: 200 } },
    ]);
  });

  test('an allowance that was not needed leaves no trace', () => {
    expect(draftsOf(owing().sale(10, ALLOWED)).map(({ kind }) => kind)).toEqual(['sale']);
  });
});
