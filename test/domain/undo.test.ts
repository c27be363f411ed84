import { describe, expect, test } from 'vitest';
import type { Acting } from '#domain/acting.ts';
import { decideConfirmation } from '#domain/confirmation.ts';
import { decideUndo } from '#domain/undo.ts';
import {
  type AccountBook,
  ASHA,
  CLERK,
  CLERK_ACTING,
  draftsOf,
  NOW,
  OWNER_ACTING,
  openAccountBook,
  refusalOf,
  TODAY,
} from './accountBook.ts';

/** domain.md, "Voids", undo. Everything is recorded at 08:30. */

function undo(book: AccountBook, acting: Acting, entry?: number) {
  return decideUndo(book.ledger, { acting, ...(entry === undefined ? {} : { entry }) });
}

function sell(book: AccountBook, amount: number, acting: Acting = OWNER_ACTING): void {
  book.record(book.sale(amount, { acting }), { by: acting.member, at: NOW });
}

describe('undo', () => {
  test('takes back the sender’s own latest entry, then the one before', () => {
    const book = openAccountBook();
    sell(book, 100);
    sell(book, 200);
    sell(book, 300, CLERK_ACTING);
    book.record(undo(book, OWNER_ACTING));
    expect(book.account).toMatchObject({ balance: 400, entries: 4 });
    expect(draftsOf(undo(book, OWNER_ACTING))).toMatchObject([{ kind: 'void', data: { voids: 1 } }]);
  });

  test('takes back the entry that its button names', () => {
    const book = openAccountBook();
    sell(book, 100);
    sell(book, 200);
    expect(draftsOf(undo(book, OWNER_ACTING, 1))).toMatchObject([{ data: { voids: 1 } }]);
  });

  test.each([
    ['2026-11-23T08:30:00.000Z', 'owner', true],
    ['2026-11-23T08:30:01.000Z', 'owner', false],
    ['2026-11-22T08:40:00.000Z', 'clerk', true],
    ['2026-11-22T08:40:01.000Z', 'clerk', false],
  ] as const)('at %s by the %s: %s', (now, role, allowed) => {
    const acting = { ...(role === 'owner' ? OWNER_ACTING : CLERK_ACTING), now };
    const book = openAccountBook();
    sell(book, 100, acting);
    if (allowed) expect(draftsOf(undo(book, acting))).toHaveLength(1);
    else expect(refusalOf(undo(book, acting))).toMatchObject({ code: 'too-late-to-undo', entry: 1 });
  });

  test('of a confirmed entry is the owner’s, not the clerk’s', () => {
    const book = openAccountBook();
    sell(book, 100);
    sell(book, 200, CLERK_ACTING);
    for (const entry of [1, 2]) book.record(decideConfirmation(book.account, { entry, today: TODAY }), { by: ASHA });
    expect(draftsOf(undo(book, OWNER_ACTING))).toHaveLength(1);
    expect(refusalOf(undo(book, CLERK_ACTING))).toMatchObject({ code: 'confirmed-meanwhile', entry: 2 });
  });
});

describe('a refused undo', () => {
  test('offers the last three entries that stand', () => {
    const book = openAccountBook();
    for (const amount of [100, 200, 300, 400]) sell(book, amount);
    book.record(book.void(3));
    book.record(book.payment(50), { by: CLERK });
    const tooLate = refusalOf(undo(book, { ...OWNER_ACTING, now: '2026-12-01T00:00:00.000Z' }));
    expect(tooLate).toEqual({
      code: 'too-late-to-undo',
      entry: 4,
      last: [
        { entry: 6, kind: 'payment', on: TODAY, amount: 50 },
        { entry: 4, kind: 'sale', on: TODAY, amount: 400 },
        { entry: 2, kind: 'sale', on: TODAY, amount: 200 },
      ],
    });
  });

  test('of somebody else’s entry, of an entry taken back, of nothing', () => {
    const book = openAccountBook();
    expect(refusalOf(undo(book, CLERK_ACTING))).toEqual({ code: 'nothing-to-undo', last: [] });
    expect(refusalOf(undo(book, CLERK_ACTING, 4))).toEqual({ code: 'no-such-entry', entry: 4 });
    sell(book, 100);
    expect(refusalOf(undo(book, CLERK_ACTING, 1))).toMatchObject({ code: 'not-your-entry', entry: 1 });
    book.record(undo(book, OWNER_ACTING, 1));
    expect(refusalOf(undo(book, OWNER_ACTING, 1))).toEqual({ code: 'already-voided', entry: 1, by: 2 });
    expect(refusalOf(undo(book, OWNER_ACTING, 2))).toEqual({ code: 'not-voidable', entry: 2 });
  });
});
