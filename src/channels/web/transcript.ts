import type { Inbound } from '#chat/inbound.ts';
import type { Message } from '#i18n/message.ts';
import type { FileContent } from '#jobs/channel.ts';

/** A UTC instant, as the channels get it. */
export type Instant = Inbound['at'];

/** One person's chat with the shop's bot, played by whoever sits at the sandbox. */
export type WebChat = {
  /** The person's id and her chat's at once: small letters and digits. */
  readonly chat: string;
  readonly name: string;
  readonly kind: 'owner' | 'customer';
  readonly openedAt: Instant;
};

/** What was said once, as the page shows it. */
export type WebLine = {
  readonly chat: string;
  /** Counted in its chat from 1, without gaps. */
  readonly id: number;
  /** 0 as it was said first, one more with every replacement: the higher one is the newer. */
  readonly revision: number;
  readonly from: 'person' | 'bot';
  readonly at: Instant;
  /** What the page called this line when it sent it. */
  readonly key?: string;
  readonly text?: string;
  readonly message?: Message;
  /** The file that can be fetched with `file`. */
  readonly file?: { readonly name: string; readonly type: string };
};

/** A line before it has its number. */
export type WebLineDraft = Pick<WebLine, 'chat' | 'from' | 'at' | 'key' | 'text' | 'message'> & {
  readonly file?: FileContent;
};

/**
 * What was said in the sandbox, kept over a restart. The web chat is the only channel that has to remember its own messages:
 * Telegram and Slack keep theirs.
 */
export interface Transcript {
  /** All chats in the order they were opened. */
  chats(): Promise<readonly WebChat[]>;
  /** Opens a chat; one that is open already stays as it is. */
  open(chat: WebChat): Promise<void>;
  /** Adds a line at the end of its chat. With a `key` that its chat has seen before: changes nothing and answers that line. */
  append(line: WebLineDraft): Promise<WebLine>;
  /** Puts another message in place of a line's; undefined when there is no such line. */
  replace(chat: string, id: number, message: Message): Promise<WebLine | undefined>;
  /** The last `limit` lines, or the last before the line `before`, the oldest first. */
  lines(chat: string, page: { readonly before?: number; readonly limit: number }): Promise<readonly WebLine[]>;
  file(chat: string, id: number): Promise<FileContent | undefined>;
}

/** The chat every sandbox has. */
export const OWNER_CHAT = 'owner';

export const CHATS_MAX = 50;
export const CHAT_NAME_MAX = 60;
export const LINES_MAX = 100;
