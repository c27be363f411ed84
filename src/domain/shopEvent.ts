import type { Commitment, LedgerEvent, ShopFact } from './event.ts';

/** By kind: one more does not compile before it is here. */
export const SHOP_KINDS = { staff: true, policy: true, 'head-published': true } as const satisfies Record<
  ShopFact<Commitment>['kind'],
  true
>;

/** Whether it is of the shop's own chain, by its kind. */
export function isShopEvent(
  event: LedgerEvent,
): event is Extract<LedgerEvent, { readonly kind: keyof typeof SHOP_KINDS }> {
  return Object.hasOwn(SHOP_KINDS, event.kind);
}
