import { expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';
import { linesByDay } from './storiesByDate.ts';

/** Promises kept and broken, by date (domain.md, "Promises"). */

const conversations = conversationsOfFile();

/** Asha owes 210 due on the 25th of November, and promises it for the 4th of December. */
async function promised(): Promise<Conversation> {
  const shop = conversations.open();
  await openShopWithAsha(shop);
  await shop.say('meena', 'sale Asha rice 210 due 25 nov');
  await shop.press('asha', 'Confirm');
  await shop.say('asha', 'promise 4 dec');
  return shop;
}

test('kept: she hears of it on its day, and nothing more once she has paid', async () => {
  const shop = await promised();
  const days = await shop.morningsUntil('meena', '2026-12-04');
  expect(linesByDay('asha', days)).toEqual([
    '2026-12-04: Corner Store: You promised to pay by today, 4 Dec 2026. ₹210.00 of it is still open.',
  ]);
  expect(heardBy('asha', await shop.say('meena', 'pay Asha 210'))).toContain('you kept your promise');
  expect(linesByDay('asha', await shop.morningsUntil('meena', '2026-12-31'))).toEqual([]);
});

test('she says on the eve that she has paid: nothing is asked on the day, nor judged before the shop has answered', async () => {
  const shop = await promised();
  await shop.morningsUntil('meena', '2026-12-03');
  await shop.say('asha', 'paid 210');
  expect(linesByDay('asha', await shop.morningsUntil('meena', '2026-12-05'))).toEqual([]);
  expect(heardBy('asha', await shop.press('meena', 'Received'))).toContain('you kept your promise');
  expect(linesByDay('asha', await shop.morningsUntil('meena', '2026-12-31'))).toEqual([]);
});

test('broken: she is told once, the day after, and the schedule goes on', async () => {
  const shop = await promised();
  const days = await shop.morningsUntil('meena', '2026-12-31');
  expect(linesByDay('asha', days)).toEqual([
    '2026-12-04: Corner Store: You promised to pay by today, 4 Dec 2026. ₹210.00 of it is still open.',
    '2026-12-05: Corner Store: You promised ₹210.00 by 4 Dec 2026, and it has not all arrived.',
    '2026-12-09: Corner Store: ₹210.00 was due on 25 Nov 2026 (14 days ago), #1.',
    '2026-12-25: Corner Store: ₹210.00 was due on 25 Nov 2026 (30 days ago), #1.',
  ]);
});

test('broken on a rest day and paid before the next sending day: she is not told', async () => {
  const shop = await promised();
  await shop.say('meena', 'policy hours 9-19 rest sat sun');
  await shop.morningsUntil('meena', '2026-12-04');
  expect(linesByDay('asha', await shop.morningsUntil('meena', '2026-12-05'))).toEqual([]);
  await shop.say('meena', 'sale Asha oil 90 due 20 dec');
  await shop.press('asha', 'Confirm');
  await shop.say('meena', 'pay Asha 210');
  expect(linesByDay('asha', await shop.morningsUntil('meena', '2026-12-16'))).toEqual([]);
});
