import fc from 'fast-check';
import {
  Binary,
  DateTime,
  type Document,
  int32,
  MAX_KEY,
  MIN_KEY,
  ObjectId,
  Regex,
  Timestamp,
  type Value,
} from '#embedded/bson/value.ts';

/** Fields are few, so that documents, indexes and filters meet; numbers among them may be fields or positions. */
export const TOP_FIELDS = ['a', 'b', 'c'] as const;
const INNER_FIELDS = ['b', 'c', '0'] as const;
const NESTING_MAX = 2;

const NUMBERS: readonly Value[] = [
  int32(-1),
  1n,
  1.5,
  -0,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  2 ** 53,
  2n ** 53n,
  2n ** 53n + 1n,
  -(2n ** 53n) - 1n,
  2n ** 63n - 1n,
  -(2n ** 63n),
  2 ** 63,
];

const TEXTS: readonly Value[] = ['', '\0', 'a\0', 'a\0b', 'a\u0001', 'abc', 'b', 'é', '\uffff', '𝒳', 'a b'];

const OTHERS: readonly Value[] = [
  true,
  false,
  new DateTime(0n),
  new DateTime(-1n),
  new DateTime(2n ** 40n),
  new ObjectId(new Uint8Array(12)),
  new ObjectId(new Uint8Array(12).fill(255)),
  new Binary(0, new Uint8Array(0)),
  new Binary(0, new Uint8Array([0, 255])),
  new Binary(4, new Uint8Array([0, 1])),
  new Timestamp(2n ** 63n),
];

const SMALL: readonly Value[] = [int32(0), int32(1), int32(2), 1, null, 'a', 'ab'];
const b = (value: Value): Document => new Map([['b', value]]);
const SHAPES: readonly Value[] = [
  null,
  int32(1),
  int32(2),
  [],
  [null],
  [[]],
  [int32(1)],
  [[int32(1)]],
  [int32(1), int32(2)],
  [null, int32(1)],
  b(null),
  b(int32(1)),
  b([int32(1)]),
  new Map(),
  [new Map(), b(int32(1))],
  [b(int32(1)), b(int32(2))],
  [[b(int32(1))]],
  MIN_KEY,
];

/** What most values of one scenario are drawn from: few enough that they collide. */
export const POOLS: readonly (readonly Value[])[] = [SMALL, NUMBERS, TEXTS, SHAPES];

const RARE: readonly Value[] = [...SMALL, ...NUMBERS, ...TEXTS, ...OTHERS, MIN_KEY, MAX_KEY];
export const REGEXES: readonly Regex[] = [new Regex('^a', ''), new Regex('b', 'i'), new Regex('^ab', '')];

function pick<T>(values: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...values);
}

/** The values of one scenario. */
export type Domain = {
  readonly common: fc.Arbitrary<Value>;
  /** Any type of the subset, arrays in arrays and documents in arrays among them. */
  readonly value: fc.Arbitrary<Value>;
  /** The same without arrays, but for those that are common. */
  readonly flat: fc.Arbitrary<Value>;
  /** Without regular expressions, which comparisons refuse as their operand. */
  readonly operand: fc.Arbitrary<Value>;
  document(value: fc.Arbitrary<Value>): fc.Arbitrary<Document>;
};

/** The values of a scenario that draws most of them from a pool. */
export function domainOf(pool: readonly Value[]): Domain {
  const common = pick(pool);
  const plain = fc.oneof({ arbitrary: common, weight: 4 }, { arbitrary: pick(RARE), weight: 1 });
  const scalar = fc.oneof({ arbitrary: plain, weight: 20 }, { arbitrary: pick(REGEXES), weight: 1 });
  const flat = fc.oneof({ arbitrary: scalar, weight: 5 }, { arbitrary: fields(INNER_FIELDS, scalar), weight: 1 });
  const document = (value: fc.Arbitrary<Value>): fc.Arbitrary<Document> => stored(plain, value);
  return { common, value: nested(scalar, 0), flat, operand: nested(plain, 1), document };
}

function nested(leaf: fc.Arbitrary<Value>, depth: number): fc.Arbitrary<Value> {
  if (depth === NESTING_MAX) return leaf;
  const inner = nested(leaf, depth + 1);
  return fc.oneof(
    { arbitrary: leaf, weight: 8 },
    { arbitrary: fields(INNER_FIELDS, inner), weight: 2 },
    { arbitrary: fc.array(inner, { maxLength: 3 }), weight: 3 },
  );
}

/** Some of the fields, in any order. */
function fields(names: readonly string[], value: fc.Arbitrary<Value>): fc.Arbitrary<Document> {
  return fc
    .uniqueArray(fc.tuple(pick(names), value), { maxLength: names.length, selector: ([name]) => name })
    .map((entries) => new Map(entries));
}

/** A document of a collection; one in eight brings its own `_id`. */
function stored(id: fc.Arbitrary<Value>, value: fc.Arbitrary<Value>): fc.Arbitrary<Document> {
  const identified = fc
    .tuple(id, fields(TOP_FIELDS, value))
    .map(([own, doc]) => new Map<string, Value>([['_id', own], ...doc]));
  return fc.oneof({ arbitrary: fields(TOP_FIELDS, value), weight: 7 }, { arbitrary: identified, weight: 1 });
}

/** A document of the mongosh kind, for failures. */
export function show(value: Value | undefined): string {
  if (value === undefined) return 'absent';
  if (value instanceof Map) return `{${[...value].map(([name, inner]) => `${name}: ${show(inner)}`).join(', ')}}`;
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0.0' : `${value}d`;
  if (value instanceof Regex) return `/${value.pattern}/${value.flags}`;
  if (typeof value === 'object' && value !== null && 'value' in value) return String(value.value);
  if (value instanceof DateTime) return `Date(${value.millis})`;
  if (value instanceof Binary) return `Binary(${value.subtype}, ${Buffer.from(value.bytes).toString('hex')})`;
  if (value instanceof ObjectId) return `ObjectId(${Buffer.from(value.bytes).toString('hex')})`;
  return value === MIN_KEY ? 'MinKey' : value === MAX_KEY ? 'MaxKey' : String(value);
}
