import { describe, expect, test } from 'vitest';
import { type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addClerk, addLinked, openShop, openShopWithAsha } from './shop.ts';

/** What is due in the shop, and reminders by hand (chat.md, "Verbs", due and remind; domain.md, "Notices"). */

const conversations = conversationsOfFile();

/** Meena’s shop on Sunday, 22 Nov 2026, at ten in the morning, with Asha linked. */
async function shopWithAsha(): Promise<Conversation> {
  const conversation = conversations.open();
  await openShopWithAsha(conversation);
  return conversation;
}

test('due lists who owes what, the oldest first, and says what one can write next', async () => {
  const shop = await shopWithAsha();
  await shop.say('meena', 'add Ravi Kumar owes 90 since 2026-09-01');
  await shop.say('meena', 'sale Asha 210 due today');
  await shop.say('meena', 'sale Asha 40 due 26 nov');
  await shop.say('meena', 'add Bina Rao');
  await shop.say('meena', 'sale Bina 55 due 26 nov');
  const due = heardBy('meena', await shop.say('meena', 'due')).split('\n');
  expect(due[0]).toBe('Due by today, 22 Nov 2026:');
  expect(due[1]).toMatch(/^Ravi Kumar ₹90\.00, \d+ days late$/);
  expect(due.slice(2)).toEqual(['Asha Verma ₹210.00, today', 'To remind all who are late: remind overdue']);
  expect(heardBy('meena', await shop.say('meena', 'due today')).split('\n')).toEqual([
    'Due today, 22 Nov 2026:',
    'Asha Verma ₹210.00, today',
    'To remind one: remind Asha Verma',
  ]);
  const week = heardBy('meena', await shop.say('meena', 'due week')).split('\n');
  expect(week.slice(2, 4)).toEqual(['Asha Verma ₹250.00, today', 'Bina Rao ₹55.00, due 26 Nov 2026']);
  const overdue = heardBy('meena', await shop.say('meena', 'due overdue')).split('\n');
  expect(overdue).toHaveLength(3);
  expect(heardBy('meena', await shop.say('meena', 'due someday'))).toContain('due week');
});

test('a long list comes page by page, and a clerk may look at it', async () => {
  const shop = conversations.open();
  await openShop(shop);
  await addClerk(shop, 'carl');
  const lines = Array.from(
    { length: 12 },
    (_, index) => `add Guest${String.fromCharCode(65 + index)} owes ${index + 1}0`,
  );
  await shop.say('meena', lines.join('\n'));
  await shop.press('meena', 'Add all');
  await shop.sleepUntil('meena', '2027-01-15', '10:00');
  const page = only(await shop.say('carl', 'due'));
  expect(labels(page)).toEqual(['More']);
  expect(page.text.split('\n')).toHaveLength(12);
  const rest = only(await shop.press('carl', 'More'));
  expect(rest.text.split('\n')).toHaveLength(4);
  expect(rest.text).toContain('One account: balance Guest');
});

test('remind speaks of every open item, one recorded today included, and once a day', async () => {
  const shop = await shopWithAsha();
  await shop.say('meena', 'sale Asha 210 due 15 dec');
  const heard = await shop.say('meena', 'remind Asha');
  expect(heardBy('meena', heard)).toContain('A reminder of ₹210.00 is on its way to Asha Verma.');
  expect(heardBy('asha', heard)).toContain('Corner Store: ₹210.00 is due on 15 Dec 2026, in 23 days (#1).');
  const again = await shop.say('meena', 'remind Asha');
  expect(heardBy('meena', again)).toContain('was reminded today already');
  expect(heardBy('asha', again)).toBe('');
});

test('outside the hours the answer says when it goes, and it goes then', async () => {
  const shop = await shopWithAsha();
  await shop.say('meena', 'sale Asha 210 due 1 dec');
  await shop.sleepUntil('meena', '2026-12-03', '21:30');
  const late = await shop.say('meena', 'remind Asha');
  expect(heardBy('meena', late)).toContain('goes to Asha Verma on 4 Dec 2026, 09:00');
  expect(heardBy('asha', late)).toBe('');
  expect(heardBy('meena', await shop.say('meena', 'remind Asha'))).toContain('it goes on 4 Dec 2026, 09:00');
  // Whatever she writes, what has become due to be said in her chat leaves with the answer.
  const heard = [...(await shop.morning('meena')), ...(await shop.say('asha', 'balance'))];
  const reminders = heard.filter(
    ({ to, text }) => to === 'asha' && text.includes('was due on 1 Dec 2026 (3 days ago)'),
  );
  expect(reminders).toHaveLength(1);
});

