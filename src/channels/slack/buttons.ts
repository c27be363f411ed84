import type { types } from '@slack/bolt';
import type { Button, Sure } from '#i18n/message.ts';
import { wellFormed, wholeCharacters } from '../spans.ts';

/** Slack's bounds on buttons (Block Kit reference). */
export const LABEL_MAX = 75;
export const URL_MAX = 3_000;
export const ELEMENTS_MAX = 25;
const CONFIRM_MAX = { title: 100, text: 300, answer: 30 } as const;

/**
 * Rows of buttons as blocks, one a row while there is room for that many; without room the rows flow together, and what is beyond
 * all room is left out.
 */
export function actionsBlocks(
  rows: readonly (readonly Button[])[],
  { blocksMax }: { readonly blocksMax: number },
): types.ActionsBlock[] {
  const asRows = rows.flatMap(inBlocks);
  const fitting = asRows.length <= blocksMax ? asRows : inBlocks(rows.flat()).slice(0, blocksMax);
  return fitting.map((row, at) => ({
    type: 'actions',
    elements: row.map((button, place) => buttonElement(button, `${at}.${place}`)),
  }));
}

/** Whether Slack can open the page; others are to be said in words. */
export function isPage(button: Button): boolean {
  return 'url' in button && button.url.length <= URL_MAX && /^https?:\/\//.test(button.url) && URL.canParse(button.url);
}

function inBlocks(row: readonly Button[]): readonly (readonly Button[])[] {
  const blocks: (readonly Button[])[] = [];
  for (let from = 0; from < row.length; from += ELEMENTS_MAX) blocks.push(row.slice(from, from + ELEMENTS_MAX));
  return blocks;
}

function buttonElement(button: Button, id: string): types.Button {
  const shown = { type: 'button', action_id: id, text: plain(button.label, LABEL_MAX) } as const;
  if ('url' in button) return { ...shown, url: button.url };
  const { sure } = button;
  const asks = sure === undefined ? {} : { confirm: confirmation(sure), style: 'danger' as const };
  return { ...shown, value: button.data, ...asks };
}

function confirmation({ title, text, yes, no }: Sure): types.ConfirmationDialog {
  return {
    title: plain(title, CONFIRM_MAX.title),
    text: plain(text, CONFIRM_MAX.text),
    confirm: plain(yes, CONFIRM_MAX.answer),
    deny: plain(no, CONFIRM_MAX.answer),
    style: 'danger',
  };
}

/** Text that is not read for markup; Slack takes none that is empty. */
export function plain(text: string, max: number): types.PlainTextElement {
  const whole = wellFormed(text).trim();
  const kept = whole.length <= max ? whole : `${whole.slice(0, wholeCharacters(whole, max - 1))}…`;
  return { type: 'plain_text', text: kept || '…', emoji: false };
}
