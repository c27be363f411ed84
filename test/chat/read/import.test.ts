import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBalance } from '#chat/read/import/balance.ts';
import { type Chosen, columnsToTake } from '#chat/read/import/columns.ts';
import { readListedPhone } from '#chat/read/import/phone.ts';
import { readRows } from '#chat/read/import/rows.ts';
import { IMPORT_ROWS_MAX, readTable } from '#chat/read/import/table.ts';
import { currencyOf } from '#domain/currency.ts';
import { numberSetting } from '#domain/region.ts';

/** domain.md, "Import" and "Money": files of customers, in a shop in India or Spain on 22 November 2026. */

function settingOf(code: string, zone: string) {
  const currency = currencyOf(code);
  if (currency === undefined) throw new Error(`no currency ${code}`);
  return { numbers: numberSetting({ currency, zone }), today: '2026-11-22' };
}
const INDIA = settingOf('INR', 'Asia/Kolkata');
const SPAIN = settingOf('EUR', 'Europe/Madrid');

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(
  file: string | Uint8Array,
  { setting = INDIA, chosen = {} }: { setting?: typeof INDIA; chosen?: Chosen } = {},
) {
  const table = readTable(typeof file === 'string' ? bytesOf(file) : file);
  if (!table.ok) return table.refusal;
  const columns = columnsToTake(table.value.headings, chosen);
  if ('ask' in columns) return { ask: columns.ask, among: columns.among.map((place) => table.value.headings[place]) };
  const { rows, problems } = readRows(table.value, columns, setting);
  return problems.length > 0
    ? problems.map(({ line, why }) => [line, why.code])
    : rows.map(({ line: _, ...row }) => row);
}

const ASHA = { name: 'Asha Verma', owes: 125_000 };

describe('the same customer, as files write her', () => {
  test.each([
    ['commas', 'Name,Balance\nAsha Verma,1250'],
    ['semicolons', 'Name;Balance\nAsha Verma;1250'],
    ['tabs', 'Name\tBalance\nAsha Verma\t1250'],
    ['a byte order mark and CRLF', '\ufeffName,Balance\r\nAsha Verma,1250\r\n'],
    ['quoted cells', '"Name","Balance"\n"Asha Verma","1,250.00"'],
    ['a comma inside quotes, separated by semicolons', 'Name;Balance\n"Asha, Verma";1250'],
    ['a line break inside quotes', 'Name,Balance\n"Asha\nVerma",1250'],
    ['blank lines and empty cells behind', '\n\nName,Balance,\n,,\nAsha Verma,1250,,,\n\n'],
    ['a title before the headings', 'Customer report\n22 Nov 2026\nName,Balance\nAsha Verma,1250'],
    ['a total behind', 'Name,Balance\nAsha Verma,1250\nGrand Total,"1,250"'],
    ['headings in capitals, with the currency', 'PARTY NAME,AMOUNT (₹)\nAsha Verma,₹1250'],
    ['two columns', 'Customer,You’ll get,You’ll give\nAsha Verma,1500,250'],
    ['debit and credit', 'Client,Dr.,Cr.\nAsha Verma,1250,'],
    ['headings in Spanish', 'Nombre,Saldo\nAsha Verma,1250'],
    ['headings in Hindi', 'नाम,बकाया\nAsha Verma,१२५०'],
    ['headings in Swahili', 'Jina,Deni\nAsha Verma,1250'],
    ['an apostrophe that keeps formulas from running', "Name,Balance\nAsha Verma,'+1250"],
  ])('%s', (_, file) => {
    expect(read(file)).toEqual([ASHA]);
  });
});

test.each([
  ['1,250.50', INDIA, 125_050],
  ['12,34,567', INDIA, 123_456_700],
  ['1.250', SPAIN, 125_000],
  ['1.250,50 €', SPAIN, 125_050],
  ['-300', INDIA, -30_000],
  ['-₹300', INDIA, -30_000],
  ['₹-300', INDIA, -30_000],
  ['300-', INDIA, -30_000],
  ['(300)', INDIA, -30_000],
  ['300 Cr', INDIA, -30_000],
  ['300 Dr.', INDIA, 30_000],
  ['', INDIA, 0],
  ['-', INDIA, 0],
  ['0.00', INDIA, 0],
])('a balance of “%s”', (text, { numbers }, amount) => {
  expect(readBalance(text, numbers)).toEqual({ ok: true, value: amount });
});

