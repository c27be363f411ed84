import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connectSlack, type Slack } from '#channels/slack/connect.ts';
import { SlackTokenError } from '#channels/slack/tokenError.ts';
import type { Message } from '#i18n/message.ts';
import { ChannelError, type ChannelFailure } from '#jobs/channel.ts';
import type { Fault } from '../../slack/faults.ts';
import type { SlackPerson } from '../../slack/person.ts';
import { type SlackServer, startSlackServer } from '../../slack/server.ts';
import { labelsOf } from '../../stories/person.ts';
import { collectLog, hurriedClock, message } from '../telegram/bot.ts';

/** jobs/channel.ts, the contract of a channel; chat.md, "Channel particulars", Slack. */

let server: SlackServer;
let slack: Slack;
let asha: SlackPerson;
let folder: string;

const connect = (settings: { botToken?: string; appToken?: string } = {}): Promise<Slack> => {
  const { botToken = server.botToken, appToken } = settings;
  const receiving =
    appToken === undefined
      ? ({ kind: 'http', signingSecret: server.signingSecret } as const)
      : ({ kind: 'socket', appToken } as const);
  return connectSlack({ botToken, apiUrl: server.apiUrl, receiving }, collectLog(), {
    failedLine: () => 'Once more.',
    elsewhereLine: () => 'elsewhere',
    folder,
    clock: hurriedClock,
  });
};

beforeEach(async () => {
  server = await startSlackServer();
  folder = await mkdtemp(join(tmpdir(), 'slatebook-slack-'));
  slack = await connect();
  asha = server.person({ name: 'Asha Verma' });
});

afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const UNDO = { label: '↩️ Undo', data: 'undo:abcdefghijkl:12' };
const QR = { kind: 'qr', content: 'https://t.me/slatebook_bot?start=abc' } as const;

const send = (said: Message, to = asha) => slack.channel.send({ chat: to.id, message: said });
const edit = (id: string, said: Message) => slack.channel.edit({ chat: asha.id, message: said }, id);

async function failureOf(work: Promise<unknown>): Promise<ChannelFailure | undefined> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined || error instanceof ChannelError) return error?.failure;
  throw error;
}

test('a message arrives as it was said, with its buttons, calls nobody and shows no preview', async () => {
  const { message: id } = await send({
    text: [
      { text: 'Balance ', style: 'bold' },
      { text: '<!everyone> & @channel *Asha* https://pay.example ' },
      { text: '7F3A', style: 'code' },
    ],
    buttons: [[UNDO, { label: 'Share', url: 'https://t.me/share' }]],
  });
  expect(asha.last()).toMatchObject({ id, text: 'Balance <!everyone> & @channel *Asha* https://pay.example 7F3A' });
  expect(labelsOf(asha.last())).toEqual(['↩️ Undo', 'Share']);
  const [call] = server.calls('chat.postMessage');
  expect(call?.values).toMatchObject({ link_names: 'false', parse: 'none', unfurl_links: 'false' });
  expect(call?.values.text).toContain('&lt;!everyone&gt; &amp; @channel');
});

test('a QR picture and a file stand above the text, which is the message', async () => {
  const file = { name: 'Asha/Verma.csv', type: 'text/csv', bytes: Buffer.from('date,amount\n') };
  const { message: id } = await slack.channel.send({
    chat: asha.id,
    message: { ...message('Yours', UNDO), picture: QR },
    file,
  });
  const [seen] = asha.sees();
  expect(seen).toMatchObject({ id, text: 'Yours', document: { name: 'Asha_Verma.csv' } });
  expect(Buffer.from(seen?.document?.bytes ?? []).toString()).toBe('date,amount\n');
  expect(Buffer.from(seen?.photo?.bytes ?? []).toString('latin1', 1, 4)).toBe('PNG');
});

test('an edit replaces text and buttons, the same edit again counts as done', async () => {
  const { message: id } = await send(message('Recorded', UNDO));
  await edit(id, message('Taken back'));
  await edit(id, message('Taken back'));
  expect(asha.last()).toMatchObject({ id, text: 'Taken back', buttons: [] });
});

