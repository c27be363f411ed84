import { setTimeout as pause } from 'node:timers/promises';
import type { Book } from '#store/book.ts';
import { DamagedRecord } from '#store/faults.ts';
import type { OutboxItem } from '#store/records.ts';
import type { Channel, ChannelName } from './channel.ts';
import { type Chat, createChatQueue, type Woken } from './chatQueue.ts';
import { correlationOf } from './correlation.ts';
import { createDeliverItem, type DelivererParts } from './deliverItem.ts';
import { faultFields } from './log.ts';
import { createPacer, PACES, type Pacer } from './pacer.ts';
import { keepShare, type Share } from './share.ts';
import { moreUrgent, type Urgency } from './urgency.ts';

/** What happens around each message may happen again for the same one after a crash. */
export type DeliveryParts = DelivererParts & {
  readonly channels: readonly Channel[];
  /** Where several processes deliver from one book, they share the pace of each channel. */
  readonly share?: Share;
  readonly sweepEveryMs?: number;
};

/**
 * Brings what the outbox holds to the channels: strictly in order within a chat, chats side by side, each channel at the pace it
 * puts up with. A message leaves at least once; a second time only when its process died, or lost the database, while it was on
 * its way.
 */
export type Delivery = {
  /** Called after a commit: these chats have something. */
  wake(chats: readonly Woken[]): void;
  start(): void;
  /** Lets what is on its way arrive, at most 4 seconds; the rest stays in the outbox. */
  stop(): Promise<void>;
  /** Resolves when nothing can leave now: what is left is not due, waits behind such, or is another process's. For tests. */
  idle(): Promise<void>;
};

const SWEEP_EVERY_MS = 1_000;
/** Many seconds of Telegram's pace, and more than several processes have in hand at once. */
const SWEEP_ITEMS_MAX = 300;
/** The process has 10 seconds to stop, and is not the delivery alone (architecture.md, "Running it"). */
const STOP_MAX_MS = 4_000;
/** Short, so that what a dead process held is free again soon; renewed while a message is in hand. */
const LEASE_MS = 3_500;
const RENEW_EVERY_MS = 1_500;

type Post = { readonly channel: Channel; readonly pacer: Pacer };

