import { exampleName } from './examples.ts';
import type { RefusalWords } from './refusalWords.ts';
import { typed } from './voice.ts';

/** What cannot be planned or answered (domain.md, "Plans"). */
export const planRefusals = {
  'instalments-out-of-range': ({ count, min, max }, { say }) =>
    say('refused-instalments-out-of-range', { count: String(count), min: String(min), max: String(max) }),
  'plan-starts-in-past': ({ first }, { say, date }) => say('refused-plan-starts-in-past', { first: date(first) }),
  'plan-starts-too-late': ({ latest }, { say, date }) => say('refused-plan-starts-too-late', { latest: date(latest) }),
  'not-for-plan': ({ entry, why }, { say }) => say('refused-not-for-plan', { entry: String(entry), why }),
  'nothing-to-plan': (_, { say }) => say('refused-nothing-to-plan'),
  'plan-too-small': ({ total, count }, { say, money }) =>
    say('refused-plan-too-small', { total: money(total), count: String(count) }),
  'no-such-proposal': (_, { say }) => say('refused-no-such-proposal'),
  'own-proposal': (_, { say }) => say('refused-own-proposal'),
  'proposal-over': ({ until }, { say, date }) => say('refused-proposal-over', { until: date(until) }),
  'no-plan': (refusal, { say }) => say('refused-no-plan', { name: exampleName(refusal.name) }),
  'not-a-plan': ({ text }, { say }) => say('refused-not-a-plan', { text: typed(text) }),
} satisfies Partial<RefusalWords>;
