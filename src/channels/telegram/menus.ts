import type { BotCommand } from 'grammy/types';
import type { Role } from '#chat/inbound.ts';
import type { Log } from '#jobs/log.ts';
import type { Apis } from './apis.ts';
import { telegramFields } from './failure.ts';

/** The commands of a seat, described in a language (a BCP 47 tag); without a role those of a stranger. */
export type MenuWords = (role: Role | undefined, language: string | undefined) => readonly BotCommand[];

/** The commands that Telegram shows when a person types `/`. Decoration: what fails is logged and tried again another time. */
export type Menus = {
  /** The menu of everyone who has none of her own. */
  showStrangers(): Promise<void>;
  /** The menu of one chat; asks Telegram only when it is another than before. */
  show(who: {
    readonly chat: string;
    readonly role: Role | undefined;
    readonly language: string | undefined;
  }): Promise<void>;
  /** Telegram may have dropped it. */
  forget(chat: string): void;
};

const REMEMBERED_MAX = 10_000;

export function openMenus({ quick }: Apis, words: MenuWords, log: Log): Menus {
  const shown = new Map<string, string>();

  const set = async (commands: readonly BotCommand[], chat?: string): Promise<boolean> => {
    const scope = chat === undefined ? undefined : ({ type: 'chat', chat_id: Number(chat) } as const);
    try {
      await quick.setMyCommands(commands, scope === undefined ? {} : { scope });
      return true;
    } catch (error) {
      log.warn(telegramFields(error), 'the command menu could not be set');
      return false;
    }
  };

  return {
    showStrangers: async () => void (await set(words(undefined, undefined))),
    show: async ({ chat, role, language }) => {
      const before = shown.get(chat);
      const wanted = `${role ?? ''}/${language ?? ''}`;
      if (wanted === before || (before === undefined && role === undefined)) return;
      remember(shown, chat, wanted);
      if (!(await set(words(role, language), chat))) shown.delete(chat);
    },
    forget: (chat) => void shown.delete(chat),
  };
}

function remember(shown: Map<string, string>, chat: string, menu: string): void {
  shown.delete(chat);
  shown.set(chat, menu);
  if (shown.size <= REMEMBERED_MAX) return;
  const [oldest] = shown.keys();
  if (oldest !== undefined) shown.delete(oldest);
}
