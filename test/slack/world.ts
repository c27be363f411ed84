import type { Seen, SeenFile } from '../stories/person.ts';
import { type Blocks, shownButtons, shownText, unescaped } from './blockKit.ts';
import type { SlackView } from './viewKit.ts';

/** All of one Slack workspace, as far as one app meets it. */
export type World = {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly team: string;
  readonly bot: { readonly user: string; readonly id: string; readonly name: string };
  readonly users: Map<string, User>;
  /** Conversations by id; direct chats with the bot, and channels. */
  readonly chats: Map<string, Chat>;
  readonly uploads: Map<string, Uploaded>;
  /** What people shared, by the file's id, and the address below which it can be fetched. */
  readonly shared: Map<string, Uint8Array>;
  filesAt: string;
  /** Opened and published views, as they came. */
  readonly views: ShownView[];
  nextTs(): string;
  nextId(): number;
};

/** A view as the app opened or published it, and for whom. */
export type ShownView = {
  readonly id: string;
  readonly method: string;
  readonly user: string;
  readonly view: SlackView;
  readonly values: Readonly<Record<string, unknown>>;
};

export type User = {
  readonly id: string;
  readonly name: string;
  readonly realName: string;
  readonly locale: string;
  readonly direct: string;
  disabled: boolean;
};

export type Uploaded = {
  readonly id: string;
  readonly name: string;
  bytes: Buffer | undefined;
  readonly length: number;
};

export type Stored = {
  readonly ts: string;
  readonly byBot: boolean;
  text: string;
  blocks: Blocks;
  readonly file?: Uploaded;
  /** Shown to this person only. */
  readonly onlyFor?: string;
  edits: number;
};

export type Chat = {
  readonly id: string;
  /** The other end of a direct chat with the bot. */
  readonly user: string | undefined;
  readonly messages: Map<string, Stored>;
  onChange(listener: () => void): () => void;
  changed(): void;
};

export function createChat(id: string, user: string | undefined): Chat {
  const listeners = new Set<() => void>();
  return {
    id,
    user,
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

/**
 * What the bot wrote there, oldest first. A file stands above the message that came with it, as one thing: that is how a person takes
 * it in, and how the other channels show it.
 */
export function seenIn(chat: Chat, person?: string): readonly Seen[] {
  const seen: Seen[] = [];
  let files: { photo?: SeenFile; document?: SeenFile } = {};
  for (const message of chat.messages.values()) {
    if (!message.byBot || (message.onlyFor !== undefined && message.onlyFor !== person)) continue;
    if (message.file !== undefined) {
      const { name, bytes = Buffer.alloc(0) } = message.file;
      files = { ...files, [isPicture(bytes) ? 'photo' : 'document']: { name, bytes } };
      continue;
    }
    seen.push({ ...seenOf(message), ...files });
    files = {};
  }
  return seen;
}

function seenOf({ ts, text, blocks, edits }: Stored): Seen {
  const shown = blocks.length === 0 ? unescaped(text) : shownText(blocks);
  return { id: ts, text: shown, buttons: shownButtons(blocks), edits };
}

function isPicture(bytes: Uint8Array): boolean {
  return /^(?:\x89PNG|RIFF|\xff\xd8\xff)/.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1'));
}
