import { epochMsOf, type Instant, instantOf, secondsBetween } from '#domain/calendar.ts';
import { shopId } from '#domain/ids.ts';
import type { PhotoType } from '#domain/photo.ts';
import type { PhotoReference } from '#i18n/message.ts';
import type { Book } from '#store/book.ts';
import { DamagedRecord } from '#store/faults.ts';
import type { GivenUp, OutboxItem } from '#store/records.ts';
import { backoffMs } from './backoff.ts';
import { type Channel, ChannelError, type ChannelFailure, type FileContent, type Outgoing } from './channel.ts';
import { correlationOf } from './correlation.ts';
import { faultFields, type Log } from './log.ts';
import type { Measures } from './measures.ts';

export type DelivererParts = {
  readonly book: Pick<Book, 'outbox' | 'files' | 'photos'>;
  /** The product's clock. */
  readonly now: () => Instant;
  readonly log: Log;
  readonly measures: Measures;
  /** Called before the person's waiting messages are given up. */
  readonly onUnreachable: (identity: string) => Promise<void>;
  /** Called before a message is given up whose reader can be reached, but will never see it. */
  readonly onGivenUp: (item: GivenUp) => Promise<void>;
  /** Reads the state again right before a notice leaves; what it answers is what leaves. */
  readonly beforeNotice?: (item: OutboxItem) => Promise<OutboxItem | 'lapsed'>;
  /** Records that a notice left, as `sentAs`, and marks it sent. */
  readonly afterNotice?: (item: OutboxItem & { readonly sentAs: string }, sentAt: Instant) => Promise<void>;
};

/**
 * One attempt to deliver what `take` gave, and what follows from it in the outbox; answers for how long the channel wants to be left
 * in peace. `arrived` is called as soon as the channel said that it took the message, before that is written down. Fails only when
 * the book does.
 */
export type DeliverItem = (item: OutboxItem, channel: Channel, arrived: () => void) => Promise<Peace | undefined>;

/** Nothing may leave to anybody for so long. */
export type Peace = { readonly holdMs: number };

/** After so long the channel has had its chance. */
export const GIVEN_UP_AFTER_S = 24 * 60 * 60;
/** An error that no channel explains is a bug; it may still have been a passing one. */
export const FAULTS_MAX = 5;
/** How many items are remembered for what happened to them in this process. */
const REMEMBERED_MAX = 1_000;

