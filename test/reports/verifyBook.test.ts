import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '#domain/account.ts';
import { seal } from '#domain/chain.ts';
import type { LedgerEvent } from '#domain/event.ts';
import { type CustomerId, customerId } from '#domain/ids.ts';
import { type Verified, verifyAccount, verifyBook } from '#reports/verifyBook.ts';
import { DamagedRecord } from '#store/faults.ts';
import {
  cornerStore,
  erasedStore,
  NOW,
  OWNER,
  openShopBook,
  SHOP,
  type ShopBook,
  streamOf,
  TODAY,
  withoutTexts,
} from './shopBook.ts';

/** domain.md, "Account and ledger events": any changed byte, missing or reordered event, or differing projection is found. */

const ASHA = customerId('ashaverma001');
const BINOD = customerId('binodkumar02');

test('a book that was left alone is intact, and it says how much there is', async () => {
  expect(await verify(cornerStore().events())).toMatchObject({ ok: true, accounts: 3, events: 16, entries: 6 });
});

/** This book has none. */
const photo = async () => undefined;

test('one account is checked by itself; its head is its last event', async () => {
  const account = cornerStore().accounts[0];
  const events = account?.events ?? [];
  expect(await verifyOne(events, account?.ledger.account)).toEqual({
    ok: true,
    accounts: 1,
    events: 11,
    entries: 4,
    head: events.at(-1)?.hash,
    heads: 0,
  });
});

test('a customer with whom nothing was recorded may have no stored account', async () => {
  expect(await verifyOne([], undefined)).toMatchObject({ ok: true, events: 0, entries: 0 });
});

const at = (customer: CustomerId | null, seq: number): number =>
  cornerStore()
    .events()
    .findIndex((event) => event.customer === customer && event.seq === seq);
const changing = (index: number, change: (event: LedgerEvent) => LedgerEvent) => (events: readonly LedgerEvent[]) =>
  events.map((event, other) => (other === index ? change(event) : event));

test.each([
  [
    'a changed amount',
    changing(at(ASHA, 4), (event) => ({ ...event, data: { ...event.data, amount: 1 } }) as LedgerEvent),
    { customer: ASHA, seq: 4, entry: 1, why: 'hash' },
  ],
  [
    'a changed day',
    changing(at(BINOD, 2), (event) => ({ ...event, on: '2026-11-21' })),
    { customer: BINOD, seq: 2, why: 'hash' },
  ],
  [
    'changed words',
    changing(at(ASHA, 4), (event) => ({ ...event, texts: event.texts.map((text) => ({ ...text, text: 'gold' })) })),
    { customer: ASHA, seq: 4, entry: 1, why: 'text' },
  ],
  [
    'an event of the shop itself',
    changing(at(null, 2), (event) => ({ ...event, by: 'rules' })),
    { customer: null, seq: 2, why: 'hash' },
  ],
  [
    'a missing event',
    (events: readonly LedgerEvent[]) => events.toSpliced(at(ASHA, 5), 1),
    { customer: ASHA, seq: 5, why: 'gap' },
  ],
  [
    'an event twice',
    (events: readonly LedgerEvent[]) => events.toSpliced(at(ASHA, 5), 0, ...events.slice(at(ASHA, 5), at(ASHA, 5) + 1)),
    { customer: ASHA, seq: 5, why: 'order' },
  ],
  [
    'a chain cut off at its end',
    (events: readonly LedgerEvent[]) => events.toSpliced(at(BINOD, 3), 1),
    { customer: BINOD, seq: 2, why: 'projection' },
  ],
  [
    'a chain that is gone',
    (events: readonly LedgerEvent[]) => events.filter(({ customer }) => customer !== BINOD),
    { customer: BINOD, seq: 0, why: 'projection' },
  ],
] as const)('%s is found, and the first bad event is named', async (_, change, bad) => {
  expect(await verify(change(cornerStore().events()))).toMatchObject({ ok: false, ...bad });
});

test.each<[string, (account: Account) => Account]>([
  ['balance', (account) => ({ ...account, balance: account.balance - 1 })],
  ['limit', (account) => ({ ...account, limit: null })],
  ['open item', (account) => ({ ...account, items: account.items.map((item) => ({ ...item, due: '2027-01-01' })) })],
  [
    'list of what awaits her word',
    (account) => ({ ...account, awaiting: [...account.awaiting, { entry: 1, at: NOW }] }),
  ],
])('a stored %s that the chain does not come to is found', async (_, change) => {
  const changed = await verify(cornerStore().events(), (account) =>
    account.customer === ASHA ? change(account) : account,
  );
  expect(changed).toEqual({ ok: false, customer: ASHA, seq: 11, why: 'projection' });
});

