import { beforeAll, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';
import { linesByDay } from './storiesByDate.ts';

/** Down over a weekend (domain.md, "Notices"): from Friday evening until Monday at noon no day is run. */

const conversations = conversationsOfFile();
let shop: Conversation;

beforeAll(async () => {
  shop = conversations.open();
  await openShopWithAsha(shop);
});

test('what fell into it is said on Monday in one message, and the schedule goes on from there', async () => {
  await shop.say('meena', 'sale Asha rice 210 due 5 dec');
  await shop.say('meena', 'sale Asha oil 90 due 6 dec');
  const before = await shop.morningsUntil('meena', '2026-12-04');
  expect(linesByDay('asha', before).map((line) => line.slice(0, 10))).toEqual(['2026-11-23', '2026-12-02']);
  await shop.sleepUntil('meena', '2026-12-07', '12:00');
  const monday = (await shop.runAgain('meena')).filter(({ to }) => to === 'asha');
  expect(monday).toHaveLength(1);
  expect(heardBy('asha', monday)).toContain('#1 ₹210.00, due 5 Dec 2026 (2 days ago)');
  expect(heardBy('asha', monday)).toContain('#2 ₹90.00, due 6 Dec 2026 (1 day ago)');
  const after = await shop.morningsUntil('meena', '2026-12-20');
  expect(linesByDay('asha', after).map((line) => line.slice(0, 10))).toEqual([
    '2026-12-10',
    '2026-12-13',
    '2026-12-19',
  ]);
});
