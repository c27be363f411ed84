import { addDays, type CalendarDate } from '#domain/calendar.ts';
import { decideLimit } from '#domain/limit.ts';
import type { Minor } from '#domain/money.ts';
import { type Assessment, type AssessmentAsk, assessCredit } from '#domain/score.ts';
import { type AccountBook, NOW, OWNER, openAccountBook, TODAY } from './accountBook.ts';

export const LIMIT = 100_000;

/** One account told by its dates. Today is the 22nd of November 2026; limit and starter limit are 1,000.00 if nothing else is said. */
export type CreditBook = {
  readonly book: AccountBook;
  sold(amount: Minor, on: CalendarDate, due: CalendarDate): void;
  paid(amount: Minor, on: CalendarDate, forEntry?: number): void;
  /** Sold 30 days before it was due, and paid whole. */
  settled(amount: Minor, due: CalendarDate, daysLate?: number): void;
  assess(differs?: Partial<AssessmentAsk>): Assessment;
};

export const actingOn = (today: CalendarDate) => ({ role: 'owner', member: OWNER, today, now: NOW }) as const;

export function openCreditBook(limit: Minor | null = LIMIT): CreditBook {
  const book = openAccountBook();
  book.record(decideLimit(book.account, { acting: actingOn(TODAY), limit, today: TODAY }));
  const credit: CreditBook = {
    book,
    sold(amount, on, due) {
      book.record(book.sale(amount, { acting: actingOn(on), on, due, allowOverLimit: {} }));
    },
    paid(amount, on, forEntry) {
      const named = forEntry === undefined ? {} : { forEntry };
      book.record(book.payment(amount, { acting: actingOn(on), on, keepAsCredit: true, ...named }));
    },
    settled(amount, due, daysLate = 0) {
      credit.sold(amount, addDays(due, -30), due);
      credit.paid(amount, addDays(due, daysLate), book.account.entries);
    },
    assess: (differs = {}) =>
      assessCredit(
        { account: book.account, events: book.events },
        { today: TODAY, starterLimit: LIMIT, exponent: 2, ...differs },
      ),
  };
  return credit;
}

/** Fails for a customer who is new. */
export function scoreOf(assessment: Assessment): number {
  if (assessment.grade === 'new') throw new Error('a new customer has no score');
  return assessment.score;
}
