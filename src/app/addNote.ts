import type { CustomerId } from '#domain/ids.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

const NOTES_MAX = 100;

/** A private note on a customer, for the shop's people only (product.md, 19). It is no evidence, so it is not on the chain. */
export async function addNote(
  command: Command,
  seat: MemberSeat,
  ask: { customer: CustomerId; text: string },
): Promise<Outcome> {
  const customer = await customerOf(command, seat.shop, ask.customer);
  if (customer.notes.length >= NOTES_MAX) return refused({ code: 'too-many-notes', max: NOTES_MAX });
  await command.app.book.customers.addNote(customer.id, { at: command.now, by: seat.member, text: ask.text });
  return said(
    { kind: 'note-added', who: whoOf(customer), text: ask.text },
    { shop: seat.shop.id, customer: customer.id },
  );
}
