import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAdd } from '#chat/read/add.ts';
import { readsCompletely } from '#chat/read/complete.ts';
import { readCustomerFilter } from '#chat/read/customerFilter.ts';
import { readDate } from '#chat/read/date.ts';
import { readConfirmed, readEntryReference } from '#chat/read/entryNumber.ts';
import { readExportFormat } from '#chat/read/exportFormat.ts';
import { readFreeText } from '#chat/read/freeText.ts';
import { ITEM_NAME_MAX, type Item } from '#chat/read/item.ts';
import { readLimit } from '#chat/read/limit.ts';
import { splitCommands } from '#chat/read/lines.ts';
import { nameKeys, splitName } from '#chat/read/name.ts';
import { NAME_MAX } from '#chat/read/nameWords.ts';
import { readNewShop } from '#chat/read/newShop.ts';
import { NOTE_MAX, readNote } from '#chat/read/note.ts';
import { REFERENCE_MAX, readPayment } from '#chat/read/payment.ts';
import { readPolicy } from '#chat/read/policy.ts';
import { ITEMS_MAX, readSale, type Sale } from '#chat/read/sale.ts';
import type { ReadingSetting } from '#chat/read/setting.ts';
import { readStaff } from '#chat/read/staff.ts';
import { readVerb, VERBS } from '#chat/read/verb.ts';
import { readVerify } from '#chat/read/verify.ts';
import { customerKeys } from '#domain/customerName.ts';
import { ENTRY_MAX, toDecimal } from '#domain/money.ts';
import { cleanText, foldName, oneLine } from '#domain/typedText.ts';
import { INDIA, SHOPS, SPAIN } from './shops.ts';

const KNOWN = [
  { id: 'a', name: 'Asha Verma', nick: 'didi' },
  { id: 'b', name: 'Mary Otieno' },
  { id: 'c', name: 'Mary Wanjiku' },
];

/** Words our readers look at, among anything else a keyboard can send. */
const PIECES = [
  ...[
    'Asha',
    'Mary',
    'Zubeida',
    'rice',
    'oil',
    '7up',
    '500ml',
    '2',
    'kg',
    '120',
    '1,250',
    '1.250',
    '90.5',
    '@60',
    '60/kg',
    'x3',
    '3x',
  ],
  ...[
    'each',
    'per',
    'due',
    'on',
    'net',
    'for',
    'friday',
    '15',
    'dec',
    '31/2',
    'yesterday',
    'in',
    'weeks',
    '#12',
    '₹',
    'Rs',
    '/-',
    '=',
  ],
  ...[
    'and',
    'took',
    'paid',
    'pays',
    'owes',
    'limit',
    'since',
    '+91',
    '9'.repeat(40),
    'x'.repeat(300),
    '<b>',
    '$where',
    '{"$gt":1}',
  ],
  ...['\n', ';', ',', '\u0000', '\u202e', '\ud800', '🍎', '١٢', '१२', '-5', '½', '@', ':', '__proto__', 'constructor'],
] as const;
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join('')),
);
const anyShop = fc.constantFrom(...SHOPS);

/** Every reader, by name, over any text: it answers, and what it accepts keeps its bounds. */
const READERS: Readonly<Record<string, (text: string, setting: ReadingSetting) => void>> = {
  readVerb: (text) => void readVerb(text),
  splitName: (text, { numbers }) => {
    const name = splitName(text, KNOWN, numbers);
    if (name.kind === 'none') expect(name.newName.length).toBeLessThanOrEqual(NAME_MAX);
  },
  keys: (text) => void [nameKeys(text), customerKeys({ name: text, nick: text })],
  readDate: (text, setting) => void [readDate(text, { setting, for: 'due' }), readDate(text, { setting, for: 'on' })],
  readSale: (text, setting) => {
    const reading = readSale(text, setting);
    if (reading.kind === 'sale') expectSound(reading);
    if (reading.kind === 'ask') reading.readings.forEach(expectSound);
  },
  readPayment: (text, setting) => {
    const read = readPayment(text, setting);
    if (!read.ok) return;
    expectAmount(read.value.amount);
    expect(read.value.reference?.length ?? 1).toBeLessThanOrEqual(REFERENCE_MAX);
  },
  readAdd: (text, setting) => {
    const read = readAdd(text, setting);
    for (const line of read.ok ? read.value : []) {
      if (line.ok) expect(line.value.name.length).toBeLessThanOrEqual(NAME_MAX);
    }
  },
  readNewShop: (text) => void readNewShop(text),
  readEntryReference: (text) => void [readEntryReference(text), readConfirmed(text)],
  readLimit: (text, setting) => void readLimit(text, setting),
  readNote: (text) => {
    const note = readNote(text);
    if (note.ok) expect(note.value.length).toBeLessThanOrEqual(NOTE_MAX);
  },
  readStaff: (text) => void readStaff(text),
  readVerify: (text) => void readVerify(text),
  readExportFormat: (text) => void [readExportFormat(text), readCustomerFilter(text)],
  splitCommands: (text, setting) => void splitCommands(text, { setting, known: KNOWN }),
  readFreeText: (text, setting) => void readFreeText(text, { setting, known: KNOWN }),
  readsCompletely: (text, setting) => {
    for (const role of ['owner', 'clerk', 'customer'] as const) readsCompletely(text, { role, setting, known: KNOWN });
  },
};

