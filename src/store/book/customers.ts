import type { Instant } from '#domain/calendar.ts';
import type { CustomerId, ShopId } from '#domain/ids.ts';
import type { Terms } from '#domain/terms.ts';
import type { Customer } from '../records.ts';

export type Described = 'archived' | { readonly tag: string };

export interface Customers {
  /** Only within the shop: an id of another shop's customer finds nothing. */
  get(shop: ShopId, id: CustomerId): Promise<Customer | undefined>;
  /** For a button, whose shop is not known yet. */
  find(id: CustomerId): Promise<Customer | undefined>;
  insert(customers: readonly Customer[]): Promise<void>;
  many(shop: ShopId, ids: readonly CustomerId[]): Promise<readonly Customer[]>;
  /** Those that have one of the keys, then those with a key that starts with `prefix`; at most `limit`. */
  byKeys(shop: ShopId, ask: { keys: readonly string[]; prefix?: string; limit: number }): Promise<readonly Customer[]>;
  /** Most recently active first; without those who were put away. */
  recent(shop: ShopId, limit: number): Promise<readonly Customer[]>;
  /** In order of the first key, then id, after those given; without those who were put away. */
  page(shop: ShopId, ask: { after?: { key: string; id: string }; limit: number }): Promise<readonly Customer[]>;
  /** How many the shop has. */
  count(shop: ShopId): Promise<number>;
  /** How many of them were put away. */
  countArchived(shop: ShopId): Promise<number>;
  /** In order of id, after this one. */
  following(shop: ShopId, ask: { after?: CustomerId; limit: number }): Promise<readonly Customer[]>;
  /** Every customer in order of id, streamed. */
  all(shop: ShopId): AsyncIterable<Customer>;
  setActive(id: CustomerId, at: Instant): Promise<void>;
  addNote(id: CustomerId, note: Customer['notes'][number]): Promise<void>;
  setMuted(id: CustomerId, muted: boolean): Promise<void>;
  setRaise(id: CustomerId, raise: NonNullable<Customer['raise']>): Promise<void>;
  /** Those with terms of their own, in order of id. */
  withOwnTerms(shop: ShopId): AsyncIterable<Customer>;
  /** Those who wait to hear about a higher limit, in order of id. */
  raising(shop: ShopId): AsyncIterable<Customer>;
  /** Her own terms; undefined: the shop's. */
  setTerms(id: CustomerId, terms: Terms | undefined): Promise<void>;
  setMessages(id: CustomerId, messages: NonNullable<Customer['messages']>): Promise<void>;
  /** Her name, the nickname (none without one) and what both are found by. */
  setNames(id: CustomerId, names: Pick<Customer, 'name' | 'keys' | 'nick' | 'formerly'>): Promise<void>;
  setTags(id: CustomerId, tags: readonly string[]): Promise<void>;
  setArchived(id: CustomerId, archived: boolean): Promise<void>;
  /** Which customer of the shop she is, counted from 1 in the order in which they were added: the same for good. */
  numberOf(customer: Customer): Promise<number>;
  /** Leaves nothing of her but that she was this customer. */
  erase(customer: Customer, number: number): Promise<void>;
  /** Those with a tag, or those who were put away, in order of id. */
  described(shop: ShopId, ask: { by: Described; after?: CustomerId; limit: number }): Promise<readonly Customer[]>;
}
