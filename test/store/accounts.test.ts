import { afterAll, beforeAll, expect, test } from 'vitest';
import { emptyAccount } from '#domain/account.ts';
import { customerId } from '#domain/ids.ts';
import { WriteConflict } from '#store/faults.ts';
import { newAccount, payment, record, SHOP, sale } from './bookRecords.ts';
import { openTestBook, type TestBook } from './testBook.ts';

/* The stored projection (domain.md, "Account and ledger events"). */
let open: TestBook;

beforeAll(async () => {
  open = await openTestBook();
});

afterAll(() => open.close());

test('an account is saved only over the one that was read', async () => {
  const asha = await newAccount(open.book, 'account00001');
  await record(open.book, asha, 'k1', () => [sale(1, 100)]);
  const stale = emptyAccount({ shop: SHOP, customer: asha });
  await expect(open.book.accounts.save({ ...stale, seq: 1 }, { seq: 0, lookOn: undefined })).rejects.toBeInstanceOf(
    WriteConflict,
  );
  expect(await open.book.accounts.get(SHOP, asha)).toMatchObject({ seq: 1, balance: 100 });
});

test('the shop’s totals count who owes, what, and what is in credit, exactly beyond 32 bits', async () => {
  const [mary, zubeida] = [await newAccount(open.book, 'account00002'), await newAccount(open.book, 'account00003')];
  await record(open.book, mary, 'k2', () => [sale(1, 10 ** 12)]);
  await record(open.book, zubeida, 'k3', () => [payment(1, 700)]);
  const ids = [mary, zubeida, customerId('nobody')];
  expect(await open.book.accounts.totals(SHOP)).toEqual({ customers: 3, owing: 2, owed: 10 ** 12 + 100, credit: 700 });
  const balances = (await open.book.accounts.many(SHOP, ids)).map(({ balance }) => balance);
  expect(balances.sort()).toEqual([-700, 10 ** 12]);
});

test('accounts of a book from before are found by what they are found by now', async () => {
  const { db } = open.store.mongoose.connection;
  const before = { $unset: { headMoved: '', agreedTo: '' }, $set: { termsAccepted: { net: 7 } } };
  await db?.collection('accounts').updateMany({}, before);
  await db?.collection('settings').deleteMany({});
  const { accounts } = await open.another('second');
  expect((await accounts.movedHeads(SHOP)).map(({ customer }) => customer)).toEqual([
    'account00001',
    'account00002',
    'account00003',
  ]);
  const agreed = [];
  for await (const { customer } of accounts.agreedToOther(SHOP, { net: 30 })) agreed.push(customer);
  expect(agreed).toHaveLength(3);
  for await (const { customer } of accounts.agreedToOther(SHOP, { net: 7 })) expect(customer).toBe('nobody');
});
