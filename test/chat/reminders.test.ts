import { expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';

/** Stories by date of what the clock says (domain.md, "Notices"; chat.md, "Key exchanges" 6). */

const conversations = conversationsOfFile();

/** Meena’s shop on Sunday, 22 Nov 2026, with Asha linked. */
async function openShop(): Promise<Conversation> {
  const conversation = conversations.open();
  await openShopWithAsha(conversation);
  return conversation;
}

test('a late payer is reminded on the days of the schedule, in a tone that rises', async () => {
  const shop = await openShop();
  await shop.say('meena', 'sale Asha 2 kg rice 120, oil 90 due 15 dec');
  await shop.press('asha', 'Confirm');
  const days = await shop.morningsUntil('meena', '2027-02-28');
  const told = [...days].map(([day, heard]) => `${day}: ${heardBy('asha', heard).split('\n')[0]}`);
  expect(told.filter((line) => !line.endsWith(': '))).toEqual([
    '2026-12-12: Corner Store: ₹210.00 is due on 15 Dec 2026, in 3 days (#1).',
    '2026-12-15: Corner Store: ₹210.00 is due today, 15 Dec 2026 (#1).',
    '2026-12-18: Corner Store: ₹210.00 was due on 15 Dec 2026 (3 days ago), #1.',
    '2026-12-22: Corner Store: ₹210.00 was due on 15 Dec 2026 (7 days ago), #1.',
    '2026-12-29: Corner Store: ₹210.00 was due on 15 Dec 2026 (14 days ago), #1.',
    '2027-01-14: Corner Store: ₹210.00 was due on 15 Dec 2026 (30 days ago), #1.',
    '2027-02-13: Corner Store: ₹210.00 was due on 15 Dec 2026 (60 days ago), #1.',
  ]);
  const late = days.get('2026-12-18')?.find(({ to }) => to === 'asha');
  expect(labels(late)).toEqual(['Pay on…', 'Already paid', 'Something is wrong', 'Ask for a plan']);
  expect(heardBy('meena', days.get('2026-12-18') ?? [])).toContain('Overdue: ₹210.00, 1 customer.');
});

test('down from before the due date until a week later: one message that tells the truth', async () => {
  const shop = await openShop();
  await shop.say('meena', 'sale Asha 210 due 15 dec');
  await shop.press('asha', 'Confirm');
  await shop.sleepUntil('meena', '2026-12-21', '11:00');
  const heard = await shop.runAgain('meena');
  expect(heardBy('asha', heard).split('\n')[0]).toBe('Corner Store: ₹210.00 was due on 15 Dec 2026 (6 days ago), #1.');
  expect(heard.filter(({ to }) => to === 'asha')).toHaveLength(1);
});

test('the job run ten times says everything once', async () => {
  const shop = await openShop();
  await shop.say('meena', 'sale Asha 210 due 15 dec');
  await shop.sleepUntil('meena', '2026-12-15', '09:00');
  const heard = [];
  for (let time = 0; time < 10; time += 1) heard.push(...(await shop.runAgain('meena')));
  expect(heard.filter(({ to }) => to === 'asha')).toHaveLength(1);
  expect(heard.filter(({ to }) => to === 'meena')).toHaveLength(1);
});

test('who paid in the meantime is not reminded', async () => {
  const shop = await openShop();
  await shop.say('meena', 'sale Asha 210 due 15 dec');
  await shop.press('asha', 'Confirm');
  await shop.say('meena', 'pay Asha 210');
  const days = await shop.morningsUntil('meena', '2027-01-31');
  expect([...days.values()].flat().filter(({ to }) => to === 'asha')).toEqual([]);
});

test('while an early discount is open the reminder and its link name what is to be paid with it', async () => {
  const shop = await openShop();
  await shop.say('meena', 'policy pay-link upi://pay?pa=shop@bank&am={amount}');
  await shop.say('meena', 'terms Asha 2/10 net 10');
  await shop.say('meena', 'sale Asha rice 1000');
  await shop.press('asha', 'Confirm');
  const days = await shop.morningsUntil('meena', '2026-12-05');
  const [ahead = '', , late = ''] = [...days.values()]
    .map((heard) => heardBy('asha', heard))
    .filter((text) => text !== '');
  expect(ahead).toContain('₹1,000.00 is due on 2 Dec 2026, in 3 days (#1).');
  expect(ahead).toContain('Paid by 2 Dec 2026 it is ₹980.00, the early discount taken off.');
  expect(ahead).toContain('am=980.00');
  expect(late).toContain('am=1000.00');
  expect(late).not.toContain('early discount');
});
