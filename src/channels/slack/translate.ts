import { INBOUND_TEXT_MAX, type Inbound, type InboundContent } from '#chat/inbound.ts';
import { readVerb } from '#chat/read/verb.ts';
import { BUTTON_DATA_BYTES_MAX } from '#i18n/message.ts';
import { instantOfSeconds } from '../clock.ts';
import { isTextFile, NOT_YET_FETCHED, shownFileName } from '../textFiles.ts';
import { plainOfMarkup, withEmoji } from './markup.ts';
import {
  ChangedEvent,
  EventCallback,
  Interaction,
  MessageEvent,
  MessagePress,
  type SlackFile,
  SlashCommand,
} from './payloads.ts';
import { SURFACE_TYPES, type SurfacePayload } from './surfaces.ts';

/** The bot itself, as `auth.test` describes it. */
export type BotIdentity = { readonly user: string; readonly bot: string | undefined };

/** A message whose photos or file still lie with Slack: they are fetched when it is handled. */
export type SlackInbound = Inbound & { readonly files?: readonly SlackFile[] };

/** What a payload of Slack's means for us. */
export type Translated =
  /** `direct` is the channel of her direct chat, from which it came. */
  | { readonly kind: 'inbound'; readonly inbound: SlackInbound; readonly direct?: string }
  /** A button under a message; `trigger` lets a form be opened in its place. */
  | {
      readonly kind: 'press';
      readonly inbound: Inbound;
      readonly direct: string;
      readonly data: string;
      readonly trigger: string | undefined;
    }
  | { readonly kind: 'command'; readonly inbound: Inbound; readonly command: SlashCommand }
  | { readonly kind: 'surface'; readonly payload: SurfacePayload }
  | { readonly kind: 'nothing' };

const NOTHING: Translated = { kind: 'nothing' };

/** Only direct chats are read; `now` is when a button was pressed or a command typed, which Slack does not say. */
export function translate(body: unknown, bot: BotIdentity, now: Inbound['at']): Translated {
  const callback = EventCallback.safeParse(body);
  if (callback.success) return ofEvent(callback.data.event, bot);
  const command = SlashCommand.safeParse(body);
  if (command.success) return ofCommand(command.data, now);
  const press = MessagePress.safeParse(body);
  if (press.success) return ofPress(press.data, now);
  const interaction = Interaction.safeParse(body);
  return interaction.success ? onSurface(interaction.data.type, interaction.data) : NOTHING;
}

function ofEvent(event: { readonly type: string; readonly [field: string]: unknown }, bot: BotIdentity): Translated {
  if (event.type !== 'message') return onSurface(event.type, event);
  const changed = ChangedEvent.safeParse(event);
  if (changed.success) return ofEdit(changed.data, bot);
  const message = MessageEvent.safeParse(event);
  return message.success ? ofMessage(message.data, bot) : NOTHING;
}

function onSurface(type: string, body: Readonly<Record<string, unknown>>): Translated {
  const known = SURFACE_TYPES.find((surface) => surface === type);
  return known === undefined ? NOTHING : { kind: 'surface', payload: { type: known, body } };
}

/** What a person writes; any other subtype is Slack's own: joins, topics, deleted messages. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([undefined, 'file_share', 'me_message', 'thread_broadcast']);

function ofMessage(event: MessageEvent, bot: BotIdentity): Translated {
  if (event.channel_type !== 'im' || !isPerson(event, bot) || !WRITTEN.has(event.subtype)) return NOTHING;
  const { user, channel, ts } = event;
  const key = `slack:${user}:${ts}`;
  const content = contentOf(event, bot);
  const isToFetch = content.kind === 'photo' || content.kind === 'file';
  const files = isToFetch ? { files: (event.files ?? []).slice(0, FILES_MAX).map(sharedFile) } : {};
  const inbound = { ...personOf(user), key, at: instantOf(ts), content, ...files };
  return { kind: 'inbound', direct: channel, inbound };
}

/** A preview of a link that Slack adds changes a message too. */
function ofEdit(
  { channel, channel_type: type, message, previous_message: before }: ChangedEvent,
  bot: BotIdentity,
): Translated {
  const { edited } = message;
  if (type !== 'im' || edited === undefined || !isPerson(message, bot) || before?.text === message.text) return NOTHING;
  const { ts, user } = message;
  const key = `slack:${user}:${ts}:edited:${edited.ts}`;
  const content: InboundContent = { kind: 'edited', message: ts };
  return { kind: 'inbound', direct: channel, inbound: { ...personOf(user), key, at: instantOf(edited.ts), content } };
}

