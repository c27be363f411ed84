import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeHtml, fileName, inlineKeyboard, renderHtml, TEXT_MAX, textLength } from '#channels/telegram/render.ts';
import type { Span } from '#i18n/message.ts';
import { plainOfHtml } from '../../telegram/html.ts';

/** chat.md, "Channel particulars": HTML formatting with every user text escaped. */

const spans = fc.array(
  fc.record(
    {
      text: fc.string({ unit: 'binary', maxLength: 400 }),
      style: fc.constantFrom<'bold' | 'code'>('bold', 'code'),
    },
    { requiredKeys: ['text'] },
  ),
  { maxLength: 12 },
) satisfies fc.Arbitrary<readonly Span[]>;

const plain = (given: readonly Span[]): string =>
  given.map((span) => span.text.replace(/\p{Surrogate}/gu, '')).join('');

test('whatever people write, Telegram reads back the same text without markup', () => {
  fc.assert(
    fc.property(spans, (given) => {
      expect(plainOfHtml(renderHtml(given, 100_000))).toBe(plain(given));
    }),
  );
});

test('a text beyond the bound is cut to it, ends with "…" and stays the beginning of what was said', () => {
  fc.assert(
    fc.property(spans, fc.integer({ min: 4, max: 600 }), (given, max) => {
      const text = plainOfHtml(renderHtml(given, max));
      expect(text.length).toBeLessThanOrEqual(max);
      if (textLength(given) <= max) return;
      expect(text.endsWith('…')).toBe(true);
      expect(text).not.toMatch(/\p{Surrogate}/u);
      expect(plain(given).startsWith(text.slice(0, -1).replace(/\n$/, ''))).toBe(true);
    }),
  );
});

test.each<[string, Span, string]>([
  ['tags', { text: '<b>Asha</b>' }, '&lt;b&gt;Asha&lt;/b&gt;'],
  ['ampersands', { text: 'rice & oil &lt;' }, 'rice &amp; oil &amp;lt;'],
  ['bold', { text: '₹210 <due>', style: 'bold' }, '<b>₹210 &lt;due&gt;</b>'],
  ['code', { text: '7F3A', style: 'code' }, '<code>7F3A</code>'],
  ['half a character', { text: 'A\ud800sha \udc00😀' }, 'Asha 😀'],
])('%s are written so that Telegram shows them as they are', (_, span, html) => {
  expect(renderHtml([span], TEXT_MAX)).toBe(html);
});

test('a long list is cut after a whole line', () => {
  const line = 'Asha Verma ₹1,250.00\n';
  const text = plainOfHtml(renderHtml([{ text: line.repeat(400) }], TEXT_MAX));
  expect(text).toBe(`${line.repeat(Math.floor(TEXT_MAX / line.length))}…`);
});

test('buttons carry their data or their page', () => {
  const buttons = [[{ label: 'Undo', data: 'undo:x' }], [{ label: 'Share\ud800', url: 'https://t.me/share' }]];
  expect(inlineKeyboard(buttons)).toEqual({
    inline_keyboard: [[{ text: 'Undo', callback_data: 'undo:x' }], [{ text: 'Share', url: 'https://t.me/share' }]],
  });
});

test('a file name cannot end its header or name a folder', () => {
  expect(fileName('Asha "Verma";\r\n../statement.csv')).toBe('Asha _Verma____.._statement.csv');
});

test('a line for a group is escaped too', () => {
  expect(escapeHtml('<a> & \ud800')).toBe('&lt;a&gt; &amp; ');
});
