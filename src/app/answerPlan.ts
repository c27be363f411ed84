import { dateAt } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import { decideAcceptance, decideCancel, decideDecline, type PlanSide } from '#domain/plan.ts';
import { termsOf } from './agreedShown.ts';
import { type Command, tell } from './command.ts';
import type { Fact } from './facts.ts';
import { languageOf } from './languageOf.ts';
import { noticeChat } from './noticing.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { linkedTo, ownersOf } from './people.ts';
import { agreementFile, agreementText, hashOfAgreement } from './planAgreement.ts';
import { nameOf, type PlanParty, partyOf, proposalFact, subjectOf, tellOther } from './planProposals.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { ActiveSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/** `plan` is the `seq` of the proposal that is answered. */
export type PlanAnswer = { readonly customer: CustomerId; readonly plan: number };

/** [Accept]: the written agreement goes to both; or today's figures come instead (domain.md, "Plans"). */
export async function acceptPlan(command: Command, seat: ActiveSeat, ask: PlanAnswer): Promise<Outcome> {
  const party = await ownersParty(command, seat, ask.customer);
  if (party === undefined) return refused({ code: 'owner-only', verb: 'plan' });
  const { shop, customer, side } = party;
  const account = await accountOf(command, shop, customer.id);
  const today = dateAt(command.said, shop.zone);
  const linked = await linkedTo(command, customer.id);
  const { proposal } = account;
  const language = languageOf(noticeChat(linked) ?? linked[0], shop);
  const text =
    proposal === undefined ? '' : agreementText(command, { party, terms: termsOf(proposal), on: today, language });
  const decided = decideAcceptance(account, { by: side, plan: ask.plan, today, agreement: text });
  if (!decided.ok) return refused(refusalOf(decided.refusal, nameOf(party)));
  const { account: after, events } = await record(command, shop, account, {
    drafts: decided.value.drafts,
    by: party.by,
  });
  if (decided.value.outcome === 'fresh') return freshProposal(party, after);
  const hash = hashOfAgreement(events);
  const agreedFor = (reader: PlanSide): Fact => ({
    kind: 'plan-agreed',
    ...(reader === 'shop' ? { who: whoOf(customer) } : {}),
    text,
    hash,
    standing: standingOf(after),
  });
  await tellOther(command, party, agreedFor);
  const file = await agreementFile(command, { party, text, hash, language });
  const chats = [...linked.filter(({ reachable }) => reachable), ...(await ownersOf(command, shop.id))];
  for (const to of chats) {
    const who = linked.includes(to) ? {} : { who: whoOf(customer) };
    const about = to.id === seat.identity.id ? 'answer' : 'record';
    tell(command, {
      to,
      shop,
      about,
      say: { fact: { kind: 'plan-agreement-file', ...who, hash } },
      file,
      subject: subjectOf(party),
    });
  }
  return said(agreedFor(side), subjectOf(party));
}

/** [Decline] by the other side, or taken back by who proposed it. */
export async function declinePlan(command: Command, seat: ActiveSeat, ask: PlanAnswer): Promise<Outcome> {
  const party = await ownersParty(command, seat, ask.customer);
  if (party === undefined) return refused({ code: 'owner-only', verb: 'plan' });
  const { shop, customer, side } = party;
  const account = await accountOf(command, shop, customer.id);
  const decided = decideDecline(account, { by: side, plan: ask.plan, today: dateAt(command.said, shop.zone) });
  if (!decided.ok) return refused(refusalOf(decided.refusal, nameOf(party)));
  const withdrawn = account.proposal?.by === side;
  await record(command, shop, account, { drafts: decided.value, by: party.by });
  const factFor = (reader: PlanSide): Fact => ({
    kind: 'plan-declined',
    ...(reader === 'shop' ? { who: whoOf(customer) } : {}),
    by: side,
    withdrawn,
    standing: standingOf(account),
  });
  await tellOther(command, party, factFor);
  return said(factFor(side), subjectOf(party));
}

/** `plan Asha cancel`: ends the active plan, or takes back what is proposed. */
export async function cancelPlan(command: Command, seat: ActiveSeat, id: CustomerId): Promise<Outcome> {
  const party = await ownersParty(command, seat, id);
  if (party === undefined) return refused({ code: 'owner-only', verb: 'plan' });
  const { shop, customer } = party;
  const account = await accountOf(command, shop, customer.id);
  const decided = decideCancel(account, { today: dateAt(command.said, shop.zone) });
  if (!decided.ok) return refused({ code: 'no-plan', name: customer.name });
  const { account: after } = await record(command, shop, account, { drafts: decided.value, by: party.by });
  const standing = standingOf(after);
  const factFor = (reader: PlanSide): Fact => {
    const who = reader === 'shop' ? { who: whoOf(customer) } : {};
    if (account.plan !== undefined) return { kind: 'plan-cancelled', ...who, standing };
    return { kind: 'plan-declined', ...who, by: 'shop', withdrawn: account.proposal?.by === 'shop', standing };
  };
  await tellOther(command, party, factFor);
  return said(factFor('shop'), subjectOf(party));
}

function freshProposal(party: PlanParty, account: Parameters<typeof proposalFact>[1]['account']): Outcome {
  const { proposal } = account;
  if (proposal === undefined) throw new Error('a plan was proposed anew without a proposal');
  return said(proposalFact(party, { account, proposal, why: 'fresh' }), subjectOf(party));
}

/** A plan is the owner's; a clerk does not speak for the shop in it. */
async function ownersParty(command: Command, seat: ActiveSeat, customer: CustomerId): Promise<PlanParty | undefined> {
  return seat.role === 'clerk' ? undefined : partyOf(command, seat, customer);
}
