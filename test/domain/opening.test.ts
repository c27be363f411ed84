import { describe, expect, test } from 'vitest';
import { LIMIT_MAX } from '#domain/limit.ts';
import { decideOpening, type OpeningCommand } from '#domain/opening.ts';
import { CLERK_ACTING, draftsOf, OWNER_ACTING, openAccountBook, refusalOf, TODAY } from './accountBook.ts';

/** domain.md, "Import" and "Sales" (the limit of a customer who owes already). */

function opening(differs: Partial<OpeningCommand>, book = openAccountBook()) {
  const command = { acting: OWNER_ACTING, amount: 1250, on: TODAY, due: '2026-10-01', starterLimit: 500, ...differs };
  return decideOpening(book.account, command);
}

describe('an opening balance', () => {
  test('is an open item with its own due date, and raises the limit to itself plus the starter limit', () => {
    const book = openAccountBook();
    book.record(opening({}));
    expect(book.account).toMatchObject({
      balance: 1250,
      entries: 1,
      limit: 1750,
      items: [{ entry: 1, kind: 'adjustment', on: TODAY, due: '2026-10-01', left: 1250 }],
      awaiting: [],
    });
  });

  test('below zero is credit, and changes no limit', () => {
    const book = openAccountBook();
    book.record(opening({ amount: -300 }));
    expect(book.account).toMatchObject({ balance: -300, limit: null, credit: [{ payer: 1, on: TODAY, amount: 300 }] });
  });

  test('leaves no limit where there is none', () => {
    expect(draftsOf(opening({ starterLimit: null })).map(({ kind }) => kind)).toEqual(['adjustment']);
  });

  test('cannot raise a limit beyond what a limit can be', () => {
    expect(draftsOf(opening({ starterLimit: LIMIT_MAX }))).toMatchObject([{}, { data: { limit: LIMIT_MAX } }]);
  });
});

test.each([
  ['by a clerk', { acting: CLERK_ACTING }, { code: 'owner-only' }],
  ['of nothing', { amount: 0 }, { code: 'amount-not-positive' }],
  ['dated tomorrow', { on: '2026-11-23' }, { code: 'in-the-future' }],
  ['due before the last ten years', { due: '2010-01-01' }, { code: 'too-far-back', on: '2010-01-01' }],
  ['due in twenty years', { due: '2046-01-01' }, { code: 'due-too-far' }],
])('an opening balance %s is refused', (_, differs, refusal) => {
  expect(refusalOf(opening(differs))).toMatchObject(refusal);
});

test('an account that has an entry takes none', () => {
  const book = openAccountBook();
  book.record(book.sale(5));
  book.record(book.void(1));
  expect(refusalOf(opening({}, book))).toEqual({ code: 'account-has-entries', entries: 2 });
});
