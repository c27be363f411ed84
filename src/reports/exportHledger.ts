import type { CalendarDate } from '#domain/calendar.ts';
import { type EntryState, entryIn } from '#domain/entry.ts';
import type { AccountEvent } from '#domain/event.ts';
import { foldLedger } from '#domain/ledger.ts';
import { type Minor, toDecimal } from '#domain/money.ts';
import type { Result } from '#domain/result.ts';
import type { Shop } from '#store/records.ts';
import { boundedFile, FILE_BYTES_MAX, type FileTooLarge } from './boundedFile.ts';
import { chainsOf, type ShopStreams, type WholeChain } from './chainsOf.ts';
import { addedWords, kindOf, wordsOf } from './entryWords.ts';
import { journalNames, journalWords } from './journalNames.ts';

export type HledgerBook = {
  readonly shop: Shop;
  /** The shop's customers and events; customers are read twice, from one snapshot. */
  readonly read: () => ShopStreams;
  /** The day of the export, by the shop's calendar. */
  readonly on: CalendarDate;
};

const SALES = 'income:sales';
const FEES = 'income:late fees';
const DISCOUNTS = 'expenses:discounts';
const BAD_DEBT = 'expenses:bad debt';
const CASH = 'assets:cash';
const OPENING = 'equity:opening balances';
const ADJUSTMENTS = 'equity:adjustments';
const OWN_ACCOUNTS = [CASH, OPENING, ADJUSTMENTS, SALES, FEES, DISCOUNTS, BAD_DEBT];

/**
 * The book as a journal for hledger (chat.md, "Files"): one transaction an entry, every account and commodity declared, and at its end
 * what each customer owes as a balance assertion. Refuses `file-too-large`; throws when a chain does not fold, which `verifyBook`
 * explains.
 */
export async function exportHledger(
  book: HledgerBook,
  { bytesMax = FILE_BYTES_MAX }: { readonly bytesMax?: number } = {},
): Promise<Result<Uint8Array, FileTooLarge>> {
  const file = boundedFile(bytesMax);
  for await (const lines of hledgerLines(book)) {
    file.append(lines);
    if (!file.fits) break;
  }
  return file.bytes();
}

/** `exportHledger` of any size, piece by piece. One account is in memory at a time, and the name and balance of each. */
export async function* hledgerLines({ shop, read, on }: HledgerBook): AsyncGenerator<string> {
  const nameOf = await journalNames(read().customers);
  yield headOf(shop, on);
  const balances: string[] = [];
  let latest = on;
  for await (const chain of chainsOf(read())) {
    if (chain.id === null) continue;
    const customer = `assets:receivable:${nameOf(chain.id)}`;
    const { balance, transactions, last } = journalOf(shop, chain, customer);
    yield `account ${customer}\n\n${transactions}`;
    balances.push(`    ${customer}  0 ${shop.currency} = ${amountIn(shop, balance)}\n`);
    if (last !== undefined && last > latest) latest = last;
  }
  // An entry may lie on the day after the export's where the shop has moved to a zone further west; hledger goes by the dates.
  if (balances.length > 0) yield `${latest} balances\n${balances.join('')}`;
}

function headOf(shop: Shop, on: CalendarDate): string {
  const sample = toDecimal({ amount: 1_000 * 10 ** shop.exponent, exponent: shop.exponent });
  // hledger wants a decimal mark in the directive even where the currency has no decimals.
  const format = shop.exponent === 0 ? `${sample}.` : sample;
  return [
    `; ${journalWords(shop.name)}, the whole book on ${on}`,
    'decimal-mark .',
    `commodity ${format} ${shop.currency}`,
    ...OWN_ACCOUNTS.map((account) => `account ${account}`),
    '',
    '',
  ].join('\n');
}

type AccountJournal = { readonly balance: Minor; readonly transactions: string; readonly last?: CalendarDate };

function journalOf(shop: Shop, { id, events: all }: WholeChain, customer: string): AccountJournal {
  const events = all.filter((event): event is AccountEvent => event.customer !== null);
  if (id === null || events.length === 0) return { balance: 0, transactions: '' };
  const { account, entries } = foldLedger({ shop: shop.id, customer: id }, events);
  const added = addedWords(events);
  const transactions: string[] = [];
  let last: CalendarDate | undefined;
  for (const event of events) {
    const state = entries.get(entryIn(event)?.entry ?? 0);
    if (state === undefined) continue;
    const words = journalWords(wordsOf({ shop, event, added: added.get(state.entry) ?? [] }));
    const { debit, credit, amount } = movementOf(state, { customer, entries });
    transactions.push(
      `${state.on} (${state.entry}) ${titleOf(state)}${words === '' ? '' : `: ${words}`}\n`,
      `    ${debit}  ${amountIn(shop, amount)}\n`,
      `    ${credit}  ${amountIn(shop, -amount)}\n\n`,
    );
    if (last === undefined || state.on > last) last = state.on;
  }
  const text = transactions.join('');
  return { balance: account.balance, transactions: text, ...(last === undefined ? {} : { last }) };
}

function titleOf(state: EntryState): string {
  return state.voids === undefined ? kindOf(state) : `${kindOf(state)} of #${state.voids}`;
}

function amountIn({ currency, exponent }: Shop, amount: Minor): string {
  return `${toDecimal({ amount, exponent })} ${currency}`;
}

/** An amount above zero that goes into one account from another. */
type Movement = { readonly debit: string; readonly credit: string; readonly amount: Minor };
type Among = { readonly customer: string; readonly entries: ReadonlyMap<number, EntryState> };

function movementOf(state: EntryState, { customer, entries }: Among): Movement {
  const { kind, amount } = state;
  switch (kind) {
    case 'sale':
      return { debit: customer, credit: SALES, amount };
    case 'fee':
      return { debit: customer, credit: FEES, amount };
    case 'payment':
      return { debit: CASH, credit: customer, amount };
    case 'discount':
      return { debit: DISCOUNTS, credit: customer, amount };
    case 'write-off':
      return { debit: BAD_DEBT, credit: customer, amount };
    case 'adjustment':
      return amount < 0
        ? { debit: counterpartOf(state), credit: customer, amount: -amount }
        : { debit: customer, credit: counterpartOf(state), amount };
    case 'void':
    case 'fee-waiver': {
      const voided = entries.get(state.voids ?? 0);
      if (voided === undefined) throw new Error(`#${state.entry} takes back nothing`);
      const { debit, credit, amount: moved } = movementOf(voided, { customer, entries });
      return { debit: credit, credit: debit, amount: moved };
    }
  }
}

function counterpartOf({ reason }: EntryState): string {
  switch (reason) {
    case 'opening':
      return OPENING;
    case 'refund':
      return CASH;
    default:
      return ADJUSTMENTS;
  }
}
