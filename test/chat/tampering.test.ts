import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Conversation, type Conversations, heardBy, openConversations } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';

/** Whoever changes the database behind the book is found out by `verify` (domain.md, "Account and ledger events"). */

let conversations: Conversations;
let people: Conversation;

beforeAll(async () => {
  conversations = await openConversations();
});
afterAll(() => conversations.close());
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
  for (const text of ['sale Asha rice 45', 'sale Asha oil 90', 'pay Asha 50 upi QX12']) await people.say('meena', text);
});
afterEach(() => people.close());

const rowsOf = (name: string) => conversations.testBook.store.mongoose.connection.collection(name);

async function ashasId(): Promise<string> {
  const asha = await conversations.testBook.book.identities.get(people.identityOf('asha'));
  const [seat] = asha?.seats ?? [];
  if (seat?.role !== 'customer') throw new Error('Asha is a customer');
  return seat.customer;
}

const CHANGES = [
  ['the amount', { $inc: { 'data.amount': 1 } }],
  ['the day it was for', { $set: { on: '2026-11-21' } }],
  ['the moment it was recorded', { $set: { at: '2026-11-22T04:30:00.001Z' } }],
  ['who recorded it', { $set: { by: 'aaaaaaaaaaaa' } }],
  ['its hash', { $set: { hash: '0'.repeat(64) } }],
  ['what it follows', { $set: { prevHash: '0'.repeat(64) } }],
  ['the name of the goods', { $set: { 'texts.0.text': 'ghee' } }],
  ['a text that vanished', { $set: { texts: [] } }],
  ['its kind', { $set: { kind: 'payment' } }],
  ['a field of another form', { $set: { 'data.amount': '9000' } }],
  ['a field more', { $set: { 'data.note': 'x' } }],
] as const;

test.each(CHANGES)('a byte of an event is changed, %s: both sides hear at which entry', async (_, change) => {
  expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Intact: /);
  const { modifiedCount } = await rowsOf('events').updateOne({ customerId: await ashasId(), entry: 2 }, change);
  expect(modifiedCount).toBe(1);
  expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Broken at #2 of Asha Verma/);
  expect(heardBy('meena', await people.say('meena', 'verify Asha'))).toMatch(/^Broken at #2 of Asha Verma/);
  expect(heardBy('asha', await people.say('asha', 'verify'))).toMatch(/^Broken at #2 of Asha Verma/);
});

test('an event is taken out: its place is named', async () => {
  const { seq } = (await rowsOf('events').findOne({ customerId: await ashasId(), entry: 2 })) ?? {};
  await rowsOf('events').deleteOne({ customerId: await ashasId(), entry: 2 });
  expect(heardBy('meena', await people.say('meena', 'verify'))).toContain(`Broken at event ${seq} of Asha Verma`);
});

test('the last event is taken out: the account does not follow from what is left', async () => {
  await rowsOf('events').deleteOne({ customerId: await ashasId(), entry: 3 });
  expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Broken at .+ of Asha Verma/);
});

test('the stored balance is changed: the fold of the events says so', async () => {
  await rowsOf('accounts').updateOne({ _id: (await ashasId()) as never }, { $set: { balance: 0 } });
  const told = heardBy('meena', await people.say('meena', 'verify'));
  expect(told).toMatch(/^Broken at .+ of Asha Verma/);
  expect(told).toContain('The stored balance is not the sum of the entries.');
});

test('another account of the shop stays intact', async () => {
  await people.say('meena', 'add Ravi Kumar owes 20');
  await rowsOf('events').updateOne({ customerId: await ashasId(), entry: 2 }, { $inc: { 'data.amount': 1 } });
  expect(heardBy('meena', await people.say('meena', 'verify Ravi'))).toMatch(/^Intact: /);
  expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Broken at #2/);
});