test('who has paid before it goes gets none', async () => {
  const shop = await shopWithAsha();
  await shop.say('meena', 'sale Asha 210 due 1 dec');
  await shop.press('asha', 'Confirm');
  await shop.sleepUntil('meena', '2026-12-03', '21:30');
  await shop.say('meena', 'remind Asha');
  await shop.say('meena', 'pay Asha 210');
  const heard = [...(await shop.morning('meena')), ...(await shop.say('asha', 'balance'))];
  expect(heardBy('asha', heard)).not.toContain('was due');
});

test('who has no chat: a text to pass on, and once it was passed on nothing more that day', async () => {
  const shop = await shopWithAsha();
  await shop.say('meena', 'add Ravi Kumar +919812345678');
  await shop.say('meena', 'sale Ravi 90 due 15 dec');
  const ready = only(await shop.say('meena', 'remind Ravi'));
  expect(labels(ready)).toEqual(['Share', 'WhatsApp', 'Sent']);
  await shop.press('meena', 'Sent');
  expect(heardBy('meena', await shop.say('meena', 'remind Ravi'))).toContain('was reminded today already');
});

test('nothing open, nothing sent', async () => {
  const shop = await shopWithAsha();
  const heard = await shop.say('meena', 'remind Asha');
  expect(heardBy('meena', heard)).toContain('There is nothing to remind Asha Verma of now.');
  expect(heardBy('asha', heard)).toBe('');
});

test('remind overdue reminds all who are late, once, and says what became of each', async () => {
  const shop = await shopWithAsha();
  await addLinked(shop, 'meena', { name: 'Bina Rao', who: 'bina' });
  await shop.say('meena', 'add Ravi Kumar');
  for (const name of ['Asha', 'Bina', 'Ravi']) await shop.say('meena', `sale ${name} 90 due 1 dec`);
  await shop.sleepUntil('meena', '2026-12-06', '10:00');
  await shop.say('meena', 'remind Asha');
  const heard = await shop.say('meena', 'remind overdue');
  expect(heardBy('meena', heard).split('\n')).toEqual([
    'A reminder is on its way to 1 customer.',
    '1 has a reminder of that day already.',
    '1 has no chat. For a text to pass on: remind Ravi Kumar',
  ]);
  expect(heardBy('asha', heard)).toBe('');
  expect(heardBy('bina', heard)).toContain('₹90.00 was due on 1 Dec 2026 (5 days ago)');
});

test('remind overdue speaks to a hundred at a time, and [More] to those behind them', async () => {
  const shop = conversations.open();
  await openShop(shop);
  const names = Array.from({ length: 102 }, (_, at) => `Guest${[at / 26, at % 26].map(letter).join('')}`);
  for (let at = 0; at < names.length; at += 34) {
    const lines = names.slice(at, at + 34).map((name) => `add ${name} owes 90 since 2026-09-01`);
    await shop.say('meena', lines.join('\n'));
    await shop.press('meena', 'Add all');
  }
  await addLinked(shop, 'meena', { name: 'Bina Rao', who: 'bina' });
  await shop.say('meena', 'sale Bina 90 due 1 dec');
  await shop.sleepUntil('meena', '2026-12-06', '10:00');
  const first = await shop.say('meena', 'remind overdue');
  expect(heardBy('meena', first)).toContain('100 have no chat.');
  expect(heardBy('bina', first)).toBe('');
  const rest = await shop.press('meena', 'More');
  expect(heardBy('meena', rest)).toContain('A reminder is on its way to 1 customer.');
  expect(heardBy('meena', rest)).toContain('2 have no chat.');
  expect(heardBy('bina', rest)).toContain('₹90.00 was due on 1 Dec 2026 (5 days ago)');
  expect(labels(rest.find(({ to }) => to === 'meena'))).not.toContain('More');
});

function letter(at: number): string {
  return String.fromCharCode(97 + Math.floor(at));
}

