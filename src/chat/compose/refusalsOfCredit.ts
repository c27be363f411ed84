import type { Refusal } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import { onHoldLine } from './credit.ts';
import { exampleName } from './examples.ts';
import { firstName } from './firstName.ts';
import type { RefusalWords } from './refusalWords.ts';
import { name, typed, type Voice } from './voice.ts';

/** What the rules of credit do not allow: dates, limits, sums (domain.md, "Time", "Sales", "Payments and allocation"). */
export const creditRefusals = {
  'in-the-future': ({ on }, { say, date }) => say('refused-in-the-future', { on: date(on) }),
  'too-far-back': ({ on, earliest, clerk }, { say, date }) =>
    say(clerk ? 'refused-too-far-back-clerk' : 'refused-too-far-back', {
      on: date(on),
      earliest: date(earliest),
    }),
  'due-before-sale': ({ due, on }, { say, date }) => say('refused-due-before-sale', { due: date(due), on: date(on) }),
  'due-too-far': ({ due }, { say, date }) => say('refused-due-too-far', { due: date(due) }),
  'over-limit-clerk': overLimit,
  'more-than-owed-clerk': ({ who, over, owed }, { say, money, figure }) => {
    const figures = { name: firstName(who.name), full: name(who.name), over: money(over) };
    return owed > 0
      ? say('refused-more-than-owed-clerk', { ...figures, owed: money(owed), figure: figure(owed) })
      : say('refused-more-than-owed-clerk-nothing', figures);
  },
  'on-hold-clerk': ({ who, holds }, voice) =>
    voice.say('refused-on-hold-clerk', { why: onHoldLine(who.name, holds, voice), full: name(who.name) }),
  blocked: ({ who, on, mayRelease }, { say, date }) =>
    say(mayRelease ? 'refused-blocked' : 'refused-blocked-clerk', {
      name: firstName(who.name),
      full: name(who.name),
      on: date(on),
    }),
  'held-already': ({ on }, { say, date }) => say('refused-held-already', { on: date(on) }),
  'blocked-already': ({ on }, { say, date }) => say('refused-blocked-already', { on: date(on) }),
  'not-held': (refusal, { say }) => say('refused-not-held', { name: name(refusal.name) }),
  'raise-without-limit': (_, { say }) => say('refused-raise-without-limit'),
  'raise-not-higher': ({ limit }, { say, money, figure }) =>
    say('refused-raise-not-higher', { limit: money(limit), figure: figure(limit === 0 ? RAISE_EXAMPLE : 2 * limit) }),
  'raise-waits': ({ asked }, { say, money }) => say('refused-raise-waits', { asked: money(asked) }),
  'raise-answered': (refusal, { say }) => say('refused-raise-answered', { name: exampleName(refusal.name) }),
  'more-than-credit': ({ amount, credit, ...of }, { say, money, figure }) => {
    const figures = { name: name(of.name), amount: money(amount), credit: money(credit), figure: figure(credit) };
    return credit > 0 ? say('refused-more-than-credit', figures) : say('refused-no-credit', { name: figures.name });
  },
  'more-than-open': ({ amount, open, ...of }, { say, money, figure }) => {
    const figures = { name: name(of.name), amount: money(amount), open: money(open), figure: figure(open) };
    return open > 0
      ? say('refused-more-than-open', figures)
      : say('refused-nothing-to-write-off', { name: figures.name });
  },
  'points-off': (_, { say }) => say('refused-points-off'),
  'no-points': ({ points }, { say }) =>
    points < 0 ? say('refused-points-below-zero', { points: say('points', { points }) }) : say('refused-no-points'),
  'more-than-points': ({ asked, points }, { say }) =>
    say('refused-more-than-points', {
      asked: say('points', { points: asked }),
      points: say('points', { points }),
      count: String(points),
    }),
  'nothing-to-redeem': ({ disputed }, { say }) =>
    say(disputed > 0 ? 'refused-nothing-to-redeem-disputed' : 'refused-nothing-to-redeem'),
  'less-than-a-point': ({ open, worth }, { say, money }) =>
    say('refused-less-than-a-point', { open: money(open), worth: money(worth) }),
  'balance-too-large': (_, { say }) => say('refused-balance-too-large'),
  'too-many-open': ({ max }, { say }) => say('refused-too-many-open', { max }),
  'same-name': ({ name: typedName, full }, { say }) =>
    full === undefined
      ? say('refused-same-name', { name: name(typedName) })
      : say('refused-same-name-rename', { name: name(typedName), full: exampleName(full) }),
  'name-not-typed': (refusal, { say }) => say('refused-name-not-typed', { name: name(refusal.name) }),
  'name-word': ({ word }, { say }) => say('refused-name-word', { word: typed(word) }),
  'name-twice': (refusal, { say }) => say('refused-name-twice', { name: name(refusal.name) }),
  'unknown-customer': (refusal, { say }) => say('refused-unknown-customer', { name: typed(refusal.name) }),
  'no-customers-yet': (_, { say }) => say('refused-no-customers-yet'),
} satisfies Partial<RefusalWords>;

/** In minor units, where twice the limit would be nothing. */
const RAISE_EXAMPLE = 100_000;

type OverLimit = Extract<Refusal, { readonly code: 'over-limit-clerk' }>;

/** The figures of the limit, and the largest sum that would still fit as the example. */
function overLimit({ who, total, would, limit }: OverLimit, { say, money, figure }: Voice): RichText {
  const figures = {
    name: firstName(who.name),
    full: name(who.name),
    total: money(total),
    would: money(would),
    limit: money(limit),
  };
  const fits = total - (would - limit);
  return fits > 0
    ? say('refused-over-limit-clerk', { ...figures, figure: figure(fits) })
    : say('refused-over-limit-clerk-full', figures);
}
