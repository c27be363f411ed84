import { describe, expect, test } from 'vitest';
import { decideAttachment, decidePhotos, type PhotosCommand } from '#domain/attachment.ts';
import { decideClaim } from '#domain/claim.ts';
import { decideDispute } from '#domain/dispute.ts';
import { hashOfPhoto, type Photo } from '#domain/photo.ts';
import { jpeg } from '../photo.ts';
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

/** domain.md, "Account and ledger events": evidence, `attachment`. */
describe('photos', () => {
  const photo = (of: string): Photo => ({ type: 'image/jpeg', bytes: jpeg(of) });
  const command = (more: Partial<PhotosCommand>): PhotosCommand => ({
    at: { entry: 1 },
    photos: [photo('a')],
    known: [],
    today: TODAY,
    ...more,
  });

  test('hash, type and size go on the chain, the words with the first; no figure changes', () => {
    const book = openAccountBook();
    book.record(book.sale(500));
    const before = figuresOf(book.account);
    const events = book.record(
      decidePhotos(book.account, command({ photos: [photo('a'), photo('b')], words: 'the bag' })),
    );
    const sha256 = hashOfPhoto(jpeg('a'));
    expect(events[0]).toMatchObject({
      kind: 'attachment',
      data: { entry: 1, photo: { sha256, type: 'image/jpeg', size: jpeg('a').length } },
      texts: [{ path: '/words', text: 'the bag' }],
    });
    expect(events[1]).toMatchObject({ data: { entry: 1 }, texts: [] });
    expect(figuresOf(book.account)).toEqual(before);
  });

  test('names the dispute that is open about the entry', () => {
    const book = openAccountBook();
    book.record(book.sale(500));
    const [dispute] = book.record(decideDispute(book.ledger, { entry: 1, reason: 'goods', today: TODAY }));
    const [event] = book.record(decidePhotos(book.account, command({})));
    expect(event?.data).toMatchObject({ entry: 1, dispute: dispute?.seq });
  });

  test('a claim has them while it waits', () => {
    const book = openAccountBook();
    book.record(book.sale(500));
    const [claim] = book.record(decideClaim(book.account, { amount: 100, on: TODAY, today: TODAY }));
    const at = { claim: claim?.seq ?? 0 };
    const [event] = book.record(decidePhotos(book.account, command({ at })));
    expect(event?.data).toMatchObject(at);
    const other = { claim: 1 };
    expect(refusalOf(decidePhotos(book.account, command({ at: other })))).toEqual({ code: 'no-such-claim', ...other });
  });

  test('the same picture is there once', () => {
    const book = openAccountBook();
    book.record(book.sale(500));
    const twice = { photos: [photo('a'), photo('a'), photo('b')], known: [hashOfPhoto(jpeg('b'))] };
    expect(book.record(decidePhotos(book.account, command(twice)))).toHaveLength(1);
    const known = [hashOfPhoto(jpeg('a'))];
    expect(refusalOf(decidePhotos(book.account, command({ known })))).toEqual({ code: 'photo-there-already' });
  });

  test('an entry has ten at most, and must be there', () => {
    const book = openAccountBook();
    book.record(book.sale(500));
    const known = Array.from({ length: 9 }, (_, index) => hashOfPhoto(jpeg(`photo ${index}`)));
    expect(decidePhotos(book.account, command({ known }))).toMatchObject({ ok: true });
    const photos = [photo('a'), photo('b')];
    expect(refusalOf(decidePhotos(book.account, command({ known, photos })))).toEqual({
      code: 'too-many-photos',
      max: 10,
      there: 9,
    });
    expect(refusalOf(decidePhotos(book.account, command({ at: { entry: 2 } })))).toMatchObject({
      code: 'no-such-entry',
    });
  });
});
