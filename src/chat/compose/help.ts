import { joinRich, type RichText } from '#i18n/richText.ts';
import { OWN_VERBS, type OwnVerb, ownWordFor } from '../read/ownWords.ts';
import { isVerbOf } from '../read/verb.ts';
import { exampleName } from './examples.ts';
import { firstName } from './firstName.ts';
import type { Composers } from './told.ts';
import type { Voice } from './voice.ts';

/** One phone screen for each role, with the shop's own customers in the examples (chat.md, "Verbs"). */
export const helpComposers = {
  help: ({ role, names, lastEntry }, voice) => {
    const { say } = voice;
    const entry = String(lastEntry ?? EXAMPLE_ENTRY);
    const examples = { name: exampleName(names[0]), other: exampleName(names[1] ?? names[0]), new: newName(names) };
    switch (role) {
      case 'owner':
        return { lines: withWords(say('help-owner', { ...examples, entry }), OWN_VERBS_OF_SHOP, voice) };
      case 'clerk':
        return { lines: withWords(say('help-clerk', examples), OWN_VERBS_OF_SHOP, voice) };
      case 'customer':
        return { lines: withWords(say('help-customer', { entry }), OWN_VERBS_OF_CUSTOMER, voice) };
      case 'stranger':
        return { lines: [say('help-stranger'), say('help-language')], shopNamed: true };
    }
  },
} satisfies Partial<Composers>;

const OWN_VERBS_OF_SHOP = OWN_VERBS.filter((verb) => isVerbOf({ verb, role: 'owner' }));
const OWN_VERBS_OF_CUSTOMER = OWN_VERBS.filter((verb) => isVerbOf({ verb, role: 'customer' }));

/**
 * The help, how to have it in another language, and the words of the reader's own language that she may write instead. With those the
 * parts stand closer together: it stays one screen.
 */
function withWords(help: RichText, verbs: readonly OwnVerb[], { say, language }: Voice): RichText[] {
  const own = verbs.flatMap((verb) => {
    const word = ownWordFor(verb, language);
    return word === undefined ? [] : [say('own-word', { own: word, verb })];
  });
  const whole = joinRich([help, say('help-language')], ' · ');
  if (own.length === 0) return [whole];
  return [{ marked: whole.marked.replace(/\n\n/g, '\n') }, say('help-own-words', { words: joinRich(own, ', ') })];
}

const EXAMPLE_ENTRY = 12;
const NEW_NAMES = ['Zubeida', 'Wanjiku', 'Asha'] as const;

/** Somebody the shop does not have yet. */
function newName(names: readonly string[]): string {
  const taken = new Set(names.map((known) => firstName(known).toLowerCase()));
  return NEW_NAMES.find((example) => !taken.has(example.toLowerCase())) ?? NEW_NAMES[0];
}
