import { epochMsOf, type Instant, instantOf, secondsBetween } from '#domain/calendar.ts';
import type { Book } from '#store/book.ts';
import type { OutboxItem } from '#store/records.ts';
import { backoffMs } from './backoff.ts';
import { type Channel, ChannelError, type FileContent, type Outgoing } from './channel.ts';
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

/** Where a message ended up: its id in the chat, and the item that it stands for from now on, when it is another's. */
type Landed = { readonly message: string; readonly standsFor?: string };

export function createDeliverItem(parts: DelivererParts): DeliverItem {
  const { book, log } = parts;
  /** What left but could not be marked so: never sent a second time by this process. */
  const landed = new Map<string, Landed>();
  const faults = new Map<string, number>();

  return async (item, channel) => {
    const already = landed.get(item.id);
    if (already !== undefined) {
      await settle(parts, item, already);
      landed.delete(item.id);
      return;
    }
    const file = await fileOf(book, item);
    if (file === 'gone') return give(parts, item, 'file-gone');
    const target = await targetOf(book, item);
    const outgoing: Outgoing = { chat: item.chat, message: item.message, ...(file === undefined ? {} : { file }) };
    let result: Landed;
    try {
      result = await leave(channel, outgoing, target);
    } catch (error) {
      if (error instanceof ChannelError) return failed(parts, item, error);
      const count = (faults.get(item.id) ?? 0) + 1;
      log.error({ item: item.id, channel: item.channel, count, ...faultFields(error) }, 'a channel broke on a message');
      if (count < FAULTS_MAX) {
        faults.set(item.id, count);
        return again(parts, item, 0);
      }
      faults.delete(item.id);
      return give(parts, item, 'fault');
    }
    faults.delete(item.id);
    landed.set(item.id, result);
    await settle(parts, item, result);
    landed.delete(item.id);
  };
}

/** The file as bytes; `gone` when it was kept too long. */
async function fileOf(book: DelivererParts['book'], item: OutboxItem): Promise<FileContent | 'gone' | undefined> {
  const { file } = item.message;
  if (file === undefined) return undefined;
  return (await book.files.load(file.id)) ?? 'gone';
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
      return { message: target.message, ...standsFor };
    } catch (error) {
      if (!(error instanceof ChannelError) || error.failure.kind !== 'message-gone') throw error;
    }
  }
  const { message } = await channel.send(outgoing);
  return { message, ...standsFor };
}

/** Marks it sent. The item whose message it replaced says the new words from now on, wherever they stand. */
async function settle({ book }: DelivererParts, item: OutboxItem, { message, standsFor }: Landed): Promise<void> {
  if (standsFor !== undefined) {
    await book.outbox.setMessage(standsFor, item.message);
    await book.outbox.sent(standsFor, message);
  }
  await book.outbox.sent(item.id, message);
}

async function failed(parts: DelivererParts, item: OutboxItem, error: ChannelError): Promise<void> {
  const { failure } = error;
  switch (failure.kind) {
    case 'later':
      return again(parts, item, failure.afterMs ?? 0);
    case 'unreachable':
      return unreachable(parts, item);
    case 'message-gone':
    case 'refused':
      return give(parts, item, failure.kind);
  }
}

async function again(parts: DelivererParts, item: OutboxItem, afterMs: number): Promise<void> {
  const now = parts.now();
  const failingSince = item.failingSince ?? now;
  if (secondsBetween({ from: failingSince, to: now }) >= GIVEN_UP_AFTER_S) return give(parts, item, 'given-up');
  const waitMs = Math.max(Math.ceil(afterMs), backoffMs(item.attempts + 1));
  await parts.book.outbox.again(item.id, { notBefore: instantOf(epochMsOf(now) + waitMs), failingSince });
}

async function unreachable(parts: DelivererParts, item: OutboxItem): Promise<void> {
  const { book, log, onUnreachable } = parts;
  try {
    await onUnreachable(item.identity);
  } catch (error) {
    log.error({ item: item.id, channel: item.channel, ...faultFields(error) }, 'nobody was told who is unreachable');
  }
  await give(parts, item, 'unreachable');
  const count = await book.outbox.deadChat({ channel: item.channel, chat: item.chat, why: 'unreachable' });
  if (count > 0) log.warn({ channel: item.channel, count }, 'messages to an unreachable chat were given up');
}

async function give({ book, log }: DelivererParts, item: OutboxItem, why: string): Promise<void> {
  await book.outbox.dead(item.id, why);
  log.warn({ item: item.id, channel: item.channel, about: item.about, why }, 'a message was given up');
}
