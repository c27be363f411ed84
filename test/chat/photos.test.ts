import { beforeEach, describe, expect, test } from 'vitest';
import { PHOTO_BYTES_MAX } from '#domain/photo.ts';
import { heic, jpeg, pdf, png, webp } from '../photo.ts';
import { buttonOn, type Conversation, conversationsOfFile, type Heard, heardBy, labels } from './conversation.ts';
import { addClerk, addLinked, openShop, openShopWithAsha } from './shop.ts';

/** chat.md, "Who, and in which shop": photos; domain.md, "Account and ledger events": `attachment`. */

const conversations = conversationsOfFile();
let people: Conversation;

beforeEach(async () => {
  people = conversations.open();
  await openShopWithAsha(people);
});

const bill = jpeg('the bill');

/** The pictures somebody was sent. */
function picturesFor(who: string, heard: readonly Heard[]): readonly string[] {
  return heard.flatMap(({ to, photo }) =>
    to === who && photo !== undefined ? [Buffer.from(photo).toString('hex')] : [],
  );
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function toldAbout(who: string, words: string): Heard {
  const told = people.sees(who).findLast(({ text }) => text.includes(words));
  if (told === undefined) throw new Error(`${who} was told nothing of ${words}`);
  return told;
}

describe('a caption', () => {
  test('that only looks something up, in pages: the list goes on, and where the photo belongs is asked beside it', async () => {
    for (let sale = 1; sale <= 9; sale += 1) await people.say('meena', `sale Asha rice ${sale}`);
    const heard = await people.snap('meena', [bill], { text: 'history Asha' });
    expect(heard.flatMap(labels)).toContain('More');
    expect(heardBy('meena', heard)).toContain('To which');
    await people.press('meena', 'More');
    const button = heard.flatMap(labels).find((label) => label.includes('#9'));
    expect(heardBy('meena', await people.press('meena', button ?? 'no #9'))).toContain('photo added to #9');
  });

  test('that is a command: the photo belongs to what it records, and the customer sees it', async () => {
    const heard = await people.snap('meena', [bill], { text: 'sale Asha 2 kg rice 120, oil 90' });
    expect(heardBy('meena', heard)).toContain('#1 Asha Verma: ₹210.00 on credit');
    expect(heardBy('meena', heard)).toContain('Asha Verma: photo added to #1.\nAsha sees it too.');
    expect(heardBy('asha', heard)).toContain('Corner Store added a photo to #1: ₹210.00 on credit, rice, oil');
    expect(picturesFor('asha', heard)).toEqual([hex(bill)]);
    // The entry's own message goes on showing what became of it.
    const confirmed = await people.press('asha', 'Confirm');
    expect(heardBy('meena', confirmed)).toMatch(/^#1 Asha Verma: ₹210\.00[\s\S]*confirmed by Asha/);
    expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Intact: /);
  });

  test('that leaves something open: the photo waits for the answer', async () => {
    const asked = await people.snap('meena', [bill], { text: 'sale Asha' });
    expect(picturesFor('asha', asked)).toEqual([]);
    const heard = await people.say('meena', 'rice 120');
    expect(picturesFor('asha', heard)).toEqual([hex(bill)]);
  });

  test('over the limit: the photo goes with [Allow once]', async () => {
    await people.snap('meena', [bill], { text: 'sale Asha rice 9000' });
    const heard = await people.press('meena', 'Allow once');
    expect(heardBy('meena', heard)).toContain('Asha Verma: photo added to #1.');
    expect(picturesFor('asha', heard)).toEqual([hex(bill)]);
  });

  test('that is refused keeps nothing', async () => {
    await addClerk(people, 'carl');
    const heard = await people.snap('carl', [bill], { text: 'sale Asha rice 9000' });
    expect(heardBy('carl', heard)).toContain('limit');
    expect(heardBy('meena', await people.say('meena', '/customer Asha'))).toContain('0 entries');
  });

  test('with a number alone says where it belongs', async () => {
    await people.say('meena', 'sale Asha rice 120');
    const heard = await people.snap('meena', [bill], { text: 'Asha #1' });
    expect(heardBy('meena', heard)).toContain('photo added to #1');
  });

  test('of a command that records nothing: it is answered, and where the photo belongs is asked', async () => {
    await people.say('meena', 'sale Asha rice 120');
    const heard = await people.snap('meena', [bill], { text: 'balance Asha' });
    expect(heardBy('meena', heard)).toContain('Balance ₹120.00');
    expect(heardBy('meena', heard)).toContain('To which entry does this belong?');
  });
});

describe('a reply', () => {
  test('to an entry: the photo is put to it, with the words under it', async () => {
    await people.say('meena', 'sale Asha rice 120');
    const told = toldAbout('meena', '#1 Asha Verma');
    const heard = await people.snap('meena', [png('bag')], { replyTo: told, text: 'the bag she took' });
    expect(heardBy('asha', heard)).toContain('“the bag she took”');
    expect(picturesFor('asha', heard)).toEqual([hex(png('bag'))]);
  });

  test('of the customer to what she was sent reaches the owner with the picture', async () => {
    await people.say('meena', 'sale Asha rice 120');
    const heard = await people.snap('asha', [webp('rice')], { replyTo: toldAbout('asha', 'rice') });
    expect(heardBy('asha', heard)).toContain('Corner Store: photo added to #1.\nCorner Store sees it too.');
    expect(heardBy('meena', heard)).toContain('Asha Verma sent a photo of #1: ₹120.00 on credit, rice');
    expect(picturesFor('meena', heard)).toEqual([hex(webp('rice'))]);
    // A reply to the picture is about the entry too.
    const again = await people.snap('meena', [bill], { replyTo: toldAbout('meena', 'sent a photo') });
    expect(heardBy('meena', again)).toContain('photo added to #1, 2 in all');
  });

  test('by a clerk counts as the shop', async () => {
    await addClerk(people, 'carl');
    await people.say('carl', 'sale Asha rice 120');
    const heard = await people.snap('carl', [bill], { replyTo: toldAbout('carl', '#1 Asha Verma') });
    expect(picturesFor('asha', heard)).toEqual([hex(bill)]);
  });
});

describe('alone', () => {
  test('it is asked to which, with the last three', async () => {
    for (const price of [10, 20, 30, 40]) await people.say('meena', `sale Asha soap ${price}`);
    const asked = await people.snap('meena', [bill]);
    expect(labels(asked.at(-1))).toEqual(['#4 Asha Verma', '#3 Asha Verma', '#2 Asha Verma', 'Cancel']);
    const heard = await people.press('meena', '#3 Asha Verma');
    expect(heardBy('meena', heard)).toContain('Asha Verma: photo added to #3.');
    expect(picturesFor('asha', heard)).toEqual([hex(bill)]);
  });

  test('another entry can be written', async () => {
    for (const price of [10, 20, 30, 40]) await people.say('meena', `sale Asha soap ${price}`);
    await people.snap('meena', [bill]);
    expect(heardBy('meena', await people.say('meena', 'Asha #1'))).toContain('photo added to #1');
  });

  test('[Cancel] keeps nothing', async () => {
    await people.say('meena', 'sale Asha rice 120');
    await people.snap('meena', [bill]);
    expect(heardBy('meena', await people.press('meena', 'Cancel'))).toContain('nothing was recorded');
    expect(labels(toldAbout('meena', 'Cancelled'))).toEqual([]);
  });

  test('a customer of two shops says first of which one', async () => {
    await openShop(people, 'ravi', 'Fish Stall');
    await addLinked(people, 'ravi', { name: 'Asha V', who: 'asha' });
    await people.say('ravi', 'sale Asha cod 300');
    const asked = await people.snap('asha', [bill]);
    expect(labels(asked.at(-1))).toEqual(['Corner Store', 'Fish Stall', 'Cancel']);
    const which = await people.press('asha', 'Fish Stall');
    expect(labels(which.at(-1))).toEqual(['#1', 'Cancel']);
    const heard = await people.press('asha', '#1');
    expect(picturesFor('ravi', heard)).toEqual([hex(bill)]);
    expect(picturesFor('meena', heard)).toEqual([]);
  });

  test('while a question waits whose answer records something, it belongs to that', async () => {
    await people.say('meena', 'sale');
    await people.press('meena', 'Asha Verma');
    expect(heardBy('meena', await people.snap('meena', [bill]))).toContain('I keep the photo for it.');
    expect(picturesFor('asha', await people.say('meena', 'rice 120'))).toEqual([hex(bill)]);
  });
});

describe('a dispute', () => {
  beforeEach(async () => {
    await people.say('meena', 'sale Asha 2 kg rice 120, oil 90');
    await people.press('asha', 'Not right');
  });

  test('a photo while it is asked what is wrong is about that entry, and stays with the dispute', async () => {
    const sent = await people.snap('asha', [bill]);
    expect(heardBy('asha', sent)).toContain('photo added to #1');
    expect(picturesFor('meena', sent)).toEqual([hex(bill)]);
    const heard = await people.press('asha', 'Goods');
    expect(labels(heard.find(({ to }) => to === 'meena'))).toEqual(['Correct…', 'Void', 'Stand by it', 'Photo']);
    expect(picturesFor('meena', await people.press('meena', 'Photo'))).toEqual([hex(bill)]);
  });

  test('[Other…] answered with a photo and words is a dispute with both', async () => {
    await people.press('asha', 'Other…');
    const heard = await people.snap('asha', [bill], { text: 'the oil was open' });
    expect(heardBy('meena', heard)).toContain('Asha says: “the oil was open”');
    expect(picturesFor('meena', heard)).toEqual([hex(bill)]);
  });

  test('the owner sees the latest picture with it in `disputes`, and the others behind [Photo]', async () => {
    await people.press('asha', 'Goods');
    await people.snap('asha', [bill], { replyTo: toldAbout('asha', 'disputed') });
    await people.snap('asha', [png('oil')], { replyTo: toldAbout('asha', 'disputed') });
    const heard = await people.say('meena', 'disputes');
    expect(picturesFor('meena', heard)).toEqual([hex(png('oil'))]);
    expect(labels(heard.at(-1))).toContain('Photo');
  });

  test('a photo after it was decided still belongs to the entry; a void keeps all of them', async () => {
    await people.press('asha', 'Goods');
    await people.press('meena', 'Void');
    await people.snap('asha', [bill], { text: '#1' });
    expect(heardBy('asha', await people.say('asha', 'history'))).toContain('(taken back); 1 photo');
  });
});

test('a photo with `paid` waits with the claim, and is the payment’s once it was received', async () => {
  await people.say('meena', 'sale Asha rice 120');
  const heard = await people.snap('asha', [bill], { text: 'paid 50 upi QX12' });
  expect(heardBy('meena', heard)).toContain('Asha Verma sent a photo for ₹50.00 paid on 22 Nov 2026.');
  expect(picturesFor('meena', heard)).toEqual([hex(bill)]);
  await people.press('meena', 'Received');
  expect(heardBy('meena', await people.say('meena', 'history Asha'))).toMatch(/₹50\.00 paid[^\n]*; 1 photo/);
  expect(picturesFor('meena', await people.press('meena', 'Photo #2'))).toEqual([hex(bill)]);
});

describe('an album', () => {
  test('with a command on its first photo: all belong to the same entry, and it is answered once', async () => {
    await people.snap('meena', [jpeg('one')], { text: 'sale Asha rice 120', album: 'a1' });
    const second = await people.snap('meena', [jpeg('two')], { album: 'a1' });
    expect(second.filter(({ to }) => to === 'meena')).toMatchObject([{ edited: true }]);
    expect(heardBy('meena', second)).toContain('photo added to #1, 2 in all');
    expect(picturesFor('asha', second)).toEqual([hex(jpeg('two'))]);
  });

  test('alone it is asked about once', async () => {
    await people.say('meena', 'sale Asha rice 120');
    await people.snap('meena', [jpeg('one')], { album: 'a2' });
    expect(await people.snap('meena', [jpeg('two')], { album: 'a2' })).toEqual([]);
    const heard = await people.press('meena', '#1 Asha Verma');
    expect(heardBy('meena', heard)).toContain('Asha Verma: 2 photos added to #1.');
    const third = await people.snap('meena', [jpeg('three')], { album: 'a2' });
    expect(heardBy('meena', third)).toContain('3 in all');
  });

  test('several photos of one message, as Slack sends them', async () => {
    const heard = await people.snap('meena', [jpeg('one'), jpeg('two')], { text: 'sale Asha rice 120' });
    expect(picturesFor('asha', heard)).toHaveLength(2);
  });
});

describe('refused, and nothing is recorded', () => {
  beforeEach(async () => void (await people.say('meena', 'sale Asha rice 120')));

  test.each([
    ['a HEIC picture', heic('x'), 'I cannot keep HEIC pictures'],
    ['a PDF file', pdf('x'), 'I cannot keep PDF files'],
    ['anything else', new TextEncoder().encode('<svg/>'), 'I cannot keep this file'],
    ['what is too large', jpeg('x', PHOTO_BYTES_MAX + 1), 'too large: at most 5 MB'],
  ])('%s', async (_, bytes, words) => {
    const heard = await people.snap('meena', [bytes], { text: 'sale Asha oil 90' });
    expect(heardBy('meena', heard)).toContain(words);
    expect(heardBy('meena', await people.say('meena', '/balance Asha'))).toContain('Balance ₹120.00');
  });

  test('to an entry that is not there; a customer is not spoken of as the shop would', async () => {
    expect(heardBy('meena', await people.snap('meena', [bill], { text: 'Asha #9' }))).toBe(
      'Asha has no entry #9.\nSee what there is: balance Asha Verma',
    );
    expect(heardBy('asha', await people.snap('asha', [bill], { text: '#9' }))).toBe(
      'There is no entry #9.\nSee what there is: balance',
    );
  });

  test('what its channel would not give', async () => {
    const heard = await people.send('meena', { kind: 'photo', photos: [{ missing: 'not-fetched' }] });
    expect(heardBy('meena', heard)).toContain('could not be fetched');
  });

  test('the same picture on the same entry', async () => {
    await people.snap('meena', [bill], { text: '#1' });
    expect(heardBy('meena', await people.snap('meena', [bill], { text: '#1' }))).toContain(
      'That photo is there already.',
    );
  });

  test('more than ten on one entry', async () => {
    await people.snap(
      'meena',
      Array.from({ length: 9 }, (_, index) => jpeg(`photo ${index}`)),
      { text: '#1' },
    );
    const heard = await people.snap('meena', [jpeg('10'), jpeg('11')], { text: '#1' });
    expect(heardBy('meena', heard)).toContain('room for 10 photos, and 9 are there already');
  });

  test('a stranger’s', async () => {
    expect(heardBy('eve', await people.snap('eve', [bill]))).toContain('I do not know you yet');
  });

  test('another shop’s photos are nobody’s to see or to add to', async () => {
    await people.snap('meena', [bill], { text: '#1' });
    const shown = await people.say('meena', 'history Asha');
    const { data } = buttonOn(shown, 'Photo #1');
    await openShop(people, 'ravi', 'Fish Stall');
    await addClerk(people, 'cleo', 'ravi');
    await addLinked(people, 'ravi', { name: 'Bina Rao', who: 'bina' });
    for (const who of ['ravi', 'cleo', 'bina', 'eve']) {
      const heard = await people.forge(who, data);
      expect(heardBy(who, heard)).toContain('not for you');
      expect(picturesFor(who, heard)).toEqual([]);
    }
    expect(heardBy('ravi', await people.snap('ravi', [bill], { text: 'Asha #1' }))).not.toContain('photo added');
  });
});

test('the same message again does nothing twice', async () => {
  await people.snap('meena', [bill], { text: 'sale Asha rice 120', key: 'k1' });
  expect(await people.snap('meena', [bill], { text: 'sale Asha rice 120', key: 'k1' })).toEqual([]);
  expect(heardBy('meena', await people.say('meena', 'history Asha'))).toContain('; 1 photo');
});

test('the same picture on two entries lies in the book once', async () => {
  await people.snap('meena', [jpeg('only once')], { text: 'sale Asha rice 120' });
  await people.snap('meena', [jpeg('only once')], { text: 'sale Asha oil 90' });
  const { connection } = conversations.testBook.store.mongoose;
  const bytes = await connection.collection('photos').countDocuments({ bytes: Buffer.from(jpeg('only once')) });
  expect(bytes).toBe(1);
});

test('the card leads to all of them, five at a time', async () => {
  await people.say('meena', 'sale Asha rice 120');
  const six = Array.from({ length: 6 }, (_, index) => jpeg(`photo ${index}`));
  await people.snap('meena', six, { text: '#1' });
  await people.say('meena', 'customer Asha');
  const first = await people.press('meena', 'Photos');
  expect(picturesFor('meena', first)).toEqual(six.slice(1).reverse().map(hex));
  expect(first[0]?.text).toContain('#1 Asha Verma: ₹120.00 on credit, rice');
  expect(first[0]?.text).toContain('Photo 6 of 6, yours, 22 Nov 2026.');
  expect(picturesFor('meena', await people.press('meena', 'More'))).toEqual([hex(six[0] ?? bill)]);
});

test('the customer sees hers from her own history', async () => {
  await people.snap('meena', [bill], { text: 'sale Asha rice 120' });
  await people.say('asha', 'history');
  const heard = await people.press('asha', 'Photo #1');
  expect(heardBy('asha', heard)).toContain('Photo 1 of 1, from Corner Store, 22 Nov 2026.');
  expect(picturesFor('asha', heard)).toEqual([hex(bill)]);
});
