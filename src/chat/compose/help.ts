import { exampleName } from './examples.ts';
import { firstName } from './firstName.ts';
import type { Composers } from './told.ts';

/** One phone screen for each role, with the shop's own customers in the examples (chat.md, "Verbs"). */
export const helpComposers = {
  help: ({ role, names, lastEntry }, { say }) => {
    const entry = String(lastEntry ?? EXAMPLE_ENTRY);
    const examples = { name: exampleName(names[0]), other: exampleName(names[1] ?? names[0]), new: newName(names) };
    switch (role) {
      case 'owner':
        return { lines: [say('help-owner', { ...examples, entry })] };
      case 'clerk':
        return { lines: [say('help-clerk', examples)] };
      case 'customer':
        return { lines: [say('help-customer', { entry })] };
      case 'stranger':
        return { lines: [say('help-stranger')], shopNamed: true };
    }
  },
} satisfies Partial<Composers>;

const EXAMPLE_ENTRY = 12;
const NEW_NAMES = ['Zubeida', 'Wanjiku', 'Asha'] as const;

/** Somebody the shop does not have yet. */
function newName(names: readonly string[]): string {
  const taken = new Set(names.map((known) => firstName(known).toLowerCase()));
  return NEW_NAMES.find((example) => !taken.has(example.toLowerCase())) ?? NEW_NAMES[0];
}
