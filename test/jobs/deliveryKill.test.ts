import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDelivery } from '#jobs/delivery.ts';
import { connectStore } from '#store/connect.ts';
import { openBook } from '#store/openBook.ts';
import { freshFolder, until } from '../embedded/ownServer.ts';
import { recordingChannel, recordingLog, unmeasured } from './recordingChannel.ts';

let folder: string;

beforeEach(async () => {
  folder = await freshFolder();
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/*
 * The answer to a recorded command stands in the outbox of the same commit, so a process that dies in between still answers
 * (architecture.md, "Time-driven work"). Here it is killed right after the commit; its hold on the message runs out by itself.
 */
test('killed between commit and delivery, the message leaves after the restart, once', async () => {
  await commitAndDie();
  const store = await connectStore({ mongodbUri: undefined, dataDir: folder });
  const book = await openBook(store.mongoose, { process: 'restarted', now: Date.now });
  const channel = recordingChannel();
  const now = (): string => new Date().toISOString();
  const nothing = async () => undefined;
  const around = { log: recordingLog(), measures: unmeasured, onUnreachable: nothing, onGivenUp: nothing };
  const delivery = createDelivery({ book, channels: [channel], now, ...around });
  delivery.start();
  await until('the message left', () => channel.reached.length > 0);
  await delivery.idle();
  await delivery.stop();
  expect(channel.reached).toEqual([{ chat: '1', text: 'recorded' }]);
  expect(await book.outbox.depth()).toBe(0);
  await store.close();
});

async function commitAndDie(): Promise<void> {
  const script = join(import.meta.dirname, 'deliveryChild.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  child.kill('SIGKILL');
  await ended;
}
