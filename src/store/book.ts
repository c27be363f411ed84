import type { Accounts } from './book/accounts.ts';
import type { Customers } from './book/customers.ts';
import type { Events } from './book/events.ts';
import type { Files, Photos, Trays, WebLines } from './book/files.ts';
import type { HeadCovers, HeadPages } from './book/heads.ts';
import type { Leases } from './book/leases.ts';
import type { InboundKeys, Outbox } from './book/messages.ts';
import type { Conversations, Identities, Prompts } from './book/persons.ts';
import type { Invites, Members, Shops } from './book/shops.ts';

/**
 * The book, in the words of the domain. Everything called inside `transaction` commits together or not at all, from one snapshot;
 * the work runs again from its start when another writer was faster, so it must have no effects of its own.
 */
export interface Book {
  transaction<Value>(work: () => Promise<Value>): Promise<Value>;
  readonly shops: Shops;
  readonly members: Members;
  readonly customers: Customers;
  readonly identities: Identities;
  readonly conversations: Conversations;
  readonly prompts: Prompts;
  readonly invites: Invites;
  readonly accounts: Accounts;
  readonly events: Events;
  readonly headPages: HeadPages;
  readonly headCovers: HeadCovers;
  readonly inbound: InboundKeys;
  readonly outbox: Outbox;
  readonly files: Files;
  readonly photos: Photos;
  readonly trays: Trays;
  readonly webLines: WebLines;
  readonly leases: Leases;
}
