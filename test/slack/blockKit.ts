import { z } from 'zod';
import type { SeenButton } from '../stories/person.ts';
import { SlackRefusal } from './refusal.ts';

/** Block Kit as its reference describes it: what Slack refuses is refused, and what a person would see is read off. */

export const plain = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });
const Mrkdwn = z.strictObject({
  type: z.literal('mrkdwn'),
  text: z.string().min(1).max(3000),
  verbatim: z.boolean().optional(),
});
const Style = z
  .strictObject({ bold: z.boolean(), italic: z.boolean(), strike: z.boolean(), code: z.boolean() })
  .partial();

const Piece = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style: Style.optional() }),
  z.strictObject({
    type: z.literal('link'),
    url: z.url().max(3000),
    text: z.string().optional(),
    style: Style.optional(),
  }),
  z.strictObject({ type: z.literal('user'), user_id: z.string() }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']) }),
]);

const Confirm = z.strictObject({
  title: plain(100),
  text: plain(300),
  confirm: plain(30),
  deny: plain(30),
  style: z.enum(['primary', 'danger']).optional(),
});
const Button = z.strictObject({
  type: z.literal('button'),
  text: plain(75),
  action_id: z.string().min(1).max(255),
  value: z.string().max(2000).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(3000)
    .optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: Confirm.optional(),
});
export type BlockButton = z.infer<typeof Button>;

export const Block = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('section'),
    text: z.union([Mrkdwn, plain(3000)]),
    block_id: z.string().max(255).optional(),
  }),
  z.strictObject({
    type: z.literal('rich_text'),
    elements: z.array(z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(Piece).min(1) })).min(1),
    block_id: z.string().max(255).optional(),
  }),
  z.strictObject({
    type: z.literal('actions'),
    elements: z.array(Button).min(1).max(25),
    block_id: z.string().max(255).optional(),
  }),
]);
const Blocks = z.array(Block).max(50);
export type Blocks = z.infer<typeof Blocks>;

/** All texts of a message's blocks together. */
const BLOCKS_TEXT_MAX = 13_200;

export function readBlocks(value: unknown): Blocks {
  const parsed = Blocks.safeParse(value);
  if (!parsed.success)
    throw new SlackRefusal('invalid_blocks', { errors: parsed.error.issues.map(({ message }) => message) });
  for (const block of parsed.data) {
    if (block.type !== 'actions') continue;
    const ids = block.elements.map((button) => button.action_id);
    if (new Set(ids).size !== ids.length)
      throw new SlackRefusal('invalid_blocks', { errors: ['action_id is not unique'] });
  }
  if (shownText(parsed.data).length > BLOCKS_TEXT_MAX) throw new SlackRefusal('msg_blocks_too_long');
  return parsed.data;
}

/** What stands there, block below block, without formats. */
export function shownText(blocks: Blocks): string {
  return blocks.flatMap((block) => (block.type === 'actions' ? [] : [textOf(block)])).join('\n');
}

export function shownButtons(blocks: Blocks): readonly (readonly (SeenButton & { readonly pressed: BlockButton })[])[] {
  return blocks.flatMap((block) => (block.type === 'actions' ? [block.elements.map(buttonOf)] : []));
}

/** Whom it calls: people, and everybody there. */
export function pingsOf(blocks: Blocks): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section') return block.text.type === 'mrkdwn' ? mentionsIn(block.text.text) : [];
    if (block.type !== 'rich_text') return [];
    return block.elements.flatMap(({ elements }) =>
      elements.flatMap((piece) => (piece.type === 'user' || piece.type === 'broadcast' ? [piece.type] : [])),
    );
  });
}

/** Mentions in text that Slack reads for its markup. */
export function mentionsIn(text: string): readonly string[] {
  return [...text.matchAll(/<[@!#][^<>]*>/g)].map(([mention]) => mention);
}

function textOf(block: Exclude<Blocks[number], { type: 'actions' }>): string {
  if (block.type === 'section') return block.text.type === 'mrkdwn' ? unescaped(block.text.text) : block.text.text;
  return block.elements
    .flatMap(({ elements }) =>
      elements.map((piece) => ('text' in piece && piece.text !== undefined ? piece.text : pieceText(piece))),
    )
    .join('');
}

function pieceText(piece: z.infer<typeof Piece>): string {
  switch (piece.type) {
    case 'text':
      return piece.text;
    case 'link':
      return piece.url;
    case 'user':
      return `@${piece.user_id}`;
    case 'broadcast':
      return `@${piece.range}`;
  }
}

export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function buttonOf(button: BlockButton) {
  return { label: button.text.text, pressed: button, ...(button.url === undefined ? {} : { url: button.url }) };
}
