import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../embedded/ownServer.ts';
import type { Person } from '../stories/person.ts';
import { openShop, openShopWithAsha } from '../stories/stage.ts';
import type { TelegramPerson } from '../telegram/person.ts';
import { freePort, openProcessStage, type ProcessStage } from './processStage.ts';

/* The program as an operator runs it: started, stopped, killed, twice at once (architecture.md, "Running it"; quality.md, "Reliability"). */
let stage: ProcessStage;

beforeEach(async () => {
  stage = await openProcessStage();
});

afterEach(() => stage.close());

const waiting = () => stage.db.collection('outbox').countDocuments({ state: 'waiting' });
const countOf = (person: Person, text: string) => person.sees().filter((seen) => seen.text.includes(text)).length;

describe('killed between the commit and the delivery', () => {
  test('with no message on its way: each leaves after the restart, exactly once', async () => {
    const first = stage.spawn();
    const { owner, asha } = await openShopWithAsha(stage);
    stage.server.fails({ fault: { kind: 'proxy', status: 502 }, method: 'sendMessage', times: 2 });
    owner.types('sale Asha 2 kg rice 210');
    await until('both messages were tried', () => failedSends() === 2);
    await first.kill();
    await expectDeliveredOnce({ owner, asha });
  });

  test('with the calls not answered: each leaves after the restart, exactly once if it had not arrived', async () => {
    const first = stage.spawn();
    const { owner, asha } = await openShopWithAsha(stage);
    stage.server.fails({ fault: { kind: 'hang' }, method: 'sendMessage', times: 2 });
    owner.types('sale Asha 2 kg rice 210');
    await until('both messages were tried', () => failedSends() === 2);
    await first.kill();
    await expectDeliveredOnce({ owner, asha });
  });

  const failedSends = () =>
    stage.server.calls('sendMessage').filter(({ values }) => String(values.text).includes('₹210.00')).length;

  async function expectDeliveredOnce({ owner, asha }: { owner: Person; asha: Person }): Promise<void> {
    expect([countOf(owner, '₹210.00'), countOf(asha, '₹210.00')]).toEqual([0, 0]);
    const second = stage.spawn();
    await second.ready;
    await owner.waitFor('#1 Asha Verma: ₹210.00 on credit');
    await asha.waitFor('₹210.00');
    await until('nothing waits any more', async () => (await waiting()) === 0);
    expect([countOf(owner, '₹210.00'), countOf(asha, '₹210.00')]).toEqual([1, 1]);
  }
});

describe('two processes on one book', () => {
  const SALES = 40;

  test('log sales on one account at once: none is lost, none is there twice, the book is intact', async () => {
    const addresses = [await startWithWebhook(), await startWithWebhook()];
    const owner = await openShop(stage);
    await owner.says('add Asha Verma', { until: 'Code:' });
    const clerk = await stage.person('Ravi');
    const invited = await owner.says('staff invite clerk', { until: 'https://t.me/' });
    await clerk.opens(stage.wayIn(invited.map(({ text }) => text).join('\n')));

    const sales = Array.from({ length: SALES }, (_, index) => ({
      writer: index % 2 === 0 ? owner : clerk,
      number: index,
      // Every fourth is brought to both processes at once.
      to: index % 4 === 3 ? addresses : [addresses[Math.floor(index / 2) % 2] ?? ''],
    }));
    await Promise.all(sales.flatMap(({ to, ...sale }) => to.map((address) => bring(address, sale))));

    const events = await stage.db.collection('events').find({ kind: 'sale' }).sort({ seq: 1 }).toArray();
    expect(events.map(({ data }) => data.entry)).toEqual(Array.from({ length: SALES }, (_, index) => index + 1));
    expect(new Set(events.map(({ seq }) => seq - events[0]?.seq))).toEqual(new Set(events.keys()));
    await owner.says('balance Asha', { until: '₹400.00' });
    await owner.says('verify', { until: /^Intact: / });
    await until('nothing waits any more', async () => (await waiting()) === 0);
    for (let entry = 1; entry <= SALES; entry += 1)
      expect(countOf(owner, `#${entry} Asha Verma`) + countOf(clerk, `#${entry} Asha Verma`)).toBe(1);
  });

  test('one fetches updates, the other stands by and takes over when the first is killed', async () => {
    const first = stage.spawn();
    await first.says('the lease is held');
    const second = stage.spawn();
    const owner = await openShop(stage);
    await second.ready;
    await owner.says('add Asha Verma', { until: 'Code:' });
    expect(second.output()).not.toContain('the lease is held');

    await first.kill();
    owner.types('sale Asha rice 210');
    await second.says('the lease is held');
    await owner.waitFor('#1 Asha Verma: ₹210.00');
    expect(countOf(owner, '#1 Asha Verma')).toBe(1);
  });

  test('the one that stops in good order hands over at once', async () => {
    const first = stage.spawn();
    await first.says('the lease is held');
    const second = stage.spawn();
    await second.ready;
    expect(await first.stop()).toEqual({ code: 0, signal: null });
    await second.says('the lease is held');
    await openShop(stage);
  });
});

