import fc from 'fast-check';
import { type Document, document, int32, type Value } from '#embedded/bson/value.ts';
import { type Filters, filtersOf, path } from './plannerFilters.ts';
import { type Domain, domainOf, POOLS, TOP_FIELDS } from './plannerValues.ts';

/** A query as a client would send it. */
export type QueryCase = {
  readonly filter: Document;
  /** Further conditions, on the first fields of the index of this number, so that it can serve the query. */
  readonly aim:
    | { readonly index: number; readonly conditions: readonly Value[]; readonly partial: boolean }
    | undefined;
  /** In the place of `sort`, the order of the index aimed at, from one of its fields on. */
  readonly order: { readonly from: number; readonly sign: 1 | -1 } | undefined;
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

const direction: fc.Arbitrary<Value> = fc.constantFrom(int32(1), int32(-1));
const sort: fc.Arbitrary<Document> = fc.array(fc.tuple(path, direction), { maxLength: 3 }).map((e) => new Map(e));

function queryOf({ filter, aimed }: Filters): fc.Arbitrary<QueryCase> {
  const aim = fc.record({
    index: fc.nat(9),
    conditions: fc.array(aimed, { minLength: 1, maxLength: 3 }),
    partial: fc.boolean(),
  });
  const order = fc.record({ from: fc.constantFrom(0, 0, 1), sign: fc.constantFrom<1 | -1>(1, -1) });
  return fc.record({
    filter: fc.oneof({ arbitrary: fc.constant(document({})), weight: 2 }, { arbitrary: filter, weight: 1 }),
    aim: fc.option(aim, { freq: 4, nil: undefined }),
    order: fc.option(order, { freq: 2, nil: undefined }),
    sort: fc.oneof(fc.constant(document({})), sort),
    skip: fc.oneof(fc.constant(0), fc.nat(3)),
    limit: fc.integer({ min: 1, max: 6 }),
  });
}

function indexOf({ partial }: Filters): fc.Arbitrary<Document> {
  const key = fc.uniqueArray(fc.tuple(path, direction), { minLength: 1, maxLength: 3, selector: ([text]) => text });
  const options = fc.oneof(
    { arbitrary: fc.constant(document({})), weight: 6 },
    { arbitrary: fc.constant(document({ sparse: true })), weight: 2 },
    { arbitrary: partial.map((expression) => document({ partialFilterExpression: expression })), weight: 2 },
  );
  const unique = fc.oneof({ arbitrary: fc.constant(false), weight: 4 }, { arbitrary: fc.constant(true), weight: 1 });
  return fc
    .tuple(key, options, unique)
    .map(
      ([fields, chosen, isUnique]) =>
        new Map<string, Value>([['key', new Map(fields)], ...chosen, ['unique', isUnique]]),
    );
}

/** What is written to one collection. */
type Data = { readonly doc: fc.Arbitrary<Document>; readonly value: fc.Arbitrary<Value> };

function write({ doc, value }: Data): fc.Arbitrary<Step> {
  return fc.oneof(
    doc.map((inserted): Step => ({ kind: 'insert', doc: inserted })),
    fc.tuple(fc.nat(), doc).map(([at, after]): Step => ({ kind: 'replace', at, doc: after })),
    fc
      .tuple(fc.nat(), fc.constantFrom(...TOP_FIELDS), value)
      .map(([at, field, given]): Step => ({ kind: 'set', at, field, value: given })),
    fc.nat().map((at): Step => ({ kind: 'delete', at })),
  );
}

function scenarioOf(data: Data, filters: Filters): fc.Arbitrary<Scenario> {
  const asking = queryOf(filters).map((asked): Step => ({ kind: 'query', query: asked }));
  const step = fc.oneof({ arbitrary: asking, weight: 3 }, { arbitrary: write(data), weight: 1 });
  const steps = fc.array(step, { maxLength: 16, size: 'max' });
  return fc.record({
    early: fc.array(data.doc, { maxLength: 10 }),
    indexes: fc.array(indexOf(filters), { minLength: 1, maxLength: 5 }),
    late: fc.array(data.doc, { maxLength: 5 }),
    copies: fc.oneof(
      { arbitrary: fc.constant(1), weight: 6 },
      { arbitrary: fc.constant(2), weight: 2 },
      { arbitrary: fc.constant(7), weight: 1 },
    ),
    steps,
    transaction: steps,
    commits: fc.boolean(),
  });
}

/** With arrays, without, and with so few that an index becomes multikey in the middle of things, if at all. */
function scenariosOf(domain: Domain): fc.Arbitrary<Scenario>[] {
  const filters = filtersOf(domain);
  const { value, flat } = domain;
  const mostly = fc.oneof({ arbitrary: flat, weight: 40 }, { arbitrary: value, weight: 1 });
  return [value, flat, mostly].map((drawn) => scenarioOf({ doc: domain.document(drawn), value: drawn }, filters));
}

/** Collections, indexes, writes and queries that have as much to do with each other as chance allows. */
export const scenario: fc.Arbitrary<Scenario> = fc.oneof(...POOLS.map(domainOf).flatMap(scenariosOf));
