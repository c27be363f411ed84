import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';
import type { FeeTerms } from './lateFee.ts';
import type { Minor } from './money.ts';
import type { PointsPolicy } from './points.ts';
import type { Policy, ReminderSchedule, SendingHours } from './policy.ts';
import type { PaymentTerms, Terms } from './terms.ts';

/** How a shop sells and chases, as its owner may change it (chat.md, "Verbs", policy). */
export type ShopRules = { readonly policy: Policy; readonly terms: Terms; readonly starterLimit: Minor | null };

/** What the owner calls them, in the order they are shown. */
export const SETTINGS = [
  'net',
  'late-fee',
  'terms',
  'starter',
  'hold',
  'reminders',
  'hours',
  'mode',
  'pay-link',
  'promise',
  'plan',
  'review',
  'points',
] as const;
export type Setting = (typeof SETTINGS)[number];

/** One change, fully read and within its bounds. */
export type RuleChange =
  | { readonly setting: 'net'; readonly terms: PaymentTerms }
  | { readonly setting: 'late-fee'; readonly fee: FeeTerms | null }
  | { readonly setting: 'terms'; readonly onPaper: boolean }
  | { readonly setting: 'starter'; readonly limit: Minor | null }
  | { readonly setting: 'hold'; readonly days: number | null }
  | { readonly setting: 'reminders'; readonly schedule: ReminderSchedule }
  | { readonly setting: 'hours'; readonly hours?: SendingHours; readonly restDays?: readonly number[] }
  | { readonly setting: 'mode'; readonly mode: Policy['mode'] }
  | { readonly setting: 'pay-link'; readonly link: string | null }
  | { readonly setting: 'promise'; readonly days: number }
  | { readonly setting: 'plan'; readonly missed: number }
  | { readonly setting: 'review'; readonly days: number | null }
  | { readonly setting: 'points'; readonly points: PointsPolicy | null };

export function changedRules(rules: ShopRules, change: RuleChange): ShopRules {
  const withPolicy = (policy: Partial<Policy>): ShopRules => ({ ...rules, policy: { ...rules.policy, ...policy } });
  switch (change.setting) {
    case 'net':
      return { ...rules, terms: change.terms };
    case 'late-fee':
      return withPolicy({ lateFee: change.fee });
    case 'terms':
      return withPolicy({ feesOnPaper: change.onPaper });
    case 'starter':
      return { ...rules, starterLimit: change.limit };
    case 'hold':
      return withPolicy({ holdAfterDays: change.days });
    case 'reminders':
      return withPolicy({ reminders: change.schedule });
    case 'hours': {
      const { hours, restDays } = change;
      return withPolicy({ ...(hours === undefined ? {} : { hours }), ...(restDays === undefined ? {} : { restDays }) });
    }
    case 'mode':
      return withPolicy({ mode: change.mode });
    case 'pay-link':
      return withPolicy({ payLink: change.link });
    case 'promise':
      return withPolicy({ promiseDaysMax: change.days });
    case 'plan':
      return withPolicy({ planMissesMax: change.missed });
    case 'review':
      return withPolicy({ reviewEveryDays: change.days });
    case 'points':
      return withPolicy({ points: change.points });
  }
}

/** What stands on the shop's chain of a setting: a number or a word as it is, the rest as canonical JSON; `null` is none. */
export function settledValue({ policy, terms, starterLimit }: ShopRules, setting: Setting): string | number | null {
  switch (setting) {
    case 'net':
      return 'net' in terms && terms.early === undefined ? terms.net : canonicalJson(terms);
    case 'late-fee':
      return policy.lateFee === null ? null : canonicalJson(policy.lateFee);
    case 'terms':
      return policy.feesOnPaper ? 'on paper' : 'in chat';
    case 'starter':
      return starterLimit;
    case 'hold':
      return policy.holdAfterDays;
    case 'reminders':
      return canonicalJson(policy.reminders);
    case 'hours':
      return canonicalJson({ hours: policy.hours, restDays: policy.restDays });
    case 'mode':
      return policy.mode;
    case 'pay-link':
      return policy.payLink;
    case 'promise':
      return policy.promiseDaysMax;
    case 'plan':
      return policy.planMissesMax;
    case 'review':
      return policy.reviewEveryDays;
    case 'points':
      return policy.points === null ? null : canonicalJson(policy.points);
  }
}

export function sameTerms(one: Terms | undefined, other: Terms): boolean {
  return one !== undefined && canonicalJson(one) === canonicalJson(other);
}

/** Names terms in a button: the first 64 bits of the SHA-256 of their canonical JSON, in hex. */
export function termsMark(terms: Terms): string {
  return createHash('sha256').update(canonicalJson(terms)).digest('hex').slice(0, 16);
}
