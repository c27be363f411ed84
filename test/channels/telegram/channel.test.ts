import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Telegram } from '#channels/telegram/connect.ts';
import type { Message } from '#i18n/message.ts';
import { ChannelError, type ChannelFailure } from '#jobs/channel.ts';
import { labelsOf } from '../../stories/person.ts';
import type { Fault } from '../../telegram/faults.ts';
import type { TelegramPerson } from '../../telegram/person.ts';
import { startTelegramServer, type TelegramServer } from '../../telegram/server.ts';
import { connectTo, message, to } from './bot.ts';

/** jobs/channel.ts, the contract of a channel; chat.md, "Channel particulars", Telegram. */

let server: TelegramServer;
let telegram: Telegram;
let asha: TelegramPerson;

beforeEach(async () => {
  server = await startTelegramServer();
  telegram = await connectTo(server);
  asha = server.person({ id: 7, name: 'Asha Verma' });
  asha.types('hello');
});

afterEach(() => server.stop());

const UNDO = { label: '↩️ Undo', data: 'undo:abcdefghijkl:12' };
const QR = { kind: 'qr', content: 'https://t.me/slatebook_bot?start=abc' } as const;
const LONG = 'A line of a statement, ₹1,250.00\n'.repeat(40);

const send = (said: Message) => telegram.channel.send(to(asha, said));
const edit = (id: string, said: Message) => telegram.channel.edit(to(asha, said), id);

async function failureOf(work: Promise<unknown>): Promise<ChannelFailure | undefined> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined || error instanceof ChannelError) return error?.failure;
  throw error;
}

test('a message arrives as it was said, with its buttons, and without a preview of links', async () => {
  const said: Message = {
    text: [
      { text: 'Balance ', style: 'bold' },
      { text: '<Asha & "sons"> https://pay.example ' },
      { text: '7F3A', style: 'code' },
    ],
    buttons: [[UNDO, { label: 'Share', url: 'https://t.me/share' }], [{ label: 'More', data: 'more' }]],
  };
  const { message: id } = await send(said);
  expect(asha.last()).toMatchObject({ id, text: 'Balance <Asha & "sons"> https://pay.example 7F3A' });
  expect(labelsOf(asha.last())).toEqual(['↩️ Undo', 'Share', 'More']);
  const [call] = server.calls('sendMessage');
  expect(call?.values).toMatchObject({ link_preview_options: { is_disabled: true }, parse_mode: 'HTML' });
  expect(call?.values.text).toContain('<b>Balance </b>&lt;Asha &amp;');
});

test('a text beyond what Telegram takes is cut at a line', async () => {
  await send(message(LONG.repeat(5)));
  expect(asha.last().text).toMatch(/₹1,250\.00\n…$/);
});

test('a QR picture carries a short text as its caption', async () => {
  const { message: id } = await send({ ...message('Scan it', UNDO), picture: QR });
  expect(asha.sees()).toHaveLength(1);
  expect(asha.last()).toMatchObject({ id, text: 'Scan it' });
  expect(Buffer.from(asha.last().photo?.bytes ?? []).toString('latin1', 1, 4)).toBe('PNG');
  expect(labelsOf(asha.last())).toEqual(['↩️ Undo']);
});

test('a text too long for a caption follows its picture, and it is the message', async () => {
  const { message: id } = await send({ ...message(LONG, UNDO), picture: QR });
  const [picture, text] = asha.sees();
  expect(picture).toMatchObject({ text: '', buttons: [] });
  expect(picture?.photo).toBeDefined();
  expect(text).toMatchObject({ id, text: LONG.trim() });
});

test('a file arrives with its name, its bytes and the text as its caption', async () => {
  const bytes = Buffer.from('date,amount\n2026-12-01,210.00\n');
  const file = { name: 'Asha "Verma"; December.csv', type: 'text/csv', bytes };
  await telegram.channel.send({ ...to(asha, message('Your statement')), file });
  expect(asha.last()).toMatchObject({ text: 'Your statement', document: { name: 'Asha _Verma__ December.csv' } });
  expect(Buffer.from(asha.last().document?.bytes ?? [])).toEqual(bytes);
});

test('a picture and a file go together; the file, which is last, carries text and buttons', async () => {
  const file = { name: 'plan.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF') };
  const { message: id } = await telegram.channel.send({
    ...to(asha, { ...message('The plan', UNDO), picture: QR }),
    file,
  });
  expect(asha.sees().map((seen) => seen.text)).toEqual(['', 'The plan']);
  expect(asha.last()).toMatchObject({ id, document: { name: 'plan.pdf' } });
});

test('content that no QR code can hold is refused', async () => {
  const picture = { kind: 'qr', content: 'x'.repeat(5000) } as const;
  expect(await failureOf(send({ ...message('Scan it'), picture }))).toEqual({ kind: 'refused' });
});

test('an edit replaces text and buttons, and the same edit again counts as done', async () => {
  const { message: id } = await send(message('Recorded', UNDO));
  await edit(id, message('Taken back'));
  await edit(id, message('Taken back'));
  expect(asha.sees()).toMatchObject([{ id, text: 'Taken back', buttons: [], edits: 1 }]);
});