test('the first bad place is named, however it shows: a projection before a broken chain, a chain before a projection', async () => {
  const forgetful = (customer: CustomerId) => (account: Account) =>
    account.customer === customer ? { ...account, balance: 7 } : account;
  const breakBinod = changing(at(BINOD, 1), (event) => ({ ...event, on: '2026-11-21' }));
  const breakAsha = changing(at(ASHA, 1), (event) => ({ ...event, on: '2026-11-21' }));
  expect(await verify(breakBinod(cornerStore().events()), forgetful(ASHA))).toMatchObject({
    customer: ASHA,
    why: 'projection',
  });
  expect(await verify(breakAsha(cornerStore().events()), forgetful(BINOD))).toMatchObject({
    customer: ASHA,
    why: 'hash',
  });
});

test('an event that was sealed but cannot have followed the others is named', async () => {
  const account = cornerStore().accounts[1];
  const last = account?.events.at(-1);
  if (account === undefined || last === undefined) throw new Error('nothing recorded');
  const link = { shop: SHOP.id, customer: BINOD, at: NOW, by: OWNER, salt: () => '0'.repeat(32) };
  const impossible = seal(
    { kind: 'claim-settled', on: TODAY, data: { claim: 99, outcome: 'same' } },
    { ...link, seq: 4, prevHash: last.hash },
  );
  const after = seal(
    { kind: 'limit-changed', on: TODAY, data: { limit: 1, cause: 'member' } },
    { ...link, seq: 5, prevHash: impossible.hash },
  );
  const events = streamOf([...account.events, impossible, after]);
  const verified = await verifyAccount({
    shop: SHOP.id,
    customer: BINOD,
    events,
    account: account.ledger.account,
    photo,
  });
  expect(verified).toEqual({ ok: false, customer: BINOD, seq: 4, why: 'fold' });
});

test('a row that is no event any more is the first bad event, unless one before it in the chain is', async () => {
  const events = cornerStore().events();
  const damage = new DamagedRecord('events: damaged', { shop: SHOP.id, customer: ASHA, seq: 6 });
  async function* damaged(readable: readonly LedgerEvent[]): AsyncGenerator<LedgerEvent> {
    yield* readable;
    throw damage;
  }
  const verifyDamaged = (readable: readonly LedgerEvent[]) => {
    const book = cornerStore();
    return verifyBook({ shop: SHOP.id, ...book.streams(), events: damaged(readable), accounts: book.stored });
  };
  const readable = events.slice(0, at(ASHA, 6));
  const changed = changing(at(ASHA, 4), (event) => ({ ...event, on: '2026-11-21' }))(readable);
  expect(await verifyDamaged(readable)).toEqual({ ok: false, customer: ASHA, seq: 6, why: 'hash' });
  expect(await verifyDamaged(changed)).toMatchObject({ customer: ASHA, seq: 4, why: 'hash' });
  const one = { shop: SHOP.id, customer: ASHA, account: undefined, photo };
  const own = ({ customer }: LedgerEvent) => customer === ASHA;
  expect(await verifyAccount({ ...one, events: damaged(readable.filter(own)) })).toMatchObject({ seq: 6, why: 'hash' });
  expect(await verifyAccount({ ...one, events: damaged(changed.filter(own)) })).toMatchObject({ seq: 4, why: 'hash' });
});

test('a stored account that cannot be read differs from its chain', async () => {
  const book = cornerStore();
  const accounts = async (ids: readonly CustomerId[]) => {
    if (ids.includes(BINOD)) throw new DamagedRecord('accounts: damaged');
    return book.stored(ids);
  };
  const verified = await verifyBook({ shop: SHOP.id, ...book.streams(), accounts });
  expect(verified).toEqual({ ok: false, customer: BINOD, seq: 3, why: 'projection' });
});

test('the latest published book heads are recomputed, and who rewrote the book before one is found', async () => {
  const told = (amount: number) => {
    const book = cornerStore();
    for (let day = 0; day < 9; day += 1) {
      book.publishHead();
      book.accounts[1]?.payment(100);
    }
    book.accounts[0]?.sale([{ amount }]);
    book.publishHead();
    return book;
  };
  const [book, other] = [told(4_500), told(4_600)];
  const ask = { shop: SHOP.id, accounts: book.stored };
  expect(await verifyBook({ ...ask, ...book.streams() })).toMatchObject({ ok: true, heads: 7 });
  const own = book.events().filter(({ customer }) => customer === null);
  const events = [...own, ...other.events().filter(({ customer }) => customer !== null)];
  const rewritten = { ...ask, ...other.streams(), events: streamOf(events), accounts: other.stored };
  expect(await verifyBook(rewritten)).toEqual({ ok: false, customer: null, seq: own.length, why: 'head' });
  const uncovered = await verifyBook({ ...ask, ...book.streams(), covers: streamOf([]) });
  expect(uncovered).toMatchObject({ ok: false, customer: null, why: 'head' });
});

