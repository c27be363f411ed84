import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bookHead } from '#domain/bookHead.ts';
import type { LedgerEvent } from '#domain/event.ts';
import { accept } from '#domain/result.ts';
import { exportJsonl, type JsonlStreams } from '#reports/exportJsonl.ts';
import {
  cornerStore,
  erasedStore,
  openShopBook,
  SHOP,
  type ShopBook,
  streamOf,
  TODAY,
  thankfulStore,
  withoutTexts,
} from '../reports/shopBook.ts';

/** `scripts/verify-export.mjs` run as anybody runs it (quality.md, "Correctness": a reader's check from outside). */

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'verify-export.mjs');
let folder: string;
let intact: Buffer;
/** The same book, whose head was published twice. */
let published: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slatebook-export-'));
  intact = await exported(cornerStore());
  published = await exported(publishedStore());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('an export is intact: it says how much was checked and the book head', async () => {
  const book = cornerStore();
  const head = bookHead([
    { customer: null, seq: 2, head: book.events()[1]?.hash ?? '' },
    ...book.accounts.map(({ customer, ledger: { account } }) => ({
      customer: customer.id,
      seq: account.seq,
      head: account.hash,
    })),
  ]);
  expect(await verify(intact)).toEqual({
    code: 0,
    says: `Checked ${book.events().length} events of 3 accounts of Corner Store: intact, book head ${head}`,
  });
});

test('points and feedback are checked like the rest, the words of feedback too', async () => {
  const book = await exported(thankfulStore());
  expect(book.toString('utf8')).toMatch(/"points-earned".*\n.*"feedback".*\n(?:.*\n)+.*"points-reversed"/);
  expect(await verify(book)).toMatchObject({ code: 0 });
  const changed = book.toString('utf8').replace('always fresh', 'never fresh');
  expect(await verify(Buffer.from(changed))).toEqual({
    code: 1,
    says: 'Broken at Asha Verma #2 (event 4): its words are missing or are not those that were recorded.',
  });
});

test('it says what it could not check: an export has the hash of a photo, not the photo', async () => {
  expect(await verify(await exported(erasedStore({ erased: false })))).toEqual({
    code: 0,
    says: expect.stringMatching(
      /: intact, book head [0-9a-f]{64}; not checked: the picture of 1 photo, since an export has its hash only$/,
    ),
  });
  const twice = erasedStore({ erased: false });
  const [asha] = twice.accounts;
  const photo = { sha256: 'b'.repeat(64), type: 'image/jpeg', size: 5 } as const;
  for (const _ of [1, 2]) asha?.record(accept([{ kind: 'attachment', on: TODAY, data: { entry: 1, photo } }]));
  expect((await verify(await exported(twice))).says).toContain('the pictures of 2 photos, since an export has their');
  expect((await verify(await exported(erasedStore({ erased: true })))).says).not.toContain('photo');
});

test('an account that was erased has no words any more; without that, missing words are found', async () => {
  for (const erased of [true, false]) {
    const book = erasedStore({ erased });
    const { customers } = book.streams();
    const file = await exportJsonl({
      shop: SHOP,
      customers,
      events: streamOf(withoutTexts(book.events())),
      covers: streamOf([]),
    });
    if (!file.ok) throw new Error('too large');
    expect(await verify(Buffer.from(file.value))).toMatchObject(
      erased
        ? { code: 0 }
        : {
            code: 1,
            says: 'Broken at Asha Verma #1 (event 2): its words are missing or are not those that were recorded.',
          },
    );
  }
});

test('every book head that was published is recomputed from what it covers', async () => {
  const { code, says } = await verify(published);
  expect({ code, says }).toEqual({
    code: 0,
    says: expect.stringMatching(/: intact, .*; 2 published book heads recomputed$/),
  });
});

