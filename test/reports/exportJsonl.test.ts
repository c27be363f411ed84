import { expect, test } from 'vitest';
import { bookHead } from '#domain/bookHead.ts';
import { EMPTY_HASH } from '#domain/chain.ts';
import { customerId } from '#domain/ids.ts';
import { exportJsonl, jsonlLines } from '#reports/exportJsonl.ts';
import { verifyBook } from '#reports/verifyBook.ts';
import { cornerStore, openShopBook, SHOP, type ShopBook, streamOf } from './shopBook.ts';

/** chat.md, "Files": `export jsonl`. */

test('the first line is the book: currency, exponent, and the customers with id, name, head and count', async () => {
  const book = cornerStore();
  const [first] = await linesOf(book);
  expect(first).toEqual({
    format: 'slatebook-book/1',
    shop: 'cornerstore1',
    name: 'Corner Store',
    currency: 'INR',
    exponent: 2,
    zone: 'Asia/Kolkata',
    shopChain: { head: book.events()[1]?.hash, count: 2 },
    customers: [
      { id: 'ashaverma001', name: 'Asha Verma', head: book.accounts[0]?.ledger.account.hash, count: 11 },
      { id: 'binodkumar02', name: 'Binod Kumar', head: book.accounts[1]?.ledger.account.hash, count: 3 },
      { id: 'chandrabose3', name: 'Chandra Bose', head: EMPTY_HASH, count: 0 },
    ],
  });
});

test('every event is one line with its texts beside it, the chain of the shop first', async () => {
  const book = cornerStore();
  const lines = await linesOf(book);
  expect(lines.slice(1, -1)).toEqual(book.events());
  expect(Object.keys(lines[1] ?? {})).toEqual([
    'shop',
    'customer',
    'seq',
    'kind',
    'on',
    'at',
    'by',
    'data',
    'prevHash',
    'hash',
    'texts',
  ]);
  expect(lines[1]).toMatchObject({ customer: null, kind: 'staff', texts: [{ path: '/name', text: 'Meera Shah' }] });
});

test('the last line is the book head, which verify comes to as well', async () => {
  const book = cornerStore();
  const last = (await linesOf(book)).at(-1);
  const verified = await verifyBook({ shop: SHOP.id, ...book.streams(), accounts: book.stored });
  expect(verified).toMatchObject({ ok: true, head: last?.bookHead });
  expect(last).toMatchObject({ accounts: 3, events: book.events().length });
});

test('a shop without events has a head all the same', async () => {
  const head = bookHead([{ customer: null, seq: 0, head: EMPTY_HASH }]);
  expect((await linesOf(openShopBook())).at(-1)).toMatchObject({ bookHead: head, accounts: 0, events: 0 });
});

test('line by line it is the same book', async () => {
  const book = cornerStore();
  let lines = '';
  for await (const line of jsonlLines(SHOP, book.streams)) lines += line;
  expect(lines).toBe(await textOf(book));
});

test('what the chain says of somebody the shop does not have is in the file too', async () => {
  const book = cornerStore();
  const customers = streamOf(
    book.accounts.map(({ customer }) => customer).filter(({ name }) => name !== 'Binod Kumar'),
  );
  const file = await exportJsonl({ shop: SHOP, customers, events: streamOf(book.events()), covers: streamOf([]) });
  if (!file.ok) throw new Error(file.refusal.code);
  const [first = '', ...rest] = new TextDecoder().decode(file.value).trimEnd().split('\n');
  expect(rest).toHaveLength(book.events().length + 1);
  expect(JSON.parse(first).customers).toContainEqual(
    expect.objectContaining({ id: customerId('binodkumar02'), name: '', count: 3 }),
  );
});

test('a file beyond the most that a channel takes is refused, one of exactly that size is not', async () => {
  const size = new TextEncoder().encode(await textOf(cornerStore())).length;
  const exported = (bytesMax: number) => exportJsonl({ shop: SHOP, ...cornerStore().streams() }, { bytesMax });
  expect(await exported(size)).toMatchObject({ ok: true });
  expect(await exported(size - 1)).toEqual({ ok: false, refusal: { code: 'file-too-large', bytesMax: size - 1 } });
  expect(await exported(100)).toMatchObject({ ok: false, refusal: { code: 'file-too-large' } });
});

async function textOf(book: ShopBook): Promise<string> {
  const file = await exportJsonl({ shop: SHOP, ...book.streams() });
  if (!file.ok) throw new Error(file.refusal.code);
  return new TextDecoder().decode(file.value);
}

async function linesOf(book: ShopBook): Promise<Record<string, unknown>[]> {
  const lines = (await textOf(book)).trimEnd().split('\n');
  return lines.map((line): Record<string, unknown> => JSON.parse(line));
}
