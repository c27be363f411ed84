import { beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, only } from './conversation.ts';
import { addClerk, openShop, openShopWithAsha } from './shop.ts';

/** `report` in the chat (product.md, "What it must do", 23), from Sunday, 22 Nov 2026. */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});

const said = async (who: string, text: string): Promise<string> => heardBy(who, await people.say(who, text));

describe('a shop with a history', () => {
  beforeEach(async () => {
    await people.say('meena', 'add Mary Otieno');
    // A slip of the finger, taken back: it counts nowhere.
    await people.say('meena', 'sale Asha soap 999 on 6 oct');
    await people.say('meena', 'void Asha #1');
    await people.say('meena', 'sale Asha rice 100 on 1 oct due 2026-10-10');
    await people.say('meena', 'pay Asha 40 cash on 20 oct');
    await people.say('meena', 'sale Mary oil 300 on 5 oct due 2026-11-20');
    await people.say('meena', 'sale Mary tea 20 on 3 nov');
    await people.say('meena', 'pay Mary 50 cash');
    await people.say('meena', 'pay Mary 7 cash');
    await people.say('meena', 'void Mary #4');
  });

  test('what was sold and collected this month, how late all of it is, and who owes most', async () => {
    expect(await said('meena', 'report')).toBe(
      [
        'November 2026 in your shop, up to 22 Nov 2026.',
        'Sold on credit: ₹20.00.',
        'Collected: ₹50.00.',
        'Today, 22 Nov 2026:',
        '₹330.00 owed by 2 of 2 customers.',
        'How late it is:',
        '₹20.00 not late',
        '₹250.00 1–30 days late',
        '₹60.00 31–60 days late',
        'Who owes most:',
        'Mary Otieno: ₹270.00, ₹250.00 of it late',
        'Asha Verma: ₹60.00, ₹60.00 of it late',
      ].join('\n'),
    );
  });

  test.each(['report october', 'report oct 2026', 'report 2026-10', 'report last month'])(
    '%s: the month’s own sums, what was owed at its end, and the rest as of today',
    async (text) => {
      expect(await said('meena', text)).toMatch(
        /^October 2026 in your shop\.\nSold on credit: ₹400\.00\.\nCollected: ₹40\.00\.\nOwed at the end of the month: ₹360\.00\.\nToday, 22 Nov 2026:\n₹330\.00 owed/,
      );
    },
  );

  test('a month before the first entry has nothing in it', async () => {
    const shown = await said('meena', 'report september');
    expect(shown).toContain('Sold on credit: ₹0.00.\nCollected: ₹0.00.\nOwed at the end of the month: ₹0.00.');
  });
});

test('comes with its picture, even when nobody owes anything', async () => {
  const sent = only(await people.say('meena', 'report'));
  expect(sent.text).toContain('Nobody owes anything.');
  expect(
    Buffer.from(sent.photo ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect(sent.file).toBeUndefined();
});

test.each([
  ['report 2027-01', 'January 2027 has not begun yet.'],
  ['report last week', 'I could not read “last week” as a month.'],
])('%s is refused with an example', async (text, sentence) => {
  const [first, example] = (await said('meena', text)).split('\n');
  expect(first).toBe(sentence);
  expect(example).toContain('report');
});

test('is the owner’s, and of her own shop', async () => {
  await people.say('meena', 'sale Asha rice 100');
  await addClerk(people, 'carl');
  expect(await said('carl', 'report')).toContain('Only the owner can see how the whole shop stands.');
  expect(await said('asha', 'report')).not.toContain('₹100');
  await openShop(people, 'ravi', 'Fish Stall');
  expect(await said('ravi', 'report')).toContain('Nobody owes anything.');
});
