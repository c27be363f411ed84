import { expect, test } from 'vitest';
import { decideLimit, decideStarter } from '#domain/limit.ts';
import { CLERK_ACTING, OWNER_ACTING, openAccountBook, refusalOf, TODAY } from './accountBook.ts';

/** domain.md, "Sales" and "Limits, holds, score, reviews"; chat.md, "Verbs". */

test('a new account gets the starter limit, or none', () => {
  const book = openAccountBook();
  book.record(decideStarter(book.account, { limit: 50_000, today: TODAY }));
  expect(book.account.limit).toBe(50_000);
  expect(book.ledger.limits).toEqual([{ limit: 50_000, cause: 'starter' }]);
  book.record(decideStarter(book.account, { limit: null, today: TODAY }));
  expect(book.account.limit).toBeNull();
});

test('the owner may set a limit below the balance', () => {
  const book = openAccountBook();
  book.record(book.sale(900));
  book.record(decideLimit(book.account, { acting: OWNER_ACTING, limit: 500, today: TODAY }));
  expect(book.account).toMatchObject({ limit: 500, balance: 900 });
});

test('a limit of 0 lets nobody buy on credit', () => {
  const book = openAccountBook();
  book.record(decideLimit(book.account, { acting: OWNER_ACTING, limit: 0, today: TODAY }));
  expect(refusalOf(book.sale(1))).toMatchObject({ code: 'over-limit', limit: 0 });
});

test('a clerk changes no limit, and no limit is below zero', () => {
  const { account } = openAccountBook();
  const byClerk = decideLimit(account, { acting: CLERK_ACTING, limit: 5, today: TODAY });
  expect(refusalOf(byClerk)).toEqual({ code: 'owner-only', verb: 'limit' });
  const below = decideLimit(account, { acting: OWNER_ACTING, limit: -1, today: TODAY });
  expect(refusalOf(below)).toMatchObject({ code: 'limit-out-of-range', limit: -1 });
});
