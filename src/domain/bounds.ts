import { BALANCE_MAX, ENTRY_MAX, type Minor } from './money.ts';

/** Open items of one account: its projection is one document, of at most 16 MiB. */
export const OPEN_ITEMS_MAX = 50_000;
/** Claims of one account that wait at the same time. */
export const CLAIMS_MAX = 50;
/** Characters of one piece of free text. */
export const TEXT_MAX = 1_000;

export type AmountBoundRefusal =
  | { readonly code: 'amount-not-positive'; readonly amount: Minor }
  | { readonly code: 'entry-too-large'; readonly amount: Minor; readonly max: Minor };
export type BalanceBoundRefusal = { readonly code: 'balance-too-large'; readonly max: Minor };
export type TextBoundRefusal = { readonly code: 'text-too-long'; readonly max: number };
export type OpenItemsBoundRefusal = { readonly code: 'too-many-open'; readonly max: number };

/** What one entry may say: above zero, at most `ENTRY_MAX` (domain.md, "Money"). Throws for what is not whole minor units. */
export function amountRefusal(amount: Minor): AmountBoundRefusal | undefined {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of minor units: ${amount}`);
  if (amount <= 0) return { code: 'amount-not-positive', amount };
  return amount > ENTRY_MAX ? { code: 'entry-too-large', amount, max: ENTRY_MAX } : undefined;
}

/** What a balance may become, in debt or in credit. */
export function balanceRefusal(balance: Minor): BalanceBoundRefusal | undefined {
  return Math.abs(balance) > BALANCE_MAX ? { code: 'balance-too-large', max: BALANCE_MAX } : undefined;
}

export function openItemsRefusal(items: readonly unknown[]): OpenItemsBoundRefusal | undefined {
  return items.length >= OPEN_ITEMS_MAX ? { code: 'too-many-open', max: OPEN_ITEMS_MAX } : undefined;
}

export function textRefusal(...texts: readonly (string | undefined)[]): TextBoundRefusal | undefined {
  return texts.some((text) => (text?.length ?? 0) > TEXT_MAX) ? { code: 'text-too-long', max: TEXT_MAX } : undefined;
}
