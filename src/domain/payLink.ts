import { type Minor, toDecimal } from './money.ts';

/** What a pay link says: an amount in minor units of the shop's currency, and words by which the money is known again. */
export type PayLinkAsk = { readonly amount: Minor; readonly exponent: number; readonly reference: string };

/** The shop's pay link with its places filled in: `{amount}` as a plain decimal, `{reference}` safe in a link. */
export function payLinkFor(template: string, { amount, exponent, reference }: PayLinkAsk): string {
  return template
    .replaceAll('{amount}', toDecimal({ amount, exponent }))
    .replaceAll('{reference}', encodeURIComponent(reference));
}
