import { describe, expect, test } from 'vitest';
import { readMessages } from '#i18n/catalogue.ts';
import { LANGUAGES } from '#i18n/locale.ts';
import { translationProblems } from './translationProblems.ts';

// product.md, 25: every language says all that English says.

const english = readMessages('en');

test.each(LANGUAGES)('%s has every message, with its arguments, plural forms and commands', (language) => {
  expect(translationProblems(language, { english, ftl: readMessages(language) })).toEqual([]);
});

describe('what is found', () => {
  const source = [
    'hello = Hello { $name }: <code>sale { $name } 5</code>',
    'days =',
    '    { $days ->',
    '        [0] today',
    '        [one] { $days } day',
    '       *[other] { $days } days',
    '    }',
    'state =',
    '    { $state ->',
    '        [paid] paid',
    '       *[open] open',
    '    }',
    '',
  ].join('\n');
  const found = (language: string, ...lines: string[]) =>
    translationProblems(language, { english: source, ftl: `${[...lines, ''].join('\n')}` });
  const hello = 'hello = Hola { $name }: <code>sale { $name } 5</code>';
  const days = ['days =', '    { $days ->', '        [one] { $days } día', '       *[other] { $days } días', '    }'];
  const state = ['state =', '    { $state ->', '        [paid] pagado', '       *[open] abierto', '    }'];

  test('nothing in a translation that says the same; a zero of its own is not needed', () => {
    expect(found('es', hello, ...days, ...state)).toEqual([]);
  });

  test('a plural is not needed where the language has none', () => {
    expect(found('id', hello, 'days = { $days } hari', ...state)).toEqual([]);
  });

  test.each([
    ['a missing message', 'es', [hello, ...days], 'es: state: missing'],
    ['an unknown one', 'es', [hello, ...days, ...state, 'bye = Adiós'], 'es: bye: unknown in English'],
    ['one there twice', 'es', [hello, hello, ...days, ...state], 'es: hello: broken, or there twice'],
    ['a broken one', 'es', ['hello = Hola { $name', ...days, ...state], 'es: hello: broken, or there twice'],
    ['an argument that is missing', 'es', [hello, 'days = días', ...state], 'es: days: argument $days is missing'],
    [
      'one that English does not have',
      'es',
      [hello.replace('Hola', 'Hola { $who }'), ...days, ...state],
      'es: hello: argument $who is not in English',
    ],
    [
      'another command',
      'es',
      [hello.replace('sale', 'venta'), ...days, ...state],
      'es: hello: command sale { $name } 5 is missing',
    ],
    ['a plural form that the language needs', 'ar', [hello, ...days, ...state], 'ar: days: plural few of $days'],
    [
      'one that it does not have',
      'id',
      [hello, ...days, ...state],
      'id: days: plural one of $days, which id does not have',
    ],
    [
      'another word to choose by',
      'es',
      [hello, ...days, ...state.map((line) => line.replace('[paid]', '[pagado]'))],
      'es: state: variant of $state paid is missing',
    ],
    [
      'a style that is not closed',
      'es',
      [hello.replace('</code>', ''), ...days, ...state],
      'es: hello: a style is not closed in: Hola { $name }: <code>sale { $name } 5',
    ],
  ])('%s', (_, language, lines, problem) => {
    expect(found(language, ...lines)).toContain(problem);
  });
});
