import { dateAt } from '#domain/calendar.ts';
import { decideStandBy, hasStood } from '#domain/dispute.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { isReachable, linkedTo, tellCustomer } from './people.ts';
import { ledgerOf, recordOnLedger } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/** [Stand by it]: the owner keeps a disputed entry as it is and the customer is told (domain.md, "Disputes"). */
export async function standByEntry(
  command: Command,
  seat: MemberSeat,
  ask: { customer: CustomerId; entry: number },
): Promise<Outcome> {
  const { shop, role, member } = seat;
  const customer = await customerOf(command, shop, ask.customer);
  const ledger = await ledgerOf(command, shop, customer.id);
  const today = dateAt(command.said, shop.zone);
  const decided = decideStandBy(ledger, { acting: { role, member, today, now: command.now }, entry: ask.entry, today });
  if (!decided.ok) return refused(refusalOf(decided.refusal, customer));
  const { account } = await recordOnLedger(command, shop, ledger, { drafts: decided.value, by: member });
  const standing = standingOf(account);
  const kept = ledger.entries.get(ask.entry);
  const amount = kept?.amount ?? 0;
  const linked = await linkedTo(command, customer.id);
  const subject = { shop: shop.id, customer: customer.id, entry: ask.entry };
  // Asked again once: a second dispute of the entry ends without a question.
  const what = kept?.kind === 'payment' ? 'payment' : 'sale';
  const again = hasStood(ledger, ask.entry) ? {} : { asked: { customer: customer.id, what } as const };
  const say = { fact: { kind: 'dispute-stands', entry: ask.entry, amount, standing, ...again } } as const;
  tellCustomer(command, linked, { shop, say, subject });
  const told = isReachable(linked);
  return said({ kind: 'dispute-stood-by', who: whoOf(customer), entry: ask.entry, standing, told }, subject);
}
