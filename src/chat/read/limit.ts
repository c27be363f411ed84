import { type AmountRefusal, readAmount } from '#domain/amountText.ts';
import { plainDigits } from '#domain/digits.ts';
import type { Minor } from '#domain/money.ts';
import { accept, type Result } from '#domain/result.ts';
import { foldWord, oneLine } from '#domain/typedText.ts';
import type { ReadingSetting } from './setting.ts';

const NONE = new Set(['none', 'no limit', 'unlimited', 'without']);

/** A limit in minor units; `null` for `none`, and 0 is a limit too: nothing on credit. Refuses what `readAmount` refuses. */
export function readLimit(
  text: string,
  { numbers }: Pick<ReadingSetting, 'numbers'>,
): Result<Minor | null, AmountRefusal> {
  const said = oneLine(text);
  if (NONE.has(foldWord(said))) return accept(null);
  if (plainDigits(said) === '0') return accept(0);
  return readAmount(said, numbers);
}
