import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import type { AccountEvent, PaymentMethod } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import { decidePayment } from '#domain/payment.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, undecided } from './outcome.ts';
import { paymentRecorded, paymentRefused } from './paymentOutcome.ts';
import { linkedTo } from './people.ts';
import { accountOf, record } from './recording.ts';
import type { MemberSeat, Shop } from './seats.ts';
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
  const known = ask.anotherReference ? undefined : await sameReference(command, seat, ask);
  if (known !== undefined) return known;
  const linked = await linkedTo(command, customer.id);
  const today = dateAt(command.said, shop.zone);
  const decided = decidePayment(account, {
    acting: { role, member, today, now: command.now },
    on: ask.on ?? today,
    amount: ask.amount,
    keepAsCredit: ask.keepAsCredit === true,
    linked: linked.length > 0,
    ...(ask.method === undefined ? {} : { method: ask.method }),
    ...(ask.reference === undefined ? {} : { reference: ask.reference }),
    ...(ask.forEntry === undefined ? {} : { forEntry: ask.forEntry }),
  });
  if (!decided.ok) return paymentRefused(decided.refusal, whoOf(customer), ask.amount);
  const recorded = await record(command, account, decided.value, member);
  return paymentRecorded(command, { shop, customer, linked, recorded });
}

/** A reference seen before in the shop is asked about (chat.md, "Verbs", pay). */
async function sameReference(command: Command, { shop }: MemberSeat, ask: PaymentAsk): Promise<Outcome | undefined> {
  if (ask.reference === undefined) return undefined;
  const known = await standing(command, shop, await command.app.book.events.withReference(shop.id, ask.reference));
  if (known?.kind !== 'payment' || known.customer === null) return undefined;
  const other = await customerOf(command, shop, known.customer);
  const customer = await customerOf(command, shop, ask.customer);
  return undecided({
    kind: 'same-reference',
    who: whoOf(customer),
    reference: ask.reference,
    entry: known.data.entry,
    other: other.name,
  });
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
