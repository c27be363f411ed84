import { assess } from '#app/assessing.ts';
import { customerOf } from '#app/customerOf.ts';
import { accountOf } from '#app/recording.ts';
import type { MemberSeat } from '#app/seats.ts';
import { standingOf, whoOf } from '#app/shown.ts';
import { dateAt } from '#domain/calendar.ts';
import type { OtherLimitQuestion } from './question.ts';
import { answer, ask, cancelOption, customerSeat, type Option, type Turn } from './turn.ts';

/** Up to how much she would like to owe. */
export async function askRaise(turn: Turn): Promise<void> {
  const seat = customerSeat(turn);
  if (seat === undefined) return answer(turn, { kind: 'refused', refusal: { code: 'customers-only' } });
  const standing = standingOf(await accountOf(turn.command, seat.shop, seat.customer.id));
  await ask(turn, { kind: 'raise' }, { kind: 'ask-raise', standing });
}

/** Another sum than she asked for; what her payments suggest is one tap. The request keeps its buttons. */
export async function askOtherLimit(
  turn: Turn,
  { shop, role }: MemberSeat,
  question: OtherLimitQuestion,
): Promise<void> {
  const { command } = turn;
  if (role !== 'owner')
    return answer(turn, { kind: 'refused', refusal: { code: 'owner-only', verb: 'limit' } }, { beside: true });
  const customer = await customerOf(command, shop, question.customer);
  const { raise } = customer;
  if (!raise?.waits || raise.number !== question.request)
    return answer(
      turn,
      { kind: 'refused', refusal: { code: 'raise-answered', name: customer.name } },
      { beside: true },
    );
  const account = await accountOf(command, shop, customer.id);
  const assessment = await assess(command.app.book, { shop, account, today: dateAt(command.said, shop.zone) });
  const fact = {
    kind: 'ask-other-limit',
    who: whoOf(customer),
    asked: raise.asked,
    standing: standingOf(account),
  } as const;
  const sum = assessment.grade === 'new' ? undefined : assessment.suggested;
  const suggested: Option[] =
    sum === undefined || sum === account.limit || sum === raise.asked
      ? []
      : [
          {
            label: { amount: sum, currency: shop.currency, exponent: shop.exponent },
            intent: {
              kind: 'answer-raise',
              ask: { customer: customer.id, request: question.request, answer: { limit: sum } },
            },
          },
        ];
  await ask(turn, question, fact, [suggested, [cancelOption]], {
    subject: { shop: shop.id, customer: customer.id },
    beside: true,
  });
}
