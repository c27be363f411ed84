import type { Document, Value } from './bson/value.ts';
import type { FieldPath } from './filter.ts';

/**
 * What the distinct command sees of one document under the path: an array at the end gives its elements (one level),
 * an array on the way the values of its elements. A number after an array picks an element, and never a field of that
 * name in the elements. Values may repeat; of equal ones the command keeps the first.
 */
export function distinctValues(path: FieldPath, doc: Document): Value[] {
  const values: Value[] = [];
  collect(path.parts, 0, doc, values);
  return values;
}

const POSITION = /^(?:0|[1-9]\d*)$/;
const DIGITS = /^\d+$/;

function collect(parts: readonly string[], at: number, container: Document | readonly Value[], into: Value[]): void {
  const name = parts[at] ?? '';
  const value = container instanceof Map ? container.get(name) : elementAt(container, name);
  if (value === undefined) return;
  if (at + 1 === parts.length) {
    if (Array.isArray(value)) for (const item of value) into.push(item);
    else into.push(value);
  } else if (value instanceof Map) collect(parts, at + 1, value, into);
  else if (Array.isArray(value)) collectFromArray(parts, at + 1, value, into);
}

function collectFromArray(parts: readonly string[], at: number, array: readonly Value[], into: Value[]): void {
  if (DIGITS.test(parts[at] ?? '')) {
    collect(parts, at, array, into);
    return;
  }
  for (const item of array) if (item instanceof Map) collect(parts, at, item, into);
}

function elementAt(array: readonly Value[], name: string): Value | undefined {
  return POSITION.test(name) ? array[Number(name)] : undefined;
}
