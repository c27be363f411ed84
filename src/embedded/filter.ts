import type { Regex, TypeName, Value } from './bson/value.ts';

/**
 * A query filter after parsing: what the matcher evaluates and the planner reads its bounds from.
 * `parseFilter` (match/parse.ts) makes it; nothing else does.
 */
export type Filter =
  /** An empty `and` matches everything. */
  | { readonly kind: 'and' | 'or' | 'nor'; readonly filters: readonly Filter[] }
  | { readonly kind: 'field'; readonly path: FieldPath; readonly test: Test };

/**
 * A dotted path: `text` as written, `parts` between the dots, and for each part the array index it would name
 * (`NOT_AN_INDEX` when it could only be a field name).
 */
export type FieldPath = {
  readonly text: string;
  readonly parts: readonly string[];
  readonly indexes: readonly number[];
};

export const NOT_AN_INDEX = -1;

/** One condition on the values that a path leads to. */
export type Test =
  /** `eq` with null also matches an absent field. A regex operand (only `$eq` has it) is compared as a value. */
  | { readonly kind: 'compare'; readonly op: CompareOp; readonly operand: Value }
  | InTest
  /** None of it holds: `$ne`, `$nin`, `$not`, `$exists: false`. All of `tests` would have to hold for it to fail. */
  | { readonly kind: 'not'; readonly tests: readonly Test[] }
  | { readonly kind: 'exists' }
  | { readonly kind: 'type'; readonly types: readonly (TypeName | 'number')[] }
  | { readonly kind: 'regex'; readonly pattern: Pattern }
  | { readonly kind: 'mod'; readonly divisor: bigint; readonly remainder: bigint }
  | { readonly kind: 'size'; readonly size: number }
  /** Every one of them holds (not necessarily for the same element). */
  | { readonly kind: 'all'; readonly tests: readonly Test[] }
  /** Some array element is a document (or array) that matches. */
  | { readonly kind: 'elemMatchDocument'; readonly filter: Filter }
  /** Some array element passes all tests by itself. */
  | { readonly kind: 'elemMatchValue'; readonly tests: readonly Test[] };

/** Neither values nor patterns: nothing matches. */
export type InTest = {
  readonly kind: 'in';
  readonly values: readonly Value[];
  readonly patterns: readonly Pattern[];
  /** The encoded keys of `values`, when there are too many to compare with one by one. */
  readonly keys: ReadonlySet<string> | undefined;
};

export type CompareOp = 'eq' | 'gt' | 'gte' | 'lt' | 'lte';

/** A regular expression as BSON has it, and compiled for JavaScript. */
export type Pattern = { readonly source: Regex; readonly compiled: RegExp };

export function fieldPath(text: string): FieldPath {
  const parts = text.split('.');
  return { text, parts, indexes: parts.map(arrayIndex) };
}

/** '0' and '12' name array elements, '01' and '-1' do not. */
function arrayIndex(part: string): number {
  return /^(0|[1-9]\d{0,8})$/.test(part) ? Number(part) : NOT_AN_INDEX;
}
