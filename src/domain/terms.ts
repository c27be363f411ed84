import type { FeeTerms } from './lateFee.ts';

/** When a sale is due, what an early payment earns and what a late one costs (product.md, "Vocabulary"). */
export type Terms = {
  /** Days from the sale's own date to its due date: `net 30`. */
  readonly net: number;
  /** What lateness costs; absent: nothing. A sale keeps it for good. */
  readonly fee?: FeeTerms;
};

/** The terms of a sale made now: the customer's own days where she has some, and the shop's late fee. */
export function termsInForce(
  shop: { readonly terms: Terms; readonly policy: { readonly lateFee: FeeTerms | null } },
  customer: { readonly terms?: Terms } = {},
): Terms {
  const { net } = customer.terms ?? shop.terms;
  return { net, ...(shop.policy.lateFee === null ? {} : { fee: shop.policy.lateFee }) };
}
