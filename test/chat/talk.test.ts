import { beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, addLinked, openShop, openShopWithAsha, recordOf } from './shop.ts';

/** chat.md, "Verbs": talk, and what else a customer writes. */

const conversations = conversationsOfFile();
let people: Conversation;

beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});

const MESSAGE = 'Will there be rice on friday?';

describe('what a customer writes that is no command', () => {
  test('is sent when she says so, with her name and balance, and the answer comes back', async () => {
    await people.say('meena', 'sale Asha 210');
    const offered = only(await people.say('asha', MESSAGE));
    expect(offered.text).toContain(`Send this to Corner Store?\n“${MESSAGE}”`);
    expect(labels(offered)).toEqual(['Send', 'Cancel']);
    const sent = await people.press('asha', 'Send');
    expect(heardBy('meena', sent)).toBe(`Asha Verma writes:\n“${MESSAGE}”\nBalance ₹210.00 of ₹5,000.00.`);
    expect(heardBy('asha', sent)).toBe('Corner Store has your message and can answer here.');
    await people.press('meena', 'Reply');
    const answered = await people.say('meena', 'Yes, ten sacks');
    expect(heardBy('asha', answered)).toBe('Corner Store writes:\n“Yes, ten sacks”');
    await people.press('asha', 'Reply');
    expect(heardBy('meena', await people.say('asha', 'Thank you'))).toContain('“Thank you”');
  });

  test('reaches nobody without her yes', async () => {
    await people.say('asha', 'balanse');
    expect(heardBy('meena', await people.press('asha', 'Cancel'))).toBe('');
  });

  test('goes to the shop she chooses, where she has several', async () => {
    await openShop(people, 'ravi', 'Fish Stall');
    await addLinked(people, 'ravi', { name: 'Asha V', who: 'asha' });
    expect(labels(only(await people.say('asha', MESSAGE)))).toEqual(['Corner Store', 'Fish Stall', 'Cancel']);
    await people.press('asha', 'Corner Store');
    const sent = await people.press('asha', 'Send');
    expect(heardBy('meena', sent)).toContain(MESSAGE);
    expect(heardBy('ravi', sent)).toBe('');
  });
});

describe('talk', () => {
  test('of the shop is signed by the shop, whoever wrote it', async () => {
    await addClerk(people, 'carl');
    const heard = await people.say('carl', 'talk Asha the oil is here');
    expect(heardBy('asha', heard)).toBe('Corner Store writes:\n“the oil is here”');
    expect(heardBy('carl', heard)).toBe('Sent to Asha Verma.');
  });

  test('of a customer needs no further yes, and alone it asks', async () => {
    expect(heardBy('meena', await people.say('asha', 'talk closed today?'))).toContain('“closed today?”');
    expect(heardBy('asha', await people.say('asha', 'talk'))).toContain('What do you want to write to Corner Store?');
    expect(heardBy('meena', await people.say('asha', 'is it open'))).toContain('“is it open”');
  });

  test('to somebody in no chat, or muted, says so', async () => {
    await people.say('meena', 'add Zubeida');
    expect(heardBy('meena', await people.say('meena', 'talk Zubeida hello'))).toContain('Zubeida is not linked');
    await people.say('asha', 'mute');
    expect(heardBy('meena', await people.say('meena', 'talk Asha hello'))).toContain('wants no reminders, but gets');
  });

  test('has room for twenty messages an hour', async () => {
    for (let each = 0; each < 20; each += 1) await people.say('asha', `/talk message ${each}`);
    const more = await people.say('asha', '/talk one more');
    expect(heardBy('meena', more)).toBe('');
    expect(heardBy('asha', more)).toContain('Only 20 messages an hour');
    expect(heardBy('asha', await people.say('meena', 'talk Asha one at a time'))).toContain('one at a time');
    people.wait({ hours: 1 });
    expect(heardBy('meena', await people.say('asha', '/talk later'))).toContain('“later”');
  });

  test('leaves nothing on the chain', async () => {
    const before = await recordOf(people);
    await people.say('asha', 'talk hello');
    await people.say('meena', 'talk Asha hello');
    expect(await recordOf(people)).toBe(before);
  });

  test('[Reply] is for those it was written to', async () => {
    await addLinked(people, 'meena', { name: 'Bina Rao', who: 'bina' });
    const sent = await people.say('asha', 'talk hello');
    const button = sent.flatMap(({ buttons }) => buttons).find(({ label }) => label.endsWith('Reply'));
    const data = button !== undefined && 'data' in button ? button.data : '';
    expect(heardBy('bina', await people.forge('bina', data))).toContain('not for you');
  });
});
