/** A whole number of the currency's smallest unit: 1250 is ₹12.50. Never a fraction (domain.md, "Money"). */
export type Minor = number;

/** The most one entry may say. */
export const ENTRY_MAX = 10 ** 12;
/** The most a balance may come to. */
export const BALANCE_MAX = Number.MAX_SAFE_INTEGER;
export const PARTS_MAX = 1_000;

const BASIS_POINTS_IN_WHOLE = 10_000n;
const QUANTITY = /^\d{1,15}(?:\.\d{1,15})?$/;

/** Splits a total into `parts` that differ by one unit at most and sum to it exactly; the larger parts come first (domain.md, "Money"). */
export function splitEvenly({ total, parts }: { total: Minor; parts: number }): Minor[] {
  requireMinor(total);
  if (!Number.isSafeInteger(parts) || parts < 1 || parts > PARTS_MAX)
    throw new RangeError(`not a number of parts: ${parts}`);
  const larger = ((total % parts) + parts) % parts;
  const smallest = Number((BigInt(total) - BigInt(larger)) / BigInt(parts));
  return Array.from({ length: parts }, (_, index) => (index < larger ? smallest + 1 : smallest));
}

/** A share of an amount in basis points (200 is 2 %), rounded half away from zero. Throws beyond `BALANCE_MAX`. */
export function basisPointsOf({ amount, basisPoints }: { amount: Minor; basisPoints: number }): Minor {
  requireMinor(amount);
  if (!Number.isSafeInteger(basisPoints)) throw new RangeError(`not basis points: ${basisPoints}`);
  const share = Number(divideHalfAway(BigInt(amount) * BigInt(basisPoints), BASIS_POINTS_IN_WHOLE));
  requireMinor(share);
  return share;
}

/**
 * What a quantity costs: `quantity` is a decimal such as `2` or `0.5`, its product with the price is rounded once, half away from
 * zero. What would be more than `BALANCE_MAX` stays there: more than an entry may say, so that one check refuses it.
 */
export function timesQuantity({ unitPrice, quantity }: { unitPrice: Minor; quantity: string }): Minor {
  requireMinor(unitPrice);
  if (!QUANTITY.test(quantity)) throw new RangeError(`not a quantity: ${quantity}`);
  const [whole = '', fraction = ''] = quantity.split('.');
  const product = divideHalfAway(BigInt(unitPrice) * BigInt(whole + fraction), 10n ** BigInt(fraction.length));
  const most = BigInt(BALANCE_MAX);
  if (product > most) return BALANCE_MAX;
  return product < -most ? -BALANCE_MAX : Number(product);
}

/** `1250.50`: the amount as a plain decimal with a point and all of the currency's decimals, for files and for `Intl`. */
export function toDecimal({ amount, exponent }: { amount: Minor; exponent: number }): string {
  requireMinor(amount);
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = exponent === 0 ? '' : `.${digits.slice(-exponent)}`;
  return `${amount < 0 ? '-' : ''}${whole}${fraction}`;
}

/** A quotient, rounded half away from zero (domain.md, "Money"); the divisor is above zero. */
export function divideHalfAway(dividend: bigint, divisor: bigint): bigint {
  const magnitude = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * magnitude + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}

function requireMinor(amount: number): void {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of minor units: ${amount}`);
}
