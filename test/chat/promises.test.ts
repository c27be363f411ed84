import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CustomerPress, pressData } from '#chat/press.ts';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';

/** Promises, and what a reminder's buttons lead to (domain.md, "Promises"; chat.md, "Customer", "Key exchanges" 6). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});
afterEach(() => people.close());

const asha = async (text: string): Promise<string> => heardBy('asha', await people.say('asha', text));

/** Asha took rice on Sunday, the 22nd of November; it is due in two weeks. */
async function takeRice(): Promise<void> {
  await people.say('meena', 'sale Asha rice 210 due 25 nov');
}

async function ashaPresses(kind: CustomerPress) {
  const identity = await conversations.testBook.book.identities.get(people.identityOf('asha'));
  const seat = identity?.seats[0];
  if (seat?.role !== 'customer') throw new Error('Asha is a customer');
  return people.forge('asha', pressData({ kind, customer: seat.customer }));
}

describe('a promise', () => {
  beforeEach(takeRice);

  test('is given, told to the owner, and told to both as kept when the money is there', async () => {
    const given = await people.say('asha', 'promise friday');
    expect(heardBy('asha', given)).toContain('Corner Store knows: you pay ₹210.00 by 27 Nov 2026.');
    expect(heardBy('meena', given)).toContain('Asha Verma promises ₹210.00 by 27 Nov 2026.');
    people.wait({ days: 2 });
    expect(heardBy('asha', await people.say('meena', 'pay Asha 100 cash'))).not.toContain('kept');
    const paid = await people.say('meena', 'pay Asha 110 cash');
    expect(heardBy('asha', paid)).toContain('Corner Store: you kept your promise of ₹210.00 by 27 Nov 2026.');
    expect(heardBy('meena', paid)).toContain('Asha Verma kept the promise of ₹210.00 by 27 Nov 2026.');
    expect(heardBy('asha', await people.say('meena', 'sale Asha oil 20'))).not.toContain('promise');
    expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Intact: /);
  });

  test('is over, and nobody is thanked, when what was owed is let go', async () => {
    await people.say('asha', 'promise friday');
    const over = await people.say('meena', 'writeoff Asha 210');
    expect(heardBy('asha', over)).toContain('your promise of ₹210.00 by 27 Nov 2026 is over');
    expect(heardBy('meena', over)).toContain('the promise of Asha Verma, ₹210.00 by 27 Nov 2026, is over');
  });

  test('may be of a part, in either order', async () => {
    expect(await asha('promise friday 200')).toContain('you pay ₹200.00 by 27 Nov 2026');
    expect(await asha('promise 50 by friday')).toContain('You have promised ₹200.00 by 27 Nov 2026 already');
  });

  test('without a day is asked for, with the days that are said most', async () => {
    const asked = only(await people.say('asha', 'promise'));
    expect(asked.text).toContain('₹210.00 is open. When will you pay?');
    expect(labels(asked)).toEqual(['Tomorrow', 'Friday', 'In a week', 'Other…', 'Cancel']);
    expect(heardBy('asha', await people.press('asha', 'In a week'))).toContain('by 29 Nov 2026');
  });

  test('keeps the sum that came without a day', async () => {
    await people.say('asha', 'promise 120');
    await people.press('asha', 'Other…');
    expect(await asha('2 dec')).toContain('you pay ₹120.00 by 2 Dec 2026');
  });

  test.each([
    ['promise 21 nov 2026', '21 Nov 2026 is over already'],
    ['promise 15 dec', 'A promise can lie 14 days ahead at most, so until 6 Dec 2026'],
    ['promise friday 500', '₹500.00 is more than the ₹210.00 you owe'],
    ['promise soonish', '“soonish” is not a date I can read'],
  ])('%s is refused with the reason and an example', async (text, why) => {
    expect(await asha(text)).toContain(why);
    expect(await asha('promise friday')).toContain('you pay ₹210.00');
  });
});

