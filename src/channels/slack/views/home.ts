import type { types } from '@slack/bolt';
import { FORMS, type FormName, type Home, type HomeButton, type HomePart } from '#chat/form.ts';
import type { Button } from '#i18n/message.ts';
import { cutSpans, wellFormed } from '../../spans.ts';
import { actionsBlocks, plain } from '../buttons.ts';
import { BLOCK_TEXT_MAX, richTextBlocks } from '../richText.ts';

/** Slack's bounds on the home tab (Block Kit reference). */
export const BLOCKS_MAX = 100;
export const HEADER_MAX = 150;

/** The home tab: its title, and each part with its buttons below it. */
export function homeView({ title, parts }: Home): types.HomeView {
  const header: types.HeaderBlock = { type: 'header', text: plain(title, HEADER_MAX) };
  const blocks = parts.flatMap(partBlocks);
  return { type: 'home', blocks: [header, ...blocks].slice(0, BLOCKS_MAX) };
}

/** What a button of the home tab does, as its value says; undefined for none of ours. */
export function readHomeButton(value: string): HomeButton['does'] | undefined {
  if (value.startsWith(TEXT)) return { kind: 'text', text: value.slice(TEXT.length) };
  if (!value.startsWith(FORM)) return { kind: 'press', data: value };
  const form: FormName | undefined = FORMS.find((known) => known === value.slice(FORM.length));
  return form === undefined ? undefined : { kind: 'form', form };
}

/** No button's own data has such a sign. */
const TEXT = 'text=';
const FORM = 'form=';

function partBlocks({ text, buttons }: HomePart): (types.RichTextBlock | types.ActionsBlock)[] {
  const spans = text.map((span) => ({ ...span, text: wellFormed(span.text).replace(/[^\P{Cc}\n\t]/gu, '') }));
  const said = richTextBlocks(cutSpans(spans, BLOCK_TEXT_MAX));
  return [...said, ...actionsBlocks([buttons.map(asButton)], { blocksMax: BLOCKS_MAX })];
}

function asButton({ label, does }: HomeButton): Button {
  switch (does.kind) {
    case 'press': {
      const { kind: _, ...press } = does;
      return { label, ...press };
    }
    case 'form':
      return { label, data: FORM + does.form };
    case 'text':
      return { label, data: TEXT + does.text };
  }
}
