import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWebChat } from '#channels/web/webChat.ts';
import { memoryTranscript } from './memoryTranscript.ts';
import { movableClock } from './movableClock.ts';
import { plainRequest } from './plainRequest.ts';
import { memoryLog, STARTED_AT, type StandInSandbox, startStandInSandbox } from './standInSandbox.ts';

let sandbox: StandInSandbox;
beforeAll(async () => {
  sandbox = await startStandInSandbox();
  await plainRequest(`${sandbox.url}/web/state`);
});
afterAll(() => sandbox.stop());

const MESSAGE = JSON.stringify({ chat: 'owner', id: 'send-0001', text: 'help' });

describe('the web chat answers its own page on this machine and nobody else (quality.md, "Security")', () => {
  it.each([
    ['127.0.0.1:PORT', 200],
    ['localhost:PORT', 200],
    ['LOCALHOST', 200],
    ['[::1]:PORT', 200],
    ['example.org', 421],
    ['example.org:PORT', 421],
    ['127.0.0.1.example.org', 421],
    ['localhost.', 421],
    ['192.168.1.7:PORT', 421],
  ])('Host %s: %i', async (host, status) => {
    for (const path of ['/', '/page/main.js', '/web/state']) {
      const answer = await plainRequest(`${sandbox.url}${path}`, {
        headers: { Host: host.replace('PORT', String(sandbox.port)) },
      });
      expect(answer.status, path).toBe(status);
    }
  });

  it.each([
    ['127.0.0.1', 200],
    ['::ffff:127.0.0.1', 200],
    ['::1', 200],
    ['192.168.1.7', 404],
    [undefined, 404],
  ])('a caller at %s: %i', async (remoteAddress, status) => {
    const web = createWebChat({
      transcript: memoryTranscript(),
      clock: movableClock(STARTED_AT),
      log: memoryLog().log,
    });
    const answer = await web.routes.request(
      '/',
      { headers: { Host: 'localhost' } },
      { incoming: { socket: { remoteAddress } } },
    );
    expect(answer.status).toBe(status);
    web.stop();
  });

  it.each([
    ['its own origin', { Origin: 'OWN' }, 200],
    ['no origin: a program on this machine', {}, 200],
    ['another site', { Origin: 'https://example.org' }, 403],
    ['another port of this machine', { Origin: 'http://127.0.0.1:1' }, 403],
    ['a page without an origin', { Origin: 'null' }, 403],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['text that looks like JSON', { 'Content-Type': 'text/plain' }, 415],
    ['a type that only begins like JSON', { 'Content-Type': 'application/jsonp' }, 415],
    ['JSON in UTF-8', { 'Content-Type': 'application/json; charset=utf-8' }, 200],
  ])('a send from %s: %j → %i', async (_, own, status) => {
    const headers: Record<string, string> = { 'Content-Type': 'application/json', ...own };
    if (headers.Origin === 'OWN') headers.Origin = sandbox.url;
    const answer = await plainRequest(`${sandbox.url}/web/messages`, { method: 'POST', headers, body: MESSAGE });
    expect(answer.status).toBe(status);
  });

  it.each([
    ['bare bytes from its own page', { Origin: 'OWN' }, 200],
    ['another site', { Origin: 'https://example.org' }, 403],
    ['a form', { 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
    ['plain text, as a foreign form may send it', { 'Content-Type': 'text/plain' }, 415],
  ])('a file from %s: %j → %i', async (_, own, status) => {
    const headers: Record<string, string> = { 'Content-Type': 'application/octet-stream', ...own };
    if (headers.Origin === 'OWN') headers.Origin = sandbox.url;
    const query = 'chat=owner&id=send-0100&name=shop.csv';
    const sent = { method: 'POST', headers, body: 'name,balance' };
    expect((await plainRequest(`${sandbox.url}/web/files?${query}`, sent)).status).toBe(status);
  });

  it.each([
    ['no JSON', '{', 400],
    ['a number', '7', 400],
    ['no chat', '{"id":"send-0002","text":"help"}', 400],
    ['an id that is an operator', '{"chat":"owner","id":{"$ne":""},"text":"help"}', 400],
    ['a chat with a path in it', '{"chat":"../owner","id":"send-0003","text":"help"}', 400],
    ['an empty text', '{"chat":"owner","id":"send-0004","text":"  "}', 400],
    ['text and press at once', '{"chat":"owner","id":"send-0005","text":"a","press":{"data":"x","message":"1"}}', 400],
    [
      'button data beyond its bound',
      `{"chat":"owner","id":"send-0006","press":{"data":"${'x'.repeat(65)}","message":"1"}}`,
      400,
    ],
    ['a chat that is not there', '{"chat":"cnobody","id":"send-0007","text":"help"}', 404],
    ['more than 64 KiB', `{"chat":"owner","id":"send-0008","text":"${'x'.repeat(65 * 1024)}"}`, 413],
  ])('refuses %s', async (_, body, status) => {
    const handled = sandbox.engine.handled.length;
    const headers = { 'Content-Type': 'application/json', Origin: sandbox.url };
    const answer = await plainRequest(`${sandbox.url}/web/messages`, { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(sandbox.engine.handled.length).toBe(handled);
  });

  it('gives the page no way to run or show what is not its own', async () => {
    const { headers, body } = await plainRequest(`${sandbox.url}/`);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(body).not.toMatch(/<script(?![^>]*src=)|<style|style="|onclick/);
  });

  it.each([
    '/page/',
    '/page/tsconfig.json',
    '/page/..%2fwebChat.ts',
    '/page/%2e%2e/webChat.ts',
    '/page/nothing.js',
    '/web/',
    '/web/nothing',
  ])('serves no file but the page’s own: %s', async (path) => {
    expect((await plainRequest(`${sandbox.url}${path}`)).status).toBe(404);
  });

  it('sends a file of the page once: the browser only asks whether it changed', async () => {
    const first = await plainRequest(`${sandbox.url}/page/main.js`);
    expect(first.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const again = await plainRequest(`${sandbox.url}/page/main.js`, {
      headers: { 'If-None-Match': String(first.headers.etag) },
    });
    expect(again).toMatchObject({ status: 304, body: '' });
  });
});
