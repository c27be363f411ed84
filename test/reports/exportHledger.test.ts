import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideAdjustment, decideRefund, decideWriteOff } from '#domain/adjusting.ts';
import { customerId } from '#domain/ids.ts';
import { BALANCE_MAX, toDecimal } from '#domain/money.ts';
import { decidePayment } from '#domain/payment.ts';
import { accept } from '#domain/result.ts';
import { decideSale } from '#domain/sale.ts';
import { decideVoid, decideWaiver } from '#domain/voiding.ts';
import { exportHledger } from '#reports/exportHledger.ts';
import { journalNames } from '#reports/journalNames.ts';
import type { Customer, Shop } from '#store/records.ts';
import { ASHA, openAccountBook } from '../domain/accountBook.ts';
import { anyCommand, storyTeller } from '../properties/accountCommands.ts';
import { checkJournal, HAS_HLEDGER, hledgerBalances, readJournal } from './journal.ts';
import {
  type BookAccount,
  cornerStore,
  NOW,
  OWNER_ACTING,
  openShopBook,
  SHOP,
  type ShopBook,
  streamOf,
  TODAY,
  thankfulStore,
} from './shopBook.ts';

/** chat.md, "Files": `export hledger`. */

test('one transaction an entry, dated when it happened, its number as the code; a void reverses its entry’s accounts', async () => {
  expect(await journalOf(cornerStore())).toBe(`; Corner Store, the whole book on 2026-11-22
decimal-mark .
commodity 1000.00 INR
account assets:cash
account equity:opening balances
account equity:adjustments
account income:sales
account income:late fees
account expenses:discounts
account expenses:bad debt

account assets:receivable:Asha Verma

2026-11-22 (1) sale: 2 kg rice 120.00, तेल, "सरसों" 90.00
    assets:receivable:Asha Verma  210.00 INR
    income:sales  -210.00 INR

2026-11-22 (2) payment
    assets:cash  50.00 INR
    assets:receivable:Asha Verma  -50.00 INR

2026-11-22 (3) sale: soap
    assets:receivable:Asha Verma  45.00 INR
    income:sales  -45.00 INR

2026-11-22 (4) void of #3: wrong customer it was Binod
    income:sales  45.00 INR
    assets:receivable:Asha Verma  -45.00 INR

account assets:receivable:Binod Kumar

2026-11-22 (1) opening balance
    assets:receivable:Binod Kumar  1250.00 INR
    equity:opening balances  -1250.00 INR

2026-11-22 (2) payment
    assets:cash  1500.00 INR
    assets:receivable:Binod Kumar  -1500.00 INR

account assets:receivable:Chandra Bose

2026-11-22 balances
    assets:receivable:Asha Verma  0 INR = 160.00 INR
    assets:receivable:Binod Kumar  0 INR = -250.00 INR
    assets:receivable:Chandra Bose  0 INR = 0.00 INR
`);
});

test('each kind of entry moves the accounts that an accountant expects', async () => {
  const book = openShopBook();
  const asha = book.add('ashaverma001', 'Asha Verma');
  const { ledger, record } = { ledger: () => asha.ledger, record: asha.record };
  const account = () => asha.ledger.account;
  record(decideSale(account(), { ...sale(10_000), terms: { net: 30, early: { basisPoints: 200, days: 10 } } }));
  record(decidePayment(account(), payment(9_800)));
  record(decideSale(account(), sale(5_000)));
  record(accept([{ kind: 'fee', on: TODAY, data: { entry: 5, amount: 100, item: 4, number: 1, pieces: [] } }]));
  record(decideWaiver(ledger(), { acting: OWNER_ACTING, entry: 5 }));
  record(decideWriteOff(account(), { acting: OWNER_ACTING, amount: 2_000 }));
  record(decideVoid(ledger(), { acting: OWNER_ACTING, entry: 7 }));
  record(decideAdjustment(account(), { acting: OWNER_ACTING, amount: -6_000, due: TODAY }));
  record(decideRefund(account(), { acting: OWNER_ACTING, amount: 1_000 }));
  const moves = readJournal(await journalOf(book)).transactions.map(
    ({ code, words, postings }) =>
      `${code} ${words}: ${postings.map(({ account: at }) => at.split(':').at(-1)).join(' < ')}`,
  );
  expect(moves).toEqual([
    '1 sale: Asha Verma < sales',
    '2 payment: cash < Asha Verma',
    '3 early discount: discounts < Asha Verma',
    '4 sale: Asha Verma < sales',
    '5 fee: Asha Verma < late fees',
    '6 fee-waiver of #5: late fees < Asha Verma',
    '7 write-off: bad debt < Asha Verma',
    '8 void of #7: Asha Verma < bad debt',
    '9 correction: adjustments < Asha Verma',
    '10 refund: Asha Verma < cash',
    'undefined balances: Asha Verma',
  ]);
  await agrees(book);
});

