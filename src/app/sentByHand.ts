import { dateAt } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import { noticeSays } from '#domain/notices.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { noticeFor } from './noticing.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { accountOf, record } from './recording.ts';
import type { MemberSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/** [Sent]: the owner passed a notice on by hand, which counts as delivered (chat.md, "Key exchanges" 7). */
export async function sentByHand(command: Command, { shop, member }: MemberSeat, id: CustomerId): Promise<Outcome> {
  const customer = await customerOf(command, shop, id);
  const account = await accountOf(command, shop, id);
  const day = dateAt(command.now, shop.zone);
  if (account.noticed === day) return refused({ code: 'reminded-today', name: customer.name });
  const of = { shop, customer, account };
  const notice =
    noticeFor({ ...of, order: { day, byHand: false } }) ?? noticeFor({ ...of, order: { day, byHand: true } });
  if (notice === undefined) return refused({ code: 'nothing-to-say', name: customer.name });
  const data = { channel: BY_HAND, delivered: command.now, ...noticeSays(notice) };
  const drafts = [{ kind: 'notice', on: day, data } as const];
  const { account: after } = await record(command, shop, account, { drafts, by: member });
  return said(
    { kind: 'sent-by-hand', who: whoOf(customer), standing: standingOf(after) },
    { shop: shop.id, customer: id },
  );
}

/** What stands on the chain in place of a channel's name. */
const BY_HAND = 'by hand';
