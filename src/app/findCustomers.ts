import type { Customer, Shop } from '#store/records.ts';
import type { Command } from './command.ts';

/** Customers looked at to tell whom a text names. */
const CANDIDATES_MAX = 50;

/** Those who have one of the keys (a name, a word of it, a nickname), then those with a key that begins with `prefix`. */
export async function findCustomers(command: Command, shop: Shop, ask: Ask): Promise<readonly Customer[]> {
  if (ask.keys.length === 0) return [];
  const asked = JSON.stringify([shop.id, ask.prefix ?? null, ...ask.keys]);
  const known = command.lookups.get(asked);
  if (known !== undefined) return known;
  const found = (await lookUp(command, shop, ask)).filter((customer) => isFound(customer, ask));
  for (const customer of found) command.customers.set(customer.id, customer);
  command.lookups.set(asked, found);
  return found;
}

type Ask = { readonly keys: readonly string[]; readonly prefix?: string };

/** Who was put away is only found by her whole name. */
function isFound({ archived, keys: [whole = ''] }: Customer, { keys }: Ask): boolean {
  return archived === undefined || keys.includes(whole);
}

async function lookUp(command: Command, shop: Shop, { keys, prefix }: Ask): Promise<readonly Customer[]> {
  const { customers } = command.app.book;
  // Whole names first: however many share a word of it, she who is called so is among the candidates.
  const whole = keys.filter((key) => key.includes(' '));
  const sharing = await customers.byKeys(shop.id, { keys, limit: CANDIDATES_MAX });
  const exact =
    whole.length === 0 || sharing.length < CANDIDATES_MAX
      ? sharing.filter((customer) => customer.keys.some((key) => whole.includes(key)))
      : await customers.byKeys(shop.id, { keys: whole, limit: CANDIDATES_MAX });
  const named = [...exact, ...sharing.filter(({ id }) => !exact.some((customer) => customer.id === id))];
  // Whoever is called by the first word itself needs no looking up by its beginning.
  const isCalledSo = (customer: Customer) =>
    customer.keys.some((key) => key === prefix || key.startsWith(`${prefix} `));
  return prefix === undefined || named.some(isCalledSo)
    ? named
    : customers.byKeys(shop.id, { keys, prefix, limit: CANDIDATES_MAX });
}
