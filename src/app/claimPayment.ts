import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import { decideClaim } from '#domain/claim.ts';
import type { PaymentMethod } from '#domain/event.ts';
import type { Minor } from '#domain/money.ts';
import { comesBack } from './archiveCustomer.ts';
import type { Command } from './command.ts';
import { tell } from './command.ts';
import { type Outcome, refused } from './outcome.ts';
import { ownersOf } from './people.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { CustomerSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

export type ClaimAsk = {
  readonly amount: Minor;
  readonly on?: CalendarDate;
  readonly method?: PaymentMethod;
  readonly reference?: string;
  /** The entry it is for. */
  readonly forEntry?: number;
};

/** A customer says that she has paid; the owner is asked whether it arrived (domain.md, "Payments and allocation"). */
export async function claimPayment(command: Command, seat: CustomerSeat, ask: ClaimAsk): Promise<Outcome> {
  const { shop, customer } = seat;
  const account = await accountOf(command, shop, customer.id);
  const today = dateAt(command.said, shop.zone);
  const decided = decideClaim(account, { ...ask, on: ask.on ?? today, today });
  if (!decided.ok) return refused(refusalOf(decided.refusal));
  const recorded = await record(command, shop, account, { drafts: decided.value, by: customer.id });
  // The account may have gone on from there: a hold that was lifted.
  const claim = recorded.events.find((event) => event.kind === 'claim')?.seq;
  if (claim === undefined) throw new Error('a claim was decided without a claim');
  await comesBack(command, customer);
  await askOwners(command, seat, {
    ...ask,
    on: ask.on ?? today,
    claim,
    standing: standingOf(recorded.account),
  });
  return {
    ok: true,
    value: {
      fact: { kind: 'claim-noted', amount: ask.amount, on: ask.on ?? today },
      subject: { shop: shop.id, customer: customer.id },
      claim,
    },
  };
}

/** Asks the owners [Received] [Not received]. */
export async function askOwners(
  command: Command,
  { shop, customer }: CustomerSeat,
  claim: ClaimAsk & { claim: number; on: CalendarDate; standing: ReturnType<typeof standingOf> },
): Promise<void> {
  const subject = { shop: shop.id, customer: customer.id };
  const fact = { kind: 'claim-raised', who: whoOf(customer), ...claim } as const;
  for (const owner of await ownersOf(command, shop.id))
    tell(command, { to: owner, shop, about: 'record', say: { fact }, subject });
}
