import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Conversations, heardBy, openConversations } from './conversation.ts';
import { dyingBook } from './dyingBook.ts';
import { addLinked, openShop } from './shop.ts';

/** A daily run that is killed at any of its writes and begun again: nothing twice, nothing missing (architecture.md, "Time-driven work"). */

let conversations: Conversations;

beforeAll(async () => {
  conversations = await openConversations();
});

afterAll(() => conversations.close());

const CUSTOMERS = ['asha', 'ravi', 'sita'];

/** What everybody hears on the morning when three sales are due and a promise was broken, and how many writes that takes. */
async function killedBefore(write: number) {
  const dying = dyingBook(conversations.testBook.book);
  const shop = conversations.open({ book: dying.book });
  await openShop(shop);
  for (const who of CUSTOMERS) {
    await addLinked(shop, 'meena', { name: `${who} Verma`, who });
    await shop.say('meena', `sale ${who} rice 210 due 4 dec`);
  }
  await shop.say('asha', 'promise 3 dec');
  await shop.sleepUntil('meena', '2026-12-04', '09:00');
  dying.dieBefore(write);
  const before = await shop.runAgain('meena').catch(() => []);
  const died = dying.restart();
  const heard = [...before, ...(await shop.runAgain('meena'))];
  const verified = heardBy('meena', await shop.say('meena', 'verify'));
  await shop.close();
  return { died, heard, verified };
}

test('killed before any of its writes and begun again, a run says everything once', async () => {
  let write = 1;
  for (; ; write += 1) {
    const { died, heard, verified } = await killedBefore(write);
    if (!died) break;
    for (const who of CUSTOMERS)
      expect([write, who, heard.filter(({ to }) => to === who).length]).toEqual([write, who, 1]);
    expect(heardBy('asha', heard)).toContain('You promised');
    expect(heard.filter(({ to, text }) => to === 'meena' && text.includes('Due today')).length).toBe(1);
    expect(verified).toMatch(/^Intact: /);
  }
  expect(write).toBeGreaterThan(8);
});
