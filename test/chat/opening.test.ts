import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, addLinked, codeIn, openShop, openShopWithAsha } from './shop.ts';

/** How people get in: opening a shop, invites, the QR at the counter, staff (chat.md, "Verbs"; "Key exchanges" 4). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(() => {
  people = conversations.open();
});
afterEach(() => people.close());

const SHOP_CODE = 'abcdefghijklmnopqrstuvwxyz';
const WRONG_CODE = '22222222222222222222222222';

describe('start', () => {
  test('asks step by step, and buttons answer', async () => {
    expect(labels(only(await people.say('meena', '/start')))).toEqual(['Shop', 'Customer']);
    expect(only(await people.press('meena', 'Shop')).text).toBe('What is the shop called?');
    expect(labels(only(await people.say('meena', 'Corner Store, the old one')))).toContain('KES');
    expect(labels(only(await people.press('meena', 'KES')))).toContain('Africa/Nairobi');
    expect(labels(only(await people.press('meena', 'Africa/Nairobi')))).toContain('Kiswahili');
    expect(labels(only(await people.press('meena', 'English')))).toContain('No limit');
    const opened = only(await people.press('meena', 'No limit'));
    expect(opened.text).toContain('Corner Store, the old one is open: amounts in KES, time of Africa/Nairobi.');
    expect(opened.text).toContain('A new customer may owe any amount.');
    expect(opened.text.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ']);
  });

  test('whoever begins some other way is not asked how to begin any more', async () => {
    await people.say('meena', 'start');
    await openShop(people);
    await people.say('meena', 'add Asha Verma');
    expect(heardBy('meena', await people.say('meena', 'Asha took rice 60, oil 90'))).toContain('₹150.00');
  });

  test('words answer as well, and a place with several time zones is chosen from them', async () => {
    for (const text of ['start', 'shop', 'Corner Store', 'usd']) await people.say('meena', text);
    expect(labels(only(await people.say('meena', 'usa')))).toContain('America/Chicago');
    await people.press('meena', 'America/Chicago');
    await people.say('meena', 'English');
    const opened = heardBy('meena', await people.say('meena', '250.50'));
    expect(opened).toContain('amounts in USD, time of America/Chicago');
    expect(opened).toContain('A new customer may owe $250.50.');
    expect(opened).toContain('11/21 is read as Nov 21, 2026.');
  });

  test.each([
    ['the name', [], 'x'.repeat(81), 'Corner Store'],
    ['the currency', ['Corner Store'], 'shells', 'inr'],
    ['the place', ['Corner Store', 'inr'], 'Nowhere', 'Mumbai'],
    ['the language', ['Corner Store', 'inr', 'Mumbai'], 'Klingon', 'English'],
    ['the limit', ['Corner Store', 'inr', 'Mumbai', 'en'], 'a lot', '5000'],
  ])(
    'what does not fit %s is refused with an example, and the question stays open',
    async (_, before, wrong, right) => {
      for (const text of ['start', 'shop', ...before]) await people.say('meena', text);
      const refused = only(await people.say('meena', wrong));
      expect(refused.text).toMatch(/For example|Write/);
      const next = only(await people.say('meena', right));
      expect(next.text).not.toContain('did not understand');
      expect(next.text).toMatch(/currency|Where|language|How much|is open/);
    },
  );

  test('a customer pastes her code there', async () => {
    await openShop(people);
    const code = codeIn(await people.say('meena', 'add Asha Verma'));
    await people.say('asha', 'start');
    await people.press('asha', 'Customer');
    const offer = only(await people.say('asha', code));
    expect(offer.text).toContain('Corner Store keeps an account for Asha Verma.');
    expect(labels(offer)).toEqual(["Yes, that's me", 'No']);
  });
});

describe('NEW_SHOPS=code', () => {
  beforeEach(async () => {
    await people.close();
    people = conversations.open({ newShops: { kind: 'code', code: SHOP_CODE } });
  });

  test('the code is asked for in both ways of opening, and opens one shop', async () => {
    expect(heardBy('meena', await people.say('meena', 'newshop Corner Store, INR'))).toContain('needs a code');
    expect(heardBy('meena', await people.say('meena', WRONG_CODE))).not.toContain('is open');
    for (const text of ['start', 'shop', 'Corner Store', 'inr', 'Mumbai', 'en']) await people.say('meena', text);
    expect(heardBy('meena', await people.press('meena', 'No limit'))).toContain('needs a code');
    expect(heardBy('meena', await people.say('meena', SHOP_CODE))).toContain('Corner Store is open');
    await people.say('ravi', 'newshop Fish Stall, INR');
    expect(heardBy('ravi', await people.say('ravi', SHOP_CODE))).not.toContain('is open');
  });
});

describe('an invite', () => {
  test('is used once', async () => {
    await openShop(people);
    const code = codeIn(await people.say('meena', 'add Asha Verma'));
    await people.say('asha', `/start ${code}`);
    const linked = await people.press('asha', "Yes, that's me");
    expect(heardBy('meena', linked)).toContain('Asha Verma: linked by Asha');
    expect(heardBy('eve', await people.say('eve', code))).toContain('not valid');
    expect(heardBy('asha', await people.say('asha', code))).toContain('not valid');
  });

  test('dies with “No” too, as both sides are told', async () => {
    await openShop(people);
    const code = codeIn(await people.say('meena', 'add Asha Verma'));
    await people.say('eve', code);
    const declined = await people.press('eve', 'No');
    expect(heardBy('eve', declined)).toContain('this link is used up');
    expect(heardBy('meena', declined)).toContain('That link is used up');
    expect(heardBy('asha', await people.say('asha', code))).toContain('not valid');
  });

  test('is good for 7 days', async () => {
    await openShop(people);
    const early = codeIn(await people.say('meena', 'add Asha Verma'));
    const late = codeIn(await people.say('meena', 'invite Asha'));
    people.wait({ days: 6, hours: 23 });
    expect(heardBy('asha', await people.say('asha', early))).toContain('Is that you?');
    people.wait({ hours: 1 });
    expect(heardBy('asha', await people.press('asha', "Yes, that's me"))).toContain('too old');
    expect(heardBy('asha', await people.say('asha', late))).toContain('too old');
  });

  test('wrong codes are limited to 5 an hour, for that person alone', async () => {
    await openShop(people);
    const code = codeIn(await people.say('meena', 'add Asha Verma'));
    for (let tries = 0; tries < 5; tries += 1)
      expect(heardBy('eve', await people.say('eve', WRONG_CODE))).toContain('not valid');
    expect(heardBy('eve', await people.say('eve', code))).toContain('too many wrong codes');
    expect(heardBy('asha', await people.say('asha', code))).toContain('Is that you?');
    people.wait({ minutes: 61 });
    expect(heardBy('eve', await people.say('eve', code))).toContain('Is that you?');
  });
});

describe('the QR at the counter', () => {
  const scan = async (who: string, name: string) => {
    await people.say(who, `/start ${codeIn(await people.say('meena', 'invite'))}`);
    return people.say(who, name);
  };

  test('gives a name, and the owner says [New customer]', async () => {
    await openShop(people);
    const asked = await scan('bina', 'Bina Rao');
    expect(heardBy('bina', asked)).toContain('Corner Store is asked who “Bina Rao” is.');
    expect(labels(asked.find(({ to }) => to === 'meena'))).toEqual(['New customer', 'No']);
    expect(heardBy('bina', await people.press('meena', 'New customer'))).toContain('keeps an account for Bina Rao');
    const linked = await people.press('bina', "Yes, that's me");
    expect(heardBy('meena', linked)).toContain('Bina Rao: linked by Bina');
  });

  test('…or [It is …], and she sees that account before she says yes', async () => {
    await openShop(people);
    await people.say('meena', 'add Asha Verma owes 100');
    const asked = await scan('asha', 'Asha');
    expect(labels(asked.find(({ to }) => to === 'meena'))).toEqual(['It is Asha Verma', 'New customer', 'No']);
    const offered = heardBy('asha', await people.press('meena', 'It is Asha Verma'));
    expect(offered).toContain('keeps an account for Asha Verma');
    expect(offered).toContain('Balance ₹100.00');
    expect(heardBy('asha', await people.press('asha', "Yes, that's me"))).toContain('Welcome, Asha');
  });

  test('…or [No], and she is told kindly and learns nothing', async () => {
    await openShop(people);
    await people.say('meena', 'add Asha Verma owes 100');
    await scan('eve', 'Asha Verma');
    const declined = heardBy('eve', await people.press('meena', 'No'));
    expect(declined).toContain('Please ask at the counter');
    expect(declined).not.toMatch(/₹|Verma/);
  });

  test('who is linked already needs no account of hers a second time', async () => {
    await openShopWithAsha(people);
    expect(heardBy('asha', await scan('asha', 'Asha'))).toContain('linked with Corner Store already');
  });
});

describe('staff', () => {
  test('a clerk joins with a code, and a removed one is out at once', async () => {
    await openShopWithAsha(people);
    await addClerk(people, 'carl');
    await people.say('carl', 'sale Asha rice');
    const removed = await people.say('meena', 'staff remove Carl');
    expect(heardBy('carl', removed)).toBe('You no longer keep the book of Corner Store.');
    expect(heardBy('carl', await people.say('carl', '45'))).not.toMatch(/Asha|₹|Corner Store/);
    expect(heardBy('meena', await people.say('meena', 'staff'))).not.toContain('Carl');
    expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Intact: /);
  });

  test('who is removed and is in other shops too hears how to get there', async () => {
    await openShopWithAsha(people);
    await addClerk(people, 'carl');
    await people.say('carl', 'newshop Duka la Mama, INR');
    const removed = heardBy('carl', await people.say('meena', 'staff remove Carl'));
    expect(removed).toContain('no longer keep the book of Corner Store');
    expect(removed).toContain('Where else you are: shops');
  });

  test('is listed for a clerk without the way to add one, which is the owner’s', async () => {
    await openShopWithAsha(people);
    await addClerk(people, 'carl');
    expect(heardBy('meena', await people.say('meena', 'staff'))).toContain('staff invite clerk');
    const listed = heardBy('carl', await people.say('carl', 'staff'));
    expect(listed).toContain('Carl, clerk');
    expect(listed).not.toContain('staff invite');
  });

  test('a question or a button of the shop does not outlive her seat there', async () => {
    await openShopWithAsha(people);
    await addClerk(people, 'carl');
    await addLinked(people, 'meena', { name: 'Carl Cruz', who: 'carl' });
    await people.say('carl', 'shops');
    await people.press('carl', 'Corner Store (clerk)');
    const [recorded] = await people.say('carl', 'sale Asha 40');
    await people.say('carl', 'note Asha');
    await people.say('meena', 'staff remove Carl');
    expect(heardBy('carl', await people.say('carl', 'owes me 5'))).not.toMatch(/noted|Asha/);
    const pressed = await people.press('carl', 'Undo', { on: recorded });
    expect(heardBy('carl', pressed)).toContain('not for you to answer');
    expect(heardBy('meena', await people.say('meena', 'balance Asha'))).toContain('₹40.00');
  });

  test('the last owner cannot be removed', async () => {
    await openShop(people);
    expect(heardBy('meena', await people.say('meena', 'staff remove Meena'))).toContain('needs an owner');
  });
});
