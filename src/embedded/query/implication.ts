import { MaxKey, MinKey, typeName, type Value } from '../bson/value.ts';
import type { FieldPath, Filter, Test } from '../filter.ts';
import type { IndexDefinition } from '../indexes.ts';
import { BRACKET, bracketOf, compareValues, equalValues } from '../keys.ts';

/** A condition that every match fulfils. */
export type Leaf = { readonly path: FieldPath; readonly test: Test };

/** The conditions that all hold for every match of the filter: what planning may rely on. */
export function conjuncts(filter: Filter): Leaf[] {
  if (filter.kind === 'field') {
    const { path, test } = filter;
    return test.kind === 'all' ? test.tests.map((part) => ({ path, test: part })) : [{ path, test }];
  }
  return filter.kind === 'and' ? filter.filters.flatMap(conjuncts) : [];
}

/** Whether every document that fulfils the conditions is in the index: sparse and partial ones leave some out. */
export function coversAllMatches(index: IndexDefinition, leaves: readonly Leaf[]): boolean {
  if (index.sparse && !leaves.some((leaf) => isOn(index, leaf.path) && impliesPresence(leaf.test))) return false;
  if (index.partial === undefined) return true;
  return conjuncts(index.partial).every((needed) =>
    leaves.some((leaf) => leaf.path.text === needed.path.text && implies(leaf.test, needed.test)),
  );
}

function isOn(index: IndexDefinition, path: FieldPath): boolean {
  return index.paths.some((own) => own.text === path.text);
}

/** Whether a field that passes the test is there at all. */
export function impliesPresence(test: Test): boolean {
  switch (test.kind) {
    case 'compare':
      return test.operand !== null && !isExtreme(test.operand);
    case 'in':
      return test.values.every((value) => value !== null && !isExtreme(value));
    case 'exists':
    case 'type':
    case 'regex':
    case 'mod':
    case 'size':
    case 'elemMatchDocument':
    case 'elemMatchValue':
      return true;
    case 'not':
    case 'all':
      return false;
  }
}

function isExtreme(value: Value): boolean {
  return value instanceof MinKey || value instanceof MaxKey;
}

/** Whether whatever passes `given` also passes `needed`; false when in doubt. Both are asked of the same path. */
function implies(given: Test, needed: Test): boolean {
  if (given.kind === 'in' && given.patterns.length === 0 && given.values.length > 0)
    return given.values.every((operand) => implies({ kind: 'compare', op: 'eq', operand }, needed));
  switch (needed.kind) {
    case 'exists':
      return impliesPresence(given);
    case 'compare':
      return given.kind === 'compare' && impliesComparison(given, needed);
    case 'type':
      return given.kind === 'type'
        ? given.types.every((type) => needed.types.includes(type))
        : given.kind === 'compare' && isTyped(given.operand, needed.types);
    default:
      return false;
  }
}

type Comparison = Extract<Test, { kind: 'compare' }>;

function impliesComparison(given: Comparison, needed: Comparison): boolean {
  if (Array.isArray(given.operand) || Array.isArray(needed.operand)) return false;
  const isEqual = given.op === 'eq';
  if (needed.op === 'eq') return isEqual && equalValues(given.operand, needed.operand);
  if (!isOrdinary(given.operand) || !isOrdinary(needed.operand)) return false;
  if (bracketOf(given.operand) !== bracketOf(needed.operand)) return false;
  const order = compareValues(given.operand, needed.operand);
  const isAbove = isEqual || given.op === 'gt' || given.op === 'gte';
  const isBelow = isEqual || given.op === 'lt' || given.op === 'lte';
  if (needed.op === 'gt') return isAbove && (order > 0 || (order === 0 && given.op === 'gt'));
  if (needed.op === 'lt') return isBelow && (order < 0 || (order === 0 && given.op === 'lt'));
  return needed.op === 'gte' ? isAbove && order >= 0 : isBelow && order <= 0;
}

/** Comparable by order without surprises: NaN, null and the extremes are left to the filter. */
function isOrdinary(value: Value): boolean {
  return value !== null && !isExtreme(value) && !(typeof value === 'number' && Number.isNaN(value));
}

/** Types whose values compare only with their own kind; numbers of all types compare with each other. */
function isTyped(operand: Value, types: readonly string[]): boolean {
  if (operand === null || isExtreme(operand) || Array.isArray(operand)) return false;
  if (bracketOf(operand) === BRACKET.number) return types.includes('number');
  return types.includes(typeName(operand));
}
