import { beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy } from './conversation.ts';
import { addClerk, openShopWithAsha } from './shop.ts';

/** chat.md, "Verbs": nick, rename, tag, unlink, archive; "Who, and in which shop", Names. */

const conversations = conversationsOfFile();
let people: Conversation;
const meena = async (text: string) => heardBy('meena', await people.say('meena', text));

beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});

describe('nick', () => {
  test('is one more name to type, until it is taken away', async () => {
    expect(await meena('nick Asha = didi')).toBe('Asha Verma is also called didi now.');
    expect(await meena('sale didi 20')).toContain('#1 Asha Verma: ₹20.00');
    expect(await meena('customer Asha')).toContain('Also called didi');
    await meena('nick Asha none');
    expect(await meena('balance didi')).toContain('There is no customer called “didi”.');
  });

  test('is nobody else’s name', async () => {
    await meena('add Mary Otieno');
    expect(await meena('nick Asha = mary')).toContain('mary is somebody else’s name already');
    expect(await meena('nick Asha')).toContain('nick Asha Verma = didi');
  });
});

describe('rename', () => {
  test('to somebody else’s name is refused with a name that would do', async () => {
    await meena('add Mary Otieno');
    const refusal = await meena('rename Asha to Mary Otieno');
    expect(refusal).toContain('There is a customer called Mary Otieno already.');
    expect(refusal).toContain('rename Asha Verma to Mary Otieno baker');
  });

  test('without the new name renames nobody', async () => {
    expect(await meena('rename Asha to')).toContain('What is Asha Verma to be called');
  });

  test('changes what she is found by, and nothing of the book', async () => {
    const code = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(await meena('sale Asha 20'))?.[0] ?? '';
    expect(await meena('rename Asha to Usha Verma')).toBe('Asha Verma is called Usha Verma now.');
    expect(await meena('balance Usha')).toContain('Balance ₹20.00');
    expect(await meena('balance Asha')).toContain('There is no customer called');
    expect(await meena(`verify ${code}`)).toContain('Usha Verma');
    expect(await meena('verify')).toMatch(/^Intact: /);
  });

  test('to a name that is there already needs a word that tells them apart', async () => {
    await meena('add Mary Otieno');
    expect(await meena('rename Asha to mary otieno')).toContain('There is a customer called mary otieno already.');
  });

  test('is the owner’s', async () => {
    await addClerk(people, 'carl');
    expect(heardBy('carl', await people.say('carl', 'rename Asha to Usha'))).toContain('Only the owner can change');
  });
});

describe('a name with a mark in it', () => {
  test('is found as it was written, by every way to write it', async () => {
    expect(await meena('add Zoë: Corner Ng')).toContain('Zoë: Corner Ng');
    expect(await meena('balance Zoë: Corner Ng')).toContain('Zoë: Corner Ng');
    expect(await meena('sale Zoë: Corner Ng rice 120')).toContain('#1 Zoë: Corner Ng: ₹120.00');
    expect(await meena('pay zoe corner ng 20')).toContain('Balance ₹100.00');
    expect(await meena('add Zoë Corner Ng')).toContain('There is a customer called Zoë Corner Ng already.');
    expect(await meena('rename Asha to Zoe, Corner Ng')).toContain('There is a customer called Zoe Corner Ng already.');
    expect(await meena('rename Zoë: Corner Ng to Usha: Ng')).toBe('Zoë: Corner Ng is called Usha: Ng now.');
    expect(await meena('balance Usha: Ng')).toContain('Balance ₹100.00');
  });

  test.each(['#asha Verma', '@asha', '-', 'One Two Three Four Five Six Seven Eight Nine'])(
    'that nobody could type again is refused: %s',
    async (name) => {
      expect(await meena(`add ${name}`)).toContain('would not be found by it again');
      expect(await meena(`rename Asha to ${name}`)).toContain('add Asha Verma');
      expect(await meena(`add Mary\n${name}`)).toContain('would not be found by it again');
    },
  );
});

test('tags list customers', async () => {
  await meena('add Mary Otieno');
  await meena('tag Asha vip');
  expect(await meena('customers vip')).toBe('Tagged vip:\nAsha Verma ₹0.00');
  expect(await meena('tag Asha overdue')).toContain('A tag is one word');
  await meena('tag Asha -vip');
  expect(await meena('customers vip')).toContain('I cannot list customers by “vip”');
});

test('unlink takes her chats away with a word to her, and a new invite brings her back', async () => {
  const heard = await people.say('meena', 'unlink Asha');
  expect(heardBy('asha', heard)).not.toBe('');
  expect(heardBy('asha', await people.say('asha', 'balance'))).not.toContain('Balance');
  expect(await meena('unlink Asha')).toContain('Asha Verma is not linked to any chat.');
});

describe('archive', () => {
  test('waits until nothing is owed or open', async () => {
    await meena('sale Asha 20');
    expect(await meena('archive Asha')).toContain('₹20.00 is open on the account of Asha Verma');
    await meena('pay Asha 20');
    expect(await meena('archive Asha')).toContain('Asha Verma is put away');
  });

  test('leaves her out of lists and names; a sale to her whole name brings her back', async () => {
    await meena('add Mary Otieno');
    await meena('archive Asha');
    expect(await meena('customers')).not.toContain('Asha');
    expect(await meena('balance Asha')).toContain('There is no customer called');
    expect(await meena('customers archived')).toBe('Put away:\nAsha Verma ₹0.00');
    await meena('sale Asha Verma 20');
    expect(await meena('customers')).toContain('Asha Verma ₹20.00');
    expect(await meena('customers archived')).toBe('Nobody was put away.');
  });

  test('has a way back', async () => {
    await meena('archive Asha');
    expect(heardBy('meena', await people.press('meena', 'Bring back'))).toBe('Asha Verma is in the lists again.');
    expect(await meena('balance Asha')).toContain('Balance ₹0.00');
  });
});