export function createDelivery(parts: DeliveryParts): Delivery {
  const { book, now, log, measures, sweepEveryMs = SWEEP_EVERY_MS } = parts;
  const posts = new Map(
    parts.channels.map((channel): [string, Post] => [
      channel.name,
      { channel, pacer: createPacer(PACES[channel.name]) },
    ]),
  );
  const channels = parts.channels.map(({ name }) => name);
  const deliverItem = createDeliverItem(parts);
  const queue = createChatQueue((chat, urgency) => serve(chat, urgency));
  let taken = 0;
  let stopping: AbortController | undefined;
  let running: Promise<unknown> = Promise.resolve();

  /** Delivers what the chat has, in order, until nothing of it can go now. */
  const serve = async ({ channel, chat }: Chat, urgency: () => Urgency): Promise<void> => {
    const post = posts.get(channel);
    while (post !== undefined && stopping?.signal.aborted === false) {
      try {
        const askedAt = performance.now();
        const item = await book.outbox.take({ channel, chat, now: now(), leaseMs: LEASE_MS });
        if (item === undefined) return;
        taken += 1;
        await inTurn(post, item, { askedAt, urgency: moreUrgent(item.about, urgency()) });
      } catch (error) {
        if (error instanceof DamagedRecord && (await setAside({ channel, chat }))) continue;
        // The book failed: the lease runs out, and the sweep comes by again.
        log.error({ channel, ...faultFields(error) }, 'a chat could not be served');
        return;
      }
    }
  };
  /** One damaged message must not stop the others: those who should know hear of it, and it is given up. */
  const setAside = async (where: { channel: ChannelName; chat?: string }): Promise<boolean> => {
    try {
      const damaged = await book.outbox.damaged(where);
      for (const item of damaged) {
        const correlation = item.cause === undefined ? undefined : correlationOf(item.cause);
        const fields = { correlation, item: item.id, channel: item.channel, about: item.about };
        await parts.onGivenUp(item).catch((error: unknown) => {
          log.error({ ...fields, ...faultFields(error) }, 'nobody could be told of a damaged message');
        });
        await book.outbox.setAside(item.id);
        measures.left({ channel: item.channel, about: item.about ?? 'record' }, 'dead');
        log.error({ ...fields, why: 'damaged' }, 'a message was given up');
      }
      return damaged.length > 0;
    } catch (error) {
      log.error({ channel: where.channel, ...faultFields(error) }, 'damaged messages could not be set aside');
      return false;
    }
  };
  const inTurn = async (
    { channel, pacer }: Post,
    item: OutboxItem,
    { askedAt, urgency }: { askedAt: number; urgency: Urgency },
  ): Promise<void> => {
    const lease = keepLease(book.outbox, item.id, askedAt);
    const left = await pacer.turn({ chat: item.chat, urgency });
    try {
      if (left === undefined || !lease.isHeld()) return;
      const peace = await deliverItem(item, channel, left);
      if (peace === undefined) return;
      log.warn({ channel: channel.name, ...peace }, 'the channel asked to be left in peace');
      pacer.rest({ chat: item.chat, forMs: peace.holdMs });
    } finally {
      lease.end();
      left?.();
    }
  };
  const findWaiting = async (): Promise<readonly Chat[]> => {
    const ask = { now: now(), limit: SWEEP_ITEMS_MAX, channels };
    try {
      return await book.outbox.waitingChats(ask);
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error;
      for (const channel of channels) await setAside({ channel });
      return book.outbox.waitingChats(ask);
    }
  };
  const sweep = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      try {
        queue.add(await findWaiting());
      } catch (error) {
        log.error(faultFields(error), 'the outbox could not be looked through');
      }
      await pause(sweepEveryMs, undefined, { signal }).catch(() => undefined);
    }
  };

  return {
    wake(chats) {
      if (stopping?.signal.aborted !== false) return;
      queue.add(chats);
      for (const { channel, chat, about } of chats)
        if (about !== undefined) posts.get(channel)?.pacer.hurry({ chat, urgency: about });
    },
    start() {
      if (stopping !== undefined) throw new Error('a delivery starts once');
      stopping = new AbortController();
      const { signal } = stopping;
      const shares = [...posts].map(
        ([name, { pacer }]) => parts.share && keepShare(parts.share, { name, pacer, signal, log }),
      );
      running = Promise.all([sweep(signal), ...shares]);
    },
    async stop() {
      stopping ??= new AbortController();
      stopping.abort();
      for (const { pacer } of posts.values()) pacer.close();
      queue.clear();
      const late = new AbortController();
      await Promise.race([
        Promise.all([running, queue.empty()]),
        pause(STOP_MAX_MS, undefined, { signal: late.signal }).catch(() => undefined),
      ]);
      late.abort();
    },
    async idle() {
      await queue.empty();
      for (let before = -1; before !== taken && stopping?.signal.aborted === false; ) {
        before = taken;
        queue.add(await findWaiting());
        await queue.empty();
      }
    },
  };
}

/** Keeps the item this process's until `end`; once it could be another's it is not held any more, and must not leave from here. */
function keepLease(outbox: Book['outbox'], item: string, takenAt: number): { isHeld(): boolean; end(): void } {
  let heldUntil = takenAt + LEASE_MS;
  const renew = async (): Promise<void> => {
    const askedAt = performance.now();
    heldUntil = (await outbox.renew(item, LEASE_MS)) ? askedAt + LEASE_MS : 0;
  };
  // A book that fails renews nothing.
  const renewing = setInterval(() => void renew().catch(() => undefined), RENEW_EVERY_MS);
  return { isHeld: () => performance.now() < heldUntil, end: () => clearInterval(renewing) };
}
