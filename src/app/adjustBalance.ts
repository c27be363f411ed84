import { type AdjustmentRefusal, decideAdjustment, decideRefund, type RefundRefusal } from '#domain/adjusting.ts';
import { dateAt } from '#domain/calendar.ts';
import type { AccountEvent, Draft } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import { receiptCode } from '#domain/receiptCode.ts';
import type { Result } from '#domain/result.ts';
import { dueBy, termsInForce } from '#domain/terms.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { isReachable, linkedTo, tellCustomer } from './people.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { cameAlong, settledBy, standingOf, whoOf } from './shown.ts';

export type AdjustAsk = {
  readonly customer: CustomerId;
  readonly how: 'adjust' | 'refund';
  /** Of an adjustment above zero when she owes more; of a refund what she gets back. */
  readonly amount: Minor;
  readonly words?: string;
};

type AdjustmentEvent = Extract<AccountEvent, { kind: 'adjustment' }>;

/** `adjust Asha ±50 reason`, `refund Asha 300`: the owner's; the customer is told (domain.md, "Payments and allocation"). */
export async function adjustBalance(command: Command, seat: MemberSeat, ask: AdjustAsk): Promise<Outcome> {
  const { shop, role, member } = seat;
  const customer = await customerOf(command, shop, ask.customer);
  const account = await accountOf(command, shop, customer.id);
  const today = dateAt(command.said, shop.zone);
  const words = ask.words === undefined ? {} : { words: ask.words };
  const change = { acting: { role, member, today, now: command.now }, amount: ask.amount, ...words };
  const decided: Result<readonly Draft[], AdjustmentRefusal | RefundRefusal> =
    ask.how === 'refund'
      ? decideRefund(account, change)
      : decideAdjustment(account, { ...change, due: dueBy(termsInForce(shop, customer), today) });
  if (!decided.ok) {
    const { refusal } = decided;
    return refused(refusal.code === 'more-than-credit' ? { ...refusal, name: customer.name } : refusalOf(refusal));
  }
  const { account: after, events } = await record(command, shop, account, { drafts: decided.value, by: member });
  const event = events.find((each): each is AdjustmentEvent => each.kind === 'adjustment');
  if (event === undefined) throw new Error('an adjustment was decided without one');
  const { entry, amount, pieces, due } = event.data;
  const reason = ask.how === 'refund' ? 'refund' : 'correction';
  const used = pieces.reduce((sum, piece) => sum + piece.amount, 0);
  const standing = standingOf(after);
  const along = cameAlong({ before: account, after }, amount > 0 ? [] : pieces, { today });
  const raised = amount > used ? { due } : {};
  const linked = await linkedTo(command, customer.id);
  const subject = { shop: shop.id, customer: customer.id, entry };
  const code = receiptCode(event.hash);
  const told = {
    kind: 'balance-adjusted',
    customer: customer.id,
    entry,
    reason,
    amount,
    ...raised,
    ...along,
    standing,
    code,
  } as const;
  tellCustomer(command, linked, { shop, say: { fact: told }, subject });
  return said(
    {
      kind: 'adjusted',
      who: whoOf(customer),
      entry,
      reason,
      amount,
      ...raised,
      creditUsed: amount > 0 ? used : 0,
      settled: amount > 0 ? [] : settledBy(pieces, after.items),
      credit: amount > 0 ? 0 : -amount - used,
      ...along,
      standing,
      told: isReachable(linked),
      ...words,
    },
    subject,
  );
}
