import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#config.ts';
import type { Log } from '#jobs/log.ts';
import { startBot } from '../../src/startBot.ts';
import type { Running } from '../../src/startSandbox.ts';
import { openTestDatabase, type TestDatabase } from '../database.ts';
import type { Stage } from '../stories/stage.ts';
import type { TelegramPerson } from '../telegram/person.ts';
import { startTelegramServer, type TelegramServer } from '../telegram/server.ts';

export type TelegramStage = Stage & {
  readonly server: TelegramServer;
  person(name: string): Promise<TelegramPerson>;
  /** The product's settings, to start another process on the same book. */
  readonly environment: Readonly<Record<string, string>>;
};

const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** The whole product on a fresh book, with a local Telegram in front of it. */
export async function openTelegramStage(settings: Readonly<Record<string, string>> = {}): Promise<TelegramStage> {
  const database = await openTestDatabase();
  const server = await startTelegramServer();
  const folder = await mkdtemp(join(tmpdir(), 'slatebook-stage-'));
  const environment = {
    MONGODB_URI: bookUri(database),
    DATA_DIR: folder,
    PORT: '0',
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.apiRoot,
    ...settings,
  };
  let running = await start(environment);
  let people = 0;
  return {
    server,
    environment,
    person: async (name) => {
      people += 1;
      return server.person({ id: 1_000 + people, name, language: 'en' });
    },
    wayIn: (text) => /https:\/\/t\.me\/\S+/.exec(text)?.[0] ?? text,
    restart: async () => {
      await running.stop();
      running = await start(environment);
    },
    close: async () => {
      await running.stop();
      await server.stop();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function start(environment: Readonly<Record<string, string>>): Promise<Running> {
  return startBot(readConfig(environment), quiet, () => {});
}

/** A database of a stage's own, so that stages never meet. */
export function bookUri({ uri, databaseName }: TestDatabase): string {
  const [address = uri, query = ''] = uri.split('?');
  const base = address.replace(/^(mongodb(?:\+srv)?:\/\/[^/]+)\/?.*$/, '$1');
  return `${base}/${databaseName}?${query}`;
}
