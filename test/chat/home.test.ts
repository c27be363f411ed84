import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Home, HomeButton } from '#chat/form.ts';
import { type Conversation, conversationsOfFile, heardBy } from './conversation.ts';
import { addClerk, addLinked, openShop } from './shop.ts';

/** The home page: the shop's for who works there, her own account for a customer (chat.md, "Channel particulars", Slack). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(() => {
  people = conversations.open();
});
afterEach(() => people.close());

const homeOf = (who: string) => people.views.home(people.viewer(who));
const textOf = ({ parts }: Home) =>
  parts.map(({ text }) => text.map((span) => span.text).join('')).filter((text) => text !== '');
const buttonsOf = ({ parts }: Home): readonly HomeButton[] => parts.flatMap(({ buttons }) => buttons);
const labelsOf = (home: Home) => buttonsOf(home).map(({ label }) => label);

/** Presses every button of a home page; what each came to. */
async function pressAll(who: string, home: Home): Promise<ReadonlyMap<string, string>> {
  const came = new Map<string, string>();
  for (const { label, does } of buttonsOf(home)) {
    if (does.kind === 'form') {
      const shown = await people.views.form(people.viewer(who), { form: does.form });
      came.set(label, shown?.kind ?? 'nothing');
    } else {
      const content =
        does.kind === 'text'
          ? ({ kind: 'text', text: does.text } as const)
          : ({ kind: 'press', data: does.data } as const);
      came.set(label, heardBy(who, await people.send(who, content)));
    }
  }
  return came;
}

const REFUSED = /did not understand|not for you|too old|no longer|cannot|Only the owner/;

describe('an owner', () => {
  beforeEach(async () => {
    await openShop(people);
    await addLinked(people, 'meena', { name: 'Asha Verma', who: 'asha' });
    await people.say('meena', 'add Ravi owes 500 since 2026-07-01');
  });

  test('sees totals, how late it is, and that nothing waits', async () => {
    await people.say('meena', 'sale Asha rice 120');
    await people.say('asha', 'confirm all');
    const home = await homeOf('meena');
    expect(home.title).toBe('Corner Store');
    expect(textOf(home)).toEqual([
      '₹620.00 owed by 2 of 2 customers.',
      'How late it is:\n₹120.00 not late\n₹500.00 more than 90 days late',
      'Nothing waits for a word.',
    ]);
  });

  test('sees how late a disputed item is, beside what is not late', async () => {
    await people.say('meena', 'sale Asha rice 120');
    await people.say('asha', 'wrong #1');
    await people.press('asha', 'Goods');
    people.wait({ days: 40 });
    await people.say('meena', 'sale Asha oil 90');
    expect(textOf(await homeOf('meena'))[1]).toBe(
      'How late it is:\n₹90.00 not late\n₹120.00 1–30 days late\n₹500.00 more than 90 days late',
    );
  });

  test('sees what waits and answers it there', async () => {
    await people.say('meena', 'sale Asha rice 120');
    await people.say('asha', 'paid 50 upi');
    await people.say('asha', 'wrong #1');
    await people.press('asha', 'Goods');
    await people.say('asha', 'plan 2 weekly');
    const home = await homeOf('meena');
    expect(textOf(home).join('\n')).toContain('1 payment that a customer says she made.\n1 dispute.');
    expect(labelsOf(home)).toEqual(expect.arrayContaining(['Received', 'Not received', 'Void', 'Stand by it']));
    const received = buttonsOf(home).find(({ label }) => label === 'Received');
    if (received?.does.kind !== 'press') throw new Error('no [Received]');
    const heard = await people.send('meena', { kind: 'press', data: received.does.data });
    expect(heardBy('meena', heard)).toContain('Asha Verma: ₹50.00 paid');
    expect(heard.find(({ to }) => to === 'meena')).toMatchObject({ edited: false });
    expect(textOf(await homeOf('meena')).join('\n')).not.toContain('says she made');
  });

  test('has no dead button', async () => {
    await people.say('meena', 'sale Asha rice 120');
    const home = await homeOf('meena');
    expect(labelsOf(home)).toEqual([
      'New sale',
      'Payment',
      'Due',
      'Customers',
      'Link a customer',
      'Payment plan',
      'Add a customer',
      'Help',
    ]);
    for (const [label, came] of await pressAll('meena', home)) expect([label, came]).not.toEqual([label, '']);
    for (const came of (await pressAll('meena', home)).values()) expect(came).not.toMatch(REFUSED);
  });

  test('of a shop without customers is offered to add the first', async () => {
    await openShop(people, 'ravi', 'Fish Stall');
    expect(labelsOf(await homeOf('ravi'))).toEqual(['Add a customer', 'Help']);
  });

  test('of several shops sees the one she acts in', async () => {
    await openShop(people, 'meena', 'Fish Stall');
    const home = await homeOf('meena');
    expect(home.title).toBe('Fish Stall');
    expect(textOf(home)[0]).toBe('Nobody owes anything.');
    expect(labelsOf(home)).toContain('Shops');
    await people.say('meena', 'shops');
    await people.press('meena', 'Corner Store (owner)');
    expect((await homeOf('meena')).title).toBe('Corner Store');
  });
});

