import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FormShown } from '#chat/form.ts';
import { type Conversation, conversationsOfFile, type Filling, heardBy, labels } from './conversation.ts';
import { addClerk, addLinked, openShop, openShopWithAsha, recordOf } from './shop.ts';

/** Forms: what is filled in is read, refused and recorded as if it had been typed (chat.md, "Channel particulars", Slack). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(() => {
  people = conversations.open();
});
afterEach(() => people.close());

const OWNER = 'meena@slack';

async function openSlackShop(): Promise<void> {
  await openShop(people, OWNER);
  await addLinked(people, OWNER, { name: 'Asha Verma', who: 'asha@slack' });
}

/** The value of a customer in the form's select. */
async function customer(letters: string, who = OWNER): Promise<string> {
  const [found] = await people.views.suggest(people.viewer(who), { opened: await openedBy(who), letters });
  return found?.value ?? 'nobody';
}

async function openedBy(who: string): Promise<string> {
  const shown = await shownTo(who, 'sale');
  return shown.kind === 'form' ? shown.opened : '';
}

async function shownTo(who: string, form: 'sale' | 'dispute' | 'plan' | 'invite', text?: string): Promise<FormShown> {
  const shown = await people.views.form(people.viewer(who), { form, ...(text === undefined ? {} : { text }) });
  if (shown === undefined) throw new Error(`no ${form}`);
  return shown;
}

const textOf = (shown: FormShown): string =>
  shown.kind === 'form' ? shown.title : shown.text.map(({ text }) => text).join('');

