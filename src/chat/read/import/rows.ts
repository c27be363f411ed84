import type { Refusal } from '#app/facts.ts';
import type { ImportRow, RowProblem } from '#app/importCustomers.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { plainDigits } from '#domain/digits.ts';
import { ENTRY_MAX, type Minor } from '#domain/money.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { cleanText, foldName, oneLine } from '#domain/typedText.ts';
import { readRefusal } from '../../readRefusal.ts';
import { readWholeDate } from '../date.ts';
import { readLimit } from '../limit.ts';
import { canBeTyped, clauseWordIn } from '../name.ts';
import { NAME_MAX, withoutClosing } from '../nameWords.ts';
import { readNote } from '../note.ts';
import type { ReadingSetting } from '../setting.ts';
import { readBalance } from './balance.ts';
import type { Columns, Field } from './columns.ts';
import type { CsvRow } from './csv.ts';
import { readListedPhone } from './phone.ts';
import type { Table } from './table.ts';

/**
 * What the lines of a file say, as far as it can be read, and everything that is wrong with them; with a problem nothing of the file is
 * taken, and its rows only serve to find the problems of the others (domain.md, "Import").
 */
export type RowsRead = { readonly rows: readonly ImportRow[]; readonly problems: readonly RowProblem[] };

/** Reads every line below the headings; amounts and dates as they are written where the shop is (domain.md, "Money"). */
export function readRows(table: Table, columns: Columns, setting: ReadingSetting): RowsRead {
  const rows: ImportRow[] = [];
  const problems: RowProblem[] = [];
  const last = table.rows.at(-1);
  for (const row of table.rows) {
    const { line } = row;
    const cell = (field: Field) => oneLine(cellOf(row, columns[field]));
    if (row === last && isTotal(cell) && table.rows.length > 1) {
      const wrong = problems.length > 0 ? undefined : totalProblem(cell, rows, setting);
      if (wrong !== undefined) problems.push({ line, name: cell('name'), why: wrong });
      continue;
    }
    const read = readRow(row, { headings: table.headings.length, cell, note: cellOf(row, columns.note), setting });
    if (read.row !== undefined) rows.push({ line, ...read.row });
    problems.push(...read.wrong.map((why) => ({ line, name: cell('name').slice(0, NAME_MAX), why })));
  }
  return { rows, problems };
}

type Cells = (field: Field) => string;

