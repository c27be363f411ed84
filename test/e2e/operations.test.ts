import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../embedded/ownServer.ts';
import { jpeg } from '../photo.ts';
import { openShopWithAsha } from '../stories/stage.ts';
import { openProcessStage, type ProcessStage } from './processStage.ts';

/* What the one who runs the program relies on (scripts/README.md). */
let stage: ProcessStage;
let folder: string;
let settings: Record<string, string>;

beforeEach(async () => {
  stage = await openProcessStage();
  folder = await mkdtemp(join(tmpdir(), 'slatebook-operated-'));
  settings = { ...stage.settings, MONGODB_URI: '', DATA_DIR: folder };
});

afterEach(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

const SCRIPTS = join(import.meta.dirname, '..', '..', 'scripts');

/** Runs a script of the operator's with the bot's settings. */
function operator(script: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const run = ['--import', import.meta.resolve('tsx'), join(SCRIPTS, script), ...args];
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...settings };
  const child = spawn(process.execPath, run, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

test('a backup made under traffic is restored whole: what came later is gone, the book is intact, the rest is kept', async () => {
  const first = stage.spawn(settings);
  const { owner } = await openShopWithAsha(stage);
  await owner.snaps([jpeg('bill')], { caption: 'sale Asha oil 10', until: '#1 Asha Verma' });
  for (let sale = 1; sale <= 10; sale += 1) owner.types(`sale Asha thing${sale} 10`);
  const file = join(folder, 'copy.sqlite');
  expect(await operator('backup.ts', file)).toEqual({ code: 0, said: `The book is backed up: ${file}\n` });
  await owner.waitFor('#11 Asha Verma');
  await owner.says('sale Asha afterwards 5', { until: '#12' });
  const rehearsed = await operator('daily.ts', '--as-of', '2030-01-15', '--dry-run');
  expect(rehearsed).toMatchObject({ code: 0, said: expect.stringContaining('Overdue: ₹115.00, 1 customer.') });

  const refused = await operator('restore.ts', file);
  expect(refused.code).toBe(1);
  expect(refused.said).toMatch(/is in use by another process \(pid \d+\)\. Stop it first/);
  const again = await operator('backup.ts', file);
  expect(again).toEqual({ code: 1, said: `${file} is there already; give another name.\n` });

  await first.stop();
  const restored = await operator('restore.ts', file);
  expect(restored.said).toMatch(/^The book is restored from /);
  expect(restored.code).toBe(0);
  const [aside = ''] = readdirSync(folder).filter((name) => name.startsWith('replaced-'));
  expect(existsSync(join(folder, aside, 'book.sqlite'))).toBe(true);

  stage.spawn(settings);
  await owner.says('verify', { until: /^Intact: / });
  const [history] = await owner.says('history Asha');
  expect(history?.text).not.toContain('afterwards');
  const [card] = await owner.says('customer Asha', { until: 'Customer since' });
  if (card === undefined) throw new Error('no card');
  await owner.presses('Photos', { on: card });
  await owner.waitFor(({ photo }) => photo !== undefined && Buffer.from(photo.bytes).equals(jpeg('bill')), {
    after: card,
  });
});

test('a backup of a book that nobody uses, and what is no sound backup, which leaves the book alone', async () => {
  expect((await operator('backup.ts')).said).toContain('There is no book in');
  const first = stage.spawn(settings);
  const { owner } = await openShopWithAsha(stage);
  await owner.says('sale Asha rice 45', { until: '#1' });
  await first.stop();
  const made = await operator('backup.ts');
  const file = /backed up: (.*)\n/.exec(made.said)?.[1] ?? '';
  expect(existsSync(file)).toBe(true);

  const cut = join(folder, 'cut.sqlite');
  await copyFile(file, cut);
  truncateSync(cut, 20_480);
  const letter = join(folder, 'letter.txt');
  writeFileSync(letter, 'dear');
  for (const wrong of [cut, letter, join(folder, 'missing')]) {
    const refused = await operator('restore.ts', wrong);
    expect(refused.code).toBe(1);
    expect(refused.said).not.toMatch(/^\s+at /m);
  }
  stage.spawn(settings);
  await owner.says('balance Asha', { until: '₹45.00' });
});

test('a book in an embedded database of its own process, reached over TCP, is backed up by that process', async () => {
  const served = join(folder, 'served');
  const database = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), join(SCRIPTS, 'embedded.ts'), served, '--tcp'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    const [uri = ''] = String((await once(database.stdout, 'data'))[0]).split('\n');
    const bookUri = uri.replace('/?', '/slatebook?');
    settings = { ...settings, MONGODB_URI: bookUri };
    const first = stage.spawn(settings);
    const { owner } = await openShopWithAsha(stage);
    await owner.says('sale Asha rice 45', { until: '#1' });
    const file = join(folder, 'copy.sqlite');
    expect(await operator('backup.ts', file)).toEqual({ code: 0, said: `The book is backed up: ${file}\n` });
    await owner.says('sale Asha afterwards 5', { until: '#2' });
    await first.stop();
    expect((await operator('restore.ts', file)).said).toMatch(/^The book is in MongoDB/);
    database.kill('SIGTERM');
    await once(database, 'close');

    settings = { ...settings, MONGODB_URI: '', DATA_DIR: served };
    expect((await operator('restore.ts', file)).said).toMatch(/^The book is restored from /);
    stage.spawn(settings);
    await owner.says('balance Asha', { until: '₹45.00' });
  } finally {
    database.kill('SIGKILL');
  }
});

