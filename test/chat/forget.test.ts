import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { jpeg } from '../photo.ts';
import { everything as lyingIn } from '../store/everything.ts';
import { type Conversation, conversationsOfFile, heardBy } from './conversation.ts';
import { addLinked, codeIn, openShop } from './shop.ts';

/** `forget`: domain.md, "Account and ledger events"; nothing of her is left in any collection, file or log. */

const conversations = conversationsOfFile();
let people: Conversation;
const logged: string[] = [];
const log = (...said: readonly unknown[]): void => void logged.push(JSON.stringify(said));

const meena = async (text: string) => heardBy('meena', await people.say('meena', text));
const asha = async (text: string) => heardBy('asha', await people.say('asha', text));

/** The photo that only she has, and one that is on another account of the shop too. */
const SLIP = jpeg('the slip of Zubeida');
const RECEIPT = jpeg('the receipt that two of them have');

/** Whatever was written down of her: none of it may be found afterwards. */
const HERS = [
  'Zubeida',
  'Quraishi',
  'Zubi',
  'ninamma',
  '9876512345',
  'saffron',
  'cardamom',
  'jaggery',
  'UPIREF77',
  'the bag was torn',
  'rude to the boy',
  'settled by handshake',
  'oddly-tagged',
  'when is the oil coming',
  'the oil comes tomorrow',
  'sweetest shop',
  'crumpled slip',
];

beforeAll(async () => {
  people = conversations.open({ log: { info: log, warn: log, error: log } });
  await openShop(people);
  await addLinked(people, 'meena', { name: 'Ravi Kumar', who: 'ravi' });
  people.wait({ minutes: 1 });
  await people.say('meena', 'sale Ravi rice 100');
  await people.snap('meena', [RECEIPT], { text: 'sale Ravi oil 50' });
});

/** What was said in her life, to be brought once more. */
const said: { readonly who: string; readonly text: string; readonly key: string }[] = [];
const say: Conversation['say'] = (who, text) => {
  const key = `life-${said.length}`;
  said.push({ who, text, key });
  return people.say(who, text, { key });
};

/** Two years with her in the shop, in a morning: everything that leaves words behind. */
async function live(): Promise<void> {
  await say('meena', 'add Ninamma Quraishi +919876512345 limit 5000');
  await say('meena', 'rename Ninamma to Zubeida Quraishi');
  await say('meena', 'nick Zubeida = Zubi');
  await people.say('asha', codeIn(await say('meena', 'invite Zubi')));
  await people.press('asha', "Yes, that's me");
  await people.say('asha@slack', codeIn(await say('meena', 'invite Zubi')));
  await people.press('asha@slack', "Yes, that's me");
  await say('meena', 'tag Zubi oddly-tagged');
  await say('meena', 'note Zubi rude to the boy');
  await say('meena', 'sale Zubi 2 kg saffron 120, cardamom 90');
  await people.press('asha', 'Confirm');
  await people.snap('asha', [SLIP], { text: '#1 crumpled slip' });
  await people.snap('meena', [RECEIPT], { text: 'Zubi #1' });
  await people.snap('asha', [jpeg('one that waits for a word')]);
  await say('asha', '/wrong #1');
  await people.press('asha', 'Other…');
  await say('asha', 'the bag was torn');
  await people.press('meena', 'Stand by it');
  await say('asha', '/talk when is the oil coming');
  await say('meena', '/talk Zubi the oil comes tomorrow');
  await say('asha', '/promise friday');
  await say('asha', '/raise 8000');
  await say('meena', '/plan Zubi 2 weekly');
  await people.press('asha', 'Accept');
  await say('meena', '/plan Zubi cancel');
  await say('asha', '/paid 60 upi UPIREF77');
  await people.press('meena', 'Received');
  await say('meena', '/sale Zubi jaggery 40');
  await say('meena', '/void Zubi #3 settled by handshake');
  await say('meena', '/remind Zubi');
  for (const list of ['customers', 'balance', 'due', 'history Zubi', 'customer Zubi', 'customers oddly-tagged'])
    await say('meena', `/${list}`);
  for (const format of ['csv', 'jsonl']) await say('meena', `/export ${format}`);
  await say('meena', '/sale Zubeida Nobody saffron 20');
  await say('meena', '/pay Zubi 150');
  await people.press('asha', '5');
  await people.press('asha', 'Add a comment');
  await say('asha', 'sweetest shop');
  await say('meena', '/feedback');
  await people.fill('meena', 'sale', { customer: '', items: 'saffron' }).catch(() => undefined);
  await say('asha', '/paid');
  await say('meena', '/note Zubi');
  await say('asha', 'something else that is no command');
}

/** Every document of every collection, one a line. */
async function everything(): Promise<string> {
  return (await lyingIn(conversations.testBook.store)).map(({ says }) => says).join('\n');
}

/** Which of them are found, each with the line it stands in. */
function foundIn(text: string, secrets: readonly string[]): readonly string[] {
  const lines = text.split('\n');
  return secrets.flatMap((secret) => {
    const line = lines.find((each) => each.toLowerCase().includes(secret.toLowerCase()));
    return line === undefined ? [] : [`${secret}: ${line.slice(0, 400)}`];
  });
}

const chatsOf = (who: readonly string[]) => who.flatMap((one) => [people.identityOf(one), people.viewer(one).user]);

let old: Awaited<ReturnType<Conversation['say']>>[number] | undefined;

