import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, addLinked, openShopWithAsha } from './shop.ts';

/** Reviews of limits (product.md, 17; domain.md, "Limits, holds, score, reviews"). The shop opened on Sunday, 22 Nov 2026. */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});
afterEach(() => people.close());

const said = async (who: string, text: string): Promise<string> => heardBy(who, await people.say(who, text));

async function goodPayer(name: string): Promise<void> {
  for (let sale = 0; sale < 3; sale += 1) {
    await people.say('meena', `sale ${name} rice 3000`);
    await people.say('meena', `pay ${name} 3000 cash`);
  }
}

const ASHA = [
  'Asha Verma: ₹5,000.00 → ₹6,000.00',
  'Grade A, score 90 of 100: paid 3 of 3 on time, buys on credit since 22 Nov 2026.',
];

test('review says what could change and why; Apply makes it so and leaves the rest', async () => {
  expect(await said('meena', 'review')).toMatch(/^No limit needs to change/);
  await addLinked(people, 'meena', { name: 'Bina Rao', who: 'bina' });
  await goodPayer('Asha');
  await goodPayer('Bina');
  const review = only(await people.say('meena', 'review'));
  expect(review.text.split('\n')).toEqual([
    'By what they paid, these limits could change:',
    ...ASHA,
    'Bina Rao: ₹5,000.00 → ₹6,000.00',
    ASHA[1],
  ]);
  expect(labels(review)).toEqual(['Apply Asha Verma', 'Apply Bina Rao', 'Apply all']);
  const rest = only(await people.press('meena', 'Apply Asha Verma'));
  expect(rest.text.split('\n').slice(0, 3)).toEqual([
    'Asha Verma: the limit is ₹6,000.00 now.',
    'These could change too:',
    'Bina Rao: ₹5,000.00 → ₹6,000.00',
  ]);
  expect(labels(rest)).toEqual(['Apply']);
  expect(only(await people.press('meena', 'Apply')).text).toBe('Bina Rao: the limit is ₹6,000.00 now.');
  expect(await said('meena', 'balance Asha')).toContain('of ₹6,000.00');
  expect(await said('meena', 'review')).toMatch(/^No limit needs to change/);
  expect(await said('meena', 'verify')).toMatch(/^Intact: /);
});

test('Apply all does all that is shown, but not what was changed meanwhile', async () => {
  await addLinked(people, 'meena', { name: 'Bina Rao', who: 'bina' });
  await goodPayer('Asha');
  await goodPayer('Bina');
  const review = only(await people.say('meena', 'review'));
  await people.say('meena', 'limit Bina 7000');
  const applied = only(await people.press('meena', 'Apply all', { on: review }));
  expect(applied.text).toContain('Asha Verma: the limit is ₹6,000.00 now.');
  expect(applied.text).toContain('Bina Rao: ₹7,000.00 → ₹6,000.00');
});

test('a raise that she waits for is answered by what is applied', async () => {
  await goodPayer('Asha');
  await people.say('asha', 'raise 8000');
  await people.say('meena', 'review');
  expect(heardBy('asha', await people.press('meena', 'Apply'))).toContain(
    'your limit is ₹6,000.00 now. You had asked for ₹8,000.00.',
  );
});

test('a clerk is refused, and so is whoever presses what is not hers', async () => {
  await addClerk(people, 'carl');
  await goodPayer('Asha');
  expect(await said('carl', 'review')).toContain('Only the owner can review limits.');
  const button = only(await people.say('meena', 'review')).buttons[0];
  if (button === undefined || !('data' in button)) throw new Error('there is [Apply]');
  expect(heardBy('carl', await people.forge('carl', button.data))).not.toContain('₹6,000.00');
  expect(await said('meena', 'balance Asha')).toContain('of ₹5,000.00');
});

