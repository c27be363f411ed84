import type { Command } from './command.ts';
import type { Who } from './facts.ts';
import type { MemberSeat } from './seats.ts';
import { whoOf } from './shown.ts';

/** How many customers are offered where one has to be chosen (chat.md, "Verbs"). */
const RECENT_MAX = 8;

/** The customers something was last recorded with. */
export async function recentCustomers(command: Command, { shop }: MemberSeat): Promise<readonly Who[]> {
  return (await command.app.book.customers.recent(shop.id, RECENT_MAX)).map(whoOf);
}