test('a book that cannot be reached is not called broken', async () => {
  const gone = async () => Promise.reject(new Error('the database is gone'));
  await expect(verifyBook({ shop: SHOP.id, ...cornerStore().streams(), accounts: gone })).rejects.toThrow('gone');
});

test('a whole chain of another shop, or of nobody the shop has, is found', async () => {
  const book = cornerStore();
  const other = { shop: 'othershop001' as typeof SHOP.id, ...book.streams(), accounts: book.stored };
  expect(await verifyBook(other)).toMatchObject({ ok: false, customer: null, seq: 1, why: 'shop' });
  const customers = streamOf(book.accounts.map(({ customer }) => customer).filter(({ id }) => id !== BINOD));
  const unknown = await verifyBook({
    shop: SHOP.id,
    customers,
    events: streamOf(book.events()),
    accounts: book.stored,
    covers: streamOf([]),
    photo,
  });
  expect(unknown).toMatchObject({ ok: false, customer: BINOD, seq: 1, why: 'customer' });
});

test('any number of customers, with events or without, is walked through to the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 12 }), async (counts) => {
      const book = openShopBook();
      counts.forEach((count, index) => {
        const account = book.add(`c${String(index).padStart(11, '0')}`, `Customer ${index}`);
        for (let sale = 0; sale < count; sale++) account.sale([{ amount: 100 + sale }]);
      });
      const entries = counts.reduce((sum, count) => sum + count, 0);
      const verified = await verifyBook({ shop: SHOP.id, ...book.streams(), accounts: book.stored });
      expect(verified).toMatchObject({ ok: true, accounts: counts.length, events: entries, entries });
    }),
    { numRuns: 30 },
  );
});

test('stored accounts are asked for a hundred at a time', async () => {
  const book = openShopBook();
  for (let index = 0; index < 250; index++) book.add(`c${String(index).padStart(11, '0')}`, `Customer ${index}`);
  const asked: number[] = [];
  const accounts = (ids: readonly CustomerId[]) => {
    asked.push(ids.length);
    return book.stored(ids);
  };
  expect(await verifyBook({ shop: SHOP.id, ...book.streams(), accounts })).toMatchObject({ ok: true, accounts: 250 });
  expect(asked).toEqual([100, 100, 50]);
});

describe('a person who was erased', () => {
  const check = (book: ShopBook, events: readonly LedgerEvent[]) =>
    verifyBook({ shop: SHOP.id, ...book.streams(), events: streamOf(events), accounts: book.stored });

  test('has no words and no photo any more, and the book is intact', async () => {
    const book = erasedStore({ erased: true });
    expect(await check(book, withoutTexts(book.events()))).toMatchObject({ ok: true, events: 6, entries: 2 });
  });

  test('what is missing without that is found', async () => {
    const book = erasedStore({ erased: false });
    expect(await check(book, withoutTexts(book.events()))).toEqual({
      ...{ ok: false, customer: ASHA, seq: 2, entry: 1, why: 'text' },
    });
    expect(await check(book, book.events())).toMatchObject({ ok: false, customer: ASHA, seq: 3, why: 'photo' });
  });

  test('others’ words, or some of them, are no erasing', async () => {
    const book = erasedStore({ erased: true });
    const changed = book
      .events()
      .map((event) => ({ ...event, texts: event.texts.map((each) => ({ ...each, text: 'x' })) }));
    expect(await check(book, [...book.events().slice(0, 1), ...changed.slice(1)])).toMatchObject({
      seq: 2,
      why: 'text',
    });
  });

  test('a change behind missing words is named where it is', async () => {
    const book = erasedStore({ erased: true });
    const events = withoutTexts(book.events());
    const last = events.at(-1);
    const forged = { ...last, data: { number: 2 } } as LedgerEvent;
    expect(await check(book, [...events.slice(0, -1), forged])).toMatchObject({ seq: 5, why: 'hash' });
    expect(
      await check(
        book,
        events.map((event, index) => (index === 4 ? { ...event, at: NOW.replace('08', '09') } : event)),
      ),
    ).toMatchObject({ seq: 4, why: 'hash' });
  });
});

function verify(
  events: readonly LedgerEvent[],
  stored: (account: Account) => Account = (account) => account,
): Promise<Verified> {
  const book = cornerStore();
  const accounts = async (ids: readonly CustomerId[]) => (await book.stored(ids)).map(stored);
  return verifyBook({ shop: SHOP.id, ...book.streams(), events: streamOf(events), accounts, photo });
}

function verifyOne(events: readonly LedgerEvent[], account: Account | undefined): Promise<Verified> {
  return verifyAccount({ shop: SHOP.id, customer: ASHA, events: streamOf(events), account, photo });
}
