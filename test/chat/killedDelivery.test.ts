import { beforeAll, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '#domain/calendar.ts';
import type { Book } from '#store/book.ts';
import { type Conversation, conversationsOfFile, type Heard, heardBy } from './conversation.ts';
import { A_DELIVERY, dyingBook } from './dyingBook.ts';
import { addLinked, openShop } from './shop.ts';

/**
 * A process that is killed at any of its writes while it delivers notices, and another that goes on (architecture.md, "Time-driven
 * work"). The channel has no memory: between its answer and the commit of that answer nobody can know whether a message left.
 */

const CUSTOMERS = ['asha', 'ravi'];
/** Longer than any hold of a process that is gone. */
const HOLDS_END_MS = 60_000;
/** Two reminders lie at least three days apart. */
const DAYS_APART = 4;

const conversations = conversationsOfFile();
let second: Book;
let shop: Conversation;

beforeAll(async () => {
  second = await conversations.testBook.another('second');
  shop = conversations.open();
  await openShop(shop);
  await shop.say('meena', 'policy hold never');
  for (const who of CUSTOMERS) await addLinked(shop, 'meena', { name: `${who} Verma`, who });
});

type Killed = {
  readonly died: boolean;
  /** Heard from the process that died, and from the one after it. */
  readonly before: readonly Heard[];
  readonly after: readonly Heard[];
  /** Who had a notice of that day on her chain when the process was gone, and at last: each once for each notice. */
  readonly recorded: { readonly atDeath: readonly string[]; readonly atLast: readonly string[] };
  readonly waiting: number;
};

/** Two notices of that day wait for a channel that was down; the process is killed before that write of delivering them. */
async function killedBefore(write: number, day: CalendarDate): Promise<Killed> {
  const { testBook } = conversations;
  const dying = dyingBook(testBook.book, A_DELIVERY);
  await shop.goOnIn(dying.book);
  await shop.sleepUntil('meena', addDays(day, -1), '12:00');
  for (const who of CUSTOMERS) await shop.say('meena', `sale ${who} rice 100 due ${day}`);
  await shop.sleepUntil('meena', day, '09:00');
  shop.setChannel('down');
  await shop.runAgain('meena');
  shop.setChannel('up');
  shop.wait({ minutes: 30 });

  dying.dieBefore(write);
  const before = await shop.listen();
  const atDeath = await recordedOn(day);
  await shop.goOnIn(second);
  const died = dying.restart();
  testBook.clock.now += HOLDS_END_MS;
  const after = [...(await shop.listen()), ...(await shop.runAgain('meena'))];
  const recorded = { atDeath, atLast: await recordedOn(day) };
  const waiting = await testBook.store.mongoose.connection
    .collection('outbox')
    .countDocuments({ about: 'notice', state: 'waiting' });
  return { died, before, after, recorded, waiting };
}

/** Whose chain says that a notice of that day was delivered. */
async function recordedOn(day: CalendarDate): Promise<readonly string[]> {
  const { book } = conversations.testBook;
  const found: string[] = [];
  for (const who of CUSTOMERS) {
    const seat = (await book.identities.get(shop.identityOf(who)))?.seats[0];
    if (seat?.role !== 'customer') throw new Error(`${who} is a customer`);
    for await (const { kind, on } of book.events.chain(seat.shop, seat.customer))
      if (kind === 'notice' && on === day) found.push(who);
  }
  return found;
}

test('what is recorded as told is never told again; only what the channel took unrecorded may be, once', async () => {
  let write = 1;
  let twice = 0;
  for (let day = '2026-12-04'; ; day = addDays(day, DAYS_APART), write += 1) {
    const { died, before, after, recorded, waiting } = await killedBefore(write, day);
    for (const who of CUSTOMERS) {
      const told = countOf(who, before);
      // The window of at-least-once: the channel took it, and the process was gone before that was committed.
      const isUncertain = told === 1 && !recorded.atDeath.includes(who);
      twice += isUncertain ? 1 : 0;
      expect([write, who, told + countOf(who, after)]).toEqual([write, who, isUncertain ? 2 : 1]);
    }
    expect([write, recorded.atLast, waiting]).toEqual([write, CUSTOMERS, 0]);
    if (!died) break;
  }
  expect(heardBy('meena', await shop.say('meena', 'verify'))).toMatch(/^Intact: /);
  expect(write).toBeGreaterThan(8);
  expect(twice).toBeGreaterThan(0);
}, 120_000);

function countOf(who: string, heard: readonly Heard[]): number {
  return heard.filter(({ to }) => to === who).length;
}
