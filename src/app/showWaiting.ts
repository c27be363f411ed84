import type { Account } from '#domain/account.ts';
import { dateAt } from '#domain/calendar.ts';
import type { PhotoReference } from '#i18n/message.ts';
import type { Customer, RaiseRequest, Subject } from '#store/records.ts';
import type { Command } from './command.ts';
import type { Fact } from './facts.ts';
import { type Outcome, refused } from './outcome.ts';
import { partyOf, proposalFact } from './planProposals.ts';
import { raiseFact } from './raiseLimit.ts';
import type { MemberSeat } from './seats.ts';
import { claimFact, disputeFact } from './waitingFacts.ts';

/** How many of those that wait come at once, each in a message of its own. */
const SHOWN_AT_ONCE = 5;

export type WaitingKind = 'requests' | 'disputes';
type Waiting = { readonly fact: Fact; readonly subject: Subject; readonly photo?: PhotoReference };
export type WaitingShown = {
  readonly heading: Extract<Fact, { kind: 'decisions' }>;
  readonly each: readonly Waiting[];
  /** Where the next ones begin. */
  readonly next?: number;
};

/** `requests` and `disputes`: what waits for the owner's decision, as it was put to her, with its buttons (chat.md, "Verbs"). */
export async function showWaiting(
  command: Command,
  seat: MemberSeat,
  { what, from }: { readonly what: WaitingKind; readonly from: number },
): Promise<WaitingShown | { readonly refused: Outcome }> {
  if (seat.role !== 'owner') return { refused: refused({ code: 'owner-only', verb: what }) };
  const waiting = what === 'disputes' ? disputes(command, seat) : requests(command, seat);
  const each: Waiting[] = [];
  let count = 0;
  for await (const fact of waiting) {
    if (count >= from && each.length < SHOWN_AT_ONCE) each.push(await fact());
    count += 1;
  }
  const heading = { kind: 'decisions', what, count, from, shown: each.length } as const;
  const next = from + each.length;
  return { heading, each, ...(next < count ? { next } : {}) };
}

/** Put together only where it is shown. */
type Later = () => Promise<Waiting>;

/** Higher limits first, the oldest request before others, then money that customers say they paid, then plans they ask for. */
async function* requests(command: Command, seat: MemberSeat): AsyncIterable<Later> {
  const { shop } = seat;
  const { customers, accounts } = command.app.book;
  const raising: { readonly customer: Customer; readonly request: RaiseRequest }[] = [];
  for await (const customer of customers.raising(shop.id))
    if (customer.raise !== undefined) raising.push({ customer, request: customer.raise });
  raising.sort((one, other) => (one.request.on < other.request.on ? -1 : one.request.on > other.request.on ? 1 : 0));
  for (const { customer, request } of raising)
    yield async () => ({
      fact: await raiseFact(command, shop, { customer, request }),
      subject: { shop: shop.id, customer: customer.id },
    });
  const plans: Later[] = [];
  const today = dateAt(command.said, shop.zone);
  for await (const account of accounts.deciding(shop.id)) {
    for (const claim of account.claims) yield async () => at(account, await claimFact(command, shop, account, claim));
    const { proposal } = account;
    if (proposal?.by !== 'customer' || proposal.until < today) continue;
    plans.push(async () => {
      const party = await partyOf(command, seat, account.customer);
      if (party === undefined) throw new Error('a plan without a customer');
      return at(account, proposalFact(party, { account, proposal, why: 'new' }));
    });
  }
  yield* plans;
}

async function* disputes(command: Command, seat: MemberSeat): AsyncIterable<Later> {
  for await (const account of command.app.book.accounts.deciding(seat.shop.id))
    for (const dispute of account.disputes)
      yield async () => {
        const raised = await disputeFact(command, seat.shop, account, dispute);
        if (raised?.photo === undefined) return at(account, raised?.fact, dispute.entry);
        // The latest is shown with it.
        const fact = { ...raised.fact, photos: raised.fact.photos - 1 };
        return { ...at(account, fact, dispute.entry), photo: raised.photo };
      };
}

function at({ shop, customer }: Account, fact: Fact | undefined, entry?: number): Waiting {
  if (fact === undefined) throw new Error(`what waits on account ${customer} is not on its chain`);
  return { fact, subject: { shop, customer, ...(entry === undefined ? {} : { entry }) } };
}
