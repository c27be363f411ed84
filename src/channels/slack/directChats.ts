import type { Apis } from './apis.ts';

/**
 * The direct chats with the bot, by the person's id: opened when they are not known yet, remembered while the process lives. Slack
 * lets few be opened in a minute, so they are not for what a person's id does as well.
 */
export type DirectChats = {
  /** The id of the chat's channel (`D…`). */
  of(user: string): Promise<string>;
  /** The same without asking Slack; undefined when it is not known yet. */
  known(user: string): string | undefined;
  /** Slack named it: a message of hers came from there, or ours went there. */
  learn(user: string, channel: string): void;
  /** Slack does not know it any more. */
  forget(user: string): void;
};

const REMEMBERED_MAX = 10_000;

export function openDirectChats({ quick }: Apis): DirectChats {
  const known = new Map<string, string>();
  const opening = new Map<string, Promise<string>>();

  const learn = (user: string, channel: string): void => {
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= REMEMBERED_MAX) known.delete(oldest);
    known.set(user, channel);
  };
  const open = async (user: string): Promise<string> => {
    const { channel } = await quick.conversations.open({ users: user });
    if (channel?.id === undefined) throw new Error('Slack opened a chat without an id');
    learn(user, channel.id);
    return channel.id;
  };
  return {
    of: async (user) => {
      const channel = known.get(user);
      if (channel !== undefined) return channel;
      const asked = opening.get(user) ?? open(user).finally(() => opening.delete(user));
      opening.set(user, asked);
      return asked;
    },
    known: (user) => known.get(user),
    learn,
    forget: (user) => void known.delete(user),
  };
}
