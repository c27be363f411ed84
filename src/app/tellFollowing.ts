import type { Account } from '#domain/account.ts';
import type { AccountEvent } from '#domain/event.ts';
import { plannedOf } from '#domain/planProgress.ts';
import { type Command, tell } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { Fact, Who } from './facts.ts';
import { linkedTo, ownersOf, tellCustomer } from './people.ts';
import type { Shop } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/**
 * Tells both sides what came of a promise or a plan, once: events that the rules recorded by themselves, on the account as it stood `before` them
 * and stands `after` (domain.md, "Promises", "Plans"). Events of other kinds are told elsewhere and pass.
 */
export async function tellFollowing(
  command: Command,
  shop: Shop,
  { before, after, events }: { before: Account; after: Account; events: readonly AccountEvent[] },
): Promise<void> {
  const facts = events.flatMap((event) => factOf(event, before, after) ?? []);
  if (facts.length === 0) return;
  const customer = await customerOf(command, shop, after.customer);
  const linked = await linkedTo(command, customer.id);
  const owners = await ownersOf(command, shop.id);
  const subject = { shop: shop.id, customer: customer.id };
  for (const factFor of facts) {
    tellCustomer(command, linked, { shop, say: { fact: factFor(undefined) }, subject });
    const fact = factFor(whoOf(customer));
    for (const owner of owners) tell(command, { to: owner, shop, about: 'record', say: { fact }, subject });
  }
}

/** The fact for the shop, which is told who, and for the customer. */
type FactFor = (who: Who | undefined) => Fact;

function factOf(event: AccountEvent, { promise, plan }: Account, after: Account): FactFor | undefined {
  const standing = standingOf(after);
  switch (event.kind) {
    case 'promise-kept':
    case 'promise-broken': {
      if (promise === undefined) throw new Error(`no promise ${event.data.promise} was open`);
      const { amount, until, received } = promise;
      const told = { kind: event.kind, amount, until, received, standing };
      return (who) => ({ ...told, ...(who === undefined ? {} : { who }) });
    }
    case 'plan-completed':
    case 'plan-defaulted': {
      if (plan === undefined) throw new Error(`plan ${event.data.plan} was not active`);
      const total = plannedOf(plan);
      return (who) => ({
        ...(event.kind === 'plan-completed'
          ? { kind: event.kind, total }
          : { kind: event.kind, missed: event.data.missed }),
        standing,
        ...(who === undefined ? {} : { who }),
      });
    }
    default:
      return undefined;
  }
}
