import { randomUUID } from 'node:crypto';
import { HttpError, type HttpOptions, type HttpServer, startHttp } from '#channels/http/server.ts';
import { createWebChat } from '#channels/web/webChat.ts';
import type { Log } from '#jobs/log.ts';
import { type Config, sandboxStore } from './config.ts';
import { openSandboxTime } from './sandboxTime.ts';
import { openShopkeeper, scheduleDays } from './shopkeeper.ts';
import { connectStore } from './store/connect.ts';
import { openBook } from './store/openBook.ts';
import { createSettings } from './store/settings.ts';
import { createWebTranscript } from './store/webTranscript.ts';

/** What was started, until it is stopped. */
export type Running = { readonly url: string; stop(): Promise<void> };

/**
 * The sandbox: the whole product in a browser on this machine, on a book of its own, with a clock that can be moved forward (chat.md,
 * "Channel particulars"). When its port is taken (a bot runs beside it) it opens on the next free one; `url` says which. Fails with a
 * `StorageError` or `HttpError` whose message can be shown.
 */
export async function startSandbox(config: Pick<Config, 'dataDir' | 'port'>, log: Log): Promise<Running> {
  const store = await connectStore(sandboxStore(config));
  try {
    const process = randomUUID();
    const book = await openBook(store.mongoose, { process, now: Date.now });
    const zone = async () => (await book.shops.newest())?.zone;
    const clock = await openSandboxTime(createSettings(store.mongoose), zone);
    const web = createWebChat({ transcript: createWebTranscript(store.mongoose), clock, log });
    const shopkeeper = openShopkeeper({
      book,
      now: clock.now,
      channels: [web.channel],
      inviteLinks: () => [],
      newShops: { kind: 'open' },
      log,
    });
    const { engine, delivery, metrics } = shopkeeper;
    const days = scheduleDays(shopkeeper, { book, now: clock.now, log, mongoose: store.mongoose, process });
    clock.liveThrough({ runs: days, delivery });
    web.attach(engine);
    const http = await listenNear({
      host: '127.0.0.1',
      port: config.port,
      log,
      ready: () => store.reachable(),
      paths: { '/metrics': metrics.handle },
      routes: [web.routes],
    });
    delivery.start();
    days.start();
    const stop = async (): Promise<void> => {
      clock.stop();
      web.stop();
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

/** How many ports after the one that was asked for are tried. */
const PORTS_FURTHER_MAX = 10;
const PORT_MAX = 65_535;

async function listenNear(options: HttpOptions): Promise<HttpServer> {
  const { host, port } = options;
  // Port 0 is any free one: there is no next.
  const last = port === 0 ? 0 : Math.min(port + PORTS_FURTHER_MAX, PORT_MAX);
  for (let next = port; next <= last; next += 1) {
    try {
      return await startHttp({ ...options, port: next });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new HttpError(
    `PORT: ${port} to ${last} on ${host} are in use by other programs; choose another, or any free one with PORT=0`,
  );
}

function isTaken(error: unknown): boolean {
  const cause = error instanceof HttpError ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
}