test('a book that was rewritten in itself is found by the head that was published before', async () => {
  const [own, other] = [publishedStore(), publishedStore(4_600)];
  const streams = {
    ...other.streams(),
    events: streamOf([...own.events().filter(isOwn), ...other.events().filter((event) => !isOwn(event))]),
  };
  expect(await verify(await exportedFrom(streams))).toEqual({
    code: 1,
    says: expect.stringMatching(
      /^Broken at Corner Store's own chain \(event 4\): the events no longer come to the book head/,
    ),
  });
});

test.each([
  ['less than it covers', (text: string) => text.replace(/\["binodkumar02",3\]/, '["binodkumar02",2]')],
  ['more than is here', (text: string) => text.replace(/\["binodkumar02",3\]/, '["binodkumar02",9]')],
  ['somebody left out', (text: string) => text.replace(/,\["binodkumar02",3\]/, '')],
  ['nobody', (text: string) => text.replace(/,"covers":.*\]/, '')],
] as const)('a published head said to cover %s is found', async (_, change) => {
  const lines = published.toString('utf8').split('\n');
  const changed = edit(lines, 3, change).join('\n');
  expect(await verify(Buffer.from(changed))).toEqual({ code: 1, says: expect.stringContaining('own chain (event 3)') });
});

test('a book whose lines say the same in other bytes is intact', async () => {
  const spaced = intact.toString('utf8').trimEnd().replaceAll('"seq":', '"seq" : ').replaceAll('\n', '\r\n');
  expect(await verify(Buffer.from(spaced))).toMatchObject({ code: 0 });
});

test('a shop that has recorded nothing yet is intact', async () => {
  expect(await verify(await exported(openShopBook()))).toMatchObject({ code: 0 });
});

const line = (event: { customer: string | null; seq: number }): number =>
  cornerStore()
    .events()
    .findIndex(({ customer, seq }) => customer === event.customer && seq === event.seq) + 1;
const ASHA_SALE = line({ customer: 'ashaverma001', seq: 4 });

test.each([
  [
    'an amount',
    (lines: string[]) => edit(lines, ASHA_SALE, (text) => text.replace('"amount":21000', '"amount":20000')),
    'Asha Verma #1 (event 4): it does not say what it said',
  ],
  [
    'a word',
    (lines: string[]) => edit(lines, ASHA_SALE, (text) => text.replace('"text":"rice"', '"text":"gold"')),
    'Asha Verma #1 (event 4): its words',
  ],
  [
    'words left out',
    (lines: string[]) => edit(lines, ASHA_SALE, (text) => text.replace(/"texts":.*\]/, '"texts":[]')),
    'Asha Verma #1 (event 4): its words',
  ],
  [
    'an event removed',
    (lines: string[]) => lines.toSpliced(ASHA_SALE, 1),
    'Asha Verma (event 4): another event stands in its place',
  ],
  [
    'two events exchanged',
    (lines: string[]) => lines.with(ASHA_SALE, lines[ASHA_SALE + 1] ?? '').with(ASHA_SALE + 1, lines[ASHA_SALE] ?? ''),
    'Asha Verma (event 4): another event stands in its place',
  ],
  [
    'an event added',
    (lines: string[]) => lines.toSpliced(-2, 0, lines.at(-3) ?? ''),
    'line 18: it belongs to no account',
  ],
  [
    'an event of the shop itself',
    (lines: string[]) => edit(lines, 2, (text) => text.replace('500000', '900000')),
    "Corner Store's own chain (event 2): it does not say",
  ],
  [
    'a name stated twice',
    (lines: string[]) => edit(lines, ASHA_SALE, (text) => text.replace('"seq":4', '"seq":9,"seq":4')),
    'Asha Verma (event 4): a name stands twice',
  ],
  ['the end cut off', (lines: string[]) => [...lines.slice(0, -3), ''], 'in the last line'],
  [
    'a customer renamed',
    (lines: string[]) => edit(lines, 0, (text) => text.replace('Asha', 'Usha')),
    'in the first line',
  ],
  ['the currency', (lines: string[]) => edit(lines, 0, (text) => text.replace('INR', 'IDR')), 'in the first line'],
  [
    'the book head',
    (lines: string[]) => edit(lines, -2, (text) => text.replace(/"bookHead":"./, '"bookHead":"g')),
    'in the last line',
  ],
] as const)('%s changed is found, and the first broken place is named', async (_, change, names) => {
  const changed = change(intact.toString('utf8').split('\n'));
  const { code, says } = await verify(Buffer.from(changed.join('\n')));
  expect({ code, says }).toEqual({ code: 1, says: expect.stringMatching(/^Broken /) });
  expect(says).toContain(names);
});

test('no changed byte anywhere leaves the book intact, unless its lines still say the same', async () => {
  const changes = fc.sample(
    fc.record({
      at: fc.nat(published.length - 1),
      byte: fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from(' \n\r\t",:{}09afAF'))),
    }),
    400,
  );
  // Each bit of a byte here and there, too: letters change their case by one.
  const flips = fc.sample(fc.record({ at: fc.nat(published.length - 1), bit: fc.nat(7) }), 400);
  const files = [
    ...changes.map(({ at, byte }) => withByte(at, byte)),
    ...flips.map(({ at, bit }) => withByte(at, (published[at] ?? 0) ^ (1 << bit))),
  ];
  const says = await verifyAll(files);
  files.forEach((file, index) => {
    if (says[index]?.includes('intact, book head') === true) expect(valuesOf(file)).toEqual(valuesOf(published));
    else expect(says[index]).toMatch(/Broken (at|in) /);
  });
});

