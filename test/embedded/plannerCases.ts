import fc from 'fast-check';
import { type Document, document, int32, Regex, type Value } from '#embedded/bson/value.ts';
import { anyDocument, anyValue, COMMON, operand, REGEXES, TOP_FIELDS } from './plannerValues.ts';

/** A query as a client would send it. */
export type QueryCase = {
  readonly filter: Document;
  /** Further conditions, on the first fields of the index of this number, so that it can serve the query. */
  readonly aim:
    | { readonly index: number; readonly conditions: readonly Value[]; readonly partial: boolean }
    | undefined;
  /** In the place of `sort`, the order of an index from one of its fields on. */
  readonly order: { readonly index: number; readonly from: number; readonly sign: 1 | -1 } | undefined;
  readonly sort: Document;
  readonly skip: number;
  readonly limit: number;
};

/** `at` names a document of the collection, counted around. */
export type Step =
  | { readonly kind: 'query'; readonly query: QueryCase }
  | { readonly kind: 'insert'; readonly doc: Document }
  | { readonly kind: 'replace'; readonly at: number; readonly doc: Document }
  | { readonly kind: 'set'; readonly at: number; readonly field: string; readonly value: Value }
  | { readonly kind: 'delete'; readonly at: number };

/** A collection with indexes, and what happens to it, first in the open and then in a transaction. */
export type Scenario = {
  readonly early: readonly Document[];
  readonly indexes: readonly Document[];
  readonly late: readonly Document[];
  /** So many times the documents are inserted: more than a page of them now and then. */
  readonly copies: number;
  readonly steps: readonly Step[];
  readonly transaction: readonly Step[];
  readonly commits: boolean;
};

const PATHS = ['a', 'b', 'c', 'a.b', 'a.c', 'a.0', 'b.0', 'a.b.c', 'a.0.b', 'a.b.0', 'b.c', '_id'] as const;
const TYPES = ['number', 'int', 'double', 'string', 'object', 'array', 'null', 'bool', 'date', 'minKey'] as const;

const path: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...TOP_FIELDS), weight: 4 },
  { arbitrary: fc.constantFrom(...PATHS), weight: 3 },
);
const direction: fc.Arbitrary<Value> = fc.constantFrom(int32(1), int32(-1));
const common: fc.Arbitrary<Value> = fc.constantFrom(...COMMON);
const pattern = fc.constantFrom(...REGEXES, new Regex('^a b', ''), new Regex('^a', 'i'), new Regex('^a|b', ''));

