import type { Refusal } from '#app/facts.ts';
import type { RichText } from '#i18n/richText.ts';
import { accessRefusals } from './refusalsOfAccess.ts';
import { creditRefusals } from './refusalsOfCredit.ts';
import { entryRefusals } from './refusalsOfEntries.ts';
import { readingRefusals } from './refusalsOfReading.ts';
import type { RefusalWords } from './refusalWords.ts';
import type { Composers } from './told.ts';
import type { Voice } from './voice.ts';

/** Why not, and one right example; nothing was recorded (chat.md, "Replies"). */
export const refusalComposers = {
  refused: ({ refusal }, voice) => {
    const why = refusal.code === 'of-several' ? [refusalText(refusal.why, voice)] : [];
    return { lines: [refusalText(refusal, voice), ...why] };
  },
} satisfies Partial<Composers>;

/** Only the sentence that says why, for a line of a list. */
export function refusalSentence(refusal: Refusal, voice: Voice): RichText {
  const [sentence = ''] = refusalText(refusal, voice).marked.split('\n');
  return { marked: sentence };
}

const REFUSALS: RefusalWords = { ...readingRefusals, ...creditRefusals, ...entryRefusals, ...accessRefusals };

function refusalText(refusal: Refusal, voice: Voice): RichText {
  // Each entry of the table takes the refusal of its own code, which is what its type says and the compiler cannot follow here.
  const say = REFUSALS[refusal.code] as (refusal: Refusal, voice: Voice) => RichText;
  return say(refusal, voice);
}
