import { dateAt } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import { nextSending } from '#domain/sendingWindow.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Queued, queueNotice } from './dailyAccount.ts';
import { manualNotice, noticeFor, noticeShown } from './noticing.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { accountOf } from './recording.ts';
import type { MemberSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/**
 * `remind Asha`: everything that is open, whatever its steps, now or when the shop's hours come; a text to pass on for who has no chat
 * (domain.md, "Notices"). Not by hand it is the day's own notice, which waited for the owner.
 */
export async function remindCustomer(
  command: Command,
  { shop, role }: MemberSeat,
  id: CustomerId,
  { byHand }: { readonly byHand: boolean },
): Promise<Outcome> {
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'remind' });
  const sending = nextSending(command.now, { ...shop.policy, zone: shop.zone });
  if (sending === undefined) return refused({ code: 'no-sending-day' });
  const customer = await customerOf(command, shop, id);
  const account = await accountOf(command, shop, id);
  const of = { shop, customer, account, order: { day: sending.day, byHand } };
  const queued = await queueNotice(command, { shop, customer, account, ...of.order });
  const subject = { shop: shop.id, customer: id };
  if (queued.kind === 'no-chat') {
    // Whoever passes it on does so today.
    const manual = manualNotice({ ...of, order: { day: dateAt(command.now, shop.zone), byHand: true } });
    if (manual !== undefined) return said(manual, subject);
  }
  const notice = noticeFor(of);
  if (queued.kind !== 'queued' || notice === undefined) return notSent(queued, of.customer, account.balance);
  const { asked } = noticeShown(of, notice);
  const told = { who: whoOf(customer), asked, standing: standingOf(account), muted: customer.muted === true };
  return said({ kind: 'reminder-queued', ...told, ...(queued.now ? {} : { at: queued.opens }) }, subject);
}

function notSent(
  queued: Queued,
  { name, muted }: { readonly name: string; readonly muted?: true },
  balance: number,
): Outcome {
  switch (queued.kind) {
    case 'waits':
      return refused({ code: 'reminder-waits', name, at: queued.opens });
    case 'said-today':
      return refused({ code: 'reminded-today', name });
    default:
      return refused({ code: muted === true && balance > 0 ? 'muted-not-late' : 'nothing-to-say', name });
  }
}
