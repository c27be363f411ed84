import type { CalendarDate } from '#domain/calendar.ts';
import { ENTRY_MAX, type Minor } from '#domain/money.ts';
import type { NumberSetting } from '#domain/region.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import type { EarlyTerms } from '#domain/terms.ts';
import { cleanText, NUMBER_SPACE } from '#domain/typedText.ts';
import { INBOUND_TEXT_MAX } from '../inbound.ts';
import { type ClauseRefusal, type Clauses, takeClauses } from './clauses.ts';
import { type Item, type ItemReading, type ItemRefusal, readItem } from './item.ts';
import { commasInNumbers, itemLines, plainCommas } from './itemLines.ts';
import type { Doubt } from './itemPrice.ts';
import type { ReadingSetting } from './setting.ts';

/** A sale as it was typed; `total` is the sum of its items, in minor units. With a `doubt` it is shown before it is recorded. */
export type Sale = {
  readonly items: readonly Item[];
  readonly total: Minor;
  readonly due?: CalendarDate;
  readonly net?: number;
  readonly early?: EarlyTerms;
  readonly on?: CalendarDate;
  readonly doubt?: SaleDoubt;
};

/** `comma`: a comma between digits was read as the end of an item, because it fits no number. */
export type SaleDoubt = Doubt | 'comma';

/**
 * `comma`, `space`: it may belong to a number, which is the first reading, or part two. `unit-price`: unit price and total do not
 * agree; first the one that was worked out.
 */
export type SaleQuestion = 'comma' | 'space' | 'unit-price';

export type SaleReading =
  | ({ readonly kind: 'sale' } & Sale)
  | { readonly kind: 'ask'; readonly question: SaleQuestion; readonly readings: readonly [Sale, Sale] }
  | { readonly kind: 'refusal'; readonly refusal: SaleRefusal };

export type SaleRefusal =
  | ItemRefusal
  | ClauseRefusal
  | { readonly code: 'too-many-items'; readonly count: number; readonly max: number }
  | { readonly code: 'text-too-long'; readonly max: number };

export const ITEMS_MAX = 50;
/** Commas between digits that are tried as the end of an item. */
const COMMAS_TRIED_MAX = 5;
const SPACE_IN_NUMBER = /(?<=(?<![\p{Nd}\p{L}])\p{Nd}{1,3}(?: \p{Nd}{3})*) (?=\p{Nd}{3}(?!\p{Nd}))/gu;

/**
 * Reads what follows the customer's name, `2 kg rice 120, oil 90 due friday` (chat.md, "Reading a sale"). `and` separates items in
 * free text only.
 */
export function readSale(
  rest: string,
  setting: ReadingSetting,
  { and }: { readonly and: boolean } = { and: false },
): SaleReading {
  if (rest.length > INBOUND_TEXT_MAX) return refused({ code: 'text-too-long', max: INBOUND_TEXT_MAX });
  const taken = takeClauses(cleanText(rest), { setting, of: ['due', 'net', 'on'] });
  if (!taken.ok) return refused(taken.refusal);
  const { rest: text, clauses } = taken.value;
  const goods = { text: plainCommas(text), numbers: setting.numbers, and };
  const asNumbers = readGoods(goods, []);
  const asEnds = readWithCommas(goods);
  if (!asNumbers.ok) {
    return asEnds === undefined ? refused(asNumbers.refusal) : saleReading(asEnds, { clauses, doubt: 'comma' });
  }
  const other = asEnds ?? readWithSpaces(goods);
  if (other === undefined) return saleReading(asNumbers.value, { clauses });
  const question = asEnds === undefined ? 'space' : 'comma';
  const [first, second] = question === 'space' ? [other, asNumbers.value] : [asNumbers.value, other];
  return {
    kind: 'ask',
    question,
    readings: [saleOf(first, { clauses, choice: 0 }), saleOf(second, { clauses, choice: 0 })],
  };
}

type Goods = { readonly text: string; readonly numbers: NumberSetting; readonly and: boolean };

/** Every item of the text; `ends` are the places of commas between digits that end an item. */
function readGoods(
  { text, numbers, and }: Goods,
  ends: readonly number[],
): Result<readonly ItemReading[], SaleRefusal> {
  const lines = itemLines(text, { ends, numbers, and });
  if (lines.length === 0) return refuse({ code: 'no-amount', item: text });
  if (lines.length > ITEMS_MAX) return refuse({ code: 'too-many-items', count: lines.length, max: ITEMS_MAX });
  const items: ItemReading[] = [];
  for (const line of lines) {
    const item = readItem(line, numbers);
    if (!item.ok) return item;
    items.push(item.value);
  }
  const isWithin = [0, 1].every((choice) => totalOf(chosen(items, choice)) <= ENTRY_MAX);
  return isWithin ? accept(items) : refuse({ code: 'amount-too-large', text });
}

/** The text with a comma between digits as the end of an item: only if every item has name and price then. */
function readWithCommas(goods: Goods): readonly ItemReading[] | undefined {
  const commas = commasInNumbers(goods.text);
  const tries = commas.length > 1 ? [...commas.slice(0, COMMAS_TRIED_MAX).map((comma) => [comma]), commas] : [commas];
  for (const ends of commas.length === 0 ? [] : tries) {
    const read = readGoods(goods, ends);
    if (read.ok && read.value.every(({ readings }) => readings[0].name !== undefined)) return read.value;
  }
  return undefined;
}

/** Where a space groups digits, `1 250` may be one number. */
function readWithSpaces(goods: Goods): readonly ItemReading[] | undefined {
  if (goods.numbers.group !== ' ') return undefined;
  const text = goods.text.replace(SPACE_IN_NUMBER, NUMBER_SPACE);
  const read = text === goods.text ? undefined : readGoods({ ...goods, text }, []);
  return read?.ok === true ? read.value : undefined;
}

function saleReading(
  items: readonly ItemReading[],
  { clauses, doubt }: { clauses: Clauses; doubt?: SaleDoubt },
): SaleReading {
  const [first, second] = [0, 1].map((choice) =>
    saleOf(items, { clauses, choice, ...(doubt === undefined ? {} : { doubt }) }),
  );
  if (first === undefined || second === undefined) throw new RangeError('two choices make two sales');
  if (items.every(({ readings }) => readings.length === 1)) return { kind: 'sale', ...first };
  return { kind: 'ask', question: 'unit-price', readings: [first, second] };
}

function saleOf(
  items: readonly ItemReading[],
  { clauses, choice, doubt }: { clauses: Clauses; choice: number; doubt?: SaleDoubt },
): Sale {
  const sold = chosen(items, choice);
  // A price alone beside another one may be the rest of a number: `1, 250`.
  const isLoose = sold.length > 1 && sold.some(({ name }) => name === undefined);
  const found = doubt ?? items.find((item) => item.doubt !== undefined)?.doubt ?? (isLoose ? 'two-numbers' : undefined);
  return { items: sold, total: totalOf(sold), ...clauses, ...(found === undefined ? {} : { doubt: found }) };
}

function chosen(items: readonly ItemReading[], choice: number): readonly Item[] {
  return items.map(({ readings }) => readings[choice] ?? readings[0]);
}

function totalOf(items: readonly Item[]): Minor {
  return items.reduce((sum, { amount }) => sum + amount, 0);
}

function refused(refusal: SaleRefusal): SaleReading {
  return { kind: 'refusal', refusal };
}
