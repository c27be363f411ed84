import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type FetchHandler, startHttp } from '#channels/http/server.ts';
import type { Slack } from '#channels/slack/connect.ts';
import type { Telegram } from '#channels/telegram/connect.ts';
import type { Lease } from '#channels/telegram/lease.ts';
import { commandMenu, elsewhereLine, formFailedLine, groupLine, MENU_LANGUAGES } from '#chat/commandMenu.ts';
import type { Views } from '#chat/form.ts';
import type { Engine } from '#chat/inbound.ts';
import { instantOf } from '#domain/calendar.ts';
import type { Channel } from '#jobs/channel.ts';
import type { Log } from '#jobs/log.ts';
import type { Config, SlackConfig, TelegramConfig } from './config.ts';
import { newCode, openShopkeeper, scheduleDays } from './shopkeeper.ts';
import type { Running } from './startSandbox.ts';
import type { Book } from './store/book.ts';
import { connectStore } from './store/connect.ts';
import { openBook } from './store/openBook.ts';

/** How long a process that died keeps the others from fetching updates. */
const LEASE_MS = 5_000;

/**
 * The bot on the real book, on every channel that has a token. Fails with a `TelegramTokenError`, `SlackTokenError`, `StoreError`,
 * `StorageError` or `HttpError` whose message can be shown. `print` takes the one line that is meant for the operator's eyes only: the
 * code for opening a shop.
 */
export async function startBot(config: Config, log: Log, print: (line: string) => void): Promise<Running> {
  const store = await connectStore(config);
  try {
    const process = randomUUID();
    const book = await openBook(store.mongoose, { process, now: Date.now });
    const lease = store.embedded === undefined ? sharedLease(book) : ALONE;
    const posts = await connectChannels(config, { lease, log });
    const now = () => instantOf(Date.now());
    const shopkeeper = openShopkeeper({
      book,
      now,
      channels: posts.map(({ channel }) => channel),
      inviteLinks: (code) => posts.flatMap(({ inviteLink }) => inviteLink?.(code) ?? []),
      newShops: newShopsOf(config, print),
      log,
      ...(store.embedded === undefined ? { share: book.leases } : {}),
    });
    const { engine, delivery, metrics } = shopkeeper;
    const days = scheduleDays(shopkeeper, { book, now, log, mongoose: store.mongoose, process });
    let stopping = false;
    const isReady = async (): Promise<boolean> => {
      const each = await Promise.all([store.reachable(), ...posts.map((post) => post.isConnected())]);
      return each.every((isThere) => isThere) && !stopping;
    };
    const http = await startHttp({
      host: config.host,
      port: config.port,
      log,
      ready: isReady,
      paths: { '/metrics': metrics.handle, ...Object.assign({}, ...posts.map(({ paths }) => paths)) },
    });
    delivery.start();
    days.start();
    const receiving = posts.map((post) => post.receive(engine));
    const stop = async (): Promise<void> => {
      stopping = true;
      await Promise.all(receiving.map((one) => one.stop()));
      await http.stop();
      await Promise.all([days.stop(), delivery.stop()]);
      await store.close();
    };
    return { url: http.url, stop };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A channel that is connected, as far as the start has to do with it. */
type Post = {
  readonly channel: Channel;
  isConnected(): Promise<boolean>;
  /** A link that says an invite's code to the bot; not every channel has such. */
  readonly inviteLink?: (code: string) => string;
  readonly paths: Readonly<Record<string, FetchHandler>>;
  receive(engine: Engine & Views): { stop(): Promise<void> };
};

type Surroundings = { readonly lease: Lease; readonly log: Log };

/** Those with a token, side by side; the first that fails ends the start, and the others give up. */
async function connectChannels(config: Config, surroundings: Surroundings): Promise<readonly Post[]> {
  const givingUp = new AbortController();
  const { signal } = givingUp;
  try {
    return await Promise.all([
      ...(config.telegram === undefined ? [] : [openTelegram(config.telegram, { ...surroundings, signal })]),
      ...(config.slack === undefined
        ? []
        : [openSlack(config.slack, { ...surroundings, signal, dataDir: config.dataDir })]),
    ]);
  } catch (error) {
    givingUp.abort(error);
    throw error;
  }
}

type Connecting = Surroundings & { readonly signal: AbortSignal };

async function openTelegram(settings: TelegramConfig, { lease, log, signal }: Connecting): Promise<Post> {
  const { connectTelegram } = await import('#channels/telegram/connect.ts');
  const telegram: Telegram = await connectTelegram(settings, log, {
    groupLine,
    menu: commandMenu,
    languages: MENU_LANGUAGES,
    signal,
  });
  const { channel, webhook } = telegram;
  return {
    channel,
    isConnected: () => telegram.isConnected(),
    inviteLink: (code) => telegram.inviteLink(code),
    paths: webhook === undefined ? {} : { [webhook.path]: webhook.handle },
    receive: (engine) => {
      const receiving = telegram.receive(engine, lease);
      log.info({ bot: telegram.botName }, 'the Telegram bot is listening');
      return receiving;
    },
  };
}

async function openSlack(
  settings: SlackConfig,
  { log, signal, dataDir }: Connecting & { readonly dataDir: string },
): Promise<Post> {
  const { connectSlack } = await import('#channels/slack/connect.ts');
  const folder = join(dataDir, 'slack');
  const slack: Slack = await connectSlack(settings, log, {
    elsewhereLine,
    failedLine: formFailedLine,
    folder,
    signal,
  });
  const { channel, requests } = slack;
  return {
    channel,
    isConnected: () => slack.isConnected(),
    paths: requests === undefined ? {} : { [requests.path]: requests.handle },
    receive: (engine) => {
      const receiving = slack.receive(engine);
      log.info({ bot: slack.botName }, 'the Slack app is listening');
      return receiving;
    },
  };
}

/** The embedded database lets no second process in, so nobody else can be fetching updates. */
const ALONE: Lease = { hold: async () => true, release: async () => undefined };

function sharedLease({ leases }: Book): Lease {
  return { hold: (name) => leases.hold(name, LEASE_MS), release: (name) => leases.release(name) };
}

function newShopsOf({ newShops }: Config, print: (line: string) => void) {
  if (newShops === 'open') return { kind: 'open' } as const;
  const code = newCode();
  print(`The code for opening a shop: ${code}`);
  return { kind: 'code', code } as const;
}
