import type { Account } from '#domain/account.ts';
import type { AccountEvent } from '#domain/event.ts';
import { isStopped } from '#domain/holding.ts';
import type { Minor } from '#domain/money.ts';
import type { PaymentRefusal } from '#domain/payment.ts';
import type { Customer, Identity, Shop } from '#store/records.ts';
import type { Command } from './command.ts';
import type { Who } from './facts.ts';
import { type Outcome, refused, said, undecided } from './outcome.ts';
import { tellCustomer } from './people.ts';
import { refusalOf } from './refusals.ts';
import { askedState, type PaymentEvent, paymentShown, standingOf, whoOf } from './shown.ts';
import { tellCreditChange } from './stopCredit.ts';

/** What is said about a payment, whether it was logged by the shop or claimed by the customer and received. */
export function paymentRecorded(
  command: Command,
  about: {
    shop: Shop;
    customer: Customer;
    linked: readonly Identity[];
    before: Account;
    recorded: { account: Account; events: readonly AccountEvent[] };
  },
): Outcome {
  const { shop, customer, linked, before, recorded } = about;
  const event = recorded.events.find((each): each is PaymentEvent => each.kind === 'payment');
  if (event === undefined) throw new Error('a payment was decided without a payment');
  const payment = paymentShown(event, shop, { items: recorded.account.items, after: recorded.events });
  const standing = standingOf(recorded.account);
  const subject = { shop: shop.id, customer: customer.id, entry: payment.entry };
  const receipt = { kind: 'payment-receipt', customer: customer.id, payment, standing } as const;
  tellCustomer(command, linked, { shop, say: { fact: receipt }, subject });
  tellCreditChange(command, { shop, linked, before, after: recorded.account });
  const confirmation = askedState(event.data.confirmation, linked);
  const released = isStopped(before) && !isStopped(recorded.account) ? ({ released: true } as const) : {};
  return said(
    { kind: 'payment-recorded', who: whoOf(customer), payment, standing, confirmation, ...released },
    subject,
  );
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
