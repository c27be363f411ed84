import { dateAt } from '#domain/calendar.ts';
import type { CustomerId, MemberId } from '#domain/ids.ts';
import type { GivenUp, Identity, Seat, Shop } from '#store/records.ts';
import type { App } from './app.ts';
import { type Command, type Performed, perform, tell } from './command.ts';
import { customerOf } from './customerOf.ts';
import { ownersOf } from './people.ts';

const NOTHING: Performed = { repeated: false, outcome: 'answered', items: [] };

/**
 * A message was given up though its reader can be reached: the owners of the shop it speaks of hear it, in one sentence for each person
 * and day of the shop. Nobody hears of her own message, so a report that cannot be delivered either ends there.
 */
export async function reportUndelivered(app: App, { identity: id, subject, about }: GivenUp): Promise<Performed> {
  const { identities, shops } = app.book;
  const reader = id === undefined ? undefined : await identities.get(id);
  const seat = reader === undefined ? undefined : seatOf(reader, subject);
  const shop = seat === undefined ? undefined : await shops.get(seat.shop);
  if (reader === undefined || seat === undefined || shop === undefined) return NOTHING;
  const now = app.now();
  const key = `undelivered:${shop.id}:${personIn(seat)}:${dateAt(now, shop.zone)}`;
  return perform(app, { key, said: now }, async (command) => {
    const name = await nameIn(command, shop, seat);
    const fact = { kind: 'undelivered', name, channel: reader.channel, what: about ?? 'record' } as const;
    const aboutHer = seat.role === 'customer' ? { subject: { shop: shop.id, customer: seat.customer } } : {};
    for (const owner of await ownersOf(command, shop.id)) {
      if (owner.id !== reader.id && owner.reachable)
        tell(command, { to: owner, shop, about: 'record', say: { fact }, ...aboutHer });
    }
  });
}

/** The seat in which she was written to. */
function seatOf({ seats, active }: Identity, subject: GivenUp['subject']): Seat | undefined {
  if (subject === undefined) return seats[active] ?? seats[0];
  return (
    seats.find((seat) => seat.role === 'customer' && seat.customer === subject.customer) ??
    seats.find((seat) => seat.shop === subject.shop)
  );
}

function personIn(seat: Seat): CustomerId | MemberId {
  return seat.role === 'customer' ? seat.customer : seat.member;
}

async function nameIn(command: Command, shop: Shop, seat: Seat): Promise<string> {
  if (seat.role === 'customer') return (await customerOf(command, shop, seat.customer)).name;
  const member = await command.app.book.members.get(seat.member);
  if (member === undefined) throw new Error(`member ${seat.member} is not there`);
  return member.name;
}
