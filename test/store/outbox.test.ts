import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { customerId } from '#domain/ids.ts';
import type { Book } from '#store/book.ts';
import { FIRST_LEASE_MS } from '#store/outbox.ts';
import { orderedIds } from '#store/outboxRows.ts';
import type { OutboxItem } from '#store/records.ts';
import { AT, draft, SHOP } from './bookRecords.ts';
import { openTestBook, type TestBook } from './testBook.ts';

/* What waits to be said, and who may say it (architecture.md, "Time-driven work"). */
let open: TestBook;
let book: Book;

beforeEach(async () => {
  open = await openTestBook();
  book = open.book;
});

afterEach(() => open.close());

const LATER = '2026-11-22T10:00:00.000Z';
const LEASE_MS = 1000;

function take(from: Book, now = AT, chat = '1'): Promise<OutboxItem | undefined> {
  return from.outbox.take({ channel: 'telegram', chat, now, leaseMs: LEASE_MS });
}

async function taken(from: Book, now = AT): Promise<string | undefined> {
  return (await take(from, now))?.message.text[0]?.text;
}

describe('the order of a chat', () => {
  test('is the order of writing, and the next is given when the first was sent', async () => {
    const [first] = await book.outbox.insert([draft('one'), draft('two')]);
    expect(await taken(book)).toBe('one');
    expect(await taken(book)).toBe('one');
    await book.outbox.sent(first?.id ?? '', '77');
    expect(await taken(book)).toBe('two');
  });

  test('holds while the first has failed and is not due again', async () => {
    const [first] = await book.outbox.insert([draft('one'), draft('two')]);
    await take(book);
    await book.outbox.again(first?.id ?? '', { notBefore: LATER, failingSince: AT });
    expect(await taken(book)).toBeUndefined();
    expect(await taken(book, LATER)).toBe('one');
  });

  test('lets answers pass what was never tried and is due later', async () => {
    await book.outbox.insert([draft('tomorrow', { notBefore: LATER }), draft('now')]);
    expect(await taken(book)).toBe('now');
  });

  test('goes on after one that was given up', async () => {
    const [first] = await book.outbox.insert([draft('one'), draft('two')]);
    await book.outbox.dead(first?.id ?? '', 'refused');
    expect(await taken(book)).toBe('two');
  });
});

describe('between processes', () => {
  test('what one wrote is left to it for a moment, then anybody’s', async () => {
    const other = await open.another('second');
    await book.outbox.insert([draft('one')]);
    expect(await taken(other)).toBeUndefined();
    open.clock.now += FIRST_LEASE_MS;
    expect(await taken(other)).toBe('one');
    expect(await taken(book)).toBeUndefined();
  });

  test('the whole chat waits while another has its first message in hand', async () => {
    const other = await open.another('second');
    const [first] = await book.outbox.insert([draft('one'), draft('two')]);
    await take(book);
    open.clock.now += LEASE_MS - 1;
    expect(await book.outbox.renew(first?.id ?? '', LEASE_MS)).toBe(true);
    open.clock.now += LEASE_MS - 1;
    expect(await taken(other)).toBeUndefined();
    open.clock.now += 1;
    expect(await taken(other)).toBe('one');
    expect(await book.outbox.renew(first?.id ?? '', LEASE_MS)).toBe(false);
  });
});

test('chats that have something due are found, of the channels asked for', async () => {
  await book.outbox.insert([
    draft('one', { chat: 'a' }),
    draft('two', { chat: 'a' }),
    draft('later', { chat: 'b', notBefore: LATER }),
    draft('other', { chat: 'c', channel: 'slack' }),
  ]);
  const ask = { limit: 10, channels: ['telegram'] } as const;
  expect(await book.outbox.waitingChats({ ...ask, now: AT })).toEqual([{ channel: 'telegram', chat: 'a' }]);
  expect(await book.outbox.waitingChats({ ...ask, now: LATER })).toHaveLength(2);
  expect(await book.outbox.depth()).toBe(4);
  expect(await book.outbox.deadChat({ channel: 'telegram', chat: 'a', why: 'unreachable' })).toBe(2);
  expect(await book.outbox.depth()).toBe(2);
});

test('what a command said is found again in order', async () => {
  const items = await book.outbox.insert([draft('one', { cause: 'k' }), draft('two', { cause: 'k', chat: '2' })]);
  await book.outbox.insert([draft('three', { cause: 'l' })]);
  expect(await book.outbox.ofCause('k')).toEqual(items);
});

describe('the message about an entry', () => {
  const subject = { shop: SHOP, customer: customerId('customer0001'), entry: 12 };

  test('is the latest that was sent about it, and found by the channel’s id of it', async () => {
    const [first, , third] = await book.outbox.insert([
      draft('recorded', { subject }),
      draft('another', { subject: { ...subject, entry: 13 } }),
      draft('card', { subject: { shop: SHOP, customer: subject.customer } }),
    ]);
    await book.outbox.sent(first?.id ?? '', '77');
    expect((await book.outbox.latestAbout('telegram:1', subject))?.id).toBe(first?.id);
    const { entry: _, ...whole } = subject;
    expect((await book.outbox.latestAbout('telegram:1', whole))?.id).toBe(third?.id);
    expect(await book.outbox.latestAbout('telegram:2', subject)).toBeUndefined();
    expect(await book.outbox.sentAs('telegram:1', '77')).toMatchObject({ id: first?.id, state: 'sent', subject });
    expect(await book.outbox.sentAs('telegram:2', '77')).toBeUndefined();
  });

  test('says what it was edited to', async () => {
    const [first] = await book.outbox.insert([draft('recorded', { subject })]);
    await book.outbox.setMessage(first?.id ?? '', { text: [{ text: 'taken back' }], buttons: [] });
    expect((await book.outbox.get(first?.id ?? ''))?.message.text).toEqual([{ text: 'taken back' }]);
  });
});

test('ids sort as they were made, also within a millisecond and when the clock is set back', () => {
  let now = 1_800_000_000_000;
  const next = orderedIds(() => now);
  const ids = [next(), next(), next()];
  now += 1;
  ids.push(next());
  now -= 3_600_000;
  ids.push(next(), next());
  expect([...ids].sort()).toEqual(ids);
});

describe('what is due and has not left', () => {
  test('is counted by channel with the age of the oldest, what is planned is not, and what is tried again is', async () => {
    const [first] = await book.outbox.insert([
      draft('one'),
      draft('tomorrow', { chat: '2', notBefore: LATER }),
      draft('elsewhere', { channel: 'web' }),
    ]);
    open.clock.now += 5_000;
    await book.outbox.insert([draft('two')]);
    await take(book);
    await book.outbox.again(first?.id ?? '', { notBefore: LATER, failingSince: AT });
    open.clock.now += 1_000;
    expect(await book.outbox.backlog({ channel: 'telegram', now: AT })).toEqual({ waiting: 2, oldestMs: 6_000 });
    expect(await book.outbox.backlog({ channel: 'slack', now: AT })).toEqual({ waiting: 0, oldestMs: 0 });
  });
});
