import { type CustomerId, shopId } from '#domain/ids.ts';
import type { Identity, Seat } from '#store/records.ts';
import type { Command } from './command.ts';
import type { ActiveSeat, CustomerSeat } from './seats.ts';

/** The seat a person acts in now; undefined for a stranger. */
export async function activeSeat(command: Command, identity: Identity): Promise<ActiveSeat | undefined> {
  const seat = identity.seats[identity.active] ?? identity.seats[0];
  return seat === undefined ? undefined : seatOf(command, identity, seat);
}

/** What a seat is called later on: one chat may speak for several customers of a shop. */
export type SeatName = { readonly shop: string; readonly role: Seat['role']; readonly customer?: string };

/** Her seat of this name, if she still has it. */
export async function seatNamed(command: Command, identity: Identity, name: SeatName): Promise<ActiveSeat | undefined> {
  const seat = identity.seats.find(
    (other) =>
      other.shop === shopId(name.shop) &&
      other.role === name.role &&
      (other.role !== 'customer' || name.customer === undefined || other.customer === name.customer),
  );
  return seat === undefined ? undefined : seatOf(command, identity, seat);
}

/** Her seat at this customer's account: as that customer, or as a member of the customer's shop. */
export async function seatAtAccount(
  command: Command,
  identity: Identity,
  { customer, side }: { customer: CustomerId; side: 'member' | 'customer' },
): Promise<ActiveSeat | undefined> {
  if (side === 'customer') {
    const seat = identity.seats.find((other) => other.role === 'customer' && other.customer === customer);
    return seat === undefined ? undefined : seatOf(command, identity, seat);
  }
  const found = await command.app.book.customers.find(customer);
  const seat = identity.seats.find((other) => other.role !== 'customer' && other.shop === found?.shop);
  return seat === undefined ? undefined : seatOf(command, identity, seat);
}

async function seatOf(command: Command, identity: Identity, seat: Seat): Promise<ActiveSeat | undefined> {
  const { shops, customers } = command.app.book;
  const shop = await shops.get(seat.shop);
  if (shop === undefined) return undefined;
  if (seat.role !== 'customer') return { role: seat.role, identity, shop, member: seat.member };
  const customer = await customers.get(seat.shop, seat.customer);
  return customer === undefined ? undefined : { role: 'customer', identity, shop, customer };
}

/** The seats she has as a customer. */
export async function customerSeats(command: Command, identity: Identity): Promise<readonly CustomerSeat[]> {
  const seats: CustomerSeat[] = [];
  for (const seat of identity.seats) {
    const found = seat.role === 'customer' ? await seatOf(command, identity, seat) : undefined;
    if (found?.role === 'customer') seats.push(found);
  }
  return seats;
}
