import { accept, type Result, refuse } from '#domain/result.ts';

/** A record of the file; `line` is its row in a spreadsheet, counted from 1, blank ones too. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

export type CsvRefusal =
  | { readonly code: 'import-not-utf8' }
  /** A quotation mark that opens a cell and is never closed. */
  | { readonly code: 'import-quote-open'; readonly line: number };

export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** No text file has these; a spreadsheet's own format and UTF-16 do. */
const NO_TEXT = /\0/;

/** The text of a file in UTF-8, without its byte order mark. */
export function readUtf8(bytes: Uint8Array): Result<string, CsvRefusal> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return NO_TEXT.test(text) ? refuse({ code: 'import-not-utf8' }) : accept(text);
  } catch {
    return refuse({ code: 'import-not-utf8' });
  }
}

/** The records of a text (RFC 4180): quoted cells may hold separators, line breaks and `""`. Rows without any word are left out. */
export function readCsv(text: string, separator: Separator): Result<readonly CsvRow[], CsvRefusal> {
  const rows: CsvRow[] = [];
  let line = 1;
  let cells: string[] = [];
  let place = 0;
  while (place < text.length) {
    const cell = readCell(text, place, separator);
    if (cell === undefined) return refuse({ code: 'import-quote-open', line });
    cells.push(cell.text.trim());
    place = cell.end + 1;
    if (cell.ends !== 'line' && place < text.length) continue;
    // A separator at the very end of the file opens one more cell, which is empty.
    if (cells.some((each) => each !== '')) rows.push({ line, cells });
    cells = [];
    line += 1;
    if (text[cell.end] === '\r' && text[place] === '\n') place += 1;
  }
  return accept(rows);
}

type Cell = { readonly text: string; readonly end: number; readonly ends: 'cell' | 'line' };

/** The cell that begins there; `end` is the place of what ends it. */
function readCell(text: string, start: number, separator: Separator): Cell | undefined {
  let place = start;
  let value = '';
  if (text[place] === '"') {
    for (;;) {
      const quote = text.indexOf('"', place + 1);
      if (quote === -1) return undefined;
      value += text.slice(place + 1, quote);
      place = quote + 1;
      if (text[place] !== '"') break;
      value += '"';
    }
  }
  const from = place;
  while (place < text.length && text[place] !== separator && text[place] !== '\n' && text[place] !== '\r') place += 1;
  return { text: value + text.slice(from, place), end: place, ends: text[place] === separator ? 'cell' : 'line' };
}
