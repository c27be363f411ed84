import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Inbound } from '#chat/inbound.ts';
import type { Fault } from '../../telegram/faults.ts';
import type { TelegramPerson } from '../../telegram/person.ts';
import { startTelegramServer, type TelegramServer } from '../../telegram/server.ts';
import { collectLog, message, sharedLease, startBot, type TestBot, type TestBotOptions, until } from './bot.ts';

/**
 * chat.md, "Channel particulars", Telegram: long polling held by one process through a lease while others stand by; an update is
 * confirmed only when its effect is on disk. quality.md, "Reliability": the channel down, the database gone, nothing lost.
 */

let server: TelegramServer;
let asha: TelegramPerson;
let mary: TelegramPerson;
const running: TestBot[] = [];

beforeEach(async () => {
  server = await startTelegramServer();
  asha = server.person({ id: 7, name: 'Asha Verma', language: 'hi' });
  mary = server.person({ id: 8, name: 'Mary Otieno' });
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((bot) => bot.stop()));
  await server.stop();
});

const start = async (options?: TestBotOptions): Promise<TestBot> => {
  const bot = await startBot(server, options);
  running.push(bot);
  return bot;
};

const textIn = (inbound: Inbound): string =>
  inbound.content.kind === 'text' ? inbound.content.text : inbound.content.kind;
const echo = (inbound: Inbound) => message(`heard ${textIn(inbound)}`);

/** A gate that work waits at until it is opened. */
function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

test('what is written reaches the engine and its answer comes back', async () => {
  const bot = await start({ answer: echo });
  const [answer] = await asha.says('balance');
  expect(answer?.text).toBe('heard balance');
  expect(bot.inbounds).toMatchObject([
    { channel: 'telegram', user: '7', chat: '7', name: 'Asha Verma', language: 'hi' },
  ]);
});

test('what was written before the bot came is read when it comes', async () => {
  asha.types('first');
  asha.types('second');
  const bot = await start();
  await server.settled();
  expect(bot.inbounds.map(textIn)).toEqual(['first', 'second']);
});

test('a webhook that was left behind is deleted before polling', async () => {
  await fetch(`${server.apiRoot}/bot${server.token}/setWebhook?url=http://127.0.0.1:9/gone`);
  await start({ answer: echo });
  await asha.says('balance');
  expect(server.webhookUrl()).toBe('');
});

test('an update is not confirmed before the engine has committed it', async () => {
  const { passed, open } = gate();
  const bot = await start({ answer: async () => void (await passed) });
  await until('it polls', () => server.calls('getUpdates').length === 1);
  asha.types('sale Asha 210');
  await until('the engine has it', () => bot.inbounds.length === 1);
  let confirmed = false;
  const settled = server.settled().then(() => {
    confirmed = true;
  });
  await fetch(`${server.apiRoot}/bot${server.token}/getMe`);
  expect(confirmed).toBe(false);
  expect(server.calls('getUpdates')).toHaveLength(1);
  open();
  await settled;
});

test("one person's messages are handled in their order, another's do not wait for them", async () => {
  const { passed, open } = gate();
  const bot = await start({
    answer: async (inbound) => (textIn(inbound) === 'slow' ? void (await passed) : undefined),
  });
  asha.types('slow');
  asha.types('after slow');
  mary.types('quick');
  await until('Mary was heard', () => bot.inbounds.some((inbound) => inbound.user === '8'));
  expect(bot.inbounds.map(textIn)).not.toContain('after slow');
  open();
  await server.settled();
  expect(bot.inbounds.filter((inbound) => inbound.user === '7').map(textIn)).toEqual(['slow', 'after slow']);
});

test('the same update five times has the same key five times', async () => {
  server.repeatUpdates(5);
  const bot = await start();
  asha.types('sale Asha 210');
  await server.settled();
  expect(bot.inbounds).toHaveLength(5);
  expect(new Set(bot.inbounds.map((inbound) => inbound.key)).size).toBe(1);
});

test('an update that fails at first is handled in the end', async () => {
  let faults = 2;
  const bot = await start({
    answer: (inbound) => {
      faults -= 1;
      if (faults >= 0) throw new Error('write conflict on Asha Verma');
      return echo(inbound);
    },
  });
  const [answer] = await asha.says('sale Asha 210');
  expect(answer?.text).toBe('heard sale Asha 210');
  expect(bot.inbounds).toHaveLength(3);
});

test('an update that always fails is given up, and the next one is handled', async () => {
  const bot = await start({
    answer: (inbound) => {
      if (textIn(inbound) === 'poison') throw new Error('a bug');
      return echo(inbound);
    },
  });
  asha.types('poison');
  const [answer] = await asha.says('balance', { until: 'heard balance' });
  expect(answer?.text).toBe('heard balance');
  expect(bot.log.text()).toContain('an update is given up');
});

