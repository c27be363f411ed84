import type { Channel, Outgoing } from '#jobs/channel.ts';
import { ChannelError } from '#jobs/channel.ts';
import type { Clock } from '../clock.ts';
import { qrPng } from '../qr.ts';
import type { Apis } from './apis.ts';
import type { SureWords } from './buttons.ts';
import type { DirectChats } from './directChats.ts';
import { asChannelError, slackCode } from './failure.ts';
import { renderMessage } from './render.ts';
import { shareFile, type Upload } from './uploads.ts';

export type ChannelParts = {
  readonly apis: Apis;
  readonly chats: DirectChats;
  readonly sure: SureWords;
  readonly clock: Clock;
};

/**
 * Slack as the delivery sees it: one call is one attempt, failures are `ChannelError`s (jobs/channel.ts). A chat is named by its
 * person (`U…`), a message in it by its `ts`.
 */
export function slackChannel(parts: ChannelParts): Channel {
  return {
    name: 'slack',
    send: (outgoing) => attempt(parts, outgoing.chat, (channel) => send(parts, outgoing, channel)),
    edit: (outgoing, message) =>
      attempt(parts, outgoing.chat, (channel) => edit(parts, outgoing, { channel, message })),
  };
}

async function attempt<Value>(
  { apis, chats }: ChannelParts,
  chat: string,
  work: (channel: string) => Promise<Value>,
): Promise<Value> {
  try {
    return await work(await chats.of(chat));
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
async function send(parts: ChannelParts, outgoing: Outgoing, channel: string): Promise<{ readonly message: string }> {
  const { apis, sure, clock } = parts;
  for (const upload of await uploadsOf(outgoing)) await shareFile(apis, clock, channel, upload);
  const rendered = renderMessage(outgoing.message, sure);
  const { ts } = await apis.quick.chat.postMessage({ channel, ...rendered, ...AS_IT_IS, ...NO_PREVIEW });
  if (ts === undefined) throw new Error('Slack posted a message without an id');
  return { message: ts };
}

async function uploadsOf({ message, file }: Outgoing): Promise<readonly Upload[]> {
  const uploads: Upload[] = [];
  if (message.picture !== undefined) uploads.push({ name: 'qr.png', bytes: await qrPng(message.picture.content) });
  if (file !== undefined) uploads.push(file);
  return uploads;
}

type Place = { readonly channel: string; readonly message: string };

async function edit({ apis, sure }: ChannelParts, outgoing: Outgoing, { channel, message }: Place): Promise<void> {
  await apis.quick.chat.update({ channel, ts: message, ...renderMessage(outgoing.message, sure), ...AS_IT_IS });
}
