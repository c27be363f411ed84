import {
  Decimal128,
  type Document,
  Int32,
  isNumber,
  Regex,
  type TypeName,
  typeName,
  type Value,
} from '../bson/value.ts';
import { unsupported } from '../errors.ts';
import { type FieldPath, type Filter, type InTest, NOT_AN_INDEX, type Pattern, type Test } from '../filter.ts';
import { holds, isSame, keyText } from './compare.ts';
import { truncateToLong } from './operands.ts';

/** Whether the document passes the filter. 115 when a Decimal128 would have to be compared. */
export function matches(filter: Filter, doc: Document): boolean {
  return passesFilter(filter, doc, undefined);
}

/**
 * The index that a positional `$` stands for: of the array element by which the filter matched. Undefined when the
 * document does not match or no array was looked into. Where several conditions look into arrays the last one counts
 * (in the order that `parseFilter` put them in); what is below `$or`, `$nor` and `$not` does not.
 */
export function matchedPosition(filter: Filter, doc: Document): number | undefined {
  const found: Found = { position: undefined };
  return passesFilter(filter, doc, found) ? found.position : undefined;
}

/** Where a match leaves the position of its array element; undefined when nobody asks. */
type Found = { position: number | undefined };

/** `$elemMatch` also looks at arrays, as if they were documents with the fields "0", "1" … */
type Container = Document | readonly Value[];

function passesFilter(filter: Filter, doc: Container, found: Found | undefined): boolean {
  if (filter.kind === 'field') return passesAt(filter.path, filter.test, doc, found);
  const { filters } = filter;
  if (filter.kind === 'and') {
    for (const inner of filters) if (!passesFilter(inner, doc, found)) return false;
    return true;
  }
  // MongoDB takes an `$or` of one branch for that branch.
  const foundInside = filters.length === 1 && filter.kind === 'or' ? found : undefined;
  for (const inner of filters) if (passesFilter(inner, doc, foundInside)) return filter.kind === 'or';
  return filter.kind === 'nor';
}

function passesAt(path: FieldPath, test: Test, doc: Container, found: Found | undefined): boolean {
  if (test.kind === 'not') return !allPassAt(path, test.tests, doc, undefined);
  if (test.kind === 'all') return allPassAt(path, test.tests, doc, found);
  return walkFields(path, 0, test, doc, found);
}

function allPassAt(path: FieldPath, tests: readonly Test[], doc: Container, found: Found | undefined): boolean {
  for (const test of tests) if (!passesAt(path, test, doc, found)) return false;
  return true;
}

/** Follows the path from `part` on, through documents as far as they reach. */
function walkFields(path: FieldPath, part: number, test: Test, from: Container, found: Found | undefined): boolean {
  let value = fieldOf(from, path, part);
  for (let next = part + 1; ; next++) {
    if (Array.isArray(value)) return walkArray(path, next, test, value, found);
    if (next === path.parts.length) return passes(test, value, found);
    if (!(value instanceof Map)) return passes(test, undefined, found);
    value = fieldOf(value, path, next);
  }
}

function fieldOf(container: Container, path: FieldPath, part: number): Value | undefined {
  if (container instanceof Map) return container.get(path.parts[part] ?? '');
  return container[path.indexes[part] ?? NOT_AN_INDEX];
}

/**
 * An array on the way: each of its documents is looked into, and the next part may also name one element. When neither
 * leads anywhere, nothing is tested at all; so `{'a.b': null}` does not match `{a: [1]}`.
 */
function walkArray(path: FieldPath, next: number, test: Test, items: Value[], found: Found | undefined): boolean {
  if (next === path.parts.length) return passesAsArray(test, items, found);
  const named = path.indexes[next];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item instanceof Map && walkFields(path, next, test, item, found)) return record(found, i);
    if (i === named && walkElement(path, next + 1, test, item, found)) return true;
  }
  return false;
}

