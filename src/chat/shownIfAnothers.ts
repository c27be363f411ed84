import type { MemberSeat } from '#app/seats.ts';
import type { CustomerId } from '#domain/ids.ts';
import { candidates } from './customerNamed.ts';
import type { Plan } from './plan.ts';
import { splitName } from './read/name.ts';
import { readingSetting } from './readingSetting.ts';
import type { Turn } from './turn.ts';
import { previewOf as previewPayment } from './verbs/payment.ts';
import { previewOf as previewSale } from './verbs/sale.ts';

type Answered = {
  /** Whom the question was about. */
  readonly customer: { readonly id: CustomerId; readonly name: string };
  readonly text: string;
  readonly plan: Plan;
};

/**
 * An answer that begins with somebody else's name may be about her, so what it comes to is shown before it is recorded: nobody is
 * guessed (chat.md, "Reading a sale").
 */
export async function shownIfAnothers(turn: Turn, seat: MemberSeat, { customer, text, plan }: Answered): Promise<Plan> {
  if (plan.kind !== 'run' || !(await namesAnother(turn, seat, { customer, text }))) return plan;
  const { intent } = plan;
  switch (intent.kind) {
    case 'sale':
      return { kind: 'preview', fact: previewSale(customer.name, intent.ask), intent };
    case 'payment':
      return { kind: 'preview', fact: previewPayment(customer.name, intent.ask), intent };
    default:
      return plan;
  }
}

async function namesAnother(
  turn: Turn,
  seat: MemberSeat,
  { customer, text }: Pick<Answered, 'customer' | 'text'>,
): Promise<boolean> {
  const reading = splitName(
    text,
    await candidates(turn.command, seat.shop, text),
    readingSetting(turn, seat.shop).numbers,
  );
  switch (reading.kind) {
    case 'one':
      return reading.sure && reading.customer.id !== customer.id;
    case 'partly':
      return reading.customer.id !== customer.id;
    case 'several':
      return reading.customers.every(({ id }) => id !== customer.id);
    default:
      return false;
  }
}
