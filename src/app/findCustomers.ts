import type { Customer, Shop } from '#store/records.ts';
import type { Command } from './command.ts';

/** Customers looked at to tell whom a text names. */
const CANDIDATES_MAX = 50;

/** Those who have one of the keys (a name, a word of it, a nickname), then those with a key that begins with `prefix`. */
export async function findCustomers(
  command: Command,
  shop: Shop,
  ask: { keys: readonly string[]; prefix?: string },
): Promise<readonly Customer[]> {
  if (ask.keys.length === 0) return [];
  return command.app.book.customers.byKeys(shop.id, { ...ask, limit: CANDIDATES_MAX });
}
