import type { RichText } from '#i18n/richText.ts';
import { exampleName } from './examples.ts';
import type { RefusalWords } from './refusalWords.ts';
import { typed, type Voice } from './voice.ts';

/** What cannot be planned or answered (domain.md, "Plans"). */
export const planRefusals = {
  'instalments-out-of-range': ({ count, min, max, name }, voice) =>
    voice.say('refused-instalments-out-of-range', {
      count,
      min,
      max,
      plan: planOf(name, voice),
    }),
  'plan-starts-in-past': ({ first, name }, voice) =>
    voice.say('refused-plan-starts-in-past', { first: voice.date(first), plan: planOf(name, voice) }),
  'plan-starts-too-late': ({ latest, name }, voice) =>
    voice.say('refused-plan-starts-too-late', { latest: voice.date(latest), plan: planOf(name, voice) }),
  'not-for-plan': ({ entry, why }, { say }) => say('refused-not-for-plan', { entry: String(entry), why }),
  'nothing-to-plan': (_, { say }) => say('refused-nothing-to-plan'),
  'plan-too-small': ({ total, count, name }, voice) =>
    voice.say('refused-plan-too-small', {
      total: voice.money(total),
      count,
      plan: planOf(name, voice),
    }),
  'no-such-proposal': (_, { say }) => say('refused-no-such-proposal'),
  'own-proposal': ({ name }, voice) => voice.say('refused-own-proposal', { plan: planOf(name, voice) }),
  'proposal-over': ({ until, name }, voice) =>
    voice.say('refused-proposal-over', { until: voice.date(until), plan: planOf(name, voice) }),
  'no-plan': (refusal, { say }) => say('refused-no-plan', { name: exampleName(refusal.name) }),
  'not-a-plan': ({ text, name }, voice) =>
    voice.say('refused-not-a-plan', { text: typed(text), plan: planOf(name, voice) }),
} satisfies Partial<RefusalWords>;

/** How an example begins that can be sent as it is: the shop names the customer, who herself does not. */
function planOf(name: string | undefined, { say }: Voice): RichText {
  return name === undefined ? say('example-plan-own') : say('example-plan-of', { name: exampleName(name) });
}
