import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainOfMarkup } from '#channels/slack/markup.ts';
import { renderMessage, TEXT_MAX } from '#channels/slack/render.ts';
import type { Button, Message, Span } from '#i18n/message.ts';
import { oddText } from '../../i18n/oddText.ts';
import { mentionsIn, pingsOf, readBlocks, shownButtons, shownText } from '../../slack/blockKit.ts';

/** chat.md, "Channel particulars", Slack: whatever people write arrives as text and calls nobody. */

const sure = { title: 'Take it back?', text: 'The customer is told.', yes: 'Void', no: 'No' };

const CALLS = [
  '<!everyone>',
  '<!channel|x>',
  '<@U1>',
  '@channel',
  '&lt;!here&gt;',
  '*b* _i_ ~s~ `c`',
  'https://x.example/?a=<b>',
];
const text = fc.oneof(oddText(), fc.constantFrom(...CALLS), fc.string({ unit: 'binary', maxLength: 5_000 }));
const spans = fc.array(
  fc.record({ text, style: fc.constantFrom<'bold' | 'code'>('bold', 'code') }, { requiredKeys: ['text'] }),
  { minLength: 1, maxLength: 8 },
) satisfies fc.Arbitrary<readonly Span[]>;
const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record(
    {
      label: text,
      data: fc.constantFrom('undo:abcdefghijkl:1', 'void:abcdefghijkl:1'),
      sure: fc.record({ title: text, text, yes: text, no: text }),
    },
    { requiredKeys: ['label', 'data'] },
  ),
  fc.record({
    label: text,
    url: fc.constantFrom('https://t.me/share', 'upi://pay?pa=x', `https://x.example/${'y'.repeat(4_000)}`),
  }),
);
const message: fc.Arbitrary<Message> = fc.record({
  text: spans,
  buttons: fc.array(fc.array(button, { maxLength: 30 }), { maxLength: 60 }),
});

const plain = (given: readonly Span[]): string =>
  given.map((span) => span.text.replace(/\p{Surrogate}/gu, '').replace(/[^\P{Cc}\n\t]/gu, '')).join('');

test('whatever is said, Slack takes it and nobody is called', () => {
  fc.assert(
    fc.property(message, (given) => {
      const rendered = renderMessage(given);
      const blocks = readBlocks(rendered.blocks);
      expect(pingsOf(blocks)).toEqual([]);
      expect(mentionsIn(rendered.text)).toEqual([]);
      expect(rendered.text.length).toBeLessThan(40_000);
    }),
    { numRuns: 60 },
  );
});

test('whatever people write is read as they wrote it', () => {
  fc.assert(
    fc.property(spans, (given) => {
      const said = plain(given);
      fc.pre(said.length <= 3_000);
      const { blocks, text: beside } = renderMessage({ text: given, buttons: [] });
      expect(shownText(readBlocks(blocks))).toBe(said);
      expect(plainOfMarkup(beside)).toBe(said);
    }),
  );
});

test('a long text is parted at lines and cut at one, with "…"', () => {
  const line = 'Asha Verma ₹1,250.00\n';
  const { blocks } = renderMessage({ text: [{ text: line.repeat(1_000) }], buttons: [] });
  const shown = shownText(readBlocks(blocks));
  expect(shown.length).toBeLessThanOrEqual(TEXT_MAX);
  expect(shown).toMatch(/^(?:Asha Verma ₹1,250\.00\n)+…$/);
});

test('a button that gives money up asks first; others do not', () => {
  const buttons = [
    [
      { label: 'Void #1', data: 'choice:abcdefghijkl:1', sure },
      { label: 'Undo', data: 'undo:abcdefghijkl:1' },
    ],
  ];
  const shown = shownButtons(readBlocks(renderMessage({ text: [{ text: 'x' }], buttons }).blocks)).flat();
  expect(shown[0]?.pressed.confirm).toMatchObject({ title: { text: 'Take it back?' }, confirm: { text: 'Void' } });
  expect(shown[1]?.pressed.confirm).toBeUndefined();
});

test('an address that no button opens stands below the text', () => {
  const buttons = [[{ label: 'Pay', url: 'upi://pay?pa=shop' }]];
  const { blocks } = renderMessage({ text: [{ text: 'You owe ₹210.00' }], buttons });
  expect(shownText(readBlocks(blocks))).toBe('You owe ₹210.00\nPay: upi://pay?pa=shop');
});
