import type { CustomerId } from '#domain/ids.ts';
import { oneLine } from '#domain/typedText.ts';
import type { Customer } from '#store/records.ts';

/** What hledger reads as the end of an account's name or a part of it, a comment, a payee. */
const MEANS_SOMETHING = /[:;|]/gu;
const VIRTUAL = /^[([\s]+/u;

/** One line of words that hledger takes as they are. */
export function journalWords(text: string): string {
  return oneLine(text.replace(MEANS_SOMETHING, ' '));
}

/**
 * What each customer is called in a journal (chat.md, "Files"): no name means anything to hledger, and no two are the same. A name of
 * which nothing is left (an erased one) is `customer 17`, the seventeenth that the shop added; of equal names the one added first keeps
 * it. Who is no customer of the shop goes by her id.
 */
export async function journalNames(customers: AsyncIterable<Customer>): Promise<(id: CustomerId) => string> {
  const known: Pick<Customer, 'id' | 'name' | 'addedAt'>[] = [];
  for await (const { id, name, addedAt } of customers) known.push({ id, name, addedAt });
  known.sort((a, b) => compared(a.addedAt, b.addedAt) || compared(a.id, b.id));
  const names = new Map<CustomerId, string>();
  const taken = new Set<string>();
  for (const [index, { id, name }] of known.entries()) {
    const plain = oneLine(journalWords(name).replace(VIRTUAL, ''));
    const free = firstFree(plain === '' ? `customer ${index + 1}` : plain, taken);
    taken.add(free);
    names.set(id, free);
  }
  return (id) => names.get(id) ?? firstFree(`customer ${id}`, taken);
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  return free;
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
