import type { Message, Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { orderOf, translate } from '#channels/telegram/translate.ts';
import { INBOUND_TEXT_MAX, type Inbound, type InboundContent } from '#chat/inbound.ts';

/** chat.md, "Channel particulars", Telegram; chat/inbound.ts, the contract of what a channel hands over. */

const BOT = { id: 42, username: 'slatebook_bot' };
const NOW = '2026-12-01T10:00:00.000Z';
const asha = { id: 7, is_bot: false, first_name: 'Asha', last_name: 'Verma', language_code: 'hi' };
const inPrivate = { id: 7, type: 'private', first_name: 'Asha' } as const;
const inGroup = { id: -5, type: 'group', title: 'Market street' } as const;
const at = 1_796_119_200;

type Fields = Partial<Omit<Message, 'message_id' | 'date' | 'chat' | 'from'>>;

const written = (fields: Fields): Update => ({
  update_id: 1,
  message: { message_id: 12, date: at, chat: inPrivate, from: asha, ...fields },
});

const inboundOf = (update: Update): Inbound | undefined => {
  const meant = translate(update, BOT, NOW);
  return meant.kind === 'inbound' || meant.kind === 'press' ? meant.inbound : undefined;
};

test('a message names its person, its chat, its key and its own time', () => {
  expect(inboundOf(written({ text: 'sale Asha 210' }))).toEqual({
    channel: 'telegram',
    user: '7',
    chat: '7',
    key: 'telegram:7:12',
    at: '2026-12-01T10:00:00.000Z',
    name: 'Asha Verma',
    language: 'hi',
    content: { kind: 'text', text: 'sale Asha 210' },
  });
});

const file = { file_id: 'f', file_unique_id: 'f' };
const place = { latitude: 1, longitude: 2 };

test.each<[string, Fields, InboundContent]>([
  ['a deep link', { text: '/start 3fK_a-9' }, { kind: 'text', text: '/start 3fK_a-9' }],
  ['a command with our name', { text: '/sale@Slatebook_Bot Asha 210' }, { kind: 'text', text: '/sale Asha 210' }],
  ["another bot's command", { text: '/sale@other_bot Asha' }, { kind: 'text', text: '/sale@other_bot Asha' }],
  ['the longest text', { text: 'x'.repeat(INBOUND_TEXT_MAX) }, { kind: 'text', text: 'x'.repeat(INBOUND_TEXT_MAX) }],
  ['a longer text', { text: 'x'.repeat(INBOUND_TEXT_MAX + 1) }, { kind: 'unread', what: 'too-long' }],
  [
    'a photo',
    { photo: [{ ...file, width: 1, height: 1 }], caption: '/sale@Slatebook_Bot Asha 210', media_group_id: '77' },
    { kind: 'photo', photos: [], text: '/sale Asha 210', album: '77' },
  ],
  ['an image as a file', { document: { ...file, mime_type: 'image/heic' } }, { kind: 'photo', photos: [] }],
  ['a file with an image’s name', { document: { ...file, file_name: 'a.PNG' } }, { kind: 'photo', photos: [] }],
  ['a paper', { document: { ...file, mime_type: 'application/pdf' } }, { kind: 'unread', what: 'file' }],
  [
    'a spreadsheet that is no text',
    { document: { ...file, file_name: 'shop.xlsx' } },
    { kind: 'unread', what: 'file' },
  ],
  [
    'a spreadsheet’s CSV with its words',
    { document: { ...file, file_name: 'shop.csv', mime_type: 'text/csv' }, caption: '/import@slatebook_bot' },
    { kind: 'file', name: 'shop.csv', file: { missing: 'not-fetched' }, text: '/import' },
  ],
  ['a video', { video: { ...file, width: 1, height: 1, duration: 1 } }, { kind: 'unread', what: 'video' }],
  ['a voice message', { voice: { ...file, duration: 1 } }, { kind: 'unread', what: 'voice' }],
  ['a document', { document: file }, { kind: 'unread', what: 'file' }],
  [
    'an animation, which is also a document',
    { animation: { ...file, width: 1, height: 1, duration: 1 }, document: { ...file, mime_type: 'image/gif' } },
    { kind: 'unread', what: 'video' },
  ],
  ['a location', { location: place }, { kind: 'unread', what: 'location' }],
  [
    'a venue',
    { venue: { location: place, title: 'Market', address: 'Street' }, location: place },
    { kind: 'unread', what: 'location' },
  ],
  ['a die', { dice: { emoji: '🎲', value: 3 } }, { kind: 'unread', what: 'other' }],
  ['something that Telegram has yet to invent', {}, { kind: 'unread', what: 'other' }],
])('%s is handed over for what it is', (_, fields, content) => {
  expect(inboundOf(written(fields))?.content).toEqual(content);
});

test.each([
  ['her own', 7, true],
  ["somebody else's", 8, false],
  ['without an owner', undefined, false],
])('a contact card counts as own only if Telegram says so: %s (chat.md, "Key exchanges" 4)', (_, owner, own) => {
  const contact = {
    phone_number: '+911234567890',
    first_name: 'Asha',
    ...(owner === undefined ? {} : { user_id: owner }),
  };
  expect(inboundOf(written({ contact }))?.content).toEqual({ kind: 'contact', phone: '+911234567890', own });
});

test('a reply names the message it answers', () => {
  const update = {
    update_id: 1,
    message: {
      message_id: 12,
      date: at,
      chat: inPrivate,
      from: asha,
      text: 'void',
      reply_to_message: { message_id: 9 },
    },
  };
  // Only the number of the original is read; the whole of it would say nothing more here.
  const content = inboundOf(update as Update)?.content;
  expect(content).toEqual({ kind: 'text', text: 'void', replyTo: '9' });
});

test('every edit of a text has a key of its own', () => {
  const edited = (edit_date: number): Update => ({
    update_id: 1,
    edited_message: { message_id: 12, date: at, edit_date, chat: inPrivate, from: asha, text: 'sale Asha 310' },
  });
  expect(inboundOf(edited(at + 60))).toMatchObject({
    key: `telegram:7:12:edited:${at + 60}`,
    at: '2026-12-01T10:01:00.000Z',
    content: { kind: 'edited', message: '12' },
  });
  expect(inboundOf(edited(at + 61))?.key).not.toBe(inboundOf(edited(at + 60))?.key);
});

test('a live location that moves is no edit', () => {
  const moved = { message_id: 12, date: at, edit_date: at + 5, chat: inPrivate, from: asha, location: place };
  expect(translate({ update_id: 1, edited_message: moved }, BOT, NOW)).toEqual({ kind: 'nothing' });
});

const press = (fields: object): Update =>
  // Only the fields given here are read.
  ({ update_id: 1, callback_query: { id: '99', from: asha, chat_instance: '1', data: 'undo:x', ...fields } }) as Update;

test('a press carries its data and its message, an inaccessible one too', () => {
  const meant = translate(press({ message: { message_id: 30, date: 0, chat: inPrivate } }), BOT, NOW);
  expect(meant).toMatchObject({
    kind: 'press',
    query: '99',
    inbound: {
      key: 'telegram:press:99',
      at: NOW,
      user: '7',
      content: { kind: 'press', data: 'undo:x', message: '30' },
    },
  });
});

test.each<[string, object]>([
  ['data beyond 64 bytes', { data: 'ü'.repeat(33), message: { message_id: 30, date: 0, chat: inPrivate } }],
  ['no data', { data: undefined, message: { message_id: 30, date: 0, chat: inPrivate } }],
  ['no message', {}],
  ['a message in a group', { message: { message_id: 30, date: 0, chat: inGroup } }],
])('a press with %s is only answered', (_, fields) => {
  expect(translate(press(fields), BOT, NOW)).toEqual({ kind: 'press', query: '99' });
});

test.each<[string, string, Fields['entities'], boolean]>([
  ['a command', '/balance Asha', [{ type: 'bot_command', offset: 0, length: 8 }], true],
  ['a command to us', '/balance@slatebook_bot', [{ type: 'bot_command', offset: 0, length: 22 }], true],
  ['a command to another bot', '/balance@other_bot', [{ type: 'bot_command', offset: 0, length: 18 }], false],
  ['a command further on', 'try /balance', [{ type: 'bot_command', offset: 4, length: 8 }], false],
  ['a mention', 'ask @Slatebook_bot', [{ type: 'mention', offset: 4, length: 14 }], true],
  ["somebody else's mention", 'ask @asha_verma', [{ type: 'mention', offset: 4, length: 11 }], false],
  ['talk', 'sale Asha 210', undefined, false],
])('in a group %s: "%s"', (_, text, entities, answered) => {
  const message = {
    message_id: 12,
    date: at,
    chat: inGroup,
    from: asha,
    text,
    ...(entities === undefined ? {} : { entities }),
  };
  expect(translate({ update_id: 1, message }, BOT, NOW)).toEqual(
    answered ? { kind: 'group', chat: -5, language: 'hi' } : { kind: 'nothing' },
  );
});

test.each<[string, Update]>([
  ['a pinned message', written({ pinned_message: { message_id: 1, date: 0, chat: inPrivate } })],
  [
    'a bot',
    {
      update_id: 1,
      message: { message_id: 1, date: at, chat: inPrivate, from: { ...asha, is_bot: true }, text: 'hi' },
    },
  ],
  ['an update of a kind we did not ask for', { update_id: 1 }],
])('nobody answers %s', (_, update) => {
  expect(translate(update, BOT, NOW)).toEqual({ kind: 'nothing' });
});

test('what one person writes and presses is handled in its order', () => {
  expect(orderOf(written({ text: 'a' }))).toBe('7');
  expect(orderOf(press({ message: { message_id: 30, date: 0, chat: inPrivate } }))).toBe('7');
  expect(orderOf(press({}))).toBe('7');
});
