import type { PhotoPlace } from '#domain/attachment.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { AccountEvent, LedgerEvent, PhotoEvent } from '#domain/event.ts';
import type { CustomerId, MemberId, ShopId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';

export interface Events {
  /** `key` names the command; a key used before throws `KeyUsed`. */
  append(events: readonly LedgerEvent[], key: string): Promise<void>;
  /** Of one account (or, with `null`, the shop's own chain) in order of `seq`, streamed. */
  chain(shop: ShopId, customer: CustomerId | null): AsyncIterable<LedgerEvent>;
  /** Every chain of the shop, one after the other: the shop's own first, then by customer id; in order of `seq` within each. */
  book(shop: ShopId): AsyncIterable<LedgerEvent>;
  /** The event of this number, of one account or (with `null`) the shop's own chain. */
  at(shop: ShopId, customer: CustomerId | null, seq: number): Promise<LedgerEvent | undefined>;
  /** The last event of a chain. */
  last(shop: ShopId, customer: CustomerId | null): Promise<LedgerEvent | undefined>;
  /** The latest entries numbered below `before`, newest first. */
  entries(
    shop: ShopId,
    customer: CustomerId,
    ask: { before?: number; limit: number },
  ): Promise<readonly AccountEvent[]>;
  /** What was recorded about these entries: confirmations, disputes, voids that name one of them. */
  about(shop: ShopId, customer: CustomerId, entries: readonly number[]): Promise<readonly AccountEvent[]>;
  entry(shop: ShopId, customer: CustomerId, entry: number): Promise<AccountEvent | undefined>;
  /** Amounts of all entries dated from one day to another (to the last without `to`), summed by kind. */
  sumsOn(
    shop: ShopId,
    ask: { from: CalendarDate; to?: CalendarDate },
  ): Promise<Readonly<Partial<Record<AccountEvent['kind'], Minor>>>>;
  /** Voids dated on that day or later, streamed. */
  voidsSince(shop: ShopId, from: CalendarDate): AsyncIterable<AccountEvent>;
  /** Accounts of the shop that have an entry of this number, at most `limit`. */
  withEntry(shop: ShopId, entry: number, limit: number): Promise<readonly CustomerId[]>;
  /** Events of the shop whose hash starts with the (lower-case hex) prefix; of one account only when `customer` is given. */
  byHash(ask: { shop: ShopId; customer?: CustomerId; prefix: string; limit: number }): Promise<readonly LedgerEvent[]>;
  /** The latest that customers of the shop said when they were asked how it was, newest first. */
  feedback(shop: ShopId, limit: number): Promise<readonly AccountEvent[]>;
  /** The latest entries that this member recorded in the shop, newest first; voids are not among them. */
  latestBy(shop: ShopId, by: MemberId, limit: number): Promise<readonly AccountEvent[]>;
  /** The photos of these entries and claims, in the order they came. */
  photosAt(shop: ShopId, customer: CustomerId, places: readonly PhotoPlace[]): Promise<readonly PhotoEvent[]>;
  /** An account's photos before this event, the latest first. */
  photosOf(shop: ShopId, customer: CustomerId, ask: { before?: number; limit: number }): Promise<readonly PhotoEvent[]>;
  /** Payments of the shop with this reference, by its normalised text. */
  withReference(shop: ShopId, reference: string): Promise<readonly AccountEvent[]>;
  /** The keys of the commands that wrote on this account, as they are stored, by the event that carries each. */
  keysOf(shop: ShopId, customer: CustomerId): AsyncIterable<{ readonly seq: number; readonly key: string }>;
  setKey(at: { shop: ShopId; customer: CustomerId; seq: number }, key: string): Promise<void>;
  /** Takes away the words beside an account's events, and what they are found by across the shop; what is hashed stays as it is. */
  eraseTexts(shop: ShopId, customer: CustomerId): Promise<void>;
  /** Which of these photos are on an account of the shop whose person was not erased. */
  photosInUse(shop: ShopId, sha256s: readonly string[]): Promise<ReadonlySet<string>>;
}
