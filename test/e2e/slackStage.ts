import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '#config.ts';
import type { Log } from '#jobs/log.ts';
import { startBot } from '../../src/startBot.ts';
import type { Running } from '../../src/startSandbox.ts';
import { openTestDatabase } from '../database.ts';
import type { SlackPerson } from '../slack/person.ts';
import { type SlackServer, startSlackServer } from '../slack/server.ts';
import type { Stage } from '../stories/stage.ts';
import { bookUri } from './telegramStage.ts';

export type SlackStage = Stage & {
  readonly server: SlackServer;
  person(name: string): Promise<SlackPerson>;
  /** The product's settings, to start another process on the same book. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where the product answers over HTTP. */
  url(): string;
};

/** How Slack brings events: over a socket that the product opens, or to its address. */
export type SlackWay = 'socket' | 'http';

const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** The whole product on a fresh book, with a local Slack in front of it. */
export async function openSlackStage(
  way: SlackWay,
  settings: Readonly<Record<string, string>> = {},
): Promise<SlackStage> {
  const database = await openTestDatabase();
  const server = await startSlackServer();
  const folder = await mkdtemp(join(tmpdir(), 'slatebook-stage-'));
  const environment = {
    MONGODB_URI: bookUri(database),
    DATA_DIR: folder,
    PORT: '0',
    ...slackSettings(server, way),
    ...settings,
  };
  const start = async (): Promise<Running> => {
    const started = await startBot(readConfig(environment), quiet, () => {});
    if (way === 'http') server.toAddress(`${started.url}/slack/events`);
    return started;
  };
  let running = await start();
  return {
    server,
    environment,
    url: () => running.url,
    person: async (name) => server.person({ name }),
    wayIn: (text) => /Code: (\S+)/.exec(text)?.[1] ?? text,
    restart: async () => {
      await running.stop();
      running = await start();
    },
    close: async () => {
      await running.stop();
      await server.stop();
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function slackSettings(server: SlackServer, way: SlackWay): Readonly<Record<string, string>> {
  return {
    SLACK_BOT_TOKEN: server.botToken,
    SLACK_API_URL: server.apiUrl,
    ...(way === 'socket' ? { SLACK_APP_TOKEN: server.appToken } : { SLACK_SIGNING_SECRET: server.signingSecret }),
  };
}