test('by itself it comes every 30 days, once, and not where nothing would change', async () => {
  const heard = async (until: string) =>
    [...(await people.morningsUntil('meena', until))].flatMap(([day, messages]) =>
      messages
        .filter(({ text }) => text.includes('time to look at limits'))
        .map(({ text }) => `${day}: ${text.split('\n')[0]}`),
    );
  expect(await heard('2026-12-23')).toEqual([]);
  await goodPayer('Asha');
  expect(await heard('2027-01-20')).toEqual([]);
  const morning = await people.morning('meena');
  const review = only(morning.filter(({ text }) => text.includes('time to look at limits')));
  expect(review.text.split('\n')).toEqual([
    'Corner Store: time to look at limits. By what she paid, this one could change:',
    'Asha Verma: ₹5,000.00 → ₹6,000.00',
    'Grade A, score 91 of 100: paid 3 of 3 on time, buys on credit since 23 Dec 2026.',
    'Nothing changes until you say so.',
  ]);
  expect(await people.runAgain('meena')).toEqual([]);
  const shown = only(await people.press('meena', 'Review', { on: review }));
  expect(labels(shown)).toEqual(['Apply']);
  expect(await heard('2027-02-19')).toEqual([]);
  expect(await heard('2027-02-20')).toHaveLength(1);
});

test('after days without a run it comes with the next one; the policy says how often, or not at all', async () => {
  await goodPayer('Asha');
  people.wait({ days: 45 });
  expect(heardBy('meena', await people.morning('meena'))).toContain('time to look at limits');
  await people.say('meena', 'policy review every 7 days');
  people.wait({ days: 5 });
  expect(heardBy('meena', await people.morning('meena'))).not.toContain('time to look at limits');
  expect(heardBy('meena', await people.morning('meena'))).toContain('time to look at limits');
  await people.say('meena', 'policy review off');
  people.wait({ days: 60 });
  expect(heardBy('meena', await people.morning('meena'))).not.toContain('time to look at limits');
});

describe('an account that cannot be read', () => {
  const unread = 'Bina Rao was left out: this account cannot be read. Where it is damaged: verify Bina Rao';
  const damages: readonly [string, string, object][] = [
    ['the account', 'accounts', { $set: { balance: 'much' } }],
    ['an event', 'events', { $set: { kind: 'gift' } }],
  ];

  beforeEach(async () => {
    await addLinked(people, 'meena', { name: 'Bina Rao', who: 'bina' });
    await goodPayer('Asha');
    await goodPayer('Bina');
  });

  async function damage(collection: string, change: object): Promise<void> {
    const { book, store } = conversations.testBook;
    const [seat] = (await book.identities.get(people.identityOf('bina')))?.seats ?? [];
    if (seat?.role !== 'customer') throw new Error('Bina is a customer');
    const { customer } = seat;
    const which = collection === 'accounts' ? { shopId: seat.shop, _id: customer } : { customerId: customer, entry: 2 };
    const { matchedCount } = await store.mongoose.connection.collection(collection).updateOne(which as object, change);
    if (matchedCount !== 1) throw new Error('nothing was damaged');
  }

  test.each(damages)(
    '%s: she is left out by name, and the others can be given what they earned',
    async (_, where, how) => {
      await damage(where, how);
      const review = only(await people.say('meena', 'review'));
      expect(review.text.split('\n')).toEqual(['By what they paid, these limits could change:', ...ASHA, unread]);
      expect(labels(review)).toEqual(['Apply']);
      const rest = only(await people.press('meena', 'Apply'));
      expect(rest.text).toContain('Asha Verma: the limit is ₹6,000.00 now.');
      expect(rest.text).toContain(unread);
    },
  );

  test('by itself the review comes all the same, even for her alone', async () => {
    await damage('events', { $set: { kind: 'gift' } });
    people.wait({ days: 31 });
    const morning = await people.morning('meena');
    const [review] = morning.filter(({ text }) => text.includes('time to look at limits'));
    expect(review?.text).toContain('Asha Verma: ₹5,000.00 → ₹6,000.00');
    expect(review?.text).toContain(unread);
    await people.say('meena', 'limit Asha 6000');
    people.wait({ days: 31 });
    expect(heardBy('meena', await people.morning('meena'))).toContain(unread);
  });
});