test('nobody is late: nobody is reminded', async () => {
  const shop = await shopWithAsha();
  expect(heardBy('meena', await shop.say('meena', 'remind overdue'))).toContain('Nothing is overdue');
});

test('who mutes hears of nothing before it is late; the owner is told and sees it', async () => {
  const shop = await shopWithAsha();
  await shop.say('meena', 'sale Asha 210 due 15 dec');
  await shop.press('asha', 'Confirm');
  const muted = await shop.say('asha', 'mute');
  expect(heardBy('asha', muted)).toContain('no more reminders before a thing is late');
  expect(heardBy('meena', muted)).toContain('Asha Verma muted the reminders.');
  const again = await shop.say('asha', 'mute');
  expect(heardBy('asha', again)).toContain('off already');
  expect(heardBy('meena', again)).toBe('');
  expect(heardBy('meena', await shop.say('meena', 'customer Asha'))).toContain('Muted: ');
  expect(heardBy('meena', await shop.say('meena', 'remind Asha'))).toContain(
    'wants no reminders before a thing is late',
  );
  const days = await shop.morningsUntil('meena', '2026-12-16');
  const told = [...days].flatMap(([day, heard]) => (heardBy('asha', heard) === '' ? [] : [day]));
  expect(told).toEqual(['2026-12-16']);
  expect(heardBy('meena', days.get('2026-12-16') ?? [])).toContain('Asha Verma ₹210.00, 1 day late; muted');
});

test('unmuted, all reminders come again', async () => {
  const shop = await shopWithAsha();
  await shop.say('meena', 'sale Asha 210 due 15 dec');
  await shop.press('asha', 'Confirm');
  await shop.say('asha', 'mute');
  expect(heardBy('asha', await shop.say('asha', 'unmute'))).toContain('all reminders come again');
  const days = await shop.morningsUntil('meena', '2026-12-12');
  expect([...days].flatMap(([day, heard]) => (heardBy('asha', heard) === '' ? [] : [day]))).toEqual(['2026-12-12']);
});

describe('in the mode ask', () => {
  async function openAsking(): Promise<Conversation> {
    const people = conversations.open();
    await openShopWithAsha(people);
    await people.say('meena', 'policy mode ask');
    await people.say('meena', 'sale Asha 210 due 15 dec');
    await people.press('asha', 'Confirm');
    await people.sleepUntil('meena', '2026-12-15', '09:00');
    return people;
  }

  test('the owner is asked once a day, and [Send all] sends', async () => {
    const people = await openAsking();
    const morning = [...(await people.runAgain('meena')), ...(await people.runAgain('meena'))];
    expect(heardBy('asha', morning)).toBe('');
    expect(heardBy('meena', morning).match(/due a reminder/g)).toHaveLength(1);
    const sent = await people.press('meena', 'Send all');
    expect(heardBy('asha', sent)).toContain('₹210.00 is due today');
    expect(heardBy('asha', await people.runAgain('meena'))).toBe('');
  });

  test('[One by one] offers each with [Send]; a second tap says that it was said', async () => {
    const people = await openAsking();
    await people.runAgain('meena');
    const listed = await people.press('meena', 'One by one');
    expect(heardBy('meena', listed)).toContain('Asha Verma ₹210.00');
    const offer = listed.find(({ text }) => text.includes('Asha Verma ₹210.00'));
    expect(heardBy('asha', await people.press('meena', 'Send', { on: offer }))).toContain('₹210.00 is due today');
    const again = await people.press('meena', 'Send', { on: offer });
    expect(heardBy('asha', again)).toBe('');
    expect(heardBy('meena', await people.press('meena', 'One by one'))).toContain('Nobody is left to remind');
  });

  test('after the hours of the day nothing is sent any more, and nobody else may send', async () => {
    const people = await openAsking();
    const asked = (await people.runAgain('meena')).find(({ text }) => text.includes('due a reminder'));
    const data = asked?.buttons.map((button) => ('data' in button ? button.data : ''))[0] ?? '';
    expect(heardBy('asha', await people.forge('asha', data))).not.toContain('is due today');
    await people.sleepUntil('meena', '2026-12-15', '19:30');
    const late = await people.press('meena', 'Send all', { on: asked });
    expect(heardBy('meena', late)).toContain('nothing was sent');
    expect(heardBy('asha', late)).toBe('');
  });
});
