import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Instant } from '#domain/calendar.ts';
import { customerId, memberId, shopId } from '#domain/ids.ts';
import { createSettings } from '#store/settings.ts';
import { AT, customer, identity, OWNER, SHOP, shop } from './bookRecords.ts';
import { openTestBook, type TestBook } from './testBook.ts';

/* What is put into the book comes out again as it was. */
let open: TestBook;

beforeAll(async () => {
  open = await openTestBook();
});

afterAll(() => open.close());

test('a shop, with the code of its counter', async () => {
  const { shops } = open.book;
  await shops.insert(shop);
  expect(await shops.get(SHOP)).toEqual(shop);
  await shops.setCounterCode(SHOP, 'code');
  expect(await shops.byCounterCode('code')).toEqual({ ...shop, counterCode: 'code' });
  expect(await shops.byCounterCode('other')).toBeUndefined();
  expect((await shops.newest())?.id).toBe(SHOP);
});

test('the members of a shop are the active ones', async () => {
  const { members } = open.book;
  const ana = { id: OWNER, shop: SHOP, role: 'owner', name: 'Ana', active: true } as const;
  const ben = { ...ana, id: memberId('member000002'), role: 'clerk', name: 'Ben' } as const;
  await members.insert(ana);
  await members.insert(ben);
  expect(await members.ofShop(SHOP)).toEqual([ana, ben]);
  await members.deactivate(ben.id);
  expect(await members.ofShop(SHOP)).toEqual([ana]);
  expect(await members.get(ben.id)).toEqual({ ...ben, active: false });
});

test('an identity is found by the customers and members it sits for', async () => {
  const { identities } = open.book;
  const asha = customerId('customer0001');
  const both = identity('7', {
    name: 'Asha',
    language: 'en',
    seats: [
      { role: 'customer', shop: SHOP, customer: asha },
      { role: 'owner', shop: SHOP, member: OWNER },
    ],
  });
  await identities.save(identity('7'));
  await identities.save(both);
  expect(await identities.get('telegram:7')).toEqual(both);
  expect(await identities.ofCustomer(asha)).toEqual([both]);
  expect(await identities.ofMembers([OWNER, memberId('member000009')])).toEqual([both]);
  await identities.save(identity('7'));
  expect(await identities.get('telegram:7')).toEqual(identity('7'));
  expect(await identities.ofCustomer(asha)).toEqual([]);
});

test('a question is kept as it was asked, whatever plain data it is', async () => {
  const { conversations } = open.book;
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ depthSize: 'small' }), async (question) => {
      await conversations.save({ identity: 'telegram:1', question, askedAt: AT });
      const kept = await conversations.get('telegram:1');
      expect(kept).toEqual({ identity: 'telegram:1', question: JSON.parse(JSON.stringify(question)), askedAt: AT });
    }),
    { numRuns: 40 },
  );
  await conversations.clear('telegram:1');
  expect(await conversations.get('telegram:1')).toBeUndefined();
});

test('a prompt is closed by its first press and still known', async () => {
  const { prompts } = open.book;
  const asked = { identity: 'telegram:1', cause: 'telegram:1:7', options: [{ $set: 1 }, 'two'], askedAt: AT };
  const prompt = { id: 'p1', ...asked, closed: false };
  await prompts.insert(prompt);
  expect(await prompts.get('p1')).toEqual(prompt);
  await prompts.close('p1');
  expect(await prompts.get('p1')).toEqual({ ...prompt, closed: true });
});

test('what she was asked and has not pressed is found, the newest first, her own only', async () => {
  const { prompts } = open.book;
  const ask = async (id: string, { identity = 'telegram:2', minute }: { identity?: string; minute: number }) => {
    const askedAt: Instant = `2026-11-22T04:0${minute}:00.000Z`;
    await prompts.insert({ id, identity, cause: id, options: [], askedAt, closed: false });
  };
  await ask('first', { minute: 1 });
  await ask('third', { minute: 3 });
  await ask('second', { minute: 2 });
  await ask('of another', { identity: 'telegram:3', minute: 4 });
  await ask('pressed', { minute: 5 });
  await prompts.close('pressed');
  const waiting = await prompts.newestOpen({ identity: 'telegram:2', since: '2026-11-22T04:02:00.000Z', limit: 5 });
  expect(waiting.map(({ id }) => id)).toEqual(['third', 'second']);
  expect(
    await prompts.newestOpen({ identity: 'telegram:2', since: '2026-11-22T04:00:00.000Z', limit: 1 }),
  ).toHaveLength(1);
});

