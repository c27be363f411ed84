import { dateAt } from '#domain/calendar.ts';
import { decideErasing, erasedName } from '#domain/erasing.ts';
import type { Draft } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import type { Customer, Identity } from '#store/records.ts';
import { type Command, tell } from './command.ts';
import { customerOf } from './customerOf.ts';
import { eraseTraces } from './eraseTraces.ts';
import { type No, type Outcome, said } from './outcome.ts';
import { isReachable } from './people.ts';
import { accountOf, recordLast } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';

/**
 * `forget Asha`: takes away all that tells who she was, in one transaction, and writes `erased` as the last event of her account (domain.md,
 * "Account and ledger events"). She is told in each chat of hers; of that message nothing is kept either.
 */
export async function forgetCustomer(command: Command, seat: MemberSeat, id: CustomerId): Promise<Outcome> {
  const { shop, member } = seat;
  const { book } = command.app;
  const customer = await customerOf(command, shop, id);
  const number = await book.customers.numberOf(customer);
  const allowed = await allowedFor(command, seat, { customer, number });
  if (!allowed.ok) return allowed;
  const linked = await book.identities.ofCustomer(id);
  await recordLast(command, await accountOf(command, shop, id), { drafts: allowed.value, by: member });
  await eraseTraces(command, shop, { customer, number, linked });
  await book.customers.erase(customer, number);
  command.customers.delete(id);
  command.lookups.clear();
  for (const identity of linked) sayGoodbye(command, identity, shop.name);
  return said({ kind: 'customer-forgotten', as: erasedName(number), told: isReachable(linked) });
}

async function allowedFor(
  command: Command,
  { shop, role, member }: MemberSeat,
  { customer, number }: { readonly customer: Customer; readonly number: number },
): Promise<Result<readonly Draft[], No>> {
  const account = await accountOf(command, shop, customer.id);
  const acting = { role, member, today: dateAt(command.said, shop.zone), now: command.now };
  const decided = decideErasing(account, { acting, number });
  if (decided.ok) return accept(decided.value);
  const { refusal } = decided;
  return refuse({ refused: refusal.code === 'owner-only' ? refusalOf(refusal) : { ...refusal, name: customer.name } });
}

/** The shop is named in the words: she may have no seat any more by which it could be. */
function sayGoodbye(command: Command, identity: Identity, shop: string): void {
  if (!identity.reachable) return;
  const fact = { kind: 'you-were-forgotten', shop } as const;
  tell(command, { to: identity, about: 'record', say: { fact }, fleeting: true });
}
