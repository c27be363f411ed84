import { z } from 'zod';
import { readBlocks } from './blockKit.ts';
import { SlackRefusal } from './refusal.ts';
import { readView } from './viewKit.ts';
import type { Chat, Stored, User, World } from './world.ts';

/** The methods of the Web API that the app may call, as their reference describes them; unknown arguments are refused. */

export type Method = (
  world: World,
  values: Readonly<Record<string, unknown>>,
  surroundings: { readonly origin: string },
) => object;

const TEXT_MAX = 40_000;
const flag = z.enum(['true', 'false']);
const Posted = {
  channel: z.string(),
  text: z.string().max(TEXT_MAX).default(''),
  blocks: z.string().optional(),
  link_names: flag.optional(),
  parse: z.enum(['none', 'full']).optional(),
};
const PostMessage = z.strictObject({
  ...Posted,
  mrkdwn: flag.optional(),
  unfurl_links: flag.optional(),
  unfurl_media: flag.optional(),
  thread_ts: z.string().optional(),
});
const PostEphemeral = z.strictObject({ ...Posted, user: z.string() });
const Update = z.strictObject({ ...Posted, ts: z.string() });

export const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  [
    'auth.test',
    (world) => ({ user_id: world.bot.user, bot_id: world.bot.id, user: world.bot.name, team_id: world.team }),
  ],
  ['chat.postMessage', postMessage],
  ['chat.postEphemeral', postEphemeral],
  ['chat.update', update],
  ['conversations.open', openConversation],
  ['conversations.history', history],
  ['users.info', userInfo],
  ['files.getUploadURLExternal', uploadUrl],
  ['files.completeUploadExternal', completeUpload],
  ['views.open', view('views.open')],
  ['views.update', view('views.update')],
  ['views.push', view('views.push')],
  ['views.publish', view('views.publish')],
]);

function read<Output>(schema: z.ZodType<Output>, values: unknown): Output {
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new SlackRefusal('invalid_arguments', { errors: parsed.error.issues.map(({ message }) => message) });
}

function postMessage(world: World, values: unknown): object {
  const wanted = read(PostMessage, values);
  // A person's id stands for her direct chat with the bot.
  const chat = openChat(world, world.users.get(wanted.channel)?.direct ?? wanted.channel);
  const shown = shownOf(wanted);
  const message: Stored = { ts: world.nextTs(), byBot: true, edits: 0, ...shown };
  chat.messages.set(message.ts, message);
  chat.changed();
  return { channel: chat.id, ts: message.ts, message: { text: message.text } };
}

function postEphemeral(world: World, values: unknown): object {
  const wanted = read(PostEphemeral, values);
  const chat = openChat(world, wanted.channel);
  const message: Stored = { ts: world.nextTs(), byBot: true, edits: 0, onlyFor: wanted.user, ...shownOf(wanted) };
  chat.messages.set(message.ts, message);
  chat.changed();
  return { message_ts: message.ts };
}

function update(world: World, values: unknown): object {
  const wanted = read(Update, values);
  const chat = openChat(world, wanted.channel);
  const message = chat.messages.get(wanted.ts);
  if (message === undefined) throw new SlackRefusal('message_not_found');
  if (!message.byBot || message.file !== undefined) throw new SlackRefusal('cant_update_message');
  const shown = shownOf(wanted);
  message.text = shown.text;
  message.blocks = shown.blocks;
  message.edits += 1;
  chat.changed();
  return { channel: chat.id, ts: message.ts, text: message.text };
}

function shownOf({ text, blocks }: { text: string; blocks?: string | undefined }): Pick<Stored, 'text' | 'blocks'> {
  const read = blocks === undefined ? [] : readBlocks(JSON.parse(blocks));
  if (text.trim() === '' && read.length === 0) throw new SlackRefusal('no_text');
  if (/\p{Surrogate}/u.test(text)) throw new SlackRefusal('invalid_arguments');
  return { text, blocks: read };
}

function openChat(world: World, channel: string): Chat {
  const chat = world.chats.get(channel);
  if (chat === undefined) throw new SlackRefusal('channel_not_found');
  const user = chat.user === undefined ? undefined : world.users.get(chat.user);
  if (user?.disabled === true) throw new SlackRefusal('channel_not_found');
  return chat;
}

function userOf(world: World, id: string): User {
  const user = world.users.get(id);
  if (user === undefined) throw new SlackRefusal('user_not_found');
  return user;
}

function openConversation(world: World, values: unknown): object {
  const { users } = read(z.strictObject({ users: z.string() }), values);
  const user = userOf(world, users);
  if (user.disabled) throw new SlackRefusal('user_disabled');
  return { channel: { id: user.direct } };
}

function history(world: World, values: unknown): object {
  const { channel, limit } = read(
    z.strictObject({ channel: z.string(), limit: z.coerce.number().int().max(999) }),
    values,
  );
  const newest = [...openChat(world, channel).messages.values()].toReversed().slice(0, limit);
  const messages = newest.map(({ ts, text, file }) => ({
    ts,
    text,
    ...(file === undefined ? {} : { files: [{ id: file.id }] }),
  }));
  return { messages };
}

function userInfo(world: World, values: unknown): object {
  const { user: id } = read(z.strictObject({ user: z.string(), include_locale: flag.optional() }), values);
  const { name, realName, locale } = userOf(world, id);
  return { user: { id, name, real_name: realName, locale } };
}

const UploadUrl = z.strictObject({ filename: z.string().min(1).max(255), length: z.coerce.number().int().positive() });

function uploadUrl(world: World, values: unknown, { origin }: { readonly origin: string }): object {
  const { filename, length } = read(UploadUrl, values);
  const id = `F${world.nextId()}`;
  world.uploads.set(id, { id, name: filename, length, bytes: undefined });
  return { file_id: id, upload_url: `${origin}/upload/${id}` };
}

const CompleteUpload = z.strictObject({
  files: z.string(),
  channel_id: z.string().optional(),
  initial_comment: z.string().optional(),
});
const Completed = z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1);

function completeUpload(world: World, values: unknown): object {
  const wanted = read(CompleteUpload, values);
  const completed = read(Completed, JSON.parse(wanted.files));
  const files = completed.map(({ id }) => {
    const file = world.uploads.get(id);
    if (file?.bytes?.length !== file?.length || file === undefined) throw new SlackRefusal('file_not_found');
    return file;
  });
  if (wanted.channel_id !== undefined) {
    if (!/^[CDG]/.test(wanted.channel_id)) throw new SlackRefusal('channel_not_found');
    const chat = openChat(world, wanted.channel_id);
    // As Slack does it: the answer leaves first, the file stands there a moment later.
    setTimeout(() => {
      for (const file of files) {
        const message: Stored = { ts: world.nextTs(), byBot: true, text: '', blocks: [], edits: 0, file };
        chat.messages.set(message.ts, message);
      }
      chat.changed();
    }, SHARED_AFTER_MS);
  }
  return { files: completed };
}

const SHARED_AFTER_MS = 20;

const ViewCall = z.strictObject({
  view: z.string(),
  user_id: z.string().optional(),
  trigger_id: z.string().optional(),
});

function view(method: string): Method {
  return (world, values) => {
    const id = `V${world.nextId()}`;
    const { view: given, user_id: user, trigger_id: trigger } = read(ViewCall, values);
    const shown = readView(JSON.parse(given));
    // A trigger carries the person who pressed.
    world.views.push({ method, values, id, view: shown, user: user ?? trigger?.split('.')[1] ?? '' });
    return { view: { id } };
  };
}
