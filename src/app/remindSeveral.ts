import type { Account } from '#domain/account.ts';
import { addDays, type CalendarDate, dateAt } from '#domain/calendar.ts';
import { nextSending, type SendingWindow } from '#domain/sendingWindow.ts';
import type { DueAt } from '#store/book/accounts.ts';
import type { Shop } from '#store/records.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Queued, queueNotice } from './dailyAccount.ts';
import { everyDue } from './everyDue.ts';
import type { RemindingFact, Who } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/** Accounts that one command speaks to; the others have their turn with [More]. */
export const REMINDED_MAX = 100;

/** `remind overdue`: everybody with something undisputed that is overdue, and after whom the next batch begins. */
export async function remindOverdue(
  command: Command,
  { shop, role }: MemberSeat,
  after?: DueAt,
): Promise<{ readonly outcome: Outcome; readonly next?: DueAt }> {
  if (role !== 'owner') return { outcome: refused({ code: 'owner-only', verb: 'remind' }) };
  const sending = nextSending(command.now, { ...shop.policy, zone: shop.zone });
  if (sending === undefined) return { outcome: refused({ code: 'no-sending-day' }) };
  const until = addDays(dateAt(command.now, shop.zone), -1);
  const reminded: Reminded[] = [];
  let next: DueAt | undefined;
  for await (const due of everyDue(command.app, shop.id, { until, ...(after === undefined ? {} : { after }) })) {
    const { account, oldestDue } = due;
    reminded.push(await remindOne(command, shop, account, { day: sending.day, byHand: true }));
    if (reminded.length < REMINDED_MAX) continue;
    next = { oldestDue, customer: account.customer };
    break;
  }
  if (reminded.length === 0 && after === undefined) return { outcome: refused({ code: 'nothing-overdue' }) };
  const fact = remindedFact(command, sending.window, reminded);
  return next === undefined
    ? { outcome: said({ ...fact, more: false }) }
    : { outcome: said({ ...fact, more: true }), next };
}

export type Reminded = { readonly who: Who; readonly queued: Queued };

export async function remindOne(
  command: Command,
  shop: Shop,
  account: Account,
  order: { readonly day: CalendarDate; readonly byHand: boolean },
): Promise<Reminded> {
  const customer = await customerOf(command, shop, account.customer);
  return { who: whoOf(customer), queued: await queueNotice(command, { shop, customer, account, ...order }) };
}

/** What became of all of them, in one answer. */
export function remindedFact(
  { now }: Pick<Command, 'now'>,
  { opens }: SendingWindow,
  reminded: readonly Reminded[],
): Omit<Extract<RemindingFact, { kind: 'reminders-queued' }>, 'more'> {
  const of = (...kinds: readonly Queued['kind'][]) => reminded.filter(({ queued }) => kinds.includes(queued.kind));
  const [first] = of('no-chat');
  return {
    kind: 'reminders-queued',
    sent: of('queued').length,
    saidToday: of('said-today', 'waits').length,
    withoutChat: of('no-chat').length,
    ...(first === undefined ? {} : { first: first.who }),
    ...(now < opens ? { at: opens } : {}),
  };
}
