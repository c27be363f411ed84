import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { addSeconds } from '#domain/calendar.ts';
import { until } from '../embedded/ownServer.ts';
import { type DailyRunStage, NOON, openDailyRunStage } from './dailyRunStage.ts';

/** architecture.md, "Time-driven work": once per shop and day at the shop's own hour; after downtime, at start. */

const HOUR_S = 3_600;
const DAY_S = 24 * HOUR_S;

let stage: DailyRunStage;
beforeEach(async () => {
  stage = await openDailyRunStage();
});
afterEach(() => stage.close());

describe('a shop’s day', () => {
  test('is run once it has come, and once', async () => {
    await stage.open('asha', { zone: 'Asia/Kolkata' });
    stage.setNow('2026-11-22T03:20:00.000Z');
    await stage.process('yesterday').runDue();
    stage.start();
    await stage.settled();
    expect(stage.days()).toEqual(['asha 2026-11-21']);
    stage.setNow('2026-11-22T03:30:00.000Z');
    await stage.settled();
    expect(stage.days()).toEqual(['asha 2026-11-21', 'asha 2026-11-22']);
  });

  test('comes by the shop’s own clock: one moment, and three dates around the date line', async () => {
    stage.setNow('2026-11-21T20:00:00.000Z');
    await stage.open('apia', { zone: 'Pacific/Pago_Pago' });
    await stage.open('kiri', { zone: 'Pacific/Kiritimati' });
    await stage.open('kolkata', { zone: 'Asia/Kolkata' });
    await stage.open('cairo', { zone: 'Africa/Cairo' });
    stage.start();
    await stage.settled();
    expect([...stage.days()].sort()).toEqual([
      'apia 2026-11-21',
      'cairo 2026-11-21',
      'kiri 2026-11-22',
      'kolkata 2026-11-21',
    ]);
  });

  test('has one document, and that wakes at the next hour', async () => {
    await stage.open('asha', { zone: 'Asia/Kolkata' });
    stage.start();
    await stage.settled();
    const jobs = await stage.jobs();
    expect(jobs).toMatchObject([{ name: 'daily-run', data: { shop: 'asha', ranOn: '2026-11-22' } }]);
    const inHours = (jobs[0]?.nextRunAt.getTime() - Date.now()) / HOUR_S / 1_000;
    // From noon in Greenwich to the next half past three.
    expect(inHours).toBeGreaterThan(15.4);
    expect(inHours).toBeLessThan(15.6);
  });

  test('is not run on the day the shop opens after its hour', async () => {
    await stage.open('new', { zone: 'Asia/Kolkata', openedAt: '2026-11-22T10:00:00.000Z' });
    stage.start();
    await stage.settled();
    expect(stage.days()).toEqual([]);
    stage.setNow('2026-11-23T03:30:00.000Z');
    await stage.settled();
    expect(stage.days()).toEqual(['new 2026-11-23']);
  });
});

describe('what is counted (quality.md, "Running it")', () => {
  test('how late a run began, by the product’s clock, and how it ended', async () => {
    await stage.open('asha', { zone: 'Asia/Kolkata' });
    stage.setNow('2026-11-22T03:31:30.000Z');
    await stage.process('one').runDue();
    expect(await stage.metrics()).toContain('slatebook_job_lag_seconds{job="daily-run"} 90\n');
    expect(await stage.metrics()).toContain('slatebook_jobs_total{job="daily-run",outcome="done"} 1\n');
    await stage.process('one').runDue();
    expect(await stage.metrics()).toContain('outcome="done"} 1\n');
  });

  test('after downtime the lag is as long as the day waited; one that failed counts as failed', async () => {
    await stage.open('asha', { zone: 'Asia/Kolkata' });
    stage.setNow('2026-11-25T02:30:00.000Z');
    const failing = stage.process('one', async () => {
      throw new Error('no');
    });
    await expect(failing.runDue()).rejects.toThrow('no');
    const metrics = await stage.metrics();
    expect(metrics).toContain(`slatebook_job_lag_seconds{job="daily-run"} ${23 * HOUR_S}\n`);
    expect(metrics).toContain('slatebook_jobs_total{job="daily-run",outcome="failed"} 1\n');
    expect(metrics).not.toContain('outcome="done"');
  });

  test('a job that failed is an error, one that was left to another process is neither', async () => {
    await stage.open('asha', { zone: 'Asia/Kolkata' });
    let fails = true;
    const runs = stage.start('one', async () => {
      if (fails) throw new Error('no');
    });
    await until('it was counted', async () =>
      (await stage.metrics()).includes('slatebook_errors_total{where="job"} 1'),
    );
    fails = false;
    await runs.stop();
    const leaving = stage.process('two', async ({ alive }) => {
      void leaving.stop();
      alive();
    });
    await expect(leaving.runDue()).rejects.toThrow('another process goes on with it');
    expect(await stage.metrics()).not.toContain('outcome="done"');
    expect(await stage.metrics()).toContain('slatebook_jobs_total{job="daily-run",outcome="failed"} 1\n');
  });
});

