import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHATS_MAX } from '#channels/web/transcript.ts';
import { createWebChat } from '#channels/web/webChat.ts';
import { INBOUND_FILE_BYTES_MAX, INBOUND_TEXT_MAX } from '#chat/inbound.ts';
import type { Message } from '#i18n/message.ts';
import { listenTo } from './liveReader.ts';
import { memoryTranscript } from './memoryTranscript.ts';
import { movableClock } from './movableClock.ts';
import { plainRequest, postJson } from './plainRequest.ts';
import { memoryLog, STARTED_AT, type StandInSandbox, startStandInSandbox } from './standInSandbox.ts';

let sandbox: StandInSandbox;
beforeEach(async () => {
  sandbox = await startStandInSandbox();
  await get('/web/state');
});
afterEach(() => sandbox.stop());

async function get(path: string) {
  const { status, body } = await plainRequest(`${sandbox.url}${path}`);
  return { status, body: JSON.parse(body) };
}
const post = (path: string, body: unknown) => postJson(sandbox.url, path, body);
const say = (text: string, id = 'send-0001', chat = 'owner') => post('/web/messages', { chat, id, text });
const linesOf = async (chat: string) => (await get(`/web/chats/${chat}/lines`)).body.lines;
const TEXT = (text: string): Message => ({ text: [{ text }], buttons: [] });

describe('what a person does on the page reaches the engine as an Inbound (chat.md, "The conversation")', () => {
  it('a text, with the chat as the person and a key that names this send', async () => {
    const headers = { 'Content-Type': 'application/json', 'Accept-Language': 'hi-IN,en;q=0.5' };
    const body = JSON.stringify({ chat: 'owner', id: 'send-0001', text: '/sale Asha 210', replyTo: '7' });
    await plainRequest(`${sandbox.url}/web/messages`, { method: 'POST', headers, body });
    expect(sandbox.engine.handled).toEqual([
      {
        channel: 'web',
        user: 'owner',
        chat: 'owner',
        key: 'web:owner:send-0001',
        at: expect.stringMatching(/^2026-11-22T09:00:\d\d\.000Z$/),
        name: 'Shop owner',
        language: 'hi-IN',
        content: { kind: 'text', text: '/sale Asha 210', replyTo: '7' },
      },
    ]);
  });

  it('a pressed button, with the message it stands under', async () => {
    await say('choose');
    await post('/web/messages', { chat: 'owner', id: 'send-0002', press: { data: 'amount', message: '2' } });
    expect(sandbox.engine.handled[1]?.content).toEqual({ kind: 'press', data: 'amount', message: '2' });
  });

  it('a file of text with its name and bytes; what is no text, or too large, as just that', async () => {
    const send = (id: string, name: string, body: string) => {
      const query = new URLSearchParams({ chat: 'owner', id, name, type: '', text: 'import' });
      const headers = { 'Content-Type': 'application/octet-stream', Origin: sandbox.url };
      return plainRequest(`${sandbox.url}/web/files?${query}`, { method: 'POST', headers, body });
    };
    await send('send-0001', 'shop.csv', 'name,balance');
    await send('send-0002', 'shop.xlsx', 'PK');
    await send('send-0003', 'shop.csv', 'x'.repeat(INBOUND_FILE_BYTES_MAX + 1));
    const told = { kind: 'file', name: 'shop.csv', text: 'import' };
    expect(sandbox.engine.handled.map(({ content }) => content)).toEqual([
      { ...told, file: { bytes: new Uint8Array(Buffer.from('name,balance')) } },
      { kind: 'unread', what: 'file' },
      { ...told, file: { missing: 'too-large' } },
    ]);
    expect((await send('send-0004', 'x'.repeat(256), 'name')).status).toBe(400);
    const [first] = await linesOf('owner');
    expect(first).toMatchObject({ from: 'person', text: 'import', file: { name: 'shop.csv' } });
  });

  it('a text that is too long as just that, and the transcript keeps its beginning', async () => {
    await say('x'.repeat(INBOUND_TEXT_MAX));
    await say('y'.repeat(INBOUND_TEXT_MAX + 1), 'send-0002');
    expect(sandbox.engine.handled.map(({ content }) => content)).toMatchObject([
      { kind: 'text' },
      { kind: 'unread', what: 'too-long' },
    ]);
    expect((await linesOf('owner'))[2].text).toBe(`${'y'.repeat(INBOUND_TEXT_MAX)}…`);
  });

  it('the same send again changes nothing: not in the book, not on the page', async () => {
    await Promise.all([say('help'), say('help'), say('help')]);
    expect((await say('help')).status).toBe(200);
    expect(sandbox.engine.handled).toHaveLength(1);
    expect(await linesOf('owner')).toMatchObject([
      { id: 1, key: 'send-0001', text: 'help' },
      { id: 2, from: 'bot' },
    ]);
  });

  it('says "try again" until the engine is there, and what was sent is not lost', async () => {
    const early = await startStandInSandbox({ attached: false });
    await plainRequest(`${early.url}/web/state`);
    expect(await postJson(early.url, '/web/messages', { chat: 'owner', id: 'send-0001', text: 'help' })).toEqual({
      status: 503,
      body: { error: 'starting' },
    });
    await early.stop();
  });

  it('says that it failed when the machinery did; the log has neither text nor name', async () => {
    expect(await say('break')).toEqual({ status: 500, body: { error: 'failed' } });
    expect(sandbox.logged.join()).toContain('a message could not be handled');
    expect(sandbox.logged.join()).not.toMatch(/break|on request|Shop owner/);
  });
});

