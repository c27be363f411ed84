/** At the start of a file: without it Excel reads UTF-8 as its own old code page. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Where a spreadsheet would begin a formula: at the start of a cell, or after what it may split the cell at, whatever spaces, quotes
 * and invisible characters it overlooks before the sign.
 */
const FORMULA = /(?<=^|[;\t\r\n])(?=[\s\p{C}\p{Pi}\p{Pf}"'`]*[=+\-@＝＋－＠])/gu;
const CONTROL_AT_START = /^[\t\r\n]/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** What a person wrote, so that no formula can hide in it (chat.md, "Files"): an apostrophe stands before what would begin one. */
export function textCell(text: string): string {
  const guarded = text.replace(FORMULA, "'");
  return CONTROL_AT_START.test(guarded) ? `'${guarded}` : guarded;
}

/** One line of RFC 4180, with its CRLF. Cells of people's words come from `textCell`. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
