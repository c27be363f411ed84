import type { AgreedShown, Fact, PlanShown, PlanTerms } from '#app/facts.ts';
import type { Button } from '#i18n/message.ts';
import { plainRich, type RichText } from '#i18n/richText.ts';
import { type PlanPress, pressData } from '../press.ts';
import { exampleName } from './examples.ts';
import { firstName } from './firstName.ts';
import { labelText } from './labels.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Line, Told } from './told.ts';
import { name, type Voice } from './voice.ts';

/** Payment plans, for both sides (domain.md, "Plans"). */
export const planComposers = {
  'plan-proposal': (fact, voice) => ({
    lines: [
      proposalHead(fact, voice),
      balanceLine(fact.standing, voice),
      ...termsLines(fact.terms, voice),
      fact.replaces ? voice.say('plan-replaces') : undefined,
      ...proposalEnd(fact, voice),
    ],
    buttons: fact.asks ? [answers(fact, voice)] : [],
    ...namesShop(fact),
  }),
  'plan-agreement': ({ customer, on, terms }, { say, shop, money, date, list }) => ({
    lines: [
      say('plan-agreement-title', { shop: shop(), customer: name(customer) }),
      say('plan-agreement-on', { on: date(on) }),
      say('plan-agreement-sum', {
        customer: name(customer),
        shop: shop(),
        total: money(terms.total),
        count: terms.instalments.length,
        rhythm: say('plan-rhythm', { every: terms.every }),
      }),
      ...instalmentLines(terms, { say, money, date }),
      say('plan-agreement-entries', { entries: entriesOf(terms, { say, list }) }),
      say('plan-agreement-rule'),
    ],
    shopNamed: true,
  }),
  'plan-agreed': (fact, voice) => ({
    lines: [
      fact.who === undefined
        ? voice.say('plan-agreed', { shop: voice.shop() })
        : voice.say('plan-agreed-with', { name: name(fact.who.name) }),
      balanceLine(fact.standing, voice),
      ...fact.text.split('\n').map((line) => plainRich(line)),
      voice.say('plan-agreed-hash', { hash: fact.hash }),
    ],
    ...namesShop(fact),
  }),
  'plan-agreement-file': (fact, voice) => ({
    lines: [
      fact.who === undefined
        ? voice.say('plan-file', { shop: voice.shop() })
        : voice.say('plan-file-with', { name: name(fact.who.name) }),
      voice.say('plan-agreed-hash', { hash: fact.hash }),
    ],
    ...namesShop(fact),
  }),
  'plan-declined': (fact, voice) => ({
    lines: [declinedLine(fact, voice), balanceLine(fact.standing, voice), anotherLine(fact, voice)],
    ...namesShop(fact),
  }),
  'plan-completed': (fact, voice) => {
    return { lines: [completedLine(fact, voice), balanceLine(fact.standing, voice)], ...namesShop(fact) };
  },
  'plan-defaulted': (fact, voice) => {
    const { missed } = fact;
    const line =
      fact.who === undefined
        ? voice.say('plan-defaulted', { shop: voice.shop(), missed })
        : voice.say('plan-defaulted-by', { name: name(fact.who.name), missed });
    return ended(line, fact, voice);
  },
  'plan-cancelled': (fact, voice) => {
    const line =
      fact.who === undefined
        ? voice.say('plan-cancelled', { shop: voice.shop() })
        : voice.say('plan-cancelled-with', { name: name(fact.who.name) });
    return ended(line, fact, voice);
  },
  'plan-shown': (fact, voice) => {
    const left = voice.money(fact.plan.left);
    return {
      lines: [
        fact.who === undefined
          ? voice.say('plan-shown', { shop: voice.shop(), left })
          : voice.say('plan-shown-with', { name: name(fact.who.name), left }),
        balanceLine(fact.standing, voice),
        ...progressLines(fact.plan, voice),
        fact.who === undefined
          ? voice.say('plan-shown-change')
          : voice.say('plan-shown-change-with', { full: exampleName(fact.who.name) }),
      ],
      ...namesShop(fact),
    };
  },
  'plan-none': (fact, voice) => ({
    lines: [
      fact.who === undefined
        ? voice.say('plan-none', { shop: voice.shop() })
        : voice.say('plan-none-with', { name: name(fact.who.name) }),
      balanceLine(fact.standing, voice),
      fact.who === undefined
        ? voice.say('plan-none-next')
        : voice.say('plan-none-next-with', { full: exampleName(fact.who.name) }),
    ],
    ...namesShop(fact),
  }),
  'ask-plan-count': ({ who, owed }, { say, money }) => ({
    lines: [
      who === undefined
        ? say('ask-plan-count', { amount: money(owed) })
        : say('ask-plan-count-with', { name: name(who.name), amount: money(owed) }),
    ],
  }),
  'ask-plan-rhythm': ({ count }, { say }) => ({ lines: [say('ask-plan-rhythm', { count })] }),
} satisfies Partial<Composers>;

/** One line each for the active plan and the open promise. */
export function agreedLines(agreed: AgreedShown | undefined, { say, money, date }: Voice): Line[] {
  const { plan, promise } = agreed ?? {};
  const progress = plan === undefined ? undefined : { paid: plan.paid, of: plan.of, left: money(plan.left) };
  const planned =
    progress === undefined || plan === undefined
      ? undefined
      : plan.next === undefined
        ? say('agreed-plan-left', progress)
        : say('agreed-plan', {
            ...progress,
            missed: plan.missed,
            next: money(plan.next.left),
            due: date(plan.next.due),
          });
  return [
    planned,
    promise === undefined
      ? undefined
      : say('agreed-promise', { amount: money(promise.amount), until: date(promise.until) }),
  ];
}

