import type { CreditFact, LimitProposal, Who } from '#app/facts.ts';
import type { Assessment, CreditReasons } from '#domain/score.ts';
import type { Button } from '#i18n/message.ts';
import { joinRich, type RichText } from '#i18n/richText.ts';
import { pressData, type RaisePress } from '../press.ts';
import { shopButton } from './buttons.ts';
import { firstName } from './firstName.ts';
import { type LabelName, labelText } from './labels.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Line } from './told.ts';
import { name, type Voice } from './voice.ts';

const UNREAD_NAMED = 3;

/** How creditworthy somebody is, reviews of limits, and requests for a higher one. */
export const creditworthinessComposers = {
  review: ({ lines, applied, more, unread }, voice) => ({
    lines: [
      ...applied.map(({ who, limit }) => limitLine(who.name, limit, voice)),
      reviewHeading({ found: lines.length > 0, applied: applied.length > 0, more }, voice),
      ...lines.flatMap((line) => proposalLines(line, voice)),
      ...unreadLines(unread, voice),
    ],
  }),
  'review-due': ({ shopId, day, lines, count, unread }, voice) => ({
    lines: [
      count === 0
        ? voice.say('review-due-none', { shop: voice.shop() })
        : voice.say('review-due', { shop: voice.shop(), count }),
      ...lines.flatMap((line) => proposalLines(line, voice)),
      count > lines.length ? voice.say('and-more', { count: count - lines.length }) : undefined,
      ...unreadLines(unread, voice),
      count === 0 ? undefined : voice.say('review-due-next'),
    ],
    buttons: count === 0 ? [] : [[shopButton('review', { shop: shopId, day }, voice)]],
    shopNamed: true,
  }),
  'raise-asked': (fact, voice) => {
    const { say, money, date } = voice;
    return {
      lines: [
        say('raise-asked', { name: name(fact.who.name), asked: money(fact.asked), on: date(fact.on) }),
        balanceLine(fact.standing, voice),
        gradeLine(fact.assessment, voice),
        suggestionLine(fact, voice),
        say('raise-question', { asked: money(fact.asked) }),
      ],
      buttons: [
        [raiseButton('raise-apply', 'apply', fact, voice), raiseButton('raise-decline', 'decline', fact, voice)],
        [raiseButton('raise-other', 'other', fact, voice)],
      ],
    };
  },
  'raise-answered': ({ who, asked, outcome, standing, told }, voice) => ({
    lines: [
      outcome === 'declined'
        ? voice.say('raise-declined-with', { name: name(who.name), asked: voice.money(asked) })
        : limitLine(who.name, standing.limit, voice),
      balanceLine(standing, voice),
      voice.say(told ? 'customer-told' : 'customer-not-told', { name: firstName(who.name) }),
    ],
  }),
  'raise-noted': ({ asked, standing }, voice) => ({
    lines: [
      voice.say('raise-noted', { shop: voice.shop(), asked: voice.money(asked) }),
      balanceLine(standing, voice),
      voice.say('raise-noted-next'),
    ],
    shopNamed: true,
  }),
  'raise-outcome': (fact, voice) => ({
    lines: [raiseOutcome(fact, voice), balanceLine(fact.standing, voice)],
    shopNamed: true,
  }),
  decisions: ({ what, count, from, shown }, { say }) => ({
    lines: [
      count === 0
        ? say('decisions-none', { what })
        : from === 0
          ? say('decisions', { what, count })
          : say('decisions-page', { what, count, from: from + 1, to: from + shown }),
    ],
  }),
  'ask-raise': ({ standing }, voice) => ({ lines: [voice.say('ask-raise'), balanceLine(standing, voice)] }),
  'ask-other-limit': ({ who, asked, standing }, voice) => ({
    lines: [
      voice.say('ask-other-limit', { name: firstName(who.name), asked: voice.money(asked) }),
      balanceLine(standing, voice),
    ],
  }),
} satisfies Partial<Composers>;

