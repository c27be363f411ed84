import type { Account, OpenProposal } from '#domain/account.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { PlanSide } from '#domain/plan.ts';
import { termsOf } from './agreedShown.ts';
import { type Command, tell } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { Fact } from './facts.ts';
import { isReachable, linkedTo, ownersOf, tellCustomer } from './people.ts';
import type { ActiveSeat, Customer, Shop } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/** Who speaks about a plan: the shop's side about a customer, or the customer herself. */
export type PlanParty = {
  readonly side: PlanSide;
  readonly shop: Shop;
  readonly customer: Customer;
  readonly by: CustomerId | Extract<ActiveSeat, { role: 'owner' | 'clerk' }>['member'];
};

/** The party of a seat; `about` is the customer a member speaks of, a customer speaks for herself. */
export async function partyOf(
  command: Command,
  seat: ActiveSeat,
  about: CustomerId | undefined,
): Promise<PlanParty | undefined> {
  const { shop } = seat;
  if (seat.role === 'customer') return { side: 'customer', shop, customer: seat.customer, by: seat.customer.id };
  if (about === undefined) return undefined;
  return { side: 'shop', shop, customer: await customerOf(command, shop, about), by: seat.member };
}

export const subjectOf = ({ shop, customer }: PlanParty) => ({ shop: shop.id, customer: customer.id });

/** Whom a refusal's example names: the shop says whose plan it is. */
export const nameOf = ({ side, customer }: PlanParty): { name?: string } =>
  side === 'shop' ? { name: customer.name } : {};

export type Why = Extract<Fact, { kind: 'plan-proposal' }>['why'];

/** The open proposal as one side reads it. */
export function proposalFact(
  { shop: _, customer, side }: PlanParty,
  { account, proposal, why }: { account: Account; proposal: OpenProposal; why: Why },
): Extract<Fact, { kind: 'plan-proposal' }> {
  return {
    kind: 'plan-proposal',
    ...(side === 'shop' ? { who: whoOf(customer) } : {}),
    customer: customer.id,
    plan: proposal.seq,
    by: proposal.by,
    asks: proposal.by !== side,
    why,
    terms: termsOf(proposal),
    until: proposal.until,
    standing: standingOf(account),
    replaces: account.plan !== undefined,
  };
}

/** Tells the side that did not speak; whether the customer could be told. */
export async function tellOther(
  command: Command,
  { side, shop, customer }: PlanParty,
  factFor: (side: PlanSide) => Fact,
): Promise<boolean> {
  const subject = { shop: shop.id, customer: customer.id };
  if (side === 'shop') {
    const linked = await linkedTo(command, customer.id);
    tellCustomer(command, linked, { shop, say: { fact: factFor('customer') }, subject });
    return isReachable(linked);
  }
  for (const owner of await ownersOf(command, shop.id))
    tell(command, { to: owner, shop, about: 'record', say: { fact: factFor('shop') }, subject });
  return true;
}
