import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { openTestDatabase } from '../database.ts';
import type { Place } from '../stories/stage.ts';
import type { TelegramPerson } from '../telegram/person.ts';
import { startTelegramServer, type TelegramServer } from '../telegram/server.ts';
import { type BotProcess, spawnBot } from './botProcess.ts';
import { bookUri } from './telegramStage.ts';

/** One book and one local Telegram, and bots in processes of their own that come and go. */
export type ProcessStage = Place<TelegramPerson> & {
  readonly server: TelegramServer;
  /** The book's database, to look at what is in it. */
  readonly db: Db;
  /** A bot's settings, unless told otherwise. */
  readonly settings: Readonly<Record<string, string>>;
  /** Starts a bot, without waiting until it runs. */
  spawn(settings?: Readonly<Record<string, string>>): BotProcess;
  /** Ends whatever still runs. */
  close(): Promise<void>;
};

export async function openProcessStage(): Promise<ProcessStage> {
  const database = await openTestDatabase();
  const server = await startTelegramServer();
  const folder = await mkdtemp(join(tmpdir(), 'slatebook-process-'));
  const client = await MongoClient.connect(bookUri(database));
  const spawned: BotProcess[] = [];
  let people = 0;
  const settings = {
    MONGODB_URI: bookUri(database),
    DATA_DIR: folder,
    PORT: '0',
    TELEGRAM_BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.apiRoot,
  };
  return {
    server,
    db: client.db(),
    settings,
    person: async (name) => {
      people += 1;
      return server.person({ id: 1_000 + people, name, language: 'en' });
    },
    wayIn: (text) => /https:\/\/t\.me\/\S+/.exec(text)?.[0] ?? text,
    spawn: (more = {}) => {
      const bot = spawnBot(folder, { ...settings, ...more });
      spawned.push(bot);
      return bot;
    },
    close: async () => {
      await Promise.all(spawned.map((bot) => bot.kill()));
      await client.close();
      await server.stop();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const listening = createServer();
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  await new Promise((resolve) => listening.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('it listens on a port');
  return address.port;
}
