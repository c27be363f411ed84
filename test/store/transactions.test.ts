import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CustomerId } from '#domain/ids.ts';
import type { Book } from '#store/book.ts';
import { createTransactions } from '#store/transactions.ts';
import { AT, draft, newAccount, record, SHOP, sale } from './bookRecords.ts';
import { openTestBook, type TestBook } from './testBook.ts';

/* One command, one transaction; several writers on one account (architecture.md, "Rules of the house"). */
let open: TestBook;

beforeAll(async () => {
  open = await openTestBook();
});

afterAll(() => open.close());

const WRITERS = 50;

/** Each writer logs one sale; afterwards the chain has them all, without a gap, and the account is what they come to. */
async function writeAtOnce(books: readonly Book[], asha: CustomerId): Promise<void> {
  const writers = Array.from({ length: WRITERS }, (_, index) => books[index % books.length] ?? open.book);
  await Promise.all(
    writers.map((book, index) => record(book, asha, `${asha} ${index}`, (account) => [sale(account.entries + 1, 100)])),
  );
  const seqs: number[] = [];
  for await (const { seq } of open.book.events.chain(SHOP, asha)) seqs.push(seq);
  expect(seqs).toEqual(Array.from({ length: WRITERS }, (_, index) => index + 1));
  expect(await open.book.accounts.get(SHOP, asha)).toMatchObject({ seq: WRITERS, balance: WRITERS * 100 });
}

test('fifty writers on one account all get through, none is lost and no number is left out', async () => {
  await writeAtOnce([open.book], await newAccount(open.book, 'many00000001'));
});

test('so do fifty writers of two processes', async () => {
  const other = await open.another('second');
  await writeAtOnce([open.book, other], await newAccount(open.book, 'many00000002'));
});

test('what fails leaves nothing behind: no event, no message, no key', async () => {
  const asha = await newAccount(open.book, 'none00000001');
  const work = open.book.transaction(async () => {
    await open.book.outbox.insert([draft('hello', { cause: 'failing' })]);
    await open.book.inbound.insert('failing', AT);
    expect(await open.book.inbound.seen('failing')).toBe(true);
    expect(await open.book.accounts.get(SHOP, asha)).toBeDefined();
    throw new Error('changed my mind');
  });
  await expect(work).rejects.toThrow('changed my mind');
  expect(await open.book.inbound.seen('failing')).toBe(false);
  expect(await open.book.outbox.ofCause('failing')).toEqual([]);
});

test('the same command coming in twice at once is handled once, and the other sees that it was', async () => {
  let handled = 0;
  const work = async (): Promise<'handled' | 'seen'> => {
    if (await open.book.inbound.seen('twice')) return 'seen';
    await open.book.inbound.insert('twice', AT);
    handled += 1;
    return 'handled';
  };
  const outcomes = await Promise.all([open.book.transaction(work), open.book.transaction(work)]);
  expect(outcomes.sort()).toEqual(['handled', 'seen']);
  expect(handled).toBeGreaterThanOrEqual(1);
});

test('a transaction that waits for another on its account lets one on another account pass', async () => {
  const [asha, mary] = [await newAccount(open.book, 'wait00000001'), await newAccount(open.book, 'wait00000002')];
  const order: string[] = [];
  const { held, release } = gate();
  const first = open.book.transaction(async () => {
    await open.book.accounts.get(SHOP, asha);
    order.push('first reads');
    await held;
    order.push('first ends');
  });
  const other = record(open.book, mary, 'pass', () => [sale(1, 100)]).then(() => order.push('other ended'));
  await other;
  const second = record(open.book, asha, 'second', () => [sale(1, 100)]).then(() => order.push('second ended'));
  release();
  await Promise.all([first, second]);
  expect(order).toEqual(['first reads', 'other ended', 'first ends', 'second ended']);
});

test('a transaction within a transaction is a bug and says so', async () => {
  const nested = open.book.transaction(() => open.book.transaction(async () => 1));
  await expect(nested).rejects.toThrow('a transaction cannot begin inside another');
});

test('work that never gets through is given up', async () => {
  const asha = await newAccount(open.book, 'never0000001');
  const transactions = createTransactions(open.store.mongoose.connection);
  let attempts = 0;
  const hopeless = transactions.run(async () => {
    attempts += 1;
    const account = await open.book.accounts.get(SHOP, asha);
    if (account !== undefined) await open.book.accounts.save(account, { seq: account.seq + 1, lookOn: undefined });
  });
  await expect(hopeless).rejects.toThrow(/given up/);
  expect(attempts).toBe(20);
});

function gate(): { held: Promise<void>; release: () => void } {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { held, release };
}
