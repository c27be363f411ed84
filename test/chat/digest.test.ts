import { expect, test } from 'vitest';
import { conversationsOfFile, heardBy } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';
import { linesByDay } from './storiesByDate.ts';

/** The owner's morning: nothing to say, nothing sent. The shop opens on the 22nd of November. */

const conversations = conversationsOfFile();

test('a missing confirmation alone is told once, when it has been awaited for three days, and then with other news', async () => {
  const shop = conversations.open();
  await openShopWithAsha(shop);
  await shop.say('meena', 'sale Asha rice 210 due 2 dec');
  const days = await shop.morningsUntil('meena', '2026-12-02');
  expect(linesByDay('meena', days).map((line) => line.slice(0, 10))).toEqual(['2026-11-25', '2026-12-02']);
  for (const day of ['2026-11-25', '2026-12-02'])
    expect(heardBy('meena', days.get(day) ?? [])).toContain('1 customer has not confirmed everything yet.');
});

test('who has not agreed to changed terms is named with other news', async () => {
  const shop = conversations.open();
  await openShopWithAsha(shop);
  await shop.say('meena', 'sale Asha rice 210 due 1 dec');
  await shop.press('asha', 'Confirm');
  await shop.say('meena', 'policy late-fee 2% after 7 days');
  const days = await shop.morningsUntil('meena', '2026-12-01');
  expect(linesByDay('meena', days).map((line) => line.slice(0, 10))).toEqual(['2026-12-01']);
  expect(heardBy('meena', days.get('2026-12-01') ?? [])).toContain(
    'Not agreed to your terms as they are now: Asha Verma.',
  );
  await shop.press('asha', 'Agree');
  expect(heardBy('meena', await shop.morning('meena'))).not.toContain('Not agreed');
});

test('the book head of the morning is that of the chains, however many of them have moved since the last one', async () => {
  const shop = conversations.open();
  await openShopWithAsha(shop);
  const headOf = (text: string): string => /[Hh]ead ([0-9a-f]{12,})/.exec(text)?.[1] ?? 'none';
  // Nobody has a chat: a reminder that is delivered would move its chain after the morning.
  for (const [index, name] of ['Zubeida', 'Bina', 'Mary'].entries()) {
    await shop.say('meena', `add ${name} Rao`);
    await shop.say('meena', `sale ${name} rice 100 due ${23 + index} nov`);
    if (index > 0) await shop.say('meena', 'pay Zubeida 10');
    const morning = heardBy('meena', await shop.morning('meena'));
    const verified = heardBy('meena', await shop.say('meena', 'verify'));
    expect(verified).toMatch(new RegExp(`It still comes to .*${headOf(morning)}$`));
  }
});
