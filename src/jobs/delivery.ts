import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '#domain/calendar.ts';
import type { Book } from '#store/book.ts';
import type { OutboxItem } from '#store/records.ts';
import type { Channel } from './channel.ts';
import { createChatQueue, type Woken } from './chatQueue.ts';
import { createDeliverItem } from './deliverItem.ts';
import { faultFields, type Log } from './log.ts';
import { createPacer, PACES, type Pacer } from './pacer.ts';

export type DeliveryParts = {
  readonly book: Pick<Book, 'outbox' | 'files'>;
  readonly channels: readonly Channel[];
  /** The product's clock: what is due is decided by it. */
  readonly now: () => Instant;
  readonly log: Log;
  /** The channel said that this person cannot be reached; may be called again for the same one after a crash. */
  readonly onUnreachable: (identity: string) => Promise<void>;
  readonly sweepEveryMs?: number;
};

/**
 * Brings what the outbox holds to the channels: strictly in order within a chat, chats side by side, each channel at the pace it
 * puts up with. A message leaves at least once; a second time only when the process died while it was on its way.
 */
export type Delivery = {
  /** Called after a commit: these chats have something. */
  wake(chats: readonly Woken[]): void;
  start(): void;
  /** Lets what is on its way arrive, at most 8 seconds; the rest stays in the outbox. */
  stop(): Promise<void>;
  /** Resolves when nothing that is due is left: for tests and a stop in good order. */
  idle(): Promise<void>;
};

const SWEEP_EVERY_MS = 1_000;
const SWEEP_ITEMS_MAX = 1_000;
const STOP_MAX_MS = 8_000;
const IDLE_POLL_MS = 20;
/** Short, so that what a dead process held is free again soon; renewed while a message is in hand. */
const LEASE_MS = 3_500;
const RENEW_EVERY_MS = 1_000;

type Post = { readonly channel: Channel; readonly pacer: Pacer };

export function createDelivery(parts: DeliveryParts): Delivery {
  const { book, channels, now, log, sweepEveryMs = SWEEP_EVERY_MS } = parts;
  const posts = new Map(
    channels.map((channel) => [channel.name, { channel, pacer: createPacer(PACES[channel.name]) }]),
  );
  const deliverItem = createDeliverItem(parts);
  const queue = createChatQueue((chat) => serve(chat));
  let stopping: AbortController | undefined;
  let sweeping: Promise<void> = Promise.resolve();

  /** Delivers what the chat has, in order, until nothing of it can go now. */
  const serve = async (chat: Woken): Promise<void> => {
    const post = posts.get(chat.channel);
    while (post !== undefined && stopping?.signal.aborted === false) {
      try {
        const item = await book.outbox.take({ channel: chat.channel, chat: chat.chat, now: now(), leaseMs: LEASE_MS });
        if (item === undefined) return;
        await inTurn(post, item);
      } catch (error) {
        // The book failed: the lease runs out, and the sweep comes by again.
        log.error({ channel: chat.channel, ...faultFields(error) }, 'a chat could not be served');
        return;
      }
    }
  };
  const inTurn = async ({ channel, pacer }: Post, item: OutboxItem): Promise<void> => {
    const renewing = setInterval(
      () => void book.outbox.renew(item.id, LEASE_MS).catch(() => undefined),
      RENEW_EVERY_MS,
    );
    const left = await pacer.turn({ chat: item.chat, urgent: item.about === 'answer' });
    try {
      if (left !== undefined) await deliverItem(item, channel);
    } finally {
      clearInterval(renewing);
      left?.();
    }
  };
  const findWaiting = () =>
    book.outbox.waitingChats({ now: now(), limit: SWEEP_ITEMS_MAX, channels: [...posts.keys()] });
  const sweep = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      try {
        queue.add(await findWaiting(), 'later');
      } catch (error) {
        log.error(faultFields(error), 'the outbox could not be looked through');
      }
      await pause(sweepEveryMs, undefined, { signal }).catch(() => undefined);
    }
  };

  return {
    wake(chats) {
      if (stopping?.signal.aborted !== false) return;
      queue.add(
        chats.filter(({ about }) => about !== 'notice'),
        'soon',
      );
      queue.add(
        chats.filter(({ about }) => about === 'notice'),
        'later',
      );
    },
    start() {
      if (stopping !== undefined) throw new Error('a delivery starts once');
      stopping = new AbortController();
      sweeping = sweep(stopping.signal);
    },
    async stop() {
      stopping ??= new AbortController();
      stopping.abort();
      for (const { pacer } of posts.values()) pacer.close();
      queue.clear();
      const late = new AbortController();
      await Promise.race([
        Promise.all([sweeping, queue.empty()]),
        pause(STOP_MAX_MS, undefined, { signal: late.signal }).catch(() => undefined),
      ]);
      late.abort();
    },
    async idle() {
      while (stopping?.signal.aborted === false) {
        await queue.empty();
        const waiting = await findWaiting();
        if (waiting.length === 0) return;
        queue.add(waiting, 'later');
        await pause(IDLE_POLL_MS);
      }
    },
  };
}
