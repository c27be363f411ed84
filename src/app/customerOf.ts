import type { CustomerId } from '#domain/ids.ts';
import type { Book } from '#store/book.ts';
import type { Customer, Shop } from '#store/records.ts';
import type { Command } from './command.ts';

/**
 * The shop's customer of this id. The conversation only hands over ids it found in the same shop, so another shop's id is a forgery or a bug:
 * it throws, and nothing is recorded.
 */
export async function customerOf(command: Command, shop: Shop, id: CustomerId): Promise<Customer> {
  const known = command.customers.get(id);
  const customer = known?.shop === shop.id ? known : await customerIn(command.app.book, shop, id);
  command.customers.set(id, customer);
  return customer;
}

/** The same outside a command. */
export async function customerIn({ customers }: Book, shop: Shop, id: CustomerId): Promise<Customer> {
  const customer = await customers.get(shop.id, id);
  if (customer === undefined) throw new Error(`no customer ${id} in shop ${shop.id}`);
  return customer;
}

/** The same for many at once, by id; they are not remembered. */
export async function customersOf(
  book: Book,
  shop: Shop,
  ids: readonly CustomerId[],
): Promise<(id: CustomerId) => Customer> {
  const customers = new Map((await book.customers.many(shop.id, ids)).map((one) => [one.id, one]));
  return (id) => {
    const customer = customers.get(id);
    if (customer === undefined) throw new Error(`no customer ${id} in shop ${shop.id}`);
    return customer;
  };
}