export function createDeliverItem(parts: DelivererParts): DeliverItem {
  const { book, log, measures } = parts;
  /** What left but could not be marked so: never sent a second time by this process. */
  const landed = new Map<string, Landed>();
  const faults = new Map<string, number>();

  const settle = async (item: OutboxItem, result: Landed): Promise<void> => {
    remember(landed, item.id, result);
    try {
      await markSent(parts, item, result);
    } catch (error) {
      // The book may be gone for a moment; a bug must not keep the chat waiting for ever behind what has left already.
      if (item.about !== 'notice' || countFault(item, error) < FAULTS_MAX) throw error;
      await book.outbox.sent(item.id, result.message);
    }
    if (item.fleeting) await book.outbox.remove([item.id]);
    landed.delete(item.id);
    faults.delete(item.id);
    measures.left(item, 'sent');
    log.info({ ...fieldsOf(item), attempts: item.attempts }, 'a message left');
  };
  const countFault = (item: OutboxItem, error: unknown): number => {
    const count = (faults.get(item.id) ?? 0) + 1;
    remember(faults, item.id, count);
    measures.fault('delivery');
    log.error({ ...fieldsOf(item), count, ...faultFields(error) }, 'a delivery met a bug');
    return count;
  };
  const fault = async (item: OutboxItem, error: unknown): Promise<void> => {
    if (countFault(item, error) >= FAULTS_MAX) return giveUp(item, 'fault');
    await again(item, 0);
  };
  const again = async (item: OutboxItem, afterMs: number): Promise<void> => {
    const now = parts.now();
    const failingSince = item.failingSince ?? now;
    if (secondsBetween({ from: failingSince, to: now }) >= GIVEN_UP_AFTER_S) return giveUp(item, 'given-up');
    const waitMs = Math.max(Math.ceil(afterMs), backoffMs(item.attempts + 1));
    await book.outbox.again(item.id, { notBefore: instantOf(epochMsOf(now) + waitMs), failingSince });
  };
  /** Who should know hears it first; a bug in that must not keep the chat waiting for ever. */
  const giveUp = async (item: OutboxItem, why: string): Promise<void> => {
    try {
      await parts.onGivenUp(item);
    } catch (error) {
      if (countFault(item, error) < FAULTS_MAX) return again(item, 0);
    }
    await dead(item, why);
  };
  const dead = async (item: OutboxItem, why: string): Promise<void> => {
    if (item.fleeting) await book.outbox.remove([item.id]);
    else await book.outbox.dead(item.id, why);
    faults.delete(item.id);
    measures.left(item, why === 'lapsed' ? 'lapsed' : 'dead');
    log.warn({ ...fieldsOf(item), why }, 'a message was given up');
  };
  /** Nobody is there: what waits behind it waits for nothing. */
  const giveUpChat = async (item: OutboxItem): Promise<void> => {
    const { channel, chat } = item;
    await dead(item, 'unreachable');
    const count = await book.outbox.deadChat({ channel, chat, why: 'unreachable' });
    if (count > 0) log.warn({ ...fieldsOf(item), count }, 'messages to an unreachable chat were given up');
  };
  const follow = async (item: OutboxItem, outcome: Outcome): Promise<void> => {
    switch (outcome.kind) {
      case 'landed':
        return settle(item, outcome);
      case 'later':
        measures.left(item, 'later');
        return again(item, outcome.afterMs ?? 0);
      case 'unreachable':
        try {
          await parts.onUnreachable(item.identity);
        } catch (error) {
          return fault(item, error);
        }
        return giveUpChat(item);
      case 'fault':
        return fault(item, outcome.error);
      case 'lapsed':
        return dead(item, 'lapsed');
      case 'message-gone':
      case 'refused':
      case 'file-gone':
      case 'damaged':
        return giveUp(item, outcome.kind);
    }
  };
  return async (item, channel, arrived) => {
    const outcome = landed.get(item.id) ?? (await attempt(parts, item, channel));
    if (outcome.kind === 'landed') arrived();
    await follow(item, outcome);
    return outcome.kind === 'later' && outcome.holds === 'channel' ? { holdMs: outcome.afterMs ?? 0 } : undefined;
  };
}

/** Where a message ended up: its id in the chat, and the item that it stands for from now on, when it is another's. */
type Landed = {
  readonly kind: 'landed';
  /** As it was sent. */
  readonly item: OutboxItem;
  readonly at: Instant;
  readonly message: string;
  readonly standsFor?: string;
};

type Outcome =
  | Landed
  | ChannelFailure
  /** It was kept too long, or is not what this program wrote: no later attempt can do better. */
  | { readonly kind: 'file-gone' | 'damaged' }
  /** It would say what is no longer so. */
  | { readonly kind: 'lapsed' }
  | { readonly kind: 'fault'; readonly error: unknown };

async function attempt(parts: DelivererParts, stored: OutboxItem, channel: Channel): Promise<Outcome> {
  const item = await currently(parts, stored);
  if ('kind' in item) return item;
  let outgoing: Outgoing | undefined;
  let target: Target | undefined;
  try {
    outgoing = await outgoingOf(parts.book, item);
    target = await targetOf(parts.book, item);
  } catch (error) {
    if (error instanceof DamagedRecord) return { kind: 'damaged' };
    throw error;
  }
  if (outgoing === undefined) return { kind: 'file-gone' };
  try {
    const left = await leave(channel, outgoing, target);
    return { kind: 'landed', item, at: parts.now(), ...left };
  } catch (error) {
    return error instanceof ChannelError ? error.failure : { kind: 'fault', error };
  }
}

