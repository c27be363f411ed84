import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AccountEvent, LedgerEvent } from '#domain/event.ts';
import { customerId, type ShopId } from '#domain/ids.ts';
import { buttonOn, type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, addLinked, openShopWithAsha, recordOf } from './shop.ts';

/** chat.md, "Verbs", policy, and "Key exchanges" 4: changed terms are sent with [Agree]. */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});
afterEach(() => people.close());

const said = async (who: string, text: string): Promise<string> => heardBy(who, await people.say(who, text));

async function shopId(): Promise<ShopId> {
  const owner = await conversations.testBook.book.identities.get(people.identityOf('meena'));
  const shop = owner?.seats[0]?.shop;
  if (shop === undefined) throw new Error('Meena keeps a shop');
  return shop;
}

async function events<Kind extends LedgerEvent['kind']>(kind: Kind): Promise<Extract<LedgerEvent, { kind: Kind }>[]> {
  const found: Extract<LedgerEvent, { kind: Kind }>[] = [];
  for await (const event of conversations.testBook.book.events.book(await shopId()))
    if (event.kind === kind) found.push(event as Extract<LedgerEvent, { kind: Kind }>);
  return found;
}

describe('a setting', () => {
  test.each([
    ['policy late-fee 50 after 7 days', 'Late fee: ₹50.00, once, 7 days after the due date, at most 20% of the sale.'],
    [
      'policy late-fee 1.5% after 0 days every 30 days cap 10%',
      'Late fee: 1.5% of what is open, after the due date and again every 30 days, at most 10% of the sale in all.',
    ],
    ['policy reminders 7 0 -3 3', 'Reminders -3, 0, 3 and 7 days from the due date.'],
    [
      'policy late-fee 50 after 7 days every 1 day',
      'Late fee: ₹50.00, 7 days after the due date and again every day, at most 20% of the sale in all.',
    ],
    ['policy reminders 0 3 every 5 days', 'Reminders 0 and 3 days from the due date, then every 5 days.'],
    ['policy reminders none', 'No reminders.'],
    ['policy hours 9:30-21', 'Notices go out 09:30–21:00 every day.'],
    ['policy hours 20-2 rest sun', 'Notices go out 20:00–02:00, not on Sunday.'],
    [
      'policy pay-link upi://pay?pa=shop@bank&am={amount}&tn={reference}',
      'Link to pay by: upi://pay?pa=shop@bank&am={amount}&tn={reference}',
    ],
    ['policy mode ask', 'Notices wait for your word.'],
    ['policy promise 21 days', 'A promise to pay may lie 21 days ahead.'],
    ['policy hold never', 'Being late brings no hold by itself.'],
    ['policy hold 45 days', 'On hold when more than 45 days overdue.'],
    ['policy plan 3 missed', 'A payment plan ends when 3 instalments are missed.'],
    ['policy review every 90 days', 'Limits are reviewed every 90 days.'],
    ['policy review off', 'Limits are reviewed when you ask for it.'],
    ['policy terms on paper', 'Customers agreed to the terms on paper.'],
    ['policy terms net 45', 'Sales are due after 45 days.'],
    ['policy starter no limit', 'A new customer may owe any amount.'],
  ])('%s: is told before and after, stands on the shop’s chain, and is what policy shows', async (command, now) => {
    const answer = await said('meena', command);
    expect(answer).toMatch(/^Changed\.\nBefore: .+\n/);
    expect(answer).toContain(`\nNow: ${now}`);
    expect(await said('meena', 'policy')).toContain(`\n${now}`);
    expect(await events('policy')).toHaveLength(1);
    expect(await said('meena', command)).toBe(`It is so already.\n${now}`);
    expect(await events('policy')).toHaveLength(1);
    expect(await said('meena', '/verify')).toMatch(/^Intact/);
  });

  test.each([
    'policy colour red',
    'policy late-fee 2%',
    'policy late-fee 200% after 7 days',
    'policy late-fee 0% after 7 days',
    'policy late-fee 0.001% after 7 days',
    'policy late-fee -5 after 7 days',
    'policy late-fee 2% after 999 days',
    'policy late-fee 2% after 7 days every 0 days',
    'policy late-fee 2% after 7 days cap 101%',
    'policy late-fee 5 dollars after 7 days',
    'policy reminders soon',
    'policy reminders -99',
    'policy reminders 1 2 3 4 5 6 7 8 9 10 11 12 13',
    'policy reminders 0 every 1 day',
    'policy hours 9-25',
    'policy hours 9-9',
    'policy hours 9:75-10',
    'policy hours rest someday',
    'policy hours rest mon tue wed thu fri sat sun',
    'policy pay-link javascript:alert(1)',
    'policy pay-link http://pay.example.com/',
    'policy pay-link https://bank.example@evil.example/{amount}',
    'policy pay-link https://{reference}.example.com/',
    'policy pay-link https://pay.example.com/{name}',
    'policy pay-link https://pay.example.com/<b>',
    `policy pay-link https://pay.example.com/${'a'.repeat(400)}`,
    'policy mode never',
    'policy promise 0 days',
    'policy promise 400 days',
    'policy hold 0',
    'policy plan 99 missed',
    'policy terms in the air',
    'policy terms net 999',
    'policy starter -5',
  ])('%s is refused with one right example, and nothing changes', async (command) => {
    const before = await recordOf(people);
    expect(await said('meena', command)).toMatch(/[.?]\n.+/);
    expect(await recordOf(people)).toBe(before);
  });

  test('is chosen from a menu of sentences, with presets and an example', async () => {
    const menu = only(await people.say('meena', 'policy'));
    expect(menu.text).toContain('No late fee.');
    const setting = only(await people.press('meena', 'Late fee'));
    expect(setting).toMatchObject({ edited: true });
    expect(setting.text).toBe('No late fee.\nTo change it: policy late-fee 2% after 7 days every 30 days cap 20%');
    expect(labels(setting)).toEqual(['2% after 7, every 30 days', '2% after 7 days', 'None', 'Cancel']);
    const changed = heardBy('meena', await people.press('meena', '2% after 7 days'));
    expect(changed).toContain('Now: Late fee: 2% of what is open, once, 7 days after the due date');
  });

  test('is the owner’s', async () => {
    await addClerk(people, 'carl');
    for (const command of ['policy', 'policy hold', 'policy hold never', 'policy nonsense'])
      expect(await said('carl', command)).toMatch(/^Only the owner can say how the shop sells on credit\./);
  });
});

