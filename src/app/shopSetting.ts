import type { Shop } from '#store/records.ts';
import type { ShopSetting } from './facts.ts';

/** What is needed of a shop to write its amounts and dates, and to whoever has no language of her own. */
export function shopSetting({ name, currency, exponent, zone, language }: Shop): ShopSetting {
  return { name, currency, exponent, zone, ...(language === undefined ? {} : { language }) };
}
