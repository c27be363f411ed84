import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Document } from 'mongodb';
import { afterEach, describe, expect, test } from 'vitest';
import { runHourOf } from '#domain/runHour.ts';
import { createDailyRuns } from '#jobs/dailyRuns.ts';
import { connectStore } from '#store/connect.ts';
import { openBook } from '#store/openBook.ts';
import { openChildServers } from '../embedded/childServer.ts';
import { until } from '../embedded/ownServer.ts';
import { shop } from '../store/bookRecords.ts';
import { type DailyRunStage, NOON, openDailyRunStage, TEST_PACES } from './dailyRunStage.ts';
import { recordingLog, unmeasured } from './recordingChannel.ts';

/** architecture.md, "Time-driven work": several processes share the work through Agenda's locks. */

let closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  closing = [];
});

async function openStage(): Promise<DailyRunStage> {
  const stage = await openDailyRunStage();
  closing.push(stage.close);
  return stage;
}

const jobOf = async (stage: DailyRunStage): Promise<Document> => (await stage.jobs())[0] ?? {};

describe('a process that is killed while it runs a day', () => {
  test('keeps it from the others for as long as it lives, and is followed by one of them', async () => {
    const stage = await openStage();
    await stage.open('asha');
    const child = await spawnRunning(stage.uri);
    // It is busy for longer than a lock lasts, and no other takes over.
    stage.start('other');
    await until('its lock was renewed beyond its first end', async () => {
      const { lockedAt, lastRunAt } = await jobOf(stage);
      return lockedAt - lastRunAt > TEST_PACES.lockMs * 1.5;
    });
    expect(stage.ran).toEqual([]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await until('another took over', () => stage.ran.length > 0);
    await stage.settled();
    expect(stage.ran).toEqual([{ shop: 'asha', date: '2026-11-22', by: 'other' }]);
    expect(await jobOf(stage)).toMatchObject({ data: { ranOn: '2026-11-22' }, lockedAt: null });
  });
});

async function spawnRunning(uri: string): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'dailyRunChild.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, uri, 'child'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  closing.push(async () => child.kill('SIGKILL'));
  const [line] = await once(createInterface(child.stdout), 'line');
  expect(line).toBe('asha 2026-11-22');
  return child;
}

describe('stopping', () => {
  test('a run that asks whether it may go on breaks off, and the next process takes it up at once', async () => {
    const stage = await openStage();
    await stage.open('asha');
    let begun = false;
    const runs = stage.start('leaving', async ({ alive }) => {
      begun = true;
      for (;;) {
        alive();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    await until('the run has begun', () => begun);
    await runs.stop();
    expect(await jobOf(stage)).toMatchObject({ lockedAt: null, nextRunAt: expect.any(Date) });
    expect(stage.log.lines).toEqual([]);
    stage.start('next');
    await stage.settled();
    expect(stage.ran.map(({ by }) => by)).toEqual(['leaving', 'next']);
  });

  test('a run that does not ask is left behind, unlocked, and so is what waited for its turn', async () => {
    const stage = await openStage();
    for (let number = 10; number < 40; number += 1) await stage.open(`shop${number}`);
    const runs = stage.start('leaving', () => new Promise(() => undefined));
    await until('runs have begun and others wait', async () => {
      const locked = (await stage.jobs()).filter(({ lockedAt }) => lockedAt != null);
      return locked.length === 20 && stage.ran.length === 4;
    });
    await runs.stop();
    for (const { lockedAt, nextRunAt } of await stage.jobs()) {
      expect(lockedAt ?? null).toBeNull();
      expect(nextRunAt).toBeInstanceOf(Date);
    }
    stage.start('next');
    await stage.settled();
    const next = stage.ran.filter(({ by }) => by === 'next').map((ran) => ran.shop);
    expect(new Set(next).size).toBe(30);
    expect(next).toHaveLength(30);
  });

  test('before it could begin', async () => {
    const stage = await openStage();
    const runs = stage.start();
    await runs.stop();
    await stage.process('never started').stop();
  });
});

test('documents that two processes make at the same moment are one', async () => {
  const stage = await openStage();
  for (const id of ['asha', 'bilal', 'chidi']) await stage.open(id);
  const processes = Array.from({ length: 5 }, (_, number) => stage.process(`process ${number}`));
  await Promise.all(processes.map((runs) => runs.runDue()));
  expect(await stage.jobs()).toHaveLength(3);
});

test('a database that is away for a while ends nothing: what came due meanwhile is run when it is back', async () => {
  const servers = await openChildServers();
  closing.push(servers.close);
  const folder = await servers.folder();
  const first = servers.spawn(folder);
  const { mongoose, close } = await connectStore({ mongodbUri: quick(await first.ready), dataDir: 'unused' });
  closing.push(close);
  const book = await openBook(mongoose, { process: 'one', now: Date.now });
  await book.shops.insert({ ...shop, openedAt: '2026-11-01T00:00:00.000Z' });
  const { db } = mongoose.connection;
  if (db === undefined) throw new Error('the book is connected');
  const days: string[] = [];
  const log = recordingLog();
  let now = NOON;
  const parts = {
    book,
    db,
    now: () => now,
    hourOf: runHourOf,
    runDay: async ({ date }: { date: string }) => void days.push(date),
    log,
    measures: unmeasured,
    paces: TEST_PACES,
  };
  const runs = createDailyRuns({ ...parts, process: 'one' });
  runs.start();
  await until('today is run', () => days.length === 1);

  await first.kill();
  // One more process, which begins while the database is away.
  const late = createDailyRuns({ ...parts, process: 'late', log: recordingLog() });
  late.start();
  await until('the outage was noticed', () => log.lines.some(({ level }) => level === 'error'));
  now = '2026-11-23T12:00:00.000Z';
  await servers.spawn(folder).ready;
  await until('the next day is run', () => days.length === 2);
  expect(days).toEqual(['2026-11-22', '2026-11-23']);
  await runs.stop();
  await late.stop();
});

/** An operation that finds no server fails soon. */
function quick(uri: string): string {
  return `${uri}${uri.includes('?') ? '&' : '/?'}serverSelectionTimeoutMS=300`;
}
