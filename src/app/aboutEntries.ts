import type { AccountEvent } from '#domain/event.ts';
import type { CustomerId, ShopId } from '#domain/ids.ts';
import type { Command } from './command.ts';

/** What was recorded about entries since, without the discounts that were taken back again. */
export async function aboutEntries(
  command: Command,
  shop: ShopId,
  customer: CustomerId,
  entries: readonly number[],
): Promise<readonly AccountEvent[]> {
  const about = await command.app.book.events.about(shop, customer, entries);
  const discounts = about.flatMap((event) => (event.kind === 'discount' ? [event.data.entry] : []));
  const later = discounts.length === 0 ? [] : await command.app.book.events.about(shop, customer, discounts);
  const voided = new Set(later.flatMap((event) => (event.kind === 'void' ? [event.data.voids] : [])));
  return about.filter((event) => event.kind !== 'discount' || !voided.has(event.data.entry));
}
