import type { FeeTerms } from '#domain/lateFee.ts';
import { toDecimal } from '#domain/money.ts';
import type { PointsPolicy } from '#domain/points.ts';
import type { SendingHours } from '#domain/policy.ts';
import type { RuleChange, Setting, ShopRules } from '#domain/shopRules.ts';
import type { EarlyTerms, Terms } from '#domain/terms.ts';
import { joinRich, plainRich, type RichText, unstyled } from '#i18n/richText.ts';
import type { Line } from './told.ts';
import { typed, type Voice } from './voice.ts';

/** When sales fall due and what lateness costs, as a customer reads it. */
export function termsLines(terms: Terms, voice: Voice): Line[] {
  const { fee } = terms;
  return [
    'net' in terms
      ? voice.say('link-offer-terms', { days: terms.net })
      : voice.say('link-offer-terms-day', { day: terms.monthDay }),
    earlyLine(terms.early, voice),
    fee === undefined ? undefined : voice.say('terms-fee', { fee: feeWords(fee, voice) }),
  ];
}

/** When the shop's sales fall due and what paying early earns, as its owner reads it. */
export function salesDueLines(terms: Terms, voice: Voice): Line[] {
  const due =
    'net' in terms
      ? voice.say('customer-terms', { days: terms.net })
      : voice.say('customer-terms-day', { day: terms.monthDay });
  return [due, earlyLine(terms.early, voice)];
}

/** `2% less for what is paid within 10 days.` */
export function earlyLine(early: EarlyTerms | undefined, { say }: Voice): RichText | undefined {
  return early === undefined
    ? undefined
    : say('terms-early', { percent: percent(early.basisPoints), days: early.days });
}

/** `2% from 7 days after the due date, every 30 days, at most 20% in all`. */
function feeWords({ rate, graceDays, everyDays, capBasisPoints }: FeeTerms, voice: Voice): RichText {
  const { say, money } = voice;
  const figures = {
    amount: 'flat' in rate ? money(rate.flat) : say('fee-share', { percent: percent(rate.basisPoints) }),
    days: graceDays,
    cap: percent(capBasisPoints),
  };
  return everyDays === undefined
    ? say('fee-once', figures)
    : say('fee-every', { ...figures, again: say('every-days', { days: everyDays }) });
}

/** A setting as it is, in a sentence. */
export function settingSentence(setting: Setting, { policy, terms, starterLimit }: ShopRules, voice: Voice): RichText {
  const { say, money, list } = voice;
  switch (setting) {
    case 'net':
      return joinRich(
        salesDueLines(terms, voice).filter((line) => line !== undefined),
        ' ',
      );
    case 'late-fee':
      return policy.lateFee === null
        ? say('policy-no-fee')
        : say('terms-fee', { fee: feeWords(policy.lateFee, voice) });
    case 'terms':
      return say(policy.feesOnPaper ? 'policy-terms-paper' : 'policy-terms-chat');
    case 'starter':
      return starterLimit === null
        ? say('shop-opened-no-limit')
        : say('shop-opened-limit', { limit: money(starterLimit) });
    case 'hold':
      return policy.holdAfterDays === null
        ? say('policy-hold-never')
        : say('policy-hold', { days: policy.holdAfterDays });
    case 'reminders': {
      const { offsets, everyDays } = policy.reminders;
      if (offsets.length === 0) return say('policy-reminders-none');
      const days = list(offsets.map(String));
      return everyDays === null
        ? say('policy-reminders', { days })
        : say('policy-reminders-every', { days, again: say('every-days', { days: everyDays }) });
    }
    case 'hours': {
      const hours = hoursWords(policy.hours);
      if (policy.restDays.length === 0) return say('policy-hours', { hours });
      return say('policy-hours-rest', { hours, days: list(policy.restDays.map((day) => dayName(day, voice))) });
    }
    case 'mode':
      return say(`policy-mode-${policy.mode}`);
    case 'pay-link':
      return policy.payLink === null ? say('policy-link-none') : say('policy-link', { link: policy.payLink });
    case 'promise':
      return say('policy-promise', { days: policy.promiseDaysMax });
    case 'plan':
      return say('policy-plan', { missed: policy.planMissesMax });
    case 'review':
      return policy.reviewEveryDays === null
        ? say('policy-review-never')
        : say('policy-review', { days: policy.reviewEveryDays });
    case 'points':
      return policy.points === null ? say('policy-no-points') : pointsSentence(policy.points, voice);
  }
}

/** How points are earned and what one is worth. */
export function pointsSentence({ per, worth }: PointsPolicy, { say, money }: Voice): RichText {
  return say('policy-points', { per: money(per), worth: money(worth) });
}

/** What a setting is called on a button. */
export function settingLabel(setting: Setting, { say }: Voice): RichText {
  return say('label-setting', { setting });
}

/** What a setting would be, in as few words as a button has. */
export function changeLabel(change: RuleChange, voice: Voice): RichText {
  const { say, money } = voice;
  switch (change.setting) {
    case 'net': {
      const { terms } = change;
      if ('monthDay' in terms) return say('label-month-day', { day: terms.monthDay });
      if (terms.early === undefined) return say('label-days', { days: terms.net });
      const offer = `${percent(terms.early.basisPoints).replace('%', '')}/${terms.early.days}`;
      return say('label-early', { offer, net: String(terms.net) });
    }
    case 'promise':
      return say('label-days', { days: change.days });
    case 'hold':
    case 'review':
      return change.days === null ? say('label-never') : say('label-days', { days: change.days });
    case 'late-fee': {
      if (change.fee === null) return say('label-none');
      const { rate, graceDays, everyDays } = change.fee;
      const amount = 'flat' in rate ? money(rate.flat) : percent(rate.basisPoints);
      return everyDays === undefined
        ? say('label-fee-once', { amount, days: graceDays })
        : say('label-fee-every', { amount, days: graceDays, again: say('every-days', { days: everyDays }) });
    }
    case 'terms':
      return say(change.onPaper ? 'label-on-paper' : 'label-in-chat');
    case 'starter':
      return change.limit === null ? say('label-no-limit') : plainRich(money(change.limit));
    case 'reminders':
      return change.schedule.offsets.length === 0
        ? say('label-none')
        : say('label-reminders', { days: change.schedule.offsets.join(' ') });
    case 'hours': {
      if (change.hours !== undefined) return say('label-hours', { hours: hoursWords(change.hours) });
      const days = change.restDays ?? [];
      return days.length === 0
        ? say('label-no-rest')
        : say('label-rest', { days: voice.list(days.map((day) => dayName(day, voice))) });
    }
    case 'mode':
      return say(change.mode === 'ask' ? 'label-mode-ask' : 'label-mode-auto');
    case 'pay-link':
      return change.link === null ? say('label-none') : say('label-link', { link: typed(change.link) });
    case 'plan':
      return say('label-missed', { missed: change.missed });
    case 'points': {
      if (change.points === null) return say('label-none');
      const { per, worth } = change.points;
      return say('label-points', { per: voice.shortMoney(per), worth: voice.shortMoney(worth) });
    }
  }
}

function hoursWords({ from, to }: SendingHours): string {
  return `${from}–${to}`;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function dayName(day: number, { say }: Voice): string {
  return unstyled(say('weekday', { day: DAYS[day - 1] ?? 'sun' }));
}

/** Basis points as people write them: `2%`, `1.5%`. */
export function percent(basisPoints: number): string {
  return `${toDecimal({ amount: basisPoints, exponent: 2 }).replace(/\.?0+$/u, '')}%`;
}
