import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIRST_LEASE_MS } from '#store/outbox.ts';
import { until } from '../embedded/ownServer.ts';
import { type DeliveryStage, openDeliveryStage } from './deliveryStage.ts';

/* The database gone for a while, damaged documents, bugs around the channel (quality.md, "Reliability"). */
let stage: DeliveryStage;

afterEach(async () => {
  await stage.close();
  vi.useRealTimers();
});

describe('the database gone for a moment', () => {
  beforeEach(async () => {
    stage = await openDeliveryStage();
  });

  test.each(['waitingChats', 'take'] as const)(
    'while looking for work (%s): everything is caught up',
    async (method) => {
      stage.breaks(method, 3);
      const items = await stage.commit(stage.to('a', 'one'), stage.to('a', 'two'), stage.to('b', 'three'));
      stage.delivery.wake(items);
      await until('all is delivered', () => stage.texts().length === 3);
      expect(stage.texts().filter((text) => text !== 'three')).toEqual(['one', 'two']);
    },
  );

  test('after a message left: it is marked later and does not leave a second time', async () => {
    stage.breaks('sent', 3);
    const [item] = await stage.commit(stage.to('a', 'one'));
    await until('it is marked', async () => (await stage.stateOf(item)) === 'sent');
    expect(stage.texts()).toEqual(['one']);
  });

  test('after a message replaced another: both are marked later, and it does not leave a second time', async () => {
    const [first] = await stage.deliver(stage.to('a', 'recorded'));
    stage.breaks('setMessage', 2);
    const [edit] = await stage.commit(stage.to('a', 'confirmed', { edits: { outbox: first?.id ?? '' } }));
    await until('it is marked', async () => (await stage.stateOf(edit)) === 'sent');
    expect(stage.texts()).toEqual(['recorded', 'confirmed']);
    expect(await stage.testBook.book.outbox.get(first?.id ?? '')).toMatchObject({
      message: { text: [{ text: 'confirmed' }] },
    });
  });

  test('after a failed attempt: it is tried again all the same', async () => {
    stage.breaks('again');
    stage.channel.fail('a', [{ kind: 'later' }]);
    await stage.commit(stage.to('a', 'one'));
    await until('it left', () => stage.texts().length === 1);
  });
});

test('a message whose file is damaged is given up, and the chat goes on', async () => {
  stage = await openDeliveryStage();
  const id = await stage.testBook.book.files.save({ name: 'book.csv', type: 'text/csv', bytes: Buffer.from('a,b') });
  await stage.testBook.store.mongoose.connection.collection('files').updateMany({}, { $set: { chunks: 2 } });
  const message = { text: [{ text: 'your book' }], buttons: [], file: { id, name: 'book.csv', type: 'text/csv' } };
  const [damaged] = await stage.deliver(stage.to('a', '', { message }), stage.to('a', 'next'));
  expect(await stage.stateOf(damaged)).toBe('dead');
  expect(stage.texts()).toEqual(['next']);
});

describe('a message that is not what this program wrote', () => {
  beforeEach(async () => {
    stage = await openDeliveryStage();
  });

  const damage = async (id: string | undefined, fields: Record<string, unknown>) => {
    const rows = stage.testBook.store.mongoose.connection.collection<{ _id: string }>('outbox');
    await rows.updateOne({ _id: id ?? '' }, { $set: fields });
  };
  const stateIn = async (id: string | undefined) => {
    type Row = { _id: string; state: string; why?: string };
    const rows = stage.testBook.store.mongoose.connection.collection<Row>('outbox');
    const row = await rows.findOne({ _id: id ?? '' });
    return [row?.state, row?.why];
  };

  test.each([
    ['its text', { message: { text: 'changed by hand' } }],
    ['how often it was tried', { attempts: 'often' }],
    ['its chat', { chat: 4711 }],
  ])('in %s is set aside and reported; its chat and the others go on', async (_, fields) => {
    // Nobody looks before the damage is there.
    stage.breaks('waitingChats', Number.POSITIVE_INFINITY);
    const items = await stage.commit(stage.to('a', 'one'), stage.to('a', 'two'), stage.to('b', 'three'));
    await damage(items[0]?.id, fields);
    stage.breaks('waitingChats', 0);
    stage.delivery.wake(items);
    await until('the others left', () => stage.texts().length === 2);
    await until('it is set aside', async () => (await stateIn(items[0]?.id))[0] === 'dead');
    expect([...stage.texts()].sort()).toEqual(['three', 'two']);
    expect(await stateIn(items[0]?.id)).toEqual(['dead', 'damaged']);
    expect(stage.givenUp).toEqual(['web:a']);
    expect(JSON.stringify(stage.log.lines)).not.toMatch(/changed by hand|4711/);
  });
});

