import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { perform } from '#app/command.ts';
import { accountOf, record } from '#app/recording.ts';
import { dateAt } from '#domain/calendar.ts';
import { memberId } from '#domain/ids.ts';
import { feesFalling } from '#domain/lateFee.ts';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, openShopWithAsha } from './shop.ts';

/** domain.md, "Late fees" and "Voids": a fee is waived, and goes with its sale. */

const conversations = conversationsOfFile();
let people: Conversation;
let keys = 0;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
  await people.say('meena', 'policy late-fee 2% after 7 days');
  await people.press('asha', 'Agree');
  await people.say('meena', 'sale Asha rice 100 net 0');
  people.wait({ days: 20 });
  await chargeFee();
});
afterEach(() => people.close());

const said = async (who: string, text: string): Promise<string> => heardBy(who, await people.say(who, text));

/** What the clock brings: a late notice was delivered, then the fee falls. */
async function chargeFee(): Promise<void> {
  const { book } = conversations.testBook;
  const seat = (await book.identities.get(people.identityOf('asha')))?.seats[0];
  const shop = seat === undefined ? undefined : await book.shops.get(seat.shop);
  if (seat?.role !== 'customer' || shop === undefined) throw new Error('Asha is a customer');
  const now = people.now();
  const today = dateAt(now, shop.zone);
  const app = { book, now: () => now, salt: () => '0'.repeat(32) };
  keys += 1;
  // Only the book, the clock and the salt are asked for.
  await perform(app as Parameters<typeof perform>[0], { key: `clock:${keys}`, said: now }, async (command) => {
    const account = await accountOf(command, shop, seat.customer);
    const data = { channel: 'web', delivered: now, confirm: [], items: [1], reminds: true, instalments: [] };
    const noticed = await record(command, shop, account, {
      drafts: [{ kind: 'notice', on: '2026-11-25', data }],
      by: memberId('clock'),
    });
    const drafts = feesFalling(noticed.account, { today, zone: shop.zone, onPaper: false });
    await record(command, shop, noticed.account, { drafts, by: memberId('clock') });
  });
}

describe('waive', () => {
  test('lets the whole fee go, and both sides hear it', async () => {
    expect(await said('meena', 'balance Asha')).toContain('Balance ₹102.00');
    const waived = await people.say('meena', 'waive Asha #2 she was ill');
    expect(heardBy('meena', waived)).toBe(
      '#3 Asha Verma: late fee #2 of ₹2.00 waived.\nBalance ₹100.00 of ₹5,000.00.\nReason: she was ill\nAsha has been told.',
    );
    expect(heardBy('asha', waived)).toBe(
      'Corner Store: the late fee #2 of ₹2.00 is waived, you do not owe it.\nBalance ₹100.00 of ₹5,000.00.',
    );
    expect(await said('meena', 'waive Asha #2')).toContain('was taken back already');
    expect(await said('meena', 'verify')).toMatch(/^Intact/);
  });

  test('what it frees settles another sale: both sides hear the points it earned', async () => {
    await people.say('meena', 'policy points 1 per 50 worth 1');
    await people.say('meena', 'pay Asha 102 cash');
    await people.say('meena', 'sale Asha oil 100 net 30');
    await people.say('meena', 'pay Asha 98 cash');
    const waived = await people.say('meena', 'waive Asha #2');
    expect(heardBy('meena', waived)).toContain('Balance ₹0.00 of ₹5,000.00.\n2 points earned, 2 in all.');
    expect(heardBy('asha', waived)).toContain('Balance ₹0.00 of ₹5,000.00.\nYou earned 2 points and have 2 now.');
  });

  test('without a number shows the fees there are, and a reason is offered afterwards', async () => {
    const asked = only(await people.say('meena', 'waive Asha'));
    expect(labels(asked)).toEqual(['#2', 'Cancel']);
    expect(labels(only((await people.press('meena', '#2')).filter(({ to }) => to === 'meena')))).toEqual([
      'Add a reason',
    ]);
    expect(await said('meena', 'waive Asha')).toContain('has no late fee that could be waived');
  });

  test('is not for another entry', async () => {
    expect(await said('meena', 'waive Asha #1')).toContain('#1 is not a late fee');
    expect(await said('meena', 'void Asha #2')).toContain('it is waived, not taken back');
  });
});

test('voiding the sale takes its fee with it', async () => {
  const voided = await people.say('meena', 'void Asha #1');
  expect(heardBy('meena', voided)).toContain('sale #1 of ₹100.00 taken back.\nBalance ₹0.00');
  expect(await said('meena', 'history Asha')).toContain('late fee #2 of ₹2.00 waived');
  expect(await said('meena', 'verify')).toMatch(/^Intact/);
});

describe('a payment recorded after its own date', () => {
  test('shows that the fee was not owed, and [Waive] lets it go', async () => {
    const paid = only((await people.say('meena', 'pay Asha 100 on 2026-11-30')).filter(({ to }) => to === 'meena'));
    expect(paid.text).toContain('Late fee #2 of ₹2.00 came after this payment’s date: it was not owed.');
    expect(labels(paid)).toEqual(['Undo', 'Waive']);
    expect(await said('meena', 'balance Asha')).toContain('Balance ₹2.00');
    await people.press('meena', 'Waive', { on: paid });
    expect(await said('meena', 'balance Asha')).toContain('Balance ₹0.00');
  });

  test('still offers it when the customer has acknowledged the payment, and nothing twice', async () => {
    await people.say('meena', 'pay Asha 100 on 2026-11-30');
    await people.press('asha', 'Acknowledge');
    await people.press('meena', 'Waive');
    expect(people.sees('meena').flatMap(labels)).not.toContain('Waive');
    expect(await said('meena', 'waive Asha #2')).toContain('already');
  });

  test('on the day of the fee or only in part, it shows nothing of the kind', async () => {
    for (const text of ['pay Asha 40 on 2026-11-30', 'pay Asha 60 on 2026-12-12'])
      expect(await said('meena', text)).not.toContain('not owed');
  });

  test('two that paid it together show it with the second', async () => {
    await people.say('meena', 'pay Asha 40 on 2026-11-30');
    expect(await said('meena', 'pay Asha 60 on 2026-12-01')).toContain('it was not owed');
  });

  test('is not a clerk’s to decide', async () => {
    await addClerk(people, 'ravi');
    const paid = only((await people.say('ravi', 'pay Asha 100 on 2026-12-08')).filter(({ to }) => to === 'ravi'));
    expect(labels(paid)).toEqual(['Undo']);
  });
});
