import type { Instant } from '#domain/calendar.ts';
import type { CustomerId, MemberId } from '#domain/ids.ts';
import type { Conversation, Identity, Prompt } from '../records.ts';

export interface Identities {
  get(id: string): Promise<Identity | undefined>;
  /** Inserts or replaces. */
  save(identity: Identity): Promise<void>;
  remove(id: string): Promise<void>;
  ofCustomer(customer: CustomerId): Promise<readonly Identity[]>;
  ofCustomers(customers: readonly CustomerId[]): Promise<readonly Identity[]>;
  ofMembers(members: readonly MemberId[]): Promise<readonly Identity[]>;
}

export interface Conversations {
  get(identity: string): Promise<Conversation | undefined>;
  save(conversation: Conversation): Promise<void>;
  clear(identity: string): Promise<void>;
}

export interface Prompts {
  get(id: string): Promise<Prompt | undefined>;
  insert(prompt: Prompt): Promise<void>;
  /** What this person was asked from that moment on and has not pressed, the newest first. */
  newestOpen(ask: { identity: string; since: Instant; limit: number }): Promise<readonly Prompt[]>;
  close(id: string): Promise<void>;
  /** Everything this person was ever asked with buttons and that is still known. */
  ofPerson(identity: string): AsyncIterable<{ readonly id: string; readonly options: unknown }>;
  /** Leaves nothing of what these offered; their buttons are told from others by having no options. */
  erase(ids: readonly string[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}
