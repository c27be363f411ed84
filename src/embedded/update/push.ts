import { Decimal128, type Document, isDocument, isNumber, typeName, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';
import { compareValues } from '../keys.ts';
import type { PushModifier, PushSort } from './tree.ts';

/** Reads the argument of `$push`. Throws 2 for a bad or unknown clause beside `$each`. */
export function parsePush(argument: Value): PushModifier {
  if (!isDocument(argument) || !argument.has('$each')) {
    return { kind: 'push', values: [argument], position: undefined, slice: undefined, sort: undefined };
  }
  for (const clause of argument.keys()) {
    if (!CLAUSES.has(clause)) throw new CommandError(2, `Unrecognized clause in $push: ${clause}`);
  }
  const values = argument.get('$each') ?? null;
  if (!Array.isArray(values)) {
    const found = typeName(values);
    throw new CommandError(2, `The argument to $each in $push must be an array but it was of type: ${found}`);
  }
  return {
    kind: 'push',
    values,
    slice: integerClause(argument, '$slice'),
    sort: parseSort(argument.get('$sort')),
    position: integerClause(argument, '$position'),
  };
}

/**
 * The array after the values were inserted, then sorted, then cut; `undefined` if it was not touched.
 * Sorting always counts as a change, as with MongoDB.
 */
export function pushed(push: PushModifier, array: readonly Value[]): Value[] | undefined {
  const index = insertionIndex(push.position, array.length);
  const result = [...array.slice(0, index), ...push.values, ...array.slice(index)];
  if (push.sort !== undefined) sortElements(result, push.sort);
  const kept = push.slice === undefined ? result.length : Math.min(Math.abs(push.slice), result.length);
  const isChanged = push.values.length > 0 || push.sort !== undefined || kept < result.length;
  if (!isChanged) return undefined;
  return (push.slice ?? 0) < 0 ? result.slice(result.length - kept) : result.slice(0, kept);
}

/** A number without a fraction that a Long holds, of any type; `undefined` for all else. Refuses Decimal128 with 115. */
export function wholeNumber(value: Value): number | undefined {
  if (value instanceof Decimal128) throw unsupported('Decimal128 as an argument of an array operator');
  if (!isNumber(value)) return undefined;
  const number = typeof value === 'object' ? value.value : Number(value);
  const isTooLarge = typeof value === 'number' && (value >= LONG_END || value < -LONG_END);
  return Number.isInteger(number) && !isTooLarge ? number : undefined;
}
const LONG_END = 2 ** 63;

const CLAUSES: ReadonlySet<string> = new Set(['$each', '$slice', '$sort', '$position']);

function integerClause(argument: Document, clause: '$slice' | '$position'): number | undefined {
  const value = argument.get(clause);
  if (value === undefined) return undefined;
  const number = wholeNumber(value);
  if (number !== undefined) return number;
  throw new CommandError(2, `The value for ${clause} must be an integer value but was given type: ${typeName(value)}`);
}

function parseSort(value: Value | undefined): PushSort | undefined {
  if (value === undefined) return undefined;
  if (isDocument(value)) return { kind: 'fields', fields: parseSortFields(value) };
  if (isNumber(value) || value instanceof Decimal128) return { kind: 'whole', direction: sortDirection(value) };
  const use = 'use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields';
  throw new CommandError(2, `The $sort is invalid: ${use}`);
}

function parseSortFields(pattern: Document): { path: string; direction: number }[] {
  if (pattern.size === 0) throw new CommandError(2, 'The $sort pattern is empty when it should be a set of fields.');
  return Array.from(pattern, ([path, value]) => {
    const direction = sortDirection(value);
    if (path === '') throw new CommandError(2, 'The $sort field cannot be empty');
    if (path.split('.').includes('')) {
      throw new CommandError(2, `The $sort field is a dotted field but has an empty part: ${path}`);
    }
    return { path, direction };
  });
}

function sortDirection(value: Value): number {
  const direction = wholeNumber(value);
  if (direction === 1 || direction === -1) return direction;
  throw new CommandError(2, 'The $sort element value must be either 1 or -1');
}

/** Before the element at the position; negative ones count from the end; without one, at the end. */
function insertionIndex(position: number | undefined, length: number): number {
  if (position === undefined) return length;
  return position < 0 ? Math.max(length + position, 0) : Math.min(position, length);
}

function sortElements(elements: Value[], sort: PushSort): void {
  if (sort.kind === 'whole') {
    elements.sort((a, b) => sort.direction * compareValues(a, b));
    return;
  }
  const { fields } = sort;
  const keyed = elements.map((element) => ({ element, keys: fields.map(({ path }) => keyOf(element, path)) }));
  keyed.sort((a, b) => {
    for (let i = 0; i < fields.length; i++) {
      const order = compareValues(a.keys[i] ?? null, b.keys[i] ?? null);
      if (order !== 0) return order * (fields[i]?.direction ?? 1);
    }
    return 0;
  });
  for (let i = 0; i < keyed.length; i++) elements[i] = keyed[i]?.element ?? null;
}

/** An element that is no document has no fields to sort by: all count as null. */
function keyOf(element: Value, path: string): Value {
  return isDocument(element) ? (valueAt(element, path) ?? null) : null;
}

/** A field spelled like the whole path comes before a path through documents; arrays are entered by index only. */
function valueAt(container: Document | readonly Value[], path: string): Value | undefined {
  const direct = fieldOf(container, path);
  if (direct !== undefined) return direct;
  const dot = path.indexOf('.');
  if (dot === -1) return undefined;
  const next = fieldOf(container, path.slice(0, dot));
  return isDocument(next) || Array.isArray(next) ? valueAt(next, path.slice(dot + 1)) : undefined;
}

function fieldOf(container: Document | readonly Value[], name: string): Value | undefined {
  if (container instanceof Map) return container.get(name);
  return ARRAY_INDEX.test(name) ? container[Number(name)] : undefined;
}
const ARRAY_INDEX = /^(0|[1-9]\d*)$/;
