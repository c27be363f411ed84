import { epochMsOf, type Instant, instantOf, secondsBetween } from '#domain/calendar.ts';
import { type Book, DamagedRecord } from '#store/book.ts';
import type { OutboxItem } from '#store/records.ts';
import { backoffMs } from './backoff.ts';
import { type Channel, ChannelError, type ChannelFailure, type Outgoing } from './channel.ts';
import { faultFields, type Log } from './log.ts';

export type DelivererParts = {
  readonly book: Pick<Book, 'outbox' | 'files'>;
  /** The product's clock. */
  readonly now: () => Instant;
  readonly log: Log;
  /** Called before the person's waiting messages are given up. */
  readonly onUnreachable: (identity: string) => Promise<void>;
};

/** One attempt to deliver what `take` gave, and what follows from it in the outbox. Fails only when the book does. */
export type DeliverItem = (item: OutboxItem, channel: Channel) => Promise<void>;

/** After so long the channel has had its chance. */
export const GIVEN_UP_AFTER_S = 24 * 60 * 60;
/** An error that no channel explains is a bug; it may still have been a passing one. */
export const FAULTS_MAX = 5;
/** How many items are remembered for what happened to them in this process. */
const REMEMBERED_MAX = 1_000;

export function createDeliverItem(parts: DelivererParts): DeliverItem {
  const { book, log } = parts;
  /** What left but could not be marked so: never sent a second time by this process. */
  const landed = new Map<string, Landed>();
  const faults = new Map<string, number>();

  const settle = async (item: OutboxItem, result: Landed): Promise<void> => {
    remember(landed, item.id, result);
    await markSent(book, item, result);
    landed.delete(item.id);
    faults.delete(item.id);
  };
  const fault = async (item: OutboxItem, error: unknown): Promise<void> => {
    const count = (faults.get(item.id) ?? 0) + 1;
    log.error({ item: item.id, channel: item.channel, count, ...faultFields(error) }, 'a delivery met a bug');
    if (count >= FAULTS_MAX) return give(parts, item, 'fault');
    remember(faults, item.id, count);
    await again(parts, item, 0);
  };
  const follow = async (item: OutboxItem, outcome: Outcome): Promise<void> => {
    switch (outcome.kind) {
      case 'landed':
        return settle(item, outcome);
      case 'later':
        return again(parts, item, outcome.afterMs ?? 0);
      case 'unreachable':
        try {
          await parts.onUnreachable(item.identity);
        } catch (error) {
          return fault(item, error);
        }
        return giveChat(parts, item);
      case 'fault':
        return fault(item, outcome.error);
      case 'message-gone':
      case 'refused':
      case 'file-gone':
      case 'damaged':
        return give(parts, item, outcome.kind);
    }
  };
  return async (item, channel) => follow(item, landed.get(item.id) ?? (await attempt(book, item, channel)));
}

/** Where a message ended up: its id in the chat, and the item that it stands for from now on, when it is another's. */
type Landed = { readonly kind: 'landed'; readonly message: string; readonly standsFor?: string };

type Outcome =
  | Landed
  | ChannelFailure
  /** It was kept too long, or is not what this program wrote: no later attempt can do better. */
  | { readonly kind: 'file-gone' | 'damaged' }
  | { readonly kind: 'fault'; readonly error: unknown };

async function attempt(book: DelivererParts['book'], item: OutboxItem, channel: Channel): Promise<Outcome> {
  let outgoing: Outgoing | undefined;
  let target: Target | undefined;
  try {
    outgoing = await outgoingOf(book, item);
    target = await targetOf(book, item);
  } catch (error) {
    if (error instanceof DamagedRecord) return { kind: 'damaged' };
    throw error;
  }
  if (outgoing === undefined) return { kind: 'file-gone' };
  try {
    return await leave(channel, outgoing, target);
  } catch (error) {
    return error instanceof ChannelError ? error.failure : { kind: 'fault', error };
  }
}

async function outgoingOf(book: DelivererParts['book'], { chat, message }: OutboxItem): Promise<Outgoing | undefined> {
  if (message.file === undefined) return { chat, message };
  const file = await book.files.load(message.file.id);
  return file === undefined ? undefined : { chat, message, file };
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

async function leave(channel: Channel, outgoing: Outgoing, target: Target | undefined): Promise<Landed> {
  const standsFor = target?.item === undefined ? {} : { standsFor: target.item };
  if (target?.message !== undefined) {
    try {
      await channel.edit(outgoing, target.message);
      return { kind: 'landed', message: target.message, ...standsFor };
    } catch (error) {
      if (!(error instanceof ChannelError) || error.failure.kind !== 'message-gone') throw error;
    }
  }
  const { message } = await channel.send(outgoing);
  return { kind: 'landed', message, ...standsFor };
}

/** The item whose message it replaced says the new words from now on, wherever they stand. */
async function markSent({ outbox }: DelivererParts['book'], item: OutboxItem, result: Landed): Promise<void> {
  const { message, standsFor } = result;
  if (standsFor !== undefined) {
    await outbox.setMessage(standsFor, item.message);
    await outbox.sent(standsFor, message);
  }
  await outbox.sent(item.id, message);
}

async function again(parts: DelivererParts, item: OutboxItem, afterMs: number): Promise<void> {
  const now = parts.now();
  const failingSince = item.failingSince ?? now;
  if (secondsBetween({ from: failingSince, to: now }) >= GIVEN_UP_AFTER_S) return give(parts, item, 'given-up');
  const waitMs = Math.max(Math.ceil(afterMs), backoffMs(item.attempts + 1));
  await parts.book.outbox.again(item.id, { notBefore: instantOf(epochMsOf(now) + waitMs), failingSince });
}

async function give({ book, log }: DelivererParts, item: OutboxItem, why: string): Promise<void> {
  await book.outbox.dead(item.id, why);
  log.warn({ item: item.id, channel: item.channel, about: item.about, why }, 'a message was given up');
}

/** Nobody is there: what waits behind it waits for nothing. */
async function giveChat(parts: DelivererParts, item: OutboxItem): Promise<void> {
  const { channel, chat } = item;
  await give(parts, item, 'unreachable');
  const count = await parts.book.outbox.deadChat({ channel, chat, why: 'unreachable' });
  if (count > 0) parts.log.warn({ channel, count }, 'messages to an unreachable chat were given up');
}

function remember<Value>(what: Map<string, Value>, item: string, value: Value): void {
  const [oldest] = what.keys();
  if (oldest !== undefined && what.size >= REMEMBERED_MAX) what.delete(oldest);
  what.set(item, value);
}
