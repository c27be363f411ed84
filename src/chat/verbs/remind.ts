import { type Look, listAsked, remindAsked } from '#app/askReminders.ts';
import type { Outcome } from '#app/outcome.ts';
import { remindOverdue } from '#app/remindSeveral.ts';
import type { MemberSeat } from '#app/seats.ts';
import { type DueAsk, type DueAt, showDue } from '#app/showDue.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { foldWord } from '#domain/typedText.ts';
import { planNamed } from '../customerNamed.ts';
import { withMore } from '../menus.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readDueSpan } from '../read/dueSpan.ts';
import { readRefusal } from '../readRefusal.ts';
import { answer, type Turn } from '../turn.ts';
import { alone } from './customers.ts';

/** `due`, `due today`, `due week`, `due overdue` of the shop. */
export function planDue(text: string): Plan {
  const read = readDueSpan(text);
  return read.ok
    ? toRun({ kind: 'due', ask: { span: read.value, page: { before: 0 } } })
    : toRefuse(readRefusal(read.refusal));
}

/** `remind Asha`, `remind overdue`. */
export async function planRemind(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  if (seat.role !== 'owner') return toRefuse({ code: 'owner-only', verb: 'remind' });
  if (foldWord(text.trim()) === 'overdue') return toRun({ kind: 'remind-overdue' });
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: 'remind' } }),
    known: ({ id }, rest) => alone(text, rest, { kind: 'remind', customer: id }),
  });
}

/** A page of what is due, with [More] where there is more. */
export async function runDue(turn: Turn, seat: MemberSeat, ask: DueAsk): Promise<Outcome | undefined> {
  const { outcome, next } = await showDue(turn.command, seat, ask);
  return withMore(turn, outcome, next === undefined ? undefined : { kind: 'due', ask: { ...ask, page: next } });
}

/** A batch of reminders, with [More] where there are others to remind. */
export async function runRemindOverdue(turn: Turn, seat: MemberSeat, after?: DueAt): Promise<Outcome | undefined> {
  const { outcome, next } = await remindOverdue(turn.command, seat, after);
  return withMore(turn, outcome, next === undefined ? undefined : { kind: 'remind-overdue', after: next });
}

/** [Send all]: a batch of the day's notices, with [More] where there are others. */
export async function runSendAll(
  turn: Turn,
  seat: MemberSeat,
  ask: { readonly day: CalendarDate; readonly after?: Look },
): Promise<Outcome | undefined> {
  const { outcome, next } = await remindAsked(turn.command, seat, ask);
  return withMore(turn, outcome, next === undefined ? undefined : { kind: 'send-all', day: ask.day, after: next });
}

/** [One by one]: each customer in a message of her own, beside the question. */
export async function runOneByOne(turn: Turn, seat: MemberSeat, day: CalendarDate): Promise<Outcome | undefined> {
  const asked = await listAsked(turn.command, seat, day);
  if ('refused' in asked) return asked.refused;
  for (const line of asked.lines) answer(turn, { kind: 'ask-reminder', line }, { beside: true });
  return undefined;
}
