import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BookLeaf, bookHead } from '#domain/bookHead.ts';

/** domain.md, "Account and ledger events": book head, a Merkle tree hashed as RFC 6962. */

const sha256 = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();

/** RFC 6962, 2.1, word for word: split at the largest power of two smaller than the number of leaves. */
function treeHash(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return sha256();
  if (leaves.length === 1) return sha256(Buffer.from([0]), first);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha256(Buffer.from([1]), treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}

function leafBytes({ customer, seq, head }: BookLeaf): Buffer {
  return Buffer.from(
    `${Buffer.from(customer ?? '').toString('hex')}${seq.toString(16).padStart(16, '0')}${head}`,
    'hex',
  );
}

const leaf = fc.record({
  customer: fc.option(fc.string({ unit: fc.constantFrom(...'abcxyz0189'), minLength: 12, maxLength: 12 })),
  seq: fc.maxSafeNat(),
  head: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
});
const book = fc.uniqueArray(leaf, { selector: ({ customer }) => customer ?? '', maxLength: 40 });

const SHOP_LEAF: BookLeaf = { customer: null, seq: 3, head: 'ab'.repeat(32) };
const ASHA_LEAF: BookLeaf = { customer: 'asha00000000', seq: 7, head: 'cd'.repeat(32) };

describe('the book head', () => {
  test('is the tree hash of RFC 6962 over customer id, seq and head hash, sorted by customer id', () => {
    fc.assert(
      fc.property(book, (leaves) => {
        const sorted = [...leaves].sort((a, b) => ((a.customer ?? '') < (b.customer ?? '') ? -1 : 1));
        expect(bookHead(leaves)).toBe(treeHash(sorted.map(leafBytes)).toString('hex'));
      }),
    );
  });

  test('of an empty book is the hash of nothing', () => {
    expect(bookHead([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  test('does not depend on the order the chains come in', () => {
    expect(bookHead([ASHA_LEAF, SHOP_LEAF])).toBe(bookHead([SHOP_LEAF, ASHA_LEAF]));
  });

  test('changes with every chain, its length and its head', () => {
    const heads = [
      [SHOP_LEAF, ASHA_LEAF],
      [SHOP_LEAF],
      [ASHA_LEAF],
      [SHOP_LEAF, { ...ASHA_LEAF, seq: 8 }],
      [SHOP_LEAF, { ...ASHA_LEAF, head: 'ce'.repeat(32) }],
      [SHOP_LEAF, { ...ASHA_LEAF, customer: 'asha00000001' }],
    ].map(bookHead);
    expect(new Set(heads).size).toBe(heads.length);
  });

  test('is refused to a book in which one customer stands twice, or where a hash is none', () => {
    expect(() => bookHead([ASHA_LEAF, ASHA_LEAF])).toThrow();
    expect(() => bookHead([SHOP_LEAF, { ...SHOP_LEAF, customer: '' }])).toThrow();
    expect(() => bookHead([{ ...ASHA_LEAF, head: 'cd' }])).toThrow(RangeError);
    expect(() => bookHead([{ ...ASHA_LEAF, seq: -1 }])).toThrow(RangeError);
  });
});
