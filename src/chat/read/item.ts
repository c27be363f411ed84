import type { AmountRefusal } from '#domain/amountText.ts';
import { readAmount } from '#domain/amountText.ts';
import type { Minor } from '#domain/money.ts';
import type { NumberSetting } from '#domain/region.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { cleanText } from '#domain/typedText.ts';
import { type Doubt, type PriceRefusal, priceLine, type Sum } from './itemPrice.ts';
import { itemRoles } from './itemRoles.ts';
import { type Part, partsOf } from './parts.ts';
import { readQuantity } from './quantity.ts';

/** `quantity` is a plain decimal, `unit` from the list of units.ts, `amount` the line's total in minor units. */
export type Item = {
  readonly name?: string;
  readonly quantity?: string;
  readonly unit?: string;
  readonly amount: Minor;
};

/** What one line says: two items where unit price and total do not agree, first the one that was worked out. */
export type ItemReading = { readonly readings: readonly [Item] | readonly [Item, Item]; readonly doubt?: Doubt };

/** `item` is the line as typed. */
export type ItemRefusal =
  | PriceRefusal
  | { readonly code: 'other-currency'; readonly item: string }
  | { readonly code: 'item-name-too-long'; readonly item: string; readonly max: number };

export const ITEM_NAME_MAX = 80;

const PUNCTUATION = /^[\p{Pd}:;,.=~•*]+$/u;
const OUTER_PUNCTUATION = /^[\p{Pd}:;,.=~•\s]+|[:;,=~\s]+$|(?<=\s)\p{Pd}+$/gu;

/** Reads one line of a sale, `2 kg rice 120` (chat.md, "Reading a sale", 3–5): price, quantity, unit, name. */
export function readItem(text: string, numbers: NumberSetting): Result<ItemReading, ItemRefusal> {
  const item = cleanText(text).trim();
  const all = partsOf(item, numbers);
  const parts = all.slice(all.findIndex((part) => part.kind !== 'word' || !PUNCTUATION.test(part.raw)));
  if (parts.some((part) => part.kind === 'foreign')) return refuse({ code: 'other-currency', item });
  const unread = unreadNumber(parts, numbers);
  if (unread !== undefined) return refuse(unread);
  const line = { text: item, parts, numbers, roles: itemRoles(parts, numbers) };
  const priced = priceLine(line);
  if (!priced.ok) return priced;
  const [first, second] = priced.value.sums;
  const name = nameOf(parts, first);
  if (name.length > ITEM_NAME_MAX) return refuse({ code: 'item-name-too-long', item: name, max: ITEM_NAME_MAX });
  const doubt = priced.value.doubt === undefined ? {} : { doubt: priced.value.doubt };
  const one = itemOf(name, first);
  return accept({ readings: second === undefined ? [one] : [one, itemOf(name, second)], ...doubt });
}

/** A comma between digits belongs to the number, so a number it does not fit is wrong and no part of the name. */
function unreadNumber(parts: readonly Part[], numbers: NumberSetting): AmountRefusal | undefined {
  for (const part of parts) {
    if (part.kind !== 'number' || !part.text.includes(',') || readQuantity(part.text, numbers) !== undefined) continue;
    const read = readAmount(part.text, numbers);
    if (!read.ok) return read.refusal;
  }
  return undefined;
}

function itemOf(name: string, { count, amount }: Sum): Item {
  return {
    ...(name === '' ? {} : { name }),
    ...(count === undefined ? {} : { quantity: count.quantity }),
    ...(count?.unit === undefined ? {} : { unit: count.unit }),
    amount,
  };
}

/** Everything that is neither price nor quantity, without the small words that led to them: `2 kg of rice for 120`. */
function nameOf(parts: readonly Part[], { places, price, count }: Sum): string {
  const left = parts.flatMap((part, place) => (places.includes(place) ? [] : [{ part, place }]));
  const words = left.filter(({ part, place }, index) => {
    if (part.kind !== 'word') return part.kind !== 'at';
    if (place === price - 1 && (part.folded === 'for' || part.folded === 'at')) return false;
    return !(index === 0 && part.folded === 'of' && count !== undefined && left.length > 1);
  });
  const name = words.map(({ part }) => part.raw).join(' ');
  return name.replace(OUTER_PUNCTUATION, '').replace(OUTER_PUNCTUATION, '').replace(/\s+/gu, ' ').trim();
}