test('while the database is out of reach nothing is given up, and everything is handled when it is back', async () => {
  const lease = sharedLease();
  let gone = true;
  const bot = await start({
    lease: lease.of('here'),
    answer: (inbound) => {
      if (!gone) return echo(inbound);
      lease.break();
      throw new Error('no server to write to');
    },
  });
  asha.types('sale Asha 210');
  await until('the lease was asked for many times in vain', () => lease.refusals() > 20);
  expect(bot.inbounds).toHaveLength(1);
  gone = false;
  lease.mend();
  await asha.waitFor('heard sale Asha 210');
  expect(bot.log.text()).not.toContain('given up');
});

test('one of two processes polls, the other stands by and takes over', async () => {
  const lease = sharedLease();
  const first = await start({ lease: lease.of('first'), answer: () => message('from the first') });
  await until('the first polls', () => server.calls('getUpdates').length > 0);
  const second = await start({ lease: lease.of('second'), answer: () => message('from the second') });
  expect((await asha.says('hello'))[0]?.text).toBe('from the first');
  await first.stop();
  expect((await asha.says('hello'))[0]?.text).toBe('from the second');
  expect(first.log.text() + second.log.text()).not.toContain('409');
});

test('who loses the lease stops polling at once', async () => {
  const lease = sharedLease();
  const first = await start({ lease: lease.of('first'), answer: () => message('from the first') });
  await asha.says('hello');
  lease.take('second');
  await until('the first knows', () => first.log.text().includes('the lease is lost'));
  const second = await start({ lease: lease.of('second'), answer: () => message('from the second') });
  expect((await asha.says('hello'))[0]?.text).toBe('from the second');
  expect(second.log.text()).not.toContain('409');
});

const REFUSED = { kind: 'refuse' } as const;

test.each<[string, Fault]>([
  [
    'somebody else polls with the token',
    { ...REFUSED, code: 409, description: 'Conflict: terminated by other getUpdates request' },
  ],
  ['too many requests', { ...REFUSED, code: 429, description: 'Too Many Requests: retry after 3', retryAfter: 3 }],
  ['a fault of Telegram', { ...REFUSED, code: 500, description: 'Internal Server Error' }],
  ['the token is refused for a while', { ...REFUSED, code: 401, description: 'Unauthorized' }],
  ['a page of a proxy', { kind: 'proxy', status: 502 }],
  ['a broken connection', { kind: 'drop', when: 'before' }],
  ['an answer that never arrives', { kind: 'drop', when: 'after' }],
])('polling goes on after trouble: %s', async (_, fault) => {
  const bot = await start({ answer: echo });
  await until('it polls', () => server.calls('getUpdates').length > 0);
  server.fails({ method: 'getUpdates', fault, times: 3 });
  const answers = [
    await asha.says('one'),
    await asha.says('two', { until: 'heard two' }),
    await asha.says('three', { until: 'heard three' }),
  ];
  expect(answers.map((seen) => seen.at(-1)?.text)).toEqual(['heard one', 'heard two', 'heard three']);
  await until('it has met the trouble', () => bot.log.lines.length >= 3);
});

test('Telegram gone and back again: the process is still there and nothing is lost', async () => {
  const bot = await start({ answer: echo });
  await until('it polls', () => server.calls('getUpdates').length > 0);
  server.down();
  asha.types('sale Asha 210');
  await until('it has tried', () => bot.log.lines.length > 3);
  server.up();
  await server.settled();
  expect(bot.inbounds.map(textIn)).toContain('sale Asha 210');
});

test('stopping finishes what is in hand and confirms it, what has not begun comes again', async () => {
  const { passed, open } = gate();
  const bot = await start({ answer: async () => void (await passed) });
  asha.types('in hand');
  asha.types('not begun');
  await until('one is in hand', () => bot.inbounds.length === 1);
  const stopped = bot.stop();
  open();
  await stopped;
  const next = await start();
  await server.settled();
  expect(bot.inbounds.map(textIn)).toEqual(['in hand']);
  expect(next.inbounds.map(textIn)).toEqual(['not begun']);
});

test('the lease is given back at the end', async () => {
  const lease = sharedLease();
  const bot = await start({ lease: lease.of('first') });
  await until('it polls', () => server.calls('getUpdates').length > 0);
  await bot.stop();
  expect(await lease.of('second').hold('telegram:42')).toBe(true);
});

test('no log line holds the token, a name or what was written (quality.md, "Security")', async () => {
  const log = collectLog();
  const bot = await start({
    log,
    answer: (inbound) => {
      throw new Error(`${inbound.name}: ${textIn(inbound)}`);
    },
  });
  await until('it polls', () => server.calls('getUpdates').length > 0);
  server.fails({ method: 'getUpdates', fault: { kind: 'drop', when: 'before' } });
  server.fails({ method: 'setMyCommands', fault: { kind: 'proxy', status: 502 } });
  asha.types('sale Asha 210');
  await server.settled();
  await bot.stop();
  expect(log.lines.length).toBeGreaterThan(4);
  expect(log.text()).not.toMatch(/local-test-token|Asha|Verma|210/);
});