describe('new terms', () => {
  const fee = { rate: { basisPoints: 200 }, graceDays: 7, capBasisPoints: 2_000 };

  test('are sent to linked customers; [Agree] accepts exactly those', async () => {
    await addLinked(people, 'meena', { name: 'Bina Rao', who: 'bina' });
    await people.say('meena', 'add Ravi Kumar');
    const changed = await people.say('meena', 'policy late-fee 2% after 7 days');
    expect(heardBy('meena', changed)).toContain('Your linked customers are asked to agree to it.');
    expect(heardBy('asha', changed)).toBe(
      [
        'Corner Store has new terms.',
        'Terms: what you take on credit is due after 30 days.',
        'Late fee: 2% of what is open, once, 7 days after the due date, at most 20% of the sale.',
        'What you bought before keeps its terms. Do you agree?',
      ].join('\n'),
    );
    expect(heardBy('bina', changed)).toContain('has new terms');
    expect(await said('meena', 'customer Asha')).toContain('Asha has not agreed to the terms yet.');
    expect(await said('meena', 'customer Ravi')).not.toContain('has not agreed');
    const agreed = only(await people.press('asha', 'Agree'));
    expect(agreed).toMatchObject({ to: 'asha', edited: true, buttons: [] });
    expect(agreed.text).toContain('you agreed to these terms');
    const accepted: readonly AccountEvent[] = await events('terms-accepted');
    expect(accepted.map(({ data }) => data)).toContainEqual({ terms: { net: 30, fee } });
    expect(await said('meena', 'customer Asha')).not.toContain('has not agreed');
  });

  test('that changed again are shown anew before they are accepted', async () => {
    const [first] = (await people.say('meena', 'policy late-fee 2% after 7 days')).filter(({ to }) => to === 'asha');
    await people.say('meena', 'policy late-fee 3% after 7 days');
    const before = await events('terms-accepted');
    const anew = only(await people.press('asha', 'Agree', { on: first }));
    expect(anew.text).toContain('The terms have changed since you were asked');
    expect(anew.text).toContain('3% of what is open');
    expect(await events('terms-accepted')).toHaveLength(before.length);
    await people.press('asha', 'Agree', { on: anew });
    expect((await events('terms-accepted')).at(-1)?.data).toMatchObject({
      terms: { fee: { rate: { basisPoints: 300 } } },
    });
  });

  test('are hers alone to accept', async () => {
    const [offer] = (await people.say('meena', 'policy late-fee 2% after 7 days')).filter(({ to }) => to === 'asha');
    if (offer === undefined) throw new Error('Asha is asked');
    const before = await events('terms-accepted');
    const { data } = buttonOn([offer], 'Agree');
    for (const who of ['meena', 'eve']) expect(heardBy(who, await people.forge(who, data))).toMatch(/not for you/);
    expect(await events('terms-accepted')).toHaveLength(before.length);
  });

  test('are not sent to whom they do not concern: her own days stay hers', async () => {
    await addLinked(people, 'meena', { name: 'Bina Rao net 10', who: 'bina' });
    const changed = await people.say('meena', 'policy terms net 15');
    expect(heardBy('asha', changed)).toContain('due after 15 days');
    expect(heardBy('bina', changed)).toBe('');
  });

  test('go on with the next daily run where the telling was cut short', async () => {
    const { book } = conversations.testBook;
    const shop = await shopId();
    await people.say('meena', 'policy late-fee 2% after 7 days');
    // As a process leaves it that dies behind the first customers: nobody's id is smaller.
    await book.shops.setTellingTerms(shop, { change: 99, after: customerId('000000000000') });
    const told = await people.morning('meena');
    expect(heardBy('asha', told)).toContain('Corner Store has new terms.');
    expect((await book.shops.get(shop))?.tellingTerms).toBeUndefined();
  });

  test('reach everybody, batch after batch, once each', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `Guest ${String.fromCharCode(97 + (at % 26))}${at}x`);
    for (const [at, name] of names.entries())
      await addLinked(people, 'meena', { name: name.replace(/\d/gu, digitWord), who: `guest${at}x` });
    const told = (await people.say('meena', 'policy late-fee 2% after 7 days')).filter(({ to }) => to !== 'meena');
    expect(new Set(told.map(({ to }) => to)).size).toBe(61);
    expect(told).toHaveLength(61);
  }, 120_000);
});

function digitWord(digit: string): string {
  return 'qwertyuiop'.charAt(Number(digit));
}