test.each<[string, Message]>([
  ['that says so', { ...message('Used'), picture: QR }],
  ['that does not know of the picture', message('Used')],
])('an edit of a message with a picture changes the caption: an edit %s', async (_, said) => {
  const { message: id } = await send({ ...message('Scan it', UNDO), picture: QR });
  await edit(id, said);
  await edit(id, said);
  expect(asha.sees()).toMatchObject([{ id, text: 'Used', buttons: [], edits: 1 }]);
});

test('an edit of the text below a picture reaches the text', async () => {
  const { message: id } = await send({ ...message(LONG, UNDO), picture: QR });
  await edit(id, { ...message('Used'), picture: QR });
  expect(asha.last()).toMatchObject({ id, text: 'Used', buttons: [] });
});

test('a text too long for the caption is to be sent anew, and the old message loses its buttons', async () => {
  const { message: id } = await send({ ...message('Scan it', UNDO), picture: QR });
  expect(await failureOf(edit(id, message(LONG)))).toEqual({ kind: 'message-gone' });
  expect(asha.last()).toMatchObject({ text: 'Scan it', buttons: [] });
});

test("a message that is gone, or is the person's own, is to be sent anew", async () => {
  const { message: id } = await send(message('Recorded'));
  asha.deletes(asha.last());
  expect(await failureOf(edit(id, message('Taken back')))).toEqual({ kind: 'message-gone' });
  const own = String(Number(id) - 1);
  expect(await failureOf(edit(own, message('Taken back')))).toEqual({ kind: 'message-gone' });
});

test('who blocked the bot, left Telegram, or never wrote is unreachable, and can come back', async () => {
  const unreachable = { kind: 'unreachable' };
  asha.blocks();
  expect(await failureOf(send(message('Hello')))).toEqual(unreachable);
  asha.unblocks();
  expect(await failureOf(send(message('Hello')))).toBeUndefined();
  asha.deactivates();
  expect(await failureOf(send(message('Hello')))).toEqual(unreachable);
  const stranger = server.person({ id: 8, name: 'Mary' });
  expect(await failureOf(telegram.channel.send(to(stranger, message('Hello'))))).toEqual(unreachable);
  expect(await failureOf(telegram.channel.send(to({ id: 404 }, message('Hello'))))).toEqual(unreachable);
});

test.each<[string, Fault, ChannelFailure]>([
  [
    'a rate limit',
    { kind: 'refuse', code: 429, description: 'Too Many Requests: retry after 7', retryAfter: 7 },
    { kind: 'later', afterMs: 7000, holds: 'channel' },
  ],
  ['a fault of Telegram', { kind: 'refuse', code: 500, description: 'Internal Server Error' }, { kind: 'later' }],
  ['a page of a proxy', { kind: 'proxy', status: 502 }, { kind: 'later' }],
  ['a broken connection', { kind: 'drop', when: 'before' }, { kind: 'later' }],
  ['a connection that broke after the effect', { kind: 'drop', when: 'after' }, { kind: 'later' }],
  [
    'a token refused in the middle of the work',
    { kind: 'refuse', code: 401, description: 'Unauthorized' },
    { kind: 'later', afterMs: 60_000 },
  ],
  [
    'any other refusal',
    { kind: 'refuse', code: 400, description: 'Bad Request: CHAT_RESTRICTED' },
    { kind: 'refused' },
  ],
])('after %s the delivery knows what may help', async (_, fault, failure) => {
  server.fails({ method: 'sendMessage', fault });
  expect(await failureOf(send(message('Hello')))).toEqual(failure);
});

test('what Telegram would not take is refused: an empty text, button data beyond 64 bytes', async () => {
  expect(await failureOf(send(message(' ')))).toEqual({ kind: 'refused' });
  expect(await failureOf(send(message('Hello', { label: 'Undo', data: 'x'.repeat(65) })))).toEqual({ kind: 'refused' });
});

test('beyond the limits of a chat Telegram says how long to wait', async () => {
  server.limit({ perSecond: 30, perChat: { perSecond: 1, burst: 2 } });
  await send(message('1'));
  await send(message('2'));
  expect(await failureOf(send(message('3')))).toEqual({ kind: 'later', afterMs: 1000, holds: 'channel' });
});

const SECRETS = /local-test-token|Asha|210/;

test.each<[string, Fault]>([
  [
    'a refusal that quotes the text',
    { kind: 'refuse', code: 400, description: 'Bad Request: can\'t parse entities: Unsupported start tag "Asha 210"' },
  ],
  [
    'a refusal that quotes in the middle',
    { kind: 'refuse', code: 400, description: 'Bad Request: button "Asha" is wrong' },
  ],
  ['a refusal with figures', { kind: 'refuse', code: 400, description: 'Bad Request: wrong 210' }],
  ['a page of a proxy', { kind: 'proxy', status: 502 }],
  ['a broken connection', { kind: 'drop', when: 'before' }],
])('an error holds neither the token nor a name nor what was said: %s (quality.md, "Security")', async (_, fault) => {
  server.fails({ method: 'sendMessage', fault });
  const error: unknown = await send(message('Asha Verma owes 210')).catch((thrown: unknown) => thrown);
  if (!(error instanceof ChannelError)) throw error;
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toMatch(SECRETS);
  expect(error.cause).toBeUndefined();
});
