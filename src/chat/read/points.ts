import { readAmount } from '#domain/amountText.ts';
import { plainDigits } from '#domain/digits.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { oneLine } from '#domain/typedText.ts';
import type { ReadingSetting } from './setting.ts';

export type PointsRefusal = { readonly code: 'not-points'; readonly text: string };

const TEXT_SHOWN = 100;
const COUNT = /^([\d.,\u00a0 ']+?)(?: ?(?:points?|pts?))?$/u;

/** Reads `100`, `1,000 points` or `all`, what follows `redeem`: a count, never a sum of money. */
export function readPoints(text: string, { numbers }: ReadingSetting): Result<number | 'all', PointsRefusal> {
  const said = plainDigits(oneLine(text)).toLowerCase();
  if (/^all(?: points| of them)?$/u.test(said)) return accept('all');
  const count = COUNT.exec(said)?.[1];
  const read =
    count === undefined ? undefined : readAmount(count, { ...numbers, currency: { ...numbers.currency, exponent: 0 } });
  return read?.ok ? accept(read.value) : refuse({ code: 'not-points', text: said.slice(0, TEXT_SHOWN) });
}
