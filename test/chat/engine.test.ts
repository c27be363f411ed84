import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buttonOn, type Conversation, conversationsOfFile, heardBy, labels, only } from './conversation.ts';
import { addLinked, openShopWithAsha, recordOf } from './shop.ts';

/** What holds for every message, button and question (chat.md, "Buttons", "Replies"; domain.md, "Commands"). */

const conversations = conversationsOfFile();
let people: Conversation;
beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});
afterEach(() => people.close());

const meena = async (text: string): Promise<string> => heardBy('meena', await people.say('meena', text));

describe('the same message twice', () => {
  test('is recorded and answered once', async () => {
    const first = await people.say('meena', 'sale Asha rice 45', { key: 'k1' });
    expect(first.map(({ to }) => to).sort()).toEqual(['asha', 'meena']);
    const record = await recordOf(people);
    expect(await people.say('meena', 'sale Asha rice 45', { key: 'k1' })).toEqual([]);
    expect(await recordOf(people)).toBe(record);
  });

  test('is refused once, and stays refused when it would be allowed by now', async () => {
    const refused = await people.say('meena', 'pay Ravi 45', { key: 'k2' });
    expect(heardBy('meena', refused)).toContain('There is no customer called “Ravi”.');
    await meena('add Ravi owes 100');
    expect(await people.say('meena', 'pay Ravi 45', { key: 'k2' })).toEqual([]);
    expect(await meena('balance Ravi')).toContain('Balance ₹100.00');
  });

  test('at the same moment is recorded once', async () => {
    const twice = [1, 2].map(() => people.say('meena', 'sale Asha rice 45', { key: 'k3' }));
    await Promise.all(twice);
    expect(await meena('balance Asha')).toContain('Balance ₹45.00');
    expect(await meena('verify')).toContain('1 entry');
  });

  test('a press that is brought twice acts once', async () => {
    await people.say('meena', 'sale Asha 45');
    const { data, message } = buttonOn(people.sees('meena'), 'Undo');
    expect(heardBy('meena', await people.forge('meena', data, { on: message, key: 'p1' }))).toContain('taken back');
    expect(await people.forge('meena', data, { on: message, key: 'p1' })).toEqual([]);
    expect(heardBy('meena', await people.forge('meena', data, { on: message, key: 'p2' }))).toContain('already');
    expect(await meena('verify')).toContain('2 entries');
  });
});

describe('a button', () => {
  test('edits its message to the outcome, and has gone from it', async () => {
    await people.say('meena', 'sale Asha 45');
    const asked = people.sees('asha').at(-1);
    const confirmed = await people.press('asha', 'Confirm');
    const hers = only(confirmed.filter(({ to }) => to === 'asha'));
    expect(hers).toMatchObject({ id: asked?.id, edited: true });
    expect(labels(hers)).not.toContain('Confirm');
    expect(heardBy('meena', confirmed)).toContain('confirmed by Asha, 10:00');
  });

  test('pressed a second time on an old screen says that it is done, and does nothing', async () => {
    const preview = only(await people.say('meena', 'sale Ash 40'));
    await people.press('meena', 'Record', { on: preview });
    const record = await recordOf(people);
    const again = only(await people.press('meena', 'Record', { on: preview }));
    expect(again).toMatchObject({ edited: false });
    expect(again.text).toContain('done already');
    expect(await recordOf(people)).toBe(record);
  });

  test.each([
    ['Confirm', 'asha', 'confirmed already'],
    ['Undo', 'meena', 'taken back already'],
  ])('of an entry, [%s], that is tapped twice keeps the outcome on its message', async (label, who, told) => {
    await people.say('meena', 'sale Asha 45');
    const { data, message } = buttonOn(people.sees(who), label);
    await people.forge(who, data, { on: message });
    const outcome = people.sees(who).find(({ id }) => id === message.id);
    const again = only(await people.forge(who, data, { on: message }));
    expect(again).toMatchObject({ edited: false });
    expect(again.text).toContain(told);
    expect(people.sees(who)).toContainEqual(outcome);
  });

  test.each([
    ['an entry of hers', 'Confirm', 'asha'],
    ['an entry of the shop', 'Undo', 'meena'],
    ['a preview', 'Record', 'meena'],
  ])('under %s is nobody else’s to press', async (_, label, whose) => {
    await people.say('meena', 'sale Asha 45');
    await people.say('meena', 'sale Ash 50');
    const { data, message } = buttonOn(people.sees(whose), label);
    const record = await recordOf(people);
    await addLinked(people, 'meena', { name: 'Ravi Kumar', who: 'ravi' });
    const before = await recordOf(people);
    for (const who of ['ravi', 'eve', whose === 'asha' ? 'meena' : 'asha']) {
      const told = await people.forge(who, data, { on: message });
      expect(only(told)).toMatchObject({ to: who, edited: false });
      expect(heardBy(who, told)).toContain('not for you to answer');
    }
    expect(await recordOf(people)).toBe(before);
    expect(record).not.toBe(before);
    await people.press(whose, label, { on: message });
    expect(await recordOf(people)).not.toBe(before);
  });

  test('that was never drawn is answered and does nothing', async () => {
    const record = await recordOf(people);
    for (const data of NEVER_DRAWN) {
      const told = only(await people.forge('meena', data));
      expect(told.text, data).toMatch(/: \S+$/);
    }
    expect(await recordOf(people)).toBe(record);
  });

  test('of a preview is good for a day, and then says so kindly', async () => {
    const first = only(await people.say('meena', 'sale Ash 40'));
    people.wait({ hours: 24 });
    expect(heardBy('meena', await people.press('meena', 'Record', { on: first }))).toContain('₹40.00 on credit');
    const second = only(await people.say('meena', 'sale Ash 50'));
    people.wait({ hours: 24, minutes: 1 });
    const expired = only(await people.press('meena', 'Record', { on: second }));
    expect(expired.text).toContain('more than a day old, and nothing was recorded');
    expect(labels(expired)).toEqual([]);
    expect(await meena('balance Asha')).toContain('₹40.00');
  });

  test('under an entry works weeks later', async () => {
    await people.say('meena', 'sale Asha 45');
    people.wait({ days: 40 });
    expect(heardBy('meena', await people.press('asha', 'Confirm'))).toContain('confirmed by Asha');
    await people.say('meena', 'sale Asha 50');
    people.wait({ days: 40 });
    const wrong = await people.press('asha', 'Not right');
    expect(labels(only(wrong))).toContain('Amount');
    const disputed = await people.press('asha', 'Amount');
    expect(heardBy('meena', disputed)).toContain('₹50.00 disputed');
    people.wait({ days: 40 });
    expect(heardBy('asha', await people.press('meena', 'Stand by it'))).toContain('stands as recorded');
  });
});

