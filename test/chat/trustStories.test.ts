import { beforeEach, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';
import { linesByDay } from './storiesByDate.ts';

/** Credit given, taken back and raised, by date (domain.md, "Voids", "Sales", "Limits, holds, score, reviews"). */

const conversations = conversationsOfFile();
let people: Conversation;

beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});

const meena = async (text: string): Promise<string> => heardBy('meena', await people.say('meena', text));

test('a part-paid sale is taken back: its money settles the other sale, and only what is left of that is asked for', async () => {
  await people.say('meena', 'sale Asha rice 210 due 25 nov');
  await people.say('meena', 'sale Asha oil 90 due 27 nov');
  await people.press('asha', 'Confirm');
  await people.morningsUntil('meena', '2026-11-24');
  await people.say('meena', 'pay Asha 60');
  const heard = await people.say('meena', 'void Asha #1 wrong bag');
  expect(heardBy('meena', heard)).toContain('Balance ₹30.00');
  expect(heardBy('asha', heard)).toContain('#1');
  expect(heardBy('asha', heard)).toContain('Balance ₹30.00');
  expect(linesByDay('asha', await people.morningsUntil('meena', '2026-12-01'))).toEqual([
    '2026-11-27: Corner Store: ₹30.00 is due today, 27 Nov 2026 (#2).',
    '2026-11-30: Corner Store: ₹30.00 was due on 27 Nov 2026 (3 days ago), #2.',
  ]);
  expect(await meena('verify')).toMatch(/^Intact: /);
});

test('a part-paid sale is taken back where nothing else is owed: the money is credit, and the next sale takes it', async () => {
  await people.say('meena', 'sale Asha rice 210 due 25 nov');
  await people.say('meena', 'pay Asha 60');
  expect(await meena('void Asha #1')).toContain('Balance ₹60.00 in credit.');
  expect(linesByDay('asha', await people.morningsUntil('meena', '2026-11-30'))).toEqual([]);
  expect(await meena('sale Asha oil 90 due 10 dec')).toContain('Balance ₹30.00');
  expect(linesByDay('asha', await people.morningsUntil('meena', '2026-12-10'))).toEqual([
    '2026-12-01: Corner Store: Please look at #4 once more: is it right?',
    '2026-12-07: Corner Store: ₹30.00 is due on 10 Dec 2026, in 3 days (#4).',
    '2026-12-10: Corner Store: ₹30.00 is due today, 10 Dec 2026 (#4).',
  ]);
});

test('a blocked customer: nothing more on credit, what she owes is still asked for and paid, and once released she buys again', async () => {
  await people.say('meena', 'sale Asha rice 210 due 25 nov');
  await people.press('asha', 'Confirm');
  const blocked = await people.say('meena', 'block Asha moved away');
  expect(heardBy('asha', blocked)).toMatch(/^Corner Store cannot sell you on credit at the moment\.\nBalance ₹210\.00/);
  expect(await meena('sale Asha oil 90')).toContain('Asha is blocked since 22 Nov 2026 and buys nothing on credit.');
  expect(linesByDay('asha', await people.morningsUntil('meena', '2026-11-28'))).toEqual([
    '2026-11-25: Corner Store: ₹210.00 is due today, 25 Nov 2026 (#1).',
    '2026-11-28: Corner Store: ₹210.00 was due on 25 Nov 2026 (3 days ago), #1.',
  ]);
  expect(await meena('pay Asha 210')).toContain('Balance ₹0.00');
  expect(await meena('sale Asha oil 90')).toContain('Asha is blocked');
  await people.say('meena', 'release Asha');
  expect(await meena('sale Asha oil 90')).toContain('on credit');
});

test('a limit raised: refused over the limit, asked for, given after months of paying in time', async () => {
  await people.say('meena', 'limit Asha 1000');
  for (const month of ['2026-12-20', '2027-01-20', '2027-02-20']) {
    await people.say('meena', 'sale Asha rice 900 net 7');
    await people.press('asha', 'Confirm');
    await people.say('meena', 'pay Asha 900');
    await people.morningsUntil('meena', month);
  }
  await people.say('meena', 'sale Asha rice 900 net 7');
  expect(await meena('sale Asha oil 400')).toContain('her limit is ₹1,000.00');
  await people.press('meena', 'Cancel');
  const asked = heardBy('meena', await people.say('asha', 'raise 3000'));
  expect(asked).toContain('Grade A, score 83 of 100: paid 3 of 3 on time');
  expect(asked).toContain('Her payments suggest a limit of ₹1,200.00.');
  expect(heardBy('asha', await people.press('meena', 'Apply'))).toContain('₹3,000.00');
  expect(await meena('sale Asha oil 400')).toContain('Balance ₹1,300.00 of ₹3,000.00.');
});