const WEBHOOK_SECRET = 'a-secret-between-telegram-and-us';

/** Starts a bot that has its updates brought, and says where. */
async function startWithWebhook(): Promise<string> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/telegram`;
  const bot = stage.spawn({
    PORT: String(port),
    TELEGRAM_WEBHOOK_URL: address,
    TELEGRAM_WEBHOOK_SECRET: WEBHOOK_SECRET,
  });
  await bot.says('the webhook is set');
  return address;
}

/** Brings a typed sale to one bot, as Telegram does: until it is taken. */
async function bring(address: string, { writer, number }: { writer: TelegramPerson; number: number }): Promise<void> {
  const { id, name } = writer;
  const message = {
    message_id: 100_000 + number,
    date: Math.floor(Date.now() / 1000),
    chat: { id, type: 'private', first_name: name },
    from: { id, is_bot: false, first_name: name },
    text: `sale Asha thing${number} 10`,
  };
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': WEBHOOK_SECRET };
  const body = JSON.stringify({ update_id: 100_000 + number, message });
  await until('the update is taken', async () => (await fetch(address, { method: 'POST', headers, body })).ok);
}

describe('asked to stop', () => {
  /* The process ends itself with 1 when that takes longer than 9.5 seconds. */
  test('the bot ends with 0 in good time, while a message hangs, which waits for the next start', async () => {
    const bot = stage.spawn();
    const { owner, asha } = await openShopWithAsha(stage);
    stage.server.fails({ fault: { kind: 'hang' }, method: 'sendMessage', chat: asha.id });
    await owner.says('sale Asha rice 210');
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    expect(await waiting()).toBe(1);
    stage.spawn();
    await asha.waitFor('₹210.00');
  });

  test('the bot ends with 0 in good time also when Telegram answers nothing at all', async () => {
    const bot = stage.spawn();
    const owner = await openShop(stage);
    await owner.says('add Asha Verma', { until: 'Code:' });
    await owner.says('sale Asha rice 210', { until: '#1' });
    expect(stage.server.calls('editMessageText')).toEqual([]);
    stage.server.fails({ fault: { kind: 'hang' }, times: 1_000 });
    await owner.taps('Undo');
    await until('the outcome is on its way', () => stage.server.calls('editMessageText').length === 1);
    expect(await bot.stop()).toEqual({ code: 0, signal: null });
    expect(bot.output()).not.toMatch(/"level":50/);
  });

  test('the sandbox ends with 0', async () => {
    const sandbox = stage.spawn({ TELEGRAM_BOT_TOKEN: '', MONGODB_URI: '' });
    const page = await fetch(await sandbox.ready);
    expect(page.status).toBe(200);
    expect(await sandbox.stop()).toEqual({ code: 0, signal: null });
  });
});

describe('started with what cannot work', () => {
  const SECRET = 'value-that-nobody-may-read';

  test('wrong settings are all named at once with code 2, and nothing is connected to', async () => {
    const wrong = {
      HOST: `not a host ${SECRET.repeat(20)}`,
      PORT: '70000',
      LOG_LEVEL: 'loud',
      NEW_SHOPS: 'maybe',
      TELEGRAM_BOT_TOKEN: SECRET,
      TELEGRAM_WEBHOOK_URL: `ftp://${SECRET}.example`,
      TELEGRAM_WEBHOOK_SECRET: `${SECRET}!`,
    };
    const database = await listenForNobody();
    const bot = stage.spawn({ MONGODB_URI: `mongodb://127.0.0.1:${database.port}/book`, ...wrong });
    expect(await bot.ended).toEqual({ code: 2, signal: null });
    const lines = bot.output().trim().split('\n');
    expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort());
    for (const line of lines) expect(line).toMatch(/for example/);
    expect(bot.output()).not.toContain(SECRET);
    expect(stage.server.calls()).toEqual([]);
    expect(await database.close()).toBe(0);
  });

  test('a token that Telegram does not know: code 2 and a sentence, without the token', async () => {
    const token = `4711:${SECRET}`;
    const bot = stage.spawn({ TELEGRAM_BOT_TOKEN: token, LOG_LEVEL: 'debug' });
    expect(await bot.ended).toEqual({ code: 2, signal: null });
    expect(bot.output()).toContain('Telegram does not know this bot token.');
    expect(bot.output()).not.toContain(SECRET);
  });

  test('a port that is taken: a sentence that names it', async () => {
    const other = await listenForNobody();
    const bot = stage.spawn({ PORT: String(other.port) });
    expect(await bot.ended).toEqual({ code: 1, signal: null });
    expect(bot.output()).toMatch(
      new RegExp(`^PORT: ${other.port} on 127\\.0\\.0\\.1 is in use by another program`, 'm'),
    );
    expect(bot.output()).not.toMatch(/^\s+at /m);
    await other.close();
  });
});

/** A port to which nobody should connect; closing it says how many did. */
async function listenForNobody(): Promise<{ port: number; close(): Promise<number> }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens on a port');
  const close = async (): Promise<number> => {
    await new Promise((resolve) => server.close(resolve));
    return connections;
  };
  return { port: address.port, close };
}
