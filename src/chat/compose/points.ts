import type { PointsFact } from '#app/facts.ts';
import { settledLine } from './payment.ts';
import { cameAlongLines, count, pointsWords } from './pointsWords.ts';
import { receiptLine } from './receipt.ts';
import { pointsSentence } from './settings.ts';
import { balanceLine } from './standing.ts';
import type { Composers, Line } from './told.ts';
import { maybe, name, type Voice } from './voice.ts';

const ENDED_SHOWN_MAX = 3;

/** Points for paying in time, for both sides (domain.md, "Loyalty"). */
export const pointsComposers = {
  'my-points': ({ points, policy, redeemable, standing }, voice) => {
    const { say, shop } = voice;
    const mine = { points, policy };
    return {
      lines: [
        policy === null && points === 0
          ? say('points-none-given', { shop: shop() })
          : say('my-points', { shop: shop(), points: pointsWords(mine, voice) }),
        balanceLine(standing, voice),
        points < 0 ? say('points-below-zero') : undefined,
        maybe(policy ?? undefined, (rule) => pointsSentence(rule, voice)),
        policy === null && points > 0 ? say('points-off-now') : undefined,
        redeemable > 0 ? say('points-next', { count: String(redeemable) }) : undefined,
      ],
      shopNamed: true,
    };
  },
  'points-of': ({ who, points, policy }, voice) => ({
    lines: [
      voice.say('points-of', { name: name(who.name), points: pointsWords({ points, policy }, voice) }),
      points < 0 ? voice.say('points-below-zero-of') : undefined,
      policy === null ? voice.say('policy-no-points') : pointsSentence(policy, voice),
    ],
  }),
  'points-redeemed': (fact, voice) => {
    const { say, money } = voice;
    const figures = { entry: String(fact.entry), points: count(fact.points, voice), amount: money(fact.amount) };
    return {
      lines: [
        say('points-redeemed', { shop: voice.shop(), ...figures }),
        balanceLine(fact.standing, voice),
        fact.asked > fact.points ? say('points-redeemed-as-much', { asked: count(fact.asked, voice) }) : undefined,
        ...after(fact, 'customer', voice),
        receiptLine(fact.code, voice),
      ],
      shopNamed: true,
    };
  },
  'customer-redeemed': (fact, voice) => {
    const { say, money } = voice;
    const figures = { entry: String(fact.entry), points: count(fact.points, voice), amount: money(fact.amount) };
    return {
      lines: [
        say('customer-redeemed', { name: name(fact.who.name), ...figures }),
        balanceLine(fact.standing, voice),
        ...after(fact, 'shop', voice),
      ],
    };
  },
  'redeem-ends-early': ({ points, amount, earlyEnded }, voice) => ({
    lines: [
      voice.say('redeem-ends-early', { points: count(points, voice), amount: voice.money(amount) }),
      ...earlyEnded.slice(0, ENDED_SHOWN_MAX).map(({ item, discount, until }) =>
        voice.say('redeem-early-lost', {
          entry: String(item),
          amount: voice.money(discount),
          until: voice.date(until),
        }),
      ),
      voice.say('redeem-ends-early-next'),
    ],
  }),
  'ask-redeem': ({ points, worth }, voice) => ({
    lines: [voice.say('ask-redeem', { points: count(points, voice), worth: voice.money(worth) })],
  }),
} satisfies Partial<Composers>;

type Redeemed = Extract<PointsFact, { kind: 'points-redeemed' | 'customer-redeemed' }>;

function after(fact: Redeemed, side: 'customer' | 'shop', voice: Voice): Line[] {
  return [
    settledLine(fact.settled, voice),
    ...cameAlongLines(fact, side, voice),
    voice.say('points-left', { points: fact.left }),
  ];
}