describe('New sale', () => {
  beforeEach(openSlackShop);
  const sell = async (fields: Filling, options: { who?: string; key?: string } = {}) =>
    people.fill(options.who ?? OWNER, 'sale', { customer: await customer('ash'), ...fields }, options);

  test('records like the verb, asks the customer to confirm, and answers in the direct chat with [Undo]', async () => {
    const { problems, heard } = await sell({ items: '2 kg rice 120\noil 90', total: '210', due: '2026-12-15' });
    expect(problems).toEqual([]);
    expect(heardBy(OWNER, heard)).toMatch(/^#1 Asha Verma: ₹210\.00 on credit, due 15 Dec 2026\.\nBalance ₹210\.00 of/);
    expect(labels(heard.find(({ to }) => to === OWNER))).toContain('Undo');
    expect(labels(heard.find(({ to }) => to === 'asha@slack'))).toEqual(['Confirm', 'Not right']);
  });

  test('without a due date the terms say', async () => {
    expect(heardBy(OWNER, (await sell({ items: 'soap 45' })).heard)).toContain('₹45.00 on credit, due 22 Dec 2026.');
  });

  test.each<[string, Filling, string, RegExp]>([
    ['items that have no price', { items: 'rice' }, 'items', /no amount.*For example: 2 kg rice 120, oil 90/i],
    ['no items at all', {}, 'items', /no amount/i],
    ['an amount too large', { items: 'rice 99999999999999999' }, 'items', /more than|too large/i],
    ['a total that differs', { items: 'rice 120', total: '130' }, 'total', /come to ₹120\.00, not to ₹130\.00/],
    ['a total that is no amount', { items: 'rice 120', total: 'much' }, 'total', /“much” is not an amount/],
    ['a due date before today', { items: 'rice 120', due: '2026-11-21' }, 'due', /before the sale itself/],
    ['a due date far ahead', { items: 'rice 120', due: '2190-01-01' }, 'due', /too far ahead/],
    ['a due date said twice', { items: 'rice 120 due friday', due: '2026-12-15' }, 'due', /twice/],
    ['a day before the items', { items: 'rice 120 on 2090-01-01' }, 'items', /has not come yet/],
    ['a customer who was not chosen', { items: 'rice 120', customer: '' }, 'customer', /Choose the customer/],
    ['a customer of nobody', { items: 'rice 120', customer: 'aaaaaaaaaaaa' }, 'customer', /Choose the customer/],
  ])('%s is said at its field, and nothing is recorded', async (_, fields, field, why) => {
    const before = await recordOf(people, OWNER);
    const { problems, heard } = await sell(fields);
    expect(heard).toEqual([]);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.text).toMatch(why);
    expect(await recordOf(people, OWNER)).toBe(before);
  });

  test('everything that is wrong is said at once', async () => {
    const { problems } = await sell({ customer: '', items: 'rice', total: 'x', due: 'soon' });
    expect(problems.map(({ field }) => field)).toEqual(['customer', 'due', 'items', 'total']);
  });

  test('once mended, the same form is taken, once', async () => {
    expect((await sell({ items: 'rice' }, { key: 'form-1' })).problems).toHaveLength(1);
    expect((await sell({ items: 'rice 120' }, { key: 'form-1' })).problems).toEqual([]);
    const again = await sell({ items: 'rice 120' }, { key: 'form-1' });
    expect(again).toEqual({ problems: [], heard: [] });
    expect(heardBy(OWNER, await people.say(OWNER, 'balance Asha'))).toContain('1 open item');
  });

  test('over the limit it asks in the direct chat, and [Allow once] records', async () => {
    const { problems, heard } = await sell({ items: 'tv 6000' });
    expect(problems).toEqual([]);
    expect(heardBy(OWNER, heard)).toContain('₹6,000.00 would bring Asha');
    expect(labels(heard.at(-1))).toEqual(['Allow once', 'Cancel']);
    expect(heardBy(OWNER, await people.press(OWNER, 'Allow once'))).toContain('#1 Asha Verma: ₹6,000.00 on credit');
  });

  test('a clerk hears at the field that only the owner can allow it', async () => {
    await addClerk(people, 'carl@slack', OWNER);
    const { problems } = await sell({ items: 'tv 6000' }, { who: 'carl@slack' });
    expect(problems).toEqual([{ field: 'customer', text: expect.stringContaining('her limit is ₹5,000.00') }]);
  });

  test('a blocked customer is refused at the field', async () => {
    await people.say(OWNER, 'block Asha');
    expect((await sell({ items: 'soap 45' })).problems).toEqual([
      { field: 'customer', text: expect.stringContaining('is blocked') },
    ]);
  });

  test('a doubt about the items is shown in the chat first; the total settles it', async () => {
    const doubted = await sell({ items: 'cola 7 20' });
    expect(labels(doubted.heard.at(-1))).toEqual(['Record', 'Cancel']);
    expect(heardBy(OWNER, (await sell({ items: 'cola 7 20', total: '20' })).heard)).toContain('₹20.00 on credit');
    const asked = await sell({ items: '2 kg rice @60 130', total: '130' });
    expect(heardBy(OWNER, asked.heard)).toContain('₹130.00 on credit');
  });

  test('belongs to the shop it was opened in, whatever seat she takes meanwhile', async () => {
    const opened = await openedBy(OWNER);
    const asha = await customer('ash');
    await openShop(people, OWNER, 'Fish Stall');
    const fields = { customer: asha, items: 'soap 45' };
    const heard = await people.send(OWNER, { kind: 'form', form: 'sale', opened, fields });
    expect(heardBy(OWNER, heard)).toContain('Corner Store\n#1 Asha Verma: ₹45.00');
  });

  test('is nobody’s to send who does not work there', async () => {
    const opened = await openedBy(OWNER);
    const fields = { customer: await customer('ash'), items: 'soap 45' };
    const before = await recordOf(people, OWNER);
    for (const who of ['asha@slack', 'eve@slack']) {
      const heard = await people.send(who, { kind: 'form', form: 'sale', opened, fields });
      expect(heardBy(OWNER, heard)).toBe('');
    }
    expect(await recordOf(people, OWNER)).toBe(before);
  });

  test('from a message begins with whom its words name, if it is one, and the goods', async () => {
    for (const name of ['Mary Otieno', 'Mary Wanjiku', 'Rose Atieno']) await people.say(OWNER, `add ${name}`);
    await people.say(OWNER, 'nick Rose = mama mboga');
    const guesses: readonly [string, string | undefined, string][] = [
      ['Asha 2 kg rice 120, oil 90', 'Asha Verma', '2 kg rice 120, oil 90'],
      ['asha verma took 2 kg rice 120', 'Asha Verma', '2 kg rice 120'],
      ['2 kg rice 120 for Asha', 'Asha Verma', '2 kg rice 120 for Asha'],
      ['Please note (Asha, as always): rice 120', 'Asha Verma', 'Please note (Asha, as always): rice 120'],
      ['mama mboga has taken soap 40', 'Rose Atieno', 'soap 40'],
      ['Asha and Rose took soap 40', undefined, 'Asha and Rose took soap 40'],
      ['Mary soap 40', undefined, 'Mary soap 40'],
      ['Mary O soap 40', undefined, 'Mary O soap 40'],
      ['Verma soap 40', undefined, 'Verma soap 40'],
      ['soap 40', undefined, 'soap 40'],
    ];
    for (const [text, name, items] of guesses) {
      const shown = await shownTo(OWNER, 'sale', text);
      const [who, goods] = shown.kind === 'form' ? shown.fields : [];
      expect([text, who?.kind === 'customer' ? who.initial?.label : who]).toEqual([text, name]);
      expect(goods).toMatchObject({ name: 'items', initial: items });
    }
  });

  test('begins with a message’s text as its items', async () => {
    const shown = await shownTo(OWNER, 'sale', ' 2 kg rice 120 ');
    expect(shown).toMatchObject({
      fields: [{ name: 'customer' }, { name: 'items', initial: '2 kg rice 120' }, {}, {}],
    });
  });

  test('is not opened by a customer, a stranger, or without customers, who hear why', async () => {
    expect(textOf(await shownTo('asha@slack', 'sale'))).toContain('for');
    expect(await shownTo('asha@slack', 'sale')).toMatchObject({ kind: 'no-form' });
    expect(textOf(await shownTo('eve@slack', 'sale'))).toContain('I do not know you yet');
    await openShop(people, 'ravi@slack', 'Fish Stall');
    expect(textOf(await shownTo('ravi@slack', 'sale'))).toContain('There are no customers yet');
  });
});