describe('whatever happens to the processes', () => {
  test('started ten times, it ran as if started once', async () => {
    await stage.open('asha');
    for (let time = 0; time < 10; time += 1) {
      const runs = stage.start(`process ${time}`);
      await stage.settled();
      await runs.stop();
    }
    expect(stage.days()).toEqual(['asha 2026-11-22']);
    expect(await stage.jobs()).toHaveLength(1);
  });

  test('several at once share the shops, each day of each is run by one of them', async () => {
    const shops = Array.from({ length: 30 }, (_, number) => `shop${String(number).padStart(2, '0')}`);
    for (const id of shops) await stage.open(id);
    for (const name of ['one', 'two', 'three']) stage.start(name);
    await stage.settled();
    expect([...stage.days()].sort()).toEqual(shops.map((id) => `${id} 2026-11-22`));
    expect(await stage.jobs()).toHaveLength(30);
  });

  test('after three days in which nothing ran only the latest is run, at start', async () => {
    await stage.open('asha');
    const before = stage.start('before');
    await stage.settled();
    await before.stop();
    stage.setNow(addSeconds(NOON, 3 * DAY_S));
    stage.start('after');
    await stage.settled();
    expect(stage.days()).toEqual(['asha 2026-11-22', 'asha 2026-11-25']);
  });

  test('a run that was due while nothing ran is not lost when the next day has begun', async () => {
    await stage.open('asha', { zone: 'Europe/London' });
    stage.setNow('2026-11-23T00:10:00.000Z');
    stage.start();
    await stage.settled();
    expect(stage.days()).toEqual(['asha 2026-11-22']);
    stage.setNow('2026-11-23T09:00:00.000Z');
    await stage.settled();
    expect(stage.days()).toEqual(['asha 2026-11-22', 'asha 2026-11-23']);
  });

  test('the next day comes due while the last is still being run: both are run', async () => {
    await stage.open('asha', { zone: 'Europe/London' });
    stage.start('one', async ({ date }) => {
      if (date === '2026-11-22') stage.setNow('2026-11-23T09:00:00.000Z');
    });
    await stage.settled();
    expect(stage.days()).toEqual(['asha 2026-11-22', 'asha 2026-11-23']);
  });

  test('a run that fails is tried again until it went well; the other shops do not wait', async () => {
    await stage.open('asha');
    await stage.open('bilal');
    let failures = 0;
    stage.start('one', async ({ shop }) => {
      if (shop !== 'asha' || failures === 1) return;
      failures += 1;
      throw new Error('Asha owes 120');
    });
    await until('it was tried again', () => stage.ran.length === 3);
    await stage.settled();
    expect(stage.days().slice(2)).toEqual(['asha 2026-11-22']);
    const failed = stage.log.lines.filter(({ level }) => level === 'error');
    expect(failed).toMatchObject([{ shop: 'asha', fault: 'Error' }]);
    expect(JSON.stringify(stage.log.lines)).not.toContain('owes');
  });
});