test('she is told, and all of her is taken away', async () => {
  await live();
  const before = await everything();
  expect(foundIn(before, HERS)).toHaveLength(HERS.length);
  old = people.sees('meena').findLast(({ buttons }) => buttons.some(({ label }) => label.endsWith('Undo')));
  const heard = await people.say('meena', '/forget Zubi', { key: 'forget' });
  expect(heardBy('meena', heard)).toContain('Erased. In the book this is customer 2 now');
  for (const chat of ['asha', 'asha@slack']) {
    expect(heardBy(chat, heard)).toContain('Corner Store has erased what it kept about you');
  }
});

test('nothing of her is found in any collection, nor in the log', async () => {
  const secrets = [...HERS, ...chatsOf(['asha', 'asha@slack']), 'the slip of Zubeida', 'one that waits for a word'];
  expect(foundIn(await everything(), secrets)).toEqual([]);
  expect(foundIn(logged.join('\n'), secrets)).toEqual([]);
});

test('a photo that another account of the shop names too stays with that one', async () => {
  const { connection } = conversations.testBook.store.mongoose;
  const photos = await connection.collection('photos').find().toArray();
  const sha256 = createHash('sha256').update(RECEIPT).digest('hex');
  expect(photos.map(({ _id }) => String(_id).split('/')[1])).toEqual([sha256]);
});

test('the book still verifies, and calls her customer 2', async () => {
  expect(await meena('/verify')).toMatch(/^Intact: /);
  expect(await meena('/customers archived')).toBe('Put away:\ncustomer 2 ₹0.00');
  expect(await meena('/customers')).not.toContain('customer 2');
});

test('what was said once is brought again, and brings nothing back', async () => {
  const before = await everything();
  expect(await people.say('meena', '/forget Zubi', { key: 'forget' })).toEqual([]);
  for (const { who, text, key } of said) expect(await people.say(who, text, { key })).toEqual([]);
  expect(await everything()).toBe(before);
});

describe('afterwards', () => {
  test('her name is nobody’s, and a sale to it is to somebody new', async () => {
    expect(await meena('/balance Zubi')).toContain('There is no customer called');
    expect(await meena('/sale Zubeida soap 20')).toContain('Add Zubeida');
  });

  test('an old button about her says kindly that this is over', async () => {
    const undo = old?.buttons.find(({ label }) => label.endsWith('Undo'));
    if (undo === undefined || !('data' in undo)) throw new Error('there was no [Undo]');
    const heard = await people.forge('meena', undo.data, { on: old });
    expect(heardBy('meena', heard)).toContain('a customer whose data has been erased');
  });

  test('#1 without a name does not mean her', async () => {
    expect(await meena('/void #1')).toContain('Ravi Kumar: sale #1');
  });

  test('her chat is a stranger’s', async () => {
    expect(await asha('/balance')).not.toContain('₹');
    expect(await asha('hello')).not.toContain('Corner Store');
  });
});

describe('who has another seat', () => {
  let others: Conversation;
  const outbox = () => conversations.testBook.store.mongoose.connection.collection('outbox');

  beforeAll(async () => {
    others = conversations.open();
    await openShop(others, 'nila', 'Tea Room');
    await openShop(others, 'omar', 'Fish Stall');
    await addLinked(others, 'nila', { name: 'Bina Rao', who: 'bina' });
    await addLinked(others, 'omar', { name: 'Bina', who: 'bina' });
    await others.say('omar', 'sale Bina hilsa 70');
    await others.say('nila', 'sale Bina assam 30');
  });

  test('is not erased while she owes, nor with credit', async () => {
    expect(heardBy('nila', await others.say('nila', '/forget Bina'))).toContain('Bina Rao still owes ₹30.00');
    await others.say('nila', '/pay Bina 50');
    await others.press('nila', 'Keep as credit');
    expect(heardBy('nila', await others.say('nila', '/forget Bina'))).toContain('has a credit of ₹20.00');
    await others.say('nila', '/refund Bina 20');
  });

  test('keeps her chat and the other shop, also where she hears of it late', async () => {
    others.setChannel('down');
    await others.say('nila', '/forget Bina');
    expect(await outbox().countDocuments({ fleeting: true })).toBe(1);
    others.setChannel('up');
    others.wait({ minutes: 5 });
    expect(heardBy('bina', await others.listen())).toContain('Tea Room has erased what it kept about you');
    expect(await outbox().countDocuments({ fleeting: true })).toBe(0);
    expect(heardBy('bina', await others.say('bina', '/balance'))).toContain('Balance ₹70.00');
    expect(heardBy('bina', await others.say('bina', '/shops'))).not.toContain('Tea Room');
    expect(foundIn(await everything(), ['assam'])).toEqual([]);
    expect(foundIn(await everything(), ['hilsa'])).toHaveLength(1);
    expect(heardBy('omar', await others.say('omar', '/verify'))).toMatch(/^Intact: /);
  });
});

test('nothing of her is found in the files of the embedded database either', async () => {
  // The owner has written these since.
  const written = ['Zubeida', 'Zubi'];
  const secrets = [
    ...HERS.filter((each) => !written.includes(each)),
    'the slip of Zubeida',
    'one that waits for a word',
  ];
  const files = await conversations.testBook.files();
  expect(files.flatMap((file) => foundIn(file.toString('latin1').replaceAll('\n', ' '), secrets))).toEqual([]);
});
