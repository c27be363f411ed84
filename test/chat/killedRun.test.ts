import { beforeAll, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '#domain/calendar.ts';
import { type Conversation, conversationsOfFile, type Heard, heardBy } from './conversation.ts';
import { A_RUN, type DyingBook, dyingBook } from './dyingBook.ts';
import { addLinked, openShop } from './shop.ts';

/** A daily run that is killed at any of its writes and begun again: nothing twice, nothing missing (architecture.md, "Time-driven work"). */

const CUSTOMERS = ['asha', 'ravi'];
/** Two reminders lie at least three days apart. */
const DAYS_APART = 4;

const conversations = conversationsOfFile();
let dying: DyingBook;
let shop: Conversation;

beforeAll(async () => {
  dying = dyingBook(conversations.testBook.book, A_RUN);
  shop = conversations.open({ book: dying.book });
  await openShop(shop);
  for (const who of CUSTOMERS) await addLinked(shop, 'meena', { name: `${who} Verma`, who });
});

/** What everybody hears on the morning when two sales are due and a promise was broken. */
async function killedBefore(write: number, day: CalendarDate): Promise<{ died: boolean; heard: readonly Heard[] }> {
  await shop.sleepUntil('meena', addDays(day, -2), '12:00');
  for (const who of CUSTOMERS) await shop.say('meena', `sale ${who} rice 100 due ${day}`);
  await shop.say('asha', `promise ${addDays(day, -1)}`);
  await shop.sleepUntil('meena', day, '09:00');
  dying.dieBefore(write);
  const before = await shop.runAgain('meena').catch(() => []);
  const died = dying.restart();
  const heard = [...before, ...(await shop.runAgain('meena'))];
  for (const who of CUSTOMERS) await shop.say('meena', `pay ${who} 100`);
  return { died, heard };
}

test('killed before any of its writes and begun again, a run says everything once', async () => {
  let write = 1;
  for (let day = '2026-12-04'; ; day = addDays(day, DAYS_APART), write += 1) {
    const { died, heard } = await killedBefore(write, day);
    for (const who of CUSTOMERS)
      expect([write, who, heard.filter(({ to }) => to === who).length]).toEqual([write, who, 1]);
    expect(heardBy('asha', heard)).toContain('You promised');
    expect(heard.filter(({ to, text }) => to === 'meena' && text.includes('Due today')).length).toBe(1);
    if (!died) break;
  }
  expect(heardBy('meena', await shop.say('meena', 'verify'))).toMatch(/^Intact: /);
  expect(write).toBeGreaterThan(8);
}, 120_000);
