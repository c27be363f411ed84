import type { SumVerb } from '#app/facts.ts';
import type { MemberSeat } from '#app/seats.ts';
import type { CustomerId } from '#domain/ids.ts';
import { planNamed } from '../customerNamed.ts';
import type { Intent } from '../intent.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readSignedSum, readSum, type Sum } from '../read/sum.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import type { Turn } from '../turn.ts';

/** `writeoff Asha 300 [reason]`, `refund Asha 300`, `adjust Asha +50 reason` (chat.md, "Verbs"): the owner's. */
export async function planSum(turn: Turn, seat: MemberSeat, verb: SumVerb, text: string): Promise<Plan> {
  if (seat.role !== 'owner') return toRefuse({ code: 'owner-only', verb });
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb } }),
    known: ({ id }, rest) => planNewSum(turn, seat, { verb, customer: id }, rest),
  });
}

/** The sum for a known customer; without one it is asked for. */
export function planNewSum(
  turn: Turn,
  seat: MemberSeat,
  { verb, customer }: { readonly verb: SumVerb; readonly customer: CustomerId },
  text: string,
): Plan {
  if (text.trim() === '') return toRun({ kind: 'ask', question: { kind: 'sum', verb, customer } });
  const setting = readingSetting(turn, seat.shop);
  const read = verb === 'adjust' ? readSignedSum(text, setting) : readSum(text, setting);
  return read.ok ? toRun(sumIntent({ verb, customer }, read.value)) : toRefuse(readRefusal(read.refusal, verb));
}

/** What a sum does, by the verb it was said with. */
export function sumIntent(
  { verb, customer }: { readonly verb: SumVerb; readonly customer: CustomerId },
  { amount, words }: Sum,
): Intent {
  if (verb === 'writeoff')
    return { kind: 'write-off', ask: { customer, amount, ...(words === undefined ? {} : { reason: words }) } };
  return { kind: 'adjust', ask: { customer, how: verb, amount, ...(words === undefined ? {} : { words }) } };
}
