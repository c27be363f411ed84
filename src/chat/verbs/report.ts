import type { MemberSeat } from '#app/seats.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readMonth } from '../read/month.ts';
import { readingSetting } from '../readingSetting.ts';
import type { Turn } from '../turn.ts';

/** `report`, `report october`. */
export function planReport(turn: Turn, { shop }: MemberSeat, text: string): Plan {
  if (text.trim() === '') return toRun({ kind: 'report' });
  const month = readMonth(text, readingSetting(turn, shop));
  return month === undefined
    ? toRefuse({ code: 'not-a-month', text: text.trim().slice(0, 100) })
    : toRun({ kind: 'report', month });
}
