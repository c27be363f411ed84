import { dateAt } from '#domain/calendar.ts';
import { exportCsv } from '#reports/exportCsv.ts';
import { exportJsonl } from '#reports/exportJsonl.ts';
import type { Command } from './command.ts';
import { type Outcome, refused, said } from './outcome.ts';
import type { MemberSeat } from './seats.ts';

export type ExportFormat = 'jsonl' | 'csv';

const TYPES: Readonly<Record<ExportFormat, string>> = { jsonl: 'application/jsonl', csv: 'text/csv' };

/** The whole book as a file for the owner (chat.md, "Files"). */
export async function exportBook(command: Command, seat: MemberSeat, format: ExportFormat): Promise<Outcome> {
  if (seat.role !== 'owner') return refused({ code: 'owner-only', verb: 'export' });
  const { shop } = seat;
  const { book } = command.app;
  const streams = { shop, events: book.events.book(shop.id), customers: book.customers.all(shop.id) };
  const exported = await (format === 'jsonl' ? exportJsonl(streams) : exportCsv(streams));
  if (!exported.ok) return refused({ code: 'file-too-large' });
  const customers = await book.customers.count(shop.id);
  const name = `${fileName(shop.name)}-${dateAt(command.now, shop.zone)}.${format}`;
  const type = TYPES[format];
  const id = await book.files.save({ name, type, bytes: exported.value });
  return said({ kind: 'export', format, customers }, undefined, undefined, { id, name, type });
}

/** Letters and digits of any script, the rest as dashes. */
function fileName(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'book' : plain;
}
