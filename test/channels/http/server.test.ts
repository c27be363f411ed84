import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { boundedText } from '#channels/http/boundedText.ts';
import { type HttpEnv, HttpError, type HttpOptions, type HttpServer, startHttp } from '#channels/http/server.ts';
import { memoryLog } from '../web/standInSandbox.ts';

const started: HttpServer[] = [];

async function start(options: Partial<HttpOptions> = {}): Promise<HttpServer> {
  const server = await startHttp({ host: '127.0.0.1', port: 0, log: memoryLog().log, ...options });
  started.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((server) => server.stop()));
});

describe('one HTTP server for all that the process answers (architecture.md, "Running it")', () => {
  it('says that the process lives and whether it can work', async () => {
    let ready = false;
    const { url } = await start({ ready: () => ready });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    ready = true;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('hands a path to its handler, exactly that path, and knows no other (quality.md, "Security")', async () => {
    const hook = async (request: Request) => new Response(`hook got ${await request.text()}`);
    const { url } = await start({ paths: { '/telegram/a:b*': hook } });
    const sent = await fetch(`${url}/telegram/a:b*`, { method: 'POST', body: 'an update' });
    expect(await sent.text()).toBe('hook got an update');
    for (const path of [
      '/',
      '/telegram',
      '/telegram/a:b*/',
      '/telegram/axbc',
      '/web/state',
      '/page/main.js',
      '/metrics',
    ]) {
      expect((await fetch(`${url}${path}`)).status, path).toBe(404);
    }
  });

  it('tells nobody but the log what broke, and not what was asked', async () => {
    const { log, logged } = memoryLog();
    const broken = () => {
      throw new Error('the name of Asha');
    };
    const { url } = await start({ log, paths: { '/broken': broken } });
    const answer = await fetch(`${url}/broken?token=secret`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe('That did not work.');
    expect(logged.join()).toContain('a request failed');
    expect(logged.join()).not.toMatch(/Asha|secret/);
  });

  it('names PORT and a right example when the port is taken', async () => {
    const other = await occupy();
    const { port } = other.address() as AddressInfo; // listens on TCP, so it has one
    const starting = start({ port });
    await expect(starting).rejects.toThrow(HttpError);
    await expect(starting).rejects.toThrow(
      `PORT: ${port} on 127.0.0.1 is in use by another program; choose another, for example PORT=3001`,
    );
    other.close();
  });

  it('names HOST when the address is not this machine’s', async () => {
    await expect(start({ host: '192.0.2.1' })).rejects.toThrow(
      'HOST: 192.0.2.1 is no address of this machine; use for example HOST=127.0.0.1',
    );
  });

  it('lets a request in hand finish, then is gone', async () => {
    let release = (): void => undefined;
    let arrived = (): void => undefined;
    const inHand = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const slow = () =>
      new Promise<Response>((resolve) => {
        release = () => resolve(new Response('finished'));
        arrived();
      });
    const server = await start({ paths: { '/slow': slow } });
    const answer = fetch(`${server.url}/slow`);
    await inHand;
    const stopped = server.stop();
    release();
    expect(await (await answer).text()).toBe('finished');
    await stopped;
    await server.stop();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('cuts a stream that does not end by itself', async () => {
    const routes = new Hono<HttpEnv>().get('/stream', (context) =>
      context.body(new ReadableStream({ start: (to) => to.enqueue(new Uint8Array(1)) })),
    );
    const server = await start({ routes: [routes], stopWithinMs: 1 });
    const reader = (await fetch(`${server.url}/stream`)).body?.getReader();
    await reader?.read();
    await server.stop();
    await expect(reader?.read()).rejects.toThrow();
  });
});

describe('a body is read up to its bound', () => {
  const request = (body: string | ReadableStream) =>
    new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  const parts = (texts: string[]) => ReadableStream.from(texts.map((text) => new TextEncoder().encode(text)));

  it.each([
    ['nothing', '', ''],
    ['all of it, when it just fits', 'नमस्ते'.slice(0, 3), 'नमस्ते'.slice(0, 3)],
    ['not a byte more', '0123456789', undefined],
  ])('%s', async (_, body, read) => {
    expect(await boundedText(request(body), { bytesMax: 9 })).toBe(read);
  });

  it('whole characters, wherever the parts were cut', async () => {
    const bytes = new TextEncoder().encode('नम');
    const cut = ReadableStream.from([bytes.slice(0, 2), bytes.slice(2)]);
    expect(await boundedText(request(cut), { bytesMax: 9 })).toBe('नम');
  });

  it('without waiting for the end of one that is too long', async () => {
    const endless = parts(Array.from({ length: 1000 }, () => 'x'.repeat(100)));
    expect(await boundedText(request(endless), { bytesMax: 9 })).toBeUndefined();
  });
});

function occupy(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
