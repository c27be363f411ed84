import type { Fact } from '#app/facts.ts';
import type { Button } from '#i18n/message.ts';
import type { RichText } from '#i18n/richText.ts';
import { type ClaimPress, pressData } from '../press.ts';
import { firstName } from './firstName.ts';
import { labelText } from './labels.ts';
import { forEntryLine, methodLine } from './payment.ts';
import { balanceLine } from './standing.ts';
import type { Composers } from './told.ts';
import { name, type Voice } from './voice.ts';

/** "I have paid", for both sides (chat.md, "Key exchanges", 3; domain.md, "Payments and allocation"). */
export const claimComposers = {
  'claim-raised': (fact, voice) => {
    const { say, money, date } = voice;
    const button = (kind: ClaimPress): Button => ({
      label: labelText({ key: kind }, voice),
      data: pressData({ kind, customer: fact.who.id, claim: fact.claim }),
    });
    return {
      lines: [
        say('claim-raised', { name: name(fact.who.name), amount: money(fact.amount), on: date(fact.on) }),
        balanceLine(fact.standing, voice),
        methodLine(fact, voice),
        forEntryLine(fact.forEntry, voice),
        say('claim-question'),
      ],
      buttons: [[button('received'), button('not-received')]],
    };
  },
  'claim-answered': (fact, voice) => ({
    lines: [
      answered(fact, voice),
      balanceLine(fact.standing, voice),
      voice.say(fact.told ? 'customer-told' : 'customer-not-told', { name: firstName(fact.who.name) }),
    ],
  }),
  'claim-noted': ({ amount, on }, { say, money, date, shop }) => ({
    lines: [say('claim-noted', { shop: shop(), amount: money(amount), on: date(on) }), say('claim-noted-next')],
    shopNamed: true,
  }),
  'claim-refused': (fact, voice) => ({
    lines: [
      refused(fact, voice),
      balanceLine(fact.standing, voice),
      fact.outcome === 'not-received'
        ? voice.say('claim-refused-next', { figure: voice.figure(fact.amount) })
        : undefined,
    ],
    shopNamed: true,
  }),
} satisfies Partial<Composers>;

function answered(fact: Extract<Fact, { readonly kind: 'claim-answered' }>, { say, money }: Voice): RichText {
  const figures = { name: name(fact.who.name), amount: money(fact.amount) };
  if (fact.outcome === 'not-received') return say('claim-not-received', figures);
  return fact.payment === undefined
    ? say('claim-same-unnumbered', figures)
    : say('claim-same', { ...figures, payment: String(fact.payment) });
}

function refused(fact: Extract<Fact, { readonly kind: 'claim-refused' }>, { say, money, shop }: Voice): RichText {
  const figures = { shop: shop(), amount: money(fact.amount) };
  if (fact.outcome === 'not-received') return say('claim-refused', figures);
  return fact.payment === undefined
    ? say('claim-refused-same-unnumbered', figures)
    : say('claim-refused-same', { ...figures, payment: String(fact.payment) });
}
