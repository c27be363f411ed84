import { describe, expect, test } from 'vitest';
import { formatDate, formatTime } from '#i18n/date.ts';
import { formatList } from '#i18n/list.ts';
import { languageFor } from '#i18n/locale.ts';

// chat.md, "Replies": dates never ambiguous.

describe('a date has its month as a word and its year', () => {
  test.each([
    ['Asia/Kolkata', '2026-12-15', '15 Dec 2026'],
    ['Africa/Nairobi', '2026-12-03', '3 Dec 2026'],
    ['America/New_York', '2026-03-12', 'Mar 12, 2026'],
    ['Pacific/Kiritimati', '2028-02-29', '29 Feb 2028'],
    ['Pacific/Pago_Pago', '1900-01-01', 'Jan 1, 1900'],
    ['Europe/Berlin', '2199-12-31', '31 Dec 2199'],
  ])('%s: %s', (zone, date, written) => {
    expect(formatDate(date, { language: 'en', zone })).toBe(written);
  });
});

test.each([
  ['2026-12-01T08:32:00.000Z', 'Asia/Kolkata', '14:02'],
  ['2026-12-01T21:05:59.999Z', 'Africa/Nairobi', '00:05'],
])('%s is the clock of %s: %s', (instant, zone, written) => {
  expect(formatTime(instant, { language: 'en', zone })).toBe(written);
});

test.each([
  [['#3'], '#3'],
  [['#3', '#4'], '#3 and #4'],
  [['#3', '#4', '#5'], '#3, #4 and #5'],
])('%j is listed as %s', (items, written) => {
  expect(formatList(items, 'en')).toBe(written);
});

test.each(['en', 'en-KE', 'de', 'zh-Hant-TW', 'klingon!', ''])('a reader of %j is answered in English', (tag) => {
  expect(languageFor(tag)).toBe('en');
});
