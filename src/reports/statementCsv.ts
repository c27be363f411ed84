import { type Minor, toDecimal } from '#domain/money.ts';
import { BYTE_ORDER_MARK, csvLine, textCell } from './csvCells.ts';
import { kindOf } from './entryWords.ts';
import { CONFIRMATIONS } from './exportCsv.ts';
import type { Statement, StatementEntry } from './statement.ts';

type Row = { readonly statement: Statement; readonly line: StatementEntry };

const COLUMNS: readonly (readonly [header: string, cell: (row: Row) => string])[] = [
  ['shop', ({ statement }) => textCell(statement.shop.name)],
  ['customer', ({ statement }) => textCell(statement.customer.name)],
  ['entry', ({ line }) => String(line.state.entry)],
  ['date', ({ line }) => line.state.on],
  ['recorded at (UTC)', ({ line }) => utc(line.state.at)],
  ['kind', ({ line }) => kindOf(line.state)],
  ['goods or words', (row) => textCell(wordsOf(row))],
  ['amount', (row) => decimal(row, row.line.moved)],
  ['balance after', (row) => decimal(row, row.line.balance)],
  ['currency', ({ statement }) => statement.shop.currency],
  ['due', ({ line }) => line.state.due ?? ''],
  ['left', (row) => (row.line.left === undefined ? '' : decimal(row, row.line.left))],
  ['disputed', (row) => (row.line.left === undefined ? '' : decimal(row, row.line.disputed))],
  ['method', ({ line }) => line.method ?? ''],
  ['reference', ({ line }) => textCell(line.reference ?? '')],
  ['confirmation', ({ line }) => CONFIRMATIONS[line.state.confirmation]],
  ['confirmed at (UTC)', ({ line }) => (line.confirmedAt === undefined ? '' : utc(line.confirmedAt))],
  ['disputes', ({ line }) => textCell(disputesOf(line))],
  ['voided by', ({ line }) => numbered(line.state.voidedBy)],
  ['voids', ({ line }) => numbered(line.state.voids)],
  ['photos (SHA-256)', ({ line }) => line.photos.map(({ sha256 }) => sha256).join(' ')],
  ['by', ({ line }) => textCell(line.recordedBy)],
  ['receipt code', ({ line }) => line.code],
  ['hash', ({ line }) => line.hash],
];

/**
 * The statement's entries for a spreadsheet, one a line (chat.md, "Files"): RFC 4180 in UTF-8 with a byte order mark, amounts as
 * decimals signed as they move the balance, full hashes. What the period opened with is the first balance less the first amount.
 */
export function statementCsv(statement: Statement): Uint8Array {
  const rows = statement.entries.map((line) => csvLine(COLUMNS.map(([, cell]) => cell({ statement, line }))));
  return Buffer.from(`${BYTE_ORDER_MARK}${csvLine(COLUMNS.map(([header]) => header))}${rows.join('')}`, 'utf8');
}

function decimal({ statement }: Row, amount: Minor): string {
  return toDecimal({ amount, exponent: statement.shop.exponent });
}

function utc(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)}`;
}

function numbered(entry: number | undefined): string {
  return entry === undefined ? '' : String(entry);
}

/** `2 kg rice 120.00, oil 90.00`; a single item's amount is the entry's. */
function wordsOf({ statement, line }: Row): string {
  const goods = line.goods.map(({ quantity, unit, name, amount }) => {
    const price = line.goods.length > 1 ? toDecimal({ amount, exponent: statement.shop.exponent }) : undefined;
    return [quantity, unit, name, price].filter((word) => word !== undefined).join(' ');
  });
  return [goods.join(', '), ...line.words].filter((words) => words !== '').join('; ');
}

/** `2026-11-22 goods: never got it (stands)` */
function disputesOf({ disputes }: StatementEntry): string {
  return disputes
    .map(({ on, reason, words, outcome }) => {
      const said = words === undefined ? reason : `${reason}: ${words}`;
      return `${on} ${said} (${outcome ?? 'open'})`;
    })
    .join('; ');
}
