import { expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';
import { linesByDay } from './storiesByDate.ts';

/** Plans kept and broken, by date (domain.md, "Plans"). Asha owes 300, due long before its instalments are. */

const conversations = conversationsOfFile();

/** Three instalments of 100, on the 29th of November and the two Sundays after. */
async function agreed(): Promise<Conversation> {
  const shop = conversations.open();
  await openShopWithAsha(shop);
  await shop.say('meena', 'policy late-fee 2% after 3 days');
  await shop.press('asha', 'Agree');
  await shop.say('meena', 'sale Asha rice 300 due 25 nov');
  await shop.press('asha', 'Confirm');
  await shop.say('meena', 'plan Asha 3 weekly');
  await shop.press('asha', 'Accept');
  return shop;
}

test('kept: each instalment is spoken of the day before and on its day, and the plan ends paid', async () => {
  const shop = await agreed();
  const told: string[] = [];
  for (const day of ['2026-11-29', '2026-12-06', '2026-12-13']) {
    told.push(...linesByDay('asha', await shop.morningsUntil('meena', day)));
    const paid = await shop.say('meena', 'pay Asha 100 cash');
    if (day === '2026-12-13') expect(heardBy('asha', paid)).toContain('the plan is paid, all ₹300.00 of it');
  }
  expect(told).toEqual([
    '2026-11-28: Corner Store: Instalment 1 of 3, ₹100.00, is due tomorrow, 29 Nov 2026.',
    '2026-11-29: Corner Store: Instalment 1 of 3, ₹100.00, is due today.',
    '2026-12-05: Corner Store: Instalment 2 of 3, ₹100.00, is due tomorrow, 6 Dec 2026.',
    '2026-12-06: Corner Store: Instalment 2 of 3, ₹100.00, is due today.',
    '2026-12-12: Corner Store: Instalment 3 of 3, ₹100.00, is due tomorrow, 13 Dec 2026.',
    '2026-12-13: Corner Store: Instalment 3 of 3, ₹100.00, is due today.',
  ]);
  expect(linesByDay('asha', await shop.morningsUntil('meena', '2027-01-10'))).toEqual([]);
  expect(heardBy('asha', await shop.say('asha', 'balance'))).toContain('₹0.00');
  expect(heardBy('meena', await shop.say('meena', 'verify'))).toMatch(/^Intact: /);
});

test('broken: two instalments missed end it; the sale speaks again as late as it is, and its grace begins anew', async () => {
  const shop = await agreed();
  const days = await shop.morningsUntil('meena', '2026-12-21');
  expect(linesByDay('asha', days)).toEqual([
    '2026-11-28: Corner Store: Instalment 1 of 3, ₹100.00, is due tomorrow, 29 Nov 2026.',
    '2026-11-29: Corner Store: Instalment 1 of 3, ₹100.00, is due today.',
    '2026-11-30: Corner Store: Instalment 1 of 3, ₹100.00, was due on 29 Nov 2026 (1 day ago).',
    '2026-12-02: Corner Store: Instalment 1 of 3, ₹100.00, was due on 29 Nov 2026 (3 days ago).',
    '2026-12-05: Corner Store: Instalment 1 of 3, ₹100.00, was due on 29 Nov 2026 (6 days ago).',
    '2026-12-06: Corner Store: Instalment 1 of 3, ₹100.00, was due on 29 Nov 2026 (7 days ago).',
    '2026-12-07: Corner Store: Instalment 1 of 3, ₹100.00, was due on 29 Nov 2026 (8 days ago).',
    '2026-12-09: Corner Store: Instalment 1 of 3, ₹100.00, was due on 29 Nov 2026 (10 days ago).',
    '2026-12-10: Corner Store: The payment plan has ended because instalments were missed. What is open is due as it was before.',
    '2026-12-14: Corner Store: ₹306.00 is due, the oldest of it since 25 Nov 2026 (19 days):',
  ]);
  expect(heardBy('asha', days.get('2026-12-07') ?? [])).toContain('Instalment 2 of 3, ₹100.00, was due on 6 Dec 2026');
  expect(heardBy('asha', days.get('2026-12-10') ?? [])).toContain('₹300.00 was due on 25 Nov 2026 (15 days ago)');
  // Three days of grace from the day the plan ended, not from the day the sale was due.
  expect(heardBy('asha', days.get('2026-12-14') ?? [])).toContain('#2 ₹6.00');
});
