import type { ReadingSetting } from '#chat/read/setting.ts';
import { currencyOf } from '#domain/currency.ts';
import { numberSetting } from '#domain/region.ts';

/** A Sunday. */
export const TODAY = '2026-11-22';

/** How a shop with this currency in this zone reads, on `TODAY`. */
export function shopIn(zone: string, code: string): ReadingSetting {
  const currency = currencyOf(code);
  if (currency === undefined) throw new RangeError(`no currency: ${code}`);
  return { numbers: numberSetting({ currency, zone }), today: TODAY };
}

export const INDIA = shopIn('Asia/Kolkata', 'INR');
export const KENYA = shopIn('Africa/Nairobi', 'KES');
export const SPAIN = shopIn('Europe/Madrid', 'EUR');
export const FRANCE = shopIn('Europe/Paris', 'EUR');
export const AMERICA = shopIn('America/New_York', 'USD');
export const UGANDA = shopIn('Africa/Kampala', 'UGX');

export const SHOPS = [INDIA, KENYA, SPAIN, FRANCE, AMERICA, UGANDA] as const;
