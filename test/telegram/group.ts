import type { Seen } from '../stories/person.ts';
import { createChat, seenIn, type World } from './chats.ts';

/** A group with the bot in it. */
export type Group = {
  readonly id: number;
  readonly title: string;
  /** What the bot wrote there. */
  sees(): readonly Seen[];
};

export function createGroup(world: World, { id, title }: { readonly id: number; readonly title: string }): Group {
  const chat = createChat({ id, kind: 'group', title, closed: undefined });
  world.chats.set(id, chat);
  return { id, title, sees: () => seenIn(chat) };
}
