import type { types } from '@slack/bolt';
import type { Span } from '#i18n/message.ts';
import { wholeCharacters } from '../spans.ts';

/** Slack's bound on the text of one block, which we keep for each part of a message. */
export const BLOCK_TEXT_MAX = 3_000;

type Piece = types.RichTextText | types.RichTextLink;

/**
 * Text as Slack's rich text: blocks of at most `BLOCK_TEXT_MAX` characters, parted at a line where there is one. Rich text is not
 * read for markup, so whatever people wrote stays what it is and calls nobody; addresses of pages can be followed.
 */
export function richTextBlocks(spans: readonly Span[]): types.RichTextBlock[] {
  return parted(spans).map((part) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: part.flatMap(piecesOf) }],
  }));
}

function parted(spans: readonly Span[]): readonly (readonly Span[])[] {
  const parts: (readonly Span[])[] = [];
  let rest = spans.filter((span) => span.text !== '');
  while (rest.length > 0) {
    const text = rest.map((span) => span.text).join('');
    if (text.length <= BLOCK_TEXT_MAX) return [...parts, rest];
    const line = text.lastIndexOf('\n', BLOCK_TEXT_MAX - 1);
    // The next block begins on a line of its own anyway.
    const end = line > 0 ? line : wholeCharacters(text, BLOCK_TEXT_MAX);
    parts.push(slice(rest, 0, end));
    rest = slice(rest, line > 0 ? end + 1 : end, text.length);
  }
  return parts;
}

function slice(spans: readonly Span[], from: number, to: number): Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '') kept.push({ ...span, text });
    at += span.text.length;
  }
  return kept;
}

const PAGE = /https?:\/\/[^\s<>"\u2066-\u2069]*[^\s<>"\u2066-\u2069.,;:!?)\]}']/gi;

function piecesOf({ text, style }: Span): readonly Piece[] {
  if (style === 'code') return [{ type: 'text', text, style: { code: true } }];
  const styled = style === 'bold' ? { style: { bold: true } } : {};
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(PAGE)) {
    const [url] = found;
    if (!URL.canParse(url)) continue;
    if (found.index > at) pieces.push({ type: 'text', text: text.slice(at, found.index), ...styled });
    pieces.push({ type: 'link', url, ...styled });
    at = found.index + url.length;
  }
  if (at < text.length) pieces.push({ type: 'text', text: text.slice(at), ...styled });
  return pieces;
}
