import type { Refusal } from '#app/facts.ts';
import type { CustomerSeat, MemberSeat } from '#app/seats.ts';
import { type CalendarDate, isCalendarDate } from '#domain/calendar.ts';
import { plainDigits } from '#domain/digits.ts';
import { PLAN_STEPS, type PlanStep } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { toRun } from '../plan.ts';
import type { Turn } from '../turn.ts';
import { readCustomer } from './customerField.ts';
import { type Fields, type FormRead, type Problem, wrong } from './read.ts';

/** A payment plan: in how many instalments, how often, from when; it becomes a proposal to the other side (domain.md, "Plans"). */
export async function readPlanForm(turn: Turn, seat: MemberSeat | CustomerSeat, fields: Fields): Promise<FormRead> {
  const customer = await readParty(turn, seat, fields);
  const count = readCount(fields.count);
  const every = readStep(fields.every);
  const first = readFirst(fields.first);
  const problems = [customer, count, every, first].flatMap((read) => (read.ok ? [] : [read.refusal]));
  if (!customer.ok || !count.ok || !every.ok || !first.ok) return wrong(...problems);
  const ask = {
    count: count.value,
    every: every.value,
    ...(customer.value === undefined ? {} : { customer: customer.value }),
    ...(first.value === undefined ? {} : { first: first.value }),
  };
  const whole = seat.role === 'customer' ? 'count' : 'customer';
  return { ok: true, plan: toRun({ kind: 'propose-plan', ask }), fieldOf: (code) => FIELD_OF[code] ?? whole };
}

const FIELD_OF: Partial<Record<Refusal['code'], string>> = {
  'instalments-out-of-range': 'count',
  'plan-too-small': 'count',
  'plan-starts-in-past': 'first',
  'plan-starts-too-late': 'first',
};

/** Whom it is for; a customer asks for herself. */
async function readParty(
  turn: Turn,
  seat: MemberSeat | CustomerSeat,
  fields: Fields,
): Promise<Result<CustomerId | undefined, Problem>> {
  if (seat.role === 'customer') return accept(undefined);
  const read = await readCustomer(turn, seat, fields);
  return read.ok ? accept(read.value.id) : read;
}

function readCount(text: string | undefined): Result<number, Problem> {
  const number = /^\d{1,4}$/.exec(plainDigits(text ?? '').trim())?.[0];
  return number === undefined
    ? refuse({ field: 'count', refusal: { code: 'not-a-plan', text: text ?? '' } })
    : accept(Number(number));
}

function readStep(text: string | undefined): Result<PlanStep, Problem> {
  const step = PLAN_STEPS.find((known) => known === text);
  return step === undefined
    ? refuse({ field: 'every', refusal: { code: 'not-a-plan', text: text ?? '' } })
    : accept(step);
}

function readFirst(text: string | undefined): Result<CalendarDate | undefined, Problem> {
  if (text === undefined || isCalendarDate(text)) return accept(text);
  return refuse({ field: 'first', refusal: { code: 'not-a-date', text } });
}
