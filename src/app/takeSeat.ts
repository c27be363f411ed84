import type { Identity } from '#store/records.ts';
import { type Command, savePerson } from './command.ts';
import type { Fact } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';

/** The seats a person has, and the one she acts in (chat.md, "Who, and in which shop"). */
export async function showSeats(command: Command, identity: Identity): Promise<Outcome> {
  const seats: Extract<Fact, { kind: 'seats' }>['seats'][number][] = [];
  for (const [index, seat] of identity.seats.entries()) {
    const shop = await command.app.book.shops.get(seat.shop);
    seats.push({ shop: shop?.name ?? '', role: seat.role, active: index === identity.active });
  }
  return seats.length === 0 ? refused({ code: 'stranger' }) : said({ kind: 'seats', seats });
}

/** Takes another of her own seats. */
export async function takeSeat(command: Command, identity: Identity, index: number): Promise<Outcome> {
  const seat = identity.seats[index];
  const shop = seat === undefined ? undefined : await command.app.book.shops.get(seat.shop);
  if (seat === undefined || shop === undefined) return refused({ code: 'button-old' });
  await savePerson(command, { ...identity, active: index });
  return said({ kind: 'seat-taken', shop: shop.name, role: seat.role });
}
