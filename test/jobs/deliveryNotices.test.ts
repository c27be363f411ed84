import { afterEach, expect, test } from 'vitest';
import { DamagedRecord } from '#store/faults.ts';
import type { OutboxItem } from '#store/records.ts';
import { until } from '../embedded/ownServer.ts';
import { type DeliveryStage, openDeliveryStage } from './deliveryStage.ts';

/* What the clock says is looked at once more right before it leaves, and recorded once it has left. */
let stage: DeliveryStage;

afterEach(() => stage.close());

const saying = (item: OutboxItem, text: string): OutboxItem => ({
  ...item,
  message: { text: [{ text }], buttons: [] },
});

test('a notice says what is so when it leaves, and other messages are left as they are', async () => {
  stage = await openDeliveryStage({ beforeNotice: async (item) => saying(item, 'owes 40') });
  const [notice] = await stage.deliver(stage.to('a', 'owes 90', { about: 'notice' }), stage.to('b', 'recorded'));
  expect([...stage.texts()].sort()).toEqual(['owes 40', 'recorded']);
  expect(await stage.testBook.book.outbox.get(notice?.id ?? '')).toMatchObject({
    state: 'sent',
    message: { text: [{ text: 'owes 40' }] },
  });
});

test('a notice of what is no longer so does not leave', async () => {
  stage = await openDeliveryStage({ beforeNotice: async () => 'lapsed' });
  const [notice] = await stage.deliver(stage.to('a', 'owes 90', { about: 'notice' }), stage.to('a', 'next'));
  expect(await stage.stateOf(notice)).toBe('dead');
  expect(stage.texts()).toEqual(['next']);
  expect(stage.givenUp).toEqual([]);
});

test('a notice whose account cannot be read is given up, and somebody hears of it', async () => {
  stage = await openDeliveryStage({ beforeNotice: async () => Promise.reject(new DamagedRecord('accounts x')) });
  const [notice] = await stage.deliver(stage.to('a', 'owes 90', { about: 'notice' }), stage.to('a', 'next'));
  expect(await stage.stateOf(notice)).toBe('dead');
  expect(stage.texts()).toEqual(['next']);
  expect(stage.givenUp).toEqual(['web:a']);
});

test('a bug while looking again is tried a few times, then the notice is given up', async () => {
  stage = await openDeliveryStage({ beforeNotice: async () => Promise.reject(new TypeError('a bug of ours')) });
  const [notice] = await stage.deliver(stage.to('a', 'owes 90', { about: 'notice' }));
  for (let minute = 0; minute < 9; minute += 1) await stage.pass(60);
  expect(await stage.stateOf(notice)).toBe('dead');
  expect(stage.channel.begun).toEqual([]);
});

test('that a notice left is recorded by whoever asked for that, with the channel’s id of it and the time', async () => {
  const recorded: unknown[] = [];
  stage = await openDeliveryStage({
    afterNotice: async ({ id, sentAs }, at) => {
      recorded.push([sentAs, at]);
      await stage.testBook.book.transaction(() => stage.testBook.book.outbox.sent(id, sentAs));
    },
  });
  const [notice] = await stage.deliver(stage.to('a', 'owes 90', { about: 'notice' }), stage.to('a', 'recorded'));
  expect(recorded).toEqual([['m1', '2026-11-22T09:00:00.000Z']]);
  expect(await stage.stateOf(notice)).toBe('sent');
});

test('a notice that left leaves no second time when recording it fails for a moment', async () => {
  let failures = 2;
  stage = await openDeliveryStage({
    afterNotice: async ({ id, sentAs }) => {
      failures -= 1;
      if (failures >= 0) throw new Error('the database is out of reach');
      await stage.testBook.book.outbox.sent(id, sentAs);
    },
  });
  const [notice] = await stage.deliver(stage.to('a', 'owes 90', { about: 'notice' }));
  await until('it is recorded', async () => (await stage.stateOf(notice)) === 'sent');
  expect(failures).toBe(-1);
  expect(stage.texts()).toEqual(['owes 90']);
});

test('a bug in recording it does not keep the chat waiting for ever', async () => {
  stage = await openDeliveryStage({ afterNotice: async () => Promise.reject(new TypeError('a bug of ours')) });
  const [notice] = await stage.deliver(stage.to('a', 'owes 90', { about: 'notice' }), stage.to('a', 'next'));
  await until('the next one left', () => stage.texts().includes('next'));
  expect(await stage.stateOf(notice)).toBe('sent');
  expect(stage.texts()).toEqual(['owes 90', 'next']);
});
