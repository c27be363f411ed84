import type { PhotoPlace } from '#domain/attachment.ts';
import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { NoticeData } from '#domain/event.ts';
import type { CustomerId, MemberId, ShopId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import type { Policy } from '#domain/policy.ts';
import type { Terms } from '#domain/terms.ts';
import type { Message } from '#i18n/message.ts';

/** What the book keeps beside the chain, as plain data (architecture.md, "Data"). */

export type Shop = {
  readonly id: ShopId;
  readonly name: string;
  /** The exponent is fixed when the shop opens. */
  readonly currency: string;
  readonly exponent: number;
  readonly zone: string;
  /** Of whoever has none of her own; of a shop from before there were several: English. */
  readonly language?: string;
  /** What a new customer may owe; `null`: no limit. */
  readonly starterLimit: Minor | null;
  readonly terms: Terms;
  readonly policy: Policy;
  /** New terms are being sent: those of this event of the shop's chain, to the customers after this one. */
  readonly tellingTerms?: { readonly change: number; readonly after: CustomerId };
  /** The day of the last review of limits. */
  readonly reviewedOn?: CalendarDate;
  /** The standing code of the QR at the counter. */
  readonly counterCode?: string;
  readonly openedAt: Instant;
};

export type Member = {
  readonly id: MemberId;
  readonly shop: ShopId;
  readonly role: 'owner' | 'clerk';
  readonly name: string;
  readonly active: boolean;
};

/** `number` counts a customer's requests from 1, so that an old button is known as one. */
export type RaiseRequest = {
  readonly number: number;
  readonly asked: Minor;
  readonly on: CalendarDate;
  /** The owner has not answered yet. */
  readonly waits?: true;
};
/** Messages of one side to the other, counted within an hour of the first. */
export type MessageCount = { readonly since: Instant; readonly count: number };

export type Note = { readonly at: Instant; readonly by: MemberId; readonly text: string };

export type Customer = {
  readonly id: CustomerId;
  readonly shop: ShopId;
  readonly name: string;
  /** Normalised words she can be called by (`customerKeys`). */
  readonly keys: readonly string[];
  /** What the shop calls her besides. */
  readonly nick?: string;
  /** Words the shop sorts its customers by. */
  readonly tags?: readonly string[];
  /** Put away: left out of lists and of names, until something is recorded with her again. */
  readonly archived?: true;
  /** What she was called before, for `forget` to look for. */
  readonly formerly?: readonly string[];
  /** Nothing tells any more who she was: the number she is called by (`erasedName`). */
  readonly erased?: number;
  readonly phone?: string;
  /** Her own terms, where they differ from the shop's. */
  readonly terms?: Terms;
  readonly notes: readonly Note[];
  /** She asked for no friendly and due reminders. */
  readonly muted?: true;
  /** The last higher limit she asked for; one that waits is taken the place of by the next. */
  readonly raise?: RaiseRequest;
  readonly messages?: { readonly shop?: MessageCount; readonly customer?: MessageCount };
  readonly addedAt: Instant;
  /** When something was last recorded with her: the order of the customers offered. */
  readonly activeAt: Instant;
};

export type Seat =
  | { readonly role: 'owner' | 'clerk'; readonly shop: ShopId; readonly member: MemberId }
  | { readonly role: 'customer'; readonly shop: ShopId; readonly customer: CustomerId };

/** A channel's user and the seats she has; `id` is `<channel>:<user>`. */
export type Identity = {
  readonly id: string;
  readonly channel: 'telegram' | 'slack' | 'web';
  readonly user: string;
  readonly chat: string;
  readonly name?: string;
  /** What her channel is set to (a BCP 47 tag); her own choice goes before it. */
  readonly language?: string;
  readonly chosenLanguage?: string;
  readonly seats: readonly Seat[];
  /** Index of the seat she acts in. */
  readonly active: number;
  /** False once the channel said that she cannot be reached; true again with her next message. */
  readonly reachable: boolean;
  /** When she last wrote or pressed something here; kept exact for customers, whose notices go where they were last. */
  readonly usedAt?: Instant;
  /** Wrong codes tried, for the limit on guesses. */
  readonly guesses: { readonly count: number; readonly since: Instant };
};

/** The question a person was asked and has not answered; `question` is the conversation's own plain data. */
export type Conversation = { readonly identity: string; readonly question: unknown; readonly askedAt: Instant };

/** A preview or menu whose buttons name it; each option is the conversation's own plain data. Closed by the first press. */
export type Prompt = {
  readonly id: string;
  readonly identity: string;
  /** The key of the command that asked. */
  readonly cause: string;
  readonly options: readonly unknown[];
  readonly askedAt: Instant;
  readonly closed: boolean;
};

/** A one-time way in. The code itself is nowhere: `hash` is its SHA-256. */
export type Invite = {
  readonly hash: string;
  readonly shop: ShopId;
  readonly by: MemberId;
  readonly to: { readonly role: 'owner' | 'clerk' } | { readonly role: 'customer'; readonly customer: CustomerId };
  readonly expiresAt: Instant;
  readonly used: boolean;
};

/** What a message is about, to answer replies to it and to edit it later. */
export type Subject = {
  readonly shop: ShopId;
  readonly customer: CustomerId;
  readonly entry?: number;
  /** It stands beside the message of the entry, which alone goes on showing what became of it: a picture. */
  readonly aside?: true;
};

/** Photos of one message or album, or a file of customers: kept as files until they have their place. */
export type PhotoTray = {
  readonly id: string;
  readonly identity: string;
  readonly files: readonly string[];
  /** A file of customers, which may name any of them. */
  readonly of?: 'import';
  /** What was written under them. */
  readonly words?: string;
  /** The command that answered them. */
  readonly cause: string;
  /** Where they went, `over` when nothing was kept of them. */
  readonly ended?: PhotoEnd;
};
export type PhotoEnd = 'over' | { readonly shop: ShopId; readonly customer: CustomerId; readonly at: PhotoPlace };

export type OutboxDraft = {
  readonly identity: string;
  readonly channel: Identity['channel'];
  readonly chat: string;
  /** `answer`: to the person who just wrote; `record`: follows an act of somebody else; `notice`: sent by the clock. */
  readonly about: 'answer' | 'record' | 'notice';
  readonly message: Message;
  /** Replace a message instead of sending one: by our own outbox id, or by the channel's id of the pressed message. */
  readonly edits?: { readonly outbox: string } | { readonly message: string };
  readonly subject?: Subject;
  /** The key of the command it follows from. */
  readonly cause: string;
  readonly notBefore: Instant;
  /** From then on it would say what is no longer so: it is not sent any more, and nobody hears of it. */
  readonly lapsesAt?: Instant;
  /** Nothing is kept of it once it has left or was given up: the last word to somebody who was erased. */
  readonly fleeting?: true;
  /** Of a notice: the day it belongs to, which with customer and shop is its identity (domain.md, "Notices"). */
  readonly notice?: NoticeOrder;
};

export type NoticeOrder = {
  readonly day: CalendarDate;
  /** `remind`: it speaks for every open item. */
  readonly byHand: boolean;
  /** What it says as it leaves, for the chain. */
  readonly says?: Omit<NoticeData, 'channel' | 'delivered'>;
};

export type OutboxItem = OutboxDraft & {
  /** Sorts in the order of sending. */
  readonly id: string;
  readonly state: 'waiting' | 'sent' | 'dead';
  readonly attempts: number;
  /** The channel's id of the message, once sent. */
  readonly sentAs?: string;
  /** When it was first tried in vain. */
  readonly failingSince?: Instant;
};

/** What can still be told of a message that will never leave; of a damaged one not everything can. */
export type GivenUp = Pick<OutboxItem, 'id' | 'channel'> &
  Partial<Pick<OutboxItem, 'identity' | 'about' | 'subject' | 'cause'>>;

/** A day's own totals of a shop. */
export type ShopTotals = {
  readonly customers: number;
  readonly owing: number;
  readonly owed: Minor;
  readonly credit: Minor;
};
