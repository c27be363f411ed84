import type { Account } from '#domain/account.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { ChainHead } from '#domain/headPage.ts';
import type { CustomerId, ShopId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Terms } from '#domain/terms.ts';
import type { ShopTotals } from '../records.ts';

/** When the daily run is to look at an account. */
export type Look = { readonly lookOn: CalendarDate; readonly customer: CustomerId };

/** The same, and how long its chain was. */
export type LookAt = Look & { readonly seq: number };

/** An account and the date of its oldest item that is due. */
export type Due = { readonly oldestDue: CalendarDate; readonly account: Account };

/** A place in the order of what is due. */
export type DueAt = { readonly oldestDue: CalendarDate; readonly customer: CustomerId };

export interface Accounts {
  get(shop: ShopId, customer: CustomerId): Promise<Account | undefined>;
  /** New ones; the daily run looks at each on `lookOn`. */
  insert(accounts: readonly Account[], lookOn: CalendarDate): Promise<void>;
  /**
   * Replaces the account as it was at `seq`; throws `WriteConflict`, which `transaction` tries again, when it moved on. The daily run
   * looks at it on `lookOn`, or no more without it.
   */
  save(account: Account, ask: { seq: number; lookOn: CalendarDate | undefined }): Promise<void>;
  /** Customers whose account the daily run is to look at by `until`, in order of that day, after those given. */
  toLookAt(shop: ShopId, ask: { until: CalendarDate; after?: Look; limit: number }): Promise<readonly LookAt[]>;
  /** Accounts with an undisputed item outside a plan that is due by then, the oldest due first. */
  dueBy(shop: ShopId, ask: { until: CalendarDate; after?: DueAt; limit: number }): Promise<readonly Due[]>;
  /** Accounts on which something waits for somebody: a claim, a dispute, a proposal, a promise, a plan, a confirmation. */
  waiting(shop: ShopId): AsyncIterable<Account>;
  /** The last event of each chain that has moved since it was put on its page of the book head, in order of customer. */
  movedHeads(shop: ShopId, limit?: number): Promise<readonly ChainHead[]>;
  /** These are on their pages now. */
  settleHeads(shop: ShopId, customers: readonly CustomerId[]): Promise<void>;
  /** Those that agreed to terms other than these, in the order of what they agreed to. */
  agreedToOther(shop: ShopId, than: Terms): AsyncIterable<Account>;
  /** Those of them on which the shop may have to decide: a claim, a dispute, a proposal; in order of customer, streamed. */
  deciding(shop: ShopId): AsyncIterable<Account>;
  /** How many accounts wait for a confirmation. */
  unconfirmed(shop: ShopId): Promise<number>;
  /** What is left of all items that were due before that day, by their due dates; disputed and planned ones too. */
  dueBefore(shop: ShopId, day: CalendarDate): Promise<readonly { readonly due: CalendarDate; readonly left: Minor }[]>;
  /** Nothing was to be recorded: the daily run looks at it again on `lookOn`. */
  lookAgain(account: Account, lookOn: CalendarDate | undefined): Promise<void>;
  /** Accounts that may be of this kind, in order of customer, after those given: `overdue` ones have an item due before that day. */
  ofKind(
    shop: ShopId,
    ask: { kind: 'hold' | 'blocked' | { overdueOn: CalendarDate }; after?: CustomerId; limit: number },
  ): Promise<readonly Account[]>;
  /** The daily run is to look at every account by that day. */
  lookAtAll(shop: ShopId, on: CalendarDate): Promise<void>;
  many(shop: ShopId, customers: readonly CustomerId[]): Promise<readonly Account[]>;
  totals(shop: ShopId): Promise<ShopTotals>;
  /** Those who owe something, the most first. */
  owingMost(shop: ShopId, limit: number): Promise<readonly Account[]>;
}
