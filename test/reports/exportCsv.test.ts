import fc from 'fast-check';
import { expect, test } from 'vitest';
import { receiptCode } from '#domain/receiptCode.ts';
import { csvLine, textCell } from '#reports/csvCells.ts';
import { exportCsv } from '#reports/exportCsv.ts';
import type { Shop } from '#store/records.ts';
import { cornerStore, openShopBook, SHOP, type ShopBook } from './shopBook.ts';

/** chat.md, "Files": `export csv` is one entry a line, headed, RFC 4180, amounts as decimals, no formula can hide in a cell. */

test('it is headed, and every entry is one line with what an accountant asks for', async () => {
  const book = cornerStore();
  const [header, ...rows] = parse(await csvOf(book));
  expect(header).toEqual([
    'customer',
    'entry',
    'date',
    'recorded at (UTC)',
    'kind',
    'goods or words',
    'amount',
    'balance after',
    'currency',
    'due',
    'method',
    'reference',
    'confirmation',
    'voided by',
    'voids',
    'by',
    'receipt code',
  ]);
  const recorded = ['2026-11-22', '2026-11-22 08:30:00'];
  const sale = book.accounts[0]?.events.find(({ kind }) => kind === 'sale');
  expect(rows[0]).toEqual([
    'Asha Verma',
    '1',
    ...recorded,
    'sale',
    '2 kg rice 120.00, तेल, "सरसों" 90.00',
    '210.00',
    '210.00',
    'INR',
    '2026-12-22',
    '',
    '',
    'confirmed',
    '',
    '',
    'Meera Shah',
    receiptCode(sale?.hash ?? ''),
  ]);
  expect(rows.map((row) => row.slice(0, 15))).toEqual([
    rows[0]?.slice(0, 15),
    [
      'Asha Verma',
      '2',
      ...recorded,
      'payment',
      '',
      '-50.00',
      '160.00',
      'INR',
      '',
      'upi',
      'UPI 🙏 4711',
      'awaited',
      '',
      '',
    ],
    [
      'Asha Verma',
      '3',
      ...recorded,
      'sale',
      'soap',
      '45.00',
      '205.00',
      'INR',
      '2026-12-22',
      '',
      '',
      'awaited',
      '4',
      '',
    ],
    [
      'Asha Verma',
      '4',
      ...recorded,
      'void',
      'wrong customer; it was Binod',
      '-45.00',
      '160.00',
      'INR',
      '',
      '',
      '',
      '',
      '',
      '3',
    ],
    [
      'Binod Kumar',
      '1',
      ...recorded,
      'opening balance',
      '',
      '1250.00',
      '1250.00',
      'INR',
      '2026-11-22',
      '',
      '',
      '',
      '',
      '',
    ],
    ['Binod Kumar', '2', ...recorded, 'payment', '', '-1500.00', '-250.00', 'INR', '', '', '', 'awaited', '', ''],
  ]);
});

test('the last balance of each customer is the account’s', async () => {
  const book = cornerStore();
  const last = new Map(
    parse(await csvOf(book))
      .slice(1)
      .map((row) => [row[0], row[7]]),
  );
  expect(last).toEqual(
    new Map([
      ['Asha Verma', '160.00'],
      ['Binod Kumar', '-250.00'],
    ]),
  );
  expect(book.accounts.map(({ ledger }) => ledger.account.balance)).toEqual([16_000, -25_000, 0]);
});

test('amounts have the decimals of the currency', async () => {
  const decimals = async (exponent: number) => parse(await csvOf(cornerStore(), { ...SHOP, exponent }))[1]?.[6];
  expect(await decimals(0)).toBe('21000');
  expect(await decimals(3)).toBe('21.000');
});

test('it begins with a byte order mark and ends each line with CRLF', async () => {
  const text = await csvOf(openShopBook());
  expect(text).toMatch(/^\uFEFFcustomer,entry,[^\r\n]*\r\n$/);
});

test('names of staff who left stay, whoever is not known is shown by id', async () => {
  const book = openShopBook();
  book.add('ashaverma001', 'Asha Verma').sale([{ amount: 100 }]);
  expect(parse(await csvOf(book))[1]?.[15]).toBe('owner0000001');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\tnow',
  ' =1',
  '"=1',
  "'=1",
  '“=1',
  '\u200B=1',
  '\u0000=1',
  '＝1',
  'rice;=1',
  'rice\n=1',
  'rice\t"+1',
])('%j is kept from being a formula', (text) => {
  expect(formulaIn(textCell(text))).toBe(false);
  expect(textCell(text).replaceAll("'", '')).toBe(text.replaceAll("'", ''));
});

test.each(['rice', 'a-b', '2 kg rice 120.00, oil 90.00', 'M-PESA QX12', "Asha's", 'x=1'])(
  '%j stays as it is',
  (text) => {
    expect(textCell(text)).toBe(text);
  },
);

test('whatever anybody writes: no formula, and every cell reads back as it was written', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', "'", ';', ',', 'a', '１', '\u200B'),
    }),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const cells = texts.map(textCell);
      expect(cells.some(formulaIn)).toBe(false);
      expect(parse(csvLine(cells))).toEqual([cells]);
    }),
  );
});

test('a file beyond the most that a channel takes is refused', async () => {
  const exported = await exportCsv({ shop: SHOP, ...cornerStore().streams() }, { bytesMax: 300 });
  expect(exported).toEqual({ ok: false, refusal: { code: 'file-too-large', bytesMax: 300 } });
});

async function csvOf(book: ShopBook, shop: Shop = SHOP): Promise<string> {
  const file = await exportCsv({ shop, ...book.streams() });
  if (!file.ok) throw new Error(file.refusal.code);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.value);
}

/** Whether a spreadsheet that splits at semicolons, tabs and line breaks could see a formula. */
function formulaIn(cell: string): boolean {
  const parts = cell.split(/[;\t\r\n]/);
  return /^[\t\r\n]/.test(cell) || parts.some((part) => /^[\s\p{C}"“”‘`]*[=+\-@＝＋－＠]/u.test(part));
}

/** A strict reader of RFC 4180. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const token = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const body = text.replace(/^\uFEFF/, '');
  while (token.lastIndex < body.length) {
    const found = token.exec(body);
    if (found === null) throw new Error(`not RFC 4180: ${JSON.stringify(body)}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
