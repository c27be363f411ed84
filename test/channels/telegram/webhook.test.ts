import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Webhook } from '#channels/telegram/webhook.ts';
import type { TelegramPerson } from '../../telegram/person.ts';
import { startTelegramServer, type TelegramServer } from '../../telegram/server.ts';
import { message, startBot, type TestBot, type TestBotOptions, until } from './bot.ts';

/** chat.md, "Channel particulars", Telegram: webhook with secret token; quality.md, "Security": webhooks verified. */

const SECRET = 'a-secret-that-only-Telegram-knows';

let telegramServer: TelegramServer;
let asha: TelegramPerson;
let bot: TestBot | undefined;
let ours: { readonly url: string; serve(webhook: Webhook | undefined): void; close(): Promise<void> };

beforeEach(async () => {
  telegramServer = await startTelegramServer();
  asha = telegramServer.person({ id: 7, name: 'Asha Verma' });
  ours = await startOurServer();
});

afterEach(async () => {
  await bot?.stop();
  bot = undefined;
  await telegramServer.stop();
  await ours.close();
});

const start = async (options: TestBotOptions = {}): Promise<TestBot> => {
  bot = await startBot(telegramServer, { ...options, settings: { webhook: { url: ours.url, secret: SECRET } } });
  ours.serve(bot.telegram.webhook);
  return bot;
};

/** Our HTTP server, as small as it can be. */
async function startOurServer(): Promise<typeof ours> {
  let webhook: Webhook | undefined;
  const http = createServer(async (request, response) => {
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(chunk);
    const headers = Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]);
    const answer = await webhook?.handle(new Request(ours.url, { method: 'POST', headers, body: Buffer.concat(body) }));
    response.writeHead(answer?.status ?? 404).end();
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has such an address.
  const { port } = http.address() as AddressInfo;
  const close = async (): Promise<void> => {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  };
  const serve = (served: Webhook | undefined): void => {
    webhook = served;
  };
  return { url: `http://127.0.0.1:${port}/telegram/hook`, serve, close };
}

const update = JSON.stringify({
  update_id: 5,
  message: {
    message_id: 12,
    date: 1_796_119_200,
    chat: { id: 7, type: 'private', first_name: 'Asha' },
    from: { id: 7, is_bot: false, first_name: 'Asha' },
    text: 'sale Asha 210',
  },
});

const bring = async (
  webhook: Webhook | undefined,
  { secret = SECRET, body = update, method = 'POST' } = {},
): Promise<number | undefined> => {
  const headers = { 'x-telegram-bot-api-secret-token': secret };
  const request = new Request(ours.url, { method, headers, ...(method === 'POST' ? { body } : {}) });
  return (await webhook?.handle(request))?.status;
};

test('Telegram is told where to bring updates, brings them, and answers come back', async () => {
  const { telegram } = await start({ answer: () => message('heard') });
  expect(telegram.webhook?.path).toBe('/telegram/hook');
  await until('it is told', () => telegramServer.webhookUrl() === ours.url);
  expect((await asha.says('balance'))[0]?.text).toBe('heard');
  expect(telegramServer.calls('setWebhook')[0]?.values.allowed_updates).toContain('callback_query');
  expect(telegramServer.calls('getUpdates')).toEqual([]);
});

test('an update counts as received only when the engine has committed it', async () => {
  let faults = 2;
  const { inbounds } = await start({
    answer: () => {
      faults -= 1;
      if (faults >= 0) throw new Error('a write conflict');
      return message('heard');
    },
  });
  await asha.says('balance');
  await telegramServer.settled();
  expect(inbounds).toHaveLength(3);
  expect(new Set(inbounds.map((inbound) => inbound.key)).size).toBe(1);
});

test('an update that always fails is given up after many tries, so that the next one can come', async () => {
  const { log } = await start({
    answer: (inbound) => {
      if (inbound.content.kind !== 'text') throw new Error('a bug');
      return message('heard');
    },
  });
  asha.sendsThing();
  await asha.says('balance');
  expect(log.text()).toContain('an update is given up');
});

test('setting the webhook is tried until Telegram takes it', async () => {
  telegramServer.fails({ method: 'setWebhook', fault: { kind: 'drop', when: 'before' }, times: 2 });
  await start();
  await until('it is set', () => telegramServer.webhookUrl() === ours.url);
  expect(telegramServer.calls('setWebhook')).toHaveLength(3);
});

test.each<[string, Parameters<typeof bring>[1], number]>([
  ['the secret', {}, 200],
  ['a wrong secret', { secret: `${SECRET}x` }, 401],
  ['no secret', { secret: '' }, 401],
  ['no update', { body: '[1]' }, 400],
  ['no JSON', { body: '{' }, 400],
  ['more than any update is long', { body: `"${'x'.repeat(1024 * 1024)}"` }, 413],
  ['another method', { method: 'GET' }, 405],
])('a request with %s is answered %3$i', async (_, request, status) => {
  const { telegram, inbounds } = await start();
  expect(await bring(telegram.webhook, request)).toBe(status);
  expect(inbounds).toHaveLength(status === 200 ? 1 : 0);
});

test('after the stop updates stay with Telegram, which keeps the address', async () => {
  const { telegram, stop, inbounds } = await start();
  await until('it is set', () => telegramServer.webhookUrl() === ours.url);
  await stop();
  expect(await bring(telegram.webhook)).toBe(503);
  expect(inbounds).toEqual([]);
  expect(telegramServer.webhookUrl()).toBe(ours.url);
});
