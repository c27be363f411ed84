import { beforeEach, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels } from './conversation.ts';
import { addClerk, addLinked, openShopWithAsha } from './shop.ts';

/** Feedback (domain.md, "Notices"; product.md, 22), from Sunday, 22 Nov 2026. */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});

const said = async (who: string, text: string): Promise<string> => heardBy(who, await people.say(who, text));
const QUESTION = 'How was it with Corner Store? 1 is bad, 5 is very good.';

async function settle(name = 'Asha') {
  await people.say('meena', `sale ${name} rice 210`);
  return people.say('meena', `pay ${name} 210 cash`);
}

test('is asked with the receipt that brings the balance to zero, at most once in 30 days', async () => {
  await people.say('meena', 'sale Asha rice 210');
  expect(heardBy('asha', await people.say('meena', 'pay Asha 200 cash'))).not.toContain(QUESTION);
  expect(heardBy('asha', await people.say('meena', 'pay Asha 10 cash'))).toContain(QUESTION);
  people.wait({ days: 29 });
  expect(heardBy('asha', await settle())).not.toContain(QUESTION);
  people.wait({ days: 1 });
  expect(heardBy('asha', await settle())).toContain(QUESTION);
});

test('the receipt keeps its other buttons; a comment is offered after the rating, and all of it goes to nobody’s chat', async () => {
  const receipt = (await settle()).find(({ to }) => to === 'asha');
  expect(labels(receipt)).toEqual(['Acknowledge', 'Not right', '1', '2', '3', '4', '5']);
  const rated = await people.press('asha', '4');
  expect(rated.map(({ to, edited }) => ({ to, edited }))).toEqual([{ to: 'asha', edited: true }]);
  expect(heardBy('asha', rated)).toContain('You gave 4 of 5, thank you.');
  expect(labels(rated[0])).toEqual(['Acknowledge', 'Not right', 'Add a comment']);
  expect(heardBy('asha', await people.press('asha', '5', { on: receipt }))).toMatch(
    /^You gave 4 of 5 already, thank you\./,
  );
  const acknowledged = await people.press('asha', 'Acknowledge');
  expect(labels(acknowledged.find(({ to }) => to === 'asha'))).toEqual(['Add a comment']);
  expect(heardBy('asha', await people.press('asha', 'Add a comment'))).toBe(
    'What would you like to say to Corner Store?',
  );
  const commented = await people.say('asha', 'The rice is always fresh');
  expect(heardBy('asha', commented)).toContain('Corner Store has your 4 of 5, thank you.');
  expect(heardBy('meena', commented)).toBe('');
  expect(labels(people.sees('asha').find(({ text }) => text.includes('You gave 4 of 5')))).toEqual([]);
  expect(await said('meena', 'customer Asha')).toContain('Feedback: 4 of 5 on 22 Nov 2026, “The rice is always fresh”');
  expect(await said('meena', 'verify')).toMatch(/^Intact: /);
});

test('the owner has a summary of what was said; a clerk has not', async () => {
  expect(await said('meena', 'feedback')).toMatch(/^Nobody has been asked and answered yet\./);
  await addLinked(people, 'meena', { name: 'Bina Rao', who: 'bina' });
  await settle();
  await people.say('asha', 'feedback 5 always fresh');
  people.wait({ minutes: 1 });
  await settle('Bina');
  await people.press('bina', '4');
  expect(await said('meena', 'feedback')).toBe(
    [
      '4.5 of 5 on average, from the last 2 answers:',
      'Bina Rao: 4 of 5 on 22 Nov 2026',
      'Asha Verma: 5 of 5 on 22 Nov 2026, “always fresh”',
    ].join('\n'),
  );
  await addClerk(people, 'carl');
  expect(await said('carl', 'feedback')).toMatch(/^Only the owner can look at what customers said\./);
  expect(await said('carl', 'customer Asha')).not.toContain('Feedback');
});

test('typed without a question it is refused, and without a rating it is a message to the shop', async () => {
  expect(await said('asha', 'feedback 5')).toMatch(/^There is no such question open/);
  expect(heardBy('meena', await people.say('asha', 'feedback the oil was bad'))).toContain('the oil was bad');
});

test('nobody else can give it', async () => {
  const receipt = (await settle()).find(({ to }) => to === 'asha');
  const rate = receipt?.buttons.find(({ label }) => label === '1');
  const data = rate !== undefined && 'data' in rate ? rate.data : '';
  expect(data).toMatch(/^rate:[a-z0-9]{12}:2:1$/);
  expect(heardBy('meena', await people.forge('meena', data))).toMatch(/^That is not for you to answer\./);
  expect(heardBy('eve', await people.forge('eve', data))).not.toContain('thank you');
  expect(await said('meena', 'feedback')).toMatch(/^Nobody has been asked/);
});
