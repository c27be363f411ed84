import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import type { Result } from '#domain/result.ts';
import type { FileTooLarge } from '#reports/boundedFile.ts';
import { exportCsv } from '#reports/exportCsv.ts';
import { exportHledger } from '#reports/exportHledger.ts';
import { exportJsonl } from '#reports/exportJsonl.ts';
import type { Book } from '#store/book.ts';
import type { Shop } from '#store/records.ts';
import { publishHead } from './bookHead.ts';
import type { Command } from './command.ts';
import { fileName } from './fileName.ts';
import { type Outcome, refused, said } from './outcome.ts';
import type { MemberSeat } from './seats.ts';

export type ExportFormat = 'jsonl' | 'csv' | 'hledger';

const FILES: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  jsonl: { ending: 'jsonl', type: 'application/jsonl' },
  csv: { ending: 'csv', type: 'text/csv' },
  hledger: { ending: 'journal', type: 'text/plain' },
};

/** The whole book as a file for the owner (chat.md, "Files"). */
export async function exportBook(command: Command, seat: MemberSeat, format: ExportFormat): Promise<Outcome> {
  if (seat.role !== 'owner') return refused({ code: 'owner-only', verb: 'export' });
  const { shop } = seat;
  const { book } = command.app;
  const today = dateAt(command.now, shop.zone);
  const exported = await fileOf(format, { shop, book, today });
  if (!exported.ok) return refused({ code: 'file-too-large' });
  // After the file was read: it holds all that the head covers, and not the head itself.
  await publishHead(command, shop, seat.member);
  const customers = await book.customers.count(shop.id);
  const { ending, type } = FILES[format];
  const name = `${fileName(shop.name, 'book')}-${today}.${ending}`;
  const id = await book.files.save({ name, type, bytes: exported.value });
  return said({ kind: 'export', format, customers }, undefined, undefined, { id, name, type });
}

type Exporting = { readonly shop: Shop; readonly book: Book; readonly today: CalendarDate };

async function fileOf(
  format: ExportFormat,
  { shop, book, today }: Exporting,
): Promise<Result<Uint8Array, FileTooLarge>> {
  const read = () => ({ events: book.events.book(shop.id), customers: book.customers.all(shop.id) });
  switch (format) {
    case 'jsonl':
      return exportJsonl({ shop, ...read(), covers: book.headCovers.of(shop.id) });
    case 'csv':
      return exportCsv({ shop, ...read() });
    case 'hledger':
      return exportHledger({ shop, read, on: today });
  }
}