describe('a clerk', () => {
  test('sees what is owed and what waits, and decides nothing', async () => {
    await openShop(people);
    await addLinked(people, 'meena', { name: 'Asha Verma', who: 'asha' });
    await addClerk(people, 'carl');
    await people.say('carl', 'sale Asha rice 120');
    await people.say('asha', 'paid 50');
    const home = await homeOf('carl');
    expect(textOf(home).join('\n')).toContain('The owner answers them.');
    expect(labelsOf(home)).toEqual([
      'New sale',
      'Payment',
      'Due',
      'Customers',
      'Link a customer',
      'Add a customer',
      'Help',
    ]);
    for (const [label, came] of await pressAll('carl', home)) {
      if (label !== 'Add a customer') expect([label, REFUSED.test(came)]).toEqual([label, false]);
    }
  });
});

describe('a customer', () => {
  beforeEach(async () => {
    await openShop(people);
    await addLinked(people, 'meena', { name: 'Asha Verma', who: 'asha' });
  });

  test('sees her balance, what is open, and what waits for her word', async () => {
    await people.say('meena', 'sale Asha rice 120');
    const home = await homeOf('asha');
    expect(textOf(home)[0]).toMatch(/^1 open item\.\nBalance ₹120\.00 of ₹5,000\.00\./);
    expect(labelsOf(home)).toEqual([
      'Pay on…',
      'Already paid',
      'Something is wrong',
      'Ask for a plan',
      'History',
      'Confirm',
      'Not right',
      'Help',
    ]);
    for (const came of (await pressAll('asha', home)).values()) expect(came).not.toMatch(REFUSED);
    expect(labelsOf(await homeOf('asha'))).not.toContain('Confirm');
  });

  test('who owes nothing is offered nothing about debts', async () => {
    const home = await homeOf('asha');
    expect(labelsOf(home)).toEqual(['History', 'Help']);
    expect(home.title).toBe('Corner Store');
    expect(textOf(home)[0]).toMatch(/^Nothing open\./);
  });

  test('with a promise and a plan is offered neither anew', async () => {
    await people.say('meena', 'sale Asha rice 120');
    await people.say('asha', 'promise friday');
    await people.say('asha', 'plan 2 weekly');
    const home = await homeOf('asha');
    expect(labelsOf(home)).not.toContain('Pay on…');
    expect(buttonsOf(home).find(({ label }) => label === 'Ask for a plan')?.does.kind).toBe('press');
  });

  test('sees nothing of other customers, or of other shops', async () => {
    await people.say('meena', 'add Ravi owes 777');
    expect(textOf(await homeOf('asha')).join('\n')).not.toMatch(/Ravi|777/);
  });
});

describe('a stranger', () => {
  test('sees how to begin, and the book does not know her by that', async () => {
    const home = await homeOf('eve');
    expect(home.title).toBe('Slatebook');
    expect(textOf(home)[0]).toContain('newshop Corner Store, INR');
    expect(labelsOf(home)).toEqual(['Start', 'Help']);
    for (const came of (await pressAll('eve', home)).values()) expect(came).not.toBe('');
    await expect(homeOf('nobody')).resolves.toMatchObject({ title: 'Slatebook' });
    expect(await conversations.testBook.book.identities.get(people.identityOf('nobody'))).toBeUndefined();
  });
});
