import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { until } from '../embedded/ownServer.ts';
import { type DeliveryStage, openDeliveryStage } from './deliveryStage.ts';

/* From the outbox to the chats (architecture.md, "Time-driven work"; quality.md, "Reliability"). */
let stage: DeliveryStage;

beforeEach(async () => {
  stage = await openDeliveryStage();
});

afterEach(() => stage.close());

test('each chat gets its messages in the order they were written', async () => {
  await stage.deliver(...['a1', 'b1', 'a2', 'b2', 'a3'].map((text) => stage.to(text.charAt(0), text)));
  for (const chat of ['a', 'b'])
    expect(stage.texts().filter((text) => text.startsWith(chat))).toEqual([
      `${chat}1`,
      `${chat}2`,
      ...(chat === 'a' ? ['a3'] : []),
    ]);
});

test('a chat that hangs keeps nobody else waiting', async () => {
  let free = (): void => undefined;
  stage.channel.hold('slow', new Promise((resolve) => (free = resolve)));
  const items = await stage.commit(
    stage.to('slow', 's1'),
    stage.to('slow', 's2'),
    stage.to('fast', 'f1'),
    stage.to('fast', 'f2'),
  );
  stage.delivery.wake(items);
  await until('the fast chat has everything', () => stage.texts().length === 2);
  expect(stage.texts()).toEqual(['f1', 'f2']);
  free();
  await stage.delivery.idle();
  expect(stage.texts()).toEqual(['f1', 'f2', 's1', 's2']);
});

test('what nobody woke it for is found by the sweep', async () => {
  await stage.commit(stage.to('a', 'left behind'));
  await until('it was delivered', () => stage.texts().length === 1);
});

test('what is due later leaves when its time has come', async () => {
  await stage.deliver(stage.to('a', 'reminder', { notBefore: '2026-11-22T10:00:00.000Z' }), stage.to('a', 'answer'));
  expect(stage.texts()).toEqual(['answer']);
  await stage.pass(3600);
  expect(stage.texts()).toEqual(['answer', 'reminder']);
});

test('a file goes along as it was saved, and a message whose file is gone is given up', async () => {
  const id = await stage.testBook.book.files.save({ name: 'book.csv', type: 'text/csv', bytes: Buffer.from('a,b') });
  const message = { text: [{ text: 'your book' }], buttons: [], file: { id, name: 'book.csv', type: 'text/csv' } };
  await stage.deliver(stage.to('a', '', { message }));
  expect(stage.channel.reached).toEqual([{ chat: 'a', text: 'your book', file: 'a,b' }]);
  const [lost] = await stage.deliver(
    stage.to('a', '', { message: { ...message, file: { ...message.file, id: 'gone' } } }),
  );
  expect(await stage.stateOf(lost)).toBe('dead');
});

test('a drawn picture goes as a photo does', async () => {
  const picture = { name: 'report.png', type: 'image/png' };
  const id = await stage.testBook.book.files.save({ ...picture, bytes: Buffer.from('drawn') });
  await stage.deliver(
    stage.to('a', '', { message: { text: [{ text: 'report' }], buttons: [], file: { id, ...picture } } }),
  );
  expect(stage.channel.reached).toEqual([{ chat: 'a', text: 'report', photo: 'drawn' }]);
});

