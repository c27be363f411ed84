import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addLinked, codeIn, openShop, openShopWithAsha, recordOf } from './shop.ts';

/** What is written lands on the account that was meant, or nowhere (chat.md, "Who, and in which shop"; domain.md, "Commands"). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});
afterEach(() => people.close());

const meena = async (text: string): Promise<string> => heardBy('meena', await people.say('meena', text));

describe('one chat for two customers of a shop', () => {
  beforeEach(async () => {
    await people.say('asha', codeIn(await people.say('meena', 'add Ravi Kumar')));
    await people.press('asha', "Yes, that's me");
    await people.say('meena', 'sale Asha 120');
    await people.say('meena', 'sale Ravi 90');
  });

  test('a dispute is about the entry whose button was pressed', async () => {
    await people.press('asha', 'Not right');
    await people.press('asha', 'Amount');
    expect(await meena('balance Ravi')).toContain('₹90.00 disputed');
    expect(await meena('balance Asha')).not.toContain('disputed');
  });

  test('a claim asks which of the two, by name', async () => {
    const asked = only(await people.say('asha', 'paid 50'));
    expect(labels(asked)).toEqual(expect.arrayContaining(['Corner Store, Asha Verma', 'Corner Store, Ravi Kumar']));
    const told = heardBy('meena', await people.press('asha', 'Corner Store, Ravi Kumar', { on: asked }));
    expect(told).toContain('Ravi Kumar');
  });
});

describe('a customer of two shops with different money', () => {
  beforeEach(async () => {
    await people.say('kenji', 'newshop Konbini, JPY');
    await addLinked(people, 'kenji', { name: 'Asha', who: 'asha' });
    await people.say('kenji', 'sale Asha 700');
  });

  test('what she paid is read by the money of the shop she chooses', async () => {
    const asked = only(await people.say('asha', 'paid 500'));
    expect(heardBy('kenji', await people.press('asha', 'Konbini', { on: asked }))).toContain('¥500');
  });

  test('what waits for her word is looked for in the shop she chooses', async () => {
    await people.say('kenji', 'sale Asha 300');
    await people.say('meena', 'sale Asha 45');
    const asked = only(await people.say('asha', 'confirm'));
    const which = only(await people.press('asha', 'Konbini', { on: asked }));
    expect(labels(which)).toEqual(expect.arrayContaining(['#1', '#2']));
  });
});

test.each(['void As #1', 'limit As 9000', 'note As pays late'])(
  'the beginning of a name alone writes nothing: %s',
  async (text) => {
    await people.say('meena', 'sale Asha 120');
    const before = await recordOf(people);
    const asked = only(await people.say('meena', text));
    expect(labels(asked)).toEqual(['Asha Verma', 'Cancel']);
    expect(await recordOf(people)).toBe(before);
  },
);

test('words behind a number are a reason, not the beginning of a name', async () => {
  await people.say('meena', 'sale Asha 120');
  expect(await meena('void #1 as agreed')).toContain('as agreed');
});

test('two shops opened by one message are both there', async () => {
  await people.say('meena', 'newshop North, INR\nnewshop South, INR');
  await people.press('meena', 'Do all');
  const seats = await meena('shops');
  for (const shop of ['Corner Store', 'North', 'South']) expect(seats).toContain(shop);
});

test('a refused line says that none of the others was recorded', async () => {
  const before = await recordOf(people);
  expect(await meena('sale Asha tea 30\nsale Asha rice')).toContain('None of the 2 lines was recorded');
  expect(await recordOf(people)).toBe(before);
});

test('undo takes back the last line of a message', async () => {
  await people.say('meena', 'add Ravi Kumar');
  await people.say('meena', 'sale Asha tea 30\nsale Ravi oil 10');
  await people.press('meena', 'Record');
  expect(await meena('undo')).toContain('Ravi Kumar');
});

test('nobody is added for a sale that is refused', async () => {
  await people.say('meena', 'sale Zubeida soap 45 on 2026-12-25');
  await people.press('meena', 'Add');
  expect(await meena('balance Zubeida')).toContain('no customer');
});

test('another verb ends the wait for a name', async () => {
  await people.say('meena', 'sale');
  expect(await meena('pay Asha 20')).not.toContain('Add');
});

test('a refused answer leaves its question open', async () => {
  await people.say('meena', 'sale Asha');
  await people.say('meena', 'rice 20 on 2026-12-25');
  expect(await meena('rice 20')).toContain('₹20.00 on credit');
});

test.each([
  ['sale Bina', 'Asha took rice 20', 'Bina Rao: ₹20.00 on credit?'],
  ['pay Bina', 'Asha 20', 'Bina Rao: ₹20.00 paid?'],
])('after %j the answer %j is shown first, for it begins with somebody else’s name', async (asked, answer, shown) => {
  await addLinked(people, 'meena', { name: 'Bina Rao', who: 'bina' });
  await people.say('meena', 'sale Bina 100');
  await people.say('meena', asked);
  const before = await recordOf(people);
  const preview = only(await people.say('meena', answer));
  expect(preview.text.split('\n')[0]).toBe(shown);
  expect(labels(preview)).toEqual(['Record', 'Cancel']);
  expect(await recordOf(people)).toBe(before);
});

test('she who is called by the whole name is found among any number of namesakes', async () => {
  await openShop(people, 'nora', 'Big Shop');
  const names = Array.from(
    { length: 55 },
    (_, index) => `add Mary A${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`,
  );
  await people.say(
    'nora',
    names
      .map((line) => line.slice(4))
      .join('\n')
      .replace(/^/, 'add '),
  );
  await people.press('nora', 'Add all');
  await people.say('nora', 'add Mary Zuri');
  expect(heardBy('nora', await people.say('nora', 'balance Mary Zuri'))).toContain('Mary Zuri');
});

test('a pasted receipt code is looked up', async () => {
  const sold = heardBy('asha', await people.say('meena', 'sale Asha 120'));
  const code = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(sold)?.[0] ?? '';
  expect(heardBy('asha', await people.say('asha', code))).toContain('#1');
});

test('pay tells a customer what she owes, and takes her word that she has paid', async () => {
  await people.say('meena', 'sale Asha 120');
  await people.say('asha', 'pay');
  await people.press('asha', 'I have paid');
  expect(heardBy('meena', await people.say('asha', '120'))).toContain('₹120.00');
});

test('a claim for an entry that is not there is refused in the customer’s words', async () => {
  await people.say('meena', 'sale Asha 100');
  expect(heardBy('asha', await people.say('asha', 'paid 50 for #9'))).toBe(
    'There is no entry #9.\nSee what there is: balance',
  );
});

test('an owner’s “paid” is shown before it is recorded, for it may be either’s', async () => {
  await people.say('meena', 'sale Asha 100');
  const shown = only(await people.say('meena', 'paid Asha 40 for #1'));
  expect(shown.text).toBe('Asha Verma: ₹40.00 paid?\nFor #1.');
  expect(labels(shown)).toEqual(['Record', 'Cancel']);
  expect(heardBy('meena', await people.press('meena', 'Record'))).toContain('Settled ₹40.00 of #1');
  expect(await meena('paid 500')).toContain('That is for customers.');
});

test('a reference of a payment that was taken back may come again', async () => {
  await people.say('meena', 'sale Asha 120');
  await people.say('meena', 'pay Asha 50 upi REF77');
  await people.say('meena', 'undo');
  expect(await meena('pay Asha 50 upi REF77')).toContain('₹50.00 paid');
});
