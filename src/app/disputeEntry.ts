import type { Account } from '#domain/account.ts';
import { dateAt } from '#domain/calendar.ts';
import { decideDispute, decideDisputedPayment } from '#domain/dispute.ts';
import type { AccountEvent, DisputeReason } from '#domain/event.ts';
import type { Minor } from '#domain/money.ts';
import { askOwners } from './claimPayment.ts';
import { type Command, tell } from './command.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { linkedTo, ownersOf, retell } from './people.ts';
import { ledgerOf, recordOnLedger } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { CustomerSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

export type DisputeAsk = {
  readonly entry: number;
  readonly reason: DisputeReason;
  readonly words?: string;
  /** How much of it is wrong; without it all that is open. */
  readonly amount?: Minor;
};

/** The customer says what is wrong with a sale; what is open of it is frozen and the owner is told (chat.md, "Key exchanges" 2). */
export async function disputeEntry(command: Command, seat: CustomerSeat, ask: DisputeAsk): Promise<Outcome> {
  const { shop, customer } = seat;
  const ledger = await ledgerOf(command, shop, customer.id);
  const decided = decideDispute(ledger, { ...ask, today: dateAt(command.said, shop.zone) });
  if (!decided.ok) return refused(refusalOf(decided.refusal));
  const recorded = await recordOnLedger(command, shop, ledger, { drafts: decided.value, by: customer.id });
  return disputeRaised(command, seat, { ...recorded, ...(ask.words === undefined ? {} : { words: ask.words }) });
}

/** [Not right] on a receipt: what she says she paid. More than recorded is a claim for the difference, less is told to the owner. */
export async function disputePayment(
  command: Command,
  seat: CustomerSeat,
  ask: { entry: number; paid: Minor },
): Promise<Outcome> {
  const { shop, customer } = seat;
  const ledger = await ledgerOf(command, shop, customer.id);
  const decided = decideDisputedPayment(ledger, { ...ask, today: dateAt(command.said, shop.zone) });
  if (!decided.ok) return refused(refusalOf(decided.refusal));
  const recorded = await recordOnLedger(command, shop, ledger, { drafts: decided.value, by: customer.id });
  const claim = recorded.events.find(
    (event): event is Extract<AccountEvent, { kind: 'claim' }> => event.kind === 'claim',
  );
  if (claim === undefined) return disputeRaised(command, seat, recorded);
  const { amount } = claim.data;
  await askOwners(command, seat, { amount, on: claim.on, claim: claim.seq, standing: standingOf(recorded.account) });
  const subject = { shop: shop.id, customer: customer.id };
  return { ok: true, value: { fact: { kind: 'claim-noted', amount, on: claim.on }, subject, claim: claim.seq } };
}

/** Which messages of [Not right] lead to which question: a sale's, a payment's, or none for what cannot be disputed. */
export async function whatIsDisputed(command: Command, seat: CustomerSeat, entry: number): Promise<Outcome> {
  const { shop, customer } = seat;
  const subject = { shop: shop.id, customer: customer.id, entry };
  const event = await command.app.book.events.entry(shop.id, customer.id, entry);
  if (event === undefined) return refused({ code: 'no-such-entry', entry });
  const about = await command.app.book.events.about(shop.id, customer.id, [entry]);
  const counter = about.find(
    (later): later is Extract<AccountEvent, { kind: 'void' }> => later.kind === 'void' && later.data.voids === entry,
  );
  if (counter !== undefined) return refused({ code: 'already-voided', entry, by: counter.data.entry });
  if (event.kind === 'payment') return said({ kind: 'ask-what-you-paid', entry, amount: event.data.amount }, subject);
  if (event.kind === 'sale' || event.kind === 'adjustment' || event.kind === 'fee')
    return said({ kind: 'what-is-wrong', entry, amount: event.data.amount }, subject);
  return refused({ code: 'not-disputable', entry });
}

async function disputeRaised(
  command: Command,
  { shop, customer, identity }: CustomerSeat,
  { account, events, words }: { account: Account; events: readonly AccountEvent[]; words?: string },
): Promise<Outcome> {
  const event = events.find((each): each is Extract<AccountEvent, { kind: 'dispute' }> => each.kind === 'dispute');
  if (event === undefined) throw new Error('a dispute was decided without a dispute');
  const { entry, amount: frozen, reason, says } = event.data;
  const paid = says === undefined ? {} : { says };
  const disputed = await command.app.book.events.entry(shop.id, customer.id, entry);
  const amount =
    disputed?.kind === 'sale' || disputed?.kind === 'payment' || disputed?.kind === 'adjustment'
      ? disputed.data.amount
      : frozen;
  const standing = standingOf(account);
  const photos = (await command.app.book.events.photosAt(shop.id, customer.id, [{ entry }])).length;
  const subject = { shop: shop.id, customer: customer.id, entry };
  const fact = {
    kind: 'dispute-raised',
    who: whoOf(customer),
    entry,
    amount,
    reason,
    frozen,
    standing,
    photos,
    ...paid,
    ...(words === undefined ? {} : { words }),
  } as const;
  for (const owner of await ownersOf(command, shop.id))
    tell(command, { to: owner, shop, about: 'record', say: { fact }, subject });
  const noted = { kind: 'dispute-noted', entry, amount, reason, frozen, standing, ...paid } as const;
  // Her other chats stop asking for the word that she has given.
  const others = (await linkedTo(command, customer.id)).filter(({ id }) => id !== identity.id);
  await retell(command, others, { shop, say: { fact: noted }, subject });
  return said(noted, subject);
}
