import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What `npm start` runs. */
const START = join(import.meta.dirname, '..', 'start.mjs');

/** Where `bundle.mjs` keeps what it made. */
const BUNDLES = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'slatebook');

const ASK_EVERY_MS = 10;
const GIVE_UP_MS = 60_000;

/** The same right after the installation: nothing of an earlier start is left. */
export async function firstStartToReady(dataDir: string): Promise<number> {
  await rm(BUNDLES, { recursive: true, force: true });
  return startToReady(dataDir);
}

/** Milliseconds from the start of `node` until `/readyz` says yes; the process is stopped again. */
export async function startToReady(dataDir: string): Promise<number> {
  const port = await freePort();
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir, PORT: String(port) };
  const start = performance.now();
  const child = spawn(process.execPath, [START], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    while (!(await isReady(port))) {
      if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode} before it was ready`);
      if (performance.now() - start > GIVE_UP_MS) throw new Error('the product does not get ready');
      await pause(ASK_EVERY_MS);
    }
    return performance.now() - start;
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port),
      );
    });
  });
}
