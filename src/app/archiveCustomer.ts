import type { Account } from '#domain/account.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Customer } from '#store/records.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { accountOf } from './recording.ts';
import type { MemberSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/** `archive Asha`, the owner's: once nothing is owed or open she is left out of lists and of names; her book stays as it is. */
export async function archiveCustomer(command: Command, { shop, role }: MemberSeat, id: CustomerId): Promise<Outcome> {
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'archive' });
  const customer = await customerOf(command, shop, id);
  const account = await accountOf(command, shop, id);
  if (isOpen(account) || customer.raise?.waits === true)
    return refused({ code: 'not-to-archive', name: customer.name, standing: standingOf(account) });
  await command.app.book.customers.setArchived(id, true);
  return said({ kind: 'customer-archived', who: whoOf(customer) }, { shop: shop.id, customer: id });
}

/** [Bring back]: in lists and names again. */
export async function bringBack(command: Command, { shop, role }: MemberSeat, id: CustomerId): Promise<Outcome> {
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'archive' });
  const customer = await customerOf(command, shop, id);
  await comesBack(command, customer);
  return said({ kind: 'customer-back', who: whoOf(customer) }, { shop: shop.id, customer: id });
}

/** Who was put away and has dealings with the shop again is there again. */
export async function comesBack(command: Command, { id, archived }: Customer): Promise<void> {
  if (archived !== undefined) await command.app.book.customers.setArchived(id, false);
}

function isOpen({ balance, items, claims, disputes, plan, proposal, promise }: Account): boolean {
  const waits = items.length + claims.length + disputes.length > 0;
  return balance !== 0 || waits || plan !== undefined || proposal !== undefined || promise !== undefined;
}
