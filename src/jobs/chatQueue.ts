import type { OutboxDraft } from '#store/records.ts';
import { moreUrgent, URGENCIES, type Urgency } from './urgency.ts';

export type Chat = Pick<OutboxDraft, 'channel' | 'chat'>;

/** A chat that has something; without `about` nobody knows what. */
export type Woken = Chat & Partial<Pick<OutboxDraft, 'about'>>;

/** Has chats served side by side, each by one at a time, the most urgent first. */
export type ChatQueue = {
  /** A chat that is being served is served once more afterwards. */
  add(chats: readonly Woken[]): void;
  /** Forgets the chats that are not being served yet. */
  clear(): void;
  /** Resolves when no chat is being served or waits to be. */
  empty(): Promise<void>;
};

/** Two seconds of Telegram's pace: what has to wait for longer waits in the book, where nobody has to hold it. */
const SERVED_AT_ONCE_MAX = 60;
/** What does not fit is found again by the sweep. */
const QUEUED_MAX = 10_000;

type Serving = { urgency: Urgency; again: boolean };

/** `serve` never fails; `urgency` tells it, at any time, the most urgent thing known to wait in the chat. */
export function createChatQueue(serve: (chat: Chat, urgency: () => Urgency) => Promise<void>): ChatQueue {
  const queued = new Map(URGENCIES.map((urgency) => [urgency, new Map<string, Chat>()]));
  const served = new Map<string, Serving>();
  const whenEmpty: (() => void)[] = [];

  const addOne = (name: string, { channel, chat, about = 'notice' }: Woken): void => {
    const serving = served.get(name);
    if (serving !== undefined) {
      serving.again = true;
      serving.urgency = moreUrgent(serving.urgency, about);
      return;
    }
    const before = URGENCIES.find((urgency) => queued.get(urgency)?.has(name));
    const urgency = moreUrgent(before ?? about, about);
    if (before === urgency) return;
    if (before !== undefined) queued.get(before)?.delete(name);
    const line = queued.get(urgency);
    if (line !== undefined && line.size < QUEUED_MAX) line.set(name, { channel, chat });
  };
  const next = (): [string, Chat, Urgency] | undefined => {
    for (const [urgency, line] of queued) for (const [name, chat] of line) return [name, chat, urgency];
    return undefined;
  };
  const start = (): void => {
    while (served.size < SERVED_AT_ONCE_MAX) {
      const found = next();
      if (found === undefined) break;
      const [name, chat, urgency] = found;
      queued.get(urgency)?.delete(name);
      void serveOne(name, chat, { urgency, again: false });
    }
    if (served.size > 0) return;
    for (const resolve of whenEmpty.splice(0)) resolve();
  };
  const serveOne = async (name: string, chat: Chat, serving: Serving): Promise<void> => {
    served.set(name, serving);
    do {
      serving.again = false;
      await serve(chat, () => serving.urgency);
    } while (serving.again);
    served.delete(name);
    start();
  };
  return {
    add(chats) {
      for (const chat of chats) addOne(`${chat.channel}:${chat.chat}`, chat);
      start();
    },
    clear() {
      for (const line of queued.values()) line.clear();
    },
    empty: () => {
      if (served.size === 0) return Promise.resolve();
      return new Promise((resolve) => whenEmpty.push(resolve));
    },
  };
}
