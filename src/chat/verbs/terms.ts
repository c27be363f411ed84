import type { MemberSeat } from '#app/seats.ts';
import type { CustomerId } from '#domain/ids.ts';
import { foldWord } from '#domain/typedText.ts';
import { planNamed } from '../customerNamed.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readTerms } from '../read/terms.ts';
import { readRefusal } from '../readRefusal.ts';
import type { Turn } from '../turn.ts';

const AS_THE_SHOP = new Set(['shop', 'none', 'default', 'as the shop']);

/** `terms Asha 2/10 net 30`, `terms Asha due on the 5th`, `terms Asha shop` (chat.md, "Verbs"): the owner's. */
export async function planTerms(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  if (seat.role !== 'owner') return toRefuse({ code: 'owner-only', verb: 'terms' });
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: 'terms' } }),
    known: ({ id }, rest) => planNewTerms(id, rest),
  });
}

/** A known customer's terms; without any they are asked for. */
export function planNewTerms(customer: CustomerId, text: string): Plan {
  if (text.trim() === '') return toRun({ kind: 'ask', question: { kind: 'terms', customer } });
  if (AS_THE_SHOP.has(foldWord(text.trim()))) return toRun({ kind: 'terms', ask: { customer, terms: null } });
  const terms = readTerms(text);
  return terms.ok
    ? toRun({ kind: 'terms', ask: { customer, terms: terms.value } })
    : toRefuse(readRefusal(terms.refusal));
}
