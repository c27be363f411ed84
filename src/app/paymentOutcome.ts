import type { Account } from '#domain/account.ts';
import { dateAt } from '#domain/calendar.ts';
import type { AccountEvent } from '#domain/event.ts';
import { isStopped } from '#domain/holding.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import { feesNotOwed } from '#domain/notOwed.ts';
import type { PaymentRefusal } from '#domain/payment.ts';
import type { Customer, Identity, Shop } from '#store/records.ts';
import type { Command } from './command.ts';
import type { FeeNotOwed, Who } from './facts.ts';
import { type Outcome, refused, said, undecided } from './outcome.ts';
import { tellCustomer } from './people.ts';
import { feedbackShown } from './receiptNow.ts';
import { ledgerOf } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { askedState, type PaymentEvent, paymentShown, standingOf, whoOf } from './shown.ts';
import { tellCreditChange } from './stopCredit.ts';

/** What is said about a payment, whether it was logged by the shop or claimed by the customer and received. */
export async function paymentRecorded(
  command: Command,
  about: {
    seat: MemberSeat;
    customer: Customer;
    linked: readonly Identity[];
    before: Account;
    recorded: { account: Account; events: readonly AccountEvent[] };
  },
): Promise<Outcome> {
  const { seat, customer, linked, before, recorded } = about;
  const { shop } = seat;
  const event = recorded.events.find((each): each is PaymentEvent => each.kind === 'payment');
  if (event === undefined) throw new Error('a payment was decided without a payment');
  const payment = paymentShown(event, shop, { account: recorded.account, after: recorded.events });
  const standing = standingOf(recorded.account);
  const subject = { shop: shop.id, customer: customer.id, entry: payment.entry };
  const receipt = { kind: 'payment-receipt', customer: customer.id, payment, standing } as const;
  const asked = feedbackShown(recorded.account, payment.entry);
  tellCustomer(command, linked, { shop, say: { fact: { ...receipt, ...asked } }, subject });
  tellCreditChange(command, { shop, linked, before, after: recorded.account });
  const confirmation = askedState(event.data.confirmation, linked);
  const released = isStopped(before) && !isStopped(recorded.account) ? ({ released: true } as const) : {};
  const notOwed = seat.role === 'owner' ? await feesToLetGo(command, shop, customer.id, event) : [];
  return said(
    { kind: 'payment-recorded', who: whoOf(customer), payment, standing, confirmation, notOwed, ...released },
    subject,
  );
}

/** The fees that the date of a payment shows were not owed: the owner is offered to let them go (domain.md, "Time", back-dating). */
export async function feesToLetGo(
  command: Command,
  shop: Shop,
  customer: CustomerId,
  { on, at, data }: PaymentEvent,
): Promise<readonly FeeNotOwed[]> {
  if (on >= dateAt(at, shop.zone)) return [];
  const fees = feesNotOwed(await ledgerOf(command, shop, customer), data.entry);
  return fees.map(({ entry, amount }) => ({ entry, amount }));
}

/** More than is owed is the owner's to decide; a clerk is told to ask her (domain.md, "Payments and allocation"). */
export function paymentRefused(refusal: PaymentRefusal, who: Who, amount: Minor): Outcome {
  switch (refusal.code) {
    case 'more-than-owed':
      return undecided({ kind: 'more-than-owed', who, amount, over: refusal.over, owed: refusal.owed });
    case 'clerk-more-than-owed':
      return refused({ code: 'more-than-owed-clerk', who, over: refusal.over, owed: refusal.owed });
    default:
      return refused(refusalOf(refusal, who));
  }
}
