import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HttpError } from '#channels/http/server.ts';
import { StorageError } from '#embedded/storage/schema.ts';
import type { Log } from '#jobs/log.ts';
import { type Running, startSandbox } from '../../src/startSandbox.ts';

const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };

let folder: string;
let opened: { stop(): Promise<unknown> }[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slatebook-sandbox-'));
});
afterEach(async () => {
  for (const each of opened.reverse()) await each.stop();
  opened = [];
  await rm(folder, { recursive: true, force: true });
});

async function start({ dataDir = folder, port = 0 } = {}): Promise<Running> {
  const running = await startSandbox({ dataDir, port }, quiet);
  opened.push(running);
  return running;
}

/** Keeps a port busy, whoever has it; answers its number. */
async function occupy(port: number): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => {
    // Somebody else's port is as busy as ours.
    server.once('error', () => resolve());
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') return port;
  opened.push({ stop: () => new Promise((resolve) => server.close(resolve)) });
  return address.port;
}

const portOf = ({ url }: Running): number => Number(new URL(url).port);

describe('the sandbox beside other programs (chat.md, "Channel particulars": with tokens only by `npm run sandbox`)', () => {
  test('a port that is taken, by the bot perhaps, is passed over for the next free one', async () => {
    const taken = await occupy(0);
    const running = await start({ port: taken });
    expect(portOf(running)).toBeGreaterThan(taken);
    expect(portOf(running)).toBeLessThanOrEqual(taken + 10);
    expect((await fetch(`${running.url}/`)).status).toBe(200);
    expect((await fetch(`${running.url}/web/state`)).status).toBe(200);
  });

  test('a port that is free is the one it opens on', async () => {
    const first = await start();
    await first.stop();
    expect(portOf(await start({ port: portOf(first) }))).toBe(portOf(first));
  });

  test('when ten further ones are taken too it says so, and leaves its folder to the next try', async () => {
    const taken = await occupy(0);
    for (let further = 1; further <= 10; further += 1) await occupy(taken + further);
    const starting = start({ port: taken });
    await expect(starting).rejects.toThrow(HttpError);
    await expect(starting).rejects.toThrow(
      `PORT: ${taken} to ${taken + 10} on 127.0.0.1 are in use by other programs; choose another, or any free one with PORT=0`,
    );
    await start();
  });

  test('a second sandbox on the same folder ends with what is wrong and what to do; the first goes on', async () => {
    const first = await start();
    const second = start();
    await expect(second).rejects.toThrow(StorageError);
    await expect(second).rejects.toThrow(
      `The folder ${join(folder, 'sandbox')} is in use by another process (pid ${process.pid}). Stop it first, or give another folder.`,
    );
    expect((await fetch(`${first.url}/web/state`)).status).toBe(200);
  });

  test('two sandboxes on folders of their own stand side by side', async () => {
    const first = await start();
    const second = await start({ dataDir: join(folder, 'other'), port: portOf(first) });
    expect(portOf(second)).toBeGreaterThan(portOf(first));
  });
});
