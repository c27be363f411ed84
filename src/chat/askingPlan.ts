import { customerOf } from '#app/customerOf.ts';
import type { Who } from '#app/facts.ts';
import type { Outcome } from '#app/outcome.ts';
import { accountOf } from '#app/recording.ts';
import type { ActiveSeat } from '#app/seats.ts';
import { whoOf } from '#app/shown.ts';
import { showPlan } from '#app/showPlan.ts';
import type { PlanStep } from '#domain/event.ts';
import type { CustomerId } from '#domain/ids.ts';
import { besideNotice } from './askingCustomer.ts';
import type { Intent } from './intent.ts';
import type { PlanCountQuestion, PlanRhythmQuestion } from './question.ts';
import { answer, ask, cancelOption, customerSeat, memberSeat, type Option, type Turn } from './turn.ts';

/** Plans are asked for in two taps: how many, how often (chat.md, "Customer", plan). */

const COUNTS = [2, 3, 4, 6, 12] as const;
const RHYTHMS = [
  ['weekly', 'week'],
  ['two-weekly', 'two-weeks'],
  ['monthly', 'month'],
] as const satisfies readonly (readonly [string, PlanStep])[];

/** `plan`: what is agreed or proposed; a customer without either is asked what she would like. */
export async function runPlan(
  turn: Turn,
  seat: ActiveSeat,
  customer: CustomerId | undefined,
): Promise<Outcome | undefined> {
  const shown = await showPlan(turn.command, seat, customer);
  const isNone = shown.ok && shown.value.fact.kind === 'plan-none';
  const owes = shown.ok && shown.value.fact.kind === 'plan-none' && shown.value.fact.standing.balance > 0;
  if (isNone && owes && seat.role === 'customer') {
    await askPlanCount(turn, { kind: 'plan-count' });
    return undefined;
  }
  return shown.ok ? { ok: true, value: { ...shown.value, ...besideNotice(turn) } } : shown;
}

export async function askPlanCount(turn: Turn, question: PlanCountQuestion): Promise<void> {
  const party = await partyOf(turn, question.customer);
  if (party === undefined) return answer(turn, { kind: 'refused', refusal: { code: 'stranger' } });
  const { kind: _, every, ...asked } = question;
  const intentFor = (count: number): Intent =>
    every === undefined
      ? { kind: 'ask', question: { kind: 'plan-rhythm', count, ...asked } }
      : { kind: 'propose-plan', ask: { count, every, ...asked } };
  const options = COUNTS.map((count): Option => ({ label: { text: String(count) }, intent: intentFor(count) }));
  const fact = { kind: 'ask-plan-count', owed: party.owed, ...party.who } as const;
  await ask(turn, question, fact, [options, [cancelOption]], besideNotice(turn));
}

export async function askPlanRhythm(turn: Turn, question: PlanRhythmQuestion): Promise<void> {
  const party = await partyOf(turn, question.customer);
  if (party === undefined) return answer(turn, { kind: 'refused', refusal: { code: 'stranger' } });
  const { kind: _, count, ...asked } = question;
  const options = RHYTHMS.map(
    ([key, every]): Option => ({ label: { key }, intent: { kind: 'propose-plan', ask: { count, every, ...asked } } }),
  );
  await ask(turn, question, { kind: 'ask-plan-rhythm', count, ...party.who }, [options, [cancelOption]]);
}

type Party = { readonly who: { readonly who?: Who }; readonly owed: number };

async function partyOf(turn: Turn, customer: CustomerId | undefined): Promise<Party | undefined> {
  const member = memberSeat(turn);
  if (member !== undefined && customer !== undefined) {
    const { balance } = await accountOf(turn.command, member.shop, customer);
    return { who: { who: whoOf(await customerOf(turn.command, member.shop, customer)) }, owed: balance };
  }
  const own = customerSeat(turn);
  if (own === undefined) return undefined;
  const { balance } = await accountOf(turn.command, own.shop, own.customer.id);
  return { who: {}, owed: balance };
}
