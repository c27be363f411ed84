import type { Channel, ChannelFailure, ChannelName, Outgoing } from '#jobs/channel.ts';
import { ChannelError } from '#jobs/channel.ts';
import type { Log, LogFields } from '#jobs/log.ts';
import type { Measures } from '#jobs/measures.ts';

/** What reached a chat. */
export type Reached = {
  readonly chat: string;
  readonly text: string;
  readonly edited?: string;
  readonly file?: string;
  readonly photo?: string;
};

/** A channel that remembers what it was given, and fails when it is told to. */
export type RecordingChannel = Channel & {
  readonly reached: Reached[];
  /** What the next calls for this chat fail with, one each; an `Error` is a bug of the channel. */
  fail(chat: string, failures: readonly (ChannelFailure | Error)[]): void;
  /** Sends to this chat take until the promise resolves. */
  hold(chat: string, until: Promise<void>): void;
  /** Chats in the order in which their sends began. */
  readonly begun: string[];
};

export function recordingChannel(name: ChannelName = 'web'): RecordingChannel {
  const reached: Reached[] = [];
  const begun: string[] = [];
  const failures = new Map<string, (ChannelFailure | Error)[]>();
  const held = new Map<string, Promise<void>>();
  let sent = 0;
  const attempt = async ({ chat, message, file, photo }: Outgoing, edited?: string): Promise<void> => {
    begun.push(chat);
    await held.get(chat);
    const failure = failures.get(chat)?.shift();
    if (failure instanceof Error) throw failure;
    if (failure !== undefined) throw new ChannelError(failure, `told to fail: ${failure.kind}`);
    const text = message.text.map((span) => span.text).join('');
    const more = {
      ...(file === undefined ? {} : { file: Buffer.from(file.bytes).toString() }),
      ...(photo === undefined ? {} : { photo: Buffer.from(photo.bytes).toString() }),
    };
    reached.push({ chat, text, ...(edited === undefined ? {} : { edited }), ...more });
  };
  return {
    name,
    reached,
    begun,
    fail: (chat, next) => void failures.set(chat, [...next]),
    hold: (chat, until) => void held.set(chat, until),
    async send(outgoing) {
      await attempt(outgoing);
      sent += 1;
      return { message: `m${sent}` };
    },
    edit: (outgoing, message) => attempt(outgoing, message),
  };
}

/** For what counts nothing. */
export const unmeasured: Measures = { handled: () => {}, left: () => {}, jobRan: () => {}, fault: () => {} };

export type LogLine = LogFields & { readonly level: 'info' | 'warn' | 'error'; readonly text: string };

export function recordingLog(): Log & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const at = (level: LogLine['level']) => (fields: LogFields, text: string) =>
    void lines.push({ ...fields, level, text });
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}