test.each([
  ['a file that is not there', undefined],
  ['an empty file', Buffer.alloc(0)],
  ['another file', Buffer.from('date,amount\n2026-11-22,12\n')],
])('%s cannot be used: exit 2', async (_, content) => {
  expect(await verify(content)).toMatchObject({ code: 2 });
});

test('without a file it says how it is used: exit 2', async () => {
  expect(await run([])).toMatchObject({ code: 2, says: expect.stringContaining('node verify-export.mjs book.jsonl') });
});

/** Its head is published, Asha buys for `amount`, and it is published again. */
function publishedStore(amount = 4_500): ShopBook {
  const book = cornerStore();
  book.publishHead();
  book.accounts[0]?.sale([{ name: { text: 'tea' }, amount }]);
  book.publishHead();
  book.accounts[1]?.payment(100);
  return book;
}

const isOwn = ({ customer }: LedgerEvent): boolean => customer === null;

function exported(book: ShopBook): Promise<Buffer> {
  return exportedFrom(book.streams());
}

async function exportedFrom(streams: JsonlStreams): Promise<Buffer> {
  const file = await exportJsonl({ shop: SHOP, ...streams });
  if (!file.ok) throw new Error(file.refusal.code);
  return Buffer.from(file.value);
}

function edit(lines: readonly string[], at: number, change: (line: string) => string): string[] {
  const before = lines.at(at) ?? '';
  const after = change(before);
  if (after === before) throw new Error('the change changes nothing');
  return lines.with(at, after);
}

function withByte(at: number, byte: number): Buffer {
  const changed = Buffer.from(published);
  changed[at] = byte;
  return changed;
}

function valuesOf(content: Buffer): unknown[] {
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(content).split('\n');
  return lines.filter((text) => text.trim() !== '').map((text) => JSON.parse(text));
}

async function verify(content: Buffer | undefined): Promise<{ code: number; says: string }> {
  const path = join(folder, content === undefined ? 'missing.jsonl' : 'book.jsonl');
  if (content !== undefined) await writeFile(path, content);
  return run([path]);
}

async function verifyAll(files: readonly Buffer[]): Promise<string[]> {
  const paths = files.map((_, index) => join(folder, `${index}.jsonl`));
  await Promise.all(paths.map((path, index) => writeFile(path, files[index] ?? '')));
  const { says } = await run(paths);
  return says.split('\n');
}

/** What it printed; its exit code. */
function run(args: readonly string[]): Promise<{ code: number; says: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [SCRIPT, ...args], { maxBuffer: 2 ** 26 }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, says: `${stdout}${stderr}`.trimEnd() }),
    );
  });
}
