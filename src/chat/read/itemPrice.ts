import { type AmountRefusal, readAmount } from '#domain/amountText.ts';
import { ENTRY_MAX, type Minor, timesQuantity } from '#domain/money.ts';
import type { NumberSetting } from '#domain/region.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import type { Count, Free, ItemRoles, UnitPrice } from './itemRoles.ts';
import type { NumberPart, Part } from './parts.ts';
import { readQuantity } from './quantity.ts';
import { convert } from './units.ts';

/** Why an amount is shown before it is recorded (chat.md, "Reading a sale", 5). */
export type Doubt = 'two-numbers' | 'long-number';

/** One line of a sale, taken apart. */
export type Line = {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly numbers: NumberSetting;
  readonly roles: ItemRoles;
};

/** `places` are the parts that price and quantity are written with, `price` the first of the price's. */
export type Sum = {
  readonly amount: Minor;
  readonly count?: Count;
  readonly places: readonly number[];
  readonly price: number;
};

export type PricedLine = { readonly sums: readonly [Sum] | readonly [Sum, Sum]; readonly doubt?: Doubt };

/** `no-quantity`: a unit price, but not of how many; `units-differ`: `2 pkt` at a price for the kg. */
export type PriceRefusal =
  | AmountRefusal
  | { readonly code: 'no-amount' | 'no-quantity' | 'units-differ'; readonly item: string };

/** A number of so many digits may be a telephone number. */
export const LONG_NUMBER_DIGITS = 9;

/** What a line comes to: two sums where it can be read both ways, first the one that was multiplied out. */
export function priceLine(line: Line): Result<PricedLine, PriceRefusal> {
  const unitPrice = line.roles.unitPrices.at(-1);
  return unitPrice === undefined ? byTotal(line) : byUnitPrice(line, unitPrice);
}

function byTotal(line: Line): Result<PricedLine, PriceRefusal> {
  const price = lastPrice(line.roles.frees);
  if (price === undefined) return refuse({ code: 'no-amount', item: line.text });
  const total = readAmount(price.part.text, line.numbers);
  if (!total.ok) return total;
  const count = line.roles.times ?? leadingCount(line, { not: price }) ?? line.roles.measures[0];
  const places = [price.place, ...(count?.places ?? [])];
  const asTotal: Sum = { amount: total.value, places, price: price.place, ...(count === undefined ? {} : { count }) };
  const doubt = doubtOf(line, { price, count });
  if (count === undefined || !mayBeForOne(line, price)) return priced({ first: asTotal, doubt });
  const multiplied = timesQuantity({ unitPrice: total.value, quantity: count.quantity });
  if (multiplied === total.value || !isEntryAmount(multiplied)) return priced({ first: asTotal, doubt });
  return priced({ first: { ...asTotal, amount: multiplied }, second: asTotal, doubt });
}

function byUnitPrice(line: Line, unitPrice: UnitPrice): Result<PricedLine, PriceRefusal> {
  const one = readAmount(unitPrice.part.text, line.numbers);
  if (!one.ok) return one;
  const { count: written, total } = countAndTotal(line, unitPrice);
  const sum = total === undefined ? undefined : readAmount(total.part.text, line.numbers);
  if (sum !== undefined && !sum.ok) return sum;
  const count = written ?? countOf({ total: sum?.value, one: one.value });
  if (count === undefined) return refuse({ code: 'no-quantity', item: line.text });
  const quantity = quantityFor(unitPrice, count);
  if (quantity === undefined) return refuse({ code: 'units-differ', item: line.text });
  const computed = timesQuantity({ unitPrice: one.value, quantity });
  if (computed === 0) return refuse({ code: 'amount-zero', text: line.text });
  if (!isEntryAmount(computed)) return refuse({ code: 'amount-too-large', text: line.text });
  const first: Sum = {
    amount: computed,
    count: inUnit(count, unitPrice),
    places: [...unitPrice.places, ...count.places, ...(total === undefined ? [] : [total.place])],
    price: unitPrice.places[0] ?? 0,
  };
  const doubt =
    line.roles.unitPrices.length > 1 ? 'two-numbers' : longNumber([unitPrice.part, ...(total ? [total.part] : [])]);
  const second =
    sum === undefined ? totalInstead(line, { first, unitPrice, one: one.value }) : { ...first, amount: sum.value };
  return priced({ first, second: second?.amount === computed ? undefined : second, doubt });
}