/** The item as it is to leave now. */
async function currently(
  { now, beforeNotice }: DelivererParts,
  item: OutboxItem,
): Promise<OutboxItem | Exclude<Outcome, Landed>> {
  if (item.lapsesAt !== undefined && item.lapsesAt <= now()) return { kind: 'lapsed' };
  if (item.about !== 'notice' || beforeNotice === undefined) return item;
  try {
    const current = await beforeNotice(item);
    return current === 'lapsed' ? { kind: 'lapsed' } : current;
  } catch (error) {
    return error instanceof DamagedRecord ? { kind: 'damaged' } : { kind: 'fault', error };
  }
}

async function outgoingOf(book: DelivererParts['book'], { chat, message }: OutboxItem): Promise<Outgoing | undefined> {
  const file = message.file === undefined ? undefined : await book.files.load(message.file.id);
  const photo = message.photo === undefined ? undefined : await photoNamed(book, message.photo);
  if ((message.file !== undefined && file === undefined) || (message.photo !== undefined && photo === undefined))
    return undefined;
  if (file !== undefined && photo === undefined && isPicture(file)) return { chat, message, photo: file };
  return { chat, message, ...(file === undefined ? {} : { file }), ...(photo === undefined ? {} : { photo }) };
}

/** A file that is looked at, not kept: a report's picture goes as a photo does. */
function isPicture({ type }: FileContent): boolean {
  return type === 'image/png';
}

const ENDINGS: Readonly<Record<PhotoType, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

async function photoNamed(
  { photos }: DelivererParts['book'],
  { shop, sha256 }: PhotoReference,
): Promise<FileContent | undefined> {
  const photo = await photos.load(shopId(shop), sha256);
  return photo === undefined ? undefined : { ...photo, name: `photo-${sha256.slice(0, 8)}.${ENDINGS[photo.type]}` };
}

type Target = { readonly message?: string; readonly item?: string };

/** The message that is to be replaced; without `message` there is none any more, and it is said anew. */
async function targetOf({ outbox }: DelivererParts['book'], item: OutboxItem): Promise<Target | undefined> {
  const { edits } = item;
  if (edits === undefined) return undefined;
  if ('message' in edits) {
    const pressed = await outbox.sentAs(item.identity, edits.message);
    return { message: edits.message, ...(pressed === undefined ? {} : { item: pressed.id }) };
  }
  const told = await outbox.get(edits.outbox);
  if (told === undefined || told.chat !== item.chat || told.channel !== item.channel || told.state === 'waiting')
    return {};
  return { item: told.id, ...(told.sentAs === undefined ? {} : { message: told.sentAs }) };
}

async function leave(
  channel: Channel,
  outgoing: Outgoing,
  target: Target | undefined,
): Promise<Pick<Landed, 'message' | 'standsFor'>> {
  const standsFor = target?.item === undefined ? {} : { standsFor: target.item };
  if (target?.message !== undefined) {
    try {
      await channel.edit(outgoing, target.message);
      return { message: target.message, ...standsFor };
    } catch (error) {
      if (!(error instanceof ChannelError) || error.failure.kind !== 'message-gone') throw error;
    }
  }
  const { message } = await channel.send(outgoing);
  return { message, ...standsFor };
}

/** The item whose message it replaced says the new words from now on, wherever they stand. */
async function markSent({ book, afterNotice }: DelivererParts, stored: OutboxItem, landed: Landed): Promise<void> {
  const { outbox } = book;
  const { item, message, standsFor } = landed;
  if (standsFor !== undefined) {
    await outbox.setMessage(standsFor, item.message);
    await outbox.sent(standsFor, message);
  }
  if (item.message !== stored.message) await outbox.setMessage(item.id, item.message);
  if (item.about === 'notice' && afterNotice !== undefined) return afterNotice({ ...item, sentAs: message }, landed.at);
  await outbox.sent(item.id, message);
}

function fieldsOf({ id, channel, about, cause }: OutboxItem) {
  return { correlation: correlationOf(cause), item: id, channel, about };
}

function remember<Value>(what: Map<string, Value>, item: string, value: Value): void {
  const [oldest] = what.keys();
  if (oldest !== undefined && what.size >= REMEMBERED_MAX) what.delete(oldest);
  what.set(item, value);
}
