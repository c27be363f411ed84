import type { Document } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import type { Filter, Test } from '../filter.ts';
import { indexPrefix, samePattern } from '../indexes.ts';
import { type SortSpec, sortDirection } from '../sort.ts';
import type { Collection, Index } from '../storage/catalog.ts';
import type { KeyRange } from '../storage/view.ts';
import { boundsOf, type FieldBounds, type FieldRange, intersectAll, pointBytes, rangeCuts } from './bounds.ts';
import { conjuncts, coversAllMatches, type Leaf } from './implication.ts';

/** How the documents of a query are found. */
export type Plan =
  | { readonly kind: 'scan'; readonly backward: boolean; readonly sorted: boolean }
  | {
      readonly kind: 'index';
      readonly index: Index;
      /** Apart from each other, in the order in which they are walked. */
      readonly ranges: readonly KeyRange[];
      /** Whether the walk gives the order that was asked for. */
      readonly sorted: boolean;
    }
  /** The branches of an `$or`, each by an index; a document of several branches is given once. */
  | { readonly kind: 'union'; readonly plans: readonly Plan[]; readonly sorted: false };

export type Query = {
  readonly filter: Filter;
  readonly sort: SortSpec;
  /** An index name, a key pattern, or `{ $natural: ±1 }`. */
  readonly hint: string | Document | undefined;
};

/** So many ranges one plan may have; beyond that an index is walked on fewer fields. */
const RANGES_MAX = 200;

/**
 * Chooses the index that narrows a query most: fields bound to single values first, then to a range, then the order asked for.
 * The filter is applied again to whatever the plan finds. Fails with 2 when the hint names no index.
 */
export function planQuery(collection: Collection, query: Query, _limit?: number): Plan {
  if (query.hint !== undefined) return hintedPlan(collection, query, query.hint);
  const leaves = conjuncts(query.filter);
  const best = bestIndexPlan(collection, leaves, query);
  if (best && best.score > 0) return best.plan;
  return unionPlan(collection, query) ?? fullScan(query.sort);
}

type Scored = { readonly plan: Extract<Plan, { kind: 'index' }>; readonly score: number };

function bestIndexPlan(collection: Collection, leaves: readonly Leaf[], query: Query): Scored | undefined {
  let best: Scored | undefined;
  for (const index of collection.indexes) {
    if (!coversAllMatches(index.definition, leaves)) continue;
    const scored = indexPlan(index, leaves, query.sort);
    if (best === undefined || scored.score > best.score) best = scored;
  }
  return best;
}

function fullScan(sort: SortSpec, backward = false): Plan {
  return { kind: 'scan', backward, sorted: sort.length === 0 };
}

function hintedPlan(collection: Collection, query: Query, hint: string | Document): Plan {
  if (typeof hint !== 'string' && hint.has('$natural')) {
    return fullScan(query.sort, sortDirection(hint.get('$natural') ?? null) === -1);
  }
  const index = collection.indexes.find(({ definition }) =>
    typeof hint === 'string' ? definition.name === hint : samePattern(definition.pattern, hint),
  );
  if (index === undefined)
    throw new CommandError(
      2,
      'error processing query: planner returned error: hint provided does not correspond to an existing index',
    );
  return indexPlan(index, conjuncts(query.filter), query.sort).plan;
}

/** When nothing else narrows the query: every branch of one of its `$or`s by an index of its own. */
function unionPlan(collection: Collection, query: Query): Plan | undefined {
  const parts = query.filter.kind === 'and' ? query.filter.filters : [query.filter];
  for (const or of parts) {
    if (or.kind !== 'or') continue;
    const plans = or.filters.map((branch) => {
      const leaves = [...conjuncts(query.filter), ...conjuncts(branch)];
      const scored = bestIndexPlan(collection, leaves, { ...query, sort: [] });
      return scored && scored.score > 0 ? scored.plan : undefined;
    });
    if (plans.every((plan) => plan !== undefined)) return { kind: 'union', plans, sorted: false };
  }
  return undefined;
}

const POINT_SCORE = 4;
const TWO_SIDED_SCORE = 3;
const RANGE_SCORE = 2.5;
const SORTED_SCORE = 2;

