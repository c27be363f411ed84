import type { Question } from '#app/facts.ts';
import type { PaymentAsk } from '#app/recordPayment.ts';
import type { MemberSeat } from '#app/seats.ts';
import { planNamed } from '../customerNamed.ts';
import { type Plan, toRefuse, toRun } from '../plan.ts';
import { readPayment } from '../read/payment.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import type { Turn } from '../turn.ts';

/** `pay Asha 500 cash for #12` (chat.md, "Verbs", pay). */
export function planPayment(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: 'pay' } }),
    known: (customer, rest) => planMoney(turn, seat, customer, rest),
    preview: (name, plan) =>
      plan.kind === 'run' && plan.intent.kind === 'payment' ? previewOf(name, plan.intent.ask) : undefined,
  });
}

/** `paid Asha 500` by the shop: the customer's word, and it may as well be what the shop paid her, so it is shown first. */
export function planPaidBy(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => toRefuse({ code: 'customers-only' }),
    known: (customer, rest) => {
      const plan = planMoney(turn, seat, customer, rest);
      if (plan.kind !== 'run' || plan.intent.kind !== 'payment') return plan;
      return { kind: 'preview', fact: previewOf(customer.name, plan.intent.ask), intent: plan.intent };
    },
  });
}

/** The money of a known customer; without an amount it is asked for. */
export function planMoney(
  turn: Turn,
  seat: MemberSeat,
  customer: { id: PaymentAsk['customer']; name: string },
  rest: string,
): Plan {
  if (rest.trim() === '') return toRun({ kind: 'ask', question: { kind: 'payment', customer: customer.id } });
  const read = readPayment(rest, readingSetting(turn, seat.shop));
  if (!read.ok) return toRefuse(readRefusal(read.refusal, 'pay'));
  const { entry, doubt, ...payment } = read.value;
  const ask: PaymentAsk = { ...payment, customer: customer.id, ...(entry === undefined ? {} : { forEntry: entry }) };
  const intent = { kind: 'payment', ask } as const;
  return doubt === undefined ? toRun(intent) : { kind: 'preview', fact: previewOf(customer.name, ask), intent };
}

export function previewOf(
  who: string,
  { amount, method, reference, forEntry, on }: Omit<PaymentAsk, 'customer'>,
): Extract<Question, { readonly kind: 'preview-payment' }> {
  return {
    kind: 'preview-payment',
    who,
    amount,
    ...(method === undefined ? {} : { method }),
    ...(reference === undefined ? {} : { reference }),
    ...(forEntry === undefined ? {} : { forEntry }),
    ...(on === undefined ? {} : { on }),
  };
}
