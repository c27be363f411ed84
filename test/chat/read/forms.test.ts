import { describe, expect, test } from 'vitest';
import { readAdd, readAddLine } from '#chat/read/add.ts';
import { readCustomerFilter } from '#chat/read/customerFilter.ts';
import { readConfirmed, readEntryReference } from '#chat/read/entryNumber.ts';
import { readExportFormat } from '#chat/read/exportFormat.ts';
import { readLimit } from '#chat/read/limit.ts';
import { readNewShop } from '#chat/read/newShop.ts';
import { readNote } from '#chat/read/note.ts';
import { readStaff } from '#chat/read/staff.ts';
import { readVerify } from '#chat/read/verify.ts';
import { INDIA } from './shops.ts';

const ok = (value: unknown) => ({ ok: true, value });
const refused = (code: string) => ({ ok: false, refusal: { code } });

describe('add (chat.md, "Verbs")', () => {
  test.each([
    ['Asha Verma', { name: 'Asha Verma' }],
    ['  Asha   Verma ', { name: 'Asha Verma' }],
    ['Asha Verma +919876543210', { name: 'Asha Verma', phone: '+919876543210' }],
    ['Asha Verma, +91 98765 43210, limit 5,000', { name: 'Asha Verma', phone: '+919876543210', limit: 500000 }],
    ['Asha +91-98765-43210', { name: 'Asha', phone: '+919876543210' }],
    ['Asha 00919876543210', { name: 'Asha', phone: '+919876543210' }],
    ['Asha limit 5000 net 30', { name: 'Asha', limit: 500000, net: 30 }],
    ['Asha limit none', { name: 'Asha', limit: null }],
    ['Asha limit 0', { name: 'Asha', limit: 0 }],
    ['Asha owes 1250', { name: 'Asha', owes: 125000 }],
    ['Asha Owes Rs 1,250.50 Since 1 Oct', { name: 'Asha', owes: 125050, since: '2026-10-01' }],
    [
      'Asha Verma +919876543210 limit 5000 net 30 owes 1250 since 2026-10-01',
      { name: 'Asha Verma', phone: '+919876543210', limit: 500000, net: 30, owes: 125000, since: '2026-10-01' },
    ],
  ])('%j', (line, customer) => expect(readAddLine(line, INDIA)).toEqual(ok(customer)));

  test.each([
    ['', 'no-name'],
    ['+919876543210', 'no-name'],
    ['limit 5000', 'no-name'],
    ['Asha 500', 'not-a-phone'],
    ['Asha 9876543210', 'not-a-phone'],
    ['Asha +91', 'not-a-phone'],
    ['Asha limit', 'not-an-amount'],
    ['Asha limit lots', 'not-an-amount'],
    ['Asha limit -5', 'amount-negative'],
    ['Asha owes 0', 'amount-zero'],
    ['Asha net soon', 'not-days'],
    ['Asha net 999', 'not-days'],
    ['Asha owes 50 since 30/2', 'no-such-day'],
    ['Asha since 2026-10-01', 'not-understood'],
    ['Asha limit 5 limit 6', 'said-twice'],
    ['x'.repeat(81), 'name-too-long'],
  ])('%j is refused: %s', (line, code) => expect(readAddLine(line, INDIA)).toMatchObject(refused(code)));

  test('several lines are read one by one', () => {
    const read = readAdd('Asha Verma\n\n  Mary Otieno limit x\r\nZubeida', INDIA);
    expect(read.ok && read.value.map((line) => line.ok)).toEqual([true, false, true]);
  });

  test('a hundred lines are enough', () => {
    expect(readAdd('Asha\n'.repeat(100), INDIA)).toMatchObject({ ok: true });
    expect(readAdd('Asha\n'.repeat(101), INDIA)).toMatchObject(refused('too-many-lines'));
  });
});

describe('newshop: fields are read from the right, so a name may hold commas', () => {
  test.each([
    ['Corner Store, INR', { name: 'Corner Store', code: 'INR' }],
    ['Corner Store, inr, Asia/Kolkata', { name: 'Corner Store', code: 'INR', zone: 'Asia/Kolkata' }],
    ['Corner Store, KES, Nairobi', { name: 'Corner Store', code: 'KES', zone: 'Africa/Nairobi' }],
    ['Verma, Sons, and Co, INR, Mumbai', { name: 'Verma, Sons, and Co', code: 'INR', zone: 'Asia/Kolkata' }],
    ['Corner Store INR', { name: 'Corner Store', code: 'INR' }],
  ])('%j', (text, { name, code, ...zone }) =>
    expect(readNewShop(text)).toMatchObject(ok({ name, currency: { code }, ...zone })),
  );

  test.each([
    ['', 'no-name'],
    [', INR', 'no-name'],
    ['Corner Store', 'not-a-currency'],
    ['Corner Store, rupees', 'not-a-currency'],
    ['Corner Store, INR, Atlantis', 'not-a-zone'],
    [`${'x'.repeat(81)}, INR`, 'name-too-long'],
  ])('%j is refused: %s', (text, code) => expect(readNewShop(text)).toMatchObject(refused(code)));
});

