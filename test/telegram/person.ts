import type { Message, MessageEntity, Update, User } from 'grammy/types';
import type { Person, Seen, SeenButton } from '../stories/person.ts';
import { personAt } from '../stories/personAt.ts';
import { type Chat, createChat, seenIn, type World } from './chats.ts';
import type { Group } from './group.ts';
import type { Updates } from './updates.ts';

/** A person with what only Telegram has; everything here is done without waiting for an answer. */
export interface TelegramPerson extends Person {
  readonly id: number;
  /** Shares a contact card, her own unless told otherwise. */
  sharesContact(card: { readonly phone: string; readonly own?: boolean }): void;
  /** Sends something that is no text: any content of a message in the Bot API's form, a sticker unless told. */
  sendsThing(content?: Content): void;
  /** Sends a file, of the type and name her phone says, without waiting. */
  sendsFile(bytes: Uint8Array, told?: FileSent): void;
  /** Edits the last message she wrote. */
  editsLast(text: string): void;
  saysIn(group: Group, text: string): void;
  /** Presses a button of a message so old that the bot is told nothing of it but its number. */
  tapsOld(label: string): void;
  /** Deletes one of the bot's messages on both sides. */
  deletes(seen: Seen): void;
  blocks(): void;
  unblocks(): void;
  /** Her account is no more. */
  deactivates(): void;
}

type FileSent = { readonly type?: string; readonly name?: string; readonly caption?: string };

export function createTelegramPerson(
  world: World,
  updates: Updates,
  who: { readonly id: number; readonly name: string; readonly language?: string },
): TelegramPerson {
  const chat = createChat({ id: who.id, kind: 'private', title: who.name, closed: 'not-started' });
  world.chats.set(chat.id, chat);
  const hands = handsOf({ world, updates, chat, user: userOf(who) });
  const person = personAt(who.name, {
    sees: () => seenIn(chat),
    onChange: chat.onChange,
    write: (text, replyTo) => hands.send({ text, ...entitiesOf(text), ...hands.replying(replyTo) }),
    sendPhotos: (photos, { caption, replyTo }) => hands.sendPhotos(photos, caption, replyTo),
    sendFile: ({ name, type, text }, caption) =>
      hands.sendFile(Buffer.from(text), { name, type, ...(caption === undefined ? {} : { caption }) }),
    press: (seen, button) => hands.press(seen, button),
    writtenFor: (link) => `/start ${new URL(link, 'https://t.me').searchParams.get('start') ?? link}`,
  });
  return {
    ...person,
    id: who.id,
    sharesContact: ({ phone, own = true }) =>
      hands.send({ contact: { phone_number: phone, first_name: who.name, user_id: own ? who.id : who.id + 1 } }),
    sendsThing: (content = STICKER) => hands.send(content),
    sendsFile: hands.sendFile,
    editsLast: (text) => hands.edit(text),
    saysIn: (group, text) => hands.sendTo(group, text),
    tapsOld: (label) => {
      const seen = person.sees().findLast((message) => message.buttons.flat().some((button) => button.label === label));
      if (seen === undefined) throw new Error(`${who.name} sees no button [${label}]`);
      hands.press(seen, { label }, { inaccessible: true });
    },
    deletes: (seen) => {
      chat.messages.delete(Number(seen.id));
      chat.changed();
    },
    blocks: () => hands.membership('blocked'),
    unblocks: () => hands.membership(undefined),
    deactivates: () => {
      chat.closed = 'deactivated';
    },
  };
}

/** What a message may hold beside who wrote it, where and when. */
export type Content = Partial<Omit<Message, 'message_id' | 'date' | 'chat' | 'from'>>;

const STICKER: Content = {
  sticker: {
    file_id: 'sticker',
    file_unique_id: 'sticker',
    type: 'regular',
    width: 512,
    height: 512,
    is_animated: false,
    is_video: false,
  },
};

type Body = { readonly world: World; readonly updates: Updates; readonly chat: Chat; readonly user: User };

