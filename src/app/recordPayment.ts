import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import type { PaymentMethod } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import { decidePayment } from '#domain/payment.ts';
import { comesBack } from './archiveCustomer.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, said, undecided } from './outcome.ts';
import { paymentRecorded, paymentRefused } from './paymentOutcome.ts';
import { isReachable, linkedTo } from './people.ts';
import { accountOf, record } from './recording.ts';
import { sameReference } from './sameReference.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

export type PaymentAsk = {
  readonly customer: CustomerId;
  readonly amount: Minor;
  readonly on?: CalendarDate;
  readonly method?: PaymentMethod;
  readonly reference?: string;
  /** The entry it is meant for. */
  readonly forEntry?: number;
  /** The owner was asked and keeps what is above the debt as credit. */
  readonly keepAsCredit?: true;
  /** She was asked and says that the same reference is another payment. */
  readonly anotherReference?: true;
};

/** Records money that came in and gives the customer a receipt (domain.md, "Payments and allocation"; chat.md, "Key exchanges" 3). */
export async function recordPayment(command: Command, seat: MemberSeat, ask: PaymentAsk): Promise<Outcome> {
  const { shop, role, member } = seat;
  const customer = await customerOf(command, shop, ask.customer);
  const account = await accountOf(command, shop, customer.id);
  const { reference } = ask;
  const known = ask.anotherReference
    ? undefined
    : await sameReference(command, shop, { customer, ...(reference === undefined ? {} : { reference }) });
  if (known !== undefined) return undecided(known);
  const linked = await linkedTo(command, customer.id);
  const today = dateAt(command.said, shop.zone);
  const decided = decidePayment(account, {
    acting: { role, member, today, now: command.now },
    on: ask.on ?? today,
    amount: ask.amount,
    keepAsCredit: ask.keepAsCredit === true,
    linked: linked.length > 0,
    reachable: isReachable(linked),
    ...(ask.method === undefined ? {} : { method: ask.method }),
    ...(ask.reference === undefined ? {} : { reference: ask.reference }),
    ...(ask.forEntry === undefined ? {} : { forEntry: ask.forEntry }),
  });
  if (!decided.ok) return paymentRefused(decided.refusal, whoOf(customer), ask.amount);
  const recorded = await record(command, shop, account, { drafts: decided.value, by: member });
  await comesBack(command, customer);
  return paymentRecorded(command, { seat, customer, linked, before: account, recorded });
}

/** [Same]: nothing is added, the money is the payment that has its reference already. */
export async function leavePayment(
  command: Command,
  { shop }: MemberSeat,
  { customer, entry }: { customer: CustomerId; entry: number },
): Promise<Outcome> {
  const who = whoOf(await customerOf(command, shop, customer));
  return said({ kind: 'payment-stands', who, entry }, { shop: shop.id, customer });
}
