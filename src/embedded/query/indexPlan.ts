import type { FieldPath } from '../filter.ts';
import { indexPrefix, isUnique } from '../indexes.ts';
import type { SortSpec } from '../sort.ts';
import type { Index } from '../storage/catalog.ts';
import type { KeyRange } from '../storage/view.ts';
import {
  boundsOf,
  type FieldBounds,
  type FieldRange,
  intersectAll,
  namesElements,
  pointBytes,
  rangeCuts,
  spanOf,
} from './bounds.ts';
import { impliesPresence, type Leaf } from './implication.ts';

/** A walk through one index. */
export type IndexPlan = {
  readonly kind: 'index';
  readonly index: Index;
  /** Apart from each other, in the order in which they are walked. */
  readonly ranges: readonly KeyRange[];
  /** Whether the walk gives the order that was asked for. */
  readonly sorted: boolean;
};

/** How an index would serve a query. */
export type Candidate = {
  readonly plan: IndexPlan;
  /** How much the bounds narrow the walk; 0 when all of the index is walked. */
  readonly narrowing: number;
};

/** So many ranges a plan may have, so many members of an `$in`; beyond that the field is walked from the first to the last. */
const RANGES_MAX = 2000;

/** At most one document: nothing narrows more. */
const UNIQUE = 1000;
const SINGLE_POINT = 4;
const POINTS = 3.5;
const TWO_SIDED = 3;
const ONE_SIDED = 2.5;

/**
 * The walk through the index that finds all documents fulfilling the conditions: fields bound to single values first, then one
 * bound to a range. The filter must be applied again to whatever it finds.
 */
export function indexPlan(index: Index, leaves: readonly Leaf[], sort: SortSpec): Candidate {
  const { directions, paths } = index.definition;
  const { points, rest } = split(leadingBounds(index, leaves));
  let prefixes: Buffer[] = [indexPrefix(index.id)];
  for (const [i, field] of points.entries()) {
    const values = field.map((range) => pointBytes(range, directions[i] ?? 1));
    prefixes = prefixes.flatMap((prefix) => values.map((value) => Buffer.concat([prefix, value])));
  }
  const last = rest && (prefixes.length * rest.length > RANGES_MAX ? spanOf(rest) : rest);
  const direction = directions[points.length] ?? 1;
  const ranges = prefixes.flatMap((prefix) => (last ? bounded(prefix, last, direction) : [wholePrefix(prefix)]));
  ranges.sort((a, b) => Buffer.compare(a.low, b.low));
  const order = sortOrder(index, points, sort);
  const backward = order === -1;
  if (backward) ranges.reverse();
  const plan: IndexPlan = {
    kind: 'index',
    index,
    ranges: ranges.map(({ low, high }) => ({ low, high, backward })),
    sorted: order !== undefined,
  };
  const isSure = isUnique(index.definition) && points.length === paths.length && points.every(isSingle);
  return { plan, narrowing: isSure ? UNIQUE : narrowingOf(points, last) };
}

function narrowingOf(points: readonly FieldBounds[], last: FieldBounds | undefined): number {
  const byPoints = points.reduce((sum, field) => sum + (field.length <= 1 ? SINGLE_POINT : POINTS), 0);
  if (last === undefined) return byPoints;
  return byPoints + (last.every(isTwoSided) ? TWO_SIDED : ONE_SIDED);
}

/** The leading fields that are bound to single values, not too many combinations, and the one after them. */
function split(bounds: readonly FieldBounds[]): { points: FieldBounds[]; rest: FieldBounds | undefined } {
  let combinations = 1;
  let count = 0;
  for (const field of bounds) {
    combinations *= field.length;
    if (!field.every((range) => range.point) || combinations > RANGES_MAX) break;
    count += 1;
  }
  return { points: bounds.slice(0, count), rest: bounds[count] };
}

/**
 * The bounds of the index's first fields, up to the first without any. In a multikey index one entry need not hold the
 * values that pass all conditions: there each field takes one condition only, and fields below the same array do not combine.
 */
function leadingBounds(index: Index, leaves: readonly Leaf[]): FieldBounds[] {
  const bounds: FieldBounds[] = [];
  const roots = new Set<string>();
  for (const path of index.definition.paths) {
    const root = path.parts[0] ?? '';
    if (index.multikey && roots.has(root)) break;
    roots.add(root);
    const all = leaves
      .filter((leaf) => leaf.path.text === path.text && (hasNullForAbsent(index, path) || impliesPresence(leaf.test)))
      .map(boundsOf);
    const field = index.multikey ? narrowest(all) : intersectAll(all);
    if (field === undefined) break;
    bounds.push(field);
  }
  return bounds;
}

/**
 * Whether every absent field that a filter may meet has a key: not in a sparse index, and not where a number picks the element
 * of an array that is tested for a field of that name as well.
 */
function hasNullForAbsent(index: Index, path: FieldPath): boolean {
  return !index.definition.sparse && !namesElements(path);
}

function narrowest(all: readonly (FieldBounds | undefined)[]): FieldBounds | undefined {
  const known = all.filter((bounds) => bounds !== undefined);
  const points = known.filter((bounds) => bounds.every((range) => range.point));
  return points.sort((a, b) => a.length - b.length)[0] ?? known.find((bounds) => bounds.every(isTwoSided)) ?? known[0];
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

/** 1 or -1 when walking the index that way gives the order asked for. */
function sortOrder(index: Index, points: readonly FieldBounds[], sort: SortSpec): 1 | -1 | undefined {
  if (sort.length === 0) return 1;
  if (index.multikey) return undefined;
  const { paths, directions } = index.definition;
  const fixed = new Set(paths.filter((_, i) => isSingle(points[i])).map((path) => path.text));
  // What has one value only neither orders nor disturbs; of a path named twice the first counts.
  const named = new Set<string>(fixed);
  const wanted = sort.filter(({ path }) => !named.has(path.text) && named.add(path.text));
  const walked = paths.flatMap((path, i) => (fixed.has(path.text) ? [] : [{ path, direction: directions[i] }]));
  let order: 1 | -1 | undefined;
  for (const [i, { path, direction }] of wanted.entries()) {
    if (walked[i]?.path.text !== path.text) return undefined;
    const needed = walked[i]?.direction === direction ? 1 : -1;
    if (order !== undefined && order !== needed) return undefined;
    order = needed;
  }
  return order ?? 1;
}

function isSingle(field: FieldBounds | undefined): boolean {
  return field !== undefined && field.length === 1 && field[0]?.point === true;
}
