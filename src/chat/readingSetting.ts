import type { Shop } from '#app/seats.ts';
import { dateAt } from '#domain/calendar.ts';
import { currencyOf } from '#domain/currency.ts';
import { numberSetting } from '#domain/region.ts';
import type { ReadingSetting } from './read/setting.ts';
import type { Turn } from './turn.ts';

/** How numbers and days are read in this shop, on the day the message was sent by the shop's clock. */
export function readingSetting({ command }: Pick<Turn, 'command'>, shop: Shop): ReadingSetting {
  const known = currencyOf(shop.currency);
  if (known === undefined) throw new Error(`no currency ${shop.currency}`);
  // The exponent is the shop's own, fixed when it opened (domain.md, "Money").
  const currency = { ...known, exponent: shop.exponent };
  return { numbers: numberSetting({ currency, zone: shop.zone }), today: dateAt(command.said, shop.zone) };
}
