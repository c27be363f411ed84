import type { Currency } from './currency.ts';
import type { Minor } from './money.ts';

/** About a week of a household's groceries, in major units; where it is not listed, 100 of whatever it is. */
const MIDDLE: Readonly<Record<string, number>> = {
  AED: 300,
  ARS: 50_000,
  BDT: 5_000,
  BRL: 500,
  CLP: 50_000,
  CNY: 500,
  COP: 200_000,
  EGP: 2_000,
  ETB: 5_000,
  GHS: 500,
  IDR: 500_000,
  INR: 5_000,
  JPY: 10_000,
  KES: 5_000,
  KRW: 100_000,
  KWD: 20,
  LKR: 10_000,
  MAD: 500,
  MXN: 1_000,
  MYR: 300,
  NGN: 50_000,
  NPR: 5_000,
  PEN: 200,
  PHP: 3_000,
  PKR: 10_000,
  RWF: 50_000,
  SAR: 300,
  THB: 2_000,
  TND: 100,
  TRY: 2_000,
  TZS: 100_000,
  UGX: 200_000,
  VND: 1_000_000,
  XAF: 30_000,
  XOF: 30_000,
  ZAR: 1_000,
};
const MIDDLE_ELSEWHERE = 100;

/** Three sums that a new customer may owe, to choose from when a shop opens: the middle one is the default. */
export function starterLimits({ code, exponent }: Currency): readonly [small: Minor, middle: Minor, large: Minor] {
  const middle = (MIDDLE[code] ?? MIDDLE_ELSEWHERE) * 10 ** exponent;
  return [(middle / 5) * 2, middle, middle * 2];
}
