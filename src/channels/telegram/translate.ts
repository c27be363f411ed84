import type { Message, MessageEntity, Update, User } from 'grammy/types';
import { INBOUND_TEXT_MAX, type Inbound, type InboundContent } from '#chat/inbound.ts';
import { BUTTON_DATA_BYTES_MAX } from '#i18n/message.ts';
import { instantOfSeconds } from '../clock.ts';
import { NOT_YET_FETCHED, shownFileName } from '../textFiles.ts';
import { photoOf, type TelegramFile, textFileOf } from './sentFiles.ts';
import { unreadKind } from './unread.ts';

/** The bot itself, as `getMe` describes it. */
export type BotIdentity = { readonly id: number; readonly username: string };

/** What an update means for us. */
export type Translated =
  /** `file`, its photo or its file of text, is to be fetched and put into it first. */
  | { readonly kind: 'inbound'; readonly inbound: Inbound; readonly file?: TelegramFile }
  /** A button; `query` is to be answered whatever comes of it, `inbound` is missing when the press is none of ours. */
  | { readonly kind: 'press'; readonly query: string; readonly inbound?: Inbound }
  /** The bot was addressed in a group. */
  | { readonly kind: 'group'; readonly chat: number; readonly thread?: number; readonly language?: string }
  /** The person blocked the bot or came back. */
  | { readonly kind: 'membership'; readonly chat: string }
  | { readonly kind: 'nothing' };

const NOTHING: Translated = { kind: 'nothing' };

/** Only private chats are read; `now` is when a button was pressed, which Telegram does not say. */
export function translate(update: Update, bot: BotIdentity, now: Inbound['at']): Translated {
  if (update.message !== undefined) return ofMessage(update.message, bot);
  if (update.edited_message !== undefined) return ofEdit(update.edited_message);
  if (update.callback_query !== undefined) return ofPress(update.callback_query, now);
  if (update.my_chat_member?.chat.type === 'private') {
    return { kind: 'membership', chat: String(update.my_chat_member.chat.id) };
  }
  return NOTHING;
}

/** Updates with the same answer are handled in their order, the others side by side. */
export function orderOf(update: Update): string {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message ?? update.my_chat_member;
  return String(message?.chat.id ?? update.callback_query?.from.id ?? '');
}

function ofMessage(message: NonNullable<Update['message']>, bot: BotIdentity): Translated {
  const { chat, from } = message;
  if (from === undefined || from.is_bot) return NOTHING;
  if (chat.type !== 'private') return isForBot(message, bot) ? inGroup(message) : NOTHING;
  const content = contentOf(message, from, bot);
  if (content === undefined) return NOTHING;
  const key = `telegram:${chat.id}:${message.message_id}`;
  const inbound = { ...personOf(from, chat.id), key, at: instantOfSeconds(message.date), content };
  const file = fileOf(message, content);
  return { kind: 'inbound', inbound, ...(file === undefined ? {} : { file }) };
}

function fileOf(message: Message, { kind }: InboundContent): TelegramFile | undefined {
  if (kind === 'photo') return photoOf(message);
  return kind === 'file' ? textFileOf(message) : undefined;
}

/** Only a text is edited by a person; a live location that moves comes as an edit too. */
function ofEdit(message: NonNullable<Update['edited_message']>): Translated {
  const { chat, from, text, edit_date: edited } = message;
  if (chat.type !== 'private' || from === undefined || from.is_bot || text === undefined) return NOTHING;
  const id = String(message.message_id);
  const key = `telegram:${chat.id}:${id}:edited:${edited}`;
  const content: InboundContent = { kind: 'edited', message: id };
  return { kind: 'inbound', inbound: { ...personOf(from, chat.id), key, at: instantOfSeconds(edited), content } };
}

