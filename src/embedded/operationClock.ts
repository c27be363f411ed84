import { Timestamp } from './bson/value.ts';

/** The times that answers carry, each later than the one before: causally consistent sessions hand them back. */
export class OperationClock {
  private last = 0n;

  tick(): Timestamp {
    const now = BigInt(Math.floor(Date.now() / 1000)) << 32n;
    this.last = now > this.last ? now + 1n : this.last + 1n;
    return new Timestamp(this.last);
  }
}
