import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, addLinked, openShop, openShopWithAsha, recordOf } from './shop.ts';

/** A person acts in one seat; buttons, replies and questions act in their own (chat.md, "Who, and in which shop"). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});
afterEach(() => people.close());

const asha = async (text: string): Promise<string> => heardBy('asha', await people.say('asha', text));

test('a clerk who is a customer of the shop too keeps the customer’s message of what she confirms', async () => {
  await addClerk(people, 'asha');
  await people.say('meena', 'sale Asha 45');
  await people.press('asha', 'Confirm');
  const message = people.sees('asha').at(-1);
  expect(message?.text).toContain('confirmed by you');
  expect(labels(message)).toEqual([]);
});

describe('owner of one shop and customer of another', () => {
  beforeEach(() => openShop(people, 'asha', 'Tea House'));

  test('shops shows both seats and takes one', async () => {
    const shown = only(await people.say('asha', 'shops'));
    expect(shown.text).toContain('Tea House, owner (now)');
    expect(labels(shown)).toEqual(['Corner Store (customer)', 'Tea House (owner)']);
    expect(await asha('add Bina')).toContain('Bina is added.');
    expect(only(await people.press('asha', 'Corner Store (customer)', { on: shown })).text).toContain('Corner Store');
    expect(await asha('add Carl')).toContain('for the people of the shop');
  });

  test('the first line names the shop', async () => {
    expect(await asha('customers')).toMatch(/^Tea House\n/);
    const told = heardBy('asha', await people.say('meena', 'sale Asha 45'));
    expect(told).toMatch(/^Corner Store/);
    expect(told.match(/Corner Store/g)).toHaveLength(1);
  });

  test('a button acts in its own message’s seat', async () => {
    await people.say('meena', 'sale Asha 45');
    expect(heardBy('meena', await people.press('asha', 'Confirm'))).toContain('confirmed by Asha');
    expect(await asha('customers')).toMatch(/^Tea House\n/);
  });

  test('so does a reply, and the answer to the question it led to', async () => {
    await people.say('meena', 'sale Asha 45');
    const asked = people.sees('asha').at(-1);
    await people.say('asha', 'wrong', { replyTo: asked });
    await people.press('asha', 'Other…');
    const told = heardBy('meena', await people.say('asha', 'There were two bags'));
    expect(told).toContain('Asha says: “There were two bags”');
    expect(await recordOf(people, 'asha')).toContain('0 entries');
  });

  test('a question stays in the seat it was asked in', async () => {
    await people.say('asha', 'add Bina');
    await people.say('asha', 'sale Bina');
    await people.say('asha', 'shops');
    await people.press('asha', 'Corner Store (customer)');
    expect(await asha('tea 30')).toContain('#1 Bina: ₹30.00 on credit');
  });
});

describe('customer of two shops', () => {
  beforeEach(async () => {
    await openShop(people, 'ravi', 'Fish Stall');
    await addLinked(people, 'ravi', { name: 'Asha V', who: 'asha' });
    await people.say('meena', 'sale Asha 100');
    await people.say('ravi', 'sale Asha 250');
  });

  test('balance shows what she owes in all of them', async () => {
    const balance = await asha('balance');
    expect(balance).toContain('Corner Store: Balance ₹100.00');
    expect(balance).toContain('Fish Stall: Balance ₹250.00');
  });

  test('what writes asks in which shop, and is written there alone', async () => {
    const asked = only(await people.say('asha', 'paid 100'));
    expect(labels(asked)).toEqual(['Corner Store', 'Fish Stall', 'Cancel']);
    const claimed = await people.press('asha', 'Corner Store');
    expect(heardBy('meena', claimed)).toContain('Asha Verma says: ₹100.00 paid');
    expect(heardBy('ravi', claimed)).toBe('');
  });

  test('the amount asked for afterwards goes to the shop she chose', async () => {
    await people.say('asha', 'shops');
    await people.press('asha', 'Corner Store (customer)');
    await people.say('asha', 'paid');
    await people.press('asha', 'Fish Stall');
    const claimed = await people.say('asha', '250');
    expect(heardBy('ravi', claimed)).toContain('Asha V says: ₹250.00 paid');
    expect(heardBy('meena', claimed)).toBe('');
  });

  test('a reply says which shop it is', async () => {
    const fromMeena = people.sees('asha').find(({ text }) => text.includes('₹100.00'));
    const claimed = await people.say('asha', 'paid 60', { replyTo: fromMeena });
    expect(heardBy('meena', claimed)).toContain('₹60.00 paid');
    expect(heardBy('ravi', claimed)).toBe('');
  });

  test('neither shop sees anything of the other', async () => {
    for (const text of ['balance', 'customers', 'customer Asha', 'history Asha', 'verify']) {
      expect(heardBy('ravi', await people.say('ravi', text))).not.toMatch(/Verma|Corner|₹100/);
      expect(heardBy('meena', await people.say('meena', text))).not.toMatch(/Asha V\b|Fish|₹250/);
    }
  });
});
