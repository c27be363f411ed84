import { expect, test } from 'vitest';
import { decideLinking, decideUnlinking } from '#domain/linking.ts';
import { ASHA, openAccountBook, TODAY } from './accountBook.ts';

/** chat.md, "Key exchanges" 4. */

const CHAT = { channel: 'telegram', who: '777000111', today: TODAY };

test('yes accepts the terms shown, and the chain holds only a commitment to who she is there', () => {
  const book = openAccountBook();
  const [linked, accepted] = book.record(decideLinking(book.account, { ...CHAT, terms: { net: 30 } }), { by: ASHA });
  expect(linked).toMatchObject({ kind: 'linked', by: ASHA, data: { channel: 'telegram' } });
  expect(JSON.stringify(linked?.data)).not.toContain(CHAT.who);
  expect(accepted).toMatchObject({ kind: 'terms-accepted', data: { terms: { net: 30 } } });
  expect(book.account.termsAccepted).toEqual({ net: 30 });
});

test('unlinked, what she accepted stays', () => {
  const book = openAccountBook();
  book.record(decideLinking(book.account, { ...CHAT, terms: { net: 30 } }), { by: ASHA });
  book.record(decideUnlinking(book.account, CHAT));
  expect(book.account).toMatchObject({ seq: 3, entries: 0, termsAccepted: { net: 30 } });
});
