import type { Command } from './command.ts';
import { customerOf } from './customerOf.ts';
import type { HistoryLine, Who } from './facts.ts';
import { accountOf } from './recording.ts';
import type { CustomerSeat, MemberSeat } from './seats.ts';
import { historyLines } from './showHistory.ts';
import { whoOf } from './shown.ts';

/** Accounts offered where several have an entry of that number. */
const ACCOUNTS_MAX = 8;
/** Entries offered where one has to be chosen. */
const ENTRIES_MAX = 5;

/** The customers of the shop who have an entry of this number (chat.md, "Who, and in which shop", Numbers). */
export async function customersWithEntry(
  command: Command,
  { shop }: MemberSeat,
  entry: number,
): Promise<readonly Who[]> {
  const ids = await command.app.book.events.withEntry(shop.id, entry, ACCOUNTS_MAX);
  return Promise.all(ids.map(async (id) => whoOf(await customerOf(command, shop, id))));
}

const NOT_TAKEN_BACK: ReadonlySet<HistoryLine['kind']> = new Set(['void', 'fee', 'fee-waiver', 'discount']);

/** The last entries of a customer that can be taken back. */
export async function entriesToVoid(command: Command, { shop }: MemberSeat, who: Who): Promise<readonly HistoryLine[]> {
  const lines = await historyLines(command, shop, who.id, { limit: ENTRIES_MAX * 2 });
  const isTakenBack = ({ kind, points }: HistoryLine) => !NOT_TAKEN_BACK.has(kind) || points !== undefined;
  return lines.filter((line) => isTakenBack(line) && !line.voided).slice(0, ENTRIES_MAX);
}

/** The entries that wait for the customer's own word, the latest first. */
export async function entriesAwaiting(command: Command, { shop, customer }: CustomerSeat): Promise<readonly number[]> {
  const account = await accountOf(command, shop, customer.id);
  return account.awaiting
    .slice(-ENTRIES_MAX)
    .reverse()
    .map(({ entry }) => entry);
}
