import type { Command } from '#app/command.ts';
import { customerOf } from '#app/customerOf.ts';
import type { Question } from '#app/facts.ts';
import { findCustomers } from '#app/findCustomers.ts';
import type { Customer, MemberSeat, Shop } from '#app/seats.ts';
import { type CustomerId, customerId } from '#domain/ids.ts';
import { type Plan, planned, toRefuse } from './plan.ts';
import { type KnownCustomer, type NewName, nameKeys, namePrefix, splitName } from './read/name.ts';
import { readingSetting } from './readingSetting.ts';
import { cancelOption, type Option, type Turn } from './turn.ts';

/** Customers offered where a name fits several. */
const SEVERAL_MAX = 8;

export type Named = {
  /** What the command comes to for this customer; `rest` is what follows her name. */
  readonly known: (customer: { id: CustomerId; name: string }, rest: string) => Plan | Promise<Plan>;
  /** The same for a name nobody has yet, where a new customer makes sense; `pressed` when she has said [Add …] already. */
  readonly added?: (added: NewName, pressed?: true) => Plan | Promise<Plan>;
  /** No name at all. */
  readonly missing: () => Plan;
  /** Shown first when only the beginning of her name was typed; without it the name itself is asked about. */
  readonly preview?: (name: string, plan: Plan) => Question | undefined;
  /** Looking does no harm, so the beginning of a name is enough. */
  readonly harmless?: true;
};

/** Finds whom a text begins with, and asks where that is not certain (chat.md, "Who, and in which shop", Names). */
export async function planNamed(turn: Turn, seat: MemberSeat, text: string, named: Named): Promise<Plan> {
  const { numbers } = readingSetting(turn, seat.shop);
  const reading = splitName(text, await candidates(turn.command, seat.shop, text), numbers);
  const planFor = async (customer: KnownCustomer, rest: string): Promise<Plan> =>
    named.known({ id: customerId(customer.id), name: customer.name }, rest);
  const adding = async (added: NewName): Promise<readonly Option[]> => {
    const plan = await named.added?.(added, true);
    return plan === undefined || plan.kind === 'refuse'
      ? []
      : [{ label: { add: added.newName }, intent: planned(plan) }];
  };
  switch (reading.kind) {
    case 'missing':
      return turn.subject?.shop === seat.shop.id ? ofSubject(turn, seat, text, named) : named.missing();
    case 'too-long':
      return toRefuse({ code: 'name-too-long', max: reading.max });
    case 'none':
      if (turn.subject?.shop === seat.shop.id) return ofSubject(turn, seat, text, named);
      return named.added === undefined
        ? toRefuse({ code: 'unknown-customer', name: reading.newName })
        : named.added(reading);
    case 'one': {
      const plan = await planFor(reading.customer, reading.rest);
      if (reading.sure || named.harmless || plan.kind !== 'run') return plan;
      const fact = named.preview?.(reading.customer.name, plan);
      if (fact !== undefined) return { kind: 'preview', fact, intent: plan.intent };
      const which = { kind: 'which-customer', typed: reading.typed, count: 1 } as const;
      return {
        kind: 'choose',
        fact: which,
        rows: [[{ label: { text: reading.customer.name }, intent: plan.intent }], [cancelOption]],
      };
    }
    case 'partly': {
      const plan = await planFor(reading.customer, reading.rest);
      if (plan.kind === 'refuse' && named.added === undefined) return plan;
      const fact = { kind: 'partly-known', known: reading.customer.name, typed: reading.added.newName } as const;
      const known: Option = { label: { text: reading.customer.name }, intent: planned(plan) };
      return { kind: 'choose', fact, rows: [[known], [...(await adding(reading.added)), cancelOption]] };
    }
    case 'several': {
      const shown = reading.customers.slice(0, SEVERAL_MAX);
      const rows: (readonly Option[])[] = [];
      for (const customer of shown) {
        const plan = await planFor(customer, reading.rest);
        if (plan.kind === 'refuse') return plan;
        rows.push([{ label: { text: customer.name }, intent: planned(plan) }]);
      }
      const added = reading.added === undefined ? [] : await adding(reading.added);
      const fact = { kind: 'which-customer', typed: reading.typed, count: reading.customers.length } as const;
      return { kind: 'choose', fact, rows: [...rows, [...added, cancelOption]] };
    }
  }
}

/** A reply is about the customer of the message it answers. */
async function ofSubject(turn: Turn, seat: MemberSeat, text: string, named: Named): Promise<Plan> {
  if (turn.subject === undefined) return named.missing();
  const { id, name } = await customerOf(turn.command, seat.shop, turn.subject.customer);
  return named.known({ id, name }, text);
}

/** Customers that a text may name by its first words. */
export async function candidates(command: Command, shop: Shop, text: string): Promise<readonly KnownCustomer[]> {
  const prefix = namePrefix(text);
  const found = await findCustomers(command, shop, {
    keys: nameKeys(text),
    ...(prefix === undefined ? {} : { prefix }),
  });
  return found.map(({ id, name, nick }) => ({ id, name, ...(nick === undefined ? {} : { nick }) }));
}

/** Those whose whole name this is. */
export async function customersNamed(command: Command, shop: Shop, name: string): Promise<readonly Customer[]> {
  return findCustomers(command, shop, { keys: nameKeys(name) });
}