function indexPlan(index: Index, leaves: readonly Leaf[], sort: SortSpec): Scored {
  const bounds = leadingBounds(index, leaves);
  const { directions } = index.definition;
  let prefixes: Buffer[] = [indexPrefix(index.id)];
  let score = 0;
  let points = 0;
  for (const field of bounds) {
    if (!field.every((range) => range.point) || prefixes.length * field.length > RANGES_MAX) break;
    const direction = directions[points] as 1 | -1;
    const values = field.map((range) => pointBytes(range, direction));
    prefixes = prefixes.flatMap((prefix) => values.map((value) => Buffer.concat([prefix, value])));
    score += POINT_SCORE;
    points += 1;
  }
  const last = bounds[points];
  const ranged = last !== undefined && prefixes.length * last.length <= RANGES_MAX;
  if (ranged) score += last.every(isTwoSided) ? TWO_SIDED_SCORE : RANGE_SCORE;
  const ranges = prefixes
    .flatMap((prefix) => (ranged ? bounded(prefix, last, directions[points] as 1 | -1) : [wholePrefix(prefix)]))
    .sort((a, b) => Buffer.compare(a.low, b.low));
  const order = sortOrder(index, bounds.slice(0, points), sort);
  if (order !== undefined) score += sort.length > 0 ? SORTED_SCORE : 0;
  const backward = order === -1;
  if (backward) ranges.reverse();
  const plan = { kind: 'index', index, ranges: ranges.map((r) => ({ ...r, backward })), sorted: order !== undefined };
  return { plan: plan as Scored['plan'], score };
}

function isTwoSided(range: FieldRange): boolean {
  return range.low.whole && range.high.whole;
}

function wholePrefix(prefix: Buffer): { low: Buffer; high: Buffer } {
  return { low: prefix, high: Buffer.concat([prefix, Buffer.of(0xff)]) };
}

function bounded(prefix: Buffer, bounds: FieldBounds, direction: 1 | -1): { low: Buffer; high: Buffer }[] {
  return bounds.map((range) => {
    const { low, high } = rangeCuts(range, direction);
    return { low: Buffer.concat([prefix, low]), high: Buffer.concat([prefix, high]) };
  });
}

/**
 * The bounds of the index's first fields, up to the first without any. In a multikey index one entry need not hold the
 * values that pass all conditions: there each field takes one condition only, and fields below the same array do not combine.
 */
function leadingBounds(index: Index, leaves: readonly Leaf[]): FieldBounds[] {
  const bounds: FieldBounds[] = [];
  const roots = new Set<string>();
  for (const path of index.definition.paths) {
    const root = path.parts[0] as string;
    if (index.multikey && roots.has(root)) break;
    roots.add(root);
    const tests = leaves.filter((leaf) => leaf.path.text === path.text).map((leaf) => leaf.test);
    const field = index.multikey ? narrowest(tests) : intersectAll(tests);
    if (field === undefined) break;
    bounds.push(field);
  }
  return bounds;
}

function narrowest(tests: readonly Test[]): FieldBounds | undefined {
  const all = tests.map(boundsOf).filter((bounds) => bounds !== undefined);
  return (
    all.find((bounds) => bounds.every((range) => range.point)) ??
    all.find((bounds) => bounds.every(isTwoSided)) ??
    all[0]
  );
}

/** 1 or -1 when walking the index that way gives the order asked for. */
function sortOrder(index: Index, points: readonly FieldBounds[], sort: SortSpec): 1 | -1 | undefined {
  if (sort.length === 0) return 1;
  if (index.multikey) return undefined;
  const { paths, directions } = index.definition;
  let order: 1 | -1 | undefined;
  let at = 0;
  for (const wanted of sort) {
    while (at < paths.length && paths[at]?.text !== wanted.path.text && isSingle(points[at])) at += 1;
    if (paths[at]?.text !== wanted.path.text) {
      if (isFixed(index, points, wanted.path.text)) continue;
      return undefined;
    }
    const needed = directions[at] === wanted.direction ? 1 : -1;
    if (!isSingle(points[at])) {
      if (order !== undefined && order !== needed) return undefined;
      order = needed;
    }
    at += 1;
  }
  // A field with several values that the sort did not name would interleave what comes after it.
  const passed = points
    .slice(0, at)
    .every((field, i) => isSingle(field) || sort.some((s) => s.path.text === paths[i]?.text));
  return passed ? (order ?? 1) : undefined;
}

function isSingle(field: FieldBounds | undefined): boolean {
  return field !== undefined && field.length === 1 && field[0]?.point === true;
}

function isFixed(index: Index, points: readonly FieldBounds[], path: string): boolean {
  return index.definition.paths.some((own, i) => own.text === path && isSingle(points[i]));
}
