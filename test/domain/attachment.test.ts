import { expect, test } from 'vitest';
import { decideAttachment } from '#domain/attachment.ts';
import { figuresOf, openAccountBook, refusalOf, TODAY } from './accountBook.ts';

/** chat.md, "Verbs": a missing reason is offered afterwards. */

test('words are put to an entry after it was recorded, and change no figure', () => {
  const book = openAccountBook();
  book.record(book.sale(500));
  const before = figuresOf(book.account);
  const [event] = book.record(decideAttachment(book.account, { entry: 1, words: 'for the wedding', today: TODAY }));
  expect(event).toMatchObject({
    kind: 'attachment',
    data: { entry: 1 },
    texts: [{ path: '/words', text: 'for the wedding' }],
  });
  expect(figuresOf(book.account)).toEqual(before);
});

test.each([
  [2, 'why', { code: 'no-such-entry', entry: 2 }],
  [0, 'why', { code: 'no-such-entry', entry: 0 }],
  [1, '  ', { code: 'no-words' }],
  [1, 'x'.repeat(1001), { code: 'text-too-long', max: 1000 }],
])('refused: entry %d', (entry, words, refusal) => {
  const book = openAccountBook();
  book.record(book.sale(500));
  expect(refusalOf(decideAttachment(book.account, { entry, words, today: TODAY }))).toEqual(refusal);
});
