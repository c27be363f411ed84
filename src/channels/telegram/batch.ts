import type { Update } from 'grammy/types';
import { orderOf } from './translate.ts';

/**
 * Handles a batch, chats side by side, each chat's updates in their order; `handle` answers false when an update should come again,
 * and then the rest of its chat waits too. Returns after all of it, with the offset that confirms no update that should come again;
 * undefined when there is nothing to confirm.
 */
export async function handleBatch(
  updates: readonly Update[],
  handle: (update: Update) => Promise<boolean>,
): Promise<number | undefined> {
  const again: number[] = [];
  const chats = inOrder(updates);
  await Promise.all(
    chats.map(async (ofChat) => {
      const open = await firstUnhandled(ofChat, handle);
      if (open !== undefined) again.push(open.update_id);
    }),
  );
  if (again.length > 0) return Math.min(...again);
  const last = updates.at(-1);
  return last === undefined ? undefined : last.update_id + 1;
}

async function firstUnhandled(
  updates: readonly Update[],
  handle: (update: Update) => Promise<boolean>,
): Promise<Update | undefined> {
  for (const update of updates) if (!(await handle(update))) return update;
  return undefined;
}

function inOrder(updates: readonly Update[]): readonly (readonly Update[])[] {
  const chats = new Map<string, Update[]>();
  for (const update of updates) {
    const ofChat = chats.get(orderOf(update)) ?? [];
    ofChat.push(update);
    chats.set(orderOf(update), ofChat);
  }
  return [...chats.values()];
}
