import { expect, test } from 'vitest';
import { type OwnVerb, ownVerb } from '#chat/read/ownWords.ts';
import type { Language } from '#i18n/locale.ts';

/** product.md, 25: a language's own words, also the one that the messages of that language call the thing by. */
test.each<[Language, string, OwnVerb | undefined]>([
  ['ar', 'الرصيد', 'balance'],
  ['ar', 'الدين', 'balance'],
  ['sw', 'salio', 'balance'],
  ['sw', 'Deni', 'balance'],
  ['sw', 'madeni', 'due'],
  ['pt', 'historico', 'history'],
  ['es', 'vendí', 'sale'],
  ['es', 'salio', undefined],
])('in %s, %s means %s', (language, word, verb) => {
  expect(ownVerb(word, language)).toBe(verb);
});
