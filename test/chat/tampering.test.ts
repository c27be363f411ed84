import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { jpeg } from '../photo.ts';
import { type Conversation, type Conversations, heardBy, openConversations } from './conversation.ts';
import { openShopWithAsha } from './shop.ts';

/** Whoever changes the database behind the book is found out by `verify` (domain.md, "Account and ledger events"). */

let conversations: Conversations;
let people: Conversation;
/** What undoes the change of a test. */
let restore: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  conversations = await openConversations();
  people = conversations.open();
  await openShopWithAsha(people);
  await people.say('meena', 'add Ravi Kumar owes 20');
  for (const text of ['sale Asha rice 45', 'sale Asha oil 90', 'pay Asha 50 upi QX12']) await people.say('meena', text);
  await people.snap('meena', [jpeg('bill')], { text: 'Asha #2' });
});
afterEach(async () => {
  for (const step of restore) await step();
  restore = [];
  expect(await verified('meena', 'verify')).toMatch(/^Intact: Corner Store, \d accounts, \d+ entries/);
});
afterAll(async () => {
  await people.close();
  await conversations.close();
});

const rowsOf = (name: string) => conversations.testBook.store.mongoose.connection.collection(name);
const verified = async (who: string, text: string) => heardBy(who, await people.say(who, text));

async function ashasId(): Promise<string> {
  const asha = await conversations.testBook.book.identities.get(people.identityOf('asha'));
  const [seat] = asha?.seats ?? [];
  if (seat?.role !== 'customer') throw new Error('Asha is a customer');
  return seat.customer;
}

/** One row, which will be put back as it was. */
async function rowOf(name: string, what: Readonly<Record<string, unknown>>) {
  const row = await rowsOf(name).findOne(what);
  if (row === null) throw new Error(`no such row in ${name}`);
  const itself = { _id: row._id };
  restore.push(() => rowsOf(name).replaceOne(itself, row, { upsert: true }));
  return { itself, row };
}

const entryOfAsha = async (entry: number) => rowOf('events', { customerId: await ashasId(), entry });

test.each([
  ['another picture in its place', { $set: { bytes: Buffer.from(jpeg('another')) } }],
  ['a picture of no type', { $set: { type: 'text/html' } }],
  ['a picture that vanished', undefined],
])('a photo is not the one that was sealed, %s: both sides hear of which entry', async (_, change) => {
  const { itself } = await rowOf('photos', { bytes: Buffer.from(jpeg('bill')) });
  if (change === undefined) await rowsOf('photos').deleteOne(itself);
  else await rowsOf('photos').updateOne(itself, change);
  for (const [who, text] of [
    ['meena', 'verify'],
    ['meena', 'verify Asha'],
    ['asha', 'verify'],
  ] as const) {
    const said = await verified(who, text);
    expect(said).toMatch(/^Broken at #2 of Asha Verma/);
    expect(said).toContain('A photo there is missing or was changed.');
  }
});

test.each([
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
])('a byte of an event is changed, %s: both sides hear at which entry', async (_, change) => {
  const { itself } = await entryOfAsha(2);
  await rowsOf('events').updateOne(itself, change);
  expect(await verified('meena', 'verify')).toMatch(/^Broken at #2 of Asha Verma/);
  expect(await verified('meena', 'verify Asha')).toMatch(/^Broken at #2 of Asha Verma/);
  expect(await verified('asha', 'verify')).toMatch(/^Broken at #2 of Asha Verma/);
  expect(await verified('meena', 'verify Ravi')).toMatch(/^Intact: /);
});

test('an event is taken out: its place is named', async () => {
  const { itself, row } = await entryOfAsha(2);
  await rowsOf('events').deleteOne(itself);
  expect(await verified('meena', 'verify')).toContain(`Broken at event ${row.seq} of Asha Verma`);
});

test('the last event is taken out: the account does not follow from what is left', async () => {
  const { itself } = await entryOfAsha(3);
  await rowsOf('events').deleteOne(itself);
  expect(await verified('meena', 'verify')).toMatch(/^Broken at .+ of Asha Verma/);
});

test('the morning and every export publish the book head, which verify recomputes; what it covers is changed: found', async () => {
  await people.say('meena', 'add Zoya owes 30');
  await people.say('meena', 'sale Asha tea 5 due tomorrow');
  await people.morning('meena');
  const morning = heardBy('meena', await people.morning('meena'));
  expect(morning).toMatch(/Book head [0-9a-f]{16}/);
  await people.say('meena', 'pay Asha 5 cash');
  await people.say('meena', 'export csv');
  await people.say('meena', 'sale Asha tea 5');
  expect(await verified('meena', 'verify')).toMatch(
    /^Intact: [\s\S]*It still comes to the \d book heads published last/,
  );
  const { itself, row } = await rowOf('headCovers', { number: 1 });
  const [chain = ''] = String(row.chains).split(' ');
  const [id = '', seq = ''] = chain.split(':');
  await rowsOf('headCovers').updateOne(itself, { $set: { chains: `${id}:${Number(seq) + 1}` } });
  expect(await verified('meena', 'verify')).toMatch(
    /^Broken at event \d+ of Corner Store\.\nThe book no longer comes to the head/,
  );
});

test('the stored balance is changed: the sum of the entries says so', async () => {
  const { itself } = await rowOf('accounts', { _id: await ashasId() });
  await rowsOf('accounts').updateOne(itself, { $set: { balance: 0 } });
  expect(await verified('meena', 'verify')).toContain('The stored balance is not the sum of the entries.');
});
