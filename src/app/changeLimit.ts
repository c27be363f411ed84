import { dateAt } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import { decideLimit } from '#domain/limit.ts';
import type { Minor } from '#domain/money.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { answerByLimit } from './raiseLimit.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/** Changes what one customer may owe; it may lie below her balance (chat.md, "Verbs", limit). If she asked for more, this is the answer. */
export async function changeLimit(
  command: Command,
  seat: MemberSeat,
  ask: { customer: CustomerId; limit: Minor | null },
): Promise<Outcome> {
  const { shop, role, member } = seat;
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'limit' });
  const customer = await customerOf(command, shop, ask.customer);
  const account = await accountOf(command, shop, customer.id);
  const today = dateAt(command.said, shop.zone);
  const decided = decideLimit(account, { acting: { role, member, today, now: command.now }, limit: ask.limit, today });
  if (!decided.ok) return refused(refusalOf(decided.refusal));
  const { account: after } = await record(command, shop, account, { drafts: decided.value, by: member });
  await answerByLimit(command, shop, { customer, account: after });
  return said(
    { kind: 'limit-changed', who: whoOf(customer), standing: standingOf(after) },
    { shop: shop.id, customer: customer.id },
  );
}
