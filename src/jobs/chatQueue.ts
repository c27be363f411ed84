import type { OutboxDraft } from '#store/records.ts';

/** A chat that has something; who is told of an answer is served before who is told of a notice. */
export type Woken = Pick<OutboxDraft, 'channel' | 'chat'> & Partial<Pick<OutboxDraft, 'about'>>;

/** Has chats served side by side, each by one at a time. */
export type ChatQueue = {
  /** `soon` goes before `later`. A chat that is being served is served once more afterwards. */
  add(chats: readonly Woken[], when: 'soon' | 'later'): void;
  /** Forgets the chats that are not being served yet. */
  clear(): void;
  /** Resolves when no chat is being served or waits to be. */
  empty(): Promise<void>;
};

/** How many chats are being served at once, most of them waiting for their channel's pace. */
const SERVED_AT_ONCE_MAX = 200;
/** What does not fit is found again by the sweep. */
const QUEUED_MAX = 10_000;

/** `serve` never fails. */
export function createChatQueue(serve: (chat: Woken) => Promise<void>): ChatQueue {
  const queued = { soon: new Map<string, Woken>(), later: new Map<string, Woken>() };
  /** True when the chat was added again meanwhile. */
  const served = new Map<string, boolean>();
  let whenEmpty: (() => void)[] = [];

  const next = (): [string, Woken] | undefined => {
    for (const [name, chat] of queued.soon) return [name, chat];
    for (const [name, chat] of queued.later) return [name, chat];
    return undefined;
  };
  const start = (): void => {
    for (let found = next(); found !== undefined && served.size < SERVED_AT_ONCE_MAX; found = next()) {
      const [name, chat] = found;
      queued.soon.delete(name);
      queued.later.delete(name);
      void serveOne(name, chat);
    }
    if (served.size > 0) return;
    for (const resolve of whenEmpty) resolve();
    whenEmpty = [];
  };
  const serveOne = async (name: string, chat: Woken): Promise<void> => {
    for (let once = true; once || served.get(name) === true; once = false) {
      served.set(name, false);
      await serve(chat);
    }
    served.delete(name);
    start();
  };
  return {
    add(chats, when) {
      for (const chat of chats) {
        const name = `${chat.channel}:${chat.chat}`;
        if (served.has(name)) served.set(name, true);
        else if (!queued.soon.has(name) && queued[when].size < QUEUED_MAX) queued[when].set(name, chat);
      }
      start();
    },
    clear() {
      queued.soon.clear();
      queued.later.clear();
    },
    empty: () => {
      if (served.size === 0) return Promise.resolve();
      return new Promise((resolve) => whenEmpty.push(resolve));
    },
  };
}