test('redeemed points are a discount; what was void stays so', async () => {
  await agrees(thankfulStore());
});

test.each([
  ['JPY', 0, '21000 JPY'],
  ['INR', 2, '210.00 INR'],
  ['KWD', 3, '21.000 KWD'],
])('%s has %d decimals', async (currency, exponent, amount) => {
  const shop = { ...SHOP, currency, exponent };
  expect(await journalOf(cornerStore(), shop)).toContain(`  ${amount}\n`);
  await agrees(cornerStore(), shop);
});

test('a payment dated before its sale and an entry dated after the export leave the assertions true', async () => {
  const book = openShopBook();
  const asha = book.add('ashaverma001', 'Asha Verma');
  asha.record(decideSale(asha.ledger.account, sale(5_000)));
  asha.record(decidePayment(asha.ledger.account, { ...payment(2_000), on: '2026-11-20' }));
  expect(await journalOf(book)).toMatch(/\n2026-11-22 balances\n/);
  expect(await journalOf(book, SHOP, '2026-11-21')).toMatch(/\n2026-11-22 balances\n/);
  await agrees(book);
});

test('sums beyond what a number of this program holds exactly', async () => {
  const book = openShopBook();
  const amount = BALANCE_MAX;
  for (const name of ['Asha', 'Binod', 'Chandra']) {
    const opening = { entry: 1, amount, reason: 'opening', due: TODAY, pieces: [] } as const;
    book.add(`${name.toLowerCase()}000001`, name).record(accept([{ kind: 'adjustment', on: TODAY, data: opening }]));
  }
  const balances = checkJournal(await journalOf(book));
  expect(balances.get('equity:opening balances')).toBe(-3n * BigInt(amount));
  await agrees(book);
});

const NAMES: readonly (readonly [written: string, named: string])[] = [
  ['Asha Verma', 'Asha Verma'],
  ['Asha: Verma;x', 'Asha Verma x'],
  ['Asha  Verma', 'Asha Verma (2)'],
  ['Asha\tVerma\n', 'Asha Verma (3)'],
  ['Asha Verma (2)', 'Asha Verma (2) (2)'],
  ['(Asha', 'Asha'],
  ['[[ (Asha]', 'Asha]'],
  ['; 2026-01-01 x', '2026-01-01 x'],
  ['::', 'customer 9'],
  ['', 'customer 10'],
  ['customer 10', 'customer 10 (2)'],
  ['"Asha" \'V\' | =5 @ 3 * !', '"Asha" \'V\' =5 @ 3 * !'],
  ['👨‍👩‍👧 🙏🏽', '👨‍👩‍👧 🙏🏽'],
  ['بقالة الأمانة', 'بقالة الأمانة'],
  ['\u202eAsha\u00a0\u2003Verma\u3000X', 'Asha Verma X'],
  ['a\u0000b\u0085c\u2028d\ud800', 'a b c d\ufffd'],
  ['#hash %perc ~tilde', '#hash %perc ~tilde'],
];

test('names mean nothing to hledger and are not the same twice', async () => {
  const book = openShopBook();
  NAMES.forEach(([name], at) => {
    const id = `customer${String(at).padStart(4, '0')}`;
    book.add(id, name).sale([{ name: { text: `${name}; x  y | z` }, amount: 100 + at }]);
  });
  const accounts = readJournal(await journalOf(book))
    .transactions.at(-1)
    ?.postings.map(({ account }) => account);
  expect(accounts).toEqual(NAMES.map(([, named]) => `assets:receivable:${named}`));
  await agrees(book);
});

test('numbers of names follow the order in which customers were added, whatever their ids', async () => {
  const added = (id: string, name: string, addedAt: string): Customer => ({
    ...(openShopBook().add(id, name).customer satisfies Customer),
    addedAt,
  });
  const customers = [
    added('aaaaaaaaaaaa', 'Asha', '2026-11-24T00:00:00.000Z'),
    added('bbbbbbbbbbbb', '', '2026-11-23T00:00:00.000Z'),
    added('cccccccccccc', 'Asha', NOW),
  ];
  const nameOf = await journalNames(streamOf(customers));
  expect(customers.map(({ id }) => nameOf(id))).toEqual(['Asha (2)', 'customer 2', 'Asha']);
  expect(nameOf(customerId('dddddddddddd'))).toBe('customer dddddddddddd');
});

