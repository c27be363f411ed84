import { Decimal128, MaxKey, MinKey, Regex, type Value } from '../bson/value.ts';
import { type FieldPath, NOT_AN_INDEX, type Pattern, type Test } from '../filter.ts';
import { BRACKET, bracketOf, type Direction, encodeKey } from '../keys.ts';
import type { Leaf } from './implication.ts';

/** A position between keys: before or after everything that begins with `bytes`. */
type Cut = { readonly bytes: Buffer; readonly side: 'before' | 'after'; readonly whole: boolean };

/** Values of one field from one cut to another, in ascending order whatever the direction of the index. */
export type FieldRange = { readonly low: Cut; readonly high: Cut; readonly point: boolean };

/** The ranges one field is bound to, ascending and apart from each other. */
export type FieldBounds = readonly FieldRange[];

/**
 * The ranges outside of which no document fulfils the condition, or undefined when it does not bound the field.
 * They may hold more than what matches: whatever is found is always filtered again.
 */
export function boundsOf({ path, test }: Leaf): FieldBounds | undefined {
  return test.kind === 'elemMatchValue' ? elementBounds(path, test.tests) : valueBounds(test);
}

/** The bounds of several conditions that must hold for the same value. */
export function intersectAll(all: readonly (FieldBounds | undefined)[]): FieldBounds | undefined {
  let bounds: FieldBounds | undefined;
  for (const next of all) if (next) bounds = bounds ? intersect(bounds, next) : next;
  return bounds;
}

/**
 * Each element of the array has a key of its own, unless the path names the array by its position in another one: that is
 * one key as a whole, as are arrays among the elements.
 */
function elementBounds(path: FieldPath, tests: readonly Test[]): FieldBounds | undefined {
  return namesElements(path) ? undefined : intersectAll(tests.map(valueBounds));
}

/** Whether a part of the path may be the position of an element. */
export function namesElements(path: FieldPath): boolean {
  return path.indexes.some((index) => index !== NOT_AN_INDEX);
}

function valueBounds(test: Test): FieldBounds | undefined {
  switch (test.kind) {
    case 'compare':
      return compareBounds(test.op, test.operand);
    case 'in':
      return inBounds(test.values, test.patterns);
    case 'regex':
      return patternBounds(test.pattern);
    case 'not':
    case 'exists':
    case 'type':
    case 'mod':
    case 'size':
    case 'all':
    case 'elemMatchDocument':
    case 'elemMatchValue':
      return undefined;
  }
}

/** The bytes of a cut within an index field of the given direction. */
export function cutBytes(cut: Cut, direction: Direction): Buffer {
  if (direction === 1) return cut.side === 'before' ? cut.bytes : afterBytes(cut.bytes, cut.whole);
  const inverted = Buffer.from(cut.bytes);
  for (let i = 0; i < inverted.length; i++) inverted[i] = 0xff - (inverted[i] as number);
  return cut.side === 'after' ? inverted : afterBytes(inverted, cut.whole);
}

/** Where an interval of the field begins and ends in the key order of the index. */
export function rangeCuts(range: FieldRange, direction: Direction): { low: Buffer; high: Buffer } {
  const low = cutBytes(range.low, direction);
  const high = cutBytes(range.high, direction);
  return direction === 1 ? { low, high } : { low: high, high: low };
}

/** From the beginning of the first range to the end of the last. */
export function spanOf(bounds: FieldBounds): FieldBounds {
  const [first, last] = [bounds[0], bounds.at(-1)];
  return first && last ? [{ low: first.low, high: last.high, point: false }] : [];
}

/** The complete encoded value of a point, in the given direction. */
export function pointBytes(range: FieldRange, direction: Direction): Buffer {
  return cutBytes({ ...range.low, side: direction === 1 ? 'before' : 'after' }, direction);
}

/** After a whole value comes a bracket, a record or nothing, all below FF; the beginning of a value is stepped over. */
function afterBytes(bytes: Buffer, whole: boolean): Buffer {
  if (whole) return Buffer.concat([bytes, Buffer.of(0xff)]);
  const next = Buffer.from(bytes);
  next[next.length - 1] = (next[next.length - 1] as number) + 1;
  return next;
}

function compareBounds(op: 'eq' | 'gt' | 'gte' | 'lt' | 'lte', operand: Value): FieldBounds | undefined {
  if (!isBoundable(operand)) return undefined;
  if (operand === null) return op === 'gt' || op === 'lt' ? [] : [point(null)];
  if (op === 'eq') return [point(operand)];
  if (operand instanceof Map) return undefined;
  const bytes = encodeKey(operand);
  const bracket = Buffer.of(bracketOf(operand));
  const low = op === 'gt' || op === 'gte' ? cut(bytes, op === 'gt' ? 'after' : 'before') : partCut(bracket, 'before');
  const high = op === 'lt' || op === 'lte' ? cut(bytes, op === 'lt' ? 'before' : 'after') : partCut(bracket, 'after');
  return [{ low, high, point: false }];
}

/** Arrays match by their elements too, and MinKey and MaxKey across types: they bound nothing here. */
function isBoundable(operand: Value): boolean {
  return !(
    Array.isArray(operand) ||
    operand instanceof Regex ||
    operand instanceof Decimal128 ||
    operand instanceof MinKey ||
    operand instanceof MaxKey
  );
}

function inBounds(values: readonly Value[], patterns: readonly Pattern[]): FieldBounds | undefined {
  if (patterns.length > 0 || !values.every(isBoundable)) return undefined;
  const points = values.map(point);
  points.sort((a, b) => Buffer.compare(a.low.bytes, b.low.bytes));
  return points.filter((range, i) => i === 0 || !range.low.bytes.equals((points[i - 1] as FieldRange).low.bytes));
}

/** `^` and plain characters, nothing else: text that begins so, or the very same regular expression stored as a value. */
const PLAIN_PREFIX = /^\^([A-Za-z0-9 _:-]+)$/;

function patternBounds(pattern: Pattern): FieldBounds | undefined {
  const prefix = pattern.source.flags === '' ? PLAIN_PREFIX.exec(pattern.source.pattern)?.[1] : undefined;
  if (prefix === undefined) return undefined;
  const bytes = Buffer.concat([Buffer.of(BRACKET.string), Buffer.from(prefix, 'utf8')]);
  return [{ low: partCut(bytes, 'before'), high: partCut(bytes, 'after'), point: false }, point(pattern.source)];
}

/** Null and absent fields are both null in an index. */
function point(value: Value): FieldRange {
  const bytes = encodeKey(value);
  return { low: cut(bytes, 'before'), high: cut(bytes, 'after'), point: true };
}

function cut(bytes: Buffer, side: 'before' | 'after'): Cut {
  return { bytes, side, whole: true };
}

function partCut(bytes: Buffer, side: 'before' | 'after'): Cut {
  return { bytes, side, whole: false };
}

function intersect(a: FieldBounds, b: FieldBounds): FieldBounds {
  const common: FieldRange[] = [];
  // Both ascend: what ends first can have nothing in common with what comes later in the other.
  for (let i = 0, j = 0; ; ) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return common;
    const low = compareCuts(left.low, right.low) >= 0 ? left.low : right.low;
    const leftEndsFirst = compareCuts(left.high, right.high) <= 0;
    const high = leftEndsFirst ? left.high : right.high;
    if (compareCuts(low, high) < 0) common.push({ low, high, point: left.point || right.point });
    if (leftEndsFirst) i += 1;
    else j += 1;
  }
}

function compareCuts(a: Cut, b: Cut): number {
  return Buffer.compare(cutBytes(a, 1), cutBytes(b, 1));
}
