import { plainDigits } from '#domain/digits.ts';
import { accept, type Result, refuse } from '#domain/result.ts';
import { NAME_MAX } from '../nameWords.ts';

export type PhoneRefusal = { readonly code: 'not-a-phone'; readonly text: string };

const WHOLE = /^\+[1-9]\d{6,14}$/u;
/** Nothing but what a telephone number is written with. */
const WRITTEN = /^[+\d\s().\-/]+$/u;

/** Country codes (ITU E.164), and how many digits follow them, by the country of the shop's currency. */
const COUNTRIES: Readonly<Record<string, { readonly code: string; readonly digits: readonly [number, number] }>> = {
  ...{ INR: { code: '91', digits: [10, 10] }, PKR: { code: '92', digits: [10, 10] } },
  ...{ BDT: { code: '880', digits: [10, 10] }, NPR: { code: '977', digits: [10, 10] } },
  ...{ LKR: { code: '94', digits: [9, 9] }, IDR: { code: '62', digits: [9, 12] } },
  ...{ PHP: { code: '63', digits: [10, 10] }, MYR: { code: '60', digits: [9, 10] } },
  ...{ KES: { code: '254', digits: [9, 9] }, TZS: { code: '255', digits: [9, 9] } },
  ...{ UGX: { code: '256', digits: [9, 9] }, RWF: { code: '250', digits: [9, 9] } },
  ...{ NGN: { code: '234', digits: [10, 10] }, GHS: { code: '233', digits: [9, 9] } },
  ...{ ZAR: { code: '27', digits: [9, 9] }, EGP: { code: '20', digits: [10, 10] } },
  ...{ BRL: { code: '55', digits: [10, 11] }, MXN: { code: '52', digits: [10, 10] } },
  ...{ COP: { code: '57', digits: [10, 10] }, PEN: { code: '51', digits: [9, 9] } },
};

/**
 * A number of a column of telephone numbers, as E.164. One without its country is taken to be of the shop's, where that has one way of
 * writing it; the column says that it is no amount.
 */
export function readListedPhone(text: string, currency: string): Result<string, PhoneRefusal> {
  const plain = plainDigits(text);
  const digits = plain.replace(/[^\d+]/gu, '').replace(/^00/u, '+');
  if (!WRITTEN.test(plain)) return refuse({ code: 'not-a-phone', text: text.slice(0, NAME_MAX) });
  if (WHOLE.test(digits)) return accept(digits);
  const country = COUNTRIES[currency];
  const own = digits.replace(/^0/u, '');
  if (country !== undefined && /^[1-9]\d*$/u.test(own)) {
    const [least, most] = country.digits;
    if (own.length >= least && own.length <= most) return accept(`+${country.code}${own}`);
    const rest = own.length - country.code.length;
    if (own.startsWith(country.code) && rest >= least && rest <= most) return accept(`+${own}`);
  }
  return refuse({ code: 'not-a-phone', text: text.slice(0, NAME_MAX) });
}
