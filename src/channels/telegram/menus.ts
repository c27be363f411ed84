import type { BotCommand, LanguageCode } from 'grammy/types';
import type { Role } from '#chat/inbound.ts';
import type { Log } from '#jobs/log.ts';
import type { Apis } from './apis.ts';
import { telegramFields } from './failure.ts';

/** The commands of a seat, described in a language (a BCP 47 tag); without a role those of a stranger. */
export type MenuWords = (role: Role | undefined, language: string | undefined) => readonly BotCommand[];

/** The commands that Telegram shows when a person types `/`. Decoration: what fails is logged and tried again another time. */
export type Menus = {
  /** The menu of everyone who has none of her own, in English and in each of the languages. */
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

/** Everybody, who has set her Telegram to a language, or one chat. */
type For = { readonly chat?: string; readonly language?: LanguageCode };

const REMEMBERED_MAX = 10_000;

export function openMenus(
  { quick }: Apis,
  { menu: words, languages }: { readonly menu: MenuWords; readonly languages: readonly LanguageCode[] },
  log: Log,
): Menus {
  const shown = new Map<string, string>();

  const set = async (commands: readonly BotCommand[], { chat, language }: For = {}): Promise<boolean> => {
    const scope = chat === undefined ? {} : { scope: { type: 'chat', chat_id: Number(chat) } as const };
    try {
      await quick.setMyCommands(commands, {
        ...scope,
        ...(language === undefined ? {} : { language_code: language }),
      });
      return true;
    } catch (error) {
      log.warn(telegramFields(error), 'the command menu could not be set');
      return false;
    }
  };

  return {
    showStrangers: async () => {
      for (const language of languages) await set(words(undefined, language), { language });
      await set(words(undefined, undefined));
    },
    show: async ({ chat, role, language }) => {
      const before = shown.get(chat);
      const wanted = `${role ?? ''}/${language ?? ''}`;
      if (wanted === before || (before === undefined && role === undefined)) return;
      remember(shown, chat, wanted);
      if (!(await set(words(role, language), { chat }))) shown.delete(chat);
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
