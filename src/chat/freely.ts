import type { MemberSeat, Shop } from '#app/seats.ts';
import { type CustomerId, customerId } from '#domain/ids.ts';
import { candidates } from './customerNamed.ts';
import { type Plan, planned, toRefuse, toRun } from './plan.ts';
import { type FreeText, readFreeText } from './read/freeText.ts';
import type { KnownCustomer } from './read/name.ts';
import { readingSetting } from './readingSetting.ts';
import { readRefusal } from './readRefusal.ts';
import { cancelOption, type Option, type Turn } from './turn.ts';
import { previewOf as previewPayment } from './verbs/payment.ts';
import { planReading, previewOf as previewSale } from './verbs/sale.ts';

/** Words looked at for a customer's name, one after the other. */
const WORDS_LOOKED_AT_MAX = 12;

/**
 * English without a verb: a preview before anything is recorded, or the answer (chat.md, "Reading a sale", Free text). Undefined when
 * nothing fits.
 */
export async function planFreeText(turn: Turn, seat: MemberSeat, text: string): Promise<Plan | undefined> {
  const known = await knownInText(turn, seat, text);
  const read = readFreeText(text, { setting: readingSetting(turn, seat.shop), known });
  if (read === undefined) return undefined;
  const { name } = read;
  switch (name.kind) {
    case 'none':
      return read.kind === 'sale'
        ? planForNew(seat.shop, name.newName, read.sale)
        : toRefuse({ code: 'unknown-customer', name: name.newName });
    case 'one':
      return planFor(seat.shop, name.customer, read);
    case 'partly':
    case 'several': {
      const customers = name.kind === 'several' ? name.customers : [name.customer];
      const rows = customers
        .slice(0, 8)
        .map((customer): readonly Option[] => [
          { label: { text: customer.name }, intent: planned(planFor(seat.shop, customer, read)) },
        ]);
      const fact = { kind: 'which-customer', typed: name.typed, count: customers.length } as const;
      return { kind: 'choose', fact, rows: [...rows, [cancelOption]] };
    }
  }
}

function planFor(shop: Shop, { id, name }: KnownCustomer, read: FreeText): Plan {
  const customer: CustomerId = customerId(id);
  switch (read.kind) {
    case 'balance':
      return toRun({ kind: 'account', customer });
    case 'payment': {
      if (!read.payment.ok) return toRefuse(readRefusal(read.payment.refusal));
      const { entry, doubt: _, ...payment } = read.payment.value;
      const ask = { ...payment, customer, ...(entry === undefined ? {} : { forEntry: entry }) };
      return { kind: 'preview', fact: previewPayment(name, ask), intent: { kind: 'payment', ask } };
    }
    case 'sale': {
      const plan = planReading(shop, { id: customer, name }, read.sale);
      if (plan.kind !== 'run' || plan.intent.kind !== 'sale') return plan;
      return { kind: 'preview', fact: previewSale(name, plan.intent.ask), intent: plan.intent };
    }
    case 'either': {
      const { amount } = read;
      const money = { currency: shop.currency, exponent: shop.exponent };
      const sale: Option = {
        label: { key: 'sale', amount, ...money },
        intent: { kind: 'sale', ask: { customer, items: [{ amount }] } },
      };
      const payment: Option = {
        label: { key: 'payment', amount, ...money },
        intent: { kind: 'payment', ask: { customer, amount } },
      };
      return {
        kind: 'choose',
        fact: { kind: 'sale-or-payment', who: { id: customer, name }, amount },
        rows: [[sale, payment], [cancelOption]],
      };
    }
  }
}

function planForNew(shop: Shop, newName: string, sale: Extract<FreeText, { kind: 'sale' }>['sale']): Plan {
  const plan = planReading(shop, { newName }, sale);
  if (plan.kind !== 'run' || plan.intent.kind !== 'sale-to-new') return plan;
  const fact = { kind: 'unknown-customer', name: newName, goods: plan.intent.ask.items } as const;
  return { kind: 'choose', fact, rows: [[{ label: { key: 'add' }, intent: plan.intent }, cancelOption]] };
}

/** A sentence may name its customer anywhere: "received 500 from Asha". */
async function knownInText(turn: Turn, seat: MemberSeat, text: string): Promise<readonly KnownCustomer[]> {
  const known = new Map<string, KnownCustomer>();
  const words = text
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, WORDS_LOOKED_AT_MAX);
  for (const word of words) {
    for (const customer of await candidates(turn.command, seat.shop, word.replace(/[?!.,;:'’]+s?$/u, '')))
      known.set(customer.id, customer);
  }
  return [...known.values()];
}
