import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { assessCredit } from '#domain/score.ts';
import { openAccountBook, TODAY } from '../domain/accountBook.ts';
import { type CreditBook, LIMIT, openCreditBook, scoreOf } from '../domain/creditBook.ts';
import { anyCommand, storyTeller } from './accountCommands.ts';

/** What holds of every account (domain.md, "Limits, holds, score, reviews"). */

const ASK = { today: '2027-03-01', starterLimit: 50_000, exponent: 2 } as const;

test('whatever happened, the score lies within 0 and 100, comes out the same again, and suggests no odd limit', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 30 }), (commands) => {
      const book = openAccountBook();
      const tell = storyTeller(book);
      for (const command of commands) tell(command);
      const assessment = assessCredit(book, ASK);
      expect(assessCredit(book, ASK)).toEqual(assessment);
      const { judged, onTime, settled } = assessment.reasons;
      expect(onTime).toBeLessThanOrEqual(judged);
      expect(settled).toBeLessThanOrEqual(book.account.entries);
      if (assessment.grade === 'new') return;
      expect(assessment.score).toBeGreaterThanOrEqual(0);
      expect(assessment.score).toBeLessThanOrEqual(100);
      expect(Number.isSafeInteger(assessment.score)).toBe(true);
      const { suggested } = assessment;
      if (suggested === undefined) return;
      expect(suggested).toBeLessThanOrEqual(2 * Math.max(book.account.limit ?? 0, ASK.starterLimit));
      expect(suggested).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 150 },
  );
});

const anySale = fc.record({
  amount: fc.integer({ min: 1, max: 50_000 }),
  dueAgo: fc.integer({ min: 0, max: 700 }),
  daysLate: fc.integer({ min: -20, max: 60 }),
});
type Sale = { readonly amount: number; readonly dueAgo: number; readonly daysLate: number };

function told(sales: readonly Sale[]): CreditBook {
  const credit = openCreditBook();
  for (const { amount, dueAgo, daysLate } of sales)
    credit.settled(amount, addDays(TODAY, -dueAgo), Math.min(daysLate, dueAgo));
  return credit;
}

test('paying later never raises the score', () => {
  fc.assert(
    fc.property(
      fc.array(anySale, { minLength: 3, maxLength: 6 }),
      fc.nat(),
      fc.integer({ min: 1, max: 40 }),
      (sales, nth, days) => {
        const before = scoreOf(told(sales).assess());
        const later = sales.map((sale, index) =>
          index === nth % sales.length ? { ...sale, daysLate: sale.daysLate + days } : sale,
        );
        expect(scoreOf(told(later).assess())).toBeLessThanOrEqual(before);
      },
    ),
    { numRuns: 100 },
  );
});

test('owing more never raises it', () => {
  fc.assert(
    fc.property(
      fc.array(anySale, { minLength: 3, maxLength: 5 }),
      fc.integer({ min: 1, max: 2 * LIMIT }),
      (sales, more) => {
        const credit = told(sales);
        const before = scoreOf(credit.assess());
        credit.sold(more, TODAY, '2027-01-01');
        expect(scoreOf(credit.assess())).toBeLessThanOrEqual(before);
      },
    ),
    { numRuns: 100 },
  );
});
