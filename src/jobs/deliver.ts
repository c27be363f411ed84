import { addSeconds, secondsBetween } from '#domain/calendar.ts';
import type { OutboxItem } from '#store/records.ts';
import { type Channel, ChannelError, type FileContent, type Outgoing } from './channel.ts';
import type { DeliveryParts, WaitingChat } from './delivery.ts';
import { faultFields } from './log.ts';
import type { Pace } from './pace.ts';

/** How long a message in hand is left to this process; renewed while it is on its way. */
const LEASE_MS = 3_000;
const FIRST_RETRY_SECONDS = 1;
const RETRY_SECONDS_MAX = 300;
/** A message that fails for so long is given up. */
const GIVE_UP_SECONDS = 86_400;
/** A fault of our own is not mended by trying for a day. */
const FAULTS_MAX = 3;

/** Sends the chat's first waiting message: `more` when the next may follow, `done` when there is none or it has to wait. */
export type Deliver = (chat: WaitingChat) => Promise<'more' | 'done'>;

export function createDeliver(parts: DeliveryParts & { readonly pace: Pace }): Deliver {
  const { book, channels, now, pace } = parts;
  return async (chat) => {
    const channel = channels.find(({ name }) => name === chat.channel);
    const item = await book.outbox.take({ ...chat, now: now(), leaseMs: LEASE_MS });
    if (channel === undefined || item === undefined) return 'done';
    const holding = setInterval(() => void book.outbox.renew(item.id, LEASE_MS).catch(() => undefined), LEASE_MS / 3);
    try {
      await pace(item);
      const sentAs = await sent(parts, channel, item);
      await book.outbox.sent(item.id, sentAs);
      return 'more';
    } catch (error) {
      return failed(parts, item, error);
    } finally {
      clearInterval(holding);
    }
  };
}

/** Sends it, or puts it in the place of the message it edits; the id of the message it is now. */
async function sent({ book }: DeliveryParts, channel: Channel, item: OutboxItem): Promise<string> {
  const outgoing: Outgoing = { chat: item.chat, message: item.message, ...(await fileOf(book, item)) };
  const target = await edited(book, item);
  if (target !== undefined) {
    try {
      await channel.edit(outgoing, target);
      return target;
    } catch (error) {
      // What cannot be edited any more is said anew.
      if (!(error instanceof ChannelError) || error.failure.kind !== 'message-gone') throw error;
    }
  }
  return (await channel.send(outgoing)).message;
}

/** The channel's id of the message that is edited; undefined when it never left. */
async function edited(book: DeliveryParts['book'], { edits }: OutboxItem): Promise<string | undefined> {
  if (edits === undefined) return undefined;
  return 'message' in edits ? edits.message : (await book.outbox.get(edits.outbox))?.sentAs;
}

async function fileOf(book: DeliveryParts['book'], { message }: OutboxItem): Promise<{ file?: FileContent }> {
  if (message.file === undefined) return {};
  const file = await book.files.load(message.file.id);
  return file === undefined ? {} : { file };
}

async function failed(parts: DeliveryParts, item: OutboxItem, error: unknown): Promise<'more' | 'done'> {
  const { book, log, onUnreachable } = parts;
  const { channel, id, attempts } = item;
  const failure = error instanceof ChannelError ? error.failure : ({ kind: 'fault' } as const);
  switch (failure.kind) {
    case 'unreachable':
      await book.outbox.dead(id, failure.kind);
      await book.outbox.deadChat({ channel, chat: item.chat, why: failure.kind });
      await onUnreachable(item.identity);
      return 'done';
    case 'message-gone':
    case 'refused':
      log.warn({ channel, id, failure: failure.kind }, 'a message was refused');
      await book.outbox.dead(id, failure.kind);
      return 'more';
    case 'later':
      return later(parts, item, (failure.afterMs ?? 0) / 1_000);
    case 'fault':
      log.error({ channel, id, ...faultFields(error) }, 'a message could not be sent');
      if (attempts + 1 < FAULTS_MAX) return later(parts, item, 0);
      await book.outbox.dead(id, failure.kind);
      return 'more';
  }
}

/** Tries again after a while that doubles, not before the channel said; the chat's other messages wait behind it. */
async function later(
  { book, now, log }: DeliveryParts,
  item: OutboxItem,
  afterSeconds: number,
): Promise<'more' | 'done'> {
  const { channel, id, attempts } = item;
  const failingSince = item.failingSince ?? now();
  if (secondsBetween({ from: failingSince, to: now() }) > GIVE_UP_SECONDS) {
    log.warn({ channel, id, attempts }, 'a message was given up');
    await book.outbox.dead(id, 'too-late');
    return 'more';
  }
  const backoff = Math.min(FIRST_RETRY_SECONDS * 2 ** attempts, RETRY_SECONDS_MAX) * (0.75 + Math.random() / 2);
  const seconds = Math.max(Math.ceil(afterSeconds), Math.round(backoff));
  await book.outbox.again(id, { notBefore: addSeconds(now(), seconds), failingSince });
  return 'done';
}
