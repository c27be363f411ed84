import { beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';
import { linesByDay } from './storiesByDate.ts';

/** Points in the chat (domain.md, "Loyalty"), from Sunday, 22 Nov 2026. */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});

const said = async (who: string, text: string): Promise<string> => heardBy(who, await people.say(who, text));
const first = async (who: string, text: string): Promise<string> => (await said(who, text)).split('\n')[0] ?? '';

test('a month with discount and points', async () => {
  await people.say('meena', 'policy terms 2/10 net 30');
  await people.say('meena', 'policy points 1 per 100 worth 1');
  await people.press('asha', 'Agree');
  // Paid early: 2% less, and points for the money alone.
  await people.say('meena', 'sale Asha rice 510');
  await people.sleepUntil('meena', '2026-11-30', '10:00');
  const early = await people.say('meena', 'pay Asha 499.80 cash');
  expect(heardBy('asha', early)).toMatch(/Early discount ₹10\.20 on #1\.\nYou earned 4 points and have 4 now\./);
  expect(heardBy('meena', early)).toContain('4 points earned, 4 in all.');
  // Bought again, and paid in parts: on the due date in time, the day after no more.
  await people.say('meena', 'sale Asha oil 350 due 10 dec');
  await people.say('asha', 'confirm all');
  const days = await people.morningsUntil('meena', '2026-12-10');
  expect(linesByDay('asha', days)).toEqual([
    '2026-12-07: Corner Store: ₹350.00 is due on 10 Dec 2026, in 3 days (#4).',
    '2026-12-10: Corner Store: ₹350.00 is due today, 10 Dec 2026 (#4).',
  ]);
  expect(heardBy('asha', await people.say('meena', 'pay Asha 200 cash'))).not.toContain('points');
  await people.sleepUntil('meena', '2026-12-11', '10:00');
  expect(heardBy('asha', await people.say('meena', 'pay Asha 150 cash'))).toContain(
    'You earned 2 points and have 6 now.',
  );
  // Redeemed against the next sale; the owner is told.
  await people.say('meena', 'sale Asha soap 5.50');
  const asked = only(await people.say('asha', 'redeem 6'));
  expect(asked.text.split('\n')).toEqual([
    '5 points would take off ₹5.00, but only money earns an early discount.',
    'Gone with it: ₹0.11 off #7, yours if you pay by 21 Dec 2026.',
    'Pay by then to have it, your points stay yours. Or redeem now and do without it.',
  ]);
  expect(labels(asked)).toEqual(['Redeem', 'Cancel']);
  const redeemed = await people.press('asha', 'Redeem');
  expect(heardBy('asha', redeemed)).toMatch(
    /^Corner Store: #8 5 points redeemed, ₹5\.00 less to pay\.\nBalance ₹0\.50 of ₹5,000\.00\.\nYou asked for 6 points; what is open takes no more\.\nSettled ₹5\.00 of #7 \(₹0\.50 left\)\.\nThe early discount on #7 is gone with it: it was ₹0\.11 off for money by 21 Dec 2026\.\nPoints left: 1\.\nReceipt /,
  );
  expect(heardBy('meena', redeemed)).toMatch(/^#8 Asha Verma redeemed 5 points: ₹5\.00 less to pay\./);
  // The early payment was a slip: what it earned is gone, below zero, and nothing can be redeemed.
  const voided = await people.say('meena', 'void Asha #2');
  expect(heardBy('meena', voided)).toContain('4 points taken back, -3 left.');
  expect(heardBy('asha', voided)).toContain('4 points taken back, you have -3 now.');
  expect(await first('asha', 'redeem 1')).toBe('You have -3 points: below zero nothing can be redeemed.');
  expect(await first('meena', 'points Asha')).toBe('Asha Verma has -3 points.');
  // The money came after all, on the last day.
  await people.sleepUntil('meena', '2026-12-22', '10:00');
  expect(heardBy('asha', await people.say('meena', 'pay Asha 510 cash'))).toContain(
    'You earned 5 points and have 2 now.',
  );
  expect(await first('asha', 'points')).toBe('Corner Store: you have 2 points, worth ₹2.00.');
  expect(await said('meena', 'customer Asha')).toContain('Has 2 points, worth ₹2.00.');
  expect(await said('meena', 'verify')).toMatch(/^Intact: /);
});

test('a book of before there were points goes on as it is, and its sales earn none', async () => {
  await people.say('meena', 'sale Asha rice 500');
  await people.say('meena', 'pay Asha 200 cash');
  const { connection } = conversations.testBook.store.mongoose;
  await connection.collection('shops').updateMany({}, { $unset: { 'policy.points': '' } });
  expect(await said('meena', 'policy points')).toContain('No points for paying in time.');
  await people.say('meena', 'policy points 1 per 100 worth 1');
  expect(heardBy('asha', await people.say('meena', 'pay Asha 300 cash'))).not.toContain('points');
  await people.say('meena', 'sale Asha oil 100');
  expect(heardBy('asha', await people.say('meena', 'pay Asha 100 cash'))).toContain(
    'You earned 1 point and have 1 now.',
  );
  expect(await said('meena', 'verify')).toMatch(/^Intact: /);
});

describe('a sale that is settled without a payment', () => {
  beforeEach(async () => {
    await people.say('meena', 'policy points 1 per 100 worth 1');
    await people.say('meena', 'sale Asha rice 510');
    await people.say('meena', 'pay Asha 500 cash');
  });

  test.each([['writeoff Asha 10'], ['adjust Asha -10']])('%s: both sides hear what it earned', async (text) => {
    const messages = await people.say('meena', text);
    expect(heardBy('meena', messages)).toContain('5 points earned, 5 in all.');
    expect(heardBy('asha', messages)).toContain('You earned 5 points and have 5 now.');
    expect(await said('meena', 'verify')).toMatch(/^Intact: /);
  });

  test('redeemed points settle one and earn what was paid of it in time', async () => {
    await people.say('meena', 'sale Asha oil 310');
    await people.say('meena', 'writeoff Asha 10');
    await people.say('meena', 'pay Asha 305 cash');
    const redeemed = await people.say('asha', 'redeem 5');
    expect(heardBy('asha', redeemed)).toMatch(/You earned 3 points and have 3 now\.\nPoints left: 3\./);
    expect(heardBy('meena', redeemed)).toContain('3 points earned, 3 in all.');
  });
});

describe('an early discount that ends because a debt was taken off unpaid', () => {
  const lost = 'The early discount on #1 is gone with it: it was ₹10.20 off for money by 2 Dec 2026.';

  beforeEach(async () => {
    await people.say('meena', 'policy terms 2/10 net 30');
    await people.say('meena', 'sale Asha rice 510');
  });

  test.each([['writeoff Asha 10'], ['adjust Asha -10']])('%s: done at once, told to both, and undone', async (text) => {
    const messages = await people.say('meena', text);
    expect(heardBy('meena', messages)).toContain(lost);
    expect(heardBy('asha', messages)).toContain(lost);
    await people.press('meena', 'Undo');
    expect(await said('asha', 'balance')).toContain('₹499.80');
  });

  test('nothing of it where all that is left is taken off', async () => {
    expect(heardBy('meena', await people.say('meena', 'writeoff Asha 510'))).not.toContain('early discount');
  });

  test('she who redeems is asked first; what she cancels costs nothing', async () => {
    await people.say('meena', 'policy points 1 per 100 worth 1');
    await people.say('meena', 'sale Asha oil 700 net 15');
    await people.say('meena', 'pay Asha 686 for #2 cash');
    expect(labels(only(await people.say('asha', 'redeem 5')))).toEqual(['Redeem', 'Cancel']);
    await people.press('asha', 'Cancel');
    expect(await first('asha', 'points')).toBe('Corner Store: you have 6 points, worth ₹6.00.');
    await people.say('asha', 'redeem 5');
    const redeemed = await people.press('asha', 'Redeem');
    expect(heardBy('asha', redeemed)).toContain(lost);
    expect(heardBy('meena', redeemed)).toContain(lost);
  });
});

describe('the policy', () => {
  test('is off at first; each change is said in a sentence and stands on the shop’s chain', async () => {
    expect(await said('asha', 'points')).toMatch(/^Corner Store gives no points\./);
    expect(await first('asha', 'redeem 5')).toBe('The shop gives no points at the moment.');
    expect(await first('meena', 'points Asha')).toBe('Asha Verma has no points.');
    const shown = only(await people.say('meena', 'policy points'));
    expect(labels(shown)).toEqual(['1 per ₹100, worth ₹1', '1 per ₹100, worth ₹2', 'None', 'Cancel']);
    expect(heardBy('meena', await people.press('meena', '1 per ₹100, worth ₹2'))).toContain(
      'Now: 1 point for every ₹100.00 of a sale paid by its due date; a point is worth ₹2.00.',
    );
    expect(await said('meena', 'policy points none')).toContain('Now: No points for paying in time.');
    const kinds: string[] = [];
    const { book } = conversations.testBook;
    const shop = (await book.identities.get(people.identityOf('meena')))?.seats[0]?.shop;
    if (shop === undefined) throw new Error('Meena keeps a shop');
    for await (const { kind, data } of book.events.chain(shop, null)) {
      if (kind === 'policy') kinds.push(`${data.setting} ${data.value}`);
    }
    expect(kinds).toEqual(['points {"per":10000,"worth":200}', 'points null']);
  });

  test.each([
    ['policy points 1 per 0.50 worth 0.10', '“0.50” is not a whole sum: a point is earned by a round one.'],
    ['policy points 1 per 10 worth 9', '₹9.00 a point is too much: at most ₹5.00, half of what earns it.'],
    ['policy points 1 per 100 worth 0', '“0” is zero, and an amount must be more.'],
    ['policy points a lot', 'I could not read that as “Points”.'],
  ])('%s is refused', async (text, sentence) => {
    expect(await first('meena', text)).toBe(sentence);
    expect(await said('meena', 'policy points')).toContain('No points for paying in time.');
  });
});

describe('redeeming', () => {
  beforeEach(async () => {
    await people.say('meena', 'policy points 1 per 100 worth 1');
    await people.say('meena', 'sale Asha rice 1200');
    await people.say('meena', 'pay Asha 1200 cash');
    await people.say('meena', 'sale Asha oil 7.50');
  });

  test('without a number offers as many as the balance takes', async () => {
    const asked = await people.say('asha', 'redeem');
    expect(heardBy('asha', asked)).toBe('How many points? What is open takes 7 points, ₹7.00.');
    expect(heardBy('asha', await people.press('asha', '7'))).toContain('#4 7 points redeemed, ₹7.00 less to pay.');
  });

  test('by the same key changes nothing and answers the same', async () => {
    await people.say('asha', 'redeem 2', { key: 'once' });
    await people.say('asha', 'redeem 2', { key: 'once' });
    expect(await first('asha', 'points')).toBe('Corner Store: you have 10 points, worth ₹10.00.');
  });

  test.each([
    ['redeem 13', 'You have 12 points, not 13 points.'],
    ['redeem ₹5', '“₹5” is not a number of points.'],
    ['redeem 2.5', '“2.5” is not a number of points.'],
    ['redeem 0', '“0” is not a number of points.'],
  ])('%s is refused', async (text, sentence) => {
    expect(await first('asha', text)).toBe(sentence);
  });

  test('is taken back as an entry, which gives the points back', async () => {
    await people.say('asha', 'redeem all');
    const voided = await people.say('meena', 'void Asha #4 wrong sale');
    expect(heardBy('meena', voided)).toMatch(/^#5 Asha Verma: #4, redeemed points for ₹7\.00, taken back\./);
    expect(heardBy('asha', voided)).toContain('7 points given back, you have 12 now.');
    expect(await said('meena', 'verify')).toMatch(/^Intact: /);
  });
});
