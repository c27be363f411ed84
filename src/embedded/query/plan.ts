import type { Document } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import type { Filter } from '../filter.ts';
import { samePattern } from '../indexes.ts';
import { type SortSpec, sortDirection } from '../sort.ts';
import type { Collection } from '../storage/catalog.ts';
import { conjuncts, coversAllMatches, type Leaf } from './implication.ts';
import { type Candidate, type IndexPlan, indexPlan } from './indexPlan.ts';

/** How the documents of a query are found. */
export type Plan =
  | { readonly kind: 'scan'; readonly backward: boolean; readonly sorted: boolean }
  | IndexPlan
  /** The branches of an `$or`, each by an index; a document of several branches is given once. */
  | { readonly kind: 'union'; readonly plans: readonly Plan[]; readonly sorted: false };

export type Query = {
  readonly filter: Filter;
  readonly sort: SortSpec;
  /** An index name, a key pattern, or `{ $natural: ±1 }`. */
  readonly hint: string | Document | undefined;
};

/**
 * Chooses how to find what a query asks for: by the index that narrows it most, by several indexes for the branches of an `$or`,
 * in the order of an index, or by looking at everything. The filter is applied again to whatever the plan finds. With a
 * limit, an index that gives the order counts for more. Fails with 2 when the hint names no index.
 */
export function planQuery(collection: Collection, query: Query, limit?: number): Plan {
  if (query.hint !== undefined) return hintedPlan(collection, query, query.hint);
  const best = bestCandidate(collection, conjuncts(query.filter), query.sort, limit);
  if (best && best.narrowing > 0) return best.plan;
  const union = unionPlan(collection, query);
  if (union) return union;
  return best?.plan.sorted && query.sort.length > 0 ? best.plan : fullScan(query.sort);
}

/** What an index is worth that spares the sorting: more than one range when only the beginning of the order is wanted. */
const SORTED = 2;
const SORTED_WITH_LIMIT = 3.25;

function bestCandidate(
  collection: Collection,
  leaves: readonly Leaf[],
  sort: SortSpec,
  limit: number | undefined,
): Candidate | undefined {
  let best: Candidate | undefined;
  let highest = -1;
  for (const index of collection.indexes) {
    if (!coversAllMatches(index.definition, leaves)) continue;
    const candidate = indexPlan(index, leaves, sort);
    const bonus = limit === undefined ? SORTED : SORTED_WITH_LIMIT;
    const score = candidate.narrowing + (sort.length > 0 && candidate.plan.sorted ? bonus : 0);
    if (score <= highest) continue;
    best = candidate;
    highest = score;
  }
  return best;
}

function fullScan(sort: SortSpec, backward = false): Plan {
  return { kind: 'scan', backward, sorted: sort.length === 0 };
}

function hintedPlan(collection: Collection, query: Query, hint: string | Document): Plan {
  if (typeof hint !== 'string' && hint.has('$natural')) {
    const direction = hint.size === 1 ? sortDirection(hint.get('$natural') ?? null) : undefined;
    if (direction === undefined) throw new CommandError(2, '$natural hint must be { $natural: 1 } or { $natural: -1 }');
    return fullScan(query.sort, direction === -1);
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
      const best = bestCandidate(collection, leaves, [], undefined);
      return best && best.narrowing > 0 ? best.plan : undefined;
    });
    if (plans.every((plan) => plan !== undefined)) return { kind: 'union', plans, sorted: false };
  }
  return undefined;
}
