import type { CustomerId } from '#domain/ids.ts';
import { redeemable } from '#domain/redeeming.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, said } from './outcome.ts';
import { accountOf } from './recording.ts';
import type { CustomerSeat, MemberSeat } from './seats.ts';
import { pointsOf, standingOf, whoOf } from './shown.ts';

/** `points` of a customer: what she has, what it is worth, how it is earned (domain.md, "Loyalty"). */
export async function showMyPoints(command: Command, { shop, customer }: CustomerSeat): Promise<Outcome> {
  const account = await accountOf(command, shop, customer.id);
  const fact = { kind: 'my-points', redeemable: redeemable(account, shop.policy.points) } as const;
  return said(
    { ...fact, ...pointsOf(account, shop), standing: standingOf(account) },
    { shop: shop.id, customer: customer.id },
  );
}

/** `points Asha`, for the shop. */
export async function showPoints(command: Command, { shop }: MemberSeat, id: CustomerId): Promise<Outcome> {
  const who = whoOf(await customerOf(command, shop, id));
  const account = await accountOf(command, shop, id);
  return said({ kind: 'points-of', who, ...pointsOf(account, shop) }, { shop: shop.id, customer: id });
}
