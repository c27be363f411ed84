import { type Currency, currencyOf } from '#domain/currency.ts';

/** The currency of a code that a test knows to exist. */
export function currencyOfCode(code: string): Currency {
  const currency = currencyOf(code);
  if (currency === undefined) throw new Error(`no currency ${code}`);
  return currency;
}
