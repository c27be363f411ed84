import { type AmountRefusal, readAmount } from '#domain/amountText.ts';
import type { Minor } from '#domain/money.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { cleanText, oneLine } from '#domain/typedText.ts';
import { INBOUND_TEXT_MAX } from '../inbound.ts';
import type { ReadingSetting } from './setting.ts';

/** A sum and why: `words` is what follows it. Below zero only where a sign was asked for. */
export type Sum = { readonly amount: Minor; readonly words?: string };

export type SumRefusal =
  | AmountRefusal
  | { readonly code: 'no-amount'; readonly item: string }
  /** An adjustment without + or −, which says nothing about who owes whom. */
  | { readonly code: 'adjust-form' }
  | { readonly code: 'text-too-long'; readonly max: number };

const SIGN = /^([+\-\u2212\u2013])\s*/u;

/** Reads `300 moved away`, what follows the name in `writeoff` and `refund`. */
export function readSum(rest: string, setting: ReadingSetting): Result<Sum, SumRefusal> {
  if (rest.length > INBOUND_TEXT_MAX) return refuse({ code: 'text-too-long', max: INBOUND_TEXT_MAX });
  const said = oneLine(cleanText(rest));
  const words = said.split(' ');
  // A currency's mark may stand apart: `Rs 300`.
  for (const count of [2, 1]) {
    const amount = readAmount(words.slice(0, count).join(' '), setting.numbers);
    if (amount.ok) return accept(sumOf(amount.value, words.slice(count)));
  }
  const amount = readAmount(words[0] ?? '', setting.numbers);
  const isNumber = /\p{Nd}/u.test(words[0] ?? '');
  if (amount.ok || !isNumber) return refuse({ code: 'no-amount', item: said });
  return amount;
}

/** Reads `+50 a broken jar`, `-50`: the sign says whether she owes more or less. */
export function readSignedSum(rest: string, setting: ReadingSetting): Result<Sum, SumRefusal> {
  const said = oneLine(cleanText(rest));
  const [sign = '', kind] = SIGN.exec(said) ?? [];
  if (kind === undefined) {
    const unsigned = readSum(rest, setting);
    return unsigned.ok ? refuse({ code: 'adjust-form' }) : unsigned;
  }
  const read = readSum(said.slice(sign.length), setting);
  if (!read.ok || kind === '+') return read;
  return accept({ ...read.value, amount: -read.value.amount });
}

function sumOf(amount: Minor, words: readonly string[]): Sum {
  const reason = words.join(' ').trim();
  return { amount, ...(reason === '' ? {} : { words: reason }) };
}
