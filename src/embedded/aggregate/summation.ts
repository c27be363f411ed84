/**
 * A sum kept as two doubles, the rounded sum and what rounding lost (Knuth's and Dekker's error-free additions), so that
 * whole numbers of any count add up exactly and ten times 0.1 is 1.
 * The order of operations is MongoDB's: the last bit of a Double depends on it.
 */
export class Summation {
  private rounded = 0;
  private lost = 0;
  /** The plain sum: infinities turn the compensated one into NaN. */
  private plain = 0;

  addDouble(value: number): void {
    this.plain += value;
    const high = value + this.lost;
    const low = this.lost - (high - value);
    const sum = this.rounded + high;
    const roundedPart = sum - high;
    this.lost = low + (this.rounded - roundedPart + (high - (sum - roundedPart)));
    this.rounded = sum;
  }

  /** In two halves that are doubles without loss. */
  addLong(value: bigint): void {
    const high = (value / HALF) * HALF;
    this.addDouble(Number(value - high));
    this.addDouble(Number(high));
  }

  toDouble(): number {
    return Number.isNaN(this.rounded) ? this.plain : this.rounded;
  }

  /** The exact sum, when only whole numbers were added. */
  toInteger(): bigint {
    return BigInt(this.rounded) + BigInt(this.lost);
  }
}

const HALF = 2n ** 32n;
