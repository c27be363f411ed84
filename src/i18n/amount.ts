import { type Minor, toDecimal } from '#domain/money.ts';
import { keeper } from './keeper.ts';
import { intlLocale, type Setting } from './locale.ts';

/** An amount in minor units with what its currency needs to be written; `exponent` is the shop's own, never what `Intl` thinks. */
export type WrittenAmount = { readonly amount: Minor; readonly currency: string; readonly exponent: number };

const formats = keeper<Intl.NumberFormat>();

/**
 * An amount as the reader writes it, with the currency's sign and all its decimals: `₹1,25,000.00` in India, `Ksh 1,250.00` in Kenya
 * (chat.md, "Replies"). Exact to the last unit: the digits reach `Intl` as text, never as a float.
 */
export function formatAmount({ amount, currency, exponent }: WrittenAmount, setting: Setting): string {
  return format({ amount, currency, exponent }, setting, 'auto');
}

/** As `formatAmount`, but a whole amount goes without its zeros, as in a spoken question: `₹45`. */
export function formatShortAmount({ amount, currency, exponent }: WrittenAmount, setting: Setting): string {
  return format({ amount, currency, exponent }, setting, 'stripIfInteger');
}

type Zeros = 'auto' | 'stripIfInteger';

function format({ amount, currency, exponent }: WrittenAmount, setting: Setting, zeros: Zeros): string {
  // `toDecimal` writes nothing but digits, a point and a minus, which is what `Intl` means by a number in text.
  const decimal = toDecimal({ amount, exponent }) as `${number}`;
  return numberFormat({ locale: intlLocale(setting), currency, exponent, zeros }).format(decimal);
}

type FormatKey = {
  readonly locale: string;
  readonly currency: string;
  readonly exponent: number;
  readonly zeros: Zeros;
};

function numberFormat({ locale, currency, exponent, zeros }: FormatKey): Intl.NumberFormat {
  return formats(`${locale} ${currency} ${exponent} ${zeros}`, () => {
    const digits = { minimumFractionDigits: exponent, maximumFractionDigits: exponent };
    const shape = { style: 'currency', currency, ...digits, trailingZeroDisplay: zeros } as const;
    const format = new Intl.NumberFormat(locale, shape);
    // Spanish has no sign for the rupee but `INR`, and one all the same.
    return locale.startsWith('en') || signIn(format) !== currency
      ? format
      : new Intl.NumberFormat(locale, { ...shape, currencyDisplay: 'narrowSymbol' });
  });
}

function signIn(format: Intl.NumberFormat): string | undefined {
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value;
}
