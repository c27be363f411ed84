import { type Document, document, int32, isDocument, type Value } from '#embedded/bson/value.ts';
import { CommandError } from '#embedded/errors.ts';
import { matches } from '#embedded/match/matches.ts';
import { parseFilter } from '#embedded/match/parse.ts';
import { Pace } from '#embedded/pace.ts';
import { findMatches } from '#embedded/query/find.ts';
import { planQuery, type Query } from '#embedded/query/plan.ts';
import { parseSort, sortKey } from '#embedded/sort.ts';
import type { QueryCase } from './plannerCases.ts';
import { bytesOf, type ReadPlace } from './plannerPlace.ts';
import { show } from './plannerValues.ts';

/** Queries asked, and how the planner served them. */
export type PlanCounts = {
  queries: number;
  index: number;
  union: number;
  scan: number;
  /** Of the queries that ask for an order, those that an index gave it to. */
  sorted: number;
  sortAsked: number;
  /** Further runs, with a hint for each index. */
  hinted: number;
};

/** What a query must answer: what the filter leaves of all documents, and the sequence of their sort keys. */
type Expected = { readonly docs: readonly string[]; readonly keys: readonly string[] };

/** Fails, saying everything, unless the planner's answer is that of a full scan, with a limit and with every hint too. */
export async function checkQuery(place: ReadPlace, asked: QueryCase, counts: PlanCounts): Promise<void> {
  const { filter, sort } = resolve(place, asked);
  const query: Query = { filter: parseFilter(filter), sort: parseSort(sort), hint: undefined };
  const expected = expectedOf(place, query);
  try {
    count(place, query, asked, counts);
    await checkAll(place, query, expected);
    await checkLimited(place, query, asked, expected);
    for (const { definition } of place.collection.indexes) {
      counts.hinted += 1;
      const hinted = { ...query, hint: definition.name };
      if (definition.sparse || definition.partial) await checkSome(place, hinted, expected);
      else await checkAll(place, hinted, expected);
    }
    await checkAll(place, { ...query, hint: document({ $natural: -1 }) }, expected);
  } catch (error) {
    throw new Error(describeFailure(place, query, asked, error), { cause: error });
  }
}

/** The query with what it asks of the collection's indexes filled in. */
function resolve(place: ReadPlace, asked: QueryCase): { readonly filter: Document; readonly sort: Document } {
  return { filter: document({ $and: [asked.filter, ...aimedFilters(place, asked)] }), sort: sortOf(place, asked) };
}

function aimedFilters({ collection }: ReadPlace, { aim }: QueryCase): Document[] {
  const definition = collection.indexes[(aim?.index ?? 0) % collection.indexes.length]?.definition;
  if (aim === undefined || definition === undefined) return [];
  const parts = definition.paths.slice(0, aim.conditions.length).map(({ text }, i) => {
    return new Map([[text, aim.conditions[i] ?? null]]);
  });
  const partial = definition.document.get('partialFilterExpression');
  return aim.partial && isDocument(partial) ? [...parts, partial] : parts;
}

function sortOf({ collection }: ReadPlace, { aim, order, sort }: QueryCase): Document {
  const definition = collection.indexes[(aim?.index ?? 0) % collection.indexes.length]?.definition;
  if (order === undefined || definition === undefined) return sort;
  const { paths, directions } = definition;
  const entries = paths.map(({ text }, i): [string, Value] => [text, int32((directions[i] ?? 1) * order.sign)]);
  return new Map(entries.slice(order.from));
}

function count(place: ReadPlace, query: Query, asked: QueryCase, counts: PlanCounts): void {
  const plan = planQuery(place.collection, query, asked.limit);
  counts.queries += 1;
  counts[plan.kind] += 1;
  if (query.sort.length === 0) return;
  counts.sortAsked += 1;
  if (plan.sorted) counts.sorted += 1;
}

