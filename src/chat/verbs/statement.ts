import type { Outcome } from '#app/outcome.ts';
import type { CustomerSeat, MemberSeat } from '#app/seats.ts';
import { type StatementAsk, showStatement } from '#app/showStatement.ts';
import { planNamed } from '../customerNamed.ts';
import { withMore } from '../menus.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readStatement } from '../read/statement.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import type { Turn } from '../turn.ts';

/** Words of the form itself, which in capitals would be taken for more of the name: `statement Asha PDF`. */
const FORM_WORDS = /(?<=\s)(?:pdf|csv|from|to|since|until)(?=\s|$)/giu;

/** `statement Asha [pdf|csv] [from … to …]`. */
export function planStatement(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  const plain = text.replace(FORM_WORDS, (word) => word.toLowerCase());
  return planNamed(turn, seat, plain, {
    harmless: true,
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: 'statement' } }),
    known: ({ id }, rest) => planned(turn, seat, rest, { customer: id }),
  });
}

/** `statement [pdf|csv] [from … to …]` of a customer, about herself. */
export function planMyStatement(turn: Turn, seat: CustomerSeat, text: string): Plan {
  return planned(turn, seat, text, {});
}

function planned(
  turn: Turn,
  { shop }: MemberSeat | CustomerSeat,
  text: string,
  whose: Pick<StatementAsk, 'customer'>,
): Plan {
  const read = readStatement(text, readingSetting(turn, shop));
  return read.ok
    ? toRun({ kind: 'statement', ask: { ...whose, ...read.value } })
    : toRefuse(readRefusal(read.refusal, 'statement'));
}

/** A page of it, with [More] where there are earlier entries, or the file. */
export async function runStatement(
  turn: Turn,
  seat: MemberSeat | CustomerSeat,
  ask: StatementAsk,
): Promise<Outcome | undefined> {
  const { outcome, next } = await showStatement(turn.command, seat, ask);
  const more = next === undefined ? undefined : ({ kind: 'statement', ask: { ...ask, after: next } } as const);
  return withMore(turn, outcome, more);
}
