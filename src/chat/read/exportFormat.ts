import { accept, type Result, refuse } from '#domain/result.ts';
import { foldWord, oneLine } from '#domain/typedText.ts';

export const EXPORT_FORMATS = ['hledger', 'csv', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export type ExportRefusal =
  | { readonly code: 'no-format'; readonly formats: readonly ExportFormat[] }
  | { readonly code: 'not-a-format'; readonly text: string; readonly formats: readonly ExportFormat[] };

/** Reads `export csv` (chat.md, "Verbs", export); without a format it is asked for. */
export function readExportFormat(rest: string): Result<ExportFormat, ExportRefusal> {
  const text = oneLine(rest);
  const format = EXPORT_FORMATS.find((known) => known === foldWord(text));
  if (format !== undefined) return accept(format);
  if (text === '') return refuse({ code: 'no-format', formats: EXPORT_FORMATS });
  return refuse({ code: 'not-a-format', text: text.slice(0, 100), formats: EXPORT_FORMATS });
}
