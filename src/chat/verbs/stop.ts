import type { MemberSeat } from '#app/seats.ts';
import { planNamed } from '../customerNamed.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readNote } from '../read/note.ts';
import { readRefusal } from '../readRefusal.ts';
import type { Turn } from '../turn.ts';
import { alone } from './customers.ts';

/** `hold Asha [reason]`, `block Asha [reason]`: no more sales on credit (chat.md, "Verbs"). */
export function planStop(turn: Turn, seat: MemberSeat, how: 'hold' | 'block', text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: how } }),
    known: ({ id }, rest) => {
      if (rest.trim() === '') return toRun({ kind: 'stop-credit', ask: { customer: id, how } });
      const reason = readNote(rest);
      return reason.ok
        ? toRun({ kind: 'stop-credit', ask: { customer: id, how, reason: reason.value } })
        : toRefuse(readRefusal(reason.refusal));
    },
  });
}

/** `release Asha`: on credit again. */
export function planRelease(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: 'release' } }),
    known: ({ id }, rest) => alone(text, rest, { kind: 'release-credit', customer: id }),
  });
}
