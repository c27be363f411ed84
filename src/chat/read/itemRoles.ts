import type { NumberSetting } from '#domain/region.ts';
import { EACH, type NumberPart, type Part } from './parts.ts';
import { readQuantity } from './quantity.ts';
import { unitOf } from './units.ts';

/** `places` are the parts it is written with. */
export type Count = { readonly places: readonly number[]; readonly quantity: string; readonly unit?: string };
export type Free = { readonly place: number; readonly part: NumberPart };
export type UnitPrice = {
  readonly places: readonly number[];
  readonly part: NumberPart;
  /** The unit it is the price of, when one from the list is named. */
  readonly unit?: string;
};

/** What each number of an item is for (chat.md, "Reading a sale", 3 and 4). */
export type ItemRoles = {
  /** Not joined to letters, not followed by a unit, not the count of an `x`. */
  readonly frees: readonly Free[];
  readonly unitPrices: readonly UnitPrice[];
  /** `2 kg`, `500ml`. */
  readonly measures: readonly Count[];
  /** `3x`, `x 3`; `multiplies` is the place of the number right behind the sign in `3 x 45`. */
  readonly times?: Count & { readonly multiplies?: number };
};

const TIMES_SIGN = new Set(['x', '×', '*']);

export function itemRoles(parts: readonly Part[], numbers: NumberSetting): ItemRoles {
  const frees: Free[] = [];
  const unitPrices: UnitPrice[] = [];
  const measures: Count[] = [];
  let times: ItemRoles['times'];
  let place = 0;
  while (place < parts.length) {
    const unitPrice = unitPriceAt(place, parts);
    const measure = measureAt(place, parts, numbers);
    const counted = times === undefined ? timesAt(place, parts, numbers) : undefined;
    const part = parts[place];
    if (unitPrice !== undefined) unitPrices.push(unitPrice);
    else if (measure !== undefined) measures.push(measure);
    else if (counted !== undefined) times = counted;
    else if (part?.kind === 'number') frees.push({ place, part });
    place = 1 + Math.max(place, ...((unitPrice ?? measure ?? counted)?.places ?? []));
  }
  return { frees, unitPrices, measures, ...(times === undefined ? {} : { times }) };
}

/** `@60`, `60/kg`, `60 each`, `60 per kg`. */
function unitPriceAt(place: number, parts: readonly Part[]): UnitPrice | undefined {
  const at = parts[place]?.kind === 'at' ? 1 : 0;
  const part = parts[place + at];
  if (part?.kind !== 'number') return undefined;
  const places = Array.from({ length: at + 1 }, (_, index) => place + index);
  const next = place + at + 1;
  if (part.per !== undefined) return priced({ places, part, unit: unitOf(part.per) });
  if (EACH.has(wordAt(next, parts))) return priced({ places: [...places, next], part, unit: undefined });
  const slashed = /^\/(\p{L}+)$/u.exec(wordAt(next, parts))?.[1];
  if (slashed !== undefined) return priced({ places: [...places, next], part, unit: unitOf(slashed) });
  if (wordAt(next, parts) === 'per' && wordAt(next + 1, parts) !== '') {
    return priced({ places: [...places, next, next + 1], part, unit: unitOf(wordAt(next + 1, parts)) });
  }
  return at === 1 ? priced({ places, part, unit: undefined }) : undefined;
}

function priced({ places, part, unit }: { places: number[]; part: NumberPart; unit: string | undefined }): UnitPrice {
  return { places, part, ...(unit === undefined ? {} : { unit }) };
}

function measureAt(place: number, parts: readonly Part[], numbers: NumberSetting): Count | undefined {
  const part = parts[place];
  if (part?.kind === 'measure') {
    const quantity = readQuantity(part.text, numbers);
    return quantity === undefined ? undefined : { places: [place], quantity, unit: part.unit };
  }
  const isNumber = (part?.kind === 'number' && !part.marked) || part?.kind === 'word';
  const unit = unitOf(wordAt(place + 1, parts));
  if (!isNumber || unit === undefined) return undefined;
  const quantity = readQuantity(part.kind === 'number' ? part.text : part.raw, numbers);
  return quantity === undefined ? undefined : { places: [place, place + 1], quantity, unit };
}

function timesAt(place: number, parts: readonly Part[], numbers: NumberSetting): ItemRoles['times'] {
  const part = parts[place];
  const next = parts[place + 1];
  const quantity = (text: string) => readQuantity(text, numbers);
  if (part?.kind === 'times') {
    const count = quantity(part.text);
    return count === undefined ? undefined : { places: [place], quantity: count };
  }
  if (part?.kind === 'number' && !part.marked && TIMES_SIGN.has(wordAt(place + 1, parts))) {
    const count = quantity(part.text);
    if (count === undefined) return undefined;
    const multiplies = parts[place + 2]?.kind === 'number' ? { multiplies: place + 2 } : {};
    return { places: [place, place + 1], quantity: count, ...multiplies };
  }
  if (TIMES_SIGN.has(wordAt(place, parts)) && next?.kind === 'number' && !next.marked) {
    const count = quantity(next.text);
    return count === undefined ? undefined : { places: [place, place + 1], quantity: count };
  }
  return undefined;
}

function wordAt(place: number, parts: readonly Part[]): string {
  const part = parts[place];
  return part?.kind === 'word' ? part.folded : '';
}
