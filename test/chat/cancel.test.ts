import { beforeEach, expect, test } from 'vitest';
import { buttonOn, type Conversation, conversationsOfFile, heardBy, labels } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';

/** chat.md, "Replies": what waits for an answer ends with it, with `cancel` or with [Cancel]. */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});

const meena = async (text: string): Promise<string> => heardBy('meena', await people.say('meena', text));
const onScreen = () => people.sees('meena').at(-1);
const FREE_TEXT = 'Asha took 2kg rice 120';

test('cancel ends a preview: its buttons go, what it showed stays readable', async () => {
  await people.say('meena', FREE_TEXT);
  const preview = onScreen();
  expect(labels(preview)).toContain('Record');
  expect(await meena('cancel')).toContain('Cancelled, nothing was recorded.');
  const left = people.sees('meena').find(({ id }) => id === preview?.id);
  expect(left?.text).toBe(preview?.text);
  expect(labels(left)).toEqual([]);
});

test('what was cancelled cannot be recorded any more', async () => {
  await people.say('meena', FREE_TEXT);
  const { data, message } = buttonOn(people.sees('meena'), 'Record');
  await people.say('meena', 'cancel');
  const heard = heardBy('meena', await people.forge('meena', data, { on: message }));
  expect(heard).toContain('already');
  expect(await meena('balance Asha')).toContain('₹0.00');
});

test('a second cancel finds nothing', async () => {
  await people.say('meena', FREE_TEXT);
  await people.say('meena', 'cancel');
  expect(await meena('cancel')).toContain('There was nothing to cancel.');
});

test('the newest goes first: the preview, then the question that was open before it', async () => {
  await people.say('meena', 'sale');
  people.wait({ minutes: 1 });
  await people.say('meena', '/sale Zubeida soap 45');
  expect(labels(onScreen())).toContain('Add');
  expect(await meena('cancel')).toContain('Cancelled');
  expect(people.sees('meena').flatMap(labels)).not.toContain('Add');
  expect(people.sees('meena').flatMap(labels)).toContain('Other…');
  expect(await meena('cancel')).toContain('Cancelled');
  expect(people.sees('meena').flatMap(labels)).not.toContain('Other…');
  expect(await meena('cancel')).toContain('There was nothing to cancel.');
});

test('a question that waits for words is over, and so is its button', async () => {
  await people.say('meena', 'limit Asha');
  await people.say('meena', 'cancel');
  expect(labels(onScreen())).toEqual([]);
  expect(people.sees('meena').flatMap(labels)).not.toContain('Cancel');
});

test('a preview of yesterday has expired by itself', async () => {
  await people.say('meena', FREE_TEXT);
  people.wait({ hours: 25 });
  expect(await meena('cancel')).toContain('There was nothing to cancel.');
});

test('nobody cancels what somebody else was shown', async () => {
  await people.say('meena', FREE_TEXT);
  expect(heardBy('asha', await people.say('asha', 'cancel'))).toContain('There was nothing to cancel.');
  expect(labels(onScreen())).toContain('Record');
});
