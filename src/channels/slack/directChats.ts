import type { Clock } from '../clock.ts';
import type { Apis } from './apis.ts';

/** The direct chats with the bot, by the person's id: opened when they are not known yet, remembered while the process lives. */
export type DirectChats = {
  /** The id of the chat's channel (`D…`). */
  of(user: string): Promise<string>;
  /**
   * Where a message to her goes: to her chat, or to her id, which does as well, when her chat is not known and Slack would not let one
   * more be opened now. A morning of a thousand customers opens no thousand chats.
   */
  reach(user: string): Promise<string>;
  /** Slack named it: a message of hers came from there, or ours went there. */
  learn(user: string, channel: string): void;
  /** Slack does not know it any more. */
  forget(user: string): void;
};

const REMEMBERED_MAX = 10_000;
/** Slack allows about 50 in a minute, for all that is opened. */
const OPENED_MAX = 20;
const MINUTE_MS = 60_000;

export function openDirectChats({ quick }: Apis, { now }: Pick<Clock, 'now'>): DirectChats {
  const known = new Map<string, string>();
  const opening = new Map<string, Promise<string>>();
  let opened: readonly number[] = [];

  const lastMinute = (): readonly number[] => opened.filter((at) => Date.parse(now()) - at < MINUTE_MS);
  const learn = (user: string, channel: string): void => {
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= REMEMBERED_MAX) known.delete(oldest);
    known.set(user, channel);
  };
  const open = async (user: string): Promise<string> => {
    opened = [...lastMinute(), Date.parse(now())];
    const { channel } = await quick.conversations.open({ users: user });
    if (channel?.id === undefined) throw new Error('Slack opened a chat without an id');
    learn(user, channel.id);
    return channel.id;
  };
  const of = async (user: string): Promise<string> => {
    const channel = known.get(user);
    if (channel !== undefined) return channel;
    const asked = opening.get(user) ?? open(user).finally(() => opening.delete(user));
    opening.set(user, asked);
    return asked;
  };
  return {
    of,
    reach: async (user) => {
      const mayOpen = known.has(user) || opening.has(user) || lastMinute().length < OPENED_MAX;
      return mayOpen ? of(user) : user;
    },
    learn,
    forget: (user) => void known.delete(user),
  };
}
