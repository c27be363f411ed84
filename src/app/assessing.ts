import type { Account } from '#domain/account.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { type Assessment, assessCredit } from '#domain/score.ts';
import type { Book } from '#store/book.ts';
import type { Shop } from '#store/records.ts';
import { onAccount } from './recording.ts';

/** How creditworthy the customer of an account is on a day: reads her whole chain, so it is never a part of selling. */
export async function assess(
  { events }: Pick<Book, 'events'>,
  { shop, account, today }: { readonly shop: Shop; readonly account: Account; readonly today: CalendarDate },
): Promise<Assessment> {
  const past = [];
  for await (const event of events.chain(shop.id, account.customer)) past.push(onAccount(event));
  const { starterLimit, exponent } = shop;
  return assessCredit({ account, events: past }, { today, starterLimit, exponent });
}
