import { addSeconds, type Instant } from '#domain/calendar.ts';
import type { ChannelName } from '#jobs/channel.ts';
import { createDelivery, type Delivery, type DeliveryParts } from '#jobs/delivery.ts';
import type { Outbox } from '#store/book/messages.ts';
import type { OutboxDraft, OutboxItem } from '#store/records.ts';
import { draft } from '../store/bookRecords.ts';
import { openTestBook, type TestBook } from '../store/testBook.ts';
import { type RecordingChannel, recordingChannel, recordingLog, unmeasured } from './recordingChannel.ts';

/** A delivery on a real book, with a channel that remembers. */
export type DeliveryStage = {
  readonly testBook: TestBook;
  /** The book as the delivery has it. */
  readonly book: DeliveryParts['book'];
  readonly channel: RecordingChannel;
  readonly log: ReturnType<typeof recordingLog>;
  /** Who was called unreachable, in order. */
  readonly unreachable: string[];
  /** What was reported as given up, in order: to whom it should have gone. */
  readonly givenUp: (string | undefined)[];
  /** What was counted, in order. */
  readonly measured: string[];
  /** The product's clock, which stands still until it is told. */
  now(): Instant;
  readonly delivery: Delivery;
  /** Starts another delivery on this book, or on the given one. */
  start(book?: DeliveryParts['book']): Delivery;
  /** A message in one of the channel's chats. */
  to(chat: string, text: string, more?: Partial<OutboxDraft>): OutboxDraft;
  /** Commits messages without a word to the delivery. */
  commit(...drafts: OutboxDraft[]): Promise<readonly OutboxItem[]>;
  /** Commits messages, wakes the delivery and waits until nothing can leave now. */
  deliver(...drafts: OutboxDraft[]): Promise<readonly OutboxItem[]>;
  /** Moves the product's clock and waits until nothing can leave now. */
  pass(seconds: number): Promise<void>;
  stateOf(item: OutboxItem | undefined): Promise<OutboxItem['state'] | undefined>;
  texts(): readonly string[];
  /** The next call of this method fails as if the database were gone, so many times. */
  breaks(method: keyof Outbox, times?: number): void;
  close(): Promise<void>;
};

export type DeliveryStageSettings = {
  readonly channel?: ChannelName;
  readonly sweepEveryMs?: number;
  readonly onUnreachable?: (identity: string) => Promise<void>;
} & Partial<Pick<DeliveryParts, 'onGivenUp' | 'beforeNotice' | 'afterNotice'>>;

const START = '2026-11-22T09:00:00.000Z';
const SWEEP_MS = 5;

export async function openDeliveryStage(settings: DeliveryStageSettings = {}): Promise<DeliveryStage> {
  const testBook = await openTestBook();
  const channel = recordingChannel(settings.channel);
  const log = recordingLog();
  const unreachable: string[] = [];
  const givenUp: (string | undefined)[] = [];
  const measured: string[] = [];
  const broken = new Map<keyof Outbox, number>();
  const book = {
    files: testBook.book.files,
    photos: testBook.book.photos,
    outbox: breakable(testBook.book.outbox, broken),
  };
  const started: Delivery[] = [];
  let now: Instant = START;

  const start = (on: DeliveryParts['book'] = book): Delivery => {
    const delivery = createDelivery({
      book: on,
      channels: [channel],
      now: () => now,
      log,
      measures: { ...unmeasured, left: ({ about }, outcome) => void measured.push(`${about} ${outcome}`) },
      onGivenUp: async (item) => {
        givenUp.push(item.identity);
        await settings.onGivenUp?.(item);
      },
      ...(settings.beforeNotice === undefined ? {} : { beforeNotice: settings.beforeNotice }),
      ...(settings.afterNotice === undefined ? {} : { afterNotice: settings.afterNotice }),
      onUnreachable: async (identity) => {
        unreachable.push(identity);
        await settings.onUnreachable?.(identity);
      },
      sweepEveryMs: settings.sweepEveryMs ?? SWEEP_MS,
    });
    delivery.start();
    started.push(delivery);
    return delivery;
  };
  const first = start();
  const commit = (...drafts: OutboxDraft[]) => testBook.book.transaction(() => testBook.book.outbox.insert(drafts));
  return {
    testBook,
    book,
    channel,
    log,
    unreachable,
    givenUp,
    measured,
    now: () => now,
    delivery: first,
    start,
    to: (chat, text, more) =>
      draft(text, { channel: channel.name, chat, identity: `${channel.name}:${chat}`, ...more }),
    commit,
    deliver: async (...drafts) => {
      const items = await commit(...drafts);
      first.wake(items);
      await first.idle();
      return items;
    },
    pass: async (seconds) => {
      now = addSeconds(now, seconds);
      await first.idle();
    },
    stateOf: async (item) => (await testBook.book.outbox.get(item?.id ?? ''))?.state,
    texts: () => channel.reached.map(({ text }) => text),
    breaks: (method, times = 1) => void broken.set(method, times),
    close: async () => {
      for (const delivery of started) await delivery.stop();
      await testBook.close();
    },
  };
}

/** The real outbox, out of reach for as many calls as it was told. */
function breakable(outbox: Outbox, broken: Map<keyof Outbox, number>): Outbox {
  const guard = {
    get: (target: Outbox, method: keyof Outbox) => {
      const left = broken.get(method) ?? 0;
      if (left === 0) return target[method];
      return () => {
        broken.set(method, left - 1);
        return Promise.reject(new Error('the database is out of reach'));
      };
    },
  };
  // Only the outbox's own methods are ever asked for.
  return new Proxy(outbox, guard as ProxyHandler<Outbox>);
}