test('a chat that is not known is opened once', async () => {
  const { message: id } = await send(message('Recorded', UNDO));
  await edit(id, message('Taken back'));
  expect(asha.last()).toMatchObject({ id, text: 'Taken back' });
  expect(server.calls('conversations.open')).toHaveLength(1);
});

test('a large morning opens few chats: the others are reached by their persons’ ids, and known from then on', async () => {
  for (let started = 0; started < 20; started += 1) {
    await send(message('Due today'), server.person({ name: `Guest ${started}` }));
  }
  const { message: id } = await send(message('Recorded', UNDO));
  await edit(id, message('Taken back'));
  expect(asha.last()).toMatchObject({ id, text: 'Taken back' });
  expect(server.calls('conversations.open')).toHaveLength(20);
});

test('a message from before the start can be edited', async () => {
  const { message: id } = await send(message('Recorded', UNDO));
  slack = await connect();
  await edit(id, message('Taken back'));
  expect(asha.last()).toMatchObject({ id, text: 'Taken back' });
});

test('a message that is gone is to be sent anew', async () => {
  expect(await failureOf(edit('1.000001', message('Taken back')))).toEqual({ kind: 'message-gone' });
});

test('who has left the workspace, or was never there, is unreachable', async () => {
  await send(message('Hello'));
  asha.isDisabled();
  expect(await failureOf(send(message('Hello')))).toEqual({ kind: 'unreachable' });
  expect(await failureOf(send(message('Hello')))).toEqual({ kind: 'unreachable' });
  expect(await failureOf(slack.channel.send({ chat: 'U404', message: message('Hello') }))).toEqual({
    kind: 'unreachable',
  });
});

test.each<[string, Fault, ChannelFailure]>([
  ['a rate limit', { kind: 'rate-limit', retryAfter: 7 }, { kind: 'later', afterMs: 7000, holds: 'channel' }],
  ['a rate limit without a time', { kind: 'rate-limit' }, { kind: 'later' }],
  ['a fault of Slack', { kind: 'refuse', error: 'internal_error' }, { kind: 'later' }],
  ['a status of a proxy', { kind: 'status', status: 502 }, { kind: 'later' }],
  ['a page of a proxy', { kind: 'page' }, { kind: 'later' }],
  ['a broken connection', { kind: 'drop', when: 'before' }, { kind: 'later' }],
  ['a connection that broke after the effect', { kind: 'drop', when: 'after' }, { kind: 'later' }],
  ['a token that was revoked', { kind: 'refuse', error: 'token_revoked' }, { kind: 'later', afterMs: 60_000 }],
  [
    'an account that is inactive while the token works',
    { kind: 'refuse', error: 'account_inactive' },
    { kind: 'unreachable' },
  ],
  ['any other refusal', { kind: 'refuse', error: 'restricted_action' }, { kind: 'refused' }],
])('after %s the delivery knows what may help', async (_, fault, failure) => {
  server.fails({ method: 'chat.postMessage', fault });
  const error: unknown = await send(message('Asha owes 210')).catch((thrown: unknown) => thrown);
  if (!(error instanceof ChannelError)) throw error;
  expect(error.failure).toEqual(failure);
  expect(`${error.message} ${JSON.stringify(error)}`).not.toMatch(/Asha|210|local-test-token/);
});

test('a token that Slack refuses is said at once, by its variable and without itself', async () => {
  const refused = connect({ botToken: 'xoxb-wrong' });
  await expect(refused).rejects.toThrow(SlackTokenError);
  await expect(refused).rejects.toThrow(/^SLACK_BOT_TOKEN: Slack refuses this token \(invalid_auth\)\./);
  await expect(refused).rejects.not.toThrow('xoxb-wrong');
  await expect(connect({ appToken: 'xapp-wrong' })).rejects.toThrow(/^SLACK_APP_TOKEN: /);
});

test('trouble at the start is waited out', async () => {
  server.fails({ method: 'auth.test', fault: { kind: 'status', status: 502 }, times: 2 });
  server.fails({ method: 'auth.test', fault: { kind: 'rate-limit', retryAfter: 5 } });
  expect((await connect()).botName).toBe('slatebook');
});
