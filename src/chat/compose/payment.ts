import type { PaymentShown, Settled } from '#app/facts.ts';
import { joinRich, type RichText } from '#i18n/richText.ts';
import { entryButton } from './buttons.ts';
import { stateForYou, stateLine } from './confirmation.ts';
import { discountLines } from './discounts.ts';
import { feedbackButtons, feedbackLine } from './feedback.ts';
import { labelText } from './labels.ts';
import { pointsLine } from './pointsWords.ts';
import { receiptLine } from './receipt.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Line } from './told.ts';
import { name, typed, type Voice } from './voice.ts';

/** Money that came in, for both sides (chat.md, "Key exchanges", 3). */
export const paymentComposers = {
  'payment-recorded': ({ who, payment, standing, confirmation, notOwed, released }, voice) => {
    const { say, money } = voice;
    const entry = String(payment.entry);
    const at = { customer: who.id, entry: payment.entry };
    return {
      lines: [
        say('payment-recorded', { entry, name: name(who.name), amount: money(payment.amount) }),
        balanceLine(standing, voice),
        ...particulars(payment, 'shop', voice),
        released ? say('released', { name: name(who.name) }) : undefined,
        stateLine(confirmation, { what: 'payment', on: payment.on, name: who.name }, voice),
        ...notOwed
          .slice(0, SETTLED_SHOWN_MAX)
          .map((fee) => say('fee-not-owed', { fee: String(fee.entry), amount: money(fee.amount) })),
      ],
      buttons: [[entryButton('undo', at, voice), ...(notOwed.length > 0 ? [entryButton('waive', at, voice)] : [])]],
    };
  },
  'payment-receipt': ({ customer, payment, standing, feedback }, voice) => {
    const at = { customer, entry: payment.entry };
    return {
      lines: [...forCustomer(payment, balanceLine(standing, voice), voice), feedbackLine(feedback, voice)],
      buttons: [
        [
          { ...entryButton('confirm', at, voice), label: labelText({ key: 'acknowledge' }, voice) },
          entryButton('not-right', at, voice),
        ],
        feedbackButtons(feedback, at, voice),
      ],
      shopNamed: true,
    };
  },
  'payment-stands': ({ who, entry }, { say }) => ({
    lines: [say('payment-stands', { entry: String(entry), name: name(who.name) })],
  }),
  'payment-acknowledged': ({ customer, payment, standing, at, feedback }, voice) => ({
    lines: [
      ...forCustomer(payment, balanceLine(standing, voice), voice),
      stateForYou({ what: 'payment', on: payment.on, at }, voice),
      feedbackLine(feedback, voice),
    ],
    buttons: [feedbackButtons(feedback, { customer, entry: payment.entry }, voice)],
    shopNamed: true,
  }),
} satisfies Partial<Composers>;

const SETTLED_SHOWN_MAX = 8;

function forCustomer(payment: PaymentShown, balance: RichText, voice: Voice): Line[] {
  const amount = voice.money(payment.amount);
  return [
    voice.say('payment-for-you', { shop: voice.shop(), entry: String(payment.entry), amount }),
    balance,
    ...particulars(payment, 'customer', voice),
  ];
}

function particulars(payment: PaymentShown, side: 'customer' | 'shop', voice: Voice): Line[] {
  const { say, money, date } = voice;
  return [
    settledLine(payment.settled, voice),
    ...discountLines(payment.discounts, voice),
    pointsLine(payment.points, { side, came: 'earned' }, voice),
    payment.credit > 0 ? say('credit-kept', { amount: money(payment.credit) }) : undefined,
    payment.backDated ? say('dated', { on: date(payment.on) }) : undefined,
    methodLine(payment, voice),
    receiptLine(payment.code, voice),
  ];
}

/** `Settled #3 (₹300.00), ₹200.00 of #4 (₹50.00 left).` */
export function settledLine(settled: readonly Settled[], { say, money }: Voice): Line {
  if (settled.length === 0) return undefined;
  const parts = settled.slice(0, SETTLED_SHOWN_MAX).map(({ entry, amount, left }) => {
    const figures = { entry: String(entry), amount: money(amount) };
    return left === 0 ? say('settled-whole', figures) : say('settled-part', { ...figures, left: money(left) });
  });
  const rest = settled.length - parts.length;
  if (rest > 0) parts.push(say('and-more', { count: rest }));
  return say('settled', { list: joinRich(parts, ', ') });
}

/** How the money came: `M-Pesa, reference QK12AB34.` */
export function methodLine({ method, reference }: Pick<PaymentShown, 'method' | 'reference'>, { say }: Voice): Line {
  const shown = reference === undefined ? undefined : typed(reference);
  if (method === undefined) return shown === undefined ? undefined : say('paid-with-reference', { reference: shown });
  const said = say('method', { method });
  return shown === undefined
    ? say('paid-by', { method: said })
    : say('paid-by-with-reference', { method: said, reference: shown });
}

/** `For #12.` */
export function forEntryLine(entry: number | undefined, { say }: Voice): Line {
  return entry === undefined ? undefined : say('paid-for-entry', { entry: String(entry) });
}
