import type { Account } from '#domain/account.ts';
import type { PhotoPlace } from '#domain/attachment.ts';
import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { AccountEvent, LedgerEvent, PhotoEvent } from '#domain/event.ts';
import type { HeadCover } from '#domain/headCover.ts';
import type { ChainHead, HeadPage } from '#domain/headPage.ts';
import type { CustomerId, MemberId, ShopId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Photo } from '#domain/photo.ts';
import type { Policy } from '#domain/policy.ts';
import type { Terms } from '#domain/terms.ts';
import type {
  Conversation,
  Customer,
  GivenUp,
  Identity,
  Invite,
  Member,
  OutboxDraft,
  OutboxItem,
  PhotoTray,
  Prompt,
  Shop,
  ShopTotals,
  Subject,
} from './records.ts';

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

export interface Shops {
  get(id: ShopId): Promise<Shop | undefined>;
  insert(shop: Shop): Promise<void>;
  /** The one that was opened last. */
  newest(): Promise<Shop | undefined>;
  /** Every shop in order of id, streamed. */
  all(): AsyncIterable<Shop>;
  byCounterCode(code: string): Promise<Shop | undefined>;
  setCounterCode(id: ShopId, code: string): Promise<void>;
  setPolicy(id: ShopId, policy: Policy): Promise<void>;
  /** The language of whoever has chosen none. */
  setLanguage(id: ShopId, language: string): Promise<void>;
  setReviewedOn(id: ShopId, day: CalendarDate): Promise<void>;
  setRules(id: ShopId, rules: Pick<Shop, 'policy' | 'terms' | 'starterLimit'>): Promise<void>;
  /** How far the sending of new terms has come; undefined when it is over. */
  setTellingTerms(id: ShopId, telling: Shop['tellingTerms']): Promise<void>;
}

export interface Members {
  get(id: MemberId): Promise<Member | undefined>;
  insert(member: Member): Promise<void>;
  /** The active ones. */
  ofShop(shop: ShopId): Promise<readonly Member[]>;
  deactivate(id: MemberId): Promise<void>;
}

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

export interface Invites {
  /** Those to this customer are no way in any more. */
  removeTo(shop: ShopId, customer: CustomerId): Promise<void>;
  get(hash: string): Promise<Invite | undefined>;
  insert(invite: Invite): Promise<void>;
  /** True for the one who used it, false when it was used before. */
  use(hash: string): Promise<boolean>;
}

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

export interface Files {
  /** Kept until delivered, at most two days. */
  save(file: { name: string; type: string; bytes: Uint8Array }): Promise<string>;
  load(id: string): Promise<{ name: string; type: string; bytes: Uint8Array } | undefined>;
  remove(ids: readonly string[]): Promise<void>;
}

/** The pictures' own bytes, kept once for a shop however often it was sent the same one. */
export interface Photos {
  put(shop: ShopId, photo: Photo): Promise<void>;
  /** By the hash that stands on the chain; what is given back need not have it (`verify` looks). */
  load(shop: ShopId, sha256: string): Promise<Photo | undefined>;
  remove(shop: ShopId, sha256s: readonly string[]): Promise<void>;
}

/** Photos that wait to be told where they belong, or whose album already has its place; at most two days. */
export interface Trays {
  get(id: string): Promise<PhotoTray | undefined>;
  /** Inserts or replaces. */
  save(tray: PhotoTray): Promise<void>;
  /** How many of a person's wait with photos. */
  countWaiting(identity: string): Promise<number>;
  ofPerson(identity: string): AsyncIterable<PhotoTray>;
  remove(ids: readonly string[]): Promise<void>;
}

/** The play shop's chats, which no messenger keeps for us. */
export interface WebLines {
  /** What was said in a chat: by the bot under the number that its message was sent as, by the person under the page's own key. */
  inChat(chat: string): AsyncIterable<{ readonly number: string; readonly key?: string; readonly said: unknown }>;
  remove(chat: string, numbers: readonly string[]): Promise<void>;
  /** Nothing that was said there is left, and it is called so. */
  erase(chat: string, name: string): Promise<void>;
}

/** One process at a time; a lease runs out by itself. */
export interface Leases {
  hold(name: string, forMs: number): Promise<boolean>;
  release(name: string): Promise<void>;
  /** Takes part in what several processes do side by side, for so long; answers how many they are, this one included. */
  join(name: string, forMs: number): Promise<number>;
  /** Takes part no longer. */
  leave(name: string): Promise<void>;
}

/** The account moved on while a command was deciding; `transaction` runs the work again. */
export class WriteConflict extends Error {
  override readonly name = 'WriteConflict';
}

/** A command with this key is on the chain already. */
export class KeyUsed extends Error {
  override readonly name = 'KeyUsed';
}

/** Where a damaged event stands; `entry` when the event still says so. */
export type EventPlace = { shop: ShopId; customer: CustomerId | null; seq: number; entry?: number };

/**
 * A document is not what this program wrote: somebody changed it by hand, or it belongs to another version. Nothing is made of it.
 * The message names the document and the fields, never what they hold.
 */
export class DamagedRecord extends Error {
  override readonly name = 'DamagedRecord';
  /** For an event: `verify` names it as the first bad one. */
  readonly event: EventPlace | undefined;

  constructor(message: string, event?: EventPlace) {
    super(message);
    this.event = event;
  }
}