const operator = (name: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Document> =>
  value.map((inner) => document({ [name]: inner }));

const rangeOperand = fc.oneof({ arbitrary: common, weight: 2 }, { arbitrary: operand, weight: 1 });
const range = fc.oneof(...['$gt', '$gte', '$lt', '$lte'].map((name) => operator(name, rangeOperand)));
const members = fc.array(fc.oneof({ arbitrary: common, weight: 4 }, { arbitrary: anyValue, weight: 1 }), {
  maxLength: 4,
});

/** Operators that may also stand inside `$not` and `$elemMatch`. */
const simpleOperators: fc.Arbitrary<Document> = fc.oneof(
  { arbitrary: range, weight: 3 },
  { arbitrary: merged(range, range), weight: 2 },
  { arbitrary: operator('$eq', anyValue), weight: 2 },
  { arbitrary: operator('$in', members), weight: 3 },
  { arbitrary: operator('$nin', members), weight: 1 },
  { arbitrary: operator('$ne', operand), weight: 1 },
  { arbitrary: operator('$exists', fc.boolean()), weight: 1 },
  { arbitrary: operator('$type', fc.constantFrom(...TYPES)), weight: 1 },
  { arbitrary: operator('$mod', fc.constant([int32(2), int32(1)])), weight: 1 },
  { arbitrary: operator('$size', fc.nat(2).map(int32)), weight: 1 },
  { arbitrary: operator('$regex', pattern), weight: 1 },
);

const elemMatch = (deep: fc.Arbitrary<Document>): fc.Arbitrary<Document> =>
  operator(
    '$elemMatch',
    fc.oneof(
      deep,
      merged(range, range),
      fc.tuple(fc.constantFrom('b', 'c', '0'), condition(0)).map((entry) => new Map([entry])),
    ),
  );

function operators(): fc.Arbitrary<Document> {
  const negated = operator('$not', fc.oneof(simpleOperators, pattern));
  const nested = fc.oneof(simpleOperators, elemMatch(simpleOperators), negated);
  const all = fc.oneof(members, fc.array(elemMatch(simpleOperators), { minLength: 1, maxLength: 2 }));
  return fc.oneof(
    { arbitrary: simpleOperators, weight: 8 },
    { arbitrary: merged(simpleOperators, simpleOperators), weight: 1 },
    { arbitrary: elemMatch(nested), weight: 2 },
    { arbitrary: negated, weight: 1 },
    { arbitrary: operator('$all', all), weight: 1 },
  );
}

/** What a filter asks of one field: a value, a pattern, null, or operators. */
function condition(depth: number): fc.Arbitrary<Value> {
  return fc.oneof(
    { arbitrary: common, weight: 5 },
    { arbitrary: anyValue, weight: 1 },
    { arbitrary: pattern, weight: 1 },
    { arbitrary: depth === 0 ? simpleOperators : operators(), weight: 6 },
  );
}

function merged(left: fc.Arbitrary<Document>, right: fc.Arbitrary<Document>): fc.Arbitrary<Document> {
  return fc.tuple(left, right).map(([a, b]) => new Map([...a, ...b]));
}

const fieldFilter: fc.Arbitrary<Document> = fc
  .array(fc.tuple(path, condition(1)), { minLength: 1, maxLength: 3 })
  .map((entries) => new Map(entries));

const logical = (inner: fc.Arbitrary<Document>): fc.Arbitrary<Document> =>
  fc
    .tuple(fc.constantFrom('$or', '$or', '$and', '$nor'), fc.array(inner, { minLength: 1, maxLength: 3 }))
    .map(([name, branches]) => document({ [name]: branches }));

const filter: fc.Arbitrary<Document> = fc.oneof(
  { arbitrary: fc.constant(document({})), weight: 1 },
  { arbitrary: fieldFilter, weight: 12 },
  { arbitrary: logical(fieldFilter), weight: 2 },
  { arbitrary: merged(fieldFilter, logical(fc.oneof(fieldFilter, logical(fieldFilter)))), weight: 2 },
);

const sort: fc.Arbitrary<Document> = fc.array(fc.tuple(path, direction), { maxLength: 3 }).map((e) => new Map(e));

const aimed: fc.Arbitrary<Value> = fc.oneof(
  { arbitrary: common, weight: 6 },
  { arbitrary: range, weight: 2 },
  { arbitrary: merged(range, range), weight: 2 },
  { arbitrary: operator('$in', members), weight: 2 },
  { arbitrary: condition(1), weight: 2 },
);

const query: fc.Arbitrary<QueryCase> = fc.record({
  filter: fc.oneof({ arbitrary: fc.constant(document({})), weight: 1 }, { arbitrary: filter, weight: 1 }),
  aim: fc.option(
    fc.record({
      index: fc.nat(9),
      conditions: fc.array(aimed, { minLength: 1, maxLength: 3 }),
      partial: fc.boolean(),
    }),
    { freq: 4, nil: undefined },
  ),
  order: fc.option(fc.record({ index: fc.nat(9), from: fc.nat(1), sign: fc.constantFrom<1 | -1>(1, -1) }), {
    freq: 1,
    nil: undefined,
  }),
  sort: fc.oneof(fc.constant(document({})), sort),
  skip: fc.oneof(fc.constant(0), fc.nat(3)),
  limit: fc.integer({ min: 1, max: 6 }),
});

const partialLeaf = fc
  .tuple(
    path,
    fc.oneof(
      common,
      operand,
      range,
      operator('$exists', fc.constant(true)),
      operator('$type', fc.constantFrom(...TYPES)),
    ),
  )
  .map((entry) => new Map([entry]));
const partial = fc.oneof(
  partialLeaf,
  fc.array(partialLeaf, { minLength: 1, maxLength: 2 }).map((parts) => document({ $and: parts })),
);

const index: fc.Arbitrary<Document> = fc
  .tuple(
    fc.uniqueArray(fc.tuple(path, direction), { minLength: 1, maxLength: 3, selector: ([text]) => text }),
    fc.oneof(
      { arbitrary: fc.constant(document({})), weight: 5 },
      { arbitrary: fc.constant(document({ sparse: true })), weight: 2 },
      { arbitrary: partial.map((expression) => document({ partialFilterExpression: expression })), weight: 2 },
    ),
    fc.oneof({ arbitrary: fc.constant(false), weight: 4 }, { arbitrary: fc.constant(true), weight: 1 }),
  )
  .map(([key, options, unique]) => new Map<string, Value>([['key', new Map(key)], ...options, ['unique', unique]]));

const write: fc.Arbitrary<Step> = fc.oneof(
  anyDocument.map((doc) => ({ kind: 'insert', doc }) as const),
  fc.record({ kind: fc.constant('replace'), at: fc.nat(), doc: anyDocument } as const),
  fc.record({
    kind: fc.constant('set'),
    at: fc.nat(),
    field: fc.constantFrom(...TOP_FIELDS),
    value: anyValue,
  } as const),
  fc.record({ kind: fc.constant('delete'), at: fc.nat() } as const),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: query.map((asked) => ({ kind: 'query', query: asked }) as const), weight: 3 },
  { arbitrary: write, weight: 1 },
);

/** Collections, indexes, writes and queries that have as much to do with each other as chance allows. */
export const scenario: fc.Arbitrary<Scenario> = fc.record({
  early: fc.array(anyDocument, { maxLength: 10 }),
  indexes: fc.array(index, { minLength: 1, maxLength: 5 }),
  late: fc.array(anyDocument, { maxLength: 5 }),
  copies: fc.oneof(
    { arbitrary: fc.constant(1), weight: 6 },
    { arbitrary: fc.constant(2), weight: 2 },
    { arbitrary: fc.constant(7), weight: 1 },
  ),
  steps: fc.array(step, { maxLength: 16, size: 'max' }),
  transaction: fc.array(step, { maxLength: 14, size: 'max' }),
  commits: fc.boolean(),
});
