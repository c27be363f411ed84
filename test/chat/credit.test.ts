import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, addLinked, openShopWithAsha } from './shop.ts';

/** Creditworthiness in the chat: the card, and a customer's request for a higher limit (product.md, 17; domain.md, "Limits …"). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});
afterEach(() => people.close());

const said = async (who: string, text: string): Promise<string> => heardBy(who, await people.say(who, text));

/** Three sales of 3,000, each paid on the day: grade A, and 6,000 is suggested instead of 5,000. */
async function goodPayer(name = 'Asha'): Promise<void> {
  for (let sale = 0; sale < 3; sale += 1) {
    await people.say('meena', `sale ${name} rice 3000`);
    await people.say('meena', `pay ${name} 3000 cash`);
  }
}

describe('the card', () => {
  test('of a new customer says what a grade still needs', async () => {
    expect(await said('meena', 'customer Asha')).toContain('No grade yet: no sale has been paid in full so far.');
    await people.say('meena', 'sale Asha rice 300');
    await people.say('meena', 'pay Asha 300 cash');
    expect(await said('meena', 'customer Asha')).toContain('No grade yet: one sale has been paid');
  });

  test('says grade, score and why, and what limit her payments suggest', async () => {
    await goodPayer();
    const card = await said('meena', 'customer Asha');
    expect(card).toContain(
      'Grade A, score 90 of 100: paid 3 of 3 on time, buys on credit since 22 Nov 2026.\nHer payments suggest a limit of ₹6,000.00.',
    );
    await people.say('meena', 'sale Asha rice 2500 due 24 nov');
    people.wait({ days: 12 });
    expect(await said('meena', 'customer Asha')).toContain(
      'paid 3 of 4 on time, 2 days late on average, 1 overdue now, 50% of the limit used',
    );
  });

  test('has buttons for what is mostly done next, which are the owner’s only where the rules say so', async () => {
    await addClerk(people, 'carl');
    await people.say('meena', 'sale Asha rice 300');
    const card = only(await people.say('meena', 'customer Asha'));
    expect(labels(card)).toEqual(['Sale', 'Payment', 'History', 'Limit', 'Remind', 'Plan', 'Hold']);
    expect(labels(only(await people.say('carl', 'customer Asha')))).toEqual(['Sale', 'Payment', 'History']);
    people.wait({ days: 3 });
    expect(heardBy('meena', await people.press('meena', 'Hold', { on: card }))).toContain('Asha Verma is on hold');
    expect(labels(only(await people.say('meena', 'customer Asha')))).toContain('Release');
    const unlinked = await people.say('meena', 'add Bina Rao').then(() => people.say('meena', 'customer Bina'));
    expect(labels(only(unlinked))).toContain('Invite');
  });
});