/** Whom a review left out, and how to see why; the first few by name. */
function unreadLines(unread: readonly Who[], voice: Voice): Line[] {
  const named = unread.slice(0, UNREAD_NAMED);
  return [
    ...named.map((who) => voice.say('review-unread', { name: name(who.name) })),
    unread.length > named.length ? voice.say('review-unread-more', { count: unread.length - named.length }) : undefined,
  ];
}

/** `Grade B, score 72 of 100: paid 9 of 10 on time, 2 days late on average.` */
export function gradeLine({ reasons, ...assessment }: Assessment, voice: Voice): RichText {
  const { say } = voice;
  if (assessment.grade === 'new') return say('grade-new', { settled: reasons.settled });
  const why = joinRich(reasonsOf(reasons, voice), ', ');
  return say('grade', { grade: assessment.grade, score: assessment.score, why });
}

/** What her payments suggest, where that is another limit than hers. */
export function suggestionLine(
  { assessment, standing }: { readonly assessment: Assessment; readonly standing: { readonly limit: number | null } },
  { say, money }: Voice,
): Line {
  if (assessment.grade === 'new' || assessment.suggested === undefined || assessment.suggested === standing.limit)
    return undefined;
  return say('limit-suggested', { limit: money(assessment.suggested) });
}

function reasonsOf(reasons: CreditReasons, { say, date }: Voice): RichText[] {
  const { judged, onTime, daysLate, unpaid, used = 0, firstSaleOn } = reasons;
  return [
    say('reason-paid', { onTime, judged, days: daysLate }),
    ...(unpaid > 0 ? [say('reason-unpaid', { count: unpaid })] : []),
    ...(reasons.brokenPromises > 0 ? [say('reason-promises', { count: reasons.brokenPromises })] : []),
    ...(reasons.missedInstalments > 0 ? [say('reason-instalments', { count: reasons.missedInstalments })] : []),
    ...(reasons.lostDisputes > 0 ? [say('reason-disputes', { count: reasons.lostDisputes })] : []),
    ...(used > 0 ? [say('reason-used', { used })] : []),
    ...(firstSaleOn === undefined ? [] : [say('reason-since', { on: date(firstSaleOn) })]),
  ];
}

function proposalLines({ who, assessment, current, suggested }: LimitProposal, voice: Voice): Line[] {
  const { say, money } = voice;
  const figures = { name: name(who.name), suggested: money(suggested) };
  return [
    current === null ? say('review-line-none', figures) : say('review-line', { ...figures, current: money(current) }),
    gradeLine(assessment, voice),
  ];
}

function reviewHeading(
  { found, applied, more }: { found: boolean; applied: boolean; more: boolean },
  { say }: Voice,
): Line {
  if (found) return say(applied ? 'review-rest' : 'review');
  if (more) return say('review-none-so-far');
  return applied ? undefined : say('review-none');
}

function limitLine(who: string, limit: number | null, { say, money }: Voice): RichText {
  return limit === null
    ? say('limit-gone', { name: name(who) })
    : say('limit-changed', { name: name(who), limit: money(limit) });
}

function raiseOutcome(
  { asked, outcome, standing: { limit } }: Extract<CreditFact, { readonly kind: 'raise-outcome' }>,
  { say, money, shop }: Voice,
): RichText {
  if (outcome === 'declined') return say('raise-declined', { shop: shop(), asked: money(asked) });
  if (limit === null) return say('raise-given-all', { shop: shop() });
  const figures = { shop: shop(), limit: money(limit) };
  return limit >= asked ? say('raise-given', figures) : say('raise-given-other', { ...figures, asked: money(asked) });
}

function raiseButton(
  kind: RaisePress,
  label: LabelName,
  { who, request }: Extract<CreditFact, { readonly kind: 'raise-asked' }>,
  voice: Voice,
): Button {
  return { label: labelText({ key: label }, voice), data: pressData({ kind, customer: who.id, request }) };
}
