import type { App } from './app.ts';
import { type Performed, perform, savePerson, tell } from './command.ts';
import { customerOf } from './customerOf.ts';
import { ownersOf } from './people.ts';
import { whoOf } from './shown.ts';

/**
 * The channel says that a person blocked the bot or is gone: nothing more is sent to her until she writes again, and the owners of the
 * shops she is a customer of hear it once.
 */
export async function markUnreachable(app: App, id: string): Promise<Performed> {
  const now = app.now();
  return perform(app, { key: `unreachable:${id}:${now}`, said: now }, async (command) => {
    const { identities, shops } = app.book;
    const identity = await identities.get(id);
    if (identity === undefined || !identity.reachable) return;
    await savePerson(command, { ...identity, reachable: false });
    for (const seat of identity.seats) {
      const shop = seat.role === 'customer' ? await shops.get(seat.shop) : undefined;
      if (seat.role !== 'customer' || shop === undefined) continue;
      const who = whoOf(await customerOf(command, shop, seat.customer));
      const fact = { kind: 'unreachable', who, channel: identity.channel } as const;
      const subject = { shop: shop.id, customer: who.id };
      for (const owner of await ownersOf(command, shop.id)) {
        if (owner.id !== id && owner.reachable)
          tell(command, { to: owner, shop, about: 'record', say: { fact }, subject });
      }
    }
  });
}
