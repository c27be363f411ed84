import type { Person, Seen, SeenButton } from '../stories/person.ts';
import { personAt } from '../stories/personAt.ts';
import type { BlockButton } from './blockKit.ts';
import type { Acknowledged, Deliveries } from './deliveries.ts';
import { asSlackEscapes, asSlackWrites } from './typed.ts';
import { createChat, seenIn, type User, type World } from './world.ts';

/** A person with what only Slack has. */
export interface SlackPerson extends Person {
  readonly id: string;
  /** The id of her direct chat with the bot. */
  readonly direct: string;
  /** Types `/slatebook …` in a channel, in her direct chat unless told; answers what Slack got back. */
  commands(text: string, channel?: string): Promise<Acknowledged>;
  /** What she sees in a channel, of the bot's: lines for her only among it. */
  seesIn(channel: string): readonly Seen[];
  editsLast(text: string): void;
  sharesFile(file: FileShared): void;
  /** Puts a file where Slack keeps what was shared; gives its address. */
  keeps(bytes: Uint8Array): string;
  /** An event about her direct chat, in Slack's own form. */
  sends(event: Readonly<Record<string, unknown>>): Promise<Acknowledged>;
  /** Does something with a form, a shortcut or the home tab, in Slack's own form. */
  interacts(payload: Readonly<Record<string, unknown>>): Promise<Acknowledged>;
  /** Her account is no more. */
  isDisabled(): void;
}

type FileShared = {
  readonly mimetype: string;
  readonly name?: string;
  readonly bytes?: Uint8Array;
  readonly text?: string;
};

