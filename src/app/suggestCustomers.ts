import { foldedWords, nameKey } from '#domain/customerName.ts';
import type { Customer } from '#store/records.ts';
import type { Command } from './command.ts';
import type { Who } from './facts.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/** How many are offered at a time, and how many are looked through for several beginnings. */
const SUGGESTED_MAX = 100;
const LOOKED_THROUGH_MAX = 400;

/** The shop's customers by letters of their names, `as ver`: each word begins one of a name. Without letters the most recent ones. */
export async function suggestCustomers(
  command: Command,
  { shop }: MemberSeat,
  letters: string,
): Promise<readonly Who[]> {
  const { customers } = command.app.book;
  const typed = foldedWords(letters);
  const [prefix, ...others] = typed;
  if (prefix === undefined) return (await customers.recent(shop.id, SUGGESTED_MAX)).map(whoOf);
  const limit = others.length === 0 ? SUGGESTED_MAX : LOOKED_THROUGH_MAX;
  const found = await customers.byKeys(shop.id, { keys: [nameKey(letters)], prefix, limit });
  return found
    .filter((customer) => customer.archived === undefined && isMeant(customer, typed))
    .slice(0, SUGGESTED_MAX)
    .map(whoOf);
}

function isMeant({ keys }: Customer, typed: readonly string[]): boolean {
  return typed.every((beginning) => keys.some((key) => key.startsWith(beginning)));
}
