import { dateAt } from '#domain/calendar.ts';
import { decideFeedback } from '#domain/feedback.ts';
import type { Command } from './command.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { linkedTo, retell } from './people.ts';
import { receiptNow } from './receiptNow.ts';
import { accountOf, record } from './recording.ts';
import type { CustomerSeat } from './seats.ts';

export type FeedbackAsk = {
  /** The payment whose receipt asked; without it the last one that did. */
  readonly entry?: number;
  readonly rating?: number;
  readonly words?: string;
};

/**
 * A customer's word on how it was, asked with a receipt (domain.md, "Notices"): her receipts show it, and the owner finds it with
 * `feedback`; nobody is written to. `onItsMessage`: she pressed it on the receipt, which becomes the answer.
 */
export async function giveFeedback(
  command: Command,
  seat: CustomerSeat,
  { onItsMessage, ...ask }: FeedbackAsk & { readonly onItsMessage: boolean },
): Promise<Outcome> {
  const { shop, customer, identity } = seat;
  const before = await accountOf(command, shop, customer.id);
  const decided = decideFeedback(before, { ...ask, today: dateAt(command.said, shop.zone) });
  if (!decided.ok) return refused(decided.refusal);
  const { account } = await record(command, shop, before, { drafts: decided.value, by: customer.id });
  const { entry = 0, rating = 0 } = account.feedback ?? {};
  const subject = { shop: shop.id, customer: customer.id, entry };
  const receipt = await receiptNow(command, seat, { account, entry });
  if (receipt === undefined) throw new Error(`#${entry} asked for feedback and is no payment`);
  const linked = await linkedTo(command, customer.id);
  const others = linked.filter(({ id }) => !onItsMessage || id !== identity.id);
  await retell(command, others, { shop, say: { fact: receipt }, subject });
  return onItsMessage ? said(receipt, subject) : said({ kind: 'feedback-noted', rating });
}
