import { dateAt } from '#domain/calendar.ts';
import type { AccountEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import { feesNotOwed } from '#domain/notOwed.ts';
import { decideWaiver } from '#domain/voiding.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { HistoryLine } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { isReachable, linkedTo, retell, tellCustomer } from './people.ts';
import { ledgerOf, recordOnLedger } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { historyLines } from './showHistory.ts';
import { pointsChanged, standingOf, whoOf } from './shown.ts';

export type WaiveAsk = { readonly customer: CustomerId; readonly entry: number; readonly reason?: string };

/** Lets a late fee go, all of it; both sides are told (domain.md, "Late fees"). */
export async function waiveFee(command: Command, seat: MemberSeat, ask: WaiveAsk): Promise<Outcome> {
  const { shop, role, member } = seat;
  const customer = await customerOf(command, shop, ask.customer);
  const ledger = await ledgerOf(command, shop, customer.id);
  const reason = ask.reason === undefined ? {} : { reason: ask.reason };
  const acting = { role, member, today: dateAt(command.said, shop.zone), now: command.now };
  const decided = decideWaiver(ledger, { acting, entry: ask.entry, ...reason });
  if (!decided.ok) return refused(refusalOf(decided.refusal, customer));
  const { account, events } = await recordOnLedger(command, shop, ledger, { drafts: decided.value, by: member });
  const waiver = events.find(
    (event): event is Extract<AccountEvent, { kind: 'fee-waiver' }> => event.kind === 'fee-waiver',
  );
  if (waiver === undefined) throw new Error('a waiver was decided without a waiver');
  const standing = standingOf(account);
  const changed = pointsChanged(ledger.account, account);
  const points = changed === undefined ? {} : { points: changed };
  const { entry, fee, amount } = waiver.data;
  const linked = await linkedTo(command, customer.id);
  const subject = { shop: shop.id, customer: customer.id, entry: fee };
  await retell(command, linked, { shop, say: { fact: { kind: 'message-fee-let-go', fee, amount } }, subject });
  tellCustomer(command, linked, {
    shop,
    say: { fact: { kind: 'fee-let-go', fee, amount, ...points, standing } },
    subject,
  });
  const told = isReachable(linked);
  const fact = {
    kind: 'fee-waived',
    who: whoOf(customer),
    entry,
    fee,
    amount,
    ...points,
    standing,
    told,
    ...reason,
  } as const;
  return said(fact, subject);
}

/** The fees that this payment shows were not owed and that still stand. */
export async function feesNotOwedBy(
  command: Command,
  { shop }: MemberSeat,
  { customer, payment }: { readonly customer: CustomerId; readonly payment: number },
): Promise<readonly number[]> {
  const fees = feesNotOwed(await ledgerOf(command, shop, customer), payment);
  return fees.map(({ entry }) => entry);
}

const FEES_LOOKED_AT = 30;
const FEES_SHOWN = 3;

/** The latest fees of a customer that still stand. */
export async function feesToWaive(
  command: Command,
  { shop }: MemberSeat,
  customer: CustomerId,
): Promise<readonly HistoryLine[]> {
  const lines = await historyLines(command, shop, customer, { limit: FEES_LOOKED_AT });
  return lines.filter(({ kind, voided }) => kind === 'fee' && !voided).slice(0, FEES_SHOWN);
}
