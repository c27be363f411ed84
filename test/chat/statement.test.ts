import { beforeEach, describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, addLinked, openShop, openShopWithAsha } from './shop.ts';

/** `statement` in the chat (chat.md, "Verbs"), from Sunday, 22 Nov 2026. */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});

const said = async (who: string, text: string): Promise<string> => heardBy(who, await people.say(who, text));

test('shows each entry with her word, what is open, its code, and the head that was checked', async () => {
  await people.say('meena', 'sale Asha 2 kg rice 120, oil 90 due 15 dec');
  await people.press('asha', 'Confirm');
  await people.say('meena', 'pay Asha 50 cash');
  await people.say('meena', 'sale Asha soap 45 on 12 nov');
  await people.say('meena', 'void Asha #3');
  const shown = only(await people.say('meena', 'statement Asha'));
  expect(shown.text.replace(/[0-9a-f]{64}/, 'HASH').replace(/[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/g, 'CODE')).toBe(
    [
      'Statement of Asha Verma, from the first entry to 22 Nov 2026.',
      'Before: balance ₹0.00.',
      '#3, 12 Nov 2026: ₹45.00 on credit, soap (taken back); recorded 22 Nov 2026; counter-entry #4; CODE',
      '#1, 22 Nov 2026: ₹210.00 on credit, rice, oil; confirmed by Asha, 10:00, 22 Nov 2026; ₹160.00 left, due 15 Dec 2026; CODE',
      '#2, 22 Nov 2026: ₹50.00 paid; not confirmed yet; CODE',
      '#4, 22 Nov 2026: takes back #3 of ₹45.00; CODE',
      'Balance ₹160.00 of ₹5,000.00.',
      'Checked just now and unchanged, up to event 8: HASH',
      'Either of you can check an entry by its code: verify CODE',
    ].join('\n'),
  );
  expect(labels(shown)).toEqual(['PDF', 'CSV']);
});

test('pages back with [More], each page with what the balance was before it', async () => {
  for (const amount of [1, 2, 3, 4, 5, 6, 7]) await people.say('meena', `sale Asha rice ${amount}00`);
  const shown = await said('meena', 'statement Asha');
  expect(shown).toContain('Entries 3 to 7 of 7:\nBefore: balance ₹300.00.\n#3, ');
  const earlier = heardBy('meena', await people.press('meena', 'More'));
  expect(earlier).toContain('Entries 1 to 2 of 7:\nBefore: balance ₹0.00.\n#1, ');
  expect(earlier).not.toContain('#3, ');
});

describe('a period', () => {
  beforeEach(async () => {
    await people.say('meena', 'sale Asha rice 100 on 10 oct');
    await people.say('meena', 'sale Asha oil 50 on 5 nov');
    await people.say('meena', 'sale Asha soap 20');
  });

  test.each([
    ['from 1 nov to 10 nov', '1 Nov 2026 to 10 Nov 2026', '₹100.00', ['#2']],
    ['since 1 nov', '1 Nov 2026 to 22 Nov 2026', '₹100.00', ['#2', '#3']],
    ['to 31 oct', 'from the first entry to 31 Oct 2026', '₹0.00', ['#1']],
    ['october', '1 Oct 2026 to 31 Oct 2026', '₹0.00', ['#1']],
    ['from 1 nov to 30 nov', '1 Nov 2026 to 22 Nov 2026', '₹100.00', ['#2', '#3']],
    ['From 2026-10-01 To 10/11/2026', '1 Oct 2026 to 10 Nov 2026', '₹0.00', ['#1', '#2']],
  ])('statement Asha %s', async (words, period, before, entries) => {
    const shown = await said('meena', `statement Asha ${words}`);
    expect(shown).toContain(`Statement of Asha Verma, ${period}.`);
    expect(shown).toContain(`Before: balance ${before}.`);
    expect([...shown.matchAll(/^#\d+/gm)].map(([entry]) => entry)).toEqual(entries);
  });

  test('that ended earlier says what the balance was then, and what it is now', async () => {
    const shown = await said('meena', 'statement Asha october');
    expect(shown).toContain('At the end of 31 Oct 2026: balance ₹100.00.\nBalance ₹170.00 of ₹5,000.00.');
  });

  test('without an entry says so', async () => {
    expect(await said('meena', 'statement Asha from 1 sep to 30 sep')).toContain('Nothing was written in that time.');
  });

  test.each([
    ['statement Asha last week', 'I could not read “last week” as the days of a statement.'],
    ['statement Asha from 30 feb', 'There is no such day as “30 feb”.'],
    ['statement Asha from 10 nov 2026 to 1 oct 2026', '1 Oct 2026 lies before 10 Nov 2026'],
  ])('%s is refused with an example', async (text, sentence) => {
    expect(await said('meena', text)).toContain(sentence);
  });
});

describe('as a file', () => {
  beforeEach(() => people.say('meena', 'sale Asha rice 100'));

  test.each(['statement Asha csv', 'statement Asha CSV', 'statement Asha csv from 1 nov'])('%s', async (text) => {
    const sent = only(await people.say('meena', text));
    expect(sent.text).toContain('1 entry, with its receipt code and full hash.');
    expect(sent.file?.name).toBe('Asha-Verma-2026-11-22.csv');
    expect(new TextDecoder().decode(sent.file?.bytes)).toContain('Corner Store,Asha Verma,1,2026-11-22,');
  });

  test('by its button, as often as it is pressed and weeks later too', async () => {
    const shown = only(await people.say('meena', 'statement Asha from 1 nov'));
    await people.press('meena', 'CSV', { on: shown });
    people.wait({ days: 30 });
    await people.say('meena', 'sale Asha oil 50');
    const sent = only(await people.press('meena', 'CSV', { on: shown }));
    expect(sent.file?.name).toBe('Asha-Verma-2026-12-22.csv');
    expect(new TextDecoder().decode(sent.file?.bytes).split('\r\n')).toHaveLength(4);
  });
});

test('of days without an entry it is a file all the same, and says that nothing is in it', async () => {
  await people.say('meena', 'sale Asha rice 100');
  const sent = only(await people.say('meena', 'statement Asha csv from 1 sep to 30 sep'));
  expect(sent.text.split('\n')[1]).toBe('Nothing was written in that time.');
  expect(sent.file?.name).toBe('Asha-Verma-2026-09-30.csv');
});

test('as a PDF, for whoever has to believe it', async () => {
  await people.say('meena', 'sale Asha rice 100');
  const sent = only(await people.say('meena', 'statement Asha pdf'));
  expect(sent.text).toContain('To print, or for anybody who has to believe it.');
  expect(sent.file).toMatchObject({ name: 'Asha-Verma-2026-11-22.pdf', type: 'application/pdf' });
  expect(
    Buffer.from(sent.file?.bytes ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

describe('who may', () => {
  beforeEach(() => people.say('meena', 'sale Asha rice 100'));

  test('a customer has her own, about herself', async () => {
    const shown = only(await people.say('asha', 'statement'));
    expect(shown.text).toMatch(/^Statement of your account with Corner Store, from the first entry to 22 Nov 2026\./);
    expect(only(await people.press('asha', 'CSV')).file?.name).toBe('Corner-Store-2026-11-22.csv');
    expect(await said('asha', 'statement from yesterday')).not.toContain('could not');
    expect(await said('asha', 'statement Asha')).toContain('For example: statement from 1 nov to 30 nov');
  });

  test('a customer of several shops is asked which', async () => {
    await openShop(people, 'ravi', 'Fish Stall');
    await addLinked(people, 'ravi', { name: 'Asha', who: 'asha' });
    const asked = only(await people.say('asha', 'statement'));
    expect(labels(asked)).toEqual(['Corner Store', 'Fish Stall', 'Cancel']);
    expect(heardBy('asha', await people.press('asha', 'Fish Stall'))).toContain('with Fish Stall');
  });

  test('a clerk has it as she has the history; nobody else’s button works', async () => {
    await addClerk(people, 'carl');
    const shown = only(await people.say('carl', 'statement Asha'));
    expect(shown.text).toContain('#1, ');
    const data = shown.buttons.flatMap((button) => ('data' in button ? [button.data] : []))[0] ?? '';
    await openShop(people, 'ravi', 'Fish Stall');
    const forged = only(await people.forge('ravi', data, { on: shown }));
    expect(forged.file).toBeUndefined();
    expect(forged.text).not.toContain('Asha');
  });
});

test('a chain that was changed is not stated: what is broken is said', async () => {
  await people.say('meena', 'sale Asha rice 100');
  const { store } = conversations.testBook;
  const events = store.mongoose.connection.collection('events');
  const sales = await events.find({ kind: 'sale' }).sort({ _id: 1 }).toArray();
  const shop = (await conversations.testBook.book.identities.get(people.identityOf('meena')))?.seats[0]?.shop;
  const sale = sales.find(({ shopId }) => shopId === shop);
  if (sale === undefined) throw new Error('there is a sale');
  await events.updateOne({ _id: sale._id }, { $set: { 'data.amount': 9_000 } });
  const shown = only(await people.say('meena', 'statement Asha csv'));
  expect(shown.text).toMatch(/^Broken at #1 of Asha Verma\./);
  expect(shown.file).toBeUndefined();
});
