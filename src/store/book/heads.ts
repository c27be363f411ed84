import type { HeadCover } from '#domain/headCover.ts';
import type { HeadPage } from '#domain/headPage.ts';
import type { CustomerId, ShopId } from '#domain/ids.ts';

/** The leaves of a shop's book head: every account's, as it stands or as it stood before it last moved. */
export interface HeadCovers {
  /** The highest number; 0 when there is none. */
  last(shop: ShopId): Promise<number>;
  /** Throws `WriteConflict`, which `transaction` tries again, when the number is taken. */
  add(shop: ShopId, cover: HeadCover): Promise<void>;
  /** All of them in order of number, streamed. */
  of(shop: ShopId): AsyncIterable<HeadCover>;
}

export interface HeadPages {
  /** Every page in order, streamed. */
  of(shop: ShopId): AsyncIterable<HeadPage>;
  /** The pages that hold, or would hold, the customers between these two. */
  around(shop: ShopId, ask: { first: CustomerId; last: CustomerId }): Promise<readonly HeadPage[]>;
  /** Inserts or replaces. */
  save(shop: ShopId, pages: readonly HeadPage[]): Promise<void>;
}
