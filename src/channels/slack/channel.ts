import type { Channel, Outgoing } from '#jobs/channel.ts';
import { ChannelError } from '#jobs/channel.ts';
import type { Clock } from '../clock.ts';
import { qrPng } from '../qr.ts';
import type { Apis } from './apis.ts';
import type { DirectChats } from './directChats.ts';
import { asChannelError, slackCode } from './failure.ts';
import { renderMessage } from './render.ts';
import { shareFile, type Upload } from './uploads.ts';

export type ChannelParts = {
  readonly apis: Apis;
  readonly chats: DirectChats;
  readonly clock: Clock;
};

/**
 * Slack as the delivery sees it: one call is one attempt, failures are `ChannelError`s (jobs/channel.ts). A chat is named by its
 * person (`U…`), a message in it by its `ts`.
 */
export function slackChannel(parts: ChannelParts): Channel {
  return {
    name: 'slack',
    send: (outgoing) => attempt(parts, outgoing.chat, () => send(parts, outgoing)),
    edit: (outgoing, message) => attempt(parts, outgoing.chat, () => edit(parts, outgoing, message)),
  };
}

async function attempt<Value>({ apis, chats }: ChannelParts, chat: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const failure = (await isPersonGone(apis, error))
      ? new ChannelError({ kind: 'unreachable' }, 'Slack answered: account_inactive')
      : asChannelError(error);
    if (failure instanceof ChannelError && failure.failure.kind === 'unreachable') chats.forget(chat);
    throw failure;
  }
}

/** Slack says `account_inactive` of a person and of our own token alike; while the token works it is the person. */
async function isPersonGone({ quick }: Apis, error: unknown): Promise<boolean> {
  if (slackCode(error) !== 'account_inactive') return false;
  return quick.auth.test().then(
    () => true,
    () => false,
  );
}

/** Nothing in the text is read as a name, a link or markup, and no page is shown below it. */
const AS_IT_IS = { link_names: false, parse: 'none' } as const;
const NO_PREVIEW = { unfurl_links: false, unfurl_media: false, mrkdwn: false } as const;

/** Pictures and files go first, so that the message with the text and the buttons is the last, and the one that is edited later. */
async function send(parts: ChannelParts, outgoing: Outgoing): Promise<{ readonly message: string }> {
  const { apis, chats, clock } = parts;
  const { chat } = outgoing;
  for (const upload of await uploadsOf(outgoing)) await shareFile(apis, clock, await chats.of(chat), upload);
  const rendered = renderMessage(outgoing.message);
  const to = await chats.reach(chat);
  const { ts, channel } = await apis.quick.chat.postMessage({ channel: to, ...rendered, ...AS_IT_IS, ...NO_PREVIEW });
  if (ts === undefined) throw new Error('Slack posted a message without an id');
  if (channel !== undefined) chats.learn(chat, channel);
  return { message: ts };
}

async function uploadsOf({ message, file, photo }: Outgoing): Promise<readonly Upload[]> {
  const uploads: Upload[] = [];
  if (message.picture !== undefined) uploads.push({ name: 'qr.png', bytes: await qrPng(message.picture.content) });
  if (photo !== undefined) uploads.push(photo);
  if (file !== undefined) uploads.push(file);
  return uploads;
}

async function edit({ apis, chats }: ChannelParts, outgoing: Outgoing, message: string): Promise<void> {
  const channel = await chats.of(outgoing.chat);
  await apis.quick.chat.update({ channel, ts: message, ...renderMessage(outgoing.message), ...AS_IT_IS });
}