test('an invite is used by one, however many try at once', async () => {
  const { invites } = open.book;
  const to = { role: 'customer', customer: customerId('customer0001') } as const;
  const invite = { hash: 'f'.repeat(64), shop: SHOP, by: OWNER, to, expiresAt: AT, used: false };
  await invites.insert(invite);
  expect(await invites.get(invite.hash)).toEqual(invite);
  const used = await Promise.all(Array.from({ length: 5 }, () => invites.use(invite.hash)));
  expect(used.filter(Boolean)).toHaveLength(1);
});

test('a file comes back byte by byte, over the bounds of its chunks', async () => {
  const { files } = open.book;
  const bytes = Buffer.alloc(2 * 1024 * 1024 + 17, 'statement');
  const id = await files.save({ name: 'book.csv', type: 'text/csv', bytes });
  const empty = await files.save({ name: 'empty.csv', type: 'text/csv', bytes: new Uint8Array() });
  const loaded = await files.load(id);
  expect(loaded?.name).toBe('book.csv');
  expect(bytes.equals(loaded?.bytes ?? new Uint8Array())).toBe(true);
  expect((await files.load(empty))?.bytes.length).toBe(0);
  expect(await files.load('nothing')).toBeUndefined();
});

test('a setting is the last value it was given', async () => {
  const settings = createSettings(open.store.mongoose);
  expect(await settings.get('offset')).toBeUndefined();
  await settings.set('offset', 1);
  await settings.set('offset', 86_400_000_000);
  expect(await settings.get('offset')).toBe(86_400_000_000);
});

describe('a lease', () => {
  test('is held by one process, renewed by it, and free when it has run out or was released', async () => {
    const other = await open.another('second');
    const { leases } = open.book;
    expect(await leases.hold('polling', 1000)).toBe(true);
    expect(await leases.hold('polling', 1000)).toBe(true);
    expect(await other.leases.hold('polling', 1000)).toBe(false);
    open.clock.now += 1000;
    expect(await other.leases.hold('polling', 1000)).toBe(true);
    await leases.release('polling');
    expect(await leases.hold('polling', 1000)).toBe(false);
    await other.leases.release('polling');
    expect(await leases.hold('polling', 1000)).toBe(true);
  });
});

describe('customers', () => {
  const names = ['Asha Verma', 'Asha Rao', 'Mary Otieno', 'Zubeida'];

  test('are found by whole keys first, then by what a key begins with', async () => {
    const { customers } = open.book;
    await customers.insert(names.map((name, index) => customer(`customer000${index}`, { name })));
    const find = async (ask: { keys: string[]; prefix?: string; limit: number }) =>
      (await customers.byKeys(SHOP, ask)).map(({ name }) => name);
    expect(await find({ keys: ['asha'], limit: 9 })).toEqual(['Asha Rao', 'Asha Verma']);
    expect(await find({ keys: ['asha rao'], prefix: 'ash', limit: 9 })).toEqual(['Asha Rao', 'Asha Verma']);
    expect(await find({ keys: ['asha'], prefix: 'ash', limit: 1 })).toEqual(['Asha Rao']);
    expect(await find({ keys: [], prefix: 'ot', limit: 9 })).toEqual(['Mary Otieno']);
    // `mary` is above and `otieno` below: no single key begins with n.
    expect(await find({ keys: [], prefix: 'n', limit: 9 })).toEqual([]);
    expect(await find({ keys: [], prefix: '.*', limit: 9 })).toEqual([]);
  });

  test('are listed by name, a page at a time', async () => {
    const { customers } = open.book;
    const first = await customers.page(SHOP, { limit: 2 });
    expect(first.map(({ name }) => name)).toEqual(['Asha Rao', 'Asha Verma']);
    const last = first[1];
    const after = { key: last?.keys[0] ?? '', id: last?.id ?? '' };
    expect((await customers.page(SHOP, { after, limit: 9 })).map(({ name }) => name)).toEqual([
      'Mary Otieno',
      'Zubeida',
    ]);
  });

  test('are offered in order of what was last recorded with them, and know only their own shop', async () => {
    const { customers } = open.book;
    await customers.setActive(customerId('customer0003'), '2026-11-22T09:00:01.000Z');
    expect((await customers.recent(SHOP, 1)).map(({ name }) => name)).toEqual(['Zubeida']);
    expect(await customers.get(SHOP, customerId('customer0003'))).toBeDefined();
    expect(await customers.get(shopId('elsewhere'), customerId('customer0003'))).toBeUndefined();
    expect((await customers.find(customerId('customer0003')))?.shop).toBe(SHOP);
  });

  test('keep their notes, and stream in order of id', async () => {
    const { customers } = open.book;
    await customers.addNote(customerId('customer0000'), { at: AT, by: OWNER, text: 'pays after the 5th' });
    const all: string[] = [];
    for await (const each of customers.all(SHOP)) all.push(`${each.id} ${each.notes.length}`);
    expect(all).toEqual(['customer0000 1', 'customer0001 0', 'customer0002 0', 'customer0003 0']);
  });
});
