import { customerOf } from '#app/customerOf.ts';
import type { Refusal } from '#app/facts.ts';
import type { CustomerSeat, MemberSeat } from '#app/seats.ts';
import type { CustomerId } from '#domain/ids.ts';
import { planNamed } from '../customerNamed.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import type { PlanQuestion } from '../question.ts';
import { type PlanReadRefusal, type PlanTermsRead, readPlan } from '../read/plan.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import { customerSeat, memberSeat, type Turn } from '../turn.ts';

/** `plan Asha 4 weekly from 2026-12-01`, `plan Asha`, `plan Asha cancel` (chat.md, "Verbs", plan). */
export function planOfPlan(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: 'plan' } }),
    known: ({ id, name }, rest) => planTyped(turn, seat, { text: rest, customer: { id, name } }),
  });
}

/** `plan`, `plan 4 weekly` of a customer. */
export function planMyPlan(turn: Turn, seat: CustomerSeat, text: string): Plan {
  return planTyped(turn, seat, { text });
}

/** The answer to how many or how often, with what was said before. */
export async function planPlanAnswer(turn: Turn, question: PlanQuestion, text: string): Promise<Plan> {
  const seat = memberSeat(turn) ?? customerSeat(turn);
  if (seat === undefined) return toRefuse({ code: 'stranger' });
  const read = readPlan(text, readingSetting(turn, seat.shop));
  const { kind: _, customer, ...before } = question;
  if (!read.ok) {
    const about = customer === undefined ? undefined : await customerOf(turn.command, seat.shop, customer);
    return toRefuse(planRefusal(read.refusal, about?.name));
  }
  if (read.value.kind === 'cancel') return toRun({ kind: 'cancel' });
  return planTerms({ kind: 'terms', ...before, ...definedOf(read.value) }, customer);
}

function planTyped(
  turn: Turn,
  seat: MemberSeat | CustomerSeat,
  { text, customer: about }: { text: string; customer?: { id: CustomerId; name: string } },
): Plan {
  const customer = about?.id;
  if (text.trim() === '') return toRun({ kind: 'plan-shown', ...(customer === undefined ? {} : { customer }) });
  const read = readPlan(text, readingSetting(turn, seat.shop));
  if (!read.ok) return toRefuse(planRefusal(read.refusal, about?.name));
  if (read.value.kind === 'terms') return planTerms(read.value, customer);
  return customer === undefined ? toRefuse({ code: 'members-only' }) : toRun({ kind: 'cancel-plan', customer });
}

/** Proposes what was said whole, and asks for what is missing. */
function planTerms({ kind: _, count, every, ...more }: PlanTermsRead, customer: CustomerId | undefined): Plan {
  const asked = { ...more, ...(customer === undefined ? {} : { customer }) };
  if (count === undefined)
    return toRun({
      kind: 'ask',
      question: { kind: 'plan-count', ...asked, ...(every === undefined ? {} : { every }) },
    });
  return every === undefined
    ? toRun({ kind: 'ask', question: { kind: 'plan-rhythm', count, ...asked } })
    : toRun({ kind: 'propose-plan', ask: { count, every, ...asked } });
}

/** `name` is of whom the shop speaks. */
function planRefusal(refusal: PlanReadRefusal, name: string | undefined): Refusal {
  const told = readRefusal(refusal);
  return told.code === 'not-a-plan' && name !== undefined ? { ...told, name } : told;
}

function definedOf({ kind: _, ...said }: PlanTermsRead): Omit<PlanTermsRead, 'kind'> {
  return said;
}
