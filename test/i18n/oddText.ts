import fc from 'fast-check';

/** What a person, or somebody who means ill, may type as a name or a note: markup, other scripts, signs that are not seen. */
const PIECES = [
  '<b>',
  '</code>',
  '&amp;',
  '*_`~|',
  '{ $name }',
  '\u0001',
  '\u0004',
  '\u0000',
  '\n',
  '\r\n',
  '\u2028',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\uD83D',
  '\uDC00',
  'مها بنت علي',
  'שרה',
  'आशा वर्मा',
  '👩🏽‍🌾',
  '🇰🇪',
  'Z\u0351\u036B\u0343\u032A\u0302'.repeat(12),
  '#12 ₹210.00',
  'https://example.com/?a=1&b=2',
  'Asha',
  'Verma ',
  'x'.repeat(80),
] as const;

export function oddText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom<string>(...PIECES),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
  );
  return fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));
}
