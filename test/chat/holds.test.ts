import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, openShopWithAsha, recordOf } from './shop.ts';

/** domain.md, "Sales" and "Limits, holds"; chat.md, "Verbs": hold, block, release. */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});
afterEach(() => people.close());

const said = async (who: string, text: string): Promise<string> => heardBy(who, await people.say(who, text));

describe('hold', () => {
  test('tells both sides, the customer kindly and once', async () => {
    const held = await people.say('meena', 'hold Asha moved away');
    expect(heardBy('meena', held)).toBe(
      [
        'Asha Verma is on hold: no sales on credit.',
        'Balance ₹0.00 of ₹5,000.00.',
        'Reason: moved away',
        'You can still allow a single sale. To end it: release Asha Verma',
        'Asha has been told.',
      ].join('\n'),
    );
    expect(heardBy('asha', held)).toMatch(/^Corner Store cannot sell you on credit at the moment\.\nBalance ₹0\.00/);
    expect(heardBy('asha', held)).not.toContain('moved away');
    const blocked = await people.say('meena', 'block Asha');
    expect(heardBy('asha', blocked)).toBe('');
    expect(heardBy('meena', blocked)).toContain('no sales on credit at all');
  });

  test('keeps a sale back until the owner allows it once, and a reason is offered afterwards', async () => {
    await people.say('meena', 'hold Asha');
    const asked = only(await people.say('meena', 'sale Asha rice 100'));
    expect(asked.text).toBe(
      'Asha is on hold: the owner said so on 22 Nov 2026.\nSell Asha this ₹100.00 on credit all the same?',
    );
    expect(labels(asked)).toEqual(['Allow once', 'Cancel']);
    const sold = await people.press('meena', 'Allow once');
    expect(heardBy('meena', sold)).toMatch(/^#1 Asha Verma: ₹100\.00 on credit[\s\S]*On hold, sold this once\./);
    expect(heardBy('asha', sold)).toContain('#1 ₹100.00 on credit');
    await people.press('meena', 'Add a reason');
    expect(await said('meena', 'her mother pays')).toContain('Reason: her mother pays');
    expect(only(await people.say('meena', 'sale Asha rice 100')).text).toContain('is on hold');
  });

  test('and the limit are asked about one after the other', async () => {
    await people.say('meena', 'limit Asha 50');
    await people.say('meena', 'hold Asha');
    await people.say('meena', 'sale Asha rice 100');
    expect(only(await people.press('meena', 'Allow once')).text).toContain('her limit is ₹50.00');
    const sold = heardBy('meena', await people.press('meena', 'Allow once'));
    expect(sold).toContain('On hold, sold this once.\nOver the limit, allowed this once.');
  });

  test('cannot be overridden by a clerk', async () => {
    await addClerk(people, 'carl');
    await people.say('meena', 'hold Asha');
    const answer = only(await people.say('carl', 'sale Asha rice 100'));
    expect(answer.text).toBe(
      'Asha is on hold: the owner said so on 22 Nov 2026.\n' +
        'Only the owner can allow a sale on credit. When money comes: pay Asha Verma 500',
    );
    expect(labels(answer)).toEqual([]);
  });

  test('comes by rule with what is too long overdue, and the payment that ends it says so to both', async () => {
    await people.say('meena', 'sale Asha rice 100 net 0');
    people.wait({ days: 34 });
    await people.say('meena', 'pay Asha 10');
    expect(only(await people.say('meena', 'sale Asha oil 20')).text).toMatch(
      /^Asha is on hold: #1 is 34 days overdue\.\n/,
    );
    expect(await said('meena', 'customer Asha')).toContain('Asha is on hold: #1 is 34 days overdue.');
    const paid = await people.say('meena', 'pay Asha 90');
    expect(heardBy('meena', paid)).toContain('Asha Verma can buy on credit again.');
    expect(heardBy('asha', paid)).toContain('Corner Store can sell you on credit again.');
    expect(await said('meena', 'sale Asha oil 20')).toContain('#4 Asha Verma: ₹20.00 on credit');
  });
});

describe('block', () => {
  test('refuses every sale, the owner’s too', async () => {
    await people.say('meena', 'block Asha');
    const before = await recordOf(people);
    const refused = only(await people.say('meena', 'sale Asha rice 100'));
    expect(refused.text).toBe(
      'Asha is blocked since 22 Nov 2026 and buys nothing on credit.\nTo end that: release Asha Verma',
    );
    expect(labels(refused)).toEqual([]);
    expect(await recordOf(people)).toBe(before);
    expect(await said('meena', 'customer Asha')).toContain('Blocked since 22 Nov 2026');
  });
});

describe('release', () => {
  test('ends every hold and the block, and both sides hear it', async () => {
    await people.say('meena', 'hold Asha');
    await people.say('meena', 'block Asha');
    const released = await people.say('meena', 'release Asha');
    expect(heardBy('meena', released)).toContain('Asha Verma can buy on credit again.');
    expect(heardBy('asha', released)).toContain('Corner Store can sell you on credit again.');
    expect(await said('meena', 'sale Asha rice 100')).toContain('#1 Asha Verma: ₹100.00 on credit');
  });

  test('of nobody on hold is refused with what would be right', async () => {
    expect(await said('meena', 'release Asha')).toBe(
      'Asha Verma is neither on hold nor blocked.\nTo stop sales on credit: hold Asha Verma',
    );
  });
});

test('customers hold, blocked and overdue list those who stand so', async () => {
  await people.say('meena', 'add Bina Rao');
  await people.say('meena', 'add Ravi Kumar');
  expect(await said('meena', 'customers hold')).toBe('Nobody is on hold.');
  expect(await said('meena', 'customers overdue')).toBe('Nobody has anything overdue.');
  await people.say('meena', 'hold Asha');
  await people.say('meena', 'block Bina');
  await people.say('meena', 'sale Ravi rice 100 net 1');
  await people.say('meena', 'sale Ravi oil 40 net 9');
  expect(await said('meena', 'customers hold')).toBe('On hold:\nAsha Verma ₹0.00');
  expect(await said('meena', 'customers blocked')).toBe('Blocked:\nBina Rao ₹0.00');
  people.wait({ days: 1 });
  expect(await said('meena', 'customers overdue')).toBe('Nobody has anything overdue.');
  people.wait({ days: 1 });
  expect(await said('meena', 'customers overdue')).toBe('Something overdue:\nRavi Kumar ₹140.00');
});

test.each(['hold', 'block', 'release', 'waive'])('bare %s asks whom', async (verb) => {
  expect(labels(only(await people.say('meena', verb)))).toEqual(['Asha Verma', 'Other…', 'Cancel']);
});

test('a sale with its own days keeps the shop’s late fee', async () => {
  const { book } = conversations.testBook;
  const seat = (await book.identities.get(people.identityOf('meena')))?.seats[0];
  const shop = seat === undefined ? undefined : await book.shops.get(seat.shop);
  if (shop === undefined) throw new Error('Meena keeps a shop');
  const fee = { rate: { basisPoints: 200 }, graceDays: 7, capBasisPoints: 2_000 };
  await book.shops.setPolicy(shop.id, { ...shop.policy, lateFee: fee });
  await people.say('meena', 'sale Asha rice 100 net 3');
  const sales: unknown[] = [];
  for await (const event of book.events.book(shop.id)) if (event.kind === 'sale') sales.push(event.data.terms);
  expect(sales).toEqual([{ net: 3, fee }]);
});
