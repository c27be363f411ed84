import type { Fact } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import { entryButton } from './buttons.ts';
import { firstName } from './firstName.ts';
import { settledLine } from './payment.ts';
import { cameAlongLines } from './pointsWords.ts';
import { receiptLine } from './receipt.ts';
import { salesDueLines } from './settings.ts';
import { balanceLine } from './standing.ts';
import type { Composers } from './told.ts';
import { maybe, name, type Voice, words } from './voice.ts';

/** What the owner changes in an account beside sales and payments, for both sides (chat.md, "Verbs"). */
export const adjustmentComposers = {
  'written-off': ({ who, entry, amount, settled, standing, told, reason, ...along }, voice) => ({
    lines: [
      voice.say('written-off', { entry: String(entry), name: name(who.name), amount: voice.money(amount) }),
      balanceLine(standing, voice),
      settledLine(settled, voice),
      ...cameAlongLines(along, 'shop', voice),
      maybe(reason, (text) => voice.say('reason', { reason: words(text) })),
      toldLine(told, who.name, voice),
    ],
    buttons: buttonsOf({ customer: who.id, entry }, reason, voice),
  }),
  'debt-let-go': ({ entry, amount, settled, standing, code, ...along }, voice) => ({
    lines: [
      voice.say('debt-let-go', { shop: voice.shop(), entry: String(entry), amount: voice.money(amount) }),
      balanceLine(standing, voice),
      settledLine(settled, voice),
      ...cameAlongLines(along, 'customer', voice),
      receiptLine(code, voice),
    ],
    shopNamed: true,
  }),
  adjusted: (fact, voice) => {
    const { say, money, date } = voice;
    return {
      lines: [
        say('adjusted', { ...figures(fact, voice), name: name(fact.who.name) }),
        balanceLine(fact.standing, voice),
        maybe(fact.due, (due) => say('adjusted-due', { due: date(due) })),
        fact.creditUsed > 0 && fact.reason !== 'refund'
          ? say('credit-used', { amount: money(fact.creditUsed) })
          : undefined,
        settledLine(fact.settled, voice),
        ...cameAlongLines(fact, 'shop', voice),
        fact.credit > 0 ? say('credit-kept', { amount: money(fact.credit) }) : undefined,
        maybe(fact.words, (text) => say('reason', { reason: words(text) })),
        toldLine(fact.told, fact.who.name, voice),
      ],
      buttons: buttonsOf({ customer: fact.who.id, entry: fact.entry }, fact.words, voice),
    };
  },
  'balance-adjusted': (fact, voice) => {
    const { say, date } = voice;
    const mayObject = fact.amount > 0 && fact.reason === 'correction';
    return {
      lines: [
        say('balance-adjusted', { ...figures(fact, voice), shop: voice.shop() }),
        balanceLine(fact.standing, voice),
        maybe(fact.due, (due) => say('adjusted-due', { due: date(due) })),
        ...cameAlongLines(fact, 'customer', voice),
        receiptLine(fact.code, voice),
      ],
      buttons: mayObject ? [[entryButton('not-right', { customer: fact.customer, entry: fact.entry }, voice)]] : [],
      shopNamed: true,
    };
  },
  'customer-terms-changed': ({ who, terms, own, same, asked }, voice) => ({
    lines: [
      voice.say('customer-terms-changed', { name: name(who.name), how: same ? 'same' : own ? 'own' : 'shop' }),
      ...salesDueLines(terms, voice),
      same ? undefined : voice.say('policy-earlier-sales'),
      asked ? voice.say('customer-terms-asked', { name: firstName(who.name) }) : undefined,
    ],
  }),
} satisfies Partial<Composers>;

type Adjusted = Extract<Fact, { readonly kind: 'adjusted' | 'balance-adjusted' }>;

function figures({ entry, amount, reason }: Adjusted, { money }: Voice) {
  const how = reason === 'refund' ? 'refund' : amount > 0 ? 'more' : 'less';
  return { entry: String(entry), amount: money(Math.abs(amount)), how } as const;
}

function buttonsOf(at: { customer: string; entry: number }, reason: string | undefined, voice: Voice) {
  const undo = entryButton('undo', at, voice);
  return [reason === undefined ? [undo, entryButton('reason', at, voice)] : [undo]];
}

function toldLine(told: boolean, who: string, { say }: Voice): RichText {
  return say(told ? 'customer-told' : 'customer-not-told', { name: firstName(who) });
}
