import { clip } from '#i18n/clip.ts';
import { cleanText } from '#i18n/richText.ts';
import { pressData, type TalkPress } from '../press.ts';
import { NOTE_MAX } from '../read/note.ts';
import { firstName } from './firstName.ts';
import { labelText } from './labels.ts';
import { balanceLine } from './standing.ts';
import type { Composers } from './told.ts';
import { name, type Voice } from './voice.ts';

/** What the two sides write to each other through the bot (chat.md, "Verbs", talk). */
export const messageComposers = {
  'offer-message': ({ who, text }, { say, shop }) => ({
    lines: [
      who === undefined
        ? say('offer-message-to-shop', { shop: shop() })
        : say('offer-message', { name: firstName(who.name) }),
      say('quoted', { text: whole(text) }),
    ],
    shopNamed: true,
  }),
  'ask-message': ({ who }, { say, shop }) => ({
    lines: [
      who === undefined
        ? say('ask-message-to-shop', { shop: shop() })
        : say('ask-message', { name: firstName(who.name) }),
    ],
    shopNamed: true,
  }),
  'message-from-customer': ({ who, text, standing }, voice) => ({
    lines: [
      voice.say('message-from', { name: name(who.name) }),
      voice.say('quoted', { text: whole(text) }),
      balanceLine(standing, voice),
    ],
    buttons: [[replyButton('reply', who.id, voice)]],
  }),
  'message-from-shop': ({ customer, text }, voice) => ({
    lines: [voice.say('message-from', { name: voice.shop() }), voice.say('quoted', { text: whole(text) })],
    buttons: [[replyButton('reply-shop', customer, voice)]],
    shopNamed: true,
  }),
  'message-sent': ({ who, muted }, { say }) => ({
    lines: [
      say('message-sent', { name: name(who.name) }),
      muted ? say('message-to-muted', { name: firstName(who.name) }) : undefined,
    ],
  }),
  'message-passed-on': (_, { say, shop }) => ({
    lines: [say('message-passed-on', { shop: shop() })],
    shopNamed: true,
  }),
} satisfies Partial<Composers>;

/** All of it: a message is not cut as a note in a list is. */
function whole(text: string): string {
  return clip(cleanText(text), NOTE_MAX);
}

function replyButton(kind: TalkPress, customer: string, voice: Voice) {
  return { label: labelText({ key: 'reply' }, voice), data: pressData({ kind, customer }) };
}
