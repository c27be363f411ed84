import type { NumberSetting } from '#domain/region.ts';
import { endsInPrice } from './parts.ts';

/** A line break, a semicolon of any script, or a comma that is not between two digits. */
const ITEM_END = /[\n;؛；]|(?<!\p{Nd})[,،、，]|[,،、，](?!\p{Nd})/u;
const COMMA_IN_NUMBER = /(?<=\p{Nd})[,،、，](?=\p{Nd})/gu;
const AND = /\s+(?:and|&)\s+/iu;

/**
 * The items of a clean text, one line each, empty ones left out (chat.md, "Reading a sale", 2). `ends`: the places of commas between
 * digits that end an item all the same. With `and`, that word parts two items when it stands behind a price.
 */
export function itemLines(
  text: string,
  { ends, numbers, and }: { ends: readonly number[]; numbers: NumberSetting; and: boolean },
): readonly string[] {
  const parted = ends.reduce((part, end) => `${part.slice(0, end)}\n${part.slice(end + 1)}`, text);
  const lines = parted.split(ITEM_END).map((line) => line.trim());
  const items = and ? lines.flatMap((line) => partAtAnd(line, numbers)) : lines;
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

/** The text with every script's comma between digits as the plain one, in its place. */
export function plainCommas(text: string): string {
  return text.replace(COMMA_IN_NUMBER, ',');
}

/** The places of commas between two digits: they belong to the number unless the other reading fits better. */
export function commasInNumbers(text: string): readonly number[] {
  return [...text.matchAll(COMMA_IN_NUMBER)].map((match) => match.index);
}

/** `bread and butter 50 and oil 90`: only the second `and` stands behind a price. */
function partAtAnd(line: string, numbers: NumberSetting): string[] {
  const items: string[][] = [[]];
  let isPriced = false;
  for (const piece of line.split(AND)) {
    if (isPriced) items.push([]);
    items.at(-1)?.push(piece);
    isPriced = endsInPrice(piece, numbers);
  }
  return items.map((pieces) => pieces.join(' and '));
}
