import type { Question } from '#app/facts.ts';
import { zoneOfCurrency } from '#domain/region.ts';
import { LANGUAGE_NAMES } from '#i18n/locale.ts';
import { firstName } from './firstName.ts';
import { historyLine, listed } from './lists.ts';
import { salesDueLines } from './settings.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Told } from './told.ts';
import { name, typed, type Voice } from './voice.ts';

/** What is missing, asked for one at a time (chat.md, "Verbs"); the choices come with the question. */
export const questionComposers = {
  'ask-role': (_, { say }) => ({ lines: [say('ask-role')] }),
  'ask-shop-name': (_, { say }) => ({ lines: [say('ask-shop-name')] }),
  'ask-shop-code': (_, { say }) => ({ lines: [say('ask-shop-code')] }),
  'ask-currency': (_, { say }) => ({ lines: [say('ask-currency')] }),
  'ask-place': ({ currency }, { say }) => ({ lines: [say('ask-place', { zone: zoneOfCurrency(currency) })] }),
  'ask-language': (_, { say, language }) => ({
    lines: [say('ask-language', { language: LANGUAGE_NAMES[language] })],
  }),
  'ask-shop-language': (_, { say }) => ({ lines: [say('ask-shop-language')] }),
  'ask-starter-limit': (_, { say }) => ({ lines: [say('ask-starter-limit')] }),
  'ask-invite-code': (_, { say }) => ({ lines: [say('ask-invite-code')] }),
  'ask-counter-name': ({ shop }, { say }) => ({
    lines: [say('ask-counter-name', { shop: name(shop) })],
    shopNamed: true,
  }),
  'ask-guest-word': (fact, { say }) => ({ lines: [say('ask-guest-word', { name: name(fact.name) })] }),
  'ask-customer': ({ verb }, { say }) => ({ lines: [say('ask-customer', { verb: askedVerb(verb) })] }),
  'ask-customer-name': (_, { say }) => ({ lines: [say('ask-customer-name')] }),
  'ask-new-customer': (_, { say }) => ({ lines: [say('ask-new-customer')] }),
  'ask-goods-new': (fact, { say }) => ({ lines: [say('ask-goods-new', { name: name(fact.name) })] }),
  'ask-which-entry': ({ verb }, { say }) => ({ lines: [say('ask-which-entry', { verb })] }),
  'ask-goods': ({ who }, { say }) => ({ lines: [say('ask-goods', { name: firstName(who.name) })] }),
  'ask-payment': ({ who, standing, owedToday }, voice) => ({
    lines: [
      voice.say('ask-payment', { name: firstName(who.name), figure: figureOf(owedToday, voice) }),
      balanceLine(standing, voice),
      owedToday > 0 && owedToday < standing.balance
        ? voice.say('owed-today', { owed: voice.money(owedToday) })
        : undefined,
    ],
  }),
  'ask-sum': ({ who, standing, verb }, voice) => ({
    lines: [voice.say('ask-sum', { name: firstName(who.name), verb }), balanceLine(standing, voice)],
  }),
  'ask-terms': ({ who, terms, own }, voice) => ({
    lines: [
      voice.say('ask-terms', { name: firstName(who.name) }),
      ...salesDueLines(terms, voice),
      own ? voice.say('terms-own-back', { full: name(who.name) }) : voice.say('terms-as-shop'),
    ],
  }),
  'ask-limit': ({ who, standing }, voice) => ({
    lines: [voice.say('ask-limit', { name: firstName(who.name) }), balanceLine(standing, voice)],
  }),
  'ask-note': ({ who }, { say }) => ({ lines: [say('ask-note', { name: firstName(who.name) })] }),
  'ask-reason': ({ who, entry }, { say }) => ({
    lines: [say('ask-reason', { entry: String(entry), name: name(who.name) })],
  }),
  'ask-entry': askEntry,
  'ask-whose-entry': ({ entry }, { say }) => ({ lines: [say('ask-whose-entry', { entry: String(entry) })] }),
  'ask-shop': (_, { say }) => ({ lines: [say('ask-shop')], shopNamed: true }),
  'ask-format': (_, { say }) => ({ lines: [say('ask-export')] }),
  'which-customer': (fact, { say }) => ({
    lines: [
      fact.count === 1
        ? say('which-customer-one', { typed: typed(fact.typed) })
        : say('which-customer', { typed: typed(fact.typed), count: fact.count }),
    ],
  }),
  'what-is-wrong': ({ entry, amount }, { say, money }) => ({
    lines: [say('what-is-wrong', { entry: String(entry), amount: money(amount) })],
  }),
  'ask-dispute-words': ({ entry }, { say }) => ({ lines: [say('ask-dispute-words', { entry: String(entry) })] }),
  'ask-what-you-paid': ({ entry, amount }, { say, money }) => ({
    lines: [say('ask-what-you-paid', { entry: String(entry), amount: money(amount) })],
  }),
  cancelled: (_, { say }) => ({ lines: [say('cancelled')] }),
  'nothing-to-cancel': (_, { say }) => ({ lines: [say('nothing-to-cancel')] }),
} satisfies Partial<Composers>;

function askEntry({ who, lines }: Extract<Question, { readonly kind: 'ask-entry' }>, voice: Voice): Told {
  return {
    lines: [
      voice.say('ask-entry', { name: name(who.name) }),
      ...listed(lines, (line) => historyLine(line, voice), voice),
    ],
  };
}

const ASKED = ['sale', 'pay', 'invite'] as const;

function askedVerb(verb: string): (typeof ASKED)[number] | 'other' {
  return ASKED.find((known) => known === verb) ?? 'other';
}

const ROUND_FIGURE = '500';

/** A sum that would do as an example: what is owed, or a round one. */
function figureOf(balance: number, { figure }: Voice): string {
  return balance > 0 ? figure(balance) : ROUND_FIGURE;
}
