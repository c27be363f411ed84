import { z } from 'zod';
import type { KeptMessage, Outbox } from './book/messages.ts';
import { AS_GIVEN, DAY_MS, type Rows, readMany, readOne, stream } from './collection.ts';
import type { Direct } from './direct.ts';
import { damagedItem, madeAt, noticeKeyOf, orderedIds, readChat, readItem, readKept } from './outboxRows.ts';
import type { GivenUp, OutboxDraft, OutboxItem, Subject } from './records.ts';

/** Buttons of what was sent, and replies to it, work for that long. */
const KEPT_MS = 180 * DAY_MS;
/** For so long new items are left to the process that wrote them: its delivery is woken by the commit. */
export const FIRST_LEASE_MS = 3_000;

type Holder = {
  /** Names this process for as long as it runs. */
  readonly process: string;
  /** The real clock, in epoch milliseconds: leases and storage times. `notBefore` is on the product's clock. */
  readonly now: () => number;
};

export function createOutbox(rows: Rows, direct: Direct, holder: Holder): Outbox {
  const { process, now } = holder;
  const nextId = orderedIds(now);
  const mine = (id: string) => ({ _id: id, state: 'waiting', leasedBy: process });
  const ended = () => ({ expiresAt: new Date(now() + KEPT_MS) });
  const free = { leasedBy: '', leasedUntil: 0 };
  return {
    async insert(drafts) {
      const items = drafts.map((draft): OutboxItem => ({ ...draft, id: nextId(), state: 'waiting', attempts: 0 }));
      const lease = { leasedBy: process, leasedUntil: now() + FIRST_LEASE_MS };
      await direct.insert(items.map(({ id, ...item }) => ({ _id: id, ...item, ...keyOf(item), ...lease })));
      return items;
    },
    ofCause: (cause) => readMany(rows.find({ cause }).sort({ _id: 1 }).lean(), readItem),
    latestAbout: (identity, subject) => latestAbout(rows, identity, subject),
    // An edit carries the id of the message that it edited: the last item with it is what the message says now.
    sentAs: (identity, message) =>
      readOne(rows.findOne({ identity, sentAs: message }).sort({ _id: -1 }).lean(), readItem),
    async setMessage(id, message) {
      await rows.updateOne({ _id: id }, { $set: { message } }, AS_GIVEN);
    },
    noticeOn: (customer, day) => readOne(rows.findOne({ noticeKey: noticeKeyOf({ customer, day }) }).lean(), readItem),
    waitingChats: (ask) => waitingChats(rows, ask),
    take: (ask) => take(rows, holder, ask),
    async renew(id, leaseMs) {
      const { matchedCount } = await rows.updateOne(mine(id), { $set: { leasedUntil: now() + leaseMs } });
      return matchedCount === 1;
    },
    get: (id) => readOne(rows.findOne({ _id: id }).lean(), readItem),
    async sent(id, sentAs) {
      await rows.updateOne({ _id: id }, { $set: { state: 'sent', sentAs, ...free, ...ended() } });
    },
    async again(id, { notBefore, failingSince }) {
      await rows.updateOne(mine(id), { $set: { notBefore, failingSince, ...free }, $inc: { attempts: 1 } });
    },
    async dead(id, why) {
      await rows.updateOne(
        { _id: id },
        { $set: { state: 'dead', why, ...free, ...ended() }, $unset: { noticeKey: '' }, $inc: { attempts: 1 } },
      );
    },
    async deadChat({ channel, chat, why }) {
      const waiting = { channel, chat, state: 'waiting' };
      await rows.deleteMany({ ...waiting, fleeting: true });
      const { modifiedCount } = await rows.updateMany(waiting, {
        $set: { state: 'dead', why, ...free, ...ended() },
        $unset: { noticeKey: '' },
      });
      return modifiedCount;
    },
    toPerson: (person) => toPerson(rows, person),
    aboutCustomer: (customer) =>
      stream(rows.find({ subject: { $exists: true }, 'subject.customer': customer }).lean(), readKept),
    remove: (ids) => direct.remove(ids),
    damaged: (ask) => damaged(rows, ask),
    async setAside(id) {
      await rows.updateOne({ _id: id }, { $set: { state: 'dead', why: 'damaged', ...free, ...ended() } });
    },
    depth: () => rows.countDocuments({ state: 'waiting' }),
    backlog: (ask) => backlog(rows, now(), ask),
  };
}