function ofPress(query: NonNullable<Update['callback_query']>, now: Inbound['at']): Translated {
  const { id, data, message, from } = query;
  const ours = data !== undefined && Buffer.byteLength(data) <= BUTTON_DATA_BYTES_MAX;
  if (!ours || message === undefined || message.chat.type !== 'private') return { kind: 'press', query: id };
  const content: InboundContent = { kind: 'press', data, message: String(message.message_id) };
  const inbound = { ...personOf(from, message.chat.id), key: `telegram:press:${id}`, at: now, content };
  return { kind: 'press', query: id, inbound };
}

function inGroup(message: Message): Translated {
  const thread = message.is_topic_message === true ? message.message_thread_id : undefined;
  const language = message.from?.language_code;
  return {
    kind: 'group',
    chat: message.chat.id,
    ...(thread === undefined ? {} : { thread }),
    ...(language === undefined ? {} : { language }),
  };
}

type Person = Pick<Inbound, 'channel' | 'user' | 'chat' | 'name' | 'language'>;

function personOf(from: User, chat: number): Person {
  const name = [from.first_name, from.last_name].filter((part) => part !== undefined && part !== '').join(' ');
  return {
    channel: 'telegram',
    user: String(from.id),
    chat: String(chat),
    ...(name === '' ? {} : { name }),
    ...(from.language_code === undefined ? {} : { language: from.language_code }),
  };
}

/** Undefined for Telegram's own service messages, to which nobody expects an answer. */
function contentOf(message: Message, from: User, bot: BotIdentity): InboundContent | undefined {
  if (message.text !== undefined) {
    if (message.text.length > INBOUND_TEXT_MAX) return { kind: 'unread', what: 'too-long' };
    const replyTo = message.reply_to_message?.message_id;
    const text = withoutBotName(message.text, bot);
    return { kind: 'text', text, ...(replyTo === undefined ? {} : { replyTo: String(replyTo) }) };
  }
  if (message.contact !== undefined) {
    const { phone_number: phone, user_id: whose } = message.contact;
    return { kind: 'contact', phone, own: whose === from.id };
  }
  if (photoOf(message) !== undefined) return photoContent(message, bot);
  const file = textFileOf(message);
  if (file !== undefined) {
    const { caption } = message;
    const said = caption === undefined ? {} : { text: withoutBotName(caption, bot) };
    return { kind: 'file', name: shownFileName(file), file: NOT_YET_FETCHED, ...said };
  }
  const what = unreadKind(message);
  return what === undefined ? undefined : { kind: 'unread', what };
}

function photoContent(message: Message, bot: BotIdentity): InboundContent {
  const { caption, reply_to_message: original, media_group_id: album } = message;
  return {
    kind: 'photo',
    photos: [],
    ...(caption === undefined ? {} : { text: withoutBotName(caption, bot) }),
    ...(original === undefined ? {} : { replyTo: String(original.message_id) }),
    ...(album === undefined ? {} : { album }),
  };
}

/** `/sale@slatebook_bot Asha 210`, as it is written in groups, is `/sale Asha 210`. */
function withoutBotName(text: string, bot: BotIdentity): string {
  const [command, name] = /^\/\w+@(\w+)/.exec(text) ?? [];
  if (command === undefined || name?.toLowerCase() !== bot.username.toLowerCase()) return text;
  return text.slice(0, command.length - name.length - 1) + text.slice(command.length);
}

function isForBot(message: Message, bot: BotIdentity): boolean {
  const text = message.text ?? message.caption ?? '';
  const entities = message.entities ?? message.caption_entities ?? [];
  return entities.some((entity) => addresses(entity, text, bot));
}

function addresses(entity: MessageEntity, text: string, bot: BotIdentity): boolean {
  const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
  const name = `@${bot.username.toLowerCase()}`;
  switch (entity.type) {
    case 'bot_command':
      return entity.offset === 0 && (!words.includes('@') || words.endsWith(name));
    case 'mention':
      return words === name;
    case 'text_mention':
      return entity.user.id === bot.id;
    default:
      return false;
  }
}
