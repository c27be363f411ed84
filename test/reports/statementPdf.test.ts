import { describe, expect, test } from 'vitest';
import type { AccountEvent } from '#domain/event.ts';
import { speechOf } from '#i18n/speech.ts';
import { statementOf } from '#reports/statement.ts';
import { statementPdf } from '#reports/statementPdf.ts';
import { entryDetails, entryTitle, pageName } from '#reports/statementWords.ts';
import { piecesOf, seenOrder } from '#reports/writingOrder.ts';
import { type BookAccount, cornerStore, NOW, OWNER, openShopBook, SHOP } from './shopBook.ts';

/** The statement on paper (chat.md, "Verbs", statement). */

const staff = new Map([[OWNER as string, 'Meera Shah']]);
const speech = speechOf({ language: 'en', shop: SHOP });

const stated = ({ customer, events }: BookAccount) =>
  // An account's chain has nothing else.
  statementOf({ shop: SHOP, customer, events: events as readonly AccountEvent[], staff, period: {}, now: NOW });

function ashas(): BookAccount {
  const asha = cornerStore().accounts.find(({ customer }) => customer.name === 'Asha Verma');
  if (asha === undefined) throw new Error('she is in the store');
  return asha;
}

/** Nothing of what keeps each part in its own direction. */
const read = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('an entry', () => {
  test('is called by what it is, with its goods or how the money came', () => {
    expect(stated(ashas()).entries.map((entry) => read(entryTitle(entry, speech)))).toEqual([
      'Sale on credit: 2 kg rice ₹120.00, तेल, "सरसों" ₹90.00',
      'Payment: UPI UPI 🙏 4711',
      'Sale on credit: soap',
      'Takes back #3',
    ]);
  });

  test('says who recorded it, whose word it has and when, what was disputed and how that ended', () => {
    const [sale, , disputed] = stated(ashas()).entries.map((entry) => entryDetails(entry, speech).map(read));
    expect(sale).toEqual([
      'Recorded 14:00, 22 Nov 2026 by Meera Shah',
      'Confirmed by the customer in the chat, 14:00, 22 Nov 2026',
    ]);
    expect(disputed).toContain('Disputed 22 Nov 2026, the goods (the shop stands by it): never got it');
    expect(disputed).toContain('Taken back by #4');
  });
});

test('below each page: whose it is and of which day, each whole also where it is read from the right', () => {
  const below = pageName(stated(ashas()), speechOf({ language: 'ar', shop: SHOP }));
  expect(seenOrder(piecesOf(below), 'right').join('')).toBe('2026 نوفمبر 22 · Asha Verma · Corner Store');
});

const pages = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;

test('a long one goes over several pages', async () => {
  const many = openShopBook().add('ashaverma001', 'عائشة');
  for (let sale = 0; sale < 25; sale += 1) many.sale([{ name: { text: 'सरसों का तेल' }, amount: 1_000 + sale }]);
  const pdf = await statementPdf(stated(many), { language: 'en', terms: ['Terms: net 30.'] });
  expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  expect(pages(pdf)).toBeGreaterThan(1);
});