test('any name is one account', async () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(' ', '  ', ':', ';', '(', '[', '|', '\t', '\n', '"', 'a', '\u00a0', '\u2003', '='),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 6 }), async (names) => {
      const book = openShopBook();
      names.forEach((each, at) => {
        book.add(`customer${String(at).padStart(4, '0')}`, each).sale([{ name: { text: each }, amount: 100 + at }]);
      });
      const balances = checkJournal(await journalOf(book));
      const receivable = [...balances].filter(([account]) => account.startsWith('assets:receivable:'));
      expect(receivable.map(([, balance]) => balance)).toEqual(names.map((_, at) => BigInt(100 + at)));
    }),
    { numRuns: 100 },
  );
});

const STORY = fc.array(anyCommand, { minLength: 20, maxLength: 60, size: 'max' });

test('after any story the journal has the account’s balance', async () => {
  await fc.assert(
    fc.asyncProperty(STORY, async (story) => {
      const { text, balance } = await storyTold(story);
      expect(checkJournal(text).get('assets:receivable:Asha Verma') ?? 0n).toBe(BigInt(balance));
    }),
    { numRuns: 60 },
  );
});

test.runIf(HAS_HLEDGER)('after a long story hledger has it too (not run where hledger is not installed)', async () => {
  const [story = []] = fc.sample(fc.array(anyCommand, { minLength: 500, maxLength: 500, size: 'max' }), 1);
  const { text, balance } = await storyTold(story);
  const shown = `${toDecimal({ amount: balance, exponent: 2 })} INR`;
  expect((await hledgerBalances(text)).get('assets:receivable:Asha Verma')).toBe(balance === 0 ? '0' : shown);
});

test('a file beyond the most that a channel takes is refused', async () => {
  const exported = await exportHledger(
    { shop: SHOP, read: () => cornerStore().streams(), on: TODAY },
    { bytesMax: 300 },
  );
  expect(exported).toEqual({ ok: false, refusal: { code: 'file-too-large', bytesMax: 300 } });
});

async function storyTold(
  story: Parameters<ReturnType<typeof storyTeller>>[0][],
): Promise<{ text: string; balance: number }> {
  const account = openAccountBook();
  const tell = storyTeller(account);
  for (const command of story) tell(command);
  const { customer } = openShopBook().add(ASHA, 'Asha Verma');
  const read = () => ({ customers: streamOf([customer]), events: streamOf(account.events) });
  const file = await exportHledger({ shop: SHOP, read, on: TODAY });
  if (!file.ok) throw new Error(file.refusal.code);
  return { text: new TextDecoder().decode(file.value), balance: account.account.balance };
}

const sale = (amount: number) => ({
  acting: OWNER_ACTING,
  on: TODAY,
  terms: { net: 30 },
  items: [{ amount }],
  linked: true,
});
const payment = (amount: number) => ({ acting: OWNER_ACTING, on: TODAY, amount, keepAsCredit: true, linked: true });

async function journalOf(book: ShopBook, shop: Shop = SHOP, on = TODAY): Promise<string> {
  const file = await exportHledger({ shop, read: () => book.streams(), on });
  if (!file.ok) throw new Error(file.refusal.code);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.value);
}

/** The journal checks out, by its own reader and by hledger itself, and each customer's balance is the account's. */
async function agrees(book: ShopBook, shop: Shop = SHOP): Promise<void> {
  const text = await journalOf(book, shop);
  const balances = checkJournal(text);
  const asserted = readJournal(text).transactions.at(-1)?.postings ?? [];
  const expected = book.accounts.map(({ ledger }: BookAccount) => ledger.account.balance);
  expect(asserted.map(({ account }) => balances.get(account) ?? 0n)).toEqual(expected.map(BigInt));
  if (!HAS_HLEDGER) return;
  const own = await hledgerBalances(text);
  const shown = (amount: number) =>
    amount === 0 ? '0' : `${toDecimal({ amount, exponent: shop.exponent })} ${shop.currency}`;
  expect(asserted.map(({ account }) => own.get(account) ?? '0')).toEqual(expected.map(shown));
}