test('who owes nothing has nothing to promise', async () => {
  expect(await asha('promise friday')).toContain('You owe nothing');
  expect(await asha('promise')).toContain('You owe nothing');
});

describe('under a reminder', () => {
  beforeEach(takeRice);

  test('[Pay on…] asks for the day and leaves the reminder', async () => {
    const asked = only(await ashaPresses('pay-on'));
    expect(asked.edited).toBe(false);
    expect(labels(asked)).toContain('Friday');
    expect(heardBy('meena', await people.press('asha', 'Tomorrow'))).toContain('Asha Verma promises ₹210.00');
    expect(only(await ashaPresses('pay-on')).text).toContain('You have promised ₹210.00 by 23 Nov 2026 already');
  });

  test('[Already paid] asks how much, what is overdue first, and asks the owner whether it arrived', async () => {
    await people.say('meena', 'sale Asha oil 90');
    people.wait({ days: 5 });
    const asked = only(await ashaPresses('already-paid'));
    expect(asked.text).toContain('₹210.00 is overdue.');
    expect(labels(asked)).toEqual(['₹210.00', '₹300.00', 'Cancel']);
    const claimed = await people.press('asha', '₹210.00');
    expect(heardBy('meena', claimed)).toContain('Asha Verma says: ₹210.00 paid on 27 Nov 2026.');
  });

  test('[Already paid] takes a typed sum too', async () => {
    await ashaPresses('already-paid');
    expect(heardBy('meena', await people.say('asha', '55 upi'))).toContain('Asha Verma says: ₹55.00 paid');
  });

  test('[Something is wrong] asks with which entry, then what is wrong', async () => {
    await people.say('meena', 'sale Asha oil 90');
    const which = only(await ashaPresses('something-wrong'));
    expect(labels(which)).toEqual(['#1', '#2', 'Cancel']);
    expect(which.text).toContain('₹90.00');
    await people.press('asha', '#2', { on: which });
    expect(heardBy('meena', await people.press('asha', 'Goods'))).toContain('#2');
  });

  test('[Something is wrong] about the only open entry asks at once what is wrong', async () => {
    expect(labels(only(await ashaPresses('something-wrong')))).toEqual(['Amount', 'Goods', 'Not mine', 'Other…']);
  });

  test('nobody else can press them', async () => {
    const identity = await conversations.testBook.book.identities.get(people.identityOf('asha'));
    const seat = identity?.seats[0];
    if (seat?.role !== 'customer') throw new Error('Asha is a customer');
    const data = pressData({ kind: 'already-paid', customer: seat.customer });
    expect(heardBy('meena', await people.forge('meena', data))).toContain('That is not for you to answer');
  });
});

test('a book of a day when promises and disputes said less of themselves is completed from its chain as it is opened', async () => {
  await takeRice();
  await people.say('meena', 'sale Asha oil 90');
  await people.say('asha', 'promise tomorrow');
  await people.say('meena', 'pay Asha 100 cash');
  await people.say('asha', 'wrong #2');
  await people.press('asha', 'Goods');
  people.wait({ days: 2 });
  await people.morning('meena');
  const { another, store, book } = conversations.testBook;
  const [seat] = (await book.identities.get(people.identityOf('asha')))?.seats ?? [];
  if (seat?.role !== 'customer') throw new Error('Asha is a customer');
  const rows = store.mongoose.connection.collection<{ _id: string }>('accounts');
  const asItWas = await rows.findOne({ _id: seat.customer });
  expect(asItWas).toMatchObject({ broken: { missing: expect.any(Number) }, disputes: [{ on: '2026-11-22' }] });
  await rows.updateOne({ _id: seat.customer }, { $unset: { 'broken.missing': '', 'disputes.0.on': '' } });
  await store.mongoose.connection.collection('settings').deleteMany({});
  await another('tomorrow');
  expect(await rows.findOne({ _id: seat.customer })).toEqual(asItWas);
  expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Intact: /);
});