test.each([
  ['+91 98765-43210', 'EUR', '+919876543210'],
  ['00919876543210', 'EUR', '+919876543210'],
  ['98765 43210', 'INR', '+919876543210'],
  ['09876543210', 'INR', '+919876543210'],
  ['919876543210', 'INR', '+919876543210'],
  ['0712 345 678', 'KES', '+254712345678'],
  ['98765 43210', 'EUR', undefined],
  ['9.88E+09', 'INR', undefined],
  ['98765', 'INR', undefined],
])('the number %s of a shop with %s', (text, currency, phone) => {
  const listed = readListedPhone(text, currency);
  expect(listed.ok ? listed.value : undefined).toBe(phone);
});

describe('what a line cannot say', () => {
  test.each([
    ['no name', ',1250,,', 'name-missing'],
    ['a name too long', `${'A'.repeat(81)},1250,,`, 'name-too-long'],
    ['a name with a number', 'Asha 2,1250,,', 'import-name-number'],
    ['a name with a word of a sale', 'Asha due,1250,,', 'name-word'],
    ['no amount', 'Asha,a lot,,', 'not-an-amount'],
    ['too many decimals', 'Asha,1.255,,', 'amount-decimals'],
    ['no telephone number', 'Asha,1250,none,', 'not-a-phone'],
    ['no date', 'Asha,1250,,soon', 'not-a-date'],
    ['a day that is none', 'Asha,1250,,31/11/2026', 'no-such-day'],
    ['more cells than headings', 'Asha,1,250,,2026-12-15', 'import-more-cells'],
  ])('%s', (_, line, code) => {
    expect(read(`Name,Balance,Phone,Due date\nMary Otieno,5,,\n${line}`)).toEqual([[3, code]]);
  });

  test('a total that is not the sum', () => {
    expect(read('Name,Balance\nAsha,5\nMary,7\nTotal,13')).toEqual([[4, 'import-total']]);
  });

  test('a limit', () => {
    expect(read('Name,Limit\nAsha,much')).toEqual([[2, 'not-an-amount']]);
    expect(read('Name,Limit\nAsha,none\nMary,0')).toEqual([
      { name: 'Asha', limit: null },
      { name: 'Mary', limit: 0 },
    ]);
  });
});

describe('a file as a whole', () => {
  test.each([
    ['of a spreadsheet program', Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xfe), { code: 'import-not-utf8' }],
    ['in Latin-1', Uint8Array.of(...bytesOf('Name\n'), 0xe9, 0x0a), { code: 'import-not-utf8' }],
    ['in UTF-16', Uint8Array.from(Buffer.from('Name,Balance', 'utf16le')), { code: 'import-not-utf8' }],
    ['with a quotation mark left open', 'Name,Balance\n"Asha,5\n', { code: 'import-quote-open', line: 2 }],
    ['of nothing', '', { code: 'import-empty' }],
    ['of headings only', 'Name,Balance\n', { code: 'import-empty' }],
    [
      'of too many lines',
      `Name\n${'A\n'.repeat(IMPORT_ROWS_MAX + 1)}`,
      { code: 'import-too-many', rows: IMPORT_ROWS_MAX + 1, max: IMPORT_ROWS_MAX },
    ],
  ])('%s is refused', (_, file, refusal) => {
    expect(read(file)).toEqual(refusal);
  });

  test('as another app writes its report', () => {
    expect(read(readFileSync(new URL('../../fixtures/khatabook-customers.csv', import.meta.url)))).toEqual([
      { name: 'Asha Verma', owes: 125_000, phone: '+919812345678', due: '2026-12-15' },
      { name: 'Ravi Baker', owes: 123_456_750, phone: '+919876543210' },
      { name: 'Sharma Meena', owes: -30_000 },
      { name: 'Imran Khan', phone: '+919820011122' },
      { name: 'रानी देवी', owes: 45_000 },
    ]);
  });
});

describe('columns that no heading tells', () => {
  const file = 'Who,Place,Money,Phone\nAsha Verma,Pune,1250,\nMary Otieno,Goa,0,';

  test('are asked for, the name first, then what is owed', () => {
    expect(read(file)).toEqual({ ask: 'name', among: ['Who', 'Place', 'Money'] });
    expect(read(file, { chosen: { name: 0 } })).toEqual({ ask: 'amount', among: ['Place', 'Money'] });
    expect(read(file, { chosen: { name: 0, amount: 2 } })).toEqual([ASHA, { name: 'Mary Otieno' }]);
    expect(read(file, { chosen: { name: 0, amount: null } })).toEqual([
      { name: 'Asha Verma' },
      { name: 'Mary Otieno' },
    ]);
  });

  test('“Due” beside no balance may be the sum or the day, so it is asked', () => {
    expect(read('Name,Due\nAsha Verma,1250')).toEqual({ ask: 'amount', among: ['Due'] });
  });

  test('only names and telephones: nothing is asked', () => {
    expect(read('Name,Phone\nAsha Verma,')).toEqual([{ name: 'Asha Verma' }]);
  });
});
