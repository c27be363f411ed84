import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectTelegram } from '#channels/telegram/connect.ts';
import { TelegramTokenError } from '#channels/telegram/tokenError.ts';
import type { Fault } from '../../telegram/faults.ts';
import { startTelegramServer, type TelegramServer } from '../../telegram/server.ts';
import { collectLog, connectTo, hurriedClock, until } from './bot.ts';

/** Starting: a wrong token is said at once, everything else is waited for (quality.md, "Reliability"). */

let server: TelegramServer;

beforeEach(async () => {
  server = await startTelegramServer({ botName: 'corner_store_bot' });
});

afterEach(() => server.stop());

test('the bot knows its own name; a slash at the end of the address does no harm', async () => {
  const telegram = await connectTo(server, { apiRoot: `${server.apiRoot}/` });
  expect(telegram.botName).toBe('corner_store_bot');
  expect(telegram.channel.name).toBe('telegram');
  expect(telegram.webhook).toBeUndefined();
});

test('a wrong token is an error that says what to do and does not say the token', async () => {
  const connecting = connectTo(server, { token: '42:wrong-token' });
  await expect(connecting).rejects.toThrow(TelegramTokenError);
  await expect(connecting).rejects.toThrow(/^Telegram does not know this bot token\. Copy it again from @BotFather/);
  await expect(connecting).rejects.not.toThrow('wrong-token');
});

test.each<[string, Fault]>([
  ['a broken connection', { kind: 'drop', when: 'before' }],
  ['a page of a proxy', { kind: 'proxy', status: 502 }],
  ['a fault of Telegram', { kind: 'refuse', code: 500, description: 'Internal Server Error' }],
  ['a rate limit', { kind: 'refuse', code: 429, description: 'Too Many Requests: retry after 5', retryAfter: 5 }],
])('%s at the start is waited out', async (_, fault) => {
  const log = collectLog();
  server.fails({ method: 'getMe', fault, times: 2 });
  const telegram = await connectTo(server, {}, log);
  expect(telegram.botName).toBe('corner_store_bot');
  expect(log.lines).toHaveLength(2);
  expect(log.text()).not.toContain('local-test-token');
});

test('who waits for the network can give up', async () => {
  server.down();
  const log = collectLog();
  const givingUp = new AbortController();
  const connecting = connectTelegram({ token: server.token, apiRoot: server.apiRoot }, log, {
    groupLine: (link) => link,
    languages: ['hi'],
    menu: () => [],
    clock: hurriedClock,
    signal: givingUp.signal,
  });
  const outcome = connecting.catch((error: unknown) => error);
  await until('it has tried', () => log.lines.length > 1);
  givingUp.abort(new Error('stopping'));
  expect(await outcome).toEqual(new Error('stopping'));
});
