import type { CameAlong, PointsShown, PointsStanding } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import { earlyEndedLines } from './discounts.ts';
import type { Line } from './told.ts';
import type { Voice } from './voice.ts';

/** What was earned with an entry, or taken or given back with it: `You earned 2 points and have 12 now.` */
export function pointsLine(
  points: PointsShown | undefined,
  { side, came }: { readonly side: 'customer' | 'shop'; readonly came: 'earned' | 'back' },
  voice: Voice,
): Line {
  if (points === undefined) return undefined;
  const { change, total } = points;
  const how = change < 0 ? 'less' : came;
  return voice.say(`points-came-${side}`, { how, points: count(Math.abs(change), voice), total });
}

/** What came with an entry that lowers a balance: the points it earned, the early discounts that ended with it. */
export function cameAlongLines({ earned, earlyEnded }: CameAlong, side: 'customer' | 'shop', voice: Voice): Line[] {
  return [pointsLine(earned, { side, came: 'earned' }, voice), ...earlyEndedLines(earlyEnded, voice)];
}

/** On the card: what she has, where there is anything to say. */
export function pointsOnCard(standing: PointsStanding, voice: Voice): Line {
  if (standing.points === 0 && standing.policy === null) return undefined;
  return voice.say('customer-points', { points: pointsWords(standing, voice) });
}

/** `12 points, worth ₹12.00`. */
export function pointsWords({ points, policy }: PointsStanding, voice: Voice): RichText {
  const said = count(points, voice);
  if (policy === null || points <= 0) return said;
  return voice.say('points-worth', { points: said, worth: voice.money(points * policy.worth) });
}

/** `12 points`. */
export function count(points: number, { say }: Voice): RichText {
  return say('points', { points });
}
