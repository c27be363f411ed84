import type { MemberSeat } from '#app/seats.ts';
import { type CustomerId, customerId } from '#domain/ids.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import type { Turn } from '../turn.ts';
import type { Fields, Problem } from './read.ts';

/** The customer chosen in a form, if she is this shop's; a field says anything. */
export async function readCustomer(
  { command }: Turn,
  { shop }: MemberSeat,
  { customer }: Fields,
): Promise<Result<{ readonly id: CustomerId; readonly name: string }, Problem>> {
  const found =
    customer === undefined ? undefined : await command.app.book.customers.get(shop.id, customerId(customer));
  return found === undefined
    ? refuse({ field: 'customer', refusal: { code: 'customer-not-chosen' } })
    : accept({ id: found.id, name: found.name });
}
