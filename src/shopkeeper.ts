import { randomBytes, randomInt } from 'node:crypto';
import type { Mongoose } from 'mongoose';
import type { App } from '#app/app.ts';
import type { Performed } from '#app/command.ts';
import { markUnreachable } from '#app/markUnreachable.ts';
import { reportUndelivered } from '#app/reportUndelivered.ts';
import { type RunDayAsk, runDay } from '#app/runDay.ts';
import { recordNotice, refreshNotice } from '#app/sendNotice.ts';
import { compose } from '#chat/compose/compose.ts';
import { createEngine } from '#chat/engine.ts';
import type { Views } from '#chat/form.ts';
import type { Engine } from '#chat/inbound.ts';
import type { Instant } from '#domain/calendar.ts';
import { runHourOf } from '#domain/runHour.ts';
import type { Channel } from '#jobs/channel.ts';
import { createDailyRuns, type DailyRuns } from '#jobs/dailyRuns.ts';
import { createDelivery, type Delivery, type DeliveryParts } from '#jobs/delivery.ts';
import type { Log } from '#jobs/log.ts';
import type { Book } from '#store/book.ts';
import type { OutboxItem } from '#store/records.ts';
import { countedEngine } from './countedEngine.ts';
import { openHomeWatch } from './homeWatch.ts';
import { type Metrics, openMetrics } from './metrics.ts';

export type ShopkeeperParts = {
  readonly book: Book;
  readonly now: () => Instant;
  readonly channels: readonly Channel[];
  readonly inviteLinks: App['inviteLinks'];
  readonly newShops: App['newShops'];
  readonly log: Log;
  /** Other processes may deliver from this book too. */
  readonly share?: DeliveryParts['share'];
};

export type Shopkeeper = {
  readonly engine: Engine & Views;
  readonly delivery: Delivery;
  readonly metrics: Metrics;
  /** A shop's day now, whatever the hour. */
  readonly runDay: (ask: Omit<RunDayAsk, 'wake'>) => Promise<void>;
};

/** Puts the conversation, the book and the delivery together; both kinds of start share it. */
export function openShopkeeper(parts: ShopkeeperParts): Shopkeeper {
  const { book, now, channels, inviteLinks, newShops, log, share } = parts;
  const app: App = { ...bookApp({ book, now }), inviteLinks, newShops };
  const metrics = openMetrics({ book, channels: channels.map(({ name }) => name), now });
  const { measures } = metrics;
  const delivery = createDelivery({
    book,
    channels,
    now,
    log,
    measures,
    ...(share === undefined ? {} : { share }),
    onUnreachable: async (identity) => wake((await markUnreachable(app, identity)).items),
    beforeNotice: (item) => refreshNotice(app, item),
    afterNotice: (item, sentAt) => recordNotice(app, item, sentAt),
    onGivenUp: async (item) => wake((await reportUndelivered(app, item)).items),
  });
  const homes = openHomeWatch();
  const wake = (items: readonly OutboxItem[], outcome?: Performed['outcome']): void => {
    delivery.wake(items);
    homes.told(items, outcome);
  };
  const engine = countedEngine(createEngine({ app, wake }), { log, measures, watchHomes: homes.watch });
  return {
    engine,
    delivery,
    metrics,
    runDay: (ask) => runDay(app, { ...ask, wake }),
  };
}

export type Scheduling = {
  readonly book: Book;
  readonly now: () => Instant;
  readonly log: Log;
  readonly mongoose: Mongoose;
  /** Names this process to the others. */
  readonly process: string;
};

/** Has every shop's day run at its own hour (architecture.md, "Time-driven work"). */
export function scheduleDays({ runDay, metrics }: Shopkeeper, { mongoose, ...parts }: Scheduling): DailyRuns {
  const { db } = mongoose.connection;
  if (db === undefined) throw new Error('the days are scheduled before the store is connected');
  return createDailyRuns({ ...parts, db, hourOf: runHourOf, runDay, measures: metrics.measures });
}

/** The use-cases on a book, for who neither invites anybody nor opens shops. */
export function bookApp({ book, now }: Pick<App, 'book' | 'now'>): App {
  return { book, now, newId, newCode, salt, compose, inviteLinks: () => [], newShops: { kind: 'open' } };
}

const ID_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 12;
const CODE_ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const CODE_LENGTH = 26;

function newId(): string {
  return Array.from({ length: ID_LENGTH }, () => ID_ALPHABET[randomInt(ID_ALPHABET.length)]).join('');
}

/** 26 characters of 5 bits: 130. */
export function newCode(): string {
  return Array.from(randomBytes(CODE_LENGTH), (byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('');
}

function salt(): string {
  return randomBytes(16).toString('hex');
}
