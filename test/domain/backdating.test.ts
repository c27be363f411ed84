import { expect, test } from 'vitest';
import { dateRefusal, dueRefusal } from '#domain/backdating.ts';

/** domain.md, "Time", back-dating. */

const TODAY = '2026-11-22';

test.each([
  ['owner', '2026-11-22', undefined],
  ['owner', '2026-11-23', { code: 'in-the-future', on: '2026-11-23', today: TODAY }],
  ['owner', '2026-01-01', undefined],
  ['owner', '2016-11-22', undefined],
  ['owner', '2016-11-21', { code: 'too-far-back', on: '2016-11-21', earliest: '2016-11-22', clerk: false }],
  ['clerk', '2026-11-22', undefined],
  ['clerk', '2026-11-15', undefined],
  ['clerk', '2026-11-14', { code: 'too-far-back', on: '2026-11-14', earliest: '2026-11-15', clerk: true }],
  ['clerk', '2016-11-21', { code: 'too-far-back', on: '2016-11-21', earliest: '2016-11-22', clerk: false }],
  ['clerk', '2026-11-23', { code: 'in-the-future', on: '2026-11-23', today: TODAY }],
  ['customer', '2026-01-01', undefined],
] as const)('said today by the %s: it happened on %s', (role, on, refusal) => {
  expect(dateRefusal({ on, today: TODAY, role })).toEqual(refusal);
});

test.each([
  ['2026-11-22', undefined],
  ['2026-11-21', { code: 'due-before-sale', due: '2026-11-21', on: TODAY }],
  ['2036-11-22', undefined],
  ['2036-11-23', { code: 'due-too-far', due: '2036-11-23', latest: '2036-11-22' }],
])('sold today, due on %s', (due, refusal) => {
  expect(dueRefusal({ due, on: TODAY })).toEqual(refusal);
});
