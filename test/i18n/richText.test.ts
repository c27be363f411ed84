import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '#i18n/catalogue.ts';
import { clip } from '#i18n/clip.ts';
import { argumentText, joinRich, plainRich, toSpans, unstyled } from '#i18n/richText.ts';
import { oddText } from './oddText.ts';

// quality.md, "Security": all text from people is data.

const say = wordsIn('en');

describe('the marks of a message become styles', () => {
  test('bold and code, and what is between them plain', () => {
    expect(toSpans(say('partly-known', { known: 'Mary Otieno', typed: 'Mary Wanjiku' }))).toEqual([
      { text: 'Mary Otieno', style: 'bold' },
      { text: ', or somebody new: ' },
      { text: 'Mary Wanjiku', style: 'bold' },
      { text: '?' },
    ]);
  });

  test('rich text can stand in another message with its styles', () => {
    const line = say('invite-code', { code: 'kq3v' });
    expect(toSpans(joinRich([plainRich('Asha'), line], '\n'))).toEqual([
      { text: 'Asha\nCode: ' },
      { text: 'kq3v', style: 'code' },
    ]);
    expect(unstyled(line)).toBe('Code: kq3v');
  });
});

describe('an argument is text and nothing else', () => {
  test.each([
    ['<b>Asha</b>', '<b>Asha</b>'],
    ['a\u0001b\u0002', 'ab'],
    ['two\r\nlines\u2028more', 'two lines more'],
    ['half \uD83D', 'half \uFFFD'],
    ['evil\u202Etxt', 'eviltxt'],
    ['{ $name } *bold* _it_', '{ $name } *bold* _it_'],
    ['👩🏽‍🌾 Wanjikũ', '👩🏽‍🌾 Wanjikũ'],
  ])('%j is said as %j', (given, said) => {
    expect(toSpans(say('customer-name', { name: given }))).toEqual([{ text: said }]);
  });

  test.each(['مها', 'שרה', 'Asha مها'])(
    '%s, written from right to left, is kept apart from the words around it',
    (name) => {
      expect(argumentText(name)).toBe(`\u2068${name}\u2069`);
    },
  );

  test('nothing that can be typed adds a style, a line or a control character', () => {
    fc.assert(
      fc.property(oddText(), (name) => {
        const spans = toSpans(say('unknown-customer', { name }));
        expect(spans.map((span) => span.style)).toEqual(
          argumentText(name) === '' ? [undefined] : [undefined, 'bold', undefined],
        );
        expect(spans.map((span) => span.text).join('')).toMatch(/^Add [^\p{Cc}\p{Cs}]*\?$/u);
      }),
    );
  });
});

describe('a long text is cut where a sign ends', () => {
  test.each([
    ['Asha Verma', 10, 'Asha Verma'],
    ['Asha Verma', 9, 'Asha Ver…'],
    ['Asha Verma', 6, 'Asha…'],
    ['👩🏽‍🌾👩🏽‍🌾', 9, '👩🏽‍🌾…'],
    ['नमस्ते', 4, 'नम…'],
  ])('%s at %d is %s', (text, max, cut) => {
    expect(clip(text, max)).toBe(cut);
  });

  test('never longer than allowed, never half a character, never empty', () => {
    fc.assert(
      fc.property(oddText(), fc.integer({ min: 3, max: 100 }), (text, max) => {
        const clean = argumentText(text);
        const cut = clip(clean, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut).not.toMatch(/\p{Cs}/u);
        if (clean !== '') expect(cut).not.toBe('');
      }),
    );
  });
});