describe('an open question', () => {
  test('survives another command and takes its answer afterwards', async () => {
    await meena('sale Asha');
    expect(await meena('balance')).toContain('Nobody owes');
    expect(await meena('/help')).toContain('Every day');
    expect(await meena('pay Asha 5')).toContain('keep as credit?');
    expect(await meena('2 kg rice 120')).toContain('#1 Asha Verma: ₹120.00');
    expect(await meena('2 kg rice 120')).not.toContain('#2');
  });

  test('takes what only looks like a command as its answer', async () => {
    await meena('note Asha');
    expect(await meena('pay day is the 5th')).toContain('noted, “pay day is the 5th”');
  });

  test.each([
    ['the word', () => people.say('meena', 'Cancel')],
    ['its button', () => people.press('meena', 'Cancel')],
  ])('ends with cancel: %s', async (_, cancel) => {
    await meena('sale Asha');
    expect(heardBy('meena', await cancel())).toContain('nothing was recorded');
    expect(await meena('rice 45')).not.toContain('#1');
    expect(await meena('cancel')).toContain('nothing to cancel');
  });

  test('ends with a newer question', async () => {
    await meena('sale Asha');
    await meena('/limit Asha');
    expect(await meena('900')).toContain('the limit is ₹900.00');
    expect(await meena('900')).not.toContain('#1');
  });

  test('stays open when its answer cannot be read', async () => {
    await meena('sale Asha');
    expect(await meena('rice')).toContain('There is no amount');
    expect(await meena('rice 45')).toContain('#1 Asha Verma: ₹45.00');
  });
});

describe('an edited message', () => {
  test('changes nothing: the entry stands as recorded, and [Undo] takes it back', async () => {
    await people.say('meena', 'sale Asha 45', { key: 'typo' });
    const record = await recordOf(people);
    const told = only(await people.edit('meena', 'typo'));
    expect(told.text).toMatch(/^#1 stands as recorded\./);
    expect(await recordOf(people)).toBe(record);
    expect(heardBy('meena', await people.press('meena', 'Undo', { on: told }))).toContain(
      'sale #1 of ₹45.00 taken back',
    );
  });

  test('that recorded nothing is answered too', async () => {
    await people.say('meena', 'balance', { key: 'look' });
    expect(heardBy('meena', await people.edit('meena', 'look'))).toContain('Changing a message changes nothing');
  });
});

test('what cannot be read gets an answer, and an open question stays open', async () => {
  await meena('sale Asha');
  for (const what of ['sticker', 'voice', 'photo', 'location', 'other', 'too-long'] as const) {
    expect(heardBy('meena', await people.send('meena', { kind: 'unread', what })), what).toContain('help');
  }
  expect(heardBy('meena', await people.send('meena', { kind: 'unread', what: 'file' }))).toContain('import');
  expect(heardBy('meena', await people.send('meena', { kind: 'text', text: ' \n ' }))).toContain(
    'nothing in that message',
  );
  expect(await meena('rice 45')).toContain('#1');
});

const NEVER_DRAWN = [
  'nonsense',
  '',
  'undo:abc:1',
  'choice:aaaaaaaaaaaa:99',
  'confirm:aaaaaaaaaaaa:1',
  'void:aaaaaaaaaaaa:999999999',
  'received:aaaaaaaaaaaa:1',
  'not-her:aaaaaaaaaaaa',
  `sale:${'x'.repeat(60)}`,
  '{"$gt":""}',
];
