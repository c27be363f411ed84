import { type Document, Int32, isDocument, isNumber, typeName, type Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';

/** Reads the fields of a command, or of a statement in one; each reader fails with MongoDB's code for what it finds instead. */
export class Arguments {
  readonly fields: Document;
  private readonly owner: string;

  constructor(owner: string, fields: Document) {
    this.owner = owner;
    this.fields = fields;
  }

  has(name: string): boolean {
    return this.fields.has(name);
  }

  /** Fails with 40414 when it is missing. */
  required(name: string): Value {
    const value = this.fields.get(name);
    if (value === undefined)
      throw new CommandError(40414, `BSON field '${this.owner}.${name}' is missing but a required field`);
    return value;
  }

  document(name: string): Document | undefined {
    const value = this.fields.get(name);
    if (value === undefined || isDocument(value)) return value;
    throw this.wrongType(name, value, 'object');
  }

  string(name: string): string | undefined {
    const value = this.fields.get(name);
    if (value === undefined || typeof value === 'string') return value;
    throw this.wrongType(name, value, 'string');
  }

  array(name: string): Value[] | undefined {
    const value = this.fields.get(name);
    if (value === undefined || Array.isArray(value)) return value;
    throw this.wrongType(name, value, 'array');
  }

  documents(name: string): Document[] | undefined {
    return this.array(name)?.map((item, i) => {
      if (!isDocument(item)) throw this.wrongType(`${name}.${i}`, item, 'object');
      return item;
    });
  }

  /** A boolean; numbers count as MongoDB counts them. */
  flag(name: string): boolean {
    const value = this.fields.get(name);
    if (value === undefined) return false;
    if (typeof value === 'boolean') return value;
    if (isNumber(value)) return numberOf(value) !== 0;
    throw this.wrongType(name, value, 'bool');
  }

  /** A whole number from `least` up, or undefined; fractions are cut off. Fails with 51024 below `least`. */
  whole(name: string, least = 0): number | undefined {
    const value = this.fields.get(name);
    if (value === undefined) return undefined;
    if (!isNumber(value)) throw this.wrongType(name, value, 'number');
    const whole = Math.trunc(numberOf(value));
    if (whole >= least) return whole;
    throw new CommandError(51024, `BSON field '${name}' value must be >= ${least}, actual value '${whole}'`);
  }

  wrongType(name: string, value: Value, wanted: string): CommandError {
    return new CommandError(
      14,
      `BSON field '${this.owner}.${name}' is the wrong type '${typeName(value)}', expected type '${wanted}'`,
    );
  }
}

/** A number of any type as a double. */
export function numberOf(value: number | bigint | Int32): number {
  return value instanceof Int32 ? value.value : Number(value);
}
