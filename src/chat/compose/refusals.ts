import type { Refusal } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import { accessRefusals } from './refusalsOfAccess.ts';
import { creditRefusals } from './refusalsOfCredit.ts';
import { entryRefusals } from './refusalsOfEntries.ts';
import { importRefusals } from './refusalsOfImport.ts';
import { photoRefusals } from './refusalsOfPhotos.ts';
import { planRefusals } from './refusalsOfPlans.ts';
import { readingRefusals } from './refusalsOfReading.ts';
import type { RefusalWords } from './refusalWords.ts';
import type { Composers } from './told.ts';
import type { Voice } from './voice.ts';

/** Why not, and one right example; nothing was recorded (chat.md, "Replies"). */
export const refusalComposers = {
  refused: ({ refusal, fromShop }, voice) => {
    const example = fromShop === false ? CUSTOMERS_EXAMPLE[refusal.code] : undefined;
    if (example !== undefined) return { lines: [refusalSentence(refusal, voice), voice.say(example)] };
    const why = refusal.code === 'of-several' ? [refusalText(refusal.why, voice)] : [];
    return { lines: [refusalText(refusal, voice), ...why] };
  },
} satisfies Partial<Composers>;

/** What a customer or a guest may write instead, where the refusal's own example is one of the shop's. */
const CUSTOMERS_EXAMPLE: Partial<
  Record<Refusal['code'], `customer-example-${'name' | 'paid' | 'balance' | 'statement'}`>
> = {
  'name-missing': 'customer-example-name',
  'name-too-long': 'customer-example-name',
  'name-word': 'customer-example-name',
  'name-not-typed': 'customer-example-name',
  'entry-settled': 'customer-example-paid',
  'already-voided': 'customer-example-balance',
  'balance-too-large': 'customer-example-balance',
  'too-many-open': 'customer-example-balance',
  'too-many-to-print': 'customer-example-statement',
  'not-a-period': 'customer-example-statement',
  'period-backwards': 'customer-example-statement',
};

/** Only the sentence that says why, for a line of a list. */
export function refusalSentence(refusal: Refusal, voice: Voice): RichText {
  const [sentence = ''] = refusalText(refusal, voice).marked.split('\n');
  return { marked: sentence };
}

const REFUSALS: RefusalWords = {
  'import-line': ({ line, why }, voice) => voice.say('refused-import-line', { line, why: refusalSentence(why, voice) }),
  ...readingRefusals,
  ...creditRefusals,
  ...entryRefusals,
  ...planRefusals,
  ...photoRefusals,
  ...importRefusals,
  ...accessRefusals,
};

/** Why not, and the example. */
export function refusalText(refusal: Refusal, voice: Voice): RichText {
  // Each entry of the table takes the refusal of its own code, which is what its type says and the compiler cannot follow here.
  const say = REFUSALS[refusal.code] as (refusal: Refusal, voice: Voice) => RichText;
  return say(refusal, voice);
}
