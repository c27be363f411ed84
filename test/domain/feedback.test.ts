import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { decideFeedback, type FeedbackCommand } from '#domain/feedback.ts';
import { type AccountBook, ASHA, draftsOf, OWNER_ACTING, openAccountBook, refusalOf, TODAY } from './accountBook.ts';

/** domain.md, "Notices": feedback is asked with the receipt that brings the balance to zero, at most once in 30 days. */

function paid(book: AccountBook, amount: number, day = TODAY, reachable = true) {
  const acting = { ...OWNER_ACTING, today: day };
  book.record(book.payment(amount, { acting, on: day, reachable, keepAsCredit: true }));
}

function answer(book: AccountBook, differs: Partial<FeedbackCommand>) {
  return decideFeedback(book.account, { today: TODAY, ...differs });
}

/** #1 of 210.00, paid with #2, whose receipt asked. */
function askedBook(): AccountBook {
  const book = openAccountBook();
  book.record(book.sale(21_000));
  paid(book, 21_000);
  return book;
}

describe('a payment asks', () => {
  test('when it brings the balance to zero', () => {
    expect(askedBook().account.feedback).toEqual({ entry: 2, on: TODAY });
  });

  test.each([
    ['something is left', 20_000, true],
    ['more was paid, so there is credit', 22_000, true],
    ['no chat of hers can be written to', 21_000, false],
  ])('not when %s', (_, amount, reachable) => {
    const book = openAccountBook();
    book.record(book.sale(21_000));
    paid(book, amount, TODAY, reachable);
    expect(book.account.feedback).toBeUndefined();
  });

  test.each([
    [29, 2],
    [30, 4],
  ])('%i days later the last one asked is #%i', (days, entry) => {
    const book = askedBook();
    book.record(book.sale(5_000));
    paid(book, 5_000, addDays(TODAY, days));
    expect(book.account.feedback?.entry).toBe(entry);
  });

  test('with the early discount that settles the account', () => {
    const book = openAccountBook();
    book.record(book.sale(21_000, { terms: { net: 30, early: { basisPoints: 200, days: 10 } } }));
    paid(book, 20_580);
    expect(book.account.feedback).toEqual({ entry: 2, on: TODAY });
  });

  test('and has asked even when it is taken back', () => {
    const book = askedBook();
    book.record(book.void(2));
    paid(book, 21_000);
    expect(book.account.feedback).toEqual({ entry: 2, on: TODAY });
  });
});

describe('her answer', () => {
  test('is taken once, and words once, with it or after it', () => {
    const book = askedBook();
    book.record(answer(book, { entry: 2, rating: 4 }), { by: ASHA });
    expect(book.account.feedback).toEqual({ entry: 2, on: TODAY, rating: 4 });
    expect(refusalOf(answer(book, { entry: 2, rating: 5 }))).toEqual({ code: 'feedback-given', rating: 4 });
    book.record(answer(book, { entry: 2, words: 'always fresh' }), { by: ASHA });
    expect(book.account.feedback).toEqual({ entry: 2, on: TODAY, rating: 4, said: true });
    expect(refusalOf(answer(book, { entry: 2, words: 'and cheap' }))).toEqual({ code: 'feedback-said' });
  });

  test('holds the rating; the words are a commitment beside which they lie', () => {
    const book = askedBook();
    expect(draftsOf(answer(book, { rating: 5, words: 'always fresh' }))).toEqual([
      { kind: 'feedback', on: TODAY, data: { entry: 2, rating: 5, words: { text: 'always fresh' } } },
    ]);
    const [event] = book.record(answer(book, { rating: 5, words: 'always fresh' }), { by: ASHA });
    expect(event).toMatchObject({
      data: { words: expect.stringMatching(/^[0-9a-f]{64}$/) },
      texts: [{ path: '/words', text: 'always fresh' }],
    });
  });

  test('is refused where nothing was asked, or something else was asked since', () => {
    expect(refusalOf(answer(openAccountBook(), { rating: 5 }))).toEqual({ code: 'feedback-not-asked' });
    expect(refusalOf(answer(askedBook(), { entry: 1, rating: 5 }))).toEqual({ code: 'feedback-not-asked' });
    expect(refusalOf(answer(askedBook(), { entry: 2, words: 'no rating yet' }))).toEqual({
      code: 'feedback-not-asked',
    });
  });

  test('has at most 1,000 characters', () => {
    expect(refusalOf(answer(askedBook(), { rating: 1, words: 'x'.repeat(1_001) }))).toMatchObject({
      code: 'text-too-long',
    });
  });

  test.each([0, 6, 2.5])('%d is no rating', (rating) => {
    expect(() => answer(askedBook(), { rating })).toThrow(RangeError);
  });
});
