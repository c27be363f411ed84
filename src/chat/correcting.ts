import { type Disputed, disputedEntry, type RightAsk } from '#app/correctEntry.ts';
import type { Label } from '#app/facts.ts';
import type { MemberSeat } from '#app/seats.ts';
import { type Plan, toRefuse, toRun } from './plan.ts';
import type { CorrectionQuestion } from './question.ts';
import { readPayment } from './read/payment.ts';
import { readSale, type Sale } from './read/sale.ts';
import { readingSetting } from './readingSetting.ts';
import { readRefusal } from './readRefusal.ts';
import { answer, ask, cancelOption, type Option, type Turn } from './turn.ts';

/** [Correct…]: what is right of a disputed entry (domain.md, "Disputes"). The message of the dispute stays, with its other buttons. */
export async function askCorrection(turn: Turn, seat: MemberSeat, question: CorrectionQuestion): Promise<void> {
  const found = await disputedEntry(turn.command, seat, question);
  if ('refusal' in found) return answer(turn, { kind: 'refused', refusal: found.refusal }, { beside: true });
  const { customer, original, says } = found;
  const { entry } = question;
  const who = { id: customer.id, name: customer.name };
  const fact = {
    kind: 'ask-correction',
    who,
    entry,
    what: original.kind,
    amount: Math.abs(original.data.amount),
    ...(says === undefined ? {} : { says }),
  } as const;
  const options = says === undefined || says === 0 ? [] : [saidOption(seat, question, says)];
  await ask(turn, question, fact, [[...options, cancelOption]], {
    subject: { shop: seat.shop.id, customer: customer.id },
    beside: true,
  });
}

/** What she says she paid is one tap. */
function saidOption({ shop }: MemberSeat, { customer, entry }: CorrectionQuestion, amount: number): Option {
  const { currency, exponent } = shop;
  return {
    label: { amount, currency, exponent },
    intent: { kind: 'correct', ask: { customer, entry, right: { amount } } },
  };
}

/** Goods with their prices, or an amount alone; date and due date stay as they are. */
export async function planCorrection(
  turn: Turn,
  seat: MemberSeat,
  question: CorrectionQuestion,
  text: string,
): Promise<Plan> {
  const found = await disputedEntry(turn.command, seat, question);
  if ('refusal' in found) return toRefuse(found.refusal);
  return found.original.kind === 'sale'
    ? planGoods(turn, seat, question, text)
    : planAmount(turn, seat, { question, original: found.original, text });
}

function planGoods(turn: Turn, seat: MemberSeat, question: CorrectionQuestion, text: string): Plan {
  const { customer, entry } = question;
  const read = readSale(text, readingSetting(turn, seat.shop));
  const label = ({ items }: Sale): Label => ({
    goods: items,
    currency: seat.shop.currency,
    exponent: seat.shop.exponent,
  });
  const intentOf = (right: RightAsk) => ({ kind: 'correct', ask: { customer, entry, right } }) as const;
  switch (read.kind) {
    case 'refusal':
      return toRefuse(readRefusal(read.refusal));
    case 'ask':
      return {
        kind: 'choose',
        fact: { kind: 'two-readings', question: read.question },
        rows: [
          ...read.readings.map((sale): readonly Option[] => [
            { label: label(sale), intent: intentOf({ items: sale.items }) },
          ]),
          [cancelOption],
        ],
      };
    case 'sale':
      return read.due !== undefined || read.net !== undefined || read.on !== undefined
        ? toRefuse({ code: 'correction-keeps-dates', entry })
        : toRun(intentOf({ items: read.items }));
  }
}

function planAmount(
  turn: Turn,
  seat: MemberSeat,
  { question, original, text }: Pick<Disputed, 'original'> & { question: CorrectionQuestion; text: string },
): Plan {
  const { customer, entry } = question;
  const read = readPayment(text, readingSetting(turn, seat.shop));
  if (!read.ok) return toRefuse(readRefusal(read.refusal));
  const { amount, method, reference, on } = read.value;
  if (on !== undefined) return toRefuse({ code: 'correction-keeps-dates', entry });
  const how =
    original.kind === 'payment'
      ? { ...(method === undefined ? {} : { method }), ...(reference === undefined ? {} : { reference }) }
      : {};
  return toRun({ kind: 'correct', ask: { customer, entry, right: { amount, ...how } } });
}
