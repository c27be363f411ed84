import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type SlackServer, startSlackServer } from '../slack/server.ts';
import { spawnBot } from './botProcess.ts';

/** Starting with Slack: what is wrong is a sentence for each variable, and nothing starts (scripts/README.md, "Configuration"). */

let server: SlackServer;
let folder: string;

beforeEach(async () => {
  server = await startSlackServer();
  folder = await mkdtemp(join(tmpdir(), 'slatebook-start-'));
});

afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  [
    'a wrong bot token',
    { SLACK_BOT_TOKEN: 'xoxb-wrong' },
    /^SLACK_BOT_TOKEN: Slack refuses this token .*for example xoxb-/,
  ],
  ['a wrong app token', { SLACK_APP_TOKEN: 'xapp-wrong' }, /^SLACK_APP_TOKEN: Slack refuses this token .*xapp-1-/],
  [
    'no way to receive, and a wrong port',
    { SLACK_APP_TOKEN: '', PORT: 'x' },
    /^PORT must be .*\nSLACK_BOT_TOKEN needs a way to receive.*SLACK_APP_TOKEN.*SLACK_SIGNING_SECRET/,
  ],
])('%s ends it with 2 and a sentence', async (_, settings, says) => {
  const ours = { SLACK_BOT_TOKEN: server.botToken, SLACK_APP_TOKEN: server.appToken, SLACK_API_URL: server.apiUrl };
  const bot = spawnBot(folder, { DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent', ...ours, ...settings });
  expect(await bot.ended).toEqual({ code: 2, signal: null });
  expect(bot.output()).toMatch(says);
  expect(bot.output()).not.toMatch(/\n\s+at |xoxb-wrong|xapp-wrong/);
});
