import { recentCustomers } from '#app/recentCustomers.ts';
import { answer, memberSeat, type Turn } from './turn.ts';

/** Help that fits the role, with the shop's own customers as examples (chat.md, "Verbs"). */
export async function runHelp(turn: Turn): Promise<void> {
  answer(turn, { kind: 'help', role: turn.seat?.role ?? 'stranger', names: await namesForExamples(turn) });
}

/** The names an example may use: none for a customer or a stranger. */
export async function namesForExamples(turn: Turn): Promise<readonly string[]> {
  const seat = memberSeat(turn);
  if (seat === undefined) return [];
  return (await recentCustomers(turn.command, seat)).map((who) => who.name);
}
