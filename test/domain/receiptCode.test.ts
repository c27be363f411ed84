import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReceiptCode, receiptCode } from '#domain/receiptCode.ts';

/** domain.md, "Account and ledger events": receipt code. */

const HASH = `7f3a9c0122be04d7${'0'.repeat(48)}`;
const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });

test('a receipt code is the first 64 bits of the hash in four groups', () => {
  expect(receiptCode(HASH)).toBe('7F3A-9C01-22BE-04D7');
});

test.each(['', '7f3a', HASH.toUpperCase(), `${HASH}0`])('%j is no hash to make one of', (text) => {
  expect(() => receiptCode(text)).toThrow(RangeError);
});

describe('a typed code', () => {
  test.each([
    ['7F3A-9C01', '7f3a9c01'],
    ['7f3a9c01', '7f3a9c01'],
    [' 7F3A 9C01 22BE ', '7f3a9c0122be'],
    ['7F3A–9C01—22BE−04D7', '7f3a9c0122be04d7'],
    ['७F३A-९C०१', '7f3a9c01'],
    [HASH, HASH],
  ])('%j looks for %s', (text, prefix) => {
    expect(readReceiptCode(text)).toEqual({ prefix });
  });

  test.each(['', '7F3A', '7F3A-9C0', '7F3A-9C0G', '#12', 'Asha', `${HASH}0`, '-'.repeat(8), '0'.repeat(200)])(
    'is not %j',
    (text) => expect(readReceiptCode(text)).toBeUndefined(),
  );

  test('as it was printed finds its hash', () => {
    fc.assert(fc.property(hash, (of) => of.startsWith(readReceiptCode(receiptCode(of))?.prefix ?? 'none')));
  });
});
