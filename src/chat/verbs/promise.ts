import type { CustomerSeat } from '#app/seats.ts';
import type { Minor } from '#domain/money.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readPromise } from '../read/promise.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import type { Turn } from '../turn.ts';

/** `promise friday`, `promise friday 200`; the day is asked for where it is missing. `amount` was said before. */
export function planPromise(turn: Turn, seat: CustomerSeat, text: string, before?: Minor): Plan {
  const read = readPromise(text, readingSetting(turn, seat.shop));
  if (!read.ok) return toRefuse(readRefusal(read.refusal, 'promise'));
  const { until, amount = before } = read.value;
  const sum = amount === undefined ? {} : { amount };
  return until === undefined
    ? toRun({ kind: 'ask', question: { kind: 'promise', ...sum } })
    : toRun({ kind: 'promise', ask: { until, ...sum } });
}
