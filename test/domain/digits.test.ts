import { expect, test } from 'vitest';
import { plainDigits } from '#domain/digits.ts';

/** chat.md, "Reading a sale": digits of every script are digits. */

const NOT_DECIMAL = [
  'hanidec',
  'armn',
  'armnlow',
  'cyrl',
  'ethi',
  'geor',
  'grek',
  'greklow',
  'hebr',
  'roman',
  'romanlow',
  'taml',
];

test('the digits of every decimal script become 0 to 9', () => {
  const systems = Intl.supportedValuesOf('numberingSystem').filter(
    (system) => !NOT_DECIMAL.includes(system) && !/^(hans|hant|jpan)/.test(system),
  );
  expect(systems.length).toBeGreaterThan(50);
  for (const numberingSystem of systems) {
    const written = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(9_876_543_210);
    expect(plainDigits(written), numberingSystem).toBe('9876543210');
  }
});

test('everything else stays as it is', () => {
  const text = 'Zubeida ½ ² Ⅷ 五 चावल 🍚 \ud800';
  expect(plainDigits(text)).toBe(text);
  expect(plainDigits('२ किलो १२०')).toBe('2 किलो 120');
});
