import type { Engine } from '#chat/inbound.ts';
import type { Channel } from '#jobs/channel.ts';
import type { Log } from '#jobs/log.ts';
import type { HttpRoutes } from '../http/server.ts';
import { type LiveUpdates, liveUpdates } from './liveUpdates.ts';
import { webRoutes } from './routes.ts';
import type { SandboxClock } from './sandboxClock.ts';
import { OWNER_CHAT, type Transcript } from './transcript.ts';
import { webChannel } from './webChannel.ts';

export type WebChatOptions = { readonly transcript: Transcript; readonly clock: SandboxClock; readonly log: Log };

export type WebChatChannel = {
  readonly channel: Channel;
  /** For `startHttp`; answers this machine only. */
  readonly routes: HttpRoutes;
  /** Until the engine is here, what people send is answered with "try again". */
  attach(engine: Engine): void;
  /** Ends the live updates, so that the server can stop. */
  stop(): void;
};

/** What the parts of the web chat share. */
export type WebChatParts = WebChatOptions & {
  readonly updates: LiveUpdates;
  readonly engine: () => Engine | undefined;
  /** Whether that chat is open; the owner's always is. */
  isOpen(chat: string): Promise<boolean>;
};

/**
 * The sandbox's chat page and the channel behind it: the owner's chat and her customers' side by side, on loopback, with a clock that
 * can be moved forward (chat.md, "Channel particulars").
 */
export function createWebChat(options: WebChatOptions): WebChatChannel {
  const updates = liveUpdates();
  let engine: Engine | undefined;
  const parts: WebChatParts = { ...options, updates, engine: () => engine, isOpen: openChats(options.transcript) };
  return {
    channel: webChannel(parts),
    routes: webRoutes(parts),
    attach(attached) {
      engine = attached;
    },
    stop: updates.stop,
  };
}

function openChats(transcript: Transcript): (chat: string) => Promise<boolean> {
  const known = new Set([OWNER_CHAT]);
  return async (chat) => {
    if (known.has(chat)) return true;
    for (const open of await transcript.chats()) known.add(open.chat);
    return known.has(chat);
  };
}