describe('a message that is edited', () => {
  test('is replaced where it stands, and says the new words from then on', async () => {
    const [first] = await stage.deliver(stage.to('a', 'recorded'));
    const [edit] = await stage.deliver(stage.to('a', 'confirmed', { edits: { outbox: first?.id ?? '' } }));
    expect(stage.channel.reached).toEqual([
      { chat: 'a', text: 'recorded' },
      { chat: 'a', text: 'confirmed', edited: 'm1' },
    ]);
    expect(await stage.testBook.book.outbox.get(first?.id ?? '')).toMatchObject({
      message: { text: [{ text: 'confirmed' }] },
    });
    expect(await stage.testBook.book.outbox.get(edit?.id ?? '')).toMatchObject({ state: 'sent', sentAs: 'm1' });
  });

  test('may be edited in the command that sends it: the order of the chat holds', async () => {
    const [first] = await stage.commit(stage.to('a', 'recorded'));
    await stage.deliver(stage.to('a', 'confirmed', { edits: { outbox: first?.id ?? '' } }));
    expect(stage.channel.reached.map(({ edited }) => edited)).toEqual([undefined, 'm1']);
  });

  test('is replaced by the channel’s id of it when it was pressed', async () => {
    await stage.deliver(stage.to('a', 'Record?'));
    await stage.deliver(stage.to('a', 'recorded', { edits: { message: 'm1' } }));
    expect(stage.channel.reached[1]).toEqual({ chat: 'a', text: 'recorded', edited: 'm1' });
    expect(await stage.testBook.book.outbox.sentAs('web:a', 'm1')).toMatchObject({
      message: { text: [{ text: 'recorded' }] },
    });
  });

  test('is said anew when the chat has it no more, and can be edited there', async () => {
    const [first] = await stage.deliver(stage.to('a', 'recorded'));
    stage.channel.fail('a', [{ kind: 'message-gone' }]);
    await stage.deliver(stage.to('a', 'confirmed', { edits: { outbox: first?.id ?? '' } }));
    await stage.deliver(stage.to('a', 'taken back', { edits: { outbox: first?.id ?? '' } }));
    expect(stage.channel.reached.slice(1)).toEqual([
      { chat: 'a', text: 'confirmed' },
      { chat: 'a', text: 'taken back', edited: 'm2' },
    ]);
  });

  test('is said anew when it was never sent', async () => {
    stage.channel.fail('a', [{ kind: 'refused' }]);
    const [first] = await stage.deliver(stage.to('a', 'recorded'));
    await stage.deliver(stage.to('a', 'confirmed', { edits: { outbox: first?.id ?? '' } }));
    expect(stage.channel.reached).toEqual([{ chat: 'a', text: 'confirmed' }]);
  });
});

describe('a channel that fails', () => {
  test('for now is tried again with growing pauses, in order, and nothing is lost', async () => {
    stage.channel.fail('a', [{ kind: 'later' }, { kind: 'later' }]);
    await stage.deliver(stage.to('a', 'one'), stage.to('a', 'two'));
    expect(stage.channel.begun).toHaveLength(1);
    await stage.pass(1);
    expect(stage.channel.begun).toHaveLength(2);
    await stage.pass(0.9);
    expect(stage.channel.begun).toHaveLength(2);
    await stage.pass(1.1);
    expect(stage.texts()).toEqual(['one', 'two']);
  });

  test('is not asked again before the time it named', async () => {
    stage.channel.fail('a', [{ kind: 'later', afterMs: 120_000 }]);
    await stage.deliver(stage.to('a', 'one'));
    await stage.pass(119);
    expect(stage.texts()).toEqual([]);
    await stage.pass(1);
    expect(stage.texts()).toEqual(['one']);
  });

  test('for a day is given up on, message by message', async () => {
    stage.channel.fail(
      'a',
      Array.from({ length: 50 }, () => ({ kind: 'later' }) as const),
    );
    const [item] = await stage.deliver(stage.to('a', 'one'));
    for (let hour = 0; hour < 24; hour += 1) {
      expect(await stage.stateOf(item)).toBe('waiting');
      await stage.pass(3600);
    }
    expect(await stage.stateOf(item)).toBe('dead');
    expect(stage.channel.begun).toHaveLength(25);
  });

  test('because nobody is there gives up all that waits in that chat, and says so once', async () => {
    stage.channel.fail('a', [{ kind: 'unreachable' }]);
    const items = await stage.deliver(stage.to('a', 'one'), stage.to('a', 'two'), stage.to('b', 'three'));
    expect(stage.unreachable).toEqual(['web:a']);
    expect(stage.texts()).toEqual(['three']);
    expect(await Promise.all(items.map(stage.stateOf))).toEqual(['dead', 'dead', 'sent']);
  });

  test('by refusing a message gets the next one', async () => {
    stage.channel.fail('a', [{ kind: 'refused' }]);
    await stage.deliver(stage.to('a', 'one'), stage.to('a', 'two'));
    expect(stage.texts()).toEqual(['two']);
  });

  test('with a bug is tried a few times, then the message is given up', async () => {
    stage.channel.fail(
      'a',
      Array.from({ length: 9 }, () => new TypeError('a secret word')),
    );
    const [item] = await stage.deliver(stage.to('a', 'one'));
    for (let minute = 0; minute < 9; minute += 1) await stage.pass(60);
    expect(await stage.stateOf(item)).toBe('dead');
    expect(stage.channel.begun).toHaveLength(5);
  });

  test('leaves no trace of what was said or to whom in the log', async () => {
    stage.channel.fail('4711', [new TypeError('a secret word'), { kind: 'refused' }]);
    await stage.deliver(stage.to('4711', 'a secret word'));
    await stage.pass(60);
    expect(stage.log.lines.length).toBeGreaterThan(1);
    expect(JSON.stringify(stage.log.lines)).not.toMatch(/secret|4711/);
  });
});