function cellOf({ cells }: CsvRow, place: number | undefined): string {
  // Our own exports keep formulas from running with an apostrophe.
  return place === undefined
    ? ''
    : cleanText(cells[place] ?? '')
        .trim()
        .replace(/^'(?=[=+@-])/u, '');
}

type RowCells = {
  readonly headings: number;
  readonly cell: Cells;
  /** With its line breaks. */
  readonly note: string;
  readonly setting: ReadingSetting;
};

/** Without a row when nothing can be made of the line: its cells are not under their headings, or it has no name. */
type RowRead = { readonly row?: Omit<ImportRow, 'line'>; readonly wrong: readonly Refusal[] };

function readRow({ cells }: CsvRow, { headings, cell, note: noteText, setting }: RowCells): RowRead {
  if (cells.slice(headings).some((each) => each !== ''))
    return { wrong: [{ code: 'import-more-cells', cells: cells.length, columns: headings }] };
  const wrong: Refusal[] = [];
  const take = <Value>(read: Result<Value, Refusal>): Value | undefined => {
    if (read.ok) return read.value;
    wrong.push(read.refusal);
    return undefined;
  };
  const name = take(readListedName(cell('name'), setting));
  const owes = take(readOwes(cell, setting));
  const phone = take(optional(cell('phone'), (text) => readListedPhone(text, setting.numbers.currency.code)));
  const due = take(optional(cell('due'), (text) => readDue(text, setting)));
  const limit = take(optional(cell('limit'), (text) => readLimit(text, setting)));
  const nick = take(optional(cell('nick'), (text) => readListedName(text, setting)));
  const note = take(optional(noteText, readListedNote));
  if (name === undefined) return { wrong };
  const row = {
    name,
    ...(owes === undefined || owes === 0 ? {} : { owes }),
    ...(phone === undefined ? {} : { phone }),
    ...(due === undefined ? {} : { due }),
    ...(limit === undefined ? {} : { limit }),
    ...(nick === undefined ? {} : { nick }),
    ...(note === undefined ? {} : { note }),
  };
  return { row, wrong };
}

/** A dash stands for nothing. */
function optional<Value>(
  text: string,
  read: (text: string) => Result<Value, Refusal>,
): Result<Value | undefined, Refusal> {
  return /^[-–—]?$/u.test(text) ? accept(undefined) : read(text);
}

/** What ends a word of a name when it is typed. */
const NOT_IN_NAMES = /[()[\]{},;،؛#"]+/gu;

/** A name that can be typed afterwards: without brackets and commas, and with no word that would be read as something else. */
function readListedName(text: string, { numbers }: ReadingSetting): Result<string, Refusal> {
  const name = withoutClosing(oneLine(text.replace(NOT_IN_NAMES, ' ')));
  if (name === '') return refuse({ code: 'name-missing', verb: 'add' });
  if (name.length > NAME_MAX) return refuse({ code: 'name-too-long', max: NAME_MAX });
  const number = name.split(' ').find((word) => /^\+?\d/u.test(plainDigits(word)));
  if (number !== undefined) return refuse({ code: 'import-name-number', text: number });
  const word = clauseWordIn(name);
  if (word !== undefined) return refuse({ code: 'name-word', word });
  return canBeTyped(name, numbers) ? accept(name) : refuse({ code: 'name-not-typed', name });
}

function readListedNote(text: string): Result<string, Refusal> {
  const note = readNote(text);
  return note.ok ? note : refuse(readRefusal(note.refusal));
}

/** What is owed to the shop less what the shop owes. */
function readOwes(cell: Cells, { numbers }: ReadingSetting): Result<Minor, Refusal> {
  const balance = readBalance(cell('balance'), numbers);
  if (!balance.ok) return balance;
  const credit = readBalance(cell('credit'), numbers);
  if (!credit.ok) return credit;
  if (credit.value < 0) return refuse({ code: 'amount-negative', text: cell('credit') });
  const owes = balance.value - credit.value;
  return Math.abs(owes) > ENTRY_MAX ? refuse({ code: 'amount-too-large', text: cell('credit') }) : accept(owes);
}

/** Spreadsheets write the time of day behind a date. */
const TIME_BEHIND = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?Z?$/iu;

function readDue(text: string, setting: ReadingSetting): Result<CalendarDate, Refusal> {
  const due = readWholeDate(text.replace(TIME_BEHIND, ''), { setting, for: 'due' });
  return due.ok ? due : refuse(readRefusal(due.refusal));
}

const TOTALS: ReadonlySet<string> = new Set([
  ...['total', 'totals', 'grand total', 'total general', 'total geral', 'jumlah', 'jumla', 'कुल', 'الإجمالي', 'المجموع'],
]);

/** The last line of a report: the word for it, and nobody's number. */
function isTotal(cell: Cells): boolean {
  return cell('phone') === '' && cell('due') === '' && TOTALS.has(foldName(cell('name')));
}

/** A line that says `Total` and is not the sum of those above may be a customer, or a line may be missing. */
function totalProblem(cell: Cells, rows: readonly ImportRow[], setting: ReadingSetting): Refusal | undefined {
  const total = readOwes(cell, setting);
  if (!total.ok) return total.refusal;
  const sum = rows.reduce((owed, { owes = 0 }) => owed + owes, 0);
  return total.value === sum ? undefined : { code: 'import-total', total: total.value, sum };
}
