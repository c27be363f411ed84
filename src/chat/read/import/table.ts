import { accept, type Result, refuse } from '#domain/result.ts';
import { type Columns, columnsNamed } from './columns.ts';
import { type CsvRefusal, type CsvRow, readCsv, readUtf8, SEPARATORS } from './csv.ts';

/** As many customers as one file may bring: they are recorded in one transaction. */
export const IMPORT_ROWS_MAX = 500;
/** Reports of other books begin with a title and a date. */
const LINES_BEFORE_HEADINGS_MAX = 10;

/** A file of customers: its headings, the line they stand on, and what is below. */
export type Table = {
  readonly headings: readonly string[];
  readonly line: number;
  readonly rows: readonly CsvRow[];
};

export type TableRefusal =
  | CsvRefusal
  | { readonly code: 'import-empty' }
  | { readonly code: 'import-too-many'; readonly rows: number; readonly max: number };

/** Reads a file of customers, separated by commas, semicolons or tabs: whatever makes most sense of its headings. */
export function readTable(bytes: Uint8Array): Result<Table, TableRefusal> {
  const text = readUtf8(bytes);
  if (!text.ok) return text;
  const [best] = SEPARATORS.map((separator) => ({ separator, score: scoreOf(text.value, separator) })).sort(
    (one, other) => other.score - one.score,
  );
  const read = readCsv(text.value, best?.separator ?? ',');
  if (!read.ok) return read;
  const header = headerOf(read.value);
  const rows = header === undefined ? [] : read.value.filter(({ line }) => line > header.line);
  if (header === undefined || rows.length === 0) return refuse({ code: 'import-empty' });
  if (rows.length > IMPORT_ROWS_MAX)
    return refuse({ code: 'import-too-many', rows: rows.length, max: IMPORT_ROWS_MAX });
  return accept({ headings: header.cells, line: header.line, rows });
}

/** How much sense the headings make, then how many cells they are. */
function scoreOf(text: string, separator: (typeof SEPARATORS)[number]): number {
  const read = readCsv(text, separator);
  const header = read.ok ? headerOf(read.value) : undefined;
  return header === undefined
    ? 0
    : known(columnsNamed(header.cells)) * CELLS_MAX + Math.min(header.cells.length, CELLS_MAX - 1);
}
const CELLS_MAX = 1_000;

/** The line that names most columns, a name among them if there is one; without any, the first. */
function headerOf(rows: readonly CsvRow[]): CsvRow | undefined {
  let [best] = rows;
  let most = 0;
  for (const row of rows.slice(0, LINES_BEFORE_HEADINGS_MAX)) {
    const columns = columnsNamed(row.cells);
    const sense = known(columns) + (columns.name === undefined ? 0 : NAME_WEIGHT);
    if (sense > most) [best, most] = [row, sense];
  }
  return best;
}
const NAME_WEIGHT = 10;

function known(columns: Columns): number {
  return Object.keys(columns).length;
}
