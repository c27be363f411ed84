import type { Reader } from '#app/facts.ts';
import { AGING_BUCKETS, type AgingBucket, daysOf } from '#domain/aging.ts';
import type { Minor } from '#domain/money.ts';
import { type RichText, unstyled } from '#i18n/richText.ts';
import { asLabel } from './labels.ts';
import { listed } from './lists.ts';
import type { Composers } from './told.ts';
import { name, type Voice, voiceOf } from './voice.ts';

/** The parts of the home page that are nowhere else: how late what is owed is, and what waits for a word. */
export const homeComposers = {
  aging: ({ aging }, voice) => {
    const late = AGING_BUCKETS.filter((bucket) => aging[bucket] > 0);
    return {
      lines:
        late.length === 0
          ? []
          : [voice.say('aging'), ...listed(late, (bucket) => agingLine(bucket, aging[bucket], voice), voice)],
    };
  },
  waiting: ({ claims, disputes, proposals, raises, unconfirmed, shown, role }, { say }) => {
    const decisions = claims + disputes + proposals + raises;
    const more = decisions - shown;
    return {
      lines: [
        decisions + unconfirmed === 0 ? say('waiting-nothing') : say('waiting'),
        claims > 0 ? say('waiting-claims', { count: claims }) : undefined,
        disputes > 0 ? say('waiting-disputes', { count: disputes }) : undefined,
        raises > 0 ? say('waiting-raises', { count: raises }) : undefined,
        proposals > 0 ? say('waiting-proposals', { count: proposals }) : undefined,
        unconfirmed > 0 ? say('digest-unconfirmed', { count: unconfirmed }) : undefined,
        role === 'owner' && more > 0 && shown > 0 ? say('waiting-shown', { shown }) : undefined,
        role === 'clerk' && decisions > 0 ? say('waiting-for-owner') : undefined,
      ],
    };
  },
} satisfies Partial<Composers>;

/** What is so late, in words. */
export function agingLine(bucket: AgingBucket, amount: Minor, { say, money }: Voice): RichText {
  const isNamed = bucket === 'current' || bucket === 'over-90';
  return say('aging-line', { amount: money(amount), bucket: isNamed ? bucket : 'other', ...daysOf(bucket) });
}

const BUTTONS = {
  'new-sale': 'home-new-sale',
  payment: 'label-payment',
  due: 'home-due',
  customers: 'home-customers',
  invite: 'home-invite',
  plan: 'home-plan',
  add: 'home-add',
  history: 'home-history',
  shops: 'home-shops',
  help: 'home-help',
  start: 'home-start',
  'pay-on': 'label-pay-on',
  'already-paid': 'label-already-paid',
  'something-wrong': 'label-something-wrong',
  'ask-plan': 'label-ask-plan',
  'not-her': 'label-not-her',
  sent: 'label-sent',
  send: 'label-send',
} as const;

/** What stands on a button of the home page. */
export function homeButtonLabel(button: keyof typeof BUTTONS, reader: Reader): string {
  return asLabel(voiceOf(reader).say(BUTTONS[button]));
}

/** The shop's name; without a shop the bot's. */
export function homeTitle(reader: Reader): string {
  return reader.shop === undefined ? unstyled(voiceOf(reader).say('home-title')) : name(reader.shop.name);
}
