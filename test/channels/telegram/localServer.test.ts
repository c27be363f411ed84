import { afterEach, beforeEach, expect, test } from 'vitest';
import { TELEGRAM_LIMITS } from '../../telegram/faults.ts';
import { plainOfHtml } from '../../telegram/html.ts';
import type { TelegramPerson } from '../../telegram/person.ts';
import { startTelegramServer, type TelegramServer } from '../../telegram/server.ts';

/** The local Telegram refuses what the real one refuses; what the adapter's tests show is worth only that much. */

let server: TelegramServer;
let asha: TelegramPerson;

beforeEach(async () => {
  server = await startTelegramServer();
  asha = server.person({ id: 7, name: 'Asha Verma' });
  asha.types('hello');
});

afterEach(() => server.stop());

type Answer = {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number };
};

async function call(method: string, parameters: object = {}, token = server.token): Promise<Answer> {
  const response = await fetch(`${server.apiRoot}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  // The server under test answers nothing else.
  return (await response.json()) as Answer;
}

test.each([
  ['a <b>bold</b> &lt;tag&gt; &amp; &quot;more&quot; &#8377; &#x20B9;', 'a bold <tag> & "more" ₹ ₹'],
  ['<b><i>nested</i></b> R&D &nbsp;', 'nested R&D &nbsp;'],
  ['<a href="https://x.example">link</a>', 'link'],
])('HTML "%s" reads as "%s"', (html, text) => {
  expect(plainOfHtml(html)).toBe(text);
});

test.each([
  ['2 < 3', 'Unsupported start tag "" at byte offset 2'],
  ['₹ <asha>', 'Unsupported start tag "asha" at byte offset 4'],
  ['<b>bold', 'Can\'t find end tag corresponding to start tag "b"'],
  ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
  ['x</b>', 'Unexpected end tag at byte offset 1'],
  ['<b', 'Unclosed start tag at byte offset 0'],
])('HTML "%s" is refused: %s', async (text, problem) => {
  const answer = await call('sendMessage', { chat_id: 7, text, parse_mode: 'HTML' });
  expect(answer).toMatchObject({
    ok: false,
    error_code: 400,
    description: `Bad Request: can't parse entities: ${problem}`,
  });
});

test.each<[string, object, string]>([
  ['an empty text', { text: ' ' }, 'message text is empty'],
  ['a text of 4097', { text: 'x'.repeat(4097) }, 'message is too long'],
  [
    'data of 65 bytes',
    { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'ü'.repeat(33) }]] } },
    'BUTTON_DATA_INVALID',
  ],
  [
    'a page that is none',
    { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'x', url: 'no page' }]] } },
    'BUTTON_URL_INVALID',
  ],
  ['half a character', { text: 'x\ud800' }, 'strings must be encoded in UTF-8'],
])('%s is refused', async (_, parameters, description) => {
  expect(await call('sendMessage', { chat_id: 7, ...parameters })).toMatchObject({
    description: `Bad Request: ${description}`,
  });
});

test('a wrong token, an unknown method and an unknown press are refused', async () => {
  expect(await call('getMe', {}, '42:other')).toMatchObject({ error_code: 401, description: 'Unauthorized' });
  expect(await call('sendFlowers')).toMatchObject({ error_code: 404 });
  expect(await call('answerCallbackQuery', { callback_query_id: '1' })).toMatchObject({ error_code: 400 });
});

const numberOf = (update: { update_id: number }): number => update.update_id;

test('updates come again until they are confirmed', async () => {
  asha.types('again');
  const first = await call('getUpdates');
  expect(await call('getUpdates')).toEqual(first);
  const [hello, again] = (Array.isArray(first.result) ? first.result : []).map(numberOf);
  expect(again).toBe((hello ?? 0) + 1);
  expect((await call('getUpdates', { offset: again })).result).toMatchObject([{ message: { text: 'again' } }]);
  expect((await call('getUpdates', { offset: (again ?? 0) + 1 })).result).toEqual([]);
});

test('of two who poll the earlier is sent away, and nobody may poll while a webhook is set', async () => {
  const first = call('getUpdates', { offset: 2000, timeout: 30 });
  const second = call('getUpdates', { offset: 2000, timeout: 1 });
  expect(await Promise.race([first, second])).toMatchObject({ error_code: 409 });
  await call('setWebhook', { url: 'http://127.0.0.1:9/' });
  await Promise.all([first, second]);
  expect(await call('getUpdates')).toMatchObject({ error_code: 409 });
});

test('only the kinds of updates that were asked for come', async () => {
  await call('getUpdates', { offset: 2000, allowed_updates: ['callback_query'] });
  asha.types('not asked for');
  expect((await call('getUpdates')).result).toEqual([]);
});

test('thirty messages a second pass, the next is told to wait; so is the fourth at once in one chat', async () => {
  server.limit(TELEGRAM_LIMITS);
  const toAll = await Promise.all(
    Array.from({ length: 31 }, (_, index) => {
      const person = server.person({ id: 100 + index, name: 'Somebody' });
      person.types('hello');
      return call('sendMessage', { chat_id: person.id, text: 'x' });
    }),
  );
  expect(toAll.filter((answer) => answer.ok)).toHaveLength(30);
  expect(toAll.find((answer) => !answer.ok)).toMatchObject({ error_code: 429, parameters: { retry_after: 1 } });
  server.limit({ ...TELEGRAM_LIMITS, perSecond: 1000 });
  const toOne = [];
  for (const text of ['1', '2', '3', '4']) toOne.push((await call('sendMessage', { chat_id: 7, text })).ok);
  expect(toOne).toEqual([true, true, true, false]);
});

test('a person finds the newest button with the words, whatever emoji stands before them', async () => {
  const undo = (data: string) => ({ inline_keyboard: [[{ text: '↩️ Undo', callback_data: data }]] });
  await call('sendMessage', { chat_id: 7, text: '#1', reply_markup: undo('undo:1') });
  await call('sendMessage', { chat_id: 7, text: '#2', reply_markup: undo('undo:2') });
  await call('sendMessage', { chat_id: 7, text: 'no button' });
  await asha.taps('Undo');
  await asha.taps('Undo', { on: await asha.waitFor('#1') });
  const { result } = await call('getUpdates');
  expect(result).toMatchObject([{}, { callback_query: { data: 'undo:2' } }, { callback_query: { data: 'undo:1' } }]);
});

test('a person waits for what fits, and below a message only for what is newer', async () => {
  await call('sendMessage', { chat_id: 7, text: 'Balance ₹1' });
  const first = await asha.waitFor(/^Balance/);
  const next = asha.waitFor('Balance', { after: first });
  await call('sendMessage', { chat_id: 7, text: 'something else' });
  await call('sendMessage', { chat_id: 7, text: 'Balance ₹2' });
  expect((await next).text).toBe('Balance ₹2');
  expect(asha.last().text).toBe('Balance ₹2');
});