describe('no text makes a reader throw or leave its bounds (domain.md, "Commands": a refusal is a value)', () => {
  test.each(Object.keys(READERS))('%s', (name) => {
    const read = READERS[name];
    fc.assert(
      fc.property(anyText, anyShop, (text, setting) => read?.(text, setting)),
      { numRuns: 400 },
    );
  });

  test('nor behind any verb', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VERBS), anyText, anyShop, (verb, text, setting) => {
        const command = readVerb(`${verb} ${text}`);
        expect(command?.verb).toBe(verb);
        for (const read of Object.values(READERS)) read(command?.rest ?? '', setting);
      }),
      { numRuns: 100 },
    );
  });

  test('a word that every object knows is a word like any other', () => {
    for (const word of ['constructor', 'toString', '__proto__'])
      for (const read of Object.values(READERS)) read(`${word} kg 1.250`, INDIA);
    expect(readPolicy('constructor 5', INDIA)).toMatchObject({ ok: false, refusal: { code: 'not-a-setting' } });
  });

  test('the longest text a channel lets through is answered', () => {
    for (const piece of PIECES) {
      const text = `${piece} `.repeat(4096).slice(0, 4096);
      for (const read of Object.values(READERS)) read(text, INDIA);
      for (const read of Object.values(READERS)) read(text.replaceAll(' ', ''), SPAIN);
    }
  });
});

describe('a sale written in its canonical form reads back the same', () => {
  test.each([
    ['India', INDIA],
    ['Spain', SPAIN],
  ] as const)('in %s', (_place, setting) => {
    const name = fc.array(fc.stringMatching(/^[b-df-hj-np-tv-wyz][aeiou][b-df-hj-np-tv-wyz]{2}[aeiou]$/u), {
      minLength: 1,
      maxLength: 3,
    });
    const item = fc.record({
      name: name.map((words) => words.join(' ')),
      measure: fc.option(
        fc.record({
          quantity: fc
            .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('', '.5', '.25'))
            .map((parts) => parts.join('')),
          unit: fc.constantFrom('kg', 'g', 'l', 'ml', 'pcs', 'pkt', 'dozen', 'box'),
        }),
        { nil: undefined },
      ),
      amount: fc.integer({ min: 1, max: 10 ** 9 }),
    });
    const sale = fc.record({
      items: fc.array(item, { minLength: 1, maxLength: ITEMS_MAX }),
      due: fc.option(fc.constantFrom('2026-12-15', '2027-01-31'), { nil: undefined }),
      on: fc.option(fc.constantFrom('2026-11-20', '2026-11-22'), { nil: undefined }),
    });
    fc.assert(
      fc.property(sale, ({ items, due, on }) => {
        const goods = items.map(({ name, measure, amount }) => ({ name, ...measure, amount }));
        const text = goods.map((good) => itemText(good, setting)).join(', ');
        const clauses = `${due === undefined ? '' : ` due ${due}`}${on === undefined ? '' : ` on ${on}`}`;
        const total = goods.reduce((sum, { amount }) => sum + amount, 0);
        const expected = { kind: 'sale', items: goods, total, ...(due && { due }), ...(on && { on }) };
        expect(readSale(text + clauses, setting)).toEqual(expected);
      }),
    );
  });
});

describe('text is cleaned once and for all', () => {
  test('cleaning and folding a second time change nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
        expect(oneLine(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test('case and accents make no other name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
        expect(foldName(name.toUpperCase())).toBe(foldName(name.toUpperCase().toLowerCase()));
      }),
    );
    expect([...'ẞßſςİ'].map((letter) => foldName(`a${letter}a`))).toEqual(['assa', 'assa', 'asa', 'aσa', 'aia']);
    expect(foldName('  JOSÉ   núñez. ')).toBe('jose nunez');
  });
});

function itemText({ name, quantity, unit, amount }: Item, { numbers }: ReadingSetting): string {
  const decimal = (text: string) => text.replace('.', numbers.decimal);
  const price = decimal(toDecimal({ amount, exponent: numbers.currency.exponent }));
  return [quantity === undefined ? undefined : decimal(quantity), unit, name, price]
    .filter((word) => word !== undefined)
    .join(' ');
}

function expectSound({ items, total }: Sale): void {
  expect(items.length).toBeLessThanOrEqual(ITEMS_MAX);
  expect(total).toBe(items.reduce((sum, { amount }) => sum + amount, 0));
  expectAmount(total);
  for (const { name, quantity, amount } of items) {
    expectAmount(amount);
    expect(name?.length ?? 1).toBeLessThanOrEqual(ITEM_NAME_MAX);
    expect(quantity ?? '1').toMatch(/^\d{1,12}(?:\.\d{1,6})?$/u);
  }
}

function expectAmount(amount: number): void {
  expect(Number.isSafeInteger(amount) && amount > 0 && amount <= ENTRY_MAX).toBe(true);
}
