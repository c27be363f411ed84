import { beforeAll, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';
import { linesByDay } from './storiesByDate.ts';

/** A good payer’s month (domain.md, "Notices"): Asha buys on Sunday, 22 Nov 2026, and pays on the day. */

const conversations = conversationsOfFile();
let shop: Conversation;

beforeAll(async () => {
  shop = conversations.open();
  await openShopWithAsha(shop);
});

test('she is reminded before the day and on it, and of nothing once she has paid', async () => {
  await shop.say('meena', 'sale Asha rice 210 due 4 dec');
  await shop.press('asha', 'Confirm');
  const before = await shop.morningsUntil('meena', '2026-12-04');
  expect(linesByDay('asha', before)).toEqual([
    '2026-12-01: Corner Store: ₹210.00 is due on 4 Dec 2026, in 3 days (#1).',
    '2026-12-04: Corner Store: ₹210.00 is due today, 4 Dec 2026 (#1).',
  ]);
  await shop.say('meena', 'pay Asha 210 cash');
  await shop.press('asha', 'Acknowledge');
  const after = await shop.morningsUntil('meena', '2026-12-31');
  expect(linesByDay('asha', after)).toEqual([]);
  expect(linesByDay('meena', after)).toEqual([]);
  expect(heardBy('meena', await shop.say('meena', 'verify'))).toMatch(/^Intact: /);
});