test('a bug in reporting what was given up does not keep the chat waiting for ever', async () => {
  stage = await openDeliveryStage({ onGivenUp: async () => Promise.reject(new TypeError('a bug of ours')) });
  stage.channel.fail(
    'a',
    Array.from({ length: 9 }, () => ({ kind: 'refused' }) as const),
  );
  const [item] = await stage.deliver(stage.to('a', 'one'));
  for (let minute = 0; minute < 5; minute += 1) await stage.pass(60);
  expect(await stage.stateOf(item)).toBe('dead');
});

test('that somebody cannot be reached is told again until it was heard, before her messages are given up', async () => {
  let failures = 2;
  stage = await openDeliveryStage({
    onUnreachable: async () => {
      failures -= 1;
      if (failures >= 0) throw new TypeError('a bug of ours');
    },
  });
  stage.channel.fail('a', [{ kind: 'unreachable' }, { kind: 'unreachable' }, { kind: 'unreachable' }]);
  const items = await stage.deliver(stage.to('a', 'one'), stage.to('a', 'two'));
  await stage.pass(60);
  expect(await Promise.all(items.map(stage.stateOf))).toEqual(['waiting', 'waiting']);
  await stage.pass(60);
  expect(await Promise.all(items.map(stage.stateOf))).toEqual(['dead', 'dead']);
  expect(stage.unreachable).toEqual(['web:a', 'web:a', 'web:a']);
});

/*
 * A notice waits for its chat's pace; meanwhile this process does nothing for so long that its hold runs out, and another takes the
 * message. What comes after it is this process's again.
 */
test('a message that became another process’s while it waited for its turn does not leave from here', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  stage = await openDeliveryStage({ channel: 'telegram' });
  const other = (await stage.testBook.another('second')).outbox;
  const held = await stage.commit(...['1', '2', '3', '4'].map((text) => stage.to('a', text, { about: 'notice' })));
  stage.delivery.wake(held);
  await until('the chat is held back', () => stage.texts().length === 3);
  await until('the fourth is in hand', () => isTaken('4'));

  stage.testBook.clock.now += 60_000;
  const taken = await other.take({ channel: 'telegram', chat: 'a', now: stage.now(), leaseMs: 60_000 });
  expect(taken?.id).toBe(held[3]?.id);
  vi.advanceTimersByTime(60_000);
  await other.sent(taken?.id ?? '', 'm4');
  stage.delivery.wake(await stage.commit(stage.to('a', '5')));
  await until('the next one left', () => stage.texts().includes('5'));
  expect(stage.texts()).toEqual(['1', '2', '3', '5']);
});

/** Committed messages are held for 3 seconds, for whoever wrote them; taken ones for longer. */
async function isTaken(text: string): Promise<boolean> {
  const rows = stage.testBook.store.mongoose.connection.collection('outbox');
  const row = await rows.findOne({ 'message.text.text': text });
  return Number(row?.leasedUntil) > stage.testBook.clock.now + FIRST_LEASE_MS;
}