describe('what the bot says', () => {
  it('is in the transcript, with its number as the message’s id', async () => {
    expect(await sandbox.channel.send({ chat: 'owner', message: TEXT('Good morning') })).toEqual({ message: '1' });
    expect(await linesOf('owner')).toMatchObject([{ id: 1, revision: 0, from: 'bot', message: TEXT('Good morning') }]);
  });

  it('is replaced in place, also twice', async () => {
    const { message } = await sandbox.channel.send({ chat: 'owner', message: TEXT('Sure?') });
    await sandbox.channel.edit({ chat: 'owner', message: TEXT('Recorded') }, message);
    await sandbox.channel.edit({ chat: 'owner', message: TEXT('Recorded') }, message);
    expect(await linesOf('owner')).toMatchObject([{ id: 1, revision: 2, message: TEXT('Recorded') }]);
  });

  it.each(['9', '0', '-1', '1e0', 'x', ''])('cannot be replaced where there is no message %j', async (id) => {
    await sandbox.channel.send({ chat: 'owner', message: TEXT('one') });
    await expect(sandbox.channel.edit({ chat: 'owner', message: TEXT('two') }, id)).rejects.toMatchObject({
      name: 'ChannelError',
      failure: { kind: 'message-gone' },
    });
  });

  it('cannot reach a chat that nobody opened', async () => {
    await expect(sandbox.channel.send({ chat: 'cnobody', message: TEXT('one') })).rejects.toMatchObject({
      failure: { kind: 'unreachable' },
    });
  });

  it('may go out later when the transcript cannot be written now', async () => {
    const transcript = { ...memoryTranscript(), append: () => Promise.reject(new Error('the database is away')) };
    const web = createWebChat({ transcript, clock: movableClock(STARTED_AT), log: memoryLog().log });
    await expect(web.channel.send({ chat: 'owner', message: TEXT('one') })).rejects.toMatchObject({
      failure: { kind: 'later' },
    });
    web.stop();
  });
});

describe('chats (chat.md, "Channel particulars")', () => {
  it('the owner’s is there from the first look', async () => {
    expect((await get('/web/state')).body.chats).toEqual([
      { chat: 'owner', name: 'Shop owner', kind: 'owner', openedAt: expect.any(String) },
    ]);
  });

  it('customers’ are opened, once each however often it is asked', async () => {
    const asha = { chat: 'casha0000001', name: 'Asha Verma' };
    expect((await post('/web/chats', asha)).body.chat).toMatchObject({ ...asha, kind: 'customer' });
    await post('/web/chats', { ...asha, name: 'Somebody else' });
    expect((await get('/web/state')).body.chats.map(({ name }: { name: string }) => name)).toEqual([
      'Shop owner',
      'Asha Verma',
    ]);
    await say('hello', 'send-0001', asha.chat);
    expect(sandbox.engine.handled[0]).toMatchObject({
      user: asha.chat,
      key: `web:${asha.chat}:send-0001`,
      name: 'Asha Verma',
    });
  });

  it.each(['', '   ', 'x'.repeat(61), 'two\nlines', 'bell\u0007'])(
    'a name must be one line of 1 to 60 characters: %j',
    async (name) => {
      expect((await post('/web/chats', { chat: 'casha0000001', name })).status).toBe(400);
    },
  );

  it('there is an end to them', async () => {
    for (let number = 1; number < CHATS_MAX; number++)
      await post('/web/chats', { chat: `c${number}`, name: `Customer ${number}` });
    expect(await post('/web/chats', { chat: 'clast', name: 'One more' })).toEqual({
      status: 409,
      body: { error: 'too-many-chats' },
    });
  });

  it('long ones come a hundred lines at a time, the last first', async () => {
    for (let number = 1; number <= 130; number++)
      await sandbox.channel.send({ chat: 'owner', message: TEXT(`line ${number}`) });
    const ids = async (query: string) =>
      (await get(`/web/chats/owner/lines${query}`)).body.lines.map(({ id }: { id: number }) => id);
    const last = await ids('');
    expect([last.length, last[0], last.at(-1)]).toEqual([100, 31, 130]);
    expect(await ids('?before=31')).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
    expect((await get('/web/chats/owner/lines?before=x')).status).toBe(400);
    expect((await get('/web/chats/cnobody/lines')).status).toBe(404);
  });
});

