import { expect, test } from 'vitest';
import { rehearseDay } from '#app/rehearseDay.ts';
import { instantAt } from '#domain/calendar.ts';
import { plainText } from '#i18n/message.ts';
import { bookApp } from '../../src/shopkeeper.ts';
import { conversationsOfFile } from './conversation.ts';
import { openShopWithAsha, recordOf } from './shop.ts';

/** `npm run daily -- --as-of DATE --dry-run`: what a day would bring. */

const conversations = conversationsOfFile();

test('a day that is rehearsed says what it would bring, and writes nothing', async () => {
  const people = conversations.open();
  await openShopWithAsha(people);
  await people.say('meena', 'sale Asha 210 due 15 dec');
  await people.press('asha', 'Confirm');
  const before = await recordOf(people);
  const { book } = people.testBook;
  const shop = await book.shops.newest();
  if (shop === undefined) throw new Error('no shop was opened');
  const rehearsed = async (date: string) => {
    const said: string[] = [];
    const app = bookApp({ book, now: () => instantAt({ date, time: '09:00', zone: shop.zone }) });
    for await (const { customer, outgoing } of rehearseDay(app, { shop, date }))
      said.push(...outgoing.map(({ message }) => `${customer ?? 'the owner'}: ${plainText(message).split('\n')[0]}`));
    return said;
  };
  expect(await rehearsed('2026-12-11')).toEqual([]);
  const dueDay = [
    'Asha Verma: Corner Store: ₹210.00 is due today, 15 Dec 2026 (#1).',
    'the owner: Corner Store, 15 Dec 2026',
  ];
  expect(await rehearsed('2026-12-15')).toEqual(dueDay);
  expect(await rehearsed('2026-12-15')).toEqual(dueDay);
  expect(await recordOf(people)).toBe(before);
});
