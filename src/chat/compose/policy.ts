import { SETTINGS } from '#domain/shopRules.ts';
import { pressData } from '../press.ts';
import { labelText } from './labels.ts';
import { settingSentence, termsLines } from './settings.ts';
import type { Composers } from './told.ts';

/** How the shop sells and chases, a sentence for each setting (chat.md, "Verbs", policy), and its terms for customers. */
export const policyComposers = {
  policy: ({ rules }, voice) => ({
    lines: [
      voice.say('policy', { shop: voice.shop() }),
      ...SETTINGS.map((setting) => settingSentence(setting, rules, voice)),
    ],
    shopNamed: true,
  }),
  'policy-setting': ({ setting, rules }, voice) => ({
    lines: [settingSentence(setting, rules, voice), voice.say(`policy-example-${setting}`)],
  }),
  'policy-changed': ({ setting, before, after, asked }, voice) => {
    const was = settingSentence(setting, before, voice);
    const is = settingSentence(setting, after, voice);
    return {
      lines:
        was.marked === is.marked
          ? [voice.say('policy-same'), is]
          : [
              voice.say('policy-changed'),
              voice.say('policy-before', { sentence: was }),
              voice.say('policy-now', { sentence: is }),
              setting === 'net' || setting === 'late-fee' ? voice.say('policy-earlier-sales') : undefined,
              setting === 'points' ? voice.say('policy-points-from-now') : undefined,
              asked ? voice.say('policy-asked') : undefined,
            ],
    };
  },
  'terms-offer': ({ customer, terms, mark, again }, voice) => ({
    lines: [
      again ? voice.say('link-offer-changed') : voice.say('terms-offer', { shop: voice.shop() }),
      ...termsLines(terms, voice),
      voice.say('terms-offer-earlier'),
    ],
    buttons: [[{ label: labelText({ key: 'agree' }, voice), data: pressData({ kind: 'agree', customer, mark }) }]],
    ...(again ? {} : { shopNamed: true as const }),
  }),
  'terms-agreed': ({ terms }, voice) => ({
    lines: [voice.say('terms-agreed', { shop: voice.shop() }), ...termsLines(terms, voice)],
    shopNamed: true,
  }),
} satisfies Partial<Composers>;
