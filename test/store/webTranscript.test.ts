import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWebTranscript } from '#store/webTranscript.ts';
import { transcriptContract } from '../channels/web/transcriptContract.ts';
import { openTestBook, type TestBook } from './testBook.ts';

let opened: TestBook;
beforeAll(async () => {
  opened = await openTestBook();
});
afterAll(() => opened.close());

transcriptContract('the book', async () => {
  const { mongoose } = opened.store;
  for (const name of ['webChats', 'webLines']) await mongoose.model(name).deleteMany({});
  return createWebTranscript(mongoose);
});

test('a line that comes after others were removed has a number of its own: an open page shows it as new', async () => {
  const transcript = createWebTranscript(opened.store.mongoose);
  const { webLines } = opened.book;
  const say = async (text: string): Promise<number> =>
    (await transcript.append({ chat: 'asha', from: 'person', at: '2026-11-22T09:00:00.000Z', text })).id;
  await transcript.open({ chat: 'asha', name: 'Asha', kind: 'customer', openedAt: '2026-11-22T09:00:00.000Z' });
  const numbers = [await say('one'), await say('two')];

  await webLines.remove('asha', [String(numbers[1])]);
  numbers.push(await say('three'));
  await webLines.erase('asha', 'Someone');
  numbers.push(await say('four'));

  expect(numbers).toEqual([1, 2, 3, 4]);
  expect((await transcript.lines('asha', { limit: 10 })).map(({ text }) => text)).toEqual(['four']);
});