describe('the customers to choose from', () => {
  beforeEach(async () => {
    await openSlackShop();
    for (const name of ['Ashok Kumar', 'Ravi Verma', 'Zoë Ashby']) await people.say(OWNER, `add ${name}`);
  });
  const found = async (letters: string, who = OWNER) =>
    (await people.views.suggest(people.viewer(who), { opened: await openedBy(OWNER), letters })).map(
      ({ label }) => label,
    );

  test('are those of whom a word begins so, without case and accents', async () => {
    expect(await found('ASH')).toEqual(['Asha Verma', 'Ashok Kumar', 'Zoë Ashby']);
    expect(await found('zoe')).toEqual(['Zoë Ashby']);
    expect(await found('asha v')).toEqual(['Asha Verma']);
    expect(await found('ver as')).toEqual(['Asha Verma']);
    expect(await found('x')).toEqual([]);
  });

  test('are the most recent ones while nothing is typed', async () => {
    expect(await found('')).toHaveLength(4);
  });

  test('are this shop’s only, and for nobody who does not work there', async () => {
    await openShop(people, 'ravi@slack', 'Fish Stall');
    await people.say('ravi@slack', 'add Asha Rao');
    expect(await found('asha')).toEqual(['Asha Verma']);
    for (const who of ['ravi@slack', 'asha@slack', 'eve@slack']) expect(await found('asha', who)).toEqual([]);
  });

  test('a customer of another shop cannot be sold to by her id', async () => {
    await openShop(people, 'ravi@slack', 'Fish Stall');
    await people.say('ravi@slack', 'add Bela');
    const { problems } = await people.fill('ravi@slack', 'sale', { customer: await customer('asha'), items: 'x 5' });
    expect(problems[0]?.field).toBe('customer');
  });
});

