/** A value that has no canonical form. */
export class NotCanonical extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotCanonical';
  }
}

export const DEPTH_MAX = 32;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * JSON in the one form that is hashed (RFC 8785: keys in order of their UTF-16 code units, no spaces), restricted to integers that
 * are safe. Throws `NotCanonical` for everything else: fractions, `undefined`, lone surrogates, other objects than plain ones.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') return writeInteger(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (depth >= DEPTH_MAX) throw new NotCanonical(`deeper than ${DEPTH_MAX} levels`);
  if (Array.isArray(value)) return writeArray(value, depth);
  if (isPlainObject(value)) return writeObject(value, depth);
  throw new NotCanonical(`a value of type ${typeof value}`);
}

function writeArray(array: readonly unknown[], depth: number): string {
  let items = '';
  for (const item of array) items += `${items === '' ? '' : ','}${write(item, depth + 1)}`;
  return `[${items}]`;
}

function writeObject(object: Readonly<Record<string, unknown>>, depth: number): string {
  let members = '';
  for (const key of Object.keys(object).sort()) {
    members += `${members === '' ? '' : ','}${writeString(key)}:${write(object[key], depth + 1)}`;
  }
  return `{${members}}`;
}

function writeString(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new NotCanonical('a lone surrogate');
  return JSON.stringify(text);
}

function writeInteger(value: number): string {
  if (!Number.isSafeInteger(value)) throw new NotCanonical(`a number that is no safe integer: ${value}`);
  return String(value);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
