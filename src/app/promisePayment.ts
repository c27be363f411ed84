import type { Account } from '#domain/account.ts';
import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import { owedOn } from '#domain/earlyDiscount.ts';
import type { AccountEvent } from '#domain/event.ts';
import type { Minor } from '#domain/money.ts';
import { decidePromise } from '#domain/promise.ts';
import { type Command, tell } from './command.ts';
import type { Refusal } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { ownersOf } from './people.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { CustomerSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

export type PromiseAsk = { readonly until: CalendarDate; readonly amount?: Minor };

/** A customer says by when she pays; the owners are told (domain.md, "Promises"). */
export async function promisePayment(command: Command, seat: CustomerSeat, ask: PromiseAsk): Promise<Outcome> {
  const { shop, customer } = seat;
  const account = await accountOf(command, shop, customer.id);
  const today = dateAt(command.said, shop.zone);
  const decided = decidePromise(account, { ...ask, today, daysMax: shop.policy.promiseDaysMax });
  if (!decided.ok) return refused(refusalOf(decided.refusal));
  const { account: after, events } = await record(command, shop, account, { drafts: decided.value, by: customer.id });
  const { amount, until } = promiseIn(events).data;
  const subject = { shop: shop.id, customer: customer.id };
  const told = { amount, until, standing: standingOf(after) };
  for (const owner of await ownersOf(command, shop.id)) {
    const fact = { kind: 'promise-made', who: whoOf(customer), ...told } as const;
    tell(command, { to: owner, shop, about: 'record', say: { fact }, subject });
  }
  return said({ kind: 'promise-noted', ...told }, subject);
}

export type PromiseRoom = {
  readonly today: CalendarDate;
  readonly daysMax: number;
  readonly owed: Minor;
};

/** What a promise could be about, before she is asked for its day; or why there can be none. */
export async function roomForPromise(
  command: Command,
  { shop, customer }: CustomerSeat,
): Promise<PromiseRoom | { readonly refusal: Refusal }> {
  const { promise, balance } = await accountOf(command, shop, customer.id);
  if (promise !== undefined) return { refusal: { code: 'promise-open', until: promise.until, amount: promise.amount } };
  if (balance <= 0) return { refusal: { code: 'nothing-owed' } };
  return { today: dateAt(command.said, shop.zone), daysMax: shop.policy.promiseDaysMax, owed: balance };
}

/** What she may have paid: what is overdue, and all that she owes. */
export async function payable(
  command: Command,
  { shop, customer }: CustomerSeat,
): Promise<{ readonly overdue: Minor; readonly owed: Minor }> {
  const account = await accountOf(command, shop, customer.id);
  const today = dateAt(command.said, shop.zone);
  return { overdue: overdueOf(account, today), owed: owedOn(account, today) };
}

function overdueOf({ items }: Account, today: CalendarDate): Minor {
  return items.filter(({ due }) => due < today).reduce((sum, { left, disputed }) => sum + left - disputed, 0);
}

function promiseIn(events: readonly AccountEvent[]): Extract<AccountEvent, { kind: 'promise' }> {
  const event = events.find((each) => each.kind === 'promise');
  if (event === undefined) throw new Error('a promise was decided without one');
  return event;
}
