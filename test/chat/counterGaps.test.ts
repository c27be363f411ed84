import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, addLinked, codeIn, openShop, openShopWithAsha } from './shop.ts';

/** What was typed is what is shown and done: claims, lists of names, several lines, codes (chat.md, "Verbs", "Reading a sale"). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});
afterEach(() => people.close());

const said = async (who: string, text: string): Promise<string> => heardBy(who, await people.say(who, text));

describe('what a customer says she paid', () => {
  test('of nine digits or more is shown first', async () => {
    const preview = only(await people.say('asha', 'paid 9812345678'));
    expect(preview.text).toBe('Corner Store: you paid ₹9,81,23,45,678.00?');
    expect(labels(preview)).toEqual(['Record', 'Cancel']);
    expect(heardBy('meena', await people.press('asha', 'Record'))).toContain('₹9,81,23,45,678.00 paid');
  });

  test('for an entry is asked and recorded for that entry', async () => {
    await people.say('meena', 'sale Asha rice 500 due friday');
    await people.say('meena', 'sale Asha oil 500');
    expect(heardBy('meena', await people.say('asha', 'paid 100 for #2'))).toContain('For #2.');
    expect(heardBy('meena', await people.press('meena', 'Received'))).toContain('Settled ₹100.00 of #2');
    expect(await said('meena', 'verify')).toMatch(/^Intact: /);
  });

  test('for an entry that is settled is refused with an example of hers', async () => {
    await people.say('meena', 'sale Asha rice 50');
    await people.say('meena', 'pay Asha 50');
    const refused = await said('asha', 'paid 100 for #1');
    expect(refused).toMatch(/^#1 is settled already\.\n.*: paid 500$/);
  });
});

test('a preview shows the terms and the entry that were typed', async () => {
  expect(await said('meena', 'sale Ash 40 net 10')).toBe('Asha Verma: ₹40.00 on credit, due after 10 days?');
  expect(await said('meena', 'pay Ash 40 for #2')).toBe('Asha Verma: ₹40.00 paid?\nFor #2.');
  const several = await said('meena', 'sale Asha rice 10 net 5\npay Asha 5 for #1');
  expect(several).toContain('Asha Verma: ₹10.00 on credit, due after 5 days\nAsha Verma: ₹5.00 paid, for #1');
});

test('lines that record nothing are not asked to be recorded', async () => {
  const asked = only(await people.say('meena', 'staff invite clerk\nshops'));
  expect(asked.text).toMatch(/^Do these 2, one after the other\?/);
  expect(labels(asked)).toEqual(['Do all', 'Cancel']);
});

test('a clause said twice is shown once, as it is right', async () => {
  expect(await said('meena', 'sale Asha rice 40 due friday due monday')).toContain(
    'sale Asha 2 kg rice 120 due friday',
  );
});

describe('several new customers', () => {
  test('each with its own `add` are one list', async () => {
    const preview = only(await people.say('meena', 'add Ravi Kumar\nadd Bina Rao limit 50'));
    expect(preview.text).toBe('Add these 2 customers?\nRavi Kumar\nBina Rao, limit ₹50.00');
    expect(labels(preview)).toEqual(['Add all', 'Cancel']);
    expect(heardBy('meena', await people.press('meena', 'Add all'))).toContain('2 customers added.');
  });

  test('names that are taken or stand twice are marked, with what to do', async () => {
    const preview = only(await people.say('meena', 'add Ravi Kumar\nAsha Verma\nravi kumar'));
    expect(preview.text).toContain('Only 1 of 3 can be added');
    expect(preview.text).toContain('Asha Verma – There is a customer called Asha Verma already.');
    expect(preview.text).toContain('ravi kumar – ravi kumar stands here twice.');
    expect(preview.text).toContain('add Asha Verma baker');
    expect(labels(preview)).toEqual(['Cancel']);
  });
});

test.each(['Due Friday', 'Asha On', 'Yesterday'])('nobody is called “%s”: no sale could name her', async (name) => {
  expect(await said('meena', `add ${name}`)).toContain('A name cannot have the word');
  expect(await said('meena', 'customers')).toContain('of 1:');
});

describe('a guest at the counter', () => {
  const scan = async (who: string, name: string) => {
    await people.say(who, `/start ${codeIn(await people.say('meena', 'invite'))}`);
    return people.say(who, name);
  };

  test('whose name is taken gets a word of her own, and the owner keeps a way on', async () => {
    await scan('bina', 'Asha Verma');
    const asked = only(await people.press('meena', 'New customer'));
    expect(asked.text).toContain('Which word tells them apart?');
    expect(labels(asked)).toEqual(['It is Asha Verma', 'No']);
    const admitted = await people.say('meena', 'baker');
    expect(heardBy('bina', admitted)).toContain('keeps an account for Asha Verma baker');
  });

  test('who asks twice is before the owner once, until she is answered', async () => {
    await scan('bina', 'Bina Rao');
    const again = await scan('bina', 'Bina Rao');
    expect(heardBy('bina', again)).toContain('is asked who “Bina Rao” is');
    expect(heardBy('meena', again)).not.toContain('Bina Rao');
    await people.press('meena', 'No');
    expect(heardBy('meena', await scan('bina', 'Bina Rao'))).toContain('“Bina Rao” asks at the counter');
  });

  test('is shown no verb of the shop’s for a name that is none', async () => {
    expect(heardBy('bina', await scan('bina', '12'))).not.toContain('add ');
  });
});

test('a receipt code is found in every shop she is in, whichever seat she acts in', async () => {
  const [sale] = await people.say('meena', 'sale Asha rice 45');
  const code = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(sale?.text ?? '')?.[0] ?? '';
  await openShop(people, 'ravi', 'Fish Stall');
  await addLinked(people, 'ravi', { name: 'Asha V', who: 'asha' });
  expect(await said('asha', code)).toContain('Intact: #1 Asha Verma, Corner Store');
  expect(await said('asha', `verify ${code}`)).toContain('₹45.00');
  expect(await said('ravi', `verify ${code}`)).toContain('No entry you may see');
});

test('a customer is shown no example of the shop’s', async () => {
  await addClerk(people, 'carl');
  await people.say('meena', 'sale Asha rice 45');
  await people.say('meena', 'undo');
  for (const text of [
    'confirm #1',
    'wrong #1',
    'paid',
    'paid 5 on 1 jan on 2 jan',
    'paid 5 for #1',
    'nonsense',
    'sale x 1',
  ])
    expect(await said('asha', text), text).not.toMatch(/\b(?:sale|pay|add|void|customer) [A-Z]/);
});
