import { type Command, tell } from './command.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { ownersOf } from './people.ts';
import type { CustomerSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/**
 * `mute` and `unmute`: no reminders before a thing is late, or all of them again; at once, and the owner is told (domain.md, "Notices").
 */
export async function muteReminders(command: Command, seat: CustomerSeat, muted: boolean): Promise<Outcome> {
  const { shop, customer } = seat;
  if ((customer.muted === true) === muted) return refused({ code: muted ? 'muted-already' : 'not-muted' });
  await command.app.book.customers.setMuted(customer.id, muted);
  const subject = { shop: shop.id, customer: customer.id };
  for (const owner of await ownersOf(command, shop.id)) {
    if (!owner.reachable) continue;
    const fact = { kind: 'customer-muted', who: whoOf(customer), muted } as const;
    tell(command, { to: owner, shop, about: 'record', say: { fact }, subject });
  }
  return said({ kind: muted ? 'reminders-muted' : 'reminders-unmuted' }, subject);
}
