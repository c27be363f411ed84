import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '#i18n/message.ts';
import { plainRequest } from './plainRequest.ts';
import { type StandInSandbox, startStandInSandbox } from './standInSandbox.ts';

let sandbox: StandInSandbox;
beforeEach(async () => {
  sandbox = await startStandInSandbox();
  await plainRequest(`${sandbox.url}/web/state`);
});
afterEach(() => sandbox.stop());

const TEXT = (text: string): Message => ({ text: [{ text }], buttons: [] });

describe('files and pictures', () => {
  const FILE = { name: 'आशा "statement".csv', type: 'text/csv', bytes: Buffer.from('date,entry\r\n') };

  it('a file is saved under its own name and never shown', async () => {
    await sandbox.channel.send({ chat: 'owner', message: TEXT('Here'), file: FILE });
    const { lines } = JSON.parse((await plainRequest(`${sandbox.url}/web/chats/owner/lines`)).body);
    expect(lines).toMatchObject([{ file: { name: FILE.name, type: FILE.type } }]);
    const { status, headers, body } = await plainRequest(`${sandbox.url}/web/chats/owner/lines/1/file`);
    expect({ status, body }).toEqual({ status: 200, body: 'date,entry\r\n' });
    expect(headers['content-type']).toBe('text/csv');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="___ _statement_.csv"; filename*=UTF-8''%E0%A4%86%E0%A4%B6%E0%A4%BE%20%22statement%22.csv`,
    );
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  });

  it.each(['text/html\r\nX-Bad: 1', 'not a type', ''])('a type that is none is sent as bytes: %j', async (type) => {
    await sandbox.channel.send({ chat: 'owner', message: TEXT('Here'), file: { ...FILE, type } });
    const { headers } = await plainRequest(`${sandbox.url}/web/chats/owner/lines/1/file`);
    expect(headers['content-type']).toBe('application/octet-stream');
  });

  it('a QR code is drawn from what the message says', async () => {
    await sandbox.channel.send({
      chat: 'owner',
      message: { ...TEXT('Scan'), picture: { kind: 'qr', content: 'upi://pay?pa=x&am=210.00' } },
    });
    const { status, headers, body } = await plainRequest(`${sandbox.url}/web/chats/owner/lines/1/picture`);
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'image/svg+xml' });
    expect(body).toMatch(/^<svg/);
  });

  it('what does not fit a QR code is no picture, and no fault', async () => {
    await sandbox.channel.send({
      chat: 'owner',
      message: { ...TEXT('Scan'), picture: { kind: 'qr', content: 'x'.repeat(5000) } },
    });
    expect((await plainRequest(`${sandbox.url}/web/chats/owner/lines/1/picture`)).status).toBe(404);
  });

  it.each([
    '/web/chats/owner/lines/1/file',
    '/web/chats/owner/lines/x/file',
    '/web/chats/owner/lines/1/picture',
    '/web/chats/cnobody/lines/1/file',
  ])('there is nothing at %s', async (path) => {
    await sandbox.channel.send({ chat: 'owner', message: TEXT('Only words') });
    expect((await plainRequest(`${sandbox.url}${path}`)).status).toBe(404);
  });
});
