import type { Filter, Test } from '../filter.ts';

/**
 * The conditions of an "and" in the order MongoDB evaluates them: by their kind, then by their path. It decides which of
 * several array conditions a positional `$` refers to: the last.
 */
export function inMatchOrder(filters: readonly Filter[]): Filter[] {
  return filters.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(pathOf(a), pathOf(b)));
}

/** Kinds from first to last. */
const ORDER = [
  'and',
  'or',
  'elemMatchDocument',
  'elemMatchValue',
  'size',
  'eq',
  'lte',
  'lt',
  'gt',
  'gte',
  'regex',
  'mod',
  'exists',
  'in',
  'not',
  'nor',
  'type',
];

function rankOf(filter: Filter): number {
  return ORDER.indexOf(filter.kind === 'field' ? kindOf(filter.test) : filter.kind);
}

/** An `$all` counts as what it consists of, and an `$in` of one member as what that member would be alone. */
function kindOf(test: Test | undefined): string {
  if (test === undefined) return 'and';
  if (test.kind === 'all') return kindOf(test.tests.at(-1));
  if (test.kind === 'compare') return test.op;
  if (test.kind !== 'in' || test.values.length + test.patterns.length !== 1) return test.kind;
  return test.values.length === 1 ? 'eq' : 'regex';
}

function pathOf(filter: Filter): string {
  return filter.kind === 'field' ? filter.path.text : '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
