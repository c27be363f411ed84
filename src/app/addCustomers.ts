import { type Account, emptyAccount } from '#domain/account.ts';
import { type CalendarDate, dateAt } from '#domain/calendar.ts';
import { customerKeys, nameKey } from '#domain/customerName.ts';
import type { Draft } from '#domain/event.ts';
import { customerId } from '#domain/ids.ts';
import { decideLimit, decideStarter } from '#domain/limit.ts';
import type { Minor } from '#domain/money.ts';
import { decideOpening } from '#domain/opening.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { dueBy, termsInForce } from '#domain/terms.ts';
import type { Customer } from '#store/records.ts';
import type { Command } from './command.ts';
import type { Fact, Refusal } from './facts.ts';
import { makeInvite } from './inviteCustomer.ts';
import { type Outcome, refused, said } from './outcome.ts';
import { type Recorded, recordFirst, sealFirst } from './recording.ts';
import { type DomainRefusal, refusalOf } from './refusals.ts';
import type { MemberSeat } from './seats.ts';
import { standingOf, whoOf } from './shown.ts';

export type NewCustomer = {
  readonly name: string;
  readonly phone?: string;
  /** `null`: no limit; absent: the shop's starter limit. */
  readonly limit?: Minor | null;
  /** Days until a sale of hers is due. */
  readonly net?: number;
  /** What she owes already; below zero the shop owes her. */
  readonly owes?: Minor;
  /** When that fell due or will. */
  readonly since?: CalendarDate;
  /** Nobody else's name; the caller sees to it. */
  readonly nick?: string;
  readonly note?: string;
};

/** Adds customers, with opening balances where given: all of them or none (chat.md, "Verbs", add; domain.md, "Import"). */
export async function addCustomers(command: Command, seat: MemberSeat, asks: readonly NewCustomer[]): Promise<Outcome> {
  const names = new Set<string>();
  const added: PreparedCustomer[] = [];
  for (const ask of asks) {
    const key = nameKey(ask.name);
    const known = await command.app.book.customers.byKeys(seat.shop.id, { keys: [key], limit: SAME_NAME_LOOK_MAX });
    const same = known.some((customer) => nameKey(customer.name) === key);
    if (same || names.has(key)) return refused({ code: 'same-name', name: ask.name });
    names.add(key);
    const one = prepareCustomer(command, seat, ask);
    if (!one.ok) return refused(one.refusal);
    added.push(one.value);
  }
  await command.app.book.customers.insert(added.map(({ customer }) => customer));
  await recordFirst(
    command,
    seat.shop,
    added.map(({ made }) => made),
  );
  return said(await factOf(command, seat, asks, added));
}

/** Nothing of it is recorded yet. */
export type PreparedCustomer = { readonly customer: Customer; readonly made: Recorded };

/** Customers that share a key with the new name, at most: enough to find one of exactly the same name. */
const SAME_NAME_LOOK_MAX = 50;

/** A new customer with the first events of her account; the caller sees to it that nobody else is called so, and records her. */
export function prepareCustomer(
  command: Command,
  { shop, role, member }: MemberSeat,
  ask: NewCustomer,
): Result<PreparedCustomer, Refusal> {
  const { app, now } = command;
  const today = dateAt(command.said, shop.zone);
  const acting = { role, member, today, now };
  const customer: Customer = {
    id: customerId(app.newId()),
    shop: shop.id,
    name: ask.name,
    keys: customerKeys(ask),
    notes: ask.note === undefined ? [] : [{ at: now, by: member, text: ask.note }],
    addedAt: now,
    activeAt: now,
    ...(ask.nick === undefined ? {} : { nick: ask.nick }),
    ...(ask.phone === undefined ? {} : { phone: ask.phone }),
    ...(ask.net === undefined ? {} : { terms: { net: ask.net } }),
  };
  const steps: ((account: Account) => Result<readonly Draft[], DomainRefusal>)[] = [
    (account) => decideStarter(account, { limit: shop.starterLimit, today }),
  ];
  const { owes, limit } = ask;
  // Terms are policy, and a clerk changes none (product.md, "Who uses it").
  if (ask.net !== undefined && role !== 'owner') return refuse({ code: 'owner-only', verb: 'net' });
  if (owes !== undefined && owes !== 0) {
    const due = ask.since ?? dueBy(termsInForce(shop, customer), today);
    steps.push((account) =>
      decideOpening(account, { acting, amount: owes, due, on: today, starterLimit: shop.starterLimit }),
    );
  }
  if (limit !== undefined) steps.push((account) => decideLimit(account, { acting, limit, today }));
  let made: Recorded = { account: emptyAccount({ shop: shop.id, customer: customer.id }), events: [] };
  for (const step of steps) {
    const decided = step(made.account);
    if (!decided.ok) return refuse(refusalOf(decided.refusal));
    const { account, events } = sealFirst(command, made.account, decided.value, member);
    made = { account, events: [...made.events, ...events] };
  }
  return accept({ customer, made });
}

async function factOf(
  command: Command,
  seat: MemberSeat,
  asks: readonly NewCustomer[],
  added: readonly PreparedCustomer[],
): Promise<Fact> {
  const [first] = added;
  const [ask] = asks;
  if (first === undefined || ask === undefined || added.length > 1) {
    return {
      kind: 'customers-added',
      lines: added.map(({ customer, made }) => ({ who: whoOf(customer), balance: made.account.balance })),
    };
  }
  const { customer } = first;
  const { account } = first.made;
  const item = account.items[0];
  const opening = item === undefined ? undefined : { entry: item.entry, amount: item.amount, due: item.due };
  return {
    kind: 'customer-added',
    who: whoOf(customer),
    standing: standingOf(account),
    wayIn: await makeInvite(command, seat, { role: 'customer', customer: customer.id }),
    shopName: seat.shop.name,
    ...(opening === undefined ? {} : { opening }),
    ...(customer.phone === undefined ? {} : { phone: customer.phone }),
  };
}
