import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookHead, treeHead } from '#domain/bookHead.ts';
import { type ChainHead, FIRST_PAGE, type HeadPage, onPages, turned } from '#domain/headPage.ts';
import { customerId } from '#domain/ids.ts';

/** domain.md, "Account and ledger events": the book head, kept page by page. */

const head = fc.record({
  customer: fc.nat({ max: 9_999 }).map((number) => customerId(`c${String(number).padStart(11, '0')}`)),
  seq: fc.nat(),
  hash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
});
const batch = fc
  .uniqueArray(head, { selector: ({ customer }) => customer, maxLength: 50 })
  .map((heads) => heads.sort((a, b) => (a.customer < b.customer ? -1 : 1)));

function turn(pages: readonly HeadPage[], heads: readonly ChainHead[]): HeadPage[] {
  return [...onPages(pages, heads)].flatMap((one) => turned(one.page, one.heads));
}

function headOf(pages: readonly HeadPage[]): string {
  return treeHead(Buffer.concat(pages.map(({ leaves }) => leaves)));
}

test('whatever moved in whatever order, the pages come to the head of all chains as they stand', () => {
  fc.assert(
    fc.property(fc.array(batch, { maxLength: 8 }), (batches) => {
      let pages: readonly HeadPage[] = [];
      const chains = new Map<string, ChainHead>();
      for (const heads of batches) {
        pages = turn(pages, heads);
        for (const one of heads) chains.set(one.customer, one);
      }
      const leaves = [...chains.values()].map(({ customer, seq, hash }) => ({ customer, seq, head: hash }));
      expect(headOf(pages)).toBe(bookHead(leaves));
    }),
  );
});

test('a page that grows too large is cut, and what moves later finds its part', () => {
  const chains = (seq: number, every: number): ChainHead[] =>
    Array.from({ length: Math.floor(5_000 / every) }, (_, index) => ({
      customer: customerId(`c${String(index * every).padStart(11, '0')}`),
      seq,
      hash: 'ab'.repeat(32),
    }));
  const pages = turn(turn([], chains(1, 2)), chains(2, 1));
  expect(pages.length).toBeGreaterThan(4);
  expect(pages[0]?.from).toBe(FIRST_PAGE.from);
  for (const { customers } of pages) expect(customers.length).toBeLessThanOrEqual(1_024);
  const after = turn(pages, chains(3, 7));
  const moved = new Map(chains(3, 7).map((one) => [one.customer, one]));
  const all = chains(2, 1).map((one) => moved.get(one.customer) ?? one);
  expect(headOf(after)).toBe(bookHead(all.map(({ customer, seq, hash }) => ({ customer, seq, head: hash }))));
});