describe('a customer asks for a higher limit', () => {
  test('and the owner gets what she needs to decide; Apply gives it, and both hear it', async () => {
    await goodPayer();
    await people.say('meena', 'sale Asha rice 1250');
    const asked = await people.say('asha', 'raise 8000');
    expect(heardBy('asha', asked)).toBe(
      'Corner Store is asked for a limit of ₹8,000.00.\nBalance ₹1,250.00 of ₹5,000.00.\nYou hear their answer here.',
    );
    expect(heardBy('meena', asked)).toBe(
      [
        'Asha Verma asks for a limit of ₹8,000.00 (22 Nov 2026).',
        'Balance ₹1,250.00 of ₹5,000.00.',
        'Grade A, score 88 of 100: paid 3 of 3 on time, 25% of the limit used, buys on credit since 22 Nov 2026.',
        'Her payments suggest a limit of ₹6,000.00.',
        'Apply gives her ₹8,000.00. For another sum, press Other….',
      ].join('\n'),
    );
    const answered = await people.press('meena', 'Apply');
    expect(heardBy('meena', answered)).toBe(
      'Asha Verma: the limit is ₹8,000.00 now.\nBalance ₹1,250.00 of ₹8,000.00.\nAsha has been told.',
    );
    expect(heardBy('asha', answered)).toBe(
      'Corner Store: your limit is ₹8,000.00 now.\nBalance ₹1,250.00 of ₹8,000.00.',
    );
    expect(await said('meena', 'requests')).toBe('No request waits for your answer.');
    expect(await said('meena', 'verify')).toMatch(/^Intact: /);
  });

  test('and may be declined: nothing changes, and she hears it', async () => {
    await people.say('asha', 'raise 8000');
    const declined = await people.press('meena', 'Decline');
    expect(heardBy('meena', declined)).toMatch(/^Asha Verma: no higher limit than before; ₹8,000.00 was asked for\./);
    expect(heardBy('asha', declined)).toBe(
      'Corner Store cannot give you a limit of ₹8,000.00 at the moment. Your limit stays as it is.\nBalance ₹0.00 of ₹5,000.00.',
    );
  });

  test('and may be given another sum, by words or by what is suggested', async () => {
    await goodPayer();
    await people.say('asha', 'raise 8000');
    const question = await people.press('meena', 'Other…');
    expect(heardBy('meena', question)).toContain('Asha asked for ₹8,000.00. How much may she owe?');
    expect(labels(only(question))).toEqual(['₹6,000.00', 'Cancel']);
    expect(await said('meena', 'lots')).toContain('not an amount');
    const given = await people.say('meena', '7000');
    expect(heardBy('asha', given)).toContain('your limit is ₹7,000.00 now. You had asked for ₹8,000.00.');
    await people.say('asha', 'raise 9000');
    await people.press('meena', 'Other…');
    expect(heardBy('asha', await people.press('meena', '₹6,000.00'))).toContain('your limit is ₹6,000.00 now');
  });

  test('and setting her limit by hand is the answer too', async () => {
    await people.say('asha', 'raise 8000');
    const set = await people.say('meena', 'limit Asha 6500');
    expect(heardBy('asha', set)).toContain('your limit is ₹6,500.00 now. You had asked for ₹8,000.00.');
    expect(heardBy('asha', await people.say('meena', 'limit Asha 6600'))).toBe('');
    expect(await said('meena', 'requests')).toBe('No request waits for your answer.');
  });

  test('once answered, the old buttons say so and change nothing; so do those of a request that another took the place of', async () => {
    const first = await people.say('asha', 'raise 8000');
    expect(await said('asha', 'raise 8000')).toContain('You have asked for ₹8,000.00 already.');
    await people.say('asha', 'raise 9000');
    const check = first.find(({ to }) => to === 'meena');
    if (check === undefined) throw new Error('the owner was asked');
    for (const label of ['Apply', 'Decline', 'Other…'])
      expect(heardBy('meena', await people.press('meena', label, { on: check }))).toContain('answered already');
    expect(heardBy('asha', await people.press('meena', 'Apply'))).toContain('your limit is ₹9,000.00 now');
  });

  test('and nobody but the owner answers it', async () => {
    await addClerk(people, 'carl');
    await addLinked(people, 'meena', { name: 'Bina Rao', who: 'bina' });
    const asked = await people.say('asha', 'raise 8000');
    const check = asked.find(({ to }) => to === 'meena');
    const data = check?.buttons[0];
    if (data === undefined || !('data' in data)) throw new Error('the owner has buttons');
    expect(heardBy('carl', await people.forge('carl', data.data))).toContain('Only the owner');
    for (const who of ['asha', 'bina', 'eve']) expect(heardBy(who, await people.forge(who, data.data))).not.toBe('');
    expect(await said('meena', 'balance Asha')).toContain('of ₹5,000.00');
    expect(await said('carl', 'requests')).toContain('Only the owner');
  });

  test('is asked for the sum where it is missing, and refused where it is no raise', async () => {
    expect(await said('asha', 'raise')).toContain('How much would you like to be able to owe?');
    expect(await said('asha', '8000')).toContain('is asked for a limit of ₹8,000.00');
    expect(await said('asha', 'raise 5000')).toContain('Your limit is ₹5,000.00 already.');
    expect(await said('asha', 'raise lots')).toContain('not an amount');
    await people.say('meena', 'limit Asha none');
    expect(await said('asha', 'raise 9000')).toContain('You have no limit here');
    expect(await said('meena', 'raise 9000')).toContain('customers');
  });

  test('waits in the list, on the card and in the owner’s morning until it is answered', async () => {
    await addLinked(people, 'meena', { name: 'Bina Rao', who: 'bina' });
    await people.say('asha', 'raise 8000');
    await people.say('meena', 'sale Bina rice 500');
    await people.say('bina', 'paid 200 cash');
    await people.say('bina', 'plan 2 weekly');
    expect(await said('meena', 'customer Asha')).toContain('Asks for a limit of ₹8,000.00');
    const listed = await people.say('meena', 'requests');
    expect(listed.map(({ text }) => text.split('\n')[0])).toEqual([
      '3 requests wait for your answer:',
      'Asha Verma asks for a limit of ₹8,000.00 (22 Nov 2026).',
      'Bina Rao says: ₹200.00 paid on 22 Nov 2026.',
      'Bina Rao asks for a plan:',
    ]);
    expect(listed.map(labels)).toEqual([
      [],
      ['Apply', 'Decline', 'Other…'],
      ['Received', 'Not received'],
      ['Accept', 'Decline', 'Other…'],
    ]);
    const morning = heardBy('meena', await people.morning('meena'));
    expect(morning).toContain('1 customer asks for a higher limit: requests');
    const [, raise] = listed;
    if (raise === undefined) throw new Error('it is listed');
    expect(heardBy('asha', await people.press('meena', 'Apply', { on: raise }))).toContain('₹8,000.00 now');
    expect(heardBy('meena', await people.morning('meena'))).not.toContain('higher limit');
  });

  test('seven at once come by five, the rest behind More', async () => {
    for (let nth = 1; nth <= 7; nth += 1) {
      const name = `Customer${String.fromCharCode(64 + nth)} Rao`;
      await addLinked(people, 'meena', { name, who: `customer${nth}` });
      await people.say(`customer${nth}`, 'raise 8000');
    }
    const first = await people.say('meena', 'requests');
    expect(first).toHaveLength(6);
    const heading = first[0];
    if (heading === undefined) throw new Error('there is a heading');
    const rest = await people.press('meena', 'More', { on: heading });
    expect(rest.map(({ text }) => text.split('\n')[0])[0]).toBe('Requests 6–7 of 7:');
    expect(rest).toHaveLength(3);
  });
});

describe('disputes', () => {
  test('lists what waits for a decision, as it was raised, with its buttons', async () => {
    expect(await said('meena', 'disputes')).toBe('No dispute waits for your decision.');
    await people.say('meena', 'sale Asha rice 300');
    const raised = await people.say('asha', 'wrong #1').then(() => people.press('asha', 'Other…'));
    expect(raised).not.toHaveLength(0);
    const told = heardBy('meena', await people.say('asha', 'it was 200'));
    const [heading, dispute] = await people.say('meena', 'disputes');
    expect(heading?.text).toBe('1 dispute waits for your decision:');
    expect(dispute?.text).toBe(told);
    if (dispute === undefined) throw new Error('it is listed');
    expect(labels(dispute)).toEqual(expect.arrayContaining(['Void', 'Stand by it']));
    await people.press('meena', 'Stand by it', { on: dispute });
    expect(await said('meena', 'disputes')).toBe('No dispute waits for your decision.');
  });
});
