import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CustomerId } from '#domain/ids.ts';
import { DamagedRecord } from '#store/faults.ts';
import { newAccount, record, SHOP, sale } from './bookRecords.ts';
import { openTestBook, type TestBook } from './testBook.ts';

/* A row that was changed by hand never becomes money (style.md, "Parse at the edge"). */
let open: TestBook;
let asha: CustomerId;

beforeAll(async () => {
  open = await openTestBook();
  asha = await newAccount(open.book, 'damage000001');
  await record(open.book, asha, 'd1', () => [sale(1, 21_000, 'a secret word')]);
});

afterAll(() => open.close());

/** Changes rows, reads, and changes them back. */
async function edited(
  collection: string,
  change: Record<string, unknown>,
  read: () => Promise<unknown>,
): Promise<unknown> {
  const { db } = open.store.mongoose.connection;
  const rows = db?.collection(collection);
  const before = await rows?.find({ shopId: SHOP }).toArray();
  await rows?.updateMany({ shopId: SHOP }, { $set: change });
  const outcome = await read().catch((error: unknown) => error);
  for (const row of before ?? []) await rows?.replaceOne({ _id: row._id }, row);
  return outcome;
}

const chain = async (): Promise<unknown[]> => {
  const found: unknown[] = [];
  for await (const event of open.book.events.chain(SHOP, asha)) found.push(event);
  return found;
};

describe('an event', () => {
  test.each([
    ['a fraction for an amount', { 'data.amount': 210.5 }],
    ['a text for an amount', { 'data.amount': '21000' }],
    ['more than a double holds', { 'data.amount': 2 ** 53 }],
    ['an amount below zero', { 'data.amount': -21_000 }],
    ['another kind', { kind: 'gift' }],
    ['a kind of the shop’s own chain', { kind: 'staff' }],
    ['a day that is none', { on: 'yesterday' }],
  ])('with %s is refused, and named', async (_, change) => {
    const outcome = await edited('events', change, chain);
    expect(outcome).toBeInstanceOf(DamagedRecord);
    expect(outcome).toMatchObject({ event: { shop: SHOP, customer: asha, seq: 1, entry: 1 } });
    expect(String(outcome)).not.toContain('secret');
  });

  test('with something slipped in is read as it lies there, for the hash to find', async () => {
    const outcome = await edited('events', { 'data.note': 'paid' }, chain);
    expect(outcome).toMatchObject([{ data: { note: 'paid' } }]);
  });
});

describe('an account', () => {
  test.each([
    ['a fraction for a balance', { balance: 0.5 }],
    ['a balance that its items do not come to', { balance: 100 }],
    ['an item of no amount', { 'items.0.left': null }],
    ['a limit below zero', { limit: -1 }],
  ])('with %s is refused', async (_, change) => {
    const outcome = await edited('accounts', change, () => open.book.accounts.get(SHOP, asha));
    expect(outcome).toBeInstanceOf(DamagedRecord);
  });
});

test('the totals of a shop are refused when a balance is no whole number', async () => {
  const outcome = await edited('accounts', { balance: 0.5 }, () => open.book.accounts.totals(SHOP));
  expect(outcome).toBeInstanceOf(Error);
});
