import { describe, expect, test } from 'vitest';
import { dailyTransitions } from '#domain/dailyTransitions.ts';
import { followUps } from '#domain/followUps.ts';
import { decideAcceptance, decideProposal } from '#domain/plan.ts';
import { DEFAULT_POLICY } from '#domain/policy.ts';
import { decidePromise, type PromiseCommand } from '#domain/promise.ts';
import { type AccountBook, NOW, openAccountBook, TODAY } from './accountBook.ts';

/** domain.md, "Promises", "Plans": what follows by itself, and what a day brings. */

const ZONE = 'Asia/Kolkata';

function owing(): AccountBook {
  const book = openAccountBook();
  book.record(book.sale(30_000, { due: '2026-11-25' }));
  book.record(book.sale(10_000, { due: '2026-12-25' }));
  return book;
}

function promised(differs: Partial<PromiseCommand> = {}): AccountBook {
  const book = owing();
  book.record(decidePromise(book.account, { today: TODAY, until: '2026-11-27', daysMax: 14, ...differs }));
  return book;
}

const follows = ({ account }: AccountBook, today = TODAY) =>
  followUps(account, { today, policy: DEFAULT_POLICY }).map(({ kind }) => kind);
const brings = ({ account }: AccountBook, today: string) =>
  dailyTransitions(account, { today, zone: ZONE, policy: DEFAULT_POLICY }).map(({ kind }) => kind);

describe('a promise', () => {
  test('without an amount is of what is undisputed and due by that date, or else of the balance', () => {
    expect(promised().account.promise?.amount).toBe(30_000);
    expect(promised({ until: '2026-11-24' }).account.promise?.amount).toBe(40_000);
  });

  test.each<[string, Partial<PromiseCommand>]>([
    ['promise-in-past', { until: '2026-11-21' }],
    ['promise-too-far', { until: '2026-12-07' }],
    ['promise-more-than-owed', { amount: 40_001 }],
    ['amount-not-positive', { amount: 0 }],
  ])('is refused: %s', (code, differs) => {
    const { account } = owing();
    const ask = { today: TODAY, until: '2026-11-27', daysMax: 14, ...differs };
    expect(decidePromise(account, ask)).toMatchObject({ refusal: { code } });
  });

  test('is one at a time, and of nothing where nothing is owed', () => {
    const ask = { today: TODAY, until: '2026-11-27', daysMax: 14 };
    expect(decidePromise(promised().account, ask)).toMatchObject({ refusal: { code: 'promise-open' } });
    expect(decidePromise(openAccountBook().account, ask)).toMatchObject({ refusal: { code: 'nothing-owed' } });
  });

  test('is kept as soon as payments from its day to its date reach the amount', () => {
    const book = promised();
    book.record(book.payment(20_000));
    expect(follows(book)).toEqual([]);
    book.record(book.payment(10_000));
    expect(follows(book)).toEqual(['promise-kept']);
  });

  test('is not kept by money dated before it', () => {
    const book = promised();
    book.record(book.payment(30_000, { on: '2026-11-21' }));
    expect(follows(book)).toEqual([]);
  });

  test('is broken the day after its date, once', () => {
    const book = promised();
    expect(brings(book, '2026-11-27')).toEqual([]);
    expect(brings(book, '2026-11-28')).toEqual(['promise-broken']);
    book.record({
      ok: true,
      value: dailyTransitions(book.account, { today: '2026-11-28', zone: ZONE, policy: DEFAULT_POLICY }),
    });
    expect(brings(book, '2026-11-28')).toEqual([]);
  });

  test('is judged later while a claim waits, three days at most', () => {
    const book = promised({ until: '2026-11-22' });
    book.record({ ok: true, value: [{ kind: 'claim', on: TODAY, data: { amount: 500 } }] }, { at: NOW });
    expect(brings(book, '2026-11-23')).toEqual([]);
    expect(brings(book, '2026-11-25')).toEqual(['promise-broken']);
  });
});

describe('a plan', () => {
  function agreed(): AccountBook {
    const book = owing();
    book.record(decideProposal(book.account, { by: 'shop', today: TODAY, count: 4, every: 'week' }));
    const plan = book.account.proposal?.seq ?? 0;
    const accepted = decideAcceptance(book.account, { by: 'customer', plan, today: TODAY, agreement: 'agreed' });
    if (!accepted.ok) throw new Error(accepted.refusal.code);
    book.record({ ok: true, value: accepted.value.drafts });
    return book;
  }

  test('is completed when all of it is paid', () => {
    const book = agreed();
    book.record(book.payment(39_999));
    expect(follows(book)).toEqual([]);
    book.record(book.payment(1));
    expect(follows(book)).toEqual(['plan-completed']);
  });

  test('is in default when two instalments are missed at once, and its items are held', () => {
    const book = agreed();
    expect(brings(book, '2026-12-03')).toEqual([]);
    expect(brings(book, '2026-12-10')).toEqual(['plan-defaulted']);
    book.record({
      ok: true,
      value: dailyTransitions(book.account, { today: '2026-12-10', zone: ZONE, policy: DEFAULT_POLICY }),
    });
    expect(follows(book, '2026-12-10')).toEqual(['hold']);
  });

  test('is cured by paying later', () => {
    const book = agreed();
    book.record(book.payment(10_000));
    expect(brings(book, '2026-12-10')).toEqual([]);
  });
});
