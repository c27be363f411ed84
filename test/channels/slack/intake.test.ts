import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Intake, openIntake } from '#channels/slack/intake.ts';
import { openSpool } from '#channels/slack/spool.ts';
import { noSurfaces } from '#channels/slack/surfaces.ts';
import { type Engine, INBOUND_FILE_BYTES_MAX, type Inbound } from '#chat/inbound.ts';
import { jpeg } from '../../photo.ts';
import { collectLog, hurriedClock, until } from '../telegram/bot.ts';

/** architecture.md, "Rules of the house": acknowledged is what is committed, or on disk. */

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slatebook-spool-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const CSV = new Uint8Array(Buffer.from('name,balance\nAsha,210\n'));

const event = (text: string, ts: string) => ({
  type: 'event_callback',
  event: { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text, ts },
});

/** An intake before an engine that does what a test says, and what that engine was given. */
function open(handle: (inbound: Inbound) => Promise<void>): Intake & { readonly given: Inbound[] } {
  const log = collectLog();
  const given: Inbound[] = [];
  const engine: Engine = {
    handle: async (inbound) => {
      given.push(inbound);
      await handle(inbound);
      return { role: undefined, repeated: false };
    },
  };
  const intake = openIntake(engine, {
    bot: { user: 'UBOT', bot: 'BBOT' },
    chats: { of: async () => 'D1', reach: async () => 'D1', learn: () => undefined, forget: () => undefined },
    profiles: { of: async () => ({ name: 'Asha', language: 'en-IN' }) },
    surfaces: noSurfaces,
    spool: openSpool(folder, log),
    download: async (_, bytesMax) => (bytesMax === INBOUND_FILE_BYTES_MAX ? { bytes: CSV } : { bytes: jpeg('bill') }),
    elsewhereLine: (language) => `elsewhere, in ${language}`,
    clock: hurriedClock,
    log,
  });
  return { ...intake, given };
}

test('what is committed is acknowledged and leaves nothing on disk; a fault is tried again', async () => {
  let faults = 2;
  const intake = open(async () => {
    faults -= 1;
    if (faults >= 0) throw new Error('a write conflict');
  });
  expect(await intake.take(event('sale Asha 210', '1.000001'))).toEqual({ kind: 'acknowledged' });
  expect(intake.given).toHaveLength(3);
  expect(intake.given[0]).toMatchObject({ key: 'slack:U1:1.000001', chat: 'U1', name: 'Asha', language: 'en-IN' });
  expect(await readdir(folder)).toEqual([]);
});

test('the line for a command in a channel is in the language that Slack says is hers', async () => {
  const intake = open(async () => undefined);
  const command = { command: '/slatebook', text: 'balance', user_id: 'U1', channel_id: 'C1', trigger_id: '1.2.3' };
  expect(await intake.take(command)).toEqual({
    kind: 'acknowledged',
    body: { response_type: 'ephemeral', text: 'elsewhere, in en-IN' },
  });
});

test('what takes too long is kept on disk before it is acknowledged, and a process that dies leaves it to the next', async () => {
  const dying = open(() => new Promise(() => undefined));
  const [first, again] = await Promise.all([
    dying.take(event('sale Asha 210', '1.000001')),
    dying.take(event('sale Asha 210', '1.000001')),
  ]);
  expect([first, again]).toEqual([{ kind: 'acknowledged' }, { kind: 'acknowledged' }]);
  expect(dying.given).toHaveLength(1);
  expect(await readdir(folder)).toHaveLength(1);

  const next = open(async () => undefined);
  await until('it is handled', () => next.given.length === 1);
  expect(next.given[0]).toMatchObject({ key: 'slack:U1:1.000001', content: { kind: 'text', text: 'sale Asha 210' } });
  await next.stop();
  await expect.poll(() => readdir(folder)).toEqual([]);
});

test('one person’s messages are handled in their order, and none after it stopped', async () => {
  const intake = open(async () => undefined);
  await Promise.all(['1', '2', '3'].map((n) => intake.take(event(n, `1.00000${n}`))));
  expect(intake.given.map(({ content }) => (content.kind === 'text' ? content.text : ''))).toEqual(['1', '2', '3']);
  await intake.stop();
  expect(await intake.take(event('4', '1.000004'))).toEqual({ kind: 'again' });
});

test('a file of text waits on disk without its bytes, which are fetched when it is handled', async () => {
  const file = { name: 'shop.csv', mimetype: 'text/csv', url_private_download: 'https://files.slack.com/files-pri/F1' };
  const { event: said, ...callback } = event('import', '1.000001');
  const dying = open(() => new Promise(() => undefined));
  await dying.take({ ...callback, event: { ...said, subtype: 'file_share', files: [file] } });
  const [kept = ''] = await readdir(folder);
  const { content: onDisk } = JSON.parse(await readFile(join(folder, kept), 'utf8'));
  expect(onDisk.file).toEqual({ missing: 'not-fetched' });
  const next = open(async () => undefined);
  await until('it is handled', () => next.given.length === 1);
  const content = { kind: 'file', name: 'shop.csv', file: { bytes: CSV }, text: 'import' };
  expect(dying.given.concat(next.given).map((given) => given.content)).toEqual([content, content]);
  await next.stop();
});
