import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERBS } from '#chat/read/verb.ts';
import { type Conversation, type Conversations, heardBy, openConversations } from './conversation.ts';
import { addClerk, addLinked, openShop, openShopWithAsha } from './shop.ts';

/**
 * Every verb, by whoever types it: the shop's people and its customer do what is theirs, and nobody else reads or changes anything
 * of the shop (quality.md, "Security").
 */

let conversations: Conversations;
let people: Conversation;
let receipt: string;

beforeAll(async () => {
  conversations = await openConversations();
  people = conversations.open();
  await openShopWithAsha(people);
  await addClerk(people, 'carl');
  await openShop(people, 'ravi', 'Fish Stall');
  await addClerk(people, 'cleo', 'ravi');
  await addLinked(people, 'ravi', { name: 'Bina Rao', who: 'bina' });
  const [sale] = await people.say('meena', 'sale Asha rice 100');
  receipt = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(sale?.text ?? '')?.[0] ?? '';
  await people.say('carl', 'sale Asha oil 50');
});
afterAll(async () => {
  await people.close();
  await conversations.close();
});

/** What a command leaves behind in the shop; `looks` answers and leaves nothing, `refused` says that it is not hers. */
type Effect = string;
type Row = readonly [command: string, effects: { owner: Effect; clerk: Effect; customer: Effect }];

const NOT_HERS = /That is for|Only the owner|not there yet/;

