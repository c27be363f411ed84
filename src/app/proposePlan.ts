import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import type { PlanStep } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import { decideProposal, openProposal } from '#domain/plan.ts';
import type { Command } from './command.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { nameOf, partyOf, proposalFact, subjectOf, tellOther } from './planProposals.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { ActiveSeat } from './seats.ts';

export type PlanAsk = {
  /** Whom it is for; a customer asks for herself. */
  readonly customer?: CustomerId;
  readonly count: number;
  readonly every: PlanStep;
  readonly first?: CalendarDate;
  readonly entries?: readonly number[];
};

/** Puts a payment plan to the other side, also instead of one that is open or active (domain.md, "Plans"). */
export async function proposePlan(command: Command, seat: ActiveSeat, ask: PlanAsk): Promise<Outcome> {
  if (seat.role === 'clerk') return refused({ code: 'owner-only', verb: 'plan' });
  const party = await partyOf(command, seat, ask.customer);
  if (party === undefined) return refused({ code: 'customers-only' });
  const { shop, customer } = party;
  const account = await accountOf(command, shop, customer.id);
  const today = dateAt(command.said, shop.zone);
  const decided = decideProposal(account, { ...ask, by: party.side, today });
  if (!decided.ok) return refused(refusalOf(decided.refusal, nameOf(party)));
  const before = openProposal(account, today);
  const why = before !== undefined && before.by !== party.side ? 'counter' : 'new';
  const { account: after } = await record(command, shop, account, { drafts: decided.value, by: party.by });
  const { proposal } = after;
  if (proposal === undefined) throw new Error('a plan was proposed without a proposal');
  const shown = { account: after, proposal, why } as const;
  const told = await tellOther(command, party, (side) => proposalFact({ ...party, side }, shown));
  const fact = proposalFact(party, shown);
  return said(party.side === 'shop' ? { ...fact, told } : fact, subjectOf(party));
}
