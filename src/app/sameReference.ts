import type { AccountEvent } from '#domain/event.ts';
import type { Customer, Shop } from '#store/records.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { Decision } from './facts.ts';
import { whoOf } from './shown.ts';

/** A reference that a payment of the shop has already is asked about (chat.md, "Verbs", pay); undefined where nothing is to be asked. */
export async function sameReference(
  command: Command,
  shop: Shop,
  { customer, reference }: { customer: Customer; reference?: string },
): Promise<Decision | undefined> {
  if (reference === undefined) return undefined;
  const known = await standing(command, shop, await command.app.book.events.withReference(shop.id, reference));
  if (known?.kind !== 'payment' || known.customer === null) return undefined;
  const other = whoOf(await customerOf(command, shop, known.customer));
  return { kind: 'same-reference', who: whoOf(customer), reference, entry: known.data.entry, other };
}

/** The first payment that was not taken back. */
async function standing(
  command: Command,
  shop: Shop,
  payments: readonly AccountEvent[],
): Promise<AccountEvent | undefined> {
  for (const payment of payments) {
    if (payment.kind !== 'payment' || payment.customer === null) continue;
    const about = await command.app.book.events.about(shop.id, payment.customer, [payment.data.entry]);
    if (!about.some((later) => later.kind === 'void')) return payment;
  }
  return undefined;
}
