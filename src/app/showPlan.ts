import { dateAt } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import { openProposal } from '#domain/plan.ts';
import { planShown } from './agreedShown.ts';
import type { Command } from './command.ts';
import type { Fact } from './facts.ts';
import { type Outcome, said } from './outcome.ts';
import { type PlanParty, partyOf, proposalFact, subjectOf } from './planProposals.ts';
import { accountOf } from './recording.ts';
import type { ActiveSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/** `plan`: a proposal that waits, else the active plan with its progress; `plan-none` where there is neither. */
export async function showPlan(command: Command, seat: ActiveSeat, about: CustomerId | undefined): Promise<Outcome> {
  const party = await partyOf(command, seat, about);
  if (party === undefined) throw new Error('a member speaks of a customer');
  return said(await planFact(command, party), subjectOf(party));
}

async function planFact(command: Command, party: PlanParty): Promise<Fact> {
  const { shop, customer, side } = party;
  const account = await accountOf(command, shop, customer.id);
  const today = dateAt(command.said, shop.zone);
  const proposal = openProposal(account, today);
  if (proposal !== undefined) return proposalFact(party, { account, proposal, why: 'new' });
  const plan = planShown(account, today);
  const who = side === 'shop' ? { who: whoOf(customer) } : {};
  const standing = standingOf(account);
  return plan === undefined ? { kind: 'plan-none', ...who, standing } : { kind: 'plan-shown', ...who, plan, standing };
}
