import type { Update } from 'grammy/types';
import { type Engine, INBOUND_FILE_BYTES_MAX, type Inbound, PHOTO_BYTES_MAX } from '#chat/inbound.ts';
import { correlationOf } from '#jobs/correlation.ts';
import type { Log } from '#jobs/log.ts';
import type { Clock } from '../clock.ts';
import { withDeadline } from '../deadline.ts';
import type { Apis } from './apis.ts';
import type { Download } from './download.ts';
import { telegramFields } from './failure.ts';
import type { Menus } from './menus.ts';
import { escapeHtml } from './render.ts';
import type { TelegramFile } from './sentFiles.ts';
import { type BotIdentity, translate } from './translate.ts';

export type IntakeParts = {
  readonly apis: Apis;
  readonly bot: BotIdentity;
  readonly menus: Menus;
  readonly download: Download;
  /** The one line for a group, with the link to the private chat. */
  readonly groupLine: (link: string, language: string | undefined) => string;
  readonly clock: Clock;
  readonly log: Log;
};

export type Intake = {
  /** Returns when the update's effect is committed; what Telegram gets to hear besides (menu, end of the press) follows on its own. */
  take(update: Update): Promise<void>;
  /** Joins the log lines about an update with those of what followed from it; undefined when nothing does. */
  correlation(update: Update): string | undefined;
  /** Resolves when nothing follows any more, or after a moment: none of it is worth a slow stop. */
  settled(): Promise<void>;
};

const SETTLE_DEADLINE_MS = 2000;

export function openIntake(engine: Engine, parts: IntakeParts): Intake {
  const { apis, bot, menus, log } = parts;
  const following = new Set<Promise<void>>();

  const follow = (work: Promise<unknown>, what: string): void => {
    const followed = work
      .then(() => undefined)
      .catch((error: unknown) => log.warn(telegramFields(error), what))
      .finally(() => following.delete(followed));
    following.add(followed);
  };
  const hand = async (inbound: Inbound): Promise<void> => {
    const { chat } = inbound;
    const { role, language = inbound.language } = await engine.handle(inbound);
    follow(menus.show({ chat, role, language }), 'the command menu could not be set');
  };

  return {
    take: async (update) => {
      const meant = translate(update, bot, parts.clock.now());
      switch (meant.kind) {
        case 'inbound':
          return hand(await withBytes(meant, parts.download));
        case 'press':
          try {
            if (meant.inbound !== undefined) await hand(meant.inbound);
          } finally {
            follow(apis.quick.answerCallbackQuery(meant.query), 'a press could not be answered');
          }
          return;
        case 'group':
          follow(answerGroup(parts, meant), 'a group could not be answered');
          return;
        case 'membership':
          menus.forget(meant.chat);
          return;
        case 'nothing':
          return;
      }
    },
    correlation: (update) => {
      const meant = translate(update, bot, parts.clock.now());
      const inbound = meant.kind === 'inbound' || meant.kind === 'press' ? meant.inbound : undefined;
      return inbound === undefined ? undefined : correlationOf(inbound.key);
    },
    settled: async () => {
      await withDeadline(Promise.all(following), SETTLE_DEADLINE_MS).catch(() =>
        log.warn({}, 'some calls were left open'),
      );
    },
  };
}

type Meant = { readonly inbound: Inbound; readonly file?: TelegramFile };

/** The message with its photo or file, which is fetched outside of any transaction. */
async function withBytes({ inbound, file }: Meant, download: Download): Promise<Inbound> {
  const { content } = inbound;
  if (file === undefined) return inbound;
  if (content.kind === 'photo') {
    return { ...inbound, content: { ...content, photos: [await download(file, PHOTO_BYTES_MAX)] } };
  }
  if (content.kind !== 'file') return inbound;
  return { ...inbound, content: { ...content, file: await download(file, INBOUND_FILE_BYTES_MAX) } };
}

type Group = { readonly chat: number; readonly thread?: number; readonly language?: string };

async function answerGroup(parts: IntakeParts, group: Group): Promise<void> {
  const line = escapeHtml(parts.groupLine(botLink(parts.bot), group.language));
  await parts.apis.quick.sendMessage(group.chat, line, {
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    ...(group.thread === undefined ? {} : { message_thread_id: group.thread }),
  });
}

/** The private chat with the bot. */
export function botLink(bot: BotIdentity): string {
  return `https://t.me/${bot.username}`;
}
