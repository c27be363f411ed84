import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { GivenUp, Identity, OutboxDraft, OutboxItem, Subject } from '../records.ts';

export interface InboundKeys {
  seen(key: string): Promise<boolean>;
  /** Throws `KeyUsed` for a key that is there already; nothing else can be done in that transaction then. */
  insert(key: string, at: Instant): Promise<void>;
}

/** A message in the outbox, whatever became of it: enough to tell whether it is about somebody. */
export type KeptMessage = Pick<OutboxItem, 'id' | 'state' | 'cause' | 'message'> &
  Partial<Pick<OutboxItem, 'subject' | 'sentAs'>>;

export interface Outbox {
  insert(drafts: readonly OutboxDraft[]): Promise<readonly OutboxItem[]>;
  /** What a command answered and told others, in order. */
  ofCause(cause: string): Promise<readonly OutboxItem[]>;
  /** The latest message that this person was sent about the subject, or that became one when she pressed its button. */
  latestAbout(identity: string, subject: Subject): Promise<OutboxItem | undefined>;
  /** The notice of a customer's day, unless it was given up. */
  noticeOn(customer: CustomerId, day: CalendarDate): Promise<OutboxItem | undefined>;
  /** The message a person replies to or presses, by the channel's id of it. */
  sentAs(identity: string, message: string): Promise<OutboxItem | undefined>;
  /** Remembers what a message that was edited says now. */
  setMessage(id: string, message: OutboxItem['message']): Promise<void>;
  /** Chats of these channels that have something waiting with `notBefore` reached, found in its `limit` oldest items. */
  waitingChats(ask: {
    now: Instant;
    limit: number;
    channels: readonly OutboxItem['channel'][];
  }): Promise<readonly { channel: OutboxItem['channel']; chat: string }[]>;
  /**
   * The chat's first waiting item if it is due and nobody else holds it, now held by this process for `leaseMs`. An item that was
   * tried before keeps its place until it is due again; one that was never tried takes its place when it is due.
   */
  take(ask: {
    channel: OutboxItem['channel'];
    chat: string;
    now: Instant;
    leaseMs: number;
  }): Promise<OutboxItem | undefined>;
  /** Holds what `take` gave for `leaseMs` more; false when it is no longer this process's. */
  renew(id: string, leaseMs: number): Promise<boolean>;
  /** By its id, whatever became of it: for an edit of what it sent. */
  get(id: string): Promise<OutboxItem | undefined>;
  sent(id: string, sentAs: string): Promise<void>;
  /** Failed and to be tried again; `failingSince` is when it failed first. Until then the chat's other items wait too. */
  again(id: string, ask: { notBefore: Instant; failingSince: Instant }): Promise<void>;
  /** Given up, for a reason of one word. */
  dead(id: string, why: string): Promise<void>;
  /** Gives up whatever waits in a chat where nobody can be reached any more; answers how many. */
  deadChat(ask: { channel: OutboxItem['channel']; chat: string; why: string }): Promise<number>;
  /** What waits on a channel, or in one chat of it, and is not what this program wrote: `take` and `waitingChats` fail at it. */
  damaged(ask: { channel: OutboxItem['channel']; chat?: string }): Promise<readonly GivenUp[]>;
  /** Every message to this person that is still known. */
  toPerson(person: Pick<Identity, 'id' | 'channel' | 'chat'>): AsyncIterable<KeptMessage>;
  /** Every message about this customer, to whomever, with what was sent of them. */
  aboutCustomer(customer: CustomerId): AsyncIterable<KeptMessage & Pick<OutboxItem, 'channel' | 'chat'>>;
  remove(ids: readonly string[]): Promise<void>;
  /** Gives up what is damaged, leaving the rest of it as it was found. */
  setAside(id: string): Promise<void>;
  /** How many items wait. */
  depth(): Promise<number>;
  /** What of a channel is due but has not left: how many items, and for how long the oldest has been there. */
  backlog(ask: { channel: OutboxItem['channel']; now: Instant }): Promise<{ waiting: number; oldestMs: number }>;
}
