import type { Account } from '#domain/account.ts';
import { dateAt } from '#domain/calendar.ts';
import { decideBlock, decideHold, decideRelease, isStopped } from '#domain/holding.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Identity, Shop } from '#store/records.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { isReachable, linkedTo, tellCustomer } from './people.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

export type StopAsk = { readonly customer: CustomerId; readonly how: 'hold' | 'block'; readonly reason?: string };

/** `hold` and `block`: no more sales on credit; the customer is told once, whatever stops it afterwards (chat.md, "Verbs"). */
export async function stopCredit(command: Command, seat: MemberSeat, ask: StopAsk): Promise<Outcome> {
  const { shop, member } = seat;
  const customer = await customerOf(command, shop, ask.customer);
  const account = await accountOf(command, shop, customer.id);
  const reason = ask.reason === undefined ? {} : { reason: ask.reason };
  const stopping = { acting: actingOf(command, seat), ...reason };
  const decided = ask.how === 'hold' ? decideHold(account, stopping) : decideBlock(account, stopping);
  if (!decided.ok) return refused(refusalOf(decided.refusal));
  const { account: after } = await record(command, shop, account, { drafts: decided.value, by: member });
  const linked = await linkedTo(command, customer.id);
  const told = isStopped(account) ? 'known' : isReachable(linked) ? 'told' : 'not-told';
  tellCreditChange(command, { shop, linked, before: account, after });
  const fact = { kind: 'credit-stopped', who: whoOf(customer), how: ask.how, told, ...reason } as const;
  return said({ ...fact, standing: standingOf(after) }, { shop: shop.id, customer: customer.id });
}

/** `release`: every hold and the block. */
export async function releaseCredit(command: Command, seat: MemberSeat, id: CustomerId): Promise<Outcome> {
  const { shop, member } = seat;
  const customer = await customerOf(command, shop, id);
  const account = await accountOf(command, shop, customer.id);
  const decided = decideRelease(account, actingOf(command, seat));
  if (!decided.ok)
    return refused(
      decided.refusal.code === 'not-held' ? { ...decided.refusal, name: customer.name } : refusalOf(decided.refusal),
    );
  const { account: after } = await record(command, shop, account, { drafts: decided.value, by: member });
  const linked = await linkedTo(command, customer.id);
  tellCreditChange(command, { shop, linked, before: account, after });
  return said(
    { kind: 'credit-released', who: whoOf(customer), standing: standingOf(after), told: isReachable(linked) },
    { shop: shop.id, customer: customer.id },
  );
}

/** Tells the customer when she can buy on credit no more, or again; one cause beside another changes nothing for her. */
export function tellCreditChange(
  command: Command,
  { shop, linked, before, after }: { shop: Shop; linked: readonly Identity[]; before: Account; after: Account },
): void {
  if (isStopped(before) === isStopped(after)) return;
  const kind = isStopped(after) ? 'no-credit' : 'credit-again';
  const subject = { shop: shop.id, customer: after.customer };
  tellCustomer(command, linked, { shop, say: { fact: { kind, standing: standingOf(after) } }, subject });
}

function actingOf(command: Command, { shop, role, member }: MemberSeat) {
  return { role, member, today: dateAt(command.said, shop.zone), now: command.now };
}
