import { expect, test } from 'vitest';
import { asSet, type Span, setLines } from '#reports/typeset.ts';
import { baseOf, piecesOf, seenOrder } from '#reports/writingOrder.ts';

/** UAX #9: what is read from the right is seen in another order than it is written. Words keep their own letters; joining them is the font's. */

const seen = (text: string): string => {
  const pieces = piecesOf(text);
  return seenOrder(pieces, baseOf(pieces)).join('');
};

test.each([
  ['left to right stays', 'Corner Store, 22 Nov: ₹1,250.00', 'Corner Store, 22 Nov: ₹1,250.00'],
  ['words from the right change places', 'with محل أحمد today', 'with أحمد محل today'],
  ['a number behind them stands to their left, in its own order', 'for محل 12 kg', 'for 12 محل kg'],
  ['Arabic digits as well', 'for محل ١٢٣', 'for ١٢٣ محل'],
  ['set apart, it leaves what follows where it is', 'for \u2068محل\u2069 12 kg', 'for محل 12 kg'],
  ['two that are set apart keep their order', '\u2068محل\u2069 – \u2068أحمد\u2069 pay', 'محل – أحمد pay'],
  ['a bracket within is mirrored', 'at \u2068محل (أحمد)\u2069', 'at (أحمد) محل'],
  ['English within, set apart', 'at \u2068محل Corner Store 5\u2069 now', 'at Corner Store 5 محل now'],
  ['the number of an entry stays whole', 'تسدد #3 و#12', '#12و #3 تسدد'],
  ['a paragraph that begins from the right', 'محل أحمد: 12 kg', 'kg 12 :أحمد محل'],
  [
    'an amount that is set apart from the right has its sign at its left',
    'باق \u2067210.50 ₹\u2069 له',
    'له ₹ 210.50 باق',
  ],
  ['one that begins with a mark as well', '\u200F210.50 ₹', '₹ 210.50'],
  ['and a minus stays before its digits', '\u200F\u200E-100.00 ₹', '₹ -100.00'],
  ['but behind a mark of Arabic, with Arabic digits', '\u061C-\u200F١٠٠ ج', 'ج ١٠٠-'],
  ['a command goes from the left, whatever its code begins with', 'تحقق: \u2066verify 37AC\u2069', 'verify 37AC :تحقق'],
])('%s', (_, text, order) => {
  expect(seen(text)).toBe(order);
});

test('where a line breaks, the space is gone: it would stand in the middle of what is read from the other side', () => {
  const measure = ({ text }: Span): number => [...text].length;
  const lines = setLines('بيع: \u2068sugar, tea\u2069', { width: 12, measure, base: 'right' });
  expect(lines.map(({ spans }) => spans.map(({ text }) => text).join(''))).toEqual(['sugar, :بيع', 'tea']);
});

test('an amount is not parted from its sign, wherever the sign stands', () => {
  const measure = ({ text }: Span): number => [...text].length;
  const linesOf = (text: string, base?: { base: 'right' }) =>
    setLines(text, { width: 12, measure, ...base }).map(({ spans }) => spans.map((span) => span.text).join(''));
  expect(linesOf('2 kg rice R$\u00A090,00')).toEqual(['2 kg rice', 'R$\u00A090,00']);
  expect(linesOf('بيع رز \u206790.50\u00A0₹\u2069', { base: 'right' })).toEqual(['رز بيع', '₹\u00A090.50']);
});

test.each([
  ['digits of Arabic are turned, for the library turns them back', '٢٠٢٦', '٦٢٠٢'],
  ['and an amount of them', '١٬٢٥٠٫٠٠', '٠٠٫٠٥٢٬١'],
  ['words are its own to turn', 'محل', 'محل'],
])('%s', (_, text, set) => {
  expect(asSet({ text, script: 'arabic' })).toBe(set);
});
