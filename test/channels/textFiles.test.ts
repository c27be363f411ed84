import { expect, test } from 'vitest';
import { isTextFile, shownFileName } from '#channels/textFiles.ts';

/** Which files count as text, and what they are called (chat.md, "Verbs": `import` + CSV file). */

test.each([
  [{ type: 'text/csv' }, true],
  [{ type: 'text/csv; charset=utf-8' }, true],
  [{ type: 'TEXT/PLAIN', name: 'shop' }, true],
  [{ type: 'text/comma-separated-values' }, true],
  [{ type: 'application/csv' }, true],
  [{ type: 'application/vnd.ms-excel', name: 'Shop.CSV' }, true],
  [{ type: 'application/octet-stream', name: 'shop.tsv' }, true],
  [{ name: 'shop.txt' }, true],
  [{ type: 'application/vnd.ms-excel', name: 'shop.xls' }, false],
  [{ type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: 'shop.xlsx' }, false],
  [{ name: 'shop.csv.exe' }, false],
  [{}, false],
])('%j: %s', (told, expected) => {
  expect(isTextFile(told)).toBe(expected);
});

test('a name is one short line without signs that nobody sees', () => {
  expect(shownFileName({ name: 'customers of 2026.csv' })).toBe('customers of 2026.csv');
  expect(shownFileName({ name: 'a\u202Evsc.\nb' })).toBe('avsc. b');
  expect(shownFileName({ name: 'x'.repeat(300) })).toHaveLength(100);
  expect(shownFileName({ name: ' \u0000 ' })).toBe('file');
  expect(shownFileName({})).toBe('file');
});
