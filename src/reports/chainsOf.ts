import type { LedgerEvent } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import type { Customer } from '#store/records.ts';

/** A shop's customers in order of id, and its events: the shop's own first, then by customer id, then by `seq`. */
export type ShopStreams = {
  readonly customers: AsyncIterable<Customer>;
  readonly events: AsyncIterable<LedgerEvent>;
};

/** The shop's own chain has the id null. `customer` is also undefined when events name somebody the shop does not have. */
export type WholeChain = {
  readonly id: CustomerId | null;
  readonly customer: Customer | undefined;
  readonly events: readonly LedgerEvent[];
};

/**
 * Every chain of a shop, one after the other: the shop's own first, then each customer's in order of id, those without events too.
 * One chain is in memory at a time.
 */
export async function* chainsOf({ customers, events }: ShopStreams): AsyncGenerator<WholeChain> {
  const known = customers[Symbol.asyncIterator]();
  let next = await nextOf(known);
  let shopSeen = false;
  for await (const chain of grouped(events)) {
    if (chain.id !== null && !shopSeen) yield EMPTY_SHOP_CHAIN;
    shopSeen = true;
    for (; next !== undefined && chain.id !== null && next.id < chain.id; next = await nextOf(known)) yield empty(next);
    const customer = next?.id === chain.id ? next : undefined;
    yield { ...chain, customer };
    if (customer !== undefined) next = await nextOf(known);
  }
  if (!shopSeen) yield EMPTY_SHOP_CHAIN;
  for (; next !== undefined; next = await nextOf(known)) yield empty(next);
}

const EMPTY_SHOP_CHAIN: WholeChain = { id: null, customer: undefined, events: [] };

function empty(customer: Customer): WholeChain {
  return { id: customer.id, customer, events: [] };
}

async function nextOf(customers: AsyncIterator<Customer>): Promise<Customer | undefined> {
  const step = await customers.next();
  return step.done === true ? undefined : step.value;
}

type Group = Pick<WholeChain, 'id' | 'events'>;

/** What was read before a failure is given out before it: an earlier event may be the first bad one. */
async function* grouped(events: AsyncIterable<LedgerEvent>): AsyncGenerator<Group> {
  let group: LedgerEvent[] = [];
  const failures: unknown[] = [];
  try {
    for await (const event of events) {
      const [first] = group;
      if (first !== undefined && first.customer !== event.customer) {
        yield { id: first.customer, events: group };
        group = [];
      }
      group.push(event);
    }
  } catch (error) {
    failures.push(error);
  }
  const [first] = group;
  if (first !== undefined) yield { id: first.customer, events: group };
  if (failures.length > 0) throw failures[0];
}
