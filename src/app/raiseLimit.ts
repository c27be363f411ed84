import type { Account } from '#domain/account.ts';
import { dateAt } from '#domain/calendar.ts';
import type { CustomerId } from '#domain/ids.ts';
import { decideLimit } from '#domain/limit.ts';
import type { Minor } from '#domain/money.ts';
import type { Customer, RaiseRequest, Shop } from '#store/records.ts';
import { assess } from './assessing.ts';
import { type Command, tell } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { CreditFact } from './facts.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { isReachable, linkedTo, ownersOf, tellCustomer } from './people.ts';
import { accountOf, record } from './recording.ts';
import { refusalOf } from './refusals.ts';
import type { CustomerSeat, MemberSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

/** `raise 8000`: a customer asks for a higher limit; the owner gets her figures with it (product.md, 17). */
export async function requestRaise(
  command: Command,
  { shop, customer: seated }: CustomerSeat,
  asked: Minor,
): Promise<Outcome> {
  const customer = await customerOf(command, shop, seated.id);
  const account = await accountOf(command, shop, customer.id);
  const { limit } = account;
  if (limit === null) return refused({ code: 'raise-without-limit' });
  if (asked <= limit) return refused({ code: 'raise-not-higher', limit });
  const { raise } = customer;
  if (raise?.waits && raise.asked === asked) return refused({ code: 'raise-waits', asked });
  const on = dateAt(command.said, shop.zone);
  const request = { number: (raise?.number ?? 0) + 1, asked, on, waits: true } as const;
  await keep(command, customer, request);
  const fact = await raiseFact(command, shop, { customer, request });
  const subject = { shop: shop.id, customer: customer.id };
  for (const owner of await ownersOf(command, shop.id))
    tell(command, { to: owner, shop, about: 'record', say: { fact }, subject });
  return said({ kind: 'raise-noted', asked, standing: standingOf(account) }, subject);
}

/** The credit check that the owner decides by. */
export async function raiseFact(
  command: Command,
  shop: Shop,
  { customer, request }: { customer: Customer; request: RaiseRequest },
): Promise<Extract<CreditFact, { kind: 'raise-asked' }>> {
  const { number, asked, on } = request;
  const account = await accountOf(command, shop, customer.id);
  const assessment = await assess(command.app.book, { shop, account, today: dateAt(command.said, shop.zone) });
  const standing = standingOf(account);
  return { kind: 'raise-asked', who: whoOf(customer), request: number, asked, on, standing, assessment };
}

export type RaiseAnswer = {
  readonly customer: CustomerId;
  /** The request's number. */
  readonly request: number;
  /** What was asked for, another sum (`null`: no limit any more), or no. */
  readonly answer: 'asked' | 'decline' | { readonly limit: Minor | null };
};

/** [Apply], [Decline] or another sum. */
export async function answerRaise(command: Command, seat: MemberSeat, ask: RaiseAnswer): Promise<Outcome> {
  const { shop, role, member } = seat;
  if (role !== 'owner') return refused({ code: 'owner-only', verb: 'limit' });
  const customer = await customerOf(command, shop, ask.customer);
  const { raise } = customer;
  if (!raise?.waits || raise.number !== ask.request) return refused({ code: 'raise-answered', name: customer.name });
  const account = await accountOf(command, shop, customer.id);
  if (ask.answer === 'decline') return answered(command, shop, { customer, account, outcome: 'declined' });
  const limit = ask.answer === 'asked' ? raise.asked : ask.answer.limit;
  const today = dateAt(command.said, shop.zone);
  const acting = { role, member, today, now: command.now };
  const decided = decideLimit(account, { acting, limit, today, cause: 'request' });
  if (!decided.ok) return refused(refusalOf(decided.refusal));
  const drafts = limit === account.limit ? [] : decided.value;
  const { account: after } = await record(command, shop, account, { drafts, by: member });
  return answered(command, shop, { customer, account: after, outcome: 'given' });
}

/** What she may owe was said in another way: her request, if she has one, is answered with it. */
export async function answerByLimit(
  command: Command,
  shop: Shop,
  { customer, account }: { customer: Customer; account: Account },
): Promise<void> {
  if (customer.raise?.waits) await answered(command, shop, { customer, account, outcome: 'given' });
}

async function answered(
  command: Command,
  shop: Shop,
  { customer, account, outcome }: { customer: Customer; account: Account; outcome: 'given' | 'declined' },
): Promise<Outcome> {
  const { raise } = customer;
  if (raise === undefined) throw new Error('nothing was asked for');
  const { number, asked, on } = raise;
  await keep(command, customer, { number, asked, on });
  const linked = await linkedTo(command, customer.id);
  const subject = { shop: shop.id, customer: customer.id };
  const fact = { asked, outcome, standing: standingOf(account) } as const;
  tellCustomer(command, linked, { shop, say: { fact: { kind: 'raise-outcome', ...fact } }, subject });
  return said({ kind: 'raise-answered', who: whoOf(customer), ...fact, told: isReachable(linked) }, subject);
}

async function keep(command: Command, customer: Customer, raise: RaiseRequest): Promise<void> {
  await command.app.book.customers.setRaise(customer.id, raise);
  command.customers.set(customer.id, { ...customer, raise });
}