describe('a message that will never arrive although somebody is there', () => {
  test('is reported before it is given up, and what nobody is there for is not', async () => {
    stage.channel.fail('a', [{ kind: 'refused' }]);
    stage.channel.fail('b', [{ kind: 'unreachable' }]);
    await stage.deliver(stage.to('a', 'one'), stage.to('b', 'two'));
    expect(stage.givenUp).toEqual(['web:a']);
    expect(stage.unreachable).toEqual(['web:b']);
  });

  test('is reported when the channel failed for a day', async () => {
    stage.channel.fail(
      'a',
      Array.from({ length: 50 }, () => ({ kind: 'later' }) as const),
    );
    await stage.deliver(stage.to('a', 'one'));
    for (let hour = 0; hour < 24; hour += 1) await stage.pass(3600);
    expect(stage.givenUp).toEqual(['web:a']);
  });
});

describe('a message that lapses', () => {
  const lapsesAt = '2026-11-22T09:30:00.000Z';

  test('leaves before its time', async () => {
    await stage.deliver(stage.to('a', 'due today', { lapsesAt }));
    expect(stage.texts()).toEqual(['due today']);
  });

  test('is not sent any more from then on, nobody hears of it, and what stands behind it leaves', async () => {
    stage.channel.fail('a', [{ kind: 'later', afterMs: 1_800_000 }]);
    const [item] = await stage.deliver(stage.to('a', 'due today', { lapsesAt }), stage.to('a', 'next'));
    await stage.pass(1800);
    expect(await stage.stateOf(item)).toBe('dead');
    expect(await whyOf(item?.id)).toBe('lapsed');
    expect(stage.texts()).toEqual(['next']);
    expect(stage.givenUp).toEqual([]);
  });
});

async function whyOf(id: string | undefined): Promise<unknown> {
  const rows = stage.testBook.store.mongoose.connection.collection<{ _id: string; why?: string }>('outbox');
  return (await rows.findOne({ _id: id ?? '' }))?.why;
}

test('what became of each attempt is counted', async () => {
  stage.channel.fail('a', [{ kind: 'later' }]);
  stage.channel.fail('b', [{ kind: 'refused' }]);
  await stage.deliver(stage.to('a', 'one', { about: 'notice' }));
  await stage.deliver(stage.to('b', 'two'));
  await stage.pass(60);
  expect(stage.measured).toEqual(['notice later', 'record dead', 'notice sent']);
});

describe('stopping', () => {
  test('waits for what is on its way, and leaves the rest in the outbox', async () => {
    let free = (): void => undefined;
    stage.channel.hold('a', new Promise((resolve) => (free = resolve)));
    const items = await stage.commit(stage.to('a', 'one'), stage.to('a', 'two'));
    stage.delivery.wake(items);
    await until('the first is on its way', () => stage.channel.begun.length === 1);
    const stopped = stage.delivery.stop();
    free();
    await stopped;
    expect(await Promise.all(items.map(stage.stateOf))).toEqual(['sent', 'waiting']);
    await stage.start().idle();
    expect(stage.texts()).toEqual(['one', 'two']);
  });
});

test('two processes deliver side by side: everything once, each chat in order', async () => {
  const other = await stage.testBook.another('second');
  const second = stage.start(other);
  const items = await stage.commit(...Array.from({ length: 40 }, (_, index) => stage.to(`c${index % 8}`, `${index}`)));
  stage.testBook.clock.now += 60_000;
  stage.delivery.wake(items.slice(0, 20));
  second.wake(items.slice(20));
  await until('everything was delivered', () => stage.channel.reached.length >= 40);
  await Promise.all([stage.delivery.idle(), second.idle()]);
  expect(stage.channel.reached).toHaveLength(40);
  for (let chat = 0; chat < 8; chat += 1) {
    const own = stage.channel.reached.filter((one) => one.chat === `c${chat}`).map(({ text }) => Number(text));
    expect(own).toEqual([0, 8, 16, 24, 32].map((offset) => offset + chat));
  }
});