test('a bot on Slack alone has its own book, not that of the play shop', async () => {
  const { TELEGRAM_BOT_TOKEN: _token, TELEGRAM_API_ROOT: _root, ...rest } = settings;
  settings = { ...rest, SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: '0123456789abcdef' };
  expect((await operator('backup.ts')).said).toBe(`There is no book in ${folder}; check DATA_DIR.\n`);
  settings = rest;
  expect((await operator('backup.ts')).said).toBe(`There is no book in ${join(folder, 'sandbox')}; check DATA_DIR.\n`);
});

describe('while it runs', () => {
  test('the metrics count what came in, what left and what waits; it is ready while Telegram answers', async () => {
    const bot = stage.spawn(settings);
    const url = await bot.ready;
    const { owner } = await openShopWithAsha(stage);
    await owner.says('sale Asha rice 45', { until: '#1' });
    await owner.says('void #99');
    const status = async (path: string) => (await fetch(`${url}${path}`)).status;
    expect([await status('/healthz'), await status('/readyz')]).toEqual([200, 200]);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    for (const line of [
      /^slatebook_messages_in_total\{channel="telegram"\} [1-9]/m,
      /^slatebook_messages_out_total\{channel="telegram",outcome="sent"\} [1-9]/m,
      /^slatebook_commands_total\{outcome="recorded"\} [1-9]/m,
      /^slatebook_commands_total\{outcome="refused"\} [1-9]/m,
      /^slatebook_command_seconds_count [1-9]/m,
      /^slatebook_outbox_waiting\{channel="telegram"\} \d/m,
      /^slatebook_outbox_oldest_seconds\{channel="telegram"\} \d/m,
      /^process_cpu_seconds_total/m,
    ])
      expect(metrics).toMatch(line);
    expect(metrics).not.toMatch(/Asha|Meena|rice|1001/);
    stage.server.down();
    await until('it says that it is not ready', async () => (await status('/readyz')) === 503);
    stage.server.up();
    await until('it is ready again', async () => (await status('/readyz')) === 200);
  });

  test('no log line of a whole story holds the token, a name, a code or what was written; one id joins what belongs together', async () => {
    const bot = stage.spawn({ ...settings, LOG_LEVEL: 'debug' });
    const { owner, asha } = await openShopWithAsha(stage);
    stage.server.fails({ fault: { kind: 'proxy', status: 502 }, method: 'sendMessage', times: 1 });
    await owner.says('sale Asha 2 kg basmati 210', { until: '#1' });
    await owner.says('gibberish zanzibar');
    asha.blocks();
    await owner.says('sale Asha ghee 90');
    await owner.waitFor('Asha Verma cannot be reached on Telegram');
    await until('the sale’s answer is logged', () => joined().length > 0);
    expect((await bot.stop()).code).toBe(0);

    const logged = bot.output();
    const codes = owner.sees().flatMap(({ text }) => /Code: (\S+)/.exec(text)?.[1] ?? []);
    expect(codes).not.toEqual([]);
    const secrets = [
      stage.server.token,
      'Asha',
      'Verma',
      'Meena',
      'Corner Store',
      'basmati',
      'ghee',
      'zanzibar',
      '210',
    ];
    for (const secret of [...secrets, ...codes])
      expect(lines(logged).filter((line) => line.includes(secret))).toEqual([]);
    expect(joined().length).toBeGreaterThan(0);

    function joined(): string[] {
      const all = lines(bot.output()).map((line) => JSON.parse(line) as { msg: string; correlation?: string });
      const left = new Set(all.filter(({ msg }) => msg === 'a message left').map(({ correlation }) => correlation));
      const handled = all.filter(({ msg }) => msg === 'a message was handled');
      return handled.flatMap(({ correlation }) => (left.has(correlation) && correlation ? [correlation] : []));
    }
  });
});

/** What was logged: without times and process ids, which may hold any digits. */
function lines(output: string): string[] {
  return output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) =>
      line.replace(/"(?:time|pid|ms|item|correlation)":[^,}]+/g, (field) =>
        field.includes('correlation') ? field : '"x":0',
      ),
    );
}

test('a book moves from the embedded database to MongoDB with all that is in it, and only into an empty database', async () => {
  const first = stage.spawn(settings);
  const { owner } = await openShopWithAsha(stage);
  await owner.says('sale Asha 2 kg rice 120, oil 90', { until: '#1' });
  await owner.says('limit Asha 8000', { until: 'the limit is' });
  const [before] = await owner.says('verify', { until: /^Intact: / });
  expect((await operator('move.ts')).said).toMatch(/^Say where to: MONGODB_URI/);
  settings = { ...settings, MONGODB_URI: stage.settings.MONGODB_URI ?? '' };
  expect((await operator('move.ts')).said).toMatch(/is in use by another process/);
  await first.stop();
  expect(await operator('move.ts')).toMatchObject({ code: 0, said: expect.stringContaining('The book is copied') });
  const again = await operator('move.ts');
  expect(again).toMatchObject({ code: 1, said: expect.stringContaining('is not empty') });

  stage.spawn(settings);
  const [after] = await owner.says('verify', { until: /^Intact: / });
  expect(after?.text).toBe(before?.text);
  await owner.says('pay Asha 210', { until: '#2' });
});
