import type { LanguageCode } from 'grammy/types';
import type { Engine } from '#chat/inbound.ts';
import type { Channel } from '#jobs/channel.ts';
import type { Log } from '#jobs/log.ts';
import { backoffMs, type Clock, systemClock } from '../clock.ts';
import { type Apis, openApis } from './apis.ts';
import { telegramChannel } from './channel.ts';
import { createContact } from './contact.ts';
import { openDownload } from './download.ts';
import { isTokenRefused, retryAfterMs, telegramFields } from './failure.ts';
import { botLink, openIntake } from './intake.ts';
import { keepLease, type Lease } from './lease.ts';
import { type MenuWords, openMenus } from './menus.ts';
import { startPolling } from './polling.ts';
import type { Receiving } from './receiving.ts';
import { telegramSignal } from './signal.ts';
import { TelegramTokenError } from './tokenError.ts';
import type { BotIdentity } from './translate.ts';
import { createWebhook, type Webhook, type WebhookSettings } from './webhook.ts';

export type TelegramSettings = {
  readonly token: string;
  /** Another API server than Telegram's own. */
  readonly apiRoot?: string;
  /** Where Telegram brings updates; without it they are fetched. */
  readonly webhook?: WebhookSettings;
};

/** What the adapter is given to say, and to know the time by. */
export type TelegramSurroundings = {
  /** The one line for a group, around the link to the private chat, in the writer's language: no name, no figure. */
  readonly groupLine: (link: string, language: string | undefined) => string;
  readonly menu: MenuWords;
  /** Those that a menu is described in besides English. */
  readonly languages: readonly LanguageCode[];
  readonly clock?: Clock;
  /** Gives up connecting. */
  readonly signal?: AbortSignal;
};

export type Telegram = {
  readonly channel: Channel;
  readonly botName: string;
  /** Whether Telegram answers this bot now; asks when it is not known. */
  isConnected(): Promise<boolean>;
  /** Opens the private chat and says `/start <code>` there. */
  inviteLink(code: string): string;
  /** Hands every update to the engine from now on; polls only while it holds the lease. */
  receive(engine: Engine, lease: Lease): Receiving;
  readonly webhook?: Webhook;
};

/**
 * Finds out who the bot is, however long the network takes. Fails with a `TelegramTokenError` when Telegram does not know the token,
 * with the signal's reason when told to give up.
 */
export async function connectTelegram(
  settings: TelegramSettings,
  log: Log,
  surroundings: TelegramSurroundings,
): Promise<Telegram> {
  const { groupLine, clock = systemClock, signal = new AbortController().signal } = surroundings;
  const apis = openApis(settings);
  const contact = createContact();
  for (const api of Object.values(apis)) api.config.use(contact.watch);
  const bot = await identify(apis, { log, clock, signal });
  const webhook = settings.webhook === undefined ? undefined : createWebhook(settings.webhook);
  const menus = openMenus(apis, surroundings, log);

  const receive = (engine: Engine, lease: Lease): Receiving => {
    const download = openDownload(apis, settings, log);
    const intake = openIntake(engine, { apis, bot, menus, download, groupLine, clock, log });
    void menus.showStrangers();
    if (webhook !== undefined) return webhook.open({ apis, intake, clock, log });
    const keeper = keepLease(lease, `telegram:${bot.id}`, { clock, log });
    return startPolling({ apis, intake, keeper, clock, log });
  };

  return {
    channel: telegramChannel(apis),
    botName: bot.username,
    isConnected: () => contact.isThere(() => apis.quick.getMe()),
    inviteLink: (code) => `${botLink(bot)}?start=${encodeURIComponent(code)}`,
    receive,
    ...(webhook === undefined ? {} : { webhook: { path: webhook.path, handle: webhook.handle } }),
  };
}

async function identify(
  { quick }: Apis,
  { log, clock, signal }: { log: Log; clock: Clock; signal: AbortSignal },
): Promise<BotIdentity> {
  for (let failures = 1; ; failures += 1) {
    signal.throwIfAborted();
    try {
      const { id, username } = await quick.getMe(telegramSignal(signal));
      return { id, username };
    } catch (error) {
      signal.throwIfAborted();
      if (isTokenRefused(error)) throw new TelegramTokenError();
      log.warn({ ...telegramFields(error), failures }, 'Telegram is out of reach');
      await clock.wait(retryAfterMs(error) ?? backoffMs(failures), signal);
    }
  }
}