describe('Something is wrong', () => {
  beforeEach(async () => {
    await openSlackShop();
    await people.say(OWNER, 'sale Asha rice 120');
    await people.say(OWNER, 'sale Asha oil 90');
  });

  test('takes her words to the owner, and freezes what she names', async () => {
    const { problems, heard } = await people.fill('asha@slack', 'dispute', {
      entry: '1',
      words: 'half of it was bad',
      amount: '60',
    });
    expect(problems).toEqual([]);
    expect(heardBy(OWNER, heard)).toContain('says: “half of it was bad”');
    expect(heardBy(OWNER, heard)).toContain('₹60.00 is set aside');
    expect(heardBy('asha@slack', heard)).toContain('Until then nobody asks you for ₹60.00.');
  });

  test('without an amount it is all that is open', async () => {
    const { heard } = await people.fill('asha@slack', 'dispute', { entry: '1', words: 'never got it' });
    expect(heardBy('asha@slack', heard)).toContain('Until then nobody asks you for ₹120.00.');
  });

  test.each<[string, Filling, string]>([
    ['no words', { entry: '1', words: ' ' }, 'words'],
    ['no entry', { words: 'bad' }, 'entry'],
    ['an entry that is not there', { entry: '77', words: 'bad' }, 'entry'],
    ['more than is open', { entry: '1', words: 'bad', amount: '121' }, 'amount'],
    ['what is no amount', { entry: '1', words: 'bad', amount: 'half' }, 'amount'],
  ])('%s is said at its field', async (_, fields, field) => {
    const { problems, heard } = await people.fill('asha@slack', 'dispute', fields);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(heard).toEqual([]);
  });

  test('lists what is open, oldest due first; with nothing open there is none', async () => {
    const shown = await shownTo('asha@slack', 'dispute');
    expect(shown).toMatchObject({ fields: [{ options: [{ value: '1' }, { value: '2' }] }, {}, {}] });
    await people.say(OWNER, 'pay Asha 210');
    expect(textOf(await shownTo('asha@slack', 'dispute'))).toContain('Nothing is open');
  });
});

describe('Payment plan', () => {
  beforeEach(async () => {
    await openSlackShop();
    await people.say(OWNER, 'sale Asha rice 1200');
  });

  test('a customer asks for one, and the owner is asked', async () => {
    const fields = { count: '4', every: 'two-weeks', first: '2026-12-01' };
    const { problems, heard } = await people.fill('asha@slack', 'plan', fields);
    expect(problems).toEqual([]);
    const asked = heard.find(({ to }) => to === OWNER);
    expect(asked?.text).toContain('₹300.00');
    expect(labels(asked)).toContain('Accept');
  });

  test('an owner proposes one to a customer', async () => {
    const fields = { customer: await customer('asha'), count: '2', every: 'month' };
    const { heard } = await people.fill(OWNER, 'plan', fields);
    expect(labels(heard.find(({ to }) => to === 'asha@slack'))).toContain('Accept');
  });

  test.each<[string, Filling, string]>([
    ['too many instalments', { count: '25', every: 'month' }, 'count'],
    ['one instalment', { count: '1', every: 'month' }, 'count'],
    ['no number', { count: 'few', every: 'month' }, 'count'],
    ['no rhythm', { count: '4' }, 'every'],
    ['a first date that is over', { count: '4', every: 'week', first: '2026-11-01' }, 'first'],
    ['a first date far ahead', { count: '4', every: 'week', first: '2029-11-01' }, 'first'],
  ])('%s is said at its field', async (_, fields, field) => {
    const { problems, heard } = await people.fill('asha@slack', 'plan', fields);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(heard).toEqual([]);
  });

  test('is the owner’s to propose, not a clerk’s', async () => {
    await addClerk(people, 'carl@slack', OWNER);
    expect(await shownTo('carl@slack', 'plan')).toMatchObject({ kind: 'no-form' });
  });
});

describe('behind a button', () => {
  test('of a notice stand the forms for what is wrong and for a plan; other buttons have none', async () => {
    await openShopWithAsha(people);
    await people.say('meena', 'sale Asha rice 120 net 1');
    await people.morningsUntil('meena', '2026-11-24');
    const notice = people.sees('asha').findLast((message) => labels(message).includes('Something is wrong'));
    const dataOf = (label: string) => {
      const button = notice?.buttons.find((each) => each.label.includes(label));
      return button !== undefined && 'data' in button ? button.data : '';
    };
    const form = (who: string, press: string) => people.views.form(people.viewer(who), { press });
    expect(await form('asha', dataOf('Something is wrong'))).toMatchObject({ kind: 'form', form: 'dispute' });
    expect(await form('asha', dataOf('Ask for a plan'))).toMatchObject({ kind: 'form', form: 'plan' });
    expect(await form('asha', dataOf('Already paid'))).toBeUndefined();
    expect(await form('meena', dataOf('Something is wrong'))).toBeUndefined();
    await people.say('asha', 'plan 2 weekly');
    expect(await form('asha', dataOf('Ask for a plan'))).toBeUndefined();
  });
});
