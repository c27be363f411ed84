import type { Label, Question } from '#app/facts.ts';
import type { SaleAsk } from '#app/recordSale.ts';
import type { MemberSeat, Shop } from '#app/seats.ts';
import { planNamed } from '../customerNamed.ts';
import type { Intent } from '../intent.ts';
import { type Plan, planned, toRefuse, toRun } from '../plan.ts';
import type { NewName } from '../read/name.ts';
import { readSale, type Sale, type SaleReading } from '../read/sale.ts';
import { readingSetting } from '../readingSetting.ts';
import { readRefusal } from '../readRefusal.ts';
import { cancelOption, type Turn } from '../turn.ts';

/** Whom a sale is to. */
type Buyer = { readonly id: SaleAsk['customer']; readonly name: string } | { readonly newName: string };

/** `sale Asha 2 kg rice 120, oil 90 due friday` (chat.md, "Verbs" and "Reading a sale"). */
export function planSale(turn: Turn, seat: MemberSeat, text: string): Promise<Plan> {
  return planNamed(turn, seat, text, {
    missing: () => toRun({ kind: 'ask', question: { kind: 'rest', verb: 'sale' } }),
    known: (customer, rest) => planGoods(turn, seat, customer, rest),
    added: (added, pressed) => planForNew(turn, seat, added, pressed),
    preview: (name, plan) =>
      plan.kind === 'run' && plan.intent.kind === 'sale' ? previewOf(name, plan.intent.ask) : undefined,
  });
}

/** The goods of a sale to a known customer; without any they are asked for. */
export function planGoods(
  turn: Turn,
  seat: MemberSeat,
  customer: { id: SaleAsk['customer']; name: string },
  rest: string,
): Plan {
  if (rest.trim() === '') return toRun({ kind: 'ask', question: { kind: 'goods', customer: customer.id } });
  return planReading(seat.shop, customer, readSale(rest, readingSetting(turn, seat.shop)));
}

/** A sale as it was read, for a buyer who was found. */
export function planReading(shop: Shop, buyer: Buyer, reading: SaleReading): Plan {
  switch (reading.kind) {
    case 'refusal':
      return toRefuse(readRefusal(reading.refusal));
    case 'sale':
      return planOne(buyer, reading);
    case 'ask': {
      const options = reading.readings.map((sale) => [{ label: labelOf(shop, sale), intent: intentOf(buyer, sale) }]);
      return {
        kind: 'choose',
        fact: { kind: 'two-readings', question: reading.question },
        rows: [...options, [cancelOption]],
      };
    }
  }
}

function planOne(buyer: Buyer, sale: Sale): Plan {
  const intent = intentOf(buyer, sale);
  if (sale.doubt === undefined) return toRun(intent);
  return { kind: 'preview', fact: previewOf('newName' in buyer ? buyer.newName : buyer.name, sale), intent };
}

/** "Add Zubeida and sell her soap ₹45?": nothing is recorded before the owner says so. */
async function planForNew(
  turn: Turn,
  seat: MemberSeat,
  { newName, rest }: NewName,
  pressed: true | undefined,
): Promise<Plan> {
  if (rest.trim() === '') return toRefuse({ code: 'unknown-customer', name: newName });
  const plan = planReading(seat.shop, { newName }, readSale(rest, readingSetting(turn, seat.shop)));
  if (pressed || plan.kind !== 'run' || plan.intent.kind !== 'sale-to-new') return plan;
  const fact = { kind: 'unknown-customer', name: newName, goods: plan.intent.ask.items } as const;
  return { kind: 'choose', fact, rows: [[{ label: { key: 'add' }, intent: planned(plan) }, cancelOption]] };
}

function intentOf(buyer: Buyer, { items, due, net, early, on }: Sale): Intent {
  const ask = {
    items,
    ...(due === undefined ? {} : { due }),
    ...(net === undefined ? {} : { net }),
    ...(early === undefined ? {} : { early }),
    ...(on === undefined ? {} : { on }),
  };
  return 'newName' in buyer
    ? { kind: 'sale-to-new', name: buyer.newName, ask }
    : { kind: 'sale', ask: { ...ask, customer: buyer.id } };
}

export function previewOf(
  who: string,
  { items, due, net, early, on }: Pick<SaleAsk, 'items' | 'due' | 'net' | 'early' | 'on'>,
): Question {
  const total = items.reduce((sum, item) => sum + item.amount, 0);
  return {
    kind: 'preview-sale',
    who,
    goods: items,
    total,
    ...(due === undefined ? {} : { due }),
    ...(net === undefined ? {} : { net }),
    ...(early === undefined ? {} : { early }),
    ...(on === undefined ? {} : { on }),
  };
}

function labelOf({ currency, exponent }: Shop, { items }: Sale): Label {
  return { goods: items, currency, exponent };
}
