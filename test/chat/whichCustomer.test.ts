import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { openShop, recordOf } from './shop.ts';

/** What is missing is asked for, and nobody is guessed (chat.md, "Verbs"; "Who, and in which shop", Names and Numbers). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShop(people);
});
afterEach(() => people.close());

const meena = async (text: string): Promise<string> => heardBy('meena', await people.say('meena', text));
const choicesOf = async (text: string): Promise<readonly string[]> => labels(only(await people.say('meena', text)));

describe('a bare verb', () => {
  test.each([
    ['sale', 'What did Asha take?', '2 kg rice 120', '#2 Asha Verma: ₹120.00 on credit'],
    ['pay', 'How much did Asha pay?', '30 cash', '#2 Asha Verma: ₹30.00 paid.'],
    ['limit', 'How much may Asha owe?', '900', 'the limit is ₹900.00 now'],
    ['note', 'What should be noted about Asha?', 'pays after the 5th', 'noted, “pays after the 5th”'],
  ])('%s asks for the customer, then for the rest', async (verb, question, rest, done) => {
    await people.say('meena', 'add Asha Verma owes 100\nRavi Kumar');
    await people.press('meena', 'Add all');
    expect(await choicesOf(verb)).toEqual(expect.arrayContaining(['Asha Verma', 'Ravi Kumar', 'Other…', 'Cancel']));
    expect(only(await people.press('meena', 'Asha Verma')).text).toContain(question);
    expect(await meena(rest)).toContain(done);
  });

  test('[Other…] takes a typed name', async () => {
    await meena('add Asha Verma');
    await people.say('meena', 'sale');
    const asked = only(await people.press('meena', 'Other…'));
    expect(asked.text).toContain('Write the name');
    expect(labels(asked)).toEqual(['Cancel']);
    expect(await meena('Asha rice 45')).toContain('#1 Asha Verma: ₹45.00');
  });

  test('customer shows the card, void her entries to choose from', async () => {
    await meena('add Asha Verma');
    await meena('sale Asha rice 45');
    await people.say('meena', 'customer');
    expect(only(await people.press('meena', 'Asha Verma')).text).toContain('Customer since');
    await people.say('meena', 'void');
    expect(labels(only(await people.press('meena', 'Asha Verma')))).toEqual(['#1', 'Cancel']);
    expect(only(await people.press('meena', '#1')).text).toContain('sale #1 of ₹45.00 taken back');
  });

  test('add asks for the name, and a shop without customers says how to add one', async () => {
    expect(await meena('sale')).toContain('add Asha Verma');
    expect(await meena('add')).toContain('Write the name');
    expect(await meena('Asha Verma owes 20')).toContain('Balance ₹20.00');
  });

  test('the eight most recent are offered', async () => {
    const names = ['Ann', 'Bob', 'Cat', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ian'];
    await people.say('meena', `add ${names.join('\n')}`);
    await people.press('meena', 'Add all');
    await meena('sale Ann 5');
    const offered = (await choicesOf('pay')).slice(0, -2);
    expect(offered).toHaveLength(8);
    expect(offered).toContain('Ann');
  });
});

describe('a name', () => {
  test('that fits several is chosen, and the command goes on as typed', async () => {
    await people.say('meena', 'add Asha Verma owes 10\nAsha Kumar owes 10');
    await people.press('meena', 'Add all');
    expect(await choicesOf('pay Asha 5 cash')).toEqual(['Asha Kumar', 'Asha Verma', 'Cancel']);
    expect(only(await people.press('meena', 'Asha Verma')).text).toContain('#2 Asha Verma: ₹5.00 paid.');
    expect(await meena('balance Asha Kumar')).toContain('₹10.00');
  });

  test('of which only a beginning was typed is previewed', async () => {
    await meena('add Asha Verma');
    expect(await choicesOf('sale Ash 40')).toEqual(['Record', 'Cancel']);
    expect(only(await people.press('meena', 'Record')).text).toContain('#1 Asha Verma: ₹40.00');
  });

  test.each([
    ['Mary Otieno', /#1 Mary Otieno: ₹45\.00/, 'Mary Otieno'],
    ['Add Mary Wanjiku', /#1 Mary Wanjiku: ₹45\.00/, 'Mary Wanjiku'],
  ])('that goes on with a new word may be somebody new: [%s]', async (label, recorded, name) => {
    await meena('add Mary Otieno');
    expect(await choicesOf('sale Mary Wanjiku soap 45')).toEqual(['Mary Otieno', 'Add Mary Wanjiku', 'Cancel']);
    expect(heardBy('meena', await people.press('meena', label))).toMatch(recorded);
    expect(await meena(`balance ${name}`)).toContain('₹45.00');
    expect(await meena('balance')).toContain('₹45.00');
  });

  test('nobody has is added with a tap, and a cancelled one leaves nothing', async () => {
    const asked = only(await people.say('meena', 'sale Zubeida soap 45'));
    expect(asked.text).toBe('Add Zubeida and sell her soap ₹45?');
    const before = await recordOf(people);
    await people.press('meena', 'Cancel', { on: asked });
    expect(await recordOf(people)).toBe(before);
    await people.say('meena', 'sale Zubeida soap 45');
    const added = heardBy('meena', await people.press('meena', 'Add'));
    expect(added).toContain('Zubeida is added.');
    expect(added).toContain('#1 Zubeida: ₹45.00 on credit');
  });

  test('is had by one customer only', async () => {
    await meena('add Asha Verma');
    expect(await meena('add asha  verma')).toContain('tells them apart');
    expect(await meena('add Áshá Verma')).toContain('tells them apart');
  });

  test('that cannot be had keeps the whole list from being added, and nothing of it stays', async () => {
    await meena('add Asha Verma');
    const before = await recordOf(people);
    const preview = only(await people.say('meena', 'add Ravi Kumar owes 20\nAsha Verma owes 30'));
    expect(labels(preview)).not.toContain('Add all');
    expect(await recordOf(people)).toBe(before);
  });

  test('that is taken after the list was shown keeps the whole list from being added too', async () => {
    const preview = only(await people.say('meena', 'add Ravi Kumar owes 20\nAsha Verma owes 30'));
    await meena('add Asha Verma');
    const before = await recordOf(people);
    expect(heardBy('meena', await people.press('meena', 'Add all', { on: preview }))).toContain('tells them apart');
    expect(await recordOf(people)).toBe(before);
  });
});

describe('#n', () => {
  test('without a name is the one account that has it', async () => {
    await people.say('meena', 'add Asha Verma owes 10\nRavi Kumar');
    await people.press('meena', 'Add all');
    expect(await meena('void #1 typed twice')).toContain('#2 Asha Verma');
    expect(await meena('void #7')).toContain('There is no entry #7');
  });

  test('that several accounts have is chosen, and replied to it is that one', async () => {
    await people.say('meena', 'add Asha Verma owes 10\nRavi Kumar owes 20');
    await people.press('meena', 'Add all');
    const asked = only(await people.say('meena', 'void #1'));
    expect(asked.text).toBe('#1 of which customer?');
    expect(labels(asked)).toEqual(expect.arrayContaining(['Asha Verma', 'Ravi Kumar', 'Cancel']));
    const balance = only(await people.say('meena', 'balance Ravi'));
    const voided = await people.say('meena', 'void #1', { replyTo: balance });
    expect(heardBy('meena', voided)).toContain('#2 Ravi Kumar');
  });

  test('a reply is about its message’s entry and customer', async () => {
    await people.say('meena', 'add Asha Verma\nRavi Kumar');
    await people.press('meena', 'Add all');
    const [first] = await people.say('meena', 'sale Asha rice 45');
    await meena('sale Asha oil 90');
    await meena('sale Ravi 10');
    const paid = await people.say('meena', 'pay 20', { replyTo: first });
    expect(heardBy('meena', paid)).toContain('#3 Asha Verma: ₹20.00 paid.');
    const voided = await people.say('meena', 'void wrong price', { replyTo: first });
    expect(heardBy('meena', voided)).toContain('sale #1 of ₹45.00 taken back');
    const undone = await people.say('meena', 'undo', { replyTo: paid[0] });
    expect(heardBy('meena', undone)).toContain('payment #3 of ₹20.00 taken back');
  });
});
