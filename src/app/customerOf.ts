import type { CustomerId } from '#domain/ids.ts';
import type { Customer, Shop } from '#store/records.ts';
import type { Command } from './command.ts';

/**
 * The shop's customer of this id. The conversation only hands over ids it found in the same shop, so another shop's id is a forgery or a bug:
 * it throws, and nothing is recorded.
 */
export async function customerOf(command: Command, shop: Shop, id: CustomerId): Promise<Customer> {
  const known = command.customers.get(id);
  const customer = known?.shop === shop.id ? known : await command.app.book.customers.get(shop.id, id);
  if (customer === undefined) throw new Error(`no customer ${id} in shop ${shop.id}`);
  command.customers.set(id, customer);
  return customer;
}
