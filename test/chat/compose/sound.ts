import { expect } from 'vitest';
import type { Fact } from '#app/facts.ts';
import { LABEL_MAX } from '#chat/compose/labels.ts';
import { BUTTON_DATA_BYTES_MAX, type Message, plainText } from '#i18n/message.ts';

const TELEGRAM_TEXT_MAX = 4_096;
const URL_MAX = 2_048;

/** What every channel takes: text within its bounds, labels that can be read, data and addresses that fit. */
export function expectSound(message: Message): void {
  const text = plainText(message);
  expect(text.trim()).not.toBe('');
  expect(text.length).toBeLessThanOrEqual(TELEGRAM_TEXT_MAX);
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|[\u202A-\u202E]/u);
  expectIsolatesToEnd(text);
  for (const button of message.buttons.flat()) {
    expect(button.label).not.toBe('');
    expect(button.label.length).toBeLessThanOrEqual(LABEL_MAX);
    expect(button.label).not.toMatch(/\p{Cc}|\p{Cs}/u);
    if ('data' in button) expect(Buffer.byteLength(button.data)).toBeLessThanOrEqual(BUTTON_DATA_BYTES_MAX);
    else expect(new URL(button.url).href.length).toBeLessThanOrEqual(URL_MAX);
  }
}

/** What is set apart in a line ends in it; only where a text was cut at its end may one stay open. */
function expectIsolatesToEnd(text: string): void {
  for (const line of text.split('\n')) {
    const opened = line.match(/[\u2066-\u2068]/gu)?.length ?? 0;
    const closed = line.match(/\u2069/gu)?.length ?? 0;
    if (!line.endsWith('…')) expect(closed, line).toBe(opened);
  }
}

const PEOPLES = new Set(
  'name text typed known words reference by phone shopName shop item unit quantity other channel field verb goods reason'.split(
    ' ',
  ),
);
const OUR_OWN = new Set(['confirm', 'wrong', 'amount', 'goods', 'not-mine', 'other']);

/** The same fact with every text that people wrote exchanged for `odd`; words of ours that happen to stand there stay. */
export function withTexts(fact: Fact, odd: string): Fact {
  const exchanged: unknown = JSON.parse(JSON.stringify(fact), (key, value: unknown) =>
    typeof value === 'string' && PEOPLES.has(key) && !OUR_OWN.has(value) ? odd : value,
  );
  // Only texts changed, each for another text.
  return exchanged as Fact;
}