function expectedOf(place: ReadPlace, query: Query): Expected | CommandError {
  try {
    const found = [...place.mirror.values()].filter((doc) => matches(query.filter, doc));
    return { docs: found.map(bytesOf).sort(), keys: keysOf(query, found).sort() };
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
}

/** As text whose order is that of the bytes. */
function keysOf(query: Query, docs: readonly Document[]): string[] {
  return docs.map((doc) => sortKey(query.sort, doc).toString('hex'));
}

async function checkAll(place: ReadPlace, query: Query, expected: Expected | CommandError): Promise<void> {
  const found = await answer(place, query, undefined);
  if (expected instanceof CommandError || found instanceof CommandError) {
    if (!isSameError(found, expected)) throw new Error(`${describe(found)} instead of ${describe(expected)}`);
    return;
  }
  const docs = found.map(bytesOf).sort();
  const missing = without(expected.docs, docs);
  const extra = without(docs, expected.docs);
  if (missing > 0 || extra > 0) throw new Error(`${missing} documents missing, ${extra} too many or twice`);
  if (keysOf(query, found).join() !== expected.keys.join()) throw new Error('not in the order asked for');
}

/** With skip and limit: as many as there are, all of them matches, and their keys those at the beginning of the order. */
async function checkLimited(
  place: ReadPlace,
  query: Query,
  { skip, limit }: QueryCase,
  expected: Expected | CommandError,
): Promise<void> {
  const found = await answer(place, query, skip + limit);
  if (expected instanceof CommandError || found instanceof CommandError) return;
  const window = found.slice(skip, skip + limit);
  const wanted = expected.keys.slice(skip, skip + limit);
  if (window.length !== wanted.length)
    throw new Error(`with skip and limit ${window.length} documents instead of ${wanted.length}`);
  if (without(window.map(bytesOf).sort(), expected.docs) > 0)
    throw new Error('a document twice, or no match, in a limit');
  if (query.sort.length > 0 && keysOf(query, window).join() !== wanted.join())
    throw new Error('with skip and limit not the beginning of the order');
}

/** A hinted sparse or partial index may miss documents, but not make any up. */
async function checkSome(place: ReadPlace, query: Query, expected: Expected | CommandError): Promise<void> {
  const found = await answer(place, query, undefined);
  if (expected instanceof CommandError || found instanceof CommandError) return;
  if (without(found.map(bytesOf).sort(), expected.docs) > 0) throw new Error('a hinted index found too much');
  const keys = keysOf(query, found);
  if (keys.join() !== keys.toSorted().join()) throw new Error('a hinted index is out of order');
}

async function answer(place: ReadPlace, query: Query, limit: number | undefined): Promise<Document[] | CommandError> {
  const found: Document[] = [];
  try {
    for await (const page of findMatches(place.view, place.collection, query, new Pace(), limit)) {
      found.push(...page.map(({ doc }) => doc));
      if (limit !== undefined && found.length >= limit) break;
    }
    return limit === undefined ? found : found.slice(0, limit);
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
}

/** How many of the sorted texts are not, or not as often, among the others. */
function without(texts: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  let lacking = 0;
  for (const text of texts) {
    const count = left.get(text) ?? 0;
    if (count === 0) lacking += 1;
    else left.set(text, count - 1);
  }
  return lacking;
}

/** Of several sort keys that are refused the first met counts, and the walks meet them in different orders. */
function isSameError(found: unknown, expected: unknown): boolean {
  if (!(found instanceof CommandError && expected instanceof CommandError)) return false;
  return found.code === expected.code || (SORT_REFUSALS.has(found.code) && SORT_REFUSALS.has(expected.code));
}

const SORT_REFUSALS = new Set([2, 16746]);

function describe(outcome: Expected | Document[] | CommandError): string {
  return outcome instanceof CommandError ? `error ${outcome.code}` : 'an answer';
}

function describeFailure(place: ReadPlace, query: Query, asked: QueryCase, error: unknown): string {
  const { collection, mirror } = place;
  const indexes = collection.indexes.map((index) => `${show(index.definition.document)} multikey: ${index.multikey}`);
  const docs = [...mirror.values()].filter((doc) => {
    try {
      return matches(query.filter, doc);
    } catch {
      return true;
    }
  });
  return [
    error instanceof Error ? error.message : String(error),
    `filter: ${show(resolve(place, asked).filter)}`,
    `sort: ${show(resolve(place, asked).sort)}, skip: ${asked.skip}, limit: ${asked.limit}`,
    ...indexes.map((text) => `index: ${text}`),
    `plan: ${planQuery(collection, query, asked.limit).kind}`,
    `matches of ${mirror.size}: ${docs.map(show).join('\n  ')}`,
  ].join('\n');
}