function ofCommand(command: SlashCommand, now: Inbound['at']): Translated {
  const { user_id: user, user_name: name, trigger_id: trigger } = command;
  const content = textContent(commandText(plainOfMarkup(command.text)));
  const inbound = { ...personOf(user, name), key: `slack:command:${user}:${trigger}`, at: now, content };
  return { kind: 'command', inbound, command };
}

/** `/slatebook sale …` is `/sale …`; alone it asks what there is to do. What begins with no verb is read as if she just wrote it. */
function commandText(text: string): string {
  const said = text.trim();
  if (said === '') return '/help';
  return said.startsWith('/') || readVerb(said) === undefined ? said : `/${said}`;
}

function ofPress({ user, container, actions, trigger_id: trigger }: MessagePress, now: Inbound['at']): Translated {
  const [action] = actions;
  const data = action?.value;
  // A button that opens a page tells of it too.
  if (data === undefined || Buffer.byteLength(data) > BUTTON_DATA_BYTES_MAX) return NOTHING;
  const { message_ts: message, channel_id: channel } = container;
  const key = `slack:press:${user.id}:${message}:${action?.action_ts}`;
  const inbound: Inbound = { ...personOf(user.id, user.name), key, at: now, content: { kind: 'press', data, message } };
  return { kind: 'press', inbound, direct: channel, data, trigger };
}

type Author = { readonly user?: string | undefined; readonly bot_id?: string | undefined };

function isPerson<Message extends Author>(message: Message, bot: BotIdentity): message is Message & { user: string } {
  const { user, bot_id: sender } = message;
  return user !== undefined && user !== bot.user && user !== 'USLACKBOT' && sender === undefined;
}

function personOf(user: string, name?: string): Pick<Inbound, 'channel' | 'user' | 'chat' | 'name'> {
  return { channel: 'slack', user, chat: user, ...(name === undefined || name === '' ? {} : { name }) };
}

function contentOf(event: MessageEvent, bot: BotIdentity): InboundContent {
  const { files = [], thread_ts: thread, ts } = event;
  const text = withEmoji(plainOfMarkup(event.text), event.blocks);
  const reply = thread === undefined || thread === ts ? {} : { replyTo: thread };
  const [first, ...others] = files;
  // Of several files it would not be clear which of them the words are about.
  if (first !== undefined && others.length === 0 && isText(first)) {
    if (text.length > INBOUND_TEXT_MAX) return { kind: 'unread', what: 'too-long' };
    const said = text === '' ? {} : { text: withoutBotName(text, bot) };
    return { kind: 'file', name: shownFileName(first), file: NOT_YET_FETCHED, ...said };
  }
  const unread = files.find((file) => kindOf(file.mimetype ?? '') !== 'photo');
  if (unread !== undefined) return { kind: 'unread', what: kindOf(unread.mimetype ?? '') };
  if (files.length > 0) {
    const said = text === '' ? {} : { text: withoutBotName(text, bot) };
    return { kind: 'photo', photos: [], ...said, ...reply };
  }
  // A forwarded message or a widget has no text of its own.
  if (text === '') return { kind: 'unread', what: 'other' };
  return textContent(withoutBotName(text, bot), reply);
}

/** As many as Slack lets somebody share at once. */
const FILES_MAX = 10;

function sharedFile({ size, url_private_download: url }: SlackFile): SlackFile {
  return { ...(size === undefined ? {} : { size }), ...(url === undefined ? {} : { url_private_download: url }) };
}

function textContent(text: string, reply: { readonly replyTo?: string } = {}): InboundContent {
  return text.length > INBOUND_TEXT_MAX ? { kind: 'unread', what: 'too-long' } : { kind: 'text', text, ...reply };
}

function isText({ mimetype: type, name }: NonNullable<MessageEvent['files']>[number]): boolean {
  return kindOf(type ?? '') === 'file' && isTextFile({ type, name });
}

function kindOf(mimetype: string): Extract<InboundContent, { kind: 'unread' }>['what'] {
  if (mimetype.startsWith('image/')) return 'photo';
  if (mimetype.startsWith('video/')) return 'video';
  return mimetype.startsWith('audio/') ? 'voice' : 'file';
}

/** `@Slatebook sale Asha 210`, as it is written in channels, is `sale Asha 210`. */
function withoutBotName(text: string, { user }: BotIdentity): string {
  const name = `@${user}`;
  return text.startsWith(name) ? text.slice(name.length).replace(/^[\s:,]+/, '') : text;
}

/** Slack names a message by the second it was sent, and a number after it. */
function instantOf(ts: string): Inbound['at'] {
  return instantOfSeconds(Number(ts));
}
