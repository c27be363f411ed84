import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buttonOn, type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, addLinked, codeIn, openShopWithAsha, recordOf } from './shop.ts';

/** Claims, disputes and voids: who decides, and what both sides are asked (domain.md, "Payments and allocation", "Voids", "Disputes"). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});
afterEach(() => people.close());

const said = async (who: string, text: string): Promise<string> => heardBy(who, await people.say(who, text));
const last = (who: string) => people.sees(who).at(-1);

describe('what is the owner’s to settle', () => {
  test('a clerk gets no claim to answer, and a forged press is refused', async () => {
    await addClerk(people, 'carl');
    await people.say('meena', 'sale Asha rice 500');
    const claimed = await people.say('asha', 'paid 100');
    expect(claimed.filter(({ to }) => to === 'carl')).toEqual([]);
    const record = await recordOf(people);
    for (const label of ['Received', 'Not received']) {
      const told = only(await people.forge('carl', buttonOn(people.sees('meena'), label).data));
      expect(told.text).toContain('Only the owner can say whether this money arrived.');
      expect(told.text).toContain('pay Asha 500');
    }
    expect(await recordOf(people)).toBe(record);
    expect(heardBy('meena', await people.press('meena', 'Received'))).toContain('#2 Asha Verma: ₹100.00 paid.');
  });

  test('a clerk who has the money in hand logs it, and the claim is settled with it', async () => {
    await addClerk(people, 'carl');
    await people.say('meena', 'sale Asha rice 500');
    await people.say('asha', 'paid 100');
    expect(await said('carl', 'pay Asha 100')).toContain('#2 Asha Verma: ₹100.00 paid.');
    expect(heardBy('meena', await people.press('meena', 'Received'))).toContain('answered already');
  });

  test('a clerk’s forged [Stand by it] and [Void] are refused in words that name what is the owner’s', async () => {
    await addClerk(people, 'carl');
    await people.say('meena', 'sale Asha rice 500');
    await people.press('asha', 'Not right');
    await people.press('asha', 'Amount');
    const forged = async (label: string) =>
      heardBy('carl', await people.forge('carl', buttonOn(people.sees('meena'), label).data));
    expect(await forged('Stand by it')).toMatch(/^Only the owner can decide about a disputed entry\.\n.*history Asha$/);
    expect(await forged('Void')).toMatch(/^Only the owner can take back an entry by its number\.\n.*undo$/);
  });

  test.each([
    ['add Bina owes 50', /^Only the owner can write what a customer owes already\.\n.*: add Asha Verma$/],
    ['add Bina limit 50', /^Only the owner can say how much a customer may owe\./],
    ['add Bina net 5', /^Only the owner can say when a customer’s sales fall due\./],
    ['export csv', /^Only the owner can take the book out as a file\./],
  ])('a clerk who writes `%s` hears exactly what is the owner’s', async (text, words) => {
    await addClerk(people, 'carl');
    expect(await said('carl', text)).toMatch(words);
  });
});

describe('a reference that is known in the shop already', () => {
  beforeEach(async () => {
    await people.say('meena', 'sale Asha rice 500');
    await people.say('meena', 'pay Asha 100 upi QK12');
  });

  test('of money that is logged: [Same] adds nothing, [Another] logs it', async () => {
    const asked = only(await people.say('meena', 'pay Asha 50 upi QK12'));
    expect(asked.text).toContain('reference QK12 is on #2 of Asha Verma already');
    expect(labels(asked)).toEqual(['Same', 'Another']);
    expect(heardBy('meena', await people.press('meena', 'Same'))).toBe('Nothing was added: it is #2 of Asha Verma.');
    expect(await said('meena', 'balance Asha')).toContain('Balance ₹400.00');
    await people.say('meena', 'pay Asha 50 upi QK12');
    expect(heardBy('meena', await people.press('meena', 'Another'))).toContain('#3 Asha Verma: ₹50.00 paid.');
  });

  test('of a claim: [Received] asks first, and [Same] settles it with that payment, whatever its amount', async () => {
    await people.say('asha', 'paid 50 QK12');
    const asked = only(await people.press('meena', 'Received'));
    expect(labels(asked)).toEqual(['Same', 'Another']);
    const settled = await people.press('meena', 'Same');
    expect(heardBy('meena', settled)).toContain('₹50.00 is the same money as #2.');
    expect(heardBy('asha', settled)).toContain('₹50.00 is the same money as #2, it was counted already.');
    expect(await said('meena', 'balance Asha')).toContain('Balance ₹400.00');
  });

  test('…[Another] records it', async () => {
    await people.say('asha', 'paid 100 QK12');
    await people.press('meena', 'Received');
    expect(heardBy('meena', await people.press('meena', 'Another'))).toContain('#3 Asha Verma: ₹100.00 paid.');
  });

  test('of another customer’s payment: she hears no name and no number of it', async () => {
    await addLinked(people, 'meena', { name: 'Ravi Kumar', who: 'ravi' });
    await people.say('meena', 'sale Ravi rice 500');
    await people.say('ravi', 'paid 50 QK12');
    expect(heardBy('meena', await people.press('meena', 'Received'))).toContain('is on #2 of Asha Verma already');
    const settled = heardBy('ravi', await people.press('meena', 'Same'));
    expect(settled).toContain('₹50.00 was counted already.');
    expect(settled).not.toMatch(/Asha|#2/);
    expect(await said('meena', 'balance Ravi')).toContain('Balance ₹500.00');
    expect(await said('meena', 'verify')).toMatch(/^Intact: /);
  });
});

describe('an undo that comes too late', () => {
  test('of the owner shows the pressed entry first, beside its message, with [Void]', async () => {
    const [first] = await people.say('meena', 'sale Asha rice 10');
    await people.say('meena', 'sale Asha oil 20');
    people.wait({ hours: 25 });
    const offered = only(await people.press('meena', 'Undo', { on: first }));
    expect(offered.edited).toBe(false);
    expect(offered.text).toMatch(
      /^#1 of Asha is more than a day old\. Take it back all the same\?\n#1 Asha Verma.+\n#2/,
    );
    expect(labels(offered)).toEqual(['Void #1', 'Void #2']);
    expect(heardBy('meena', await people.press('meena', 'Void #1'))).toContain('sale #1 of ₹10.00 taken back');
  });

  test('of a clerk offers [Ask the owner], who gets [Void]', async () => {
    await addClerk(people, 'carl');
    await people.say('carl', 'sale Asha rice 10');
    people.wait({ minutes: 11 });
    const offered = only(await people.say('carl', 'undo'));
    expect(offered.text).toContain('#1 of Asha is more than 10 minutes old, so the owner decides.');
    const asked = await people.press('carl', 'Ask the owner');
    expect(heardBy('carl', asked)).toContain('the owner has been asked to take it back');
    expect(heardBy('meena', asked)).toMatch(/^Carl asks you to take this back:\n#1 Asha Verma/);
    expect(heardBy('meena', await people.press('meena', 'Void'))).toContain('sale #1 of ₹10.00 taken back');
    expect(heardBy('carl', await people.forge('carl', buttonOn([offered], 'Ask the owner').data))).toContain(
      'has changed since',
    );
  });

  test('of a clerk whose entry was confirmed meanwhile says that', async () => {
    await addClerk(people, 'carl');
    const [sold] = await people.say('carl', 'sale Asha rice 10');
    await people.press('asha', 'Confirm');
    const offered = only(await people.press('carl', 'Undo', { on: sold }));
    expect(offered).toMatchObject({ edited: false });
    expect(offered.text).toContain('Asha has confirmed #1 meanwhile, so the owner decides.');
  });

  test('a clerk with nothing to undo is shown no verb of the owner’s', async () => {
    await addClerk(people, 'carl');
    expect(await said('carl', 'undo')).not.toMatch(/void/);
  });
});

describe('after [Stand by it]', () => {
  const dispute = async () => {
    await people.say('asha', 'wrong #1');
    await people.press('asha', 'Amount');
  };

  test('she is asked once more, and may confirm', async () => {
    await people.say('meena', 'sale Asha rice 10');
    await dispute();
    await people.press('meena', 'Stand by it');
    expect(last('asha')?.text).toContain('#1 ₹10.00 stands as recorded.');
    expect(labels(last('asha'))).toEqual(['Confirm', 'Not right']);
    expect(heardBy('meena', await people.press('asha', 'Confirm'))).toContain('confirmed by Asha');
  });

  test('a second dispute is recorded, freezes nothing and is not asked about again', async () => {
    await people.say('meena', 'sale Asha rice 10');
    await dispute();
    await people.press('meena', 'Stand by it');
    await dispute();
    expect(last('meena')?.text).toContain('Nothing is set aside for it.');
    await people.press('meena', 'Stand by it');
    expect(labels(last('asha'))).toEqual([]);
  });

  test('an opening balance can be confirmed like a sale', async () => {
    await people.say('ravi', codeIn(await people.say('meena', 'add Ravi Kumar owes 100')));
    await people.press('ravi', "Yes, that's me");
    await people.say('ravi', 'wrong #1');
    await people.press('ravi', 'Amount');
    await people.press('meena', 'Stand by it');
    expect(heardBy('ravi', await people.press('ravi', 'Confirm'))).toContain('#1 confirmed, thank you.');
  });
});

describe('a customer with two chats', () => {
  beforeEach(async () => {
    await people.say('asha2', codeIn(await people.say('meena', 'invite Asha')));
    await people.press('asha2', "Yes, that's me");
  });

  test('confirms in one, and the other stops asking', async () => {
    await people.say('meena', 'sale Asha rice 10');
    await people.press('asha', 'Confirm');
    expect(last('asha2')).toMatchObject({ edited: true, buttons: [] });
    expect(last('asha2')?.text).toContain('confirmed by you');
  });

  test('says in one that it is not right, and the other stops asking', async () => {
    await people.say('meena', 'sale Asha rice 10');
    await people.press('asha', 'Not right');
    await people.press('asha', 'Goods');
    expect(last('asha2')).toMatchObject({ edited: true, buttons: [] });
    expect(last('asha2')?.text).toBe(last('asha')?.text);
  });

  test('confirms by typing, and no message of hers asks any more', async () => {
    await people.say('meena', 'sale Asha rice 10');
    await people.say('meena', 'sale Asha oil 20');
    await people.say('asha', 'confirm #1');
    await people.say('asha2', 'confirm all');
    for (const who of ['asha', 'asha2']) {
      expect(people.sees(who).flatMap((message) => labels(message))).not.toContain('Confirm');
    }
  });

  test('is on her card with each channel named once', async () => {
    expect(await said('meena', 'customer Asha')).toContain('Linked on web chat.');
  });
});

describe('a customer who blocked the bot', () => {
  beforeEach(async () => {
    await people.say('meena', 'sale Asha rice 500');
    const { book } = conversations.testBook;
    const asha = await book.identities.get(people.identityOf('asha'));
    if (asha === undefined) throw new Error('Asha has written');
    await book.identities.save({ ...asha, reachable: false });
  });

  test('was not asked, and the owner is not told that she was', async () => {
    expect(await said('meena', 'sale Asha rice 45')).toContain('not confirmed, Asha cannot be reached in the chat');
    expect(await said('meena', 'pay Asha 45')).toContain('not acknowledged, Asha cannot be reached in the chat');
  });
});

test('terms that changed after they were shown are shown anew before they are accepted', async () => {
  await people.say('zubeida', codeIn(await people.say('meena', 'add Zubeida Rao net 10')));
  const rows = conversations.testBook.store.mongoose.connection.collection('customers');
  await rows.updateOne({ name: 'Zubeida Rao' }, { $set: { terms: { net: 20 } } });
  const anew = only(await people.press('zubeida', "Yes, that's me"));
  expect(anew.text).toContain('The terms have changed since you were asked');
  expect(anew.text).toContain('due after 20 days');
  const linked = await people.press('zubeida', "Yes, that's me");
  expect(heardBy('zubeida', linked)).toContain('Welcome, Zubeida');
  expect(heardBy('meena', linked)).toContain('Zubeida Rao: linked by Zubeida');
});