/** In this order everything that is allowed can be done once by each; the owner comes last. */
const ROWS: readonly Row[] = [
  ['sale Asha soap 20', { owner: 'sale', clerk: 'sale', customer: 'refused' }],
  ['pay Asha 10 cash', { owner: 'payment', clerk: 'payment', customer: 'looks' }],
  ['balance', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['balance Asha', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['customers', { owner: 'looks', clerk: 'looks', customer: 'refused' }],
  ['customer Asha', { owner: 'looks', clerk: 'looks', customer: 'refused' }],
  ['history Asha', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  [
    'add New {who}',
    { owner: 'limit-changed customer invite', clerk: 'limit-changed customer invite', customer: 'refused' },
  ],
  [
    'add Rich {who} limit 99000',
    { owner: 'limit-changed limit-changed customer invite', clerk: 'refused', customer: 'refused' },
  ],
  ['invite Asha', { owner: 'invite', clerk: 'invite', customer: 'refused' }],
  ['invite', { owner: 'looks', clerk: 'looks', customer: 'refused' }],
  ['limit Asha 4000', { owner: 'limit-changed', clerk: 'refused', customer: 'refused' }],
  ['hold Asha', { owner: 'hold', clerk: 'refused', customer: 'refused' }],
  ['block Asha too late', { owner: 'block', clerk: 'refused', customer: 'refused' }],
  ['release Asha', { owner: 'release release', clerk: 'refused', customer: 'refused' }],
  ['waive Asha #1', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['policy', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['policy hold 45 days', { owner: 'policy', clerk: 'refused', customer: 'refused' }],
  ['note Asha pays late', { owner: 'note', clerk: 'note', customer: 'refused' }],
  ['talk Asha the oil is here', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['nick Asha = didi', { owner: 'looks', clerk: 'looks', customer: 'refused' }],
  ['tag Asha vip', { owner: 'looks', clerk: 'looks', customer: 'refused' }],
  ['customers vip', { owner: 'looks', clerk: 'looks', customer: 'refused' }],
  ['rename Asha to Asha Verma', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['archive Asha', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['undo', { owner: 'void', clerk: 'void', customer: 'refused' }],
  ['void Asha #1', { owner: 'void', clerk: 'refused', customer: 'refused' }],
  ['confirm #2', { owner: 'refused', clerk: 'refused', customer: 'confirmation' }],
  ['confirm all', { owner: 'refused', clerk: 'refused', customer: 'confirmation confirmation' }],
  ['wrong #2', { owner: 'refused', clerk: 'refused', customer: 'looks' }],
  ['paid 5', { owner: 'refused', clerk: 'refused', customer: 'claim' }],
  ['plan Asha 2 weekly', { owner: 'plan-proposed', clerk: 'refused', customer: 'looks' }],
  ['plan Asha', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['plan 3 monthly', { owner: 'looks', clerk: 'looks', customer: 'plan-declined plan-proposed' }],
  ['plan Asha cancel', { owner: 'plan-declined', clerk: 'refused', customer: 'looks' }],
  ['promise tomorrow', { owner: 'refused', clerk: 'refused', customer: 'promise' }],
  ['due', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['due week', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['remind Asha', { owner: 'notice', clerk: 'refused', customer: 'refused' }],
  ['remind overdue', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['raise 90000', { owner: 'refused', clerk: 'refused', customer: 'looks' }],
  ['requests', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['disputes', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['review', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['policy points 1 per 200 worth 2', { owner: 'policy', clerk: 'refused', customer: 'refused' }],
  ['points Asha', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['feedback', { owner: 'looks', clerk: 'refused', customer: 'looks' }],
  ['feedback 5 always fresh', { owner: 'refused', clerk: 'refused', customer: 'looks' }],
  ['redeem 1', { owner: 'refused', clerk: 'refused', customer: 'looks' }],
  ['redeem Asha 1', { owner: 'refused', clerk: 'refused', customer: 'looks' }],
  ['mute', { owner: 'refused', clerk: 'refused', customer: 'looks' }],
  ['unmute', { owner: 'refused', clerk: 'refused', customer: 'looks' }],
  ['terms Asha net 20', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['adjust Asha +5 counted anew', { owner: 'adjustment', clerk: 'refused', customer: 'refused' }],
  ['writeoff Asha 5', { owner: 'write-off', clerk: 'refused', customer: 'refused' }],
  ['refund Asha 5', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['verify', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['verify Asha', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['verify {receipt}', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['export csv', { owner: 'head-published', clerk: 'refused', customer: 'refused' }],
  ['export jsonl', { owner: 'head-published', clerk: 'refused', customer: 'refused' }],
  ['export hledger', { owner: 'head-published', clerk: 'refused', customer: 'refused' }],
  ['staff', { owner: 'looks', clerk: 'looks', customer: 'refused' }],
  ['staff invite clerk', { owner: 'invite', clerk: 'refused', customer: 'refused' }],
  ['statement Asha', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['statement Asha csv', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['statement', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['report', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['report last month', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['import', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['forget Asha', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['language', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['language en', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['language shop en', { owner: 'looks', clerk: 'refused', customer: 'refused' }],
  ['shops', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['help', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['start', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['cancel', { owner: 'looks', clerk: 'looks', customer: 'looks' }],
  ['unlink Asha', { owner: 'unlinked', clerk: 'refused', customer: 'refused' }],
  // By then she is nobody's customer.
  ['staff remove carl', { owner: 'staff member', clerk: 'refused', customer: 'looks' }],
];

test('every verb is here but newshop, which opens a shop of one’s own', () => {
  const typed = new Set(ROWS.map(([command]) => command.split(' ')[0]));
  expect(VERBS.filter((verb) => !typed.has(verb))).toEqual(['newshop']);
});

const OUTSIDERS = ['eve', 'ravi', 'cleo', 'bina'] as const;

/** Everything the shop has, by kind. */
async function standing(): Promise<readonly string[]> {
  const { book, store } = conversations.testBook;
  const owner = await book.identities.get(people.identityOf('meena'));
  const shop = owner?.seats[0]?.shop;
  if (shop === undefined) throw new Error('Meena keeps a shop');
  const found: string[] = [];
  for await (const event of book.events.book(shop)) found.push(event.kind);
  for await (const customer of book.customers.all(shop)) found.push('customer', ...customer.notes.map(() => 'note'));
  const invites = await store.mongoose.connection.collection('invites').countDocuments({ shopId: shop });
  const gone = await store.mongoose.connection.collection('members').countDocuments({ shopId: shop, active: false });
  return [...found, ...Array<string>(invites).fill('invite'), ...Array<string>(gone).fill('member')];
}

/** What is there after that was not there before. */
function added(before: readonly string[], after: readonly string[]): string {
  const left = [...before];
  const more = after.filter((kind) => {
    const known = left.indexOf(kind);
    if (known !== -1) left.splice(known, 1);
    return known === -1;
  });
  return more.join(' ');
}

async function effectOf(who: string, command: string): Promise<{ effect: Effect; answer: string }> {
  const before = await standing();
  const text = `/${command.replace('{who}', who).replace('{receipt}', receipt)}`;
  const answer = heardBy(who, await people.say(who, text));
  const more = added(before, await standing());
  return { effect: more === '' ? (NOT_HERS.test(answer) ? 'refused' : 'looks') : more, answer };
}

describe.each(ROWS)('/%s', (command, { owner, clerk, customer }) => {
  test.each(OUTSIDERS)('answers %s, who has no seat in the shop, and shows and changes nothing of it', async (who) => {
    const { effect, answer } = await effectOf(who, command);
    expect(answer).not.toBe('');
    expect(answer).not.toMatch(/Asha Verma|Meena|Carl|Corner Store(?!, INR)|₹(?:50|100|150)\b/);
    expect(['looks', 'refused']).toContain(effect);
  });

  test.each([
    ['customer', 'asha', customer],
    ['clerk', 'carl', clerk],
    ['owner', 'meena', owner],
  ])('by the %s', async (_, who, expected) => {
    const { effect, answer } = await effectOf(who, command);
    expect(`${effect}\n${answer}`).toMatch(new RegExp(`^${expected}\n.`));
  });
});

test('after all that the book is intact', async () => {
  expect(heardBy('meena', await people.say('meena', 'verify'))).toMatch(/^Intact: /);
});
