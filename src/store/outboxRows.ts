import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { z } from 'zod';
import * as is from './checks.ts';
import { defineModel, Mixed, type Rows, reader } from './collection.ts';
import { MessageShape } from './messageCheck.ts';
import type { GivenUp, OutboxItem } from './records.ts';

const WAITING = { state: 'waiting' };

/** Messages of persons, not of shops: a chat is one, whatever shop it speaks of. */
export function outboxRows(connection: Connection): Rows {
  return defineModel(
    connection,
    'outbox',
    {
      identity: String,
      channel: String,
      chat: String,
      about: String,
      message: Mixed,
      edits: Mixed,
      subject: Mixed,
      cause: String,
      notBefore: String,
      lapsesAt: String,
      fleeting: Boolean,
      notice: Mixed,
      /** Customer and day of a notice that is not given up. */
      noticeKey: String,
      state: String,
      attempts: Number,
      sentAs: String,
      failingSince: String,
      /** Why it was given up. */
      why: String,
      leasedBy: String,
      leasedUntil: Number,
      expiresAt: Date,
    },
    [
      // take: the chat's first waiting item
      { fields: { channel: 1, chat: 1, _id: 1 }, only: WAITING },
      // waitingChats, depth
      { fields: { channel: 1, notBefore: 1 }, only: WAITING },
      // ofCause
      { fields: { cause: 1, _id: 1 } },
      // latestAbout, aboutCustomer
      {
        fields: { 'subject.customer': 1, identity: 1, 'subject.entry': 1, _id: 1 },
        only: { subject: { $exists: true } },
      },
      // noticeOn: never two to one customer of one shop on one day
      { fields: { noticeKey: 1 }, unique: true, only: { noticeKey: { $exists: true } } },
      // sentAs, toPerson
      { fields: { identity: 1, sentAs: 1 }, only: { sentAs: { $exists: true } } },
      // toPerson: what never left
      { fields: { identity: 1 }, only: { state: 'dead' } },
      // Long after it was sent nobody replies to it any more.
      { fields: { expiresAt: 1 }, expires: true },
    ],
  );
}

const Row = z.object({
  _id: z.string(),
  identity: z.string(),
  channel: is.Channel,
  chat: z.string(),
  about: z.enum(['answer', 'record', 'notice']),
  message: MessageShape,
  edits: z.union([z.object({ outbox: z.string() }), z.object({ message: z.string() })]).exactOptional(),
  subject: is.SubjectShape.exactOptional(),
  cause: z.string(),
  notBefore: is.At,
  lapsesAt: is.At.exactOptional(),
  fleeting: z.literal(true).exactOptional(),
  notice: z.object({ day: is.Day, byHand: z.boolean(), says: is.NoticeSaysShape.exactOptional() }).exactOptional(),
  state: z.enum(['waiting', 'sent', 'dead']),
  attempts: is.Count,
  sentAs: z.string().exactOptional(),
  failingSince: is.At.exactOptional(),
});

/** Names the notice of a customer's day in her shop. */
export function noticeKeyOf({ customer, day }: { customer: string; day: string }): string {
  return `${customer}:${day}`;
}

const Kept = Row.pick({ _id: true, channel: true, chat: true, state: true, cause: true, message: true }).extend({
  subject: is.SubjectShape.exactOptional(),
  sentAs: z.string().exactOptional(),
});
/** Less is asked of it than of a message that is to be sent. */
export const readKept = reader('outbox', Kept, ({ _id, ...kept }) => ({ id: _id, ...kept }));

export const readItem = reader('outbox', Row, ({ _id, ...item }): OutboxItem => ({ id: _id, ...item }));

const ID_RADIX = 36;
const MS_DIGITS = 9;
const COUNTER_DIGITS = 4;
const RANDOM_BYTES = 3;

/** Ids that sort in the order they were made in this process, and by time between processes. `now`: epoch milliseconds. */
export function orderedIds(now: () => number): () => string {
  let last = 0;
  let counter = 0;
  return () => {
    const ms = Math.max(now(), last);
    counter = ms === last ? counter + 1 : 0;
    last = ms;
    const time = ms.toString(ID_RADIX).padStart(MS_DIGITS, '0');
    return `${time}${counter.toString(ID_RADIX).padStart(COUNTER_DIGITS, '0')}${randomBytes(RANDOM_BYTES).toString('hex')}`;
  };
}

/** When an id was made, in epoch milliseconds. */
export function madeAt(id: string): number {
  return Number.parseInt(id.slice(0, MS_DIGITS), ID_RADIX);
}

/** What is left of a row that is not what this program wrote; undefined for a sound one. */
export function damagedItem(row: unknown): GivenUp | undefined {
  return Row.safeParse(row).success ? undefined : Remains.parse(row);
}

const Remains = z
  .object({
    _id: z.string(),
    channel: is.Channel,
    identity: z.string().optional().catch(undefined),
    about: Row.shape.about.optional().catch(undefined),
    subject: is.SubjectShape.optional().catch(undefined),
    cause: z.string().optional().catch(undefined),
  })
  .transform(
    ({ _id, channel, identity, about, subject, cause }): GivenUp => ({
      id: _id,
      channel,
      ...(identity === undefined ? {} : { identity }),
      ...(about === undefined ? {} : { about }),
      ...(subject === undefined ? {} : { subject }),
      ...(cause === undefined ? {} : { cause }),
    }),
  );

/** Only where it goes: one damaged message must not stop the others. */
export const readChat = reader('outbox', z.object({ _id: z.string(), chat: z.string() }), ({ chat }) => chat);