/** Turns what she does into updates. */
function handsOf({ world, updates, chat, user }: Body) {
  const inPrivate = { id: chat.id, type: 'private', first_name: user.first_name } as const;
  let lastWritten: { readonly id: number; readonly date: number } | undefined;
  let presses = 0;

  const send = (content: Content): void => {
    if (chat.closed === 'blocked' || chat.closed === 'not-started') chat.closed = undefined;
    const written = { id: world.nextId(), date: world.now() };
    lastWritten = written;
    chat.messages.set(written.id, { id: written.id, byBot: false, text: '', buttons: [], edits: 0 });
    updates.push({ message: { message_id: written.id, date: written.date, chat: inPrivate, from: user, ...content } });
  };
  const keep = (bytes: Uint8Array): { file_id: string; file_unique_id: string; file_size: number } => {
    const id = `file${world.nextId()}`;
    world.files.set(id, bytes);
    return { file_id: id, file_unique_id: id, file_size: bytes.length };
  };
  /** A phone makes several sizes of a photo; an album comes as one message a photo, with the caption on the first. */
  const sendPhotos = (photos: readonly Uint8Array[], caption: string | undefined, replyTo: Seen | undefined): void => {
    const album = photos.length > 1 ? { media_group_id: String(world.nextId()) } : {};
    for (const [index, bytes] of photos.entries()) {
      const small = { ...keep(bytes.subarray(0, 20)), width: 90, height: 67 };
      const large = { ...keep(bytes), width: 1280, height: 960 };
      const said = index === 0 && caption !== undefined ? { caption } : {};
      send({ photo: [small, large], ...album, ...said, ...replying(replyTo) });
    }
  };
  const sendFile = (bytes: Uint8Array, { type = 'image/jpeg', name, caption }: FileSent = {}): void => {
    const named = name === undefined ? {} : { file_name: name };
    const said = caption === undefined ? {} : { caption };
    send({ document: { ...keep(bytes), mime_type: type, ...named }, ...said });
  };
  const press = (seen: Seen, { label }: SeenButton, { inaccessible = false } = {}): void => {
    const message_id = Number(seen.id);
    const shown = chat.messages.get(message_id);
    const button = shown?.buttons.flat().find((candidate) => candidate.text === label);
    if (button === undefined || !('callback_data' in button)) throw new Error(`[${label}] opens a page, or is gone`);
    presses += 1;
    const id = `${user.id}${String(presses).padStart(6, '0')}`;
    world.openPresses.add(id);
    const message = inaccessible
      ? { message_id, chat: inPrivate, date: 0 as const }
      : { message_id, chat: inPrivate, date: world.now(), from: world.bot, text: shown?.text ?? '' };
    updates.push({
      callback_query: { id, from: user, chat_instance: String(chat.id), data: button.callback_data, message },
    });
  };
  const edit = (text: string): void => {
    if (lastWritten === undefined) throw new Error('nothing was written yet');
    const { id, date } = lastWritten;
    updates.push({
      edited_message: {
        message_id: id,
        date,
        edit_date: world.now(),
        chat: inPrivate,
        from: user,
        text,
        ...entitiesOf(text),
      },
    });
  };
  const sendTo = (group: Group, text: string): void => {
    const place = { id: group.id, type: 'group', title: group.title } as const;
    const message = {
      message_id: world.nextId(),
      date: world.now(),
      chat: place,
      from: user,
      text,
      ...entitiesOf(text),
    };
    updates.push({ message });
  };
  const membership = (closed: Chat['closed']): void => {
    chat.closed = closed;
    updates.push({ my_chat_member: membershipOf({ world, user, inPrivate, blocked: closed === 'blocked' }) });
  };
  const replying = (seen: Seen | undefined): Content => {
    if (seen === undefined) return {};
    const original = {
      message_id: Number(seen.id),
      date: world.now(),
      chat: inPrivate,
      from: world.bot,
      text: seen.text,
    };
    // The type asks for a further reply that is there and undefined at once, which no value can be.
    return { reply_to_message: original as NonNullable<Content['reply_to_message']> };
  };

  return { send, sendPhotos, sendFile, press, edit, sendTo, membership, replying };
}

type Membership = {
  readonly world: World;
  readonly user: User;
  readonly inPrivate: { readonly id: number; readonly type: 'private'; readonly first_name: string };
  readonly blocked: boolean;
};

function membershipOf({ world, user, inPrivate, blocked }: Membership): NonNullable<Update['my_chat_member']> {
  const member = { user: world.bot, status: 'member' } as const;
  const kicked = { user: world.bot, status: 'kicked', until_date: 0 } as const;
  const [before, after] = blocked ? [member, kicked] : [kicked, member];
  return { chat: inPrivate, from: user, date: world.now(), old_chat_member: before, new_chat_member: after };
}

function userOf({ id, name, language }: { id: number; name: string; language?: string }): User {
  const [first = name, ...rest] = name.split(' ');
  return {
    id,
    is_bot: false,
    first_name: first,
    ...(rest.length === 0 ? {} : { last_name: rest.join(' ') }),
    ...(language === undefined ? {} : { language_code: language }),
  };
}

/** The entities that Telegram finds in a text by itself, as far as the bot looks at them. */
function entitiesOf(text: string): { entities?: MessageEntity[] } {
  const commands = [...text.matchAll(/(?<![\w/])\/\w+(?:@\w+)?/g)].map((found) => entity('bot_command', found));
  const mentions = [...text.matchAll(/(?<![\w@])@\w{4,}/g)].map((found) => entity('mention', found));
  const entities = [...commands, ...mentions];
  return entities.length === 0 ? {} : { entities };
}

function entity(type: 'bot_command' | 'mention', found: RegExpExecArray): MessageEntity {
  return { type, offset: found.index, length: found[0].length };
}
