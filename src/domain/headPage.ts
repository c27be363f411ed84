import { type BookLeaf, HASH_BYTES, leafHash } from './bookHead.ts';
import type { CustomerId } from './ids.ts';

/**
 * A stretch of the book head's leaves, hashed: those of the customers from `from` on, up to where the next page begins, in order of their
 * ids. The first page begins at the empty text. Kept, a head costs what has changed since the last one, not what the book holds.
 */
export type HeadPage = {
  readonly from: string;
  readonly customers: readonly CustomerId[];
  /** Their leaf hashes, one after the other. */
  readonly leaves: Buffer;
};

/** The last event of a customer's chain. */
export type ChainHead = { readonly customer: CustomerId; readonly seq: number; readonly hash: string };

export const FIRST_PAGE: HeadPage = { from: '', customers: [], leaves: Buffer.alloc(0) };

const CUSTOMERS_MAX = 1_024;

/** A page as these chain heads, in order of customer and all within it, leave it: cut in parts where it grows too large. */
export function turned(page: HeadPage, heads: readonly ChainHead[]): readonly HeadPage[] {
  const customers: CustomerId[] = [];
  const leaves: Buffer[] = [];
  let at = 0;
  const keepUntil = (customer: CustomerId | undefined): void => {
    const start = at;
    for (let kept = page.customers[at]; kept !== undefined && (customer === undefined || kept < customer); ) {
      customers.push(kept);
      at += 1;
      kept = page.customers[at];
    }
    leaves.push(page.leaves.subarray(start * HASH_BYTES, at * HASH_BYTES));
  };
  for (const head of heads) {
    keepUntil(head.customer);
    if (page.customers[at] === head.customer) at += 1;
    customers.push(head.customer);
    leaves.push(leafHash(leafOf(head)));
  }
  keepUntil(undefined);
  return cut({ from: page.from, customers, leaves: Buffer.concat(leaves) });
}

function leafOf({ customer, seq, hash }: ChainHead): BookLeaf {
  return { customer, seq, head: hash };
}

function cut(page: HeadPage): readonly HeadPage[] {
  const { customers, leaves } = page;
  if (customers.length <= CUSTOMERS_MAX) return [page];
  const parts = Math.ceil((2 * customers.length) / CUSTOMERS_MAX);
  const each = Math.ceil(customers.length / parts);
  return Array.from({ length: Math.ceil(customers.length / each) }, (_, part) => {
    const own = customers.slice(part * each, (part + 1) * each);
    const from = part === 0 ? page.from : (own[0] ?? page.from);
    const start = part * each * HASH_BYTES;
    return { from, customers: own, leaves: leaves.subarray(start, start + own.length * HASH_BYTES) };
  });
}

/** Each page with the heads that lie on it, pages and heads both in order; where there is no page yet, on the first. */
export function* onPages(
  pages: readonly HeadPage[],
  heads: readonly ChainHead[],
): Iterable<{ readonly page: HeadPage; readonly heads: readonly ChainHead[] }> {
  const all = pages.length === 0 ? [FIRST_PAGE] : pages;
  let at = 0;
  for (const [index, page] of all.entries()) {
    const next = all[index + 1]?.from;
    const start = at;
    while (at < heads.length && (next === undefined || (heads[at]?.customer ?? '') < next)) at += 1;
    yield { page, heads: heads.slice(start, at) };
  }
}
