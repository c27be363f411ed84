import type { Message } from '#i18n/message.ts';

/** The content of a message's file, loaded by whoever delivers it. */
export type FileContent = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** One message on its way to one chat. */
export type Outgoing = {
  readonly chat: string;
  readonly message: Message;
  readonly file?: FileContent;
  /** Shown as a picture where the channel can. */
  readonly photo?: FileContent;
};

/**
 * Where messages leave: Telegram, Slack, the web chat. Each call is one attempt; waiting, order and trying again are the
 * delivery's business. Fails with a `ChannelError` that says what may help, with anything else only for a bug.
 */
export interface Channel {
  readonly name: ChannelName;
  /** Sends a new message and answers its id in that chat. */
  send(outgoing: Outgoing): Promise<{ readonly message: string }>;
  /** Replaces text and buttons of a message sent before. Done already counts as done. */
  edit(outgoing: Outgoing, message: string): Promise<void>;
}

export const CHANNEL_NAMES = ['telegram', 'slack', 'web'] as const;
export type ChannelName = (typeof CHANNEL_NAMES)[number];

/**
 * Why an attempt failed. `later`: try again, not before `afterMs` when the channel said so (rate limit, network, 5xx);
 * with `holds` nothing else may leave either until then, unless this chat was given more than its pace.
 * `unreachable`: the person blocked the bot or the chat is gone. `message-gone`: the message to edit is no more, send it anew.
 * `refused`: the channel will never take this message. The text never holds a token or what the message says.
 */
export type ChannelFailure =
  | { readonly kind: 'later'; readonly afterMs?: number; readonly holds?: 'channel' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'message-gone' }
  | { readonly kind: 'refused' };

export class ChannelError extends Error {
  readonly failure: ChannelFailure;

  constructor(failure: ChannelFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ChannelError';
    this.failure = failure;
  }
}
