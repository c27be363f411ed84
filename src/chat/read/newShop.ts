import { type Currency, currencyOf } from '#domain/currency.ts';
import { zonesOfPlace } from '#domain/region.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { oneLine } from '#domain/typedText.ts';

/** `zone` is absent where none was typed: the currency's then. */
export type NewShop = { readonly name: string; readonly currency: Currency; readonly zone?: string };

export type NewShopRefusal =
  | { readonly code: 'no-name' }
  | { readonly code: 'name-too-long'; readonly max: number }
  | { readonly code: 'not-a-currency' | 'not-a-zone'; readonly text: string }
  /** The place has several zones. */
  | { readonly code: 'several-zones'; readonly text: string; readonly zones: readonly string[] };

export const SHOP_NAME_MAX = 80;

/** Reads `Corner Store, INR, Asia/Kolkata` from the right, so that the name may hold commas (chat.md, "Verbs", newshop). */
export function readNewShop(rest: string): Result<NewShop, NewShopRefusal> {
  const fields = oneLine(rest)
    .split(',')
    .map((field) => field.trim());
  const last = fields.at(-1) ?? '';
  if (fields.length === 1) return oneField(last);
  const currency = currencyOf(last);
  if (currency !== undefined) return shopNamed(fields.slice(0, -1), { currency });
  const beforeLast = currencyOf(fields.at(-2) ?? '');
  if (beforeLast === undefined) return refuse({ code: 'not-a-currency', text: last.slice(0, SHOP_NAME_MAX) });
  const zone = readZone(last);
  return zone.ok ? shopNamed(fields.slice(0, -2), { currency: beforeLast, zone: zone.value }) : zone;
}

/** The zone of a place or of that name; refuses `not-a-zone` and `several-zones`. */
export function readZone(text: string): Result<string, NewShopRefusal> {
  const place = oneLine(text).slice(0, SHOP_NAME_MAX);
  const zones = place === '' ? [] : zonesOfPlace(place);
  const [zone, another] = zones;
  if (zone === undefined) return refuse({ code: 'not-a-zone', text: place });
  return another === undefined ? accept(zone) : refuse({ code: 'several-zones', text: place, zones });
}

/** `Corner Store INR`: the comma was left out. */
function oneField(text: string): Result<NewShop, NewShopRefusal> {
  const words = text.split(' ');
  const code = words.at(-1) ?? '';
  const currency = /^[A-Z]{3}$/u.test(code) ? currencyOf(code) : undefined;
  if (currency !== undefined && words.length > 1) return shopNamed([words.slice(0, -1).join(' ')], { currency });
  return text === ''
    ? refuse({ code: 'no-name' })
    : refuse({ code: 'not-a-currency', text: code.slice(0, SHOP_NAME_MAX) });
}

function shopNamed(
  fields: readonly string[],
  shop: { currency: Currency; zone?: string },
): Result<NewShop, NewShopRefusal> {
  const name = fields.join(', ').replace(/^[,\s]+|[,\s]+$/gu, '');
  if (name === '') return refuse({ code: 'no-name' });
  if (name.length > SHOP_NAME_MAX) return refuse({ code: 'name-too-long', max: SHOP_NAME_MAX });
  return accept({ name, ...shop });
}
