import type { InlineKeyboardMarkup } from 'grammy/types';
import type { Button, Message, Span } from '#i18n/message.ts';
import { cutSpans, wellFormed } from '../spans.ts';

/** Telegram's bounds, in UTF-16 units after its markup is read. */
export const TEXT_MAX = 4096;
export const CAPTION_MAX = 1024;

/** The text as Telegram's HTML, everything a person wrote escaped; what is beyond `max` is cut at a line, with "…". */
export function renderHtml(spans: readonly Span[], max: number): string {
  return cutSpans(spans.map(wellFormedSpan), max).map(spanHtml).join('');
}

export function textLength(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + wellFormed(span.text).length, 0);
}

export function inlineKeyboard(buttons: Message['buttons']): InlineKeyboardMarkup {
  return { inline_keyboard: buttons.map((row) => row.map(inlineButton)) };
}

/** Text for a place without markup. */
export function escapeHtml(text: string): string {
  return wellFormed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** grammY writes the name into a header without quotes: what would end it there, or the name of a folder, becomes `_`. */
export function fileName(name: string): string {
  return wellFormed(name).replace(/[\p{Cc}";\\/]/gu, '_');
}

function inlineButton(button: Button): InlineKeyboardMarkup['inline_keyboard'][number][number] {
  const text = wellFormed(button.label);
  return 'url' in button ? { text, url: button.url } : { text, callback_data: button.data };
}

function spanHtml(span: Span): string {
  const text = escapeHtml(span.text);
  if (text === '' || span.style === undefined) return text;
  return span.style === 'bold' ? `<b>${text}</b>` : `<code>${text}</code>`;
}

function wellFormedSpan(span: Span): Span {
  return { ...span, text: wellFormed(span.text) };
}
