import { describe, expect, test } from 'vitest';
import { isWholePlan, readPlan } from '#chat/read/plan.ts';
import { AMERICA, INDIA } from './shops.ts';

/** chat.md, "Verbs", plan: `plan Asha 4 weekly from 2026-12-01`. Today is Sunday, 22 November 2026. */

describe('how many, how often, from when and for what', () => {
  test.each([
    ['4 weekly', { count: 4, every: 'week' }],
    ['weekly 4', { count: 4, every: 'week' }],
    ['4x weekly', { count: 4, every: 'week' }],
    ['4 payments every week', { count: 4, every: 'week' }],
    ['4 instalments a week', { count: 4, every: 'week' }],
    ['4 installments per week', { count: 4, every: 'week' }],
    ['6 every two weeks', { count: 6, every: 'two-weeks' }],
    ['6 every 2 weeks', { count: 6, every: 'two-weeks' }],
    ['6 2 weeks', { count: 6, every: 'two-weeks' }],
    ['6 every other week', { count: 6, every: 'two-weeks' }],
    ['6 every second week', { count: 6, every: 'two-weeks' }],
    ['6 fortnightly', { count: 6, every: 'two-weeks' }],
    ['6 bi-weekly', { count: 6, every: 'two-weeks' }],
    ['3 monthly', { count: 3, every: 'month' }],
    ['3 times a month', { count: 3, every: 'month' }],
    ['3 Monthly', { count: 3, every: 'month' }],
    ['  3   monthly ', { count: 3, every: 'month' }],
    ['४ weekly', { count: 4, every: 'week' }],
    ['4 weekly from 1 dec', { count: 4, every: 'week', first: '2026-12-01' }],
    ['4 weekly from friday', { count: 4, every: 'week', first: '2026-11-27' }],
    ['4 weekly starting on 2026-12-01', { count: 4, every: 'week', first: '2026-12-01' }],
    ['4 weekly beginning tomorrow', { count: 4, every: 'week', first: '2026-11-23' }],
    ['from 1 dec', { first: '2026-12-01' }],
    ['4 weekly for #12', { count: 4, every: 'week', entries: [12] }],
    ['4 weekly for #12 #14', { count: 4, every: 'week', entries: [12, 14] }],
    [
      '4 weekly of #12, #14 and #15 from 1 dec',
      { count: 4, every: 'week', first: '2026-12-01', entries: [12, 14, 15] },
    ],
    ['for #12 4 weekly', { count: 4, every: 'week', entries: [12] }],
    ['4', { count: 4 }],
    ['monthly', { every: 'month' }],
    ['', {}],
    // The rule of how many there may be is the domain's (domain.md, "Plans").
    ['0 weekly', { count: 0, every: 'week' }],
    ['999 weekly', { count: 999, every: 'week' }],
  ])('%j', (text, terms) => expect(readPlan(text, INDIA)).toEqual({ ok: true, value: { kind: 'terms', ...terms } }));

  test('a date is read as it is written where the shop is', () => {
    expect(readPlan('4 weekly from 1/12', INDIA)).toMatchObject({ value: { first: '2026-12-01' } });
    expect(readPlan('4 weekly from 12/1', AMERICA)).toMatchObject({ value: { first: '2026-12-01' } });
  });
});

test.each(['cancel', 'Cancel', 'end', ' stop '])('%j ends it', (text) => {
  expect(readPlan(text, INDIA)).toEqual({ ok: true, value: { kind: 'cancel' } });
});

describe('what is no plan is refused with what was said', () => {
  test.each([
    ['when I can', { code: 'not-a-plan', text: 'when I can' }],
    ['a few weekly', { code: 'not-a-plan', text: 'a few weekly' }],
    ['4 daily', { code: 'not-a-plan', text: '4 daily' }],
    ['-4 weekly', { code: 'not-a-plan', text: '-4 weekly' }],
    ['1000 weekly', { code: 'not-a-plan', text: '1000 weekly' }],
    ['4 6 weekly', { code: 'not-a-plan', text: '4 6 weekly' }],
    ['4 weekly for 12', { code: 'not-a-plan', text: '4 weekly for 12' }],
    ['cancel it', { code: 'not-a-plan', text: 'cancel it' }],
    ['4 weekly from 31 nov', { code: 'no-such-day', text: '31 nov' }],
    ['4 weekly from whenever', { code: 'not-a-date', text: 'whenever' }],
  ])('%j', (text, refusal) => expect(readPlan(text, INDIA)).toMatchObject({ ok: false, refusal }));
});

test.each([
  [{ count: 4, every: 'week' }, true],
  [{ count: 4 }, false],
  [{ every: 'week' }, false],
] as const)('%j needs no more questions: %s', (terms, whole) => {
  expect(isWholePlan({ kind: 'terms', ...terms })).toBe(whole);
});