describe('the clock (chat.md, "Channel particulars": it exists nowhere else)', () => {
  it('is shown with the zone its shop brought', async () => {
    expect((await get('/web/state')).body.clock.zone).toBeNull();
    sandbox.clock.useZone('Asia/Kolkata');
    const page = await listenTo(sandbox.url);
    await say('newshop Corner Store, INR, Asia/Kolkata');
    expect((await page.nextOf('clock')).data).toMatchObject({ zone: 'Asia/Kolkata' });
    page.leave();
  });

  it('moves forward by days and to a date, and every page hears each day pass', async () => {
    const page = await listenTo(sandbox.url);
    expect((await post('/web/clock', { days: 7 })).body.now).toMatch(/^2026-11-29T09:/);
    const heard: string[] = [];
    for (let moving = true; moving; ) {
      const { data } = await page.nextOf('clock');
      moving = data.moving === true;
      heard.push(`${String(data.now).slice(8, 10)}${moving ? '…' : ''}`);
    }
    expect(heard).toEqual(['22…', '23…', '24…', '25…', '26…', '27…', '28…', '29']);
    expect((await post('/web/clock', { to: '2026-12-25' })).body.now).toMatch(/^2026-12-25T/);
    page.leave();
  });

  it('while the days pass the chats go on, and nobody moves it a second time', async () => {
    let pass: () => void = () => undefined;
    sandbox.clock.everyDay(() => new Promise((resolve) => (pass = resolve)));
    const page = await listenTo(sandbox.url);
    const moved = post('/web/clock', { days: 1 });
    expect((await page.nextOf('clock')).data.moving).toBe(true);
    expect((await get('/web/state')).body.clock.moving).toBe(true);
    expect(await post('/web/clock', { days: 1 })).toEqual({ status: 409, body: { error: 'moving' } });
    expect((await say('hello')).status).toBe(200);
    pass();
    expect((await moved).body).toMatchObject({ moving: false, now: expect.stringMatching(/^2026-11-23T/) });
    page.leave();
  });

  it('stays in the day that could not be lived through, and says so', async () => {
    let days = 0;
    sandbox.clock.everyDay(async () => {
      days += 1;
      if (days === 3) throw new Error('a day goes wrong');
    });
    expect(await post('/web/clock', { days: 7 })).toEqual({ status: 500, body: { error: 'failed' } });
    expect((await get('/web/state')).body.clock).toMatchObject({
      moving: false,
      now: expect.stringMatching(/^2026-11-24T/),
    });
    expect(sandbox.logged.join()).toContain('a day could not be lived through');
    expect((await post('/web/clock', { days: 1 })).status).toBe(200);
  });

  it('moves by a year at most', async () => {
    expect(await post('/web/clock', { to: '2028-01-01' })).toEqual({ status: 409, body: { error: 'too-far' } });
  });

  it('never goes back', async () => {
    expect(await post('/web/clock', { to: '2026-11-01' })).toEqual({ status: 409, body: { error: 'not-ahead' } });
  });

  it.each([
    { days: 0 },
    { days: -1 },
    { days: 1.5 },
    { days: 367 },
    { to: '2026-02-30' },
    { to: 'tomorrow' },
    { days: 1, to: '2026-12-25' },
    {},
  ])('does not understand %j', async (step) => {
    expect((await post('/web/clock', step)).status).toBe(400);
  });
});
