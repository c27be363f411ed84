import type { types } from '@slack/bolt';
import type { Button, Message, Span } from '#i18n/message.ts';
import { cutSpans, wellFormed } from '../spans.ts';
import { actionsBlocks, isPage } from './buttons.ts';
import { escapeMarkup } from './markup.ts';
import { richTextBlocks } from './richText.ts';

/** Slack's bounds on a message: its blocks, all their text together (about 13,000), and the text beside them. */
export const BLOCKS_MAX = 50;
export const TEXT_MAX = 9_000;
export const FALLBACK_MAX = 3_500;

/** What leaves of a message: `text` is for notifications and whoever shows no blocks. */
export type Rendered = { readonly text: string; readonly blocks: (types.RichTextBlock | types.ActionsBlock)[] };

/**
 * A message as Block Kit (chat.md, "Channel particulars"): whatever people wrote is shown as they wrote it and mentions nobody; text
 * beyond Slack's bounds is cut at a line, with "…".
 */
export function renderMessage({ text, buttons }: Message): Rendered {
  const spans = cutSpans([...text, ...inWords(buttons)].map(plainSpan), TEXT_MAX);
  const said = richTextBlocks(spans);
  const rows = buttons.map((row) => row.filter((button) => 'data' in button || isPage(button)));
  const shown = actionsBlocks(rows, { blocksMax: BLOCKS_MAX - said.length });
  return { text: fallback(spans), blocks: [...said, ...shown] };
}

/** Addresses that no button of Slack's opens, as lines below the text. */
function inWords(buttons: Message['buttons']): readonly Span[] {
  return buttons.flat().flatMap((button: Button) => {
    return 'url' in button && !isPage(button) ? [{ text: `\n${button.label}: ${button.url}` }] : [];
  });
}

/** Slack takes neither halves of characters nor control characters. */
function plainSpan(span: Span): Span {
  return { ...span, text: wellFormed(span.text).replace(/[^\P{Cc}\n\t]/gu, '') };
}

function fallback(spans: readonly Span[]): string {
  const short = cutSpans(spans, FALLBACK_MAX);
  return escapeMarkup(short.map((span) => span.text).join(''));
}
