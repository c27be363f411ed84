import { beforeAll, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';
import { linesByDay } from './storiesByDate.ts';

/** A late payer with fees (domain.md, "Late fees"): 2 % after 7 days, again every 30. */

const conversations = conversationsOfFile();
let shop: Conversation;

beforeAll(async () => {
  shop = conversations.open();
  await openShopWithAsha(shop);
});

test('the fee is charged after the grace, told once, and comes again after thirty days', async () => {
  await shop.say('meena', 'policy late-fee 2% after 7 days every 30 days');
  await shop.press('asha', 'Agree');
  await shop.say('meena', 'sale Asha rice 1000 due 1 dec');
  await shop.press('asha', 'Confirm');
  const days = await shop.morningsUntil('meena', '2027-01-12');
  const said = (day: string) => heardBy('asha', days.get(day) ?? []);
  expect(linesByDay('asha', days).map((line) => line.slice(0, 10))).toContain('2026-12-08');
  expect(said('2026-12-08')).not.toContain('#2');
  expect(said('2026-12-09')).toBe('');
  expect(said('2026-12-11')).toContain('#2 ₹20.00');
  expect(said('2026-12-31')).not.toContain('#3');
  expect(said('2027-01-08')).toContain('#3 ₹20.00');
  expect(heardBy('meena', await shop.say('meena', 'balance Asha'))).toContain('₹1,040.00');
});