/** Beside a unit price a number may be the quantity: the one that opens the line, or stands right before the price. */
function countAndTotal(line: Line, unitPrice: UnitPrice): { count: Count | undefined; total: Free | undefined } {
  const { frees, times, measures } = line.roles;
  const explicit = times ?? measures[0];
  if (explicit !== undefined) return { count: explicit, total: lastPrice(frees) };
  const free = frees.find(({ place }) => place === 0) ?? frees.find(({ place }) => place + 1 === unitPrice.places[0]);
  const count = free === undefined ? undefined : freeCount(free, line.numbers);
  return { count, total: lastPrice(count === undefined ? frees : frees.filter((other) => other !== free)) };
}

/** `rice 120 @60`: 120 of them, or 120 for two. */
function totalInstead(
  { parts, numbers }: Line,
  { first, unitPrice, one }: { first: Sum; unitPrice: UnitPrice; one: Minor },
): Sum | undefined {
  const place = first.count?.places[0];
  const part = place === undefined ? undefined : parts[place];
  const isFree = first.count?.places.length === 1 && place !== 0 && place === (unitPrice.places[0] ?? 0) - 1;
  if (!isFree || part?.kind !== 'number') return undefined;
  const total = readAmount(part.text, numbers);
  if (!total.ok) return undefined;
  const count = countOf({ total: total.value, one });
  return count === undefined
    ? undefined
    : { ...first, amount: total.value, count: { ...count, places: first.count?.places ?? [] } };
}

function countOf({ total, one }: { total: Minor | undefined; one: Minor }): Count | undefined {
  return total === undefined || total % one !== 0 ? undefined : { places: [], quantity: String(total / one) };
}

function quantityFor(unitPrice: UnitPrice, { quantity, unit }: Count): string | undefined {
  if (unitPrice.unit === undefined || unit === undefined) return quantity;
  return convert({ quantity, from: unit, to: unitPrice.unit });
}

function inUnit(count: Count, unitPrice: UnitPrice): Count {
  const unit = count.unit ?? unitPrice.unit;
  return unit === undefined ? count : { ...count, unit };
}

/** A currency mark makes a number the price wherever it stands; else it is the last free one. */
function lastPrice(frees: readonly Free[]): Free | undefined {
  return frees.findLast(({ part }) => part.marked) ?? frees.at(-1);
}

function leadingCount(line: Line, { not: price }: { not: Free }): Count | undefined {
  const first = line.roles.frees.find(({ place }) => place === 0);
  return first === undefined || first === price ? undefined : freeCount(first, line.numbers);
}

function freeCount({ place, part }: Free, numbers: NumberSetting): Count | undefined {
  const quantity = part.marked ? undefined : readQuantity(part.text, numbers);
  return quantity === undefined ? undefined : { places: [place], quantity };
}

/** `3 x 45` and `2 kg rice at 60` may give the price of one or of all. */
function mayBeForOne({ parts, roles }: Line, price: Free): boolean {
  const before = parts[price.place - 1];
  return roles.times?.multiplies === price.place || (before?.kind === 'word' && before.folded === 'at');
}

/** A second number that is no quantity may be a price too, and one right before the price may be a part of it. */
function doubtOf(line: Line, { price, count }: { price: Free; count: Count | undefined }): Doubt | undefined {
  const others = line.roles.frees.filter((free) => free !== price);
  const rivals = others.filter(({ place, part }) => {
    if (price.part.marked) return part.marked;
    return !count?.places.includes(place) || place === price.place - 1;
  });
  return rivals.length > 0 ? 'two-numbers' : longNumber(line.roles.frees.map(({ part }) => part));
}

function longNumber(parts: readonly NumberPart[]): Doubt | undefined {
  const isLong = parts.some(({ text }) => wholeDigits(text) >= LONG_NUMBER_DIGITS);
  return isLong ? 'long-number' : undefined;
}

/** Digits without the decimals, which make an amount no longer than it is. */
function wholeDigits(text: string): number {
  return text.replace(/[.,٫]\d{1,2}$/u, '').replace(/\D/gu, '').length;
}

function isEntryAmount(amount: Minor): boolean {
  return amount > 0 && amount <= ENTRY_MAX;
}

function priced({
  first,
  second,
  doubt,
}: {
  first: Sum;
  second?: Sum | undefined;
  doubt: Doubt | undefined;
}): Result<PricedLine, never> {
  const sums: PricedLine['sums'] = second === undefined ? [first] : [first, second];
  return accept({ sums, ...(doubt === undefined ? {} : { doubt }) });
}
