import type { Account } from '#domain/account.ts';
import { agingOfShop } from '#domain/aging.ts';
import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import { openProposal } from '#domain/plan.ts';
import { aboutEntries } from './aboutEntries.ts';
import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { Fact } from './facts.ts';
import { proposalFact } from './planProposals.ts';
import { raiseFact } from './raiseLimit.ts';
import { feedbackShown } from './receiptNow.ts';
import { accountOf } from './recording.ts';
import type { CustomerSeat, MemberSeat, Shop } from './seats.ts';
import { accountShown, paymentShown, saleShown, standingOf } from './shown.ts';
import { claimFact, disputeFact } from './waitingFacts.ts';

/** How much of what waits for a decision is shown with its buttons; the rest is counted. */
const WAITING_SHOWN_MAX = 5;

/** A member's view of her shop: what it is owed, how late that is, and what waits for somebody's word. */
export async function shopHome(command: Command, seat: MemberSeat): Promise<readonly Fact[]> {
  const { shop, role } = seat;
  const today = dateAt(command.now, shop.zone);
  const totals = await command.app.book.accounts.totals(shop.id);
  const late = await command.app.book.accounts.dueBefore(shop.id, today);
  const aging = agingOfShop(late, { owed: totals.owed, today });
  const { counts, waiting } = await waitingOf(command, seat, today);
  return [
    { kind: 'shop-totals', ...totals },
    { kind: 'aging', aging },
    { kind: 'waiting', ...counts, role, shown: waiting.length },
    ...waiting,
  ];
}

/** A customer's view of her own account in one shop; `may` is what she can still do about it. */
export type CustomerHome = {
  readonly account: Fact;
  /** What waits for her word, as it was asked. */
  readonly toConfirm: readonly Fact[];
  readonly may: {
    readonly promise: boolean;
    readonly pay: boolean;
    readonly dispute: boolean;
    readonly plan: 'new' | 'see' | 'no';
  };
};

export async function customerHome(command: Command, { shop, customer }: CustomerSeat): Promise<CustomerHome> {
  const account = await accountOf(command, shop, customer.id);
  const today = dateAt(command.now, shop.zone);
  const owes = account.balance > 0;
  const isPlanned = account.plan !== undefined || openProposal(account, today) !== undefined;
  const canPlan = account.items.some(({ disputed }) => disputed === 0);
  return {
    account: {
      kind: 'my-account',
      account: accountShown(account, today),
      awaiting: account.awaiting.length,
      below: true,
    },
    toConfirm: await askedOf(command, shop, account),
    may: {
      promise: owes && account.promise === undefined,
      pay: owes,
      dispute: account.items.length > 0,
      plan: isPlanned ? 'see' : owes && canPlan ? 'new' : 'no',
    },
  };
}

/** The latest entries that wait for her word. */
async function askedOf(command: Command, shop: Shop, account: Account): Promise<readonly Fact[]> {
  const { customer } = account;
  const standing = standingOf(account);
  const asked: Fact[] = [];
  for (const { entry } of account.awaiting.slice(-WAITING_SHOWN_MAX)) {
    const event = await command.app.book.events.entry(shop.id, customer, entry);
    const after = await aboutEntries(command, shop.id, customer, [entry]);
    if (event?.kind === 'sale')
      asked.push({ kind: 'sale-to-confirm', customer, sale: saleShown(event, shop, { account, after }), standing });
    if (event?.kind === 'payment') {
      const payment = paymentShown(event, shop, { account, after });
      asked.push({ kind: 'payment-receipt', customer, payment, standing, ...feedbackShown(account, entry) });
    }
  }
  return asked;
}

type Counts = Pick<Extract<Fact, { kind: 'waiting' }>, 'claims' | 'disputes' | 'proposals' | 'raises' | 'unconfirmed'>;

/** What waits, and the first of it as the facts that its messages said; only the owner decides on them. */
async function waitingOf(
  command: Command,
  { shop, role }: MemberSeat,
  today: CalendarDate,
): Promise<{ counts: Counts; waiting: readonly Fact[] }> {
  const unconfirmed = await command.app.book.accounts.unconfirmed(shop.id);
  const counts = { claims: 0, disputes: 0, proposals: 0, raises: 0, unconfirmed };
  const waiting: Fact[] = [];
  const show = async (fact: () => Promise<Fact | undefined>): Promise<void> => {
    const shown = role !== 'owner' || waiting.length >= WAITING_SHOWN_MAX ? undefined : await fact();
    if (shown !== undefined) waiting.push(shown);
  };
  for await (const customer of command.app.book.customers.raising(shop.id)) {
    const { raise: request } = customer;
    counts.raises += 1;
    await show(async () => (request === undefined ? undefined : raiseFact(command, shop, { customer, request })));
  }
  for await (const account of command.app.book.accounts.deciding(shop.id)) {
    const { claims, disputes } = account;
    const proposal = openProposal(account, today);
    counts.claims += claims.length;
    counts.disputes += disputes.length;
    for (const claim of claims) await show(() => claimFact(command, shop, account, claim));
    for (const dispute of disputes) await show(async () => (await disputeFact(command, shop, account, dispute))?.fact);
    if (proposal?.by !== 'customer') continue;
    counts.proposals += 1;
    await show(async () => {
      const customer = await customerOf(command, shop, account.customer);
      return proposalFact({ side: 'shop', shop, customer, by: customer.id }, { account, proposal, why: 'new' });
    });
  }
  return { counts, waiting };
}
