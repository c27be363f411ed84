import { dateAt } from '#domain/calendar.ts';
import { textAt } from '#domain/chain.ts';
import { decideSettleClaim } from '#domain/claim.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import { type Outcome, refused, said, undecided } from './outcome.ts';
import { paymentRecorded, paymentRefused } from './paymentOutcome.ts';
import { isReachable, linkedTo, tellCustomer } from './people.ts';
import { ledgerOf, recordOnLedger } from './recording.ts';
import { sameReference } from './sameReference.ts';
import type { MemberSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

export type SettleClaimAsk = {
  readonly customer: CustomerId;
  /** `seq` of the claim. */
  readonly claim: number;
  readonly outcome: 'received' | 'not-received' | 'same' | 'another';
  readonly keepAsCredit?: true;
  /** The payment that the owner was asked about, because it has the claim's reference: `same` means this one. */
  readonly sameAs?: { readonly customer: CustomerId; readonly entry: number };
};

/** The owner's answer to "I have paid" (domain.md, "Payments and allocation"; chat.md, "Key exchanges" 3). */
export async function settleClaim(command: Command, seat: MemberSeat, ask: SettleClaimAsk): Promise<Outcome> {
  const { shop, role, member } = seat;
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'claims' });
  const customer = await customerOf(command, shop, ask.customer);
  const ledger = await ledgerOf(command, shop, customer.id);
  const claim = ledger.account.claims.find((open) => open.seq === ask.claim);
  if (claim === undefined) return refused({ code: 'claim-settled-already' });
  const linked = await linkedTo(command, customer.id);
  const reference = await claimedReference(command, seat, ask);
  const known =
    ask.outcome === 'received'
      ? await sameReference(command, shop, { customer, ...(reference === undefined ? {} : { reference }) })
      : undefined;
  if (known !== undefined) return undecided(known);
  const settle = {
    acting: { role, member, today: dateAt(command.said, shop.zone), now: command.now },
    claim: ask.claim,
    keepAsCredit: ask.keepAsCredit === true,
    linked: linked.length > 0,
    reachable: isReachable(linked),
    ...(reference === undefined ? {} : { reference }),
  };
  const answered = decideSettleClaim(ledger, { ...settle, outcome: ask.outcome, ...samePayment(ask) });
  // Money of another amount, or on another account, came to nothing here: in the book it was not received.
  const isElsewhere = ask.sameAs !== undefined && !answered.ok && answered.refusal.code === 'no-same-payment';
  const decided = isElsewhere ? decideSettleClaim(ledger, { ...settle, outcome: 'not-received' }) : answered;
  const who = whoOf(customer);
  if (!decided.ok) {
    const { refusal } = decided;
    if (refusal.code === 'same-money')
      return undecided({ kind: 'same-money', who, amount: refusal.amount, entry: refusal.entry, on: refusal.on });
    if (refusal.code === 'no-such-claim' || refusal.code === 'no-same-payment')
      return refused({ code: 'claim-settled-already' });
    return paymentRefused(refusal, who, claim.amount);
  }
  const recorded = await recordOnLedger(command, shop, ledger, { drafts: decided.value, by: member });
  if (recorded.events.some((event) => event.kind === 'payment'))
    return paymentRecorded(command, { seat, customer, linked, before: ledger.account, recorded });
  const named = ask.sameAs?.customer === customer.id ? ask.sameAs.entry : undefined;
  const payment = recorded.events.find((event) => event.kind === 'claim-settled')?.data.payment ?? named;
  const outcome = ask.outcome === 'same' ? 'same' : 'not-received';
  const answer = {
    outcome,
    amount: claim.amount,
    standing: standingOf(recorded.account),
    ...(payment === undefined ? {} : { payment }),
  } as const;
  const subject = { shop: shop.id, customer: customer.id };
  tellCustomer(command, linked, { shop, say: { fact: { kind: 'claim-refused', ...answer } }, subject });
  return said({ kind: 'claim-answered', who, ...answer, told: isReachable(linked) }, subject);
}

/** The payment the question named; 0 is nobody's number, for one of another account. */
function samePayment({ customer, outcome, sameAs }: SettleClaimAsk): { readonly samePayment?: number } {
  if (outcome !== 'same' || sameAs === undefined) return {};
  return { samePayment: sameAs.customer === customer ? sameAs.entry : 0 };
}

/** The words that came with the claim become the payment's reference. */
async function claimedReference(
  command: Command,
  { shop }: MemberSeat,
  ask: SettleClaimAsk,
): Promise<string | undefined> {
  const claim = await command.app.book.events.at(shop.id, ask.customer, ask.claim);
  return claim === undefined ? undefined : textAt(claim, '/reference');
}
