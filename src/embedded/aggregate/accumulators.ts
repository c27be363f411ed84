import { Decimal128, type Int32, int32, isNumber, type Value } from '../bson/value.ts';
import { unsupported } from '../errors.ts';
import { compareValues, encodeKey } from '../keys.ts';
import { Summation } from './summation.ts';

/** What `$group` gathers in one field of one group. */
export type Accumulator = {
  /** Takes the next document's value, `undefined` when it has none. */
  add(value: Value | undefined): void;
  result(): Value;
};

/** A new accumulator by its name, or `undefined` when there is none of that name. They throw 115 for Decimal128. */
export function accumulator(name: string): Accumulator | undefined {
  switch (name) {
    case '$sum':
      return new Sum();
    case '$avg':
      return new Average();
    case '$min':
      return new Extreme(-1);
    case '$max':
      return new Extreme(1);
    case '$first':
      return new First();
    case '$last':
      return new Last();
    case '$push':
      return new Push();
    case '$addToSet':
      return new AddToSet();
    default:
      return undefined;
  }
}

const INT32_MAX = 2n ** 31n - 1n;
const INT64_MAX = 2n ** 63n - 1n;

/** Int32 while all numbers are and the sum fits, then Long, then Double. What is no number counts nothing. */
class Sum implements Accumulator {
  private readonly total = new Summation();
  private widest: 'int' | 'long' | 'double' = 'int';

  add(value: Value | undefined): void {
    if (!isSummand(value)) return;
    if (typeof value === 'number') this.widest = 'double';
    else if (typeof value === 'bigint' && this.widest === 'int') this.widest = 'long';
    if (typeof value === 'bigint') this.total.addLong(value);
    else this.total.addDouble(typeof value === 'number' ? value : value.value);
  }

  result(): Value {
    if (this.widest === 'double') return this.total.toDouble();
    const exact = this.total.toInteger();
    if (exact > INT64_MAX || exact < -INT64_MAX - 1n) return this.total.toDouble();
    const fitsInt = exact <= INT32_MAX && exact >= -INT32_MAX - 1n;
    return this.widest === 'int' && fitsInt ? int32(Number(exact)) : exact;
  }
}

/** A Double, or null when there was no number. */
class Average implements Accumulator {
  private readonly total = new Summation();
  private count = 0;

  add(value: Value | undefined): void {
    if (!isSummand(value)) return;
    this.count++;
    if (typeof value === 'bigint') this.total.addLong(value);
    else this.total.addDouble(typeof value === 'number' ? value : value.value);
  }

  result(): Value {
    return this.count === 0 ? null : this.total.toDouble() / this.count;
  }
}

/** The smallest (-1) or greatest (1) value of any type; null and absent count only when there is nothing else. */
class Extreme implements Accumulator {
  private best: Value = null;
  private readonly sense: 1 | -1;

  constructor(sense: 1 | -1) {
    this.sense = sense;
  }

  add(value: Value | undefined): void {
    if (value === undefined || value === null) return;
    if (this.best === null || compareValues(value, this.best) * this.sense > 0) this.best = value;
  }

  result(): Value {
    return this.best;
  }
}

class First implements Accumulator {
  private value: Value | undefined;

  add(value: Value | undefined): void {
    // The first document decides, also when it has no such field.
    if (this.value === undefined) this.value = value ?? null;
  }

  result(): Value {
    return this.value ?? null;
  }
}

class Last implements Accumulator {
  private value: Value = null;

  add(value: Value | undefined): void {
    this.value = value ?? null;
  }

  result(): Value {
    return this.value;
  }
}

/** Null is pushed, absent is not. */
class Push implements Accumulator {
  private readonly values: Value[] = [];

  add(value: Value | undefined): void {
    if (value !== undefined) this.values.push(value);
  }

  result(): Value {
    return this.values;
  }
}

/** Of equal values (1 and 1.0 are) the first one stays. */
class AddToSet implements Accumulator {
  private readonly values = new Map<string, Value>();

  add(value: Value | undefined): void {
    if (value === undefined) return;
    const key = encodeKey(value).toString('latin1');
    if (!this.values.has(key)) this.values.set(key, value);
  }

  result(): Value {
    return [...this.values.values()];
  }
}

function isSummand(value: Value | undefined): value is number | bigint | Int32 {
  if (value instanceof Decimal128) throw unsupported('adding up Decimal128');
  return isNumber(value);
}
