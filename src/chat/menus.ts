import { archiveCustomer } from '#app/archiveCustomer.ts';
import { whatIsDisputed } from '#app/disputeEntry.ts';
import { type Outcome, refused } from '#app/outcome.ts';
import type { CustomerSeat, MemberSeat } from '#app/seats.ts';
import { showHowToPay } from '#app/showAccounts.ts';
import {
  type DescribedPage,
  type FilteredPage,
  listCustomers,
  listDescribed,
  listFiltered,
  type Page,
} from '#app/showCustomers.ts';
import { type History, showHistory, showMyHistory } from '#app/showHistory.ts';
import { showSeats } from '#app/takeSeat.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Intent } from './intent.ts';
import { ask, cancelOption, customerSeat, memberSeat, type Option, prompt, type Turn } from './turn.ts';

/** Answers that come with buttons of their own: pages, menus and the reasons of a dispute. */

/** A page of the customers, with [More] where there are more. */
export async function runCustomers(turn: Turn, seat: MemberSeat, page: Page): Promise<Outcome | undefined> {
  const { outcome, next } = await listCustomers(turn.command, seat, page);
  return withMore(turn, outcome, next === undefined ? undefined : { kind: 'customers', page: next });
}

/** A page of those who stand so. */
export async function runFiltered(turn: Turn, seat: MemberSeat, page: FilteredPage): Promise<Outcome | undefined> {
  const { outcome, next } = await listFiltered(turn.command, seat, page);
  return withMore(turn, outcome, next === undefined ? undefined : { kind: 'customers-filtered', page: next });
}

/** A page of those whom the shop has so described. */
export async function runDescribed(turn: Turn, seat: MemberSeat, page: DescribedPage): Promise<Outcome | undefined> {
  const { outcome, next } = await listDescribed(turn.command, seat, page);
  return withMore(turn, outcome, next === undefined ? undefined : { kind: 'customers-described', page: next });
}

/** `archive Asha`, with the way back. */
export async function runArchive(turn: Turn, seat: MemberSeat, customer: CustomerId): Promise<Outcome | undefined> {
  const outcome = await archiveCustomer(turn.command, seat, customer);
  if (!outcome.ok) return outcome;
  const { fact, subject } = outcome.value;
  const back: Option = { label: { key: 'bring-back' }, intent: { kind: 'bring-back', customer } };
  await prompt(turn, fact, [[back]], { lasting: true, ...(subject === undefined ? {} : { subject }) });
  return undefined;
}

/** A page of an account's entries. */
export async function runHistory(
  turn: Turn,
  { customer, before }: { customer?: CustomerId; before?: number },
): Promise<Outcome | undefined> {
  const shown = await historyFor(turn, customer, before);
  if (shown === undefined) return refused({ code: 'customers-only' });
  const { outcome, next } = shown;
  const more: Intent = {
    kind: 'history',
    ...(customer === undefined ? {} : { customer }),
    ...(next === undefined ? {} : { before: next }),
  };
  return withMore(turn, outcome, next === undefined ? undefined : more);
}

async function historyFor(
  turn: Turn,
  customer: CustomerId | undefined,
  before: number | undefined,
): Promise<History | undefined> {
  const member = memberSeat(turn);
  if (member !== undefined && customer !== undefined) return showHistory(turn.command, member, customer, before);
  const own = customerSeat(turn);
  return own === undefined ? undefined : showMyHistory(turn.command, own, before);
}

/** Says it, with [More] where there is more. */
export async function withMore(turn: Turn, outcome: Outcome, more: Intent | undefined): Promise<Outcome | undefined> {
  if (!outcome.ok || more === undefined) return outcome;
  const { fact, subject } = outcome.value;
  await prompt(turn, fact, [[{ label: { key: 'more' }, intent: more }]], subject === undefined ? {} : { subject });
  return undefined;
}

/** The person's seats, each a button. */
export async function runSeats(turn: Turn): Promise<Outcome | undefined> {
  const outcome = await showSeats(turn.command, turn.identity);
  if (!outcome.ok || outcome.value.fact.kind !== 'seats') return outcome;
  const { seats } = outcome.value.fact;
  const options = seats.map(({ shop, role }, index): readonly Option[] => [
    { label: { seat: { shop, role } }, intent: { kind: 'take-seat', index } },
  ]);
  await prompt(turn, outcome.value.fact, options);
  return undefined;
}

/** `pay` of a customer: what she owes, and [I have paid]. */
export async function runHowToPay(turn: Turn, seat: CustomerSeat): Promise<Outcome | undefined> {
  const outcome = await showHowToPay(turn.command, seat);
  if (!outcome.ok) return outcome;
  const { fact, subject } = outcome.value;
  const paid: Option = { label: { key: 'i-have-paid' }, intent: { kind: 'ask', question: { kind: 'paid' } } };
  await prompt(turn, fact, [[paid]], { lasting: true, ...(subject === undefined ? {} : { subject }) });
  return undefined;
}

/** [Not right]: what is wrong with a sale, or what was really paid (chat.md, "Key exchanges" 2 and 3). */
export async function runNotRight(
  turn: Turn,
  seat: CustomerSeat,
  entry: number,
  beside: { readonly beside?: true } = {},
): Promise<Outcome | undefined> {
  const outcome = await whatIsDisputed(turn.command, seat, entry);
  if (!outcome.ok) return outcome;
  const { fact, subject } = outcome.value;
  const more = { ...(subject === undefined ? {} : { subject }), ...beside };
  if (fact.kind === 'ask-what-you-paid') {
    await ask(turn, { kind: 'what-you-paid', entry }, fact, [[cancelOption]], { ...more, beside: true });
    return undefined;
  }
  const because = (reason: 'amount' | 'goods' | 'not-mine'): Option => ({
    label: { key: reason },
    intent: { kind: 'dispute', ask: { entry, reason } },
  });
  const other: Option = {
    label: { key: 'other' },
    intent: { kind: 'ask', question: { kind: 'dispute-words', entry } },
  };
  await prompt(
    turn,
    fact,
    [
      [because('amount'), because('goods')],
      [because('not-mine'), other],
    ],
    { ...more, lasting: true },
  );
  return undefined;
}