type OfKind<Kind extends Fact['kind']> = Extract<Fact, { readonly kind: Kind }>;
type Proposal = OfKind<'plan-proposal'>;

function namesShop({ who }: { readonly who?: unknown }): { readonly shopNamed?: true } {
  return who === undefined ? { shopNamed: true } : {};
}

function proposalHead({ who, by, asks, why }: Proposal, { say, shop }: Voice): RichText {
  if (why === 'fresh') return say('plan-offer-fresh');
  if (who === undefined) {
    if (!asks) return say('plan-sent-to-shop', { shop: shop() });
    return say(why === 'counter' ? 'plan-offer-counter' : 'plan-offer', { shop: shop() });
  }
  if (by === 'shop') return say('plan-sent-to-customer', { name: name(who.name) });
  return say(why === 'counter' ? 'plan-request-counter' : 'plan-request', { name: name(who.name) });
}

function proposalEnd({ who, asks, until, told }: Proposal, { say, date }: Voice): Line[] {
  if (asks) return [say('plan-until', { until: date(until) })];
  if (who === undefined) return [say('plan-waits-for-shop', { until: date(until) })];
  const waits = say('plan-waits-for-customer', { name: firstName(who.name), until: date(until) });
  return told === false
    ? [waits, say('plan-customer-not-told', { name: firstName(who.name), full: exampleName(who.name) })]
    : [waits];
}

/** [Accept] [Decline], and [Other…] for a plan of one's own instead. */
function answers({ customer, plan, by }: Proposal, voice: Voice): Button[] {
  const side = by === 'shop' ? '' : 'shop-';
  const button = (key: 'accept' | 'decline' | 'other', kind: PlanPress): Button => ({
    label: labelText({ key }, voice),
    data: pressData({ kind, customer, plan }),
  });
  return [
    button('accept', `${side}accept-plan`),
    button('decline', `${side}decline-plan`),
    button('other', `${side}counter-plan`),
  ];
}

function termsLines(terms: PlanTerms, voice: Voice): Line[] {
  const { say, money } = voice;
  return [
    say('plan-terms', {
      total: money(terms.total),
      count: terms.instalments.length,
      rhythm: say('plan-rhythm', { every: terms.every }),
    }),
    ...instalmentLines(terms, voice),
    say('plan-entries', { entries: entriesOf(terms, voice) }),
  ];
}

function instalmentLines(
  { instalments }: PlanTerms,
  { say, money, date }: Pick<Voice, 'say' | 'money' | 'date'>,
): Line[] {
  return instalments.map(({ due, amount }, index) =>
    say('plan-instalment', { number: index + 1, amount: money(amount), due: date(due) }),
  );
}

/** More entries than that are counted; the book has them all. */
const ENTRIES_SHOWN_MAX = 40;

function entriesOf({ entries }: PlanTerms, { say, list }: Pick<Voice, 'say' | 'list'>): RichText {
  const shown = entries.slice(0, ENTRIES_SHOWN_MAX).map((entry) => `#${entry}`);
  const more = entries.length - shown.length;
  return more > 0 ? say('entries-and-more', { entries: shown.join(', '), count: more }) : plainRich(list(shown));
}

function progressLines({ instalments }: PlanShown, { say, money, date }: Voice): Line[] {
  return instalments.map(({ due, amount, left, disputed, missed }, index) => {
    const figures = { number: index + 1, amount: money(amount), due: date(due) };
    const item =
      left === 0 && disputed > 0
        ? say('plan-instalment', figures)
        : say('plan-instalment-state', {
            ...figures,
            state: left === 0 ? 'paid' : missed ? 'missed' : 'open',
            left: money(left),
          });
    return disputed > 0 ? say('item-disputed', { item, disputed: money(disputed) }) : item;
  });
}

/** Of a plan whose entries were all taken back or let go, nothing was paid. */
function completedLine({ who, total }: OfKind<'plan-completed'>, { say, shop, money }: Voice): RichText {
  if (total === 0)
    return who === undefined ? say('plan-over', { shop: shop() }) : say('plan-over-with', { name: name(who.name) });
  return who === undefined
    ? say('plan-completed', { shop: shop(), total: money(total) })
    : say('plan-completed-by', { name: name(who.name), total: money(total) });
}

function ended(line: RichText, fact: OfKind<'plan-defaulted' | 'plan-cancelled'>, voice: Voice): Told {
  return { lines: [line, balanceLine(fact.standing, voice), voice.say('plan-back')], ...namesShop(fact) };
}

function declinedLine({ who, by, withdrawn }: OfKind<'plan-declined'>, { say, shop }: Voice): RichText {
  if (who === undefined) {
    if (by === 'customer') return say(withdrawn ? 'plan-withdrawn-you' : 'plan-declined-you', { shop: shop() });
    return say(withdrawn ? 'plan-withdrawn-by-shop' : 'plan-declined-by-shop', { shop: shop() });
  }
  if (by === 'shop') return say(withdrawn ? 'plan-withdrawn-with' : 'plan-declined-with', { name: name(who.name) });
  return say(withdrawn ? 'plan-withdrawn-by' : 'plan-declined-by', { name: name(who.name) });
}

/** Who was declined is shown how to propose another. */
function anotherLine({ who, by, withdrawn }: OfKind<'plan-declined'>, { say }: Voice): Line {
  const mayPropose = !withdrawn && (who === undefined) === (by === 'shop');
  if (!mayPropose) return undefined;
  return who === undefined ? say('plan-other-customer') : say('plan-other-shop', { full: exampleName(who.name) });
}
