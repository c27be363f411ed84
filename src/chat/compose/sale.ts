import type { SaleShown } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import { entryButton } from './buttons.ts';
import { stateForYou, stateLine } from './confirmation.ts';
import { discountLines } from './discounts.ts';
import { goodsLine, goodsLines } from './goods.ts';
import { pointsLine } from './pointsWords.ts';
import { receiptLine } from './receipt.ts';
import { percent } from './settings.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Line } from './told.ts';
import { name, type Voice } from './voice.ts';

/** A sale, for both sides (chat.md, "Key exchanges", 1). */
export const saleComposers = {
  'sale-recorded': ({ who, sale, standing, confirmation, overridden }, voice) => {
    const { say, money, date } = voice;
    const entry = String(sale.entry);
    return {
      lines: [
        say('sale-recorded', { entry, name: name(who.name), amount: money(sale.amount), due: date(sale.due) }),
        balanceLine(standing, voice),
        goodsLine(sale.goods, voice),
        ...particulars(sale, 'shop', voice),
        ...overridden.map((rule) => say('sale-overridden', { rule })),
        receiptLine(sale.code, voice),
        stateLine(confirmation, { what: 'sale', on: sale.on, name: who.name }, voice),
      ],
      buttons: [
        [entryButton('undo', { customer: who.id, entry: sale.entry }, voice)],
        overridden.length > 0 ? [entryButton('reason', { customer: who.id, entry: sale.entry }, voice)] : [],
      ],
    };
  },
  'sale-to-confirm': ({ customer, sale, standing }, voice) => {
    const at = { customer, entry: sale.entry };
    return {
      lines: [...forCustomer(sale, balanceLine(standing, voice), voice), voice.say('is-this-right')],
      buttons: [[entryButton('confirm', at, voice), entryButton('not-right', at, voice)]],
      shopNamed: true,
    };
  },
  'sale-confirmed': ({ sale, standing, at }, voice) => ({
    lines: [
      ...forCustomer(sale, balanceLine(standing, voice), voice),
      stateForYou({ what: 'sale', on: sale.on, at }, voice),
    ],
    shopNamed: true,
  }),
  'entries-confirmed': ({ entries, standing }, voice) => ({
    lines: [
      voice.say('entries-confirmed', { shop: voice.shop(), entries: numbers(entries, voice) }),
      balanceLine(standing, voice),
    ],
    shopNamed: true,
  }),
} satisfies Partial<Composers>;

const NUMBERS_SHOWN_MAX = 20;

function forCustomer(sale: SaleShown, balance: RichText, voice: Voice): Line[] {
  const { say, money, date } = voice;
  const entry = String(sale.entry);
  return [
    say('sale-for-you', { shop: voice.shop(), entry, amount: money(sale.amount), due: date(sale.due) }),
    balance,
    ...goodsLines(sale.goods, voice),
    ...particulars(sale, 'customer', voice),
    receiptLine(sale.code, voice),
  ];
}

function particulars(
  { backDated, on, creditUsed, early, discounts, points }: SaleShown,
  side: 'customer' | 'shop',
  voice: Voice,
): Line[] {
  const { say, money, date } = voice;
  return [
    early === undefined
      ? undefined
      : say('early-offer', {
          percent: percent(early.basisPoints),
          until: date(early.until),
          price: money(early.price),
        }),
    backDated ? say('dated', { on: date(on) }) : undefined,
    creditUsed > 0 ? say('credit-used', { amount: money(creditUsed) }) : undefined,
    ...discountLines(discounts, voice),
    pointsLine(points, { side, came: 'earned' }, voice),
  ];
}

function numbers(entries: readonly number[], { list, say }: Voice): string | RichText {
  const shown = entries.slice(0, NUMBERS_SHOWN_MAX).map((entry) => `#${entry}`);
  const rest = entries.length - shown.length;
  return rest > 0 ? say('entries-and-more', { entries: shown.join(', '), count: rest }) : list(shown);
}
