import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '#i18n/message.ts';
import { listenTo } from './liveReader.ts';
import { plainRequest, postJson } from './plainRequest.ts';
import { type StandInSandbox, startStandInSandbox } from './standInSandbox.ts';

let sandbox: StandInSandbox;
beforeEach(async () => {
  sandbox = await startStandInSandbox();
  await plainRequest(`${sandbox.url}/web/state`);
});
afterEach(() => sandbox.stop());

const TEXT = (text: string): Message => ({ text: [{ text }], buttons: [] });
const tell = (text: string) => sandbox.channel.send({ chat: 'owner', message: TEXT(text) });

describe('open pages hear what happens (live updates by Server-Sent Events)', () => {
  it('a page that comes is told to look at everything, then hears each line and each edit once, in order', async () => {
    const page = await listenTo(sandbox.url);
    expect(await page.next()).toMatchObject({ event: 'reset' });
    await tell('one');
    const { message } = await tell('two');
    await sandbox.channel.edit({ chat: 'owner', message: TEXT('two, edited') }, message);
    expect(await page.next()).toMatchObject({ event: 'line', data: { line: { id: 1, message: TEXT('one') } } });
    expect(await page.next()).toMatchObject({ data: { line: { id: 2, revision: 0 } } });
    expect(await page.next()).toMatchObject({ data: { line: { id: 2, revision: 1, message: TEXT('two, edited') } } });
    page.leave();
  });

  it('every page hears the same, a new chat too', async () => {
    const pages = [await listenTo(sandbox.url), await listenTo(sandbox.url)];
    await postJson(sandbox.url, '/web/chats', { chat: 'casha0000001', name: 'Asha Verma' });
    for (const page of pages) {
      expect((await page.nextOf('chat')).data).toMatchObject({ chat: { name: 'Asha Verma' } });
      page.leave();
    }
  });

  it('a page that was away for a moment hears exactly what it missed', async () => {
    const page = await listenTo(sandbox.url);
    await tell('one');
    const heard = await page.nextOf('line');
    page.leave();
    await tell('two');
    await tell('three');
    const again = await listenTo(sandbox.url, heard.id);
    expect(await again.next()).toMatchObject({ event: 'resumed' });
    expect(await again.next()).toMatchObject({ data: { line: { id: 2 } } });
    expect(await again.next()).toMatchObject({ data: { line: { id: 3 } } });
    await tell('four');
    expect(await again.next()).toMatchObject({ data: { line: { id: 4 } } });
    again.leave();
  });

  it('and the same when it leaves again before it heard them', async () => {
    const page = await listenTo(sandbox.url);
    await tell('one');
    const heard = await page.nextOf('line');
    page.leave();
    await tell('two');
    const briefly = await listenTo(sandbox.url, heard.id);
    const resumed = await briefly.next();
    briefly.leave();
    const again = await listenTo(sandbox.url, resumed?.id);
    await again.next();
    expect(await again.next()).toMatchObject({ data: { line: { id: 2 } } });
    again.leave();
  });

  it('one that was away for too long looks at everything anew', async () => {
    const page = await listenTo(sandbox.url);
    const start = await page.next();
    page.leave();
    for (let number = 0; number < 1_001; number++) await tell(`line ${number}`);
    const again = await listenTo(sandbox.url, start?.id);
    expect(await again.next()).toMatchObject({ event: 'reset' });
    again.leave();
  });

  it.each(['nonsense', ':1', `${crypto.randomUUID()}:0`, ''])('so does one that says it was at %j', async (lastId) => {
    const page = await listenTo(sandbox.url, lastId);
    expect(await page.next()).toMatchObject({ event: 'reset' });
    page.leave();
  });

  it('so does one from before a restart, and it finds every line once (what was said is still there)', async () => {
    const page = await listenTo(sandbox.url);
    await postJson(sandbox.url, '/web/messages', { chat: 'owner', id: 'send-0001', text: 'help' });
    const heard = await page.nextOf('line');
    const { transcript, port } = sandbox;
    await sandbox.stop();
    sandbox = await startStandInSandbox({ transcript, port });
    const again = await listenTo(sandbox.url, heard.id);
    expect(await again.next()).toMatchObject({ event: 'reset' });
    await postJson(sandbox.url, '/web/messages', { chat: 'owner', id: 'send-0001', text: 'help' });
    const { body } = await plainRequest(`${sandbox.url}/web/chats/owner/lines`);
    expect(JSON.parse(body).lines.filter(({ from }: { from: string }) => from === 'person')).toMatchObject([
      { text: 'help' },
    ]);
    again.leave();
  });

  it('a stop ends every stream, and the server with it', async () => {
    const page = await listenTo(sandbox.url);
    await page.next();
    await sandbox.stop();
    expect(await page.next()).toBeUndefined();
  });

  it('there is an end to how many pages are open', async () => {
    const pages = await Promise.all(Array.from({ length: 64 }, () => listenTo(sandbox.url)));
    expect(new Set(pages.map(({ status }) => status))).toEqual(new Set([200]));
    const { status } = await plainRequest(`${sandbox.url}/web/events`);
    expect(status).toBe(503);
    for (const page of pages) page.leave();
  });
});
