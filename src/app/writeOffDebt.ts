import { decideWriteOff } from '#domain/adjusting.ts';
import { dateAt } from '#domain/calendar.ts';
import type { AccountEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Minor } from '#domain/money.ts';
import { receiptCode } from '#domain/receiptCode.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { isReachable, linkedTo, tellCustomer } from './people.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { cameAlong, settledBy, standingOf, whoOf } from './shown.ts';
import { tellCreditChange } from './stopCredit.ts';

export type WriteOffAsk = { readonly customer: CustomerId; readonly amount: Minor; readonly reason?: string };

type WriteOffEvent = Extract<AccountEvent, { kind: 'write-off' }>;

/** `writeoff Asha 300 moved away`: the shop gives up a debt; both sides see it (domain.md, "Payments and allocation"). */
export async function writeOffDebt(command: Command, seat: MemberSeat, ask: WriteOffAsk): Promise<Outcome> {
  const { shop, role, member } = seat;
  const customer = await customerOf(command, shop, ask.customer);
  const account = await accountOf(command, shop, customer.id);
  const reason = ask.reason === undefined ? {} : { reason: ask.reason };
  const acting = { role, member, today: dateAt(command.said, shop.zone), now: command.now };
  const decided = decideWriteOff(account, { acting, amount: ask.amount, ...reason });
  if (!decided.ok) {
    const { refusal } = decided;
    return refused(refusal.code === 'more-than-open' ? { ...refusal, name: customer.name } : refusalOf(refusal));
  }
  const { account: after, events } = await record(command, shop, account, { drafts: decided.value, by: member });
  const event = events.find((each): each is WriteOffEvent => each.kind === 'write-off');
  if (event === undefined) throw new Error('a write-off was decided without one');
  const { entry, amount, pieces } = event.data;
  const settled = settledBy(pieces, after.items);
  const standing = standingOf(after);
  const along = cameAlong({ before: account, after }, pieces, acting);
  const linked = await linkedTo(command, customer.id);
  const subject = { shop: shop.id, customer: customer.id, entry };
  const told = {
    kind: 'debt-let-go',
    entry,
    amount,
    settled,
    ...along,
    standing,
    code: receiptCode(event.hash),
  } as const;
  tellCustomer(command, linked, { shop, say: { fact: told }, subject });
  tellCreditChange(command, { shop, linked, before: account, after });
  const fact = { kind: 'written-off', who: whoOf(customer), entry, amount, settled, ...along, standing } as const;
  return said({ ...fact, told: isReachable(linked), ...reason }, subject);
}