describe('entries are named by their number', () => {
  test.each([
    ['Asha #12 wrong price', { entry: 12, before: 'Asha', after: 'wrong price' }],
    ['#12 Asha wrong price', { entry: 12, before: '', after: 'Asha wrong price' }],
    ['#12', { entry: 12, before: '', after: '' }],
    ['# 12', { entry: 12, before: '', after: '' }],
    ['12', { entry: 12, before: '', after: '' }],
    ['#१२', { entry: 12, before: '', after: '' }],
    ['Asha #12, paid 2 times', { entry: 12, before: 'Asha', after: 'paid 2 times' }],
  ])('%j', (text, reference) => expect(readEntryReference(text)).toEqual(ok(reference)));

  test.each(['', 'Asha', 'Asha 12', 'A#12', '#12b'])('%j names none', (text) =>
    expect(readEntryReference(text)).toEqual(ok(undefined)),
  );

  test.each([
    ['#0', 'not-a-number'],
    [`#${'9'.repeat(40)}`, 'not-a-number'],
    ['#12 #13', 'several-numbers'],
  ])('%j is refused: %s', (text, code) => expect(readEntryReference(text)).toMatchObject(refused(code)));

  test.each([
    ['', ok({ kind: 'latest' })],
    ['ALL', ok({ kind: 'all' })],
    ['#12', ok({ kind: 'entry', entry: 12 })],
    ['12', ok({ kind: 'entry', entry: 12 })],
    ['it', refused('not-a-number')],
  ])('confirm %j', (text, reading) => expect(readConfirmed(text)).toMatchObject(reading));
});

describe('the small forms', () => {
  test.each([
    ['5000', ok(500000)],
    ['₹5,000', ok(500000)],
    ['none', ok(null)],
    ['No limit', ok(null)],
    ['0', ok(0)],
    ['', refused('not-an-amount')],
    ['-5', refused('amount-negative')],
    ['5000 6000', refused('amount-grouping')],
  ])('limit %j', (text, reading) => expect(readLimit(text, INDIA)).toMatchObject(reading));

  test.each([
    ['pays after the 5th', ok('pays after the 5th')],
    [' two\nlines ', ok('two\nlines')],
    ['<b>&$where', ok('<b>&$where')],
    [' ', refused('no-text')],
    ['x'.repeat(500), ok('x'.repeat(500))],
    ['x'.repeat(501), refused('text-too-long')],
  ])('note %j', (text, reading) => expect(readNote(text)).toMatchObject(reading));

  test.each([
    ['', ok({ kind: 'list' })],
    ['invite clerk', ok({ kind: 'invite', role: 'clerk' })],
    ['Invite OWNER', ok({ kind: 'invite', role: 'owner' })],
    ['remove Ravi Kumar', ok({ kind: 'remove', who: 'Ravi Kumar' })],
    ['invite boss', refused('not-understood')],
    ['remove', refused('not-understood')],
  ])('staff %j', (text, reading) => expect(readStaff(text)).toMatchObject(reading));

  test.each([
    ['', { kind: 'book' }],
    ['7F3A-9C01', { kind: 'code', prefix: '7f3a9c01' }],
    ['7f3a 9c01 22be 04d7', { kind: 'code', prefix: '7f3a9c0122be04d7' }],
    ['Asha', { kind: 'customer', name: 'Asha' }],
    ['7F3A', { kind: 'customer', name: '7F3A' }],
  ])('verify %j', (text, reading) => expect(readVerify(text)).toEqual(reading));

  test.each([
    ['csv', ok('csv')],
    ['HLEDGER', ok('hledger')],
    ['jsonl', ok('jsonl')],
    ['', refused('no-format')],
    ['pdf', refused('not-a-format')],
  ])('export %j', (text, reading) => expect(readExportFormat(text)).toMatchObject(reading));

  test.each([
    ['', ok('all')],
    ['Overdue', ok('overdue')],
    ['hold', ok('hold')],
    ['nice', refused('not-a-filter')],
  ])('customers %j', (text, reading) => expect(readCustomerFilter(text)).toMatchObject(reading));
});