describe('shops change', () => {
  test('one that is opened while it runs has its day too', async () => {
    stage.start();
    await stage.settled();
    await stage.open('late', { zone: 'Asia/Kolkata', openedAt: NOON });
    await stage.settled();
    expect(await stage.jobs()).toHaveLength(1);
    stage.setNow('2026-11-23T03:30:00.000Z');
    await stage.settled();
    expect(stage.days()).toEqual(['late 2026-11-23']);
  });

  test('an earlier hour counts from that day on, a day that was run is not run again', async () => {
    await stage.open('asha', { zone: 'Europe/London' });
    stage.setHour('18:00');
    await stage.process('yesterday').runDue();
    stage.start();
    await stage.settled();
    expect(stage.days()).toEqual(['asha 2026-11-21']);
    stage.setHour('11:00');
    await stage.settled();
    expect(stage.days()).toEqual(['asha 2026-11-21', 'asha 2026-11-22']);
    stage.setHour('11:30');
    await stage.settled();
    expect(stage.ran).toHaveLength(2);
  });

  test('a later hour moves the next run', async () => {
    await stage.open('asha', { zone: 'Europe/London' });
    stage.start();
    await stage.settled();
    stage.setHour('18:00');
    stage.setNow('2026-11-23T12:00:00.000Z');
    await stage.settled();
    expect(stage.days()).toEqual(['asha 2026-11-22']);
    stage.setNow('2026-11-23T18:00:00.000Z');
    await stage.settled();
    expect(stage.days()).toEqual(['asha 2026-11-22', 'asha 2026-11-23']);
  });

  test('over the date line and back no date is run twice', async () => {
    stage.setNow('2026-11-21T20:00:00.000Z');
    const move = (zone: string) =>
      stage.db.collection<{ _id: string }>('shops').updateOne({ _id: 'ship' }, { $set: { zone } });
    await stage.open('ship', { zone: 'Pacific/Kiritimati' });
    stage.start();
    await stage.settled();
    await move('Pacific/Pago_Pago');
    await stage.settled();
    expect(stage.days()).toEqual(['ship 2026-11-22']);
    stage.setNow('2026-11-22T20:00:00.000Z');
    await stage.settled();
    expect(stage.days()).toEqual(['ship 2026-11-22']);
    stage.setNow('2026-11-23T20:00:00.000Z');
    await stage.settled();
    expect(stage.days()).toEqual(['ship 2026-11-22', 'ship 2026-11-23']);
  });
});

describe('for a clock that is moved', () => {
  it('runs here and now what is due, and says when the next run is', async () => {
    await stage.open('kolkata', { zone: 'Asia/Kolkata' });
    await stage.open('london', { zone: 'Europe/London' });
    const runs = stage.process('one');
    await runs.runDue();
    await runs.runDue();
    expect(stage.days()).toEqual(['kolkata 2026-11-22', 'london 2026-11-22']);
    expect(await runs.nextDueAt()).toBe('2026-11-23T03:30:00.000Z');
  });

  it('has no next run without a shop', async () => {
    expect(await stage.process('one').nextDueAt()).toBeUndefined();
  });

  it('and the scheduler beside it run each day once between them', async () => {
    await stage.open('asha');
    const runs = stage.start();
    for (let day = 1; day <= 5; day += 1) {
      stage.setNow(addSeconds(NOON, day * DAY_S));
      await runs.runDue();
    }
    await stage.settled();
    expect(new Set(stage.days()).size).toBe(stage.ran.length);
    expect(stage.days().slice(-5)).toEqual([23, 24, 25, 26, 27].map((day) => `asha 2026-11-${day}`));
  });

  it('tells of a run that failed, which is still due', async () => {
    await stage.open('asha');
    let fails = true;
    const runs = stage.process('one', async () => {
      if (fails) throw new Error('no');
    });
    await expect(runs.runDue()).rejects.toThrow('no');
    fails = false;
    await runs.runDue();
    expect(stage.days()).toEqual(['asha 2026-11-22', 'asha 2026-11-22']);
  });
});