function keyOf({ notice, subject }: Omit<OutboxItem, 'id'>): { noticeKey?: string } {
  if (notice === undefined || subject === undefined) return {};
  return { noticeKey: noticeKeyOf({ customer: subject.customer, day: notice.day }) };
}

function latestAbout(
  rows: Rows,
  identity: string,
  { shop, customer, entry }: Subject,
): Promise<OutboxItem | undefined> {
  const query = rows.findOne({
    identity,
    subject: { $exists: true },
    'subject.shop': shop,
    'subject.customer': customer,
    'subject.entry': entry ?? { $exists: false },
    'subject.aside': { $exists: false },
    // What took the place of a pressed message is that message now.
    'edits.outbox': { $exists: false },
    state: { $ne: 'dead' },
  });
  return readOne(query.sort({ _id: -1 }).lean(), readItem);
}

/** What waits, what was sent and what was given up, each by an index of its own. */
async function* toPerson(
  rows: Rows,
  { id: identity, channel, chat }: Parameters<Outbox['toPerson']>[0],
): AsyncGenerator<KeptMessage> {
  for (const found of [
    { channel, chat, state: 'waiting', identity },
    { identity, sentAs: { $exists: true } },
    { identity, state: 'dead', sentAs: { $exists: false } },
  ])
    yield* stream(rows.find(found).lean(), readKept);
}

type Chat = Pick<OutboxDraft, 'channel' | 'chat'>;

async function waitingChats(
  rows: Rows,
  { now, limit, channels }: Parameters<Outbox['waitingChats']>[0],
): Promise<readonly Chat[]> {
  const chats = new Map<string, Chat>();
  for (const channel of channels) {
    const query = rows
      .find({ channel, state: 'waiting', notBefore: { $lte: now } })
      .select({ chat: 1 })
      .sort({ notBefore: 1 })
      .limit(limit);
    for (const chat of await readMany(query.lean(), readChat)) chats.set(`${channel}:${chat}`, { channel, chat });
  }
  return [...chats.values()];
}

async function damaged(rows: Rows, { channel, chat }: Parameters<Outbox['damaged']>[0]): Promise<readonly GivenUp[]> {
  const waiting = rows.find({ channel, state: 'waiting', ...(chat === undefined ? {} : { chat }) }).lean();
  const found: GivenUp[] = [];
  for await (const item of stream(waiting, damagedItem)) if (item !== undefined) found.push(item);
  return found;
}

const Backlog = z.array(z.object({ waiting: z.number(), oldest: z.string() }));

async function backlog(
  rows: Rows,
  at: number,
  { channel, now }: Parameters<Outbox['backlog']>[0],
): Promise<{ waiting: number; oldestMs: number }> {
  // What is tried again later is due as well.
  const due = { channel, state: 'waiting', $or: [{ notBefore: { $lte: now } }, { attempts: { $gt: 0 } }] };
  const group = { _id: null, waiting: { $sum: 1 }, oldest: { $min: '$_id' } };
  const [found] = Backlog.parse(await rows.aggregate([{ $match: due }, { $group: group }]));
  if (found === undefined) return { waiting: 0, oldestMs: 0 };
  return { waiting: found.waiting, oldestMs: Math.max(0, at - madeAt(found.oldest)) };
}

async function take(
  rows: Rows,
  { process, now }: Holder,
  ask: Parameters<Outbox['take']>[0],
): Promise<OutboxItem | undefined> {
  const inTurn = { $or: [{ notBefore: { $lte: ask.now } }, { attempts: { $gt: 0 } }] };
  const waiting = rows.findOne({ channel: ask.channel, chat: ask.chat, state: 'waiting', ...inTurn });
  const first = await readOne(waiting.sort({ _id: 1 }).lean(), readItem);
  if (first === undefined) return undefined;
  if (first.notBefore > ask.now) {
    // The others wait for it, so they are not due before it either, and the chat is not looked at again until then.
    const behind = { channel: ask.channel, chat: ask.chat, state: 'waiting', notBefore: { $lt: first.notBefore } };
    await rows.updateMany(behind, { $set: { notBefore: first.notBefore } });
    return undefined;
  }
  const takeable = { _id: first.id, state: 'waiting', $or: [{ leasedBy: process }, { leasedUntil: { $lte: now() } }] };
  const lease = { leasedBy: process, leasedUntil: now() + ask.leaseMs };
  // Not asked to be given back: a server keeps the answer of such a write for a while, and with it the words.
  const { matchedCount } = await rows.updateOne(takeable, { $set: lease });
  return matchedCount === 1 ? first : undefined;
}
