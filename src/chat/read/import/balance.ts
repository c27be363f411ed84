import { type AmountRefusal, readAmount } from '#domain/amountText.ts';
import type { Minor } from '#domain/money.ts';
import type { NumberSetting } from '#domain/region.ts';
import { accept, type Result } from '#domain/result.ts';

const DEBIT_OR_CREDIT = /^(.*?)\s*\b([dc])r\.?$/iu;
const BRACKETS = /^\((.*)\)$/u;
const SIGN_BEFORE = /^([^\d+−–-]*)([+−–-])\s*/u;
const SIGN_BEHIND = /\s*[−–-]$/u;
const NOTHING = /^[-−–]?$/u;

/**
 * A balance as books write it, in minor units: `1,250.50`, `-300`, `(300)`, `300 Cr`, below zero where the shop owes. Nothing, a dash
 * and zero are 0. Refuses what `readAmount` refuses.
 */
export function readBalance(text: string, numbers: NumberSetting): Result<Minor, AmountRefusal> {
  if (NOTHING.test(text)) return accept(0);
  const [, marked, side] = DEBIT_OR_CREDIT.exec(text) ?? [];
  const written = marked ?? text;
  const inner = BRACKETS.exec(written)?.[1] ?? written;
  const sign = SIGN_BEFORE.exec(inner)?.[2];
  const unsigned = inner.replace(SIGN_BEFORE, '$1').replace(SIGN_BEHIND, '');
  const isBelow = inner !== written || (sign !== undefined && sign !== '+') || SIGN_BEHIND.test(inner);
  const read = readAmount(unsigned, numbers);
  if (!read.ok) return read.refusal.code === 'amount-zero' ? accept(0) : read;
  const credit = side === undefined ? isBelow : (side.toLowerCase() === 'c') !== isBelow;
  return accept(credit ? -read.value : read.value);
}
