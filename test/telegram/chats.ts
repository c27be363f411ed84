import type { InlineKeyboardButton, User } from 'grammy/types';
import type { Seen } from '../stories/person.ts';
import type { Upload } from './parameters.ts';

/** A message as the server keeps it: the bot's, or one of a person's, of which only the number matters. */
export type Stored = {
  readonly id: number;
  readonly byBot: boolean;
  text: string;
  buttons: readonly (readonly InlineKeyboardButton[])[];
  readonly photo?: Upload;
  readonly document?: Upload;
  edits: number;
};

export type Chat = {
  readonly id: number;
  readonly kind: 'private' | 'group';
  readonly title: string;
  readonly messages: Map<number, Stored>;
  /** Why the bot may not write there. */
  closed: 'not-started' | 'blocked' | 'deactivated' | undefined;
  onChange(listener: () => void): () => void;
  changed(): void;
};

export function createChat(chat: Pick<Chat, 'id' | 'kind' | 'title' | 'closed'>): Chat {
  const listeners = new Set<() => void>();
  return {
    ...chat,
    messages: new Map(),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    changed: () => {
      for (const listener of [...listeners]) listener();
    },
  };
}

/** What the bot wrote there, oldest first. */
export function seenIn(chat: Chat): readonly Seen[] {
  return [...chat.messages.values()].filter((message) => message.byBot).map(seenOf);
}

/** All of Telegram, as far as one bot meets it. */
export type World = {
  readonly token: string;
  readonly bot: User & { readonly username: string };
  readonly chats: Map<number, Chat>;
  /** The callback queries that were not answered yet. */
  readonly openPresses: Set<string>;
  /** What people sent, by `file_id`. */
  readonly files: Map<string, Uint8Array>;
  /** Command menus by scope: `default`, or a chat's id. */
  readonly menus: Map<string, readonly string[]>;
  nextId(): number;
  /** Unix seconds. */
  now(): number;
};

function seenOf({ id, text, buttons, photo, document, edits }: Stored): Seen {
  const shown = buttons.map((row) =>
    row.map((button) => ({ label: button.text, ...('url' in button ? { url: button.url } : {}) })),
  );
  return {
    id: String(id),
    text,
    buttons: shown,
    edits,
    ...(photo === undefined ? {} : { photo }),
    ...(document === undefined ? {} : { document }),
  };
}