/** An element named by its index: at the end of the path it is tested as a whole, even when it is an array. */
function walkElement(
  path: FieldPath,
  next: number,
  test: Test,
  item: Value | undefined,
  found: Found | undefined,
): boolean {
  if (next === path.parts.length) return passes(test, item, found);
  if (item instanceof Map) return walkFields(path, next, test, item, found);
  return Array.isArray(item) && walkArray(path, next, test, item, found);
}

/** The path ends at an array: its elements are tested, then the array itself. */
function passesAsArray(test: Test, items: Value[], found: Found | undefined): boolean {
  if (!isForWholeArrays(test)) {
    for (let i = 0; i < items.length; i++) {
      if (passes(test, items[i], found)) return record(found, i);
    }
  }
  return passes(test, items, found);
}

function isForWholeArrays(test: Test): boolean {
  return test.kind === 'size' || test.kind === 'elemMatchDocument' || test.kind === 'elemMatchValue';
}

function record(found: Found | undefined, position: number): true {
  if (found !== undefined) found.position = position;
  return true;
}

/** One test on one value, without looking into arrays; undefined is an absent field. */
function passes(test: Test, value: Value | undefined, found: Found | undefined): boolean {
  switch (test.kind) {
    case 'compare':
      return holds(test.op, value, test.operand);
    case 'in':
      return isIn(test, value);
    case 'exists':
      return value !== undefined;
    case 'type':
      return value !== undefined && isOfType(test.types, typeName(value));
    case 'regex':
      return fits(test.pattern, value);
    case 'mod':
      return hasRemainder(value, test.divisor, test.remainder);
    case 'size':
      return Array.isArray(value) && value.length === test.size;
    case 'not':
      return !allPass(test.tests, value);
    case 'all':
      return allPass(test.tests, value);
    case 'elemMatchDocument':
      return Array.isArray(value) && someDocument(test.filter, value, found);
    case 'elemMatchValue':
      return Array.isArray(value) && someElement(test.tests, value, found);
  }
}

function allPass(tests: readonly Test[], value: Value | undefined): boolean {
  for (const test of tests) if (!passes(test, value, undefined)) return false;
  return true;
}

function isIn(test: InTest, value: Value | undefined): boolean {
  const isListed = test.keys !== undefined && isKeyed(value) ? test.keys.has(keyText(value)) : isAmong(test, value);
  if (isListed) return true;
  for (const pattern of test.patterns) if (fits(pattern, value)) return true;
  return false;
}

/** Containers may hold what has no key, and there need not be any among the values. */
function isKeyed(value: Value | undefined): value is Value {
  return !(value === undefined || value instanceof Map || Array.isArray(value) || value instanceof Decimal128);
}

function isAmong(test: InTest, value: Value | undefined): boolean {
  for (const candidate of test.values) {
    if (value === undefined ? candidate === null : isSame(value, candidate)) return true;
  }
  return false;
}

function isOfType(types: readonly (TypeName | 'number')[], type: TypeName): boolean {
  if (types.includes(type)) return true;
  const isNumeric = type === 'int' || type === 'long' || type === 'double' || type === 'decimal';
  return isNumeric && types.includes('number');
}

function fits(pattern: Pattern, value: Value | undefined): boolean {
  if (typeof value === 'string') return pattern.compiled.test(value);
  return value instanceof Regex && value.pattern === pattern.source.pattern && value.flags === pattern.source.flags;
}

function hasRemainder(value: Value | undefined, divisor: bigint, remainder: bigint): boolean {
  if (value instanceof Int32) return value.value % Number(divisor) === Number(remainder);
  if (value instanceof Decimal128) throw unsupported('$mod of Decimal128');
  if (!isNumber(value)) return false;
  const dividend = truncateToLong(value);
  return dividend !== undefined && dividend % divisor === remainder;
}

function someDocument(filter: Filter, items: readonly Value[], found: Found | undefined): boolean {
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if ((item instanceof Map || Array.isArray(item)) && passesFilter(filter, item, undefined)) return record(found, i);
  }
  return false;
}

function someElement(tests: readonly Test[], items: readonly Value[], found: Found | undefined): boolean {
  for (let i = 0; i < items.length; i++) if (allPass(tests, items[i])) return record(found, i);
  return false;
}