export function createSlackPerson(
  world: World,
  deliveries: Deliveries,
  who: { readonly name: string; readonly locale?: string },
): SlackPerson {
  const number = world.nextId();
  const user: User = {
    id: `U${number}`,
    name: who.name.toLowerCase().replace(/\W+/g, '.'),
    realName: who.name,
    locale: who.locale ?? 'en-US',
    direct: `D${number}`,
    disabled: false,
  };
  world.users.set(user.id, user);
  const chat = createChat(user.direct, user.id);
  world.chats.set(chat.id, chat);
  let lastWritten: { readonly ts: string; readonly text: string } | undefined;

  const sends = (event: Readonly<Record<string, unknown>>): Promise<Acknowledged> =>
    deliveries.deliver({ type: 'events_api', body: eventBody(world, event) });
  const interacts = (payload: Readonly<Record<string, unknown>>): Promise<Acknowledged> =>
    deliveries.deliver({ type: 'interactive', body: { user: { id: user.id, name: user.name }, ...payload } });
  const inChat = { type: 'message', channel: chat.id, channel_type: 'im', user: user.id } as const;
  const keep = (text: string): string => {
    const ts = world.nextTs();
    chat.messages.set(ts, { ts, byBot: false, text, blocks: [], edits: 0 });
    return ts;
  };
  const write = (text: string, replyTo?: Seen): void => {
    if (text.startsWith('/slatebook')) return void commands(text.slice('/slatebook'.length).trim());
    const ts = keep(text);
    lastWritten = { ts, text };
    const thread = replyTo === undefined ? {} : { thread_ts: replyTo.id };
    void sends({ ...inChat, ...asSlackWrites(text), ts, client_msg_id: `m-${ts}`, ...thread });
  };
  /** Puts a file where Slack keeps it; gives what Slack tells of it. */
  const share = (bytes: Uint8Array, mimetype: string, name = 'image.jpg') => {
    const id = `F${world.nextId()}`;
    world.shared.set(id, bytes);
    const url = `${world.filesAt}/files-pri/${id}/download`;
    return { id, name, mimetype, size: bytes.length, url_private_download: url };
  };
  const shareFiles = (files: readonly ReturnType<typeof share>[], text: string, replyTo?: Seen): void => {
    const ts = keep(text);
    const thread = replyTo === undefined ? {} : { thread_ts: replyTo.id };
    void sends({ ...inChat, subtype: 'file_share', ...asSlackWrites(text), ts, files, ...thread });
  };
  const commands = async (text: string, channel = chat.id): Promise<Acknowledged> => {
    const body = {
      command: '/slatebook',
      text: asSlackEscapes(text),
      user_id: user.id,
      user_name: user.name,
      channel_id: channel,
      channel_name: channel === chat.id ? 'directmessage' : 'general',
      team_id: world.team,
      trigger_id: `${world.nextId()}.${user.id}`,
      response_url: 'https://hooks.slack.test/commands',
    };
    const acknowledged = await deliveries.deliver({ type: 'slash_commands', body });
    showAside(world, { channel, user: user.id, body: acknowledged.body });
    return acknowledged;
  };
  const press = (seen: Seen, button: SeenButton): void => {
    const pressed = pressedOf(button);
    const action = { type: 'button', action_id: pressed.action_id, block_id: 'b', text: pressed.text };
    const value = pressed.value === undefined ? {} : { value: pressed.value };
    void interacts({
      type: 'block_actions',
      trigger_id: `${world.nextId()}.${user.id}`,
      container: { type: 'message', message_ts: seen.id, channel_id: chat.id, is_ephemeral: false },
      channel: { id: chat.id, name: 'directmessage' },
      actions: [{ ...action, ...value, action_ts: world.nextTs() }],
    });
  };
  const person = personAt(who.name, {
    sees: () => seenIn(chat, user.id),
    onChange: chat.onChange,
    write,
    sendPhotos: (photos, { caption = '', replyTo }) => {
      const files = photos.map((bytes) => share(bytes, 'image/jpeg'));
      shareFiles(files, caption, replyTo);
    },
    sendFile: ({ name, type, text }, caption) => shareFiles([share(Buffer.from(text), type, name)], caption ?? ''),
    press,
    writtenFor: (code) => code,
  });
  return {
    ...person,
    id: user.id,
    direct: chat.id,
    commands,
    sends,
    interacts,
    seesIn: (channel) => seenIn(chatOf(world, channel), user.id),
    editsLast: (text) => {
      if (lastWritten === undefined) throw new Error('nothing was written yet');
      const { ts, text: before } = lastWritten;
      const { user: author, ...place } = inChat;
      const message = {
        type: 'message',
        user: author,
        ...asSlackWrites(text),
        ts,
        edited: { user: author, ts: world.nextTs() },
      };
      void sends({
        ...place,
        subtype: 'message_changed',
        message,
        previous_message: { user: author, text: before, ts },
      });
    },
    sharesFile: ({ mimetype, name, bytes = new Uint8Array([0]), text = '' }) =>
      shareFiles([share(bytes, mimetype, name)], text),
    keeps: (bytes) => share(bytes, 'image/jpeg').url_private_download,
    isDisabled: () => {
      user.disabled = true;
    },
  };
}

function eventBody(world: World, event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const id = `Ev${world.nextId()}`;
  return {
    type: 'event_callback',
    token: 'old',
    team_id: world.team,
    api_app_id: 'A1',
    event_id: id,
    event_time: 1,
    event,
  };
}

/** A command's acknowledgement may hold a line for who typed it. */
function showAside(world: World, { channel, user, body }: { channel: string; user: string; body: unknown }): void {
  if (typeof body !== 'object' || body === null || !('text' in body)) return;
  const chat = chatOf(world, channel);
  const ts = world.nextTs();
  const onlyFor = 'response_type' in body && body.response_type === 'in_channel' ? {} : { onlyFor: user };
  chat.messages.set(ts, { ts, byBot: true, text: String(body.text), blocks: [], edits: 0, ...onlyFor });
  chat.changed();
}

function chatOf(world: World, channel: string) {
  const chat = world.chats.get(channel);
  if (chat === undefined) throw new Error(`there is no channel ${channel}`);
  return chat;
}

function pressedOf(button: SeenButton): BlockButton {
  // The screen's buttons come from blocks.
  const { pressed } = button as SeenButton & { readonly pressed?: BlockButton };
  if (pressed === undefined || pressed.url !== undefined) throw new Error(`[${button.label}] opens a page, or is gone`);
  return pressed;
}
