import fc from 'fast-check';
import { type Document, document, int32, Regex, type Value } from '#embedded/bson/value.ts';
import { type Domain, REGEXES, TOP_FIELDS } from './plannerValues.ts';

const PATHS = ['a', 'b', 'c', 'a.b', 'a.c', 'a.0', 'b.0', 'a.b.c', 'a.0.b', 'a.b.0', 'b.c', '_id'] as const;
const TYPES = ['number', 'int', 'double', 'string', 'object', 'array', 'null', 'bool', 'date', 'minKey'] as const;

export const path: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...TOP_FIELDS), weight: 4 },
  { arbitrary: fc.constantFrom(...PATHS), weight: 3 },
);

const pattern = fc.constantFrom(...REGEXES, new Regex('^a b', ''), new Regex('^a', 'i'), new Regex('^a|b', ''));

/** What filters of one scenario are made of. */
export type Filters = {
  /** Any filter. */
  readonly filter: fc.Arbitrary<Document>;
  /** A condition such as an index can serve, more often than not. */
  readonly aimed: fc.Arbitrary<Value>;
  /** The expression of a partial index. */
  readonly partial: fc.Arbitrary<Document>;
};

/** Filters with every operator there is, on the values of a scenario. */
export function filtersOf(domain: Domain): Filters {
  const { common, operand } = domain;
  const simple = simpleOperators(domain);
  const range = rangeOf(domain);
  const condition = conditionOf(domain, operators(domain));
  const fieldFilter = fc
    .array(fc.tuple(path, condition), { minLength: 1, maxLength: 3 })
    .map((entries): Document => new Map(entries));
  const filter = fc.oneof(
    { arbitrary: fc.constant(document({})), weight: 1 },
    { arbitrary: fieldFilter, weight: 8 },
    { arbitrary: logical(fieldFilter), weight: 3 },
    { arbitrary: merged(fieldFilter, logical(fc.oneof(fieldFilter, logical(fieldFilter)))), weight: 2 },
  );
  const aimed = fc.oneof(
    { arbitrary: common, weight: 6 },
    { arbitrary: range, weight: 2 },
    { arbitrary: merged(range, range), weight: 2 },
    { arbitrary: operator('$in', membersOf(domain)), weight: 2 },
    { arbitrary: elemMatchOf(domain, simple), weight: 1 },
    { arbitrary: condition, weight: 2 },
  );
  const partialTest = fc.oneof(common, operand, range, operator('$exists', fc.constant(true)), typeOperator);
  const leaf = fc.tuple(path, partialTest).map((entry): Document => new Map([entry]));
  const both = fc.array(leaf, { minLength: 1, maxLength: 2 }).map((parts) => document({ $and: parts }));
  return { filter, aimed, partial: fc.oneof(leaf, both) };
}

function operator(name: string, value: fc.Arbitrary<Value>): fc.Arbitrary<Document> {
  return value.map((inner) => document({ [name]: inner }));
}

const typeOperator = operator('$type', fc.constantFrom(...TYPES));

function merged(left: fc.Arbitrary<Document>, right: fc.Arbitrary<Document>): fc.Arbitrary<Document> {
  return fc.tuple(left, right).map(([a, b]) => new Map([...a, ...b]));
}

function rangeOf({ common, operand }: Domain): fc.Arbitrary<Document> {
  const bound = fc.oneof({ arbitrary: common, weight: 3 }, { arbitrary: operand, weight: 1 });
  return fc.oneof(...['$gt', '$gte', '$lt', '$lte'].map((name) => operator(name, bound)));
}

function membersOf({ common, value }: Domain): fc.Arbitrary<Value[]> {
  return fc.array(fc.oneof({ arbitrary: common, weight: 4 }, { arbitrary: value, weight: 1 }), { maxLength: 4 });
}

/** Operators that may also stand inside `$not` and `$elemMatch`. */
function simpleOperators(domain: Domain): fc.Arbitrary<Document> {
  const range = rangeOf(domain);
  const members = membersOf(domain);
  return fc.oneof(
    { arbitrary: range, weight: 3 },
    { arbitrary: merged(range, range), weight: 2 },
    { arbitrary: operator('$eq', fc.oneof(domain.common, domain.value)), weight: 2 },
    { arbitrary: operator('$in', members), weight: 3 },
    { arbitrary: operator('$nin', members), weight: 1 },
    { arbitrary: operator('$ne', domain.operand), weight: 1 },
    { arbitrary: operator('$exists', fc.boolean()), weight: 1 },
    { arbitrary: typeOperator, weight: 1 },
    { arbitrary: operator('$mod', fc.constant([int32(2), int32(1)])), weight: 1 },
    { arbitrary: operator('$size', fc.nat(2).map(int32)), weight: 1 },
    { arbitrary: operator('$regex', pattern), weight: 1 },
  );
}

function elemMatchOf(domain: Domain, inner: fc.Arbitrary<Document>): fc.Arbitrary<Document> {
  const field = fc.tuple(fc.constantFrom('b', 'c', '0'), conditionOf(domain, simpleOperators(domain)));
  const range = rangeOf(domain);
  return operator(
    '$elemMatch',
    fc.oneof(
      inner,
      merged(range, range),
      field.map((entry): Document => new Map([entry])),
    ),
  );
}

function operators(domain: Domain): fc.Arbitrary<Document> {
  const simple = simpleOperators(domain);
  const negated = operator('$not', fc.oneof(simple, pattern));
  const elements = fc.array(elemMatchOf(domain, simple), { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { arbitrary: simple, weight: 8 },
    { arbitrary: merged(simple, simple), weight: 1 },
    { arbitrary: elemMatchOf(domain, fc.oneof(simple, elemMatchOf(domain, simple), negated)), weight: 2 },
    { arbitrary: negated, weight: 1 },
    { arbitrary: operator('$all', fc.oneof(membersOf(domain), elements)), weight: 1 },
  );
}

/** What a filter asks of one field: a value, a pattern, or operators. */
function conditionOf({ common, value }: Domain, inner: fc.Arbitrary<Document>): fc.Arbitrary<Value> {
  return fc.oneof(
    { arbitrary: common, weight: 5 },
    { arbitrary: value, weight: 1 },
    { arbitrary: pattern, weight: 1 },
    { arbitrary: inner, weight: 6 },
  );
}

function logical(inner: fc.Arbitrary<Document>): fc.Arbitrary<Document> {
  return fc
    .tuple(fc.constantFrom('$or', '$or', '$and', '$nor'), fc.array(inner, { minLength: 1, maxLength: 3 }))
    .map(([name, branches]) => document({ [name]: branches }));
}
