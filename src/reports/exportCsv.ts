import { textAt } from '#domain/chain.ts';
import { debtOf, type EntryState, entryIn } from '#domain/entry.ts';
import type { AccountEvent } from '#domain/event.ts';
import { foldLedger } from '#domain/ledger.ts';
import { type Minor, toDecimal } from '#domain/money.ts';
import { receiptCode } from '#domain/receiptCode.ts';
import type { Result } from '#domain/result.ts';
import type { Shop } from '#store/records.ts';
import { boundedFile, FILE_BYTES_MAX, type FileTooLarge } from './boundedFile.ts';
import { chainsOf, type ShopStreams, type WholeChain } from './chainsOf.ts';
import { BYTE_ORDER_MARK, csvLine, textCell } from './csvCells.ts';
import { addedWords, kindOf, wordsOf } from './entryWords.ts';
import { staffNames } from './staffNames.ts';

export type CsvBook = ShopStreams & { readonly shop: Shop };

/** One entry on one line. */
type Row = {
  readonly shop: Shop;
  readonly customer: string;
  readonly event: AccountEvent;
  readonly state: EntryState;
  /** As it moved the balance, and what the balance came to. */
  readonly moved: Minor;
  readonly balance: Minor;
  /** What was added to the entry later: why it went over the limit, a reason. */
  readonly added: readonly string[];
  readonly by: string;
};

const COLUMNS: readonly (readonly [header: string, cell: (row: Row) => string])[] = [
  ['customer', ({ customer }) => textCell(customer)],
  ['entry', ({ state }) => String(state.entry)],
  ['date', ({ state }) => state.on],
  ['recorded at (UTC)', ({ state }) => `${state.at.slice(0, 10)} ${state.at.slice(11, 19)}`],
  ['kind', ({ state }) => kindOf(state)],
  ['goods or words', (row) => textCell(wordsOf(row))],
  ['amount', ({ shop, moved }) => toDecimal({ amount: moved, exponent: shop.exponent })],
  ['balance after', ({ shop, balance }) => toDecimal({ amount: balance, exponent: shop.exponent })],
  ['currency', ({ shop }) => shop.currency],
  ['due', ({ state }) => state.due ?? ''],
  ['method', ({ event }) => (event.kind === 'payment' ? (event.data.method ?? '') : '')],
  ['reference', ({ event }) => (event.kind === 'payment' ? textCell(textAt(event, '/reference') ?? '') : '')],
  ['confirmation', ({ state }) => CONFIRMATIONS[state.confirmation]],
  ['voided by', ({ state }) => (state.voidedBy === undefined ? '' : String(state.voidedBy))],
  ['voids', ({ state }) => (state.voids === undefined ? '' : String(state.voids))],
  ['by', ({ by }) => textCell(by)],
  ['receipt code', ({ event }) => receiptCode(event.hash)],
];

/** The customer's own word as it stands in a cell. */
export const CONFIRMATIONS: Readonly<Record<EntryState['confirmation'], string>> = {
  awaited: 'awaited',
  confirmed: 'confirmed',
  disputed: 'disputed',
  'not-linked': 'not linked',
  none: '',
};

/**
 * Every entry of the shop on a line of its own, for an accountant's spreadsheet (chat.md, "Files"): RFC 4180, amounts as decimals
 * signed as they move the balance, UTF-8 with a byte order mark. Refuses `file-too-large`; throws when a chain does not fold, which
 * `verifyBook` explains.
 */
export async function exportCsv(
  book: CsvBook,
  { bytesMax = FILE_BYTES_MAX }: { readonly bytesMax?: number } = {},
): Promise<Result<Uint8Array, FileTooLarge>> {
  const file = boundedFile(bytesMax);
  for await (const line of csvLines(book)) {
    file.append(line);
    if (!file.fits) break;
  }
  return file.bytes();
}

/** `exportCsv` of any size, line by line. One account is in memory at a time. */
export async function* csvLines({ shop, ...streams }: CsvBook): AsyncGenerator<string> {
  yield `${BYTE_ORDER_MARK}${csvLine(COLUMNS.map(([header]) => header))}`;
  let names = new Map<string, string>();
  for await (const chain of chainsOf(streams)) {
    if (chain.id === null) names = await staffNames(chain.events);
    for (const row of rowsOf(shop, chain, names)) yield csvLine(COLUMNS.map(([, cell]) => cell(row)));
  }
}

function* rowsOf(shop: Shop, chain: WholeChain, names: ReadonlyMap<string, string>): Generator<Row> {
  if (chain.id === null) return;
  const events = chain.events.filter((event): event is AccountEvent => event.customer !== null);
  const { entries } = foldLedger({ shop: shop.id, customer: chain.id }, events);
  const added = addedWords(events);
  const customer = chain.customer?.name ?? chain.id;
  let balance = 0;
  for (const event of events) {
    const state = entries.get(entryIn(event)?.entry ?? 0);
    if (state === undefined) continue;
    const moved = movedBy(state, entries);
    balance += moved;
    const by = state.by === chain.id ? customer : (names.get(state.by) ?? state.by);
    yield { shop, customer, event, state, moved, balance, added: added.get(state.entry) ?? [], by };
  }
}

/** What an entry added to the balance; of a void what the entry it takes back had not. */
export function movedBy(state: EntryState, entries: ReadonlyMap<number, EntryState>): Minor {
  if (state.voids === undefined) return debtOf(state);
  const voided = entries.get(state.voids);
  if (voided === undefined) throw new Error(`#${state.entry} voids nothing`);
  // Not `-debtOf(voided)` alone: of nothing it would be -0.
  return 0 - debtOf(voided);
}
