import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyAccount } from '#domain/account.ts';
import { verifyChain } from '#domain/chain.ts';
import { customerId, shopId } from '#domain/ids.ts';
import { KeyUsed, WriteConflict } from '#store/faults.ts';
import { newAccount, OWNER, payment, record, SHOP, sale, sealOn } from './bookRecords.ts';
import { openTestBook, type TestBook } from './testBook.ts';

/* The chain in the store (domain.md, "Account and ledger events" and "Commands"). */
let open: TestBook;

beforeAll(async () => {
  open = await openTestBook();
});

afterAll(() => open.close());

function fail(): never {
  throw new Error('no such account');
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

test('a chain comes back in order, byte for byte as it was hashed', async () => {
  const asha = await newAccount(open.book, 'chain0000001');
  const written = [
    ...(await record(open.book, asha, 'c1', () => [sale(1, 21_000), payment(2, 10 ** 12, 'UPI 77')])),
    ...(await record(open.book, asha, 'c2', () => [sale(3, 1)])),
  ];
  const read = await all(open.book.events.chain(SHOP, asha));
  expect(read).toEqual(written);
  expect(verifyChain(read)).toMatchObject({ ok: true, count: 3 });
});

test('the book is every chain of the shop, the shop’s own first, then by customer', async () => {
  const own = shopId('book00000001');
  const chain = (customer: string | null) =>
    sealOn(
      // The shop's chain is sealed like an account's, with no customer.
      {
        ...emptyAccount({ shop: own, customer: customerId('x') }),
        customer: customer as ReturnType<typeof customerId>,
      },
      customer === null
        ? [{ kind: 'policy', on: '2026-11-22', data: { setting: 'starter-limit', value: 500_000 } }]
        : [sale(1, 100), sale(2, 200)],
    );
  for (const customer of ['b', null, 'a']) await open.book.events.append(chain(customer), `book ${customer}`);
  const found = await all(open.book.events.book(own));
  expect(found.map(({ customer, seq }) => `${customer} ${seq}`)).toEqual(['null 1', 'a 1', 'a 2', 'b 1', 'b 2']);
});

describe('a key', () => {
  test('of a command that is on a chain already is refused, on whichever chain it comes again', async () => {
    const first = await newAccount(open.book, 'key000000001');
    const second = await newAccount(open.book, 'key000000002');
    await record(open.book, first, 'telegram:1:9', () => [sale(1, 100)]);
    const again = record(open.book, second, 'telegram:1:9', () => [sale(1, 100)]);
    await expect(again).rejects.toBeInstanceOf(KeyUsed);
    expect(await all(open.book.events.chain(SHOP, second))).toEqual([]);
    expect((await open.book.accounts.get(SHOP, second))?.seq).toBe(0);
  });

  test('names the whole command: only its first event carries it', async () => {
    const asha = await newAccount(open.book, 'key000000003');
    await record(open.book, asha, 'telegram:1:10', () => [sale(1, 100), sale(2, 100)]);
    expect(await all(open.book.events.chain(SHOP, asha))).toHaveLength(2);
  });
});

test('two events with the same number never both stand: the later writer has to decide again', async () => {
  const asha = await newAccount(open.book, 'seq000000001');
  await record(open.book, asha, 's1', () => [sale(1, 100)]);
  const late = sealOn(emptyAccount({ shop: SHOP, customer: asha }), [sale(1, 300)]);
  await expect(open.book.events.append(late, 's2')).rejects.toBeInstanceOf(WriteConflict);
});

describe('what is asked of the events', () => {
  const asha = customerId('ask000000001');

  beforeAll(async () => {
    await newAccount(open.book, asha);
    await record(open.book, asha, 'a1', () => [sale(1, 100), sale(2, 200), payment(3, 50, 'mpesa QX-77 1z')]);
    await record(open.book, asha, 'a2', () => [
      { kind: 'confirmation', on: '2026-11-22', data: { entry: 2 } },
      { kind: 'dispute', on: '2026-11-22', data: { entry: 1, amount: 100, reason: 'goods' } },
    ]);
    const account = await open.book.accounts.get(SHOP, asha);
    const taken = { entry: 4, voids: 2, amount: 200, released: [], pieces: [] };
    await open.book.events.append(sealOn(account ?? fail(), [{ kind: 'void', on: '2026-11-22', data: taken }]), 'a3');
  });

  test('the latest entries, newest first, and those before one', async () => {
    const { events } = open.book;
    const numbers = async (ask: { before?: number; limit: number }) =>
      (await events.entries(SHOP, asha, ask)).map(({ seq }) => seq);
    expect(await numbers({ limit: 2 })).toEqual([6, 3]);
    expect(await numbers({ before: 3, limit: 9 })).toEqual([2, 1]);
  });

  test('one entry, by its number; events that only name it are not it', async () => {
    expect((await open.book.events.entry(SHOP, asha, 2))?.kind).toBe('sale');
    expect((await open.book.events.entry(SHOP, asha, 4))?.kind).toBe('void');
    expect(await open.book.events.entry(SHOP, asha, 9)).toBeUndefined();
    expect(await open.book.events.entry(shopId('elsewhere'), asha, 2)).toBeUndefined();
  });

  test('what was recorded about entries: confirmations, disputes and voids that name them', async () => {
    const kinds = async (entries: number[]) =>
      (await open.book.events.about(SHOP, asha, entries)).map(({ kind }) => kind);
    expect(await kinds([2])).toEqual(['confirmation', 'void']);
    expect(await kinds([1, 2])).toEqual(['confirmation', 'dispute', 'void']);
    expect(await kinds([3])).toEqual([]);
  });

  test('the accounts that have an entry of this number', async () => {
    const shop = shopId('with00000001');
    for (const id of ['w1', 'w2', 'w3']) {
      const events = sealOn(emptyAccount({ shop, customer: customerId(id) }), [sale(1, 100)]);
      await open.book.events.append(events, `with ${id}`);
    }
    expect(await open.book.events.withEntry(shop, 1, 2)).toHaveLength(2);
    expect(await open.book.events.withEntry(shop, 2, 2)).toEqual([]);
  });

  test('events by the beginning of their hash, of the shop or of one account', async () => {
    const [first] = await all(open.book.events.chain(SHOP, asha));
    const ask = { shop: SHOP, prefix: first?.hash.slice(0, 8) ?? '', limit: 5 };
    expect(await open.book.events.byHash(ask)).toEqual([first]);
    expect(await open.book.events.byHash({ ...ask, customer: asha })).toEqual([first]);
    expect(await open.book.events.byHash({ ...ask, customer: customerId('another') })).toEqual([]);
    expect(await open.book.events.byHash({ ...ask, prefix: '.*' })).toEqual([]);
  });

  test('a payment by its reference, however it is typed', async () => {
    const found = await open.book.events.withReference(SHOP, 'MPESA qx771Z');
    expect(found.map(({ seq }) => seq)).toEqual([3]);
    expect(await open.book.events.withReference(SHOP, '--')).toEqual([]);
  });

  test('the latest entries somebody recorded, voids left out', async () => {
    const latest = await open.book.events.latestBy(SHOP, OWNER, 100);
    expect(latest.filter(({ customer }) => customer === asha).map(({ kind }) => kind)).toEqual([
      'payment',
      'sale',
      'sale',
    ]);
  });
});
