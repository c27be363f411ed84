import { beforeAll, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy } from './conversation.ts';
import { addClerk, openShopWithAsha, recordOf } from './shop.ts';

/** quality.md, "Security": whoever is removed has lost the shop at once, with everything that was open in the chat. */

const conversations = conversationsOfFile();
let people: Conversation;

beforeAll(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
  await addClerk(people, 'carl');
});

test('a clerk who is removed can use no button, no preview and no question of before', async () => {
  const sale = (await people.say('carl', 'sale Asha 20')).find(({ to }) => to === 'carl');
  await people.say('asha', 'talk hello');
  await people.say('carl', 'Asha took rice 120');
  await people.say('carl', 'sale');
  await people.press('carl', 'Asha Verma');
  await people.say('meena', 'staff remove Carl');
  const before = await recordOf(people);

  expect(heardBy('carl', await people.say('carl', 'rice 120'))).not.toMatch(/Asha|Balance/);
  expect(heardBy('carl', await people.press('carl', 'Record'))).toContain('not for you');
  expect(heardBy('carl', await people.press('carl', 'Undo', { on: sale }))).toContain('not for you');
  for (const text of ['balance Asha', 'customers', 'pay Asha 20', 'talk Asha hello', 'history Asha', 'undo', 'verify'])
    expect(heardBy('carl', await people.say('carl', `/${text}`))).not.toMatch(/Asha Verma|₹20/);

  expect(await recordOf(people)).toBe(before);
});
