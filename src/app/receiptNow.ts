import type { Account } from '#domain/account.ts';
import { feedbackOn } from '#domain/feedback.ts';
import { aboutEntries } from './aboutEntries.ts';
import type { Command } from './command.ts';
import type { Fact, FeedbackShown } from './facts.ts';
import type { CustomerSeat } from './seats.ts';
import { paymentShown, standingOf } from './shown.ts';

/** The question on a payment's receipt, where it asks one. */
export function feedbackShown(account: Account, entry: number): { readonly feedback?: FeedbackShown } {
  const asked = feedbackOn(account, entry);
  if (asked === undefined) return {};
  const { rating, said } = asked;
  return { feedback: { ...(rating === undefined ? {} : { rating }), ...(said === undefined ? {} : { said }) } };
}

/** The receipt of a payment as it stands now, acknowledged or not; undefined where the entry is no payment. */
export async function receiptNow(
  command: Command,
  { shop, customer }: CustomerSeat,
  { account, entry }: { readonly account: Account; readonly entry: number },
): Promise<Fact | undefined> {
  const event = await command.app.book.events.entry(shop.id, customer.id, entry);
  if (event?.kind !== 'payment') return undefined;
  const after = await aboutEntries(command, shop.id, customer.id, [entry]);
  const payment = paymentShown(event, shop, { account, after });
  const confirmed = after.find(({ kind }) => kind === 'confirmation');
  const shown = { customer: customer.id, payment, standing: standingOf(account), ...feedbackShown(account, entry) };
  return confirmed === undefined
    ? { kind: 'payment-receipt', ...shown }
    : { kind: 'payment-acknowledged', ...shown, at: confirmed.at };
}
