import { randomUUID } from 'node:crypto';
import { startHttp } from '#channels/http/server.ts';
import { connectTelegram } from '#channels/telegram/connect.ts';
import type { Lease } from '#channels/telegram/lease.ts';
import { commandMenu, groupLine } from '#chat/commandMenu.ts';
import { instantOf } from '#domain/calendar.ts';
import type { Log } from '#jobs/log.ts';
import type { Config, TelegramConfig } from './config.ts';
import { newCode, openShopkeeper, scheduleDays } from './shopkeeper.ts';
import type { Running } from './startSandbox.ts';
import type { Book } from './store/book.ts';
import { connectStore } from './store/connect.ts';
import { openBook } from './store/openBook.ts';

/** How long a process that died keeps the others from fetching updates. */
const LEASE_MS = 5_000;

/**
 * The bot on the real book. Fails with a `TelegramTokenError`, `StoreError`, `StorageError` or `HttpError` whose message can be shown.
 * `print` takes the one line that is meant for the operator's eyes only: the code for opening a shop.
 */
export async function startBot(
  config: Config & { readonly telegram: TelegramConfig },
  log: Log,
  print: (line: string) => void,
): Promise<Running> {
  const store = await connectStore(config);
  try {
    const process = randomUUID();
    const book = await openBook(store.mongoose, { process, now: Date.now });
    const telegram = await connectTelegram(config.telegram, log, { groupLine, menu: commandMenu });
    const now = () => instantOf(Date.now());
    const shopkeeper = openShopkeeper({
      book,
      now,
      channels: [telegram.channel],
      inviteLinks: (code) => [telegram.inviteLink(code)],
      newShops: newShopsOf(config, print),
      log,
      ...(store.embedded === undefined ? { share: book.leases } : {}),
    });
    const { engine, delivery, metrics } = shopkeeper;
    const days = scheduleDays(shopkeeper, { book, now, log, mongoose: store.mongoose, process });
    const { webhook } = telegram;
    let stopping = false;
    const isReady = async (): Promise<boolean> => {
      const [hasBook, hasChannel] = await Promise.all([store.reachable(), telegram.isConnected()]);
      return hasBook && hasChannel && !stopping;
    };
    const http = await startHttp({
      host: config.host,
      port: config.port,
      log,
      ready: isReady,
      paths: {
        '/metrics': metrics.handle,
        ...(webhook === undefined ? {} : { [webhook.path]: webhook.handle }),
      },
    });
    delivery.start();
    days.start();
    const receiving = telegram.receive(engine, store.embedded === undefined ? sharedLease(book) : ALONE);
    log.info({ bot: telegram.botName }, 'the Telegram bot is listening');
    const stop = async (): Promise<void> => {
      stopping = true;
      await receiving.stop();
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
