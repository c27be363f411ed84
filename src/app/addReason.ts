import { decideAttachment } from '#domain/attachment.ts';
import { dateAt } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/** [Add a reason]: words put to an entry afterwards (chat.md, "Verbs": a missing reason is offered, never required). */
export async function addReason(
  command: Command,
  { shop, member }: MemberSeat,
  ask: { customer: CustomerId; entry: number; words: string },
): Promise<Outcome> {
  const customer = await customerOf(command, shop, ask.customer);
  const account = await accountOf(command, shop, customer.id);
  const decided = decideAttachment(account, {
    entry: ask.entry,
    words: ask.words,
    today: dateAt(command.said, shop.zone),
  });
  if (!decided.ok) return refused(refusalOf(decided.refusal, customer));
  await record(command, shop, account, { drafts: decided.value, by: member });
  const subject = { shop: shop.id, customer: customer.id, entry: ask.entry };
  return said({ kind: 'reason-added', who: whoOf(customer), entry: ask.entry, reason: ask.words }, subject);
}
