import { afterAll, beforeAll } from 'vitest';
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
