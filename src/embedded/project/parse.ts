import { Decimal128, type Document, isDocument, isNumber, typeName, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';
import type { Filter } from '../filter.ts';
import { isTrue } from '../match/operands.ts';
import { parseFilter } from '../match/parse.ts';
import { type PathTree, pathTree } from './paths.ts';
import { parseSlice } from './slice.ts';

/** What to show of a document: the fields of `paths` or all others, then one operator after the other. */
export type Projection = {
  readonly kind: 'inclusion' | 'exclusion';
  readonly paths: PathTree;
  readonly operators: readonly ArrayOperator[];
};

export type ArrayOperator =
  | { readonly kind: 'elemMatch'; readonly path: readonly [string]; readonly filter: Filter }
  | {
      readonly kind: 'slice';
      readonly path: readonly string[];
      readonly skip: number | undefined;
      readonly limit: number;
    }
  /** `path.$`; the path is without the dollar. */
  | { readonly kind: 'positional'; readonly path: readonly string[] };

/**
 * Reads the projection of a find or findAndModify. With `filter` given, a positional `$` must be about a field that the
 * filter mentions. Codes: 2 for what MongoDB never accepted; 31249, 31394, 51270, 15998, 16410, 40352 and 40353 for paths
 * that it came to refuse; 115, by name, for `$meta`, expressions and constants.
 */
export function parseProjection(spec: Document, filter?: Filter): Projection {
  const draft: Draft = { plain: [], operators: [], kind: undefined, id: undefined };
  for (const [name, value] of spec) addField(draft, [], name, value);
  checkCollisions(draft);
  checkPositional(draft, filter);
  const kind = draft.kind ?? defaultKind(draft);
  const includes = [...draft.plain, ...draft.operators.filter(isInclusive).map((operator) => operator.path)];
  const hasOwnId = draft.id !== undefined || [...includes, ...pathsOf(draft)].some((path) => path[0] === '_id');
  if (kind === 'inclusion' && (draft.id === true || !hasOwnId)) includes.push(['_id']);
  const excludes = draft.id === false ? [...draft.plain, ['_id']] : draft.plain;
  return { kind, paths: pathTree(kind === 'inclusion' ? includes : excludes), operators: inOrder(draft.operators) };
}

/** What has been read so far. `id` is `_id: 0` or `_id: 1`, which decide nothing about the other fields. */
type Draft = {
  readonly plain: string[][];
  readonly operators: ArrayOperator[];
  kind: Projection['kind'] | undefined;
  id: boolean | undefined;
};

function addField(draft: Draft, parents: readonly string[], name: string, value: Value): void {
  if (/(^|\.)\$($|\.)/.test(name)) {
    addPositional(draft, parents, name, value);
    return;
  }
  const path = [...parents, ...parsePath(name)];
  if (isDocument(value)) addDocument(draft, path, value);
  else if (typeof value === 'boolean' || isNumber(value) || value instanceof Decimal128) {
    addPlain(draft, path, isTrue(value));
  } else throw unsupported(`a projection to a constant (${typeName(value)})`);
}

/** The name of a field or a dotted path to one. */
function parsePath(name: string): string[] {
  if (name === '') throw new CommandError(40352, 'FieldPath cannot be constructed with empty string');
  if (name.endsWith('.')) throw new CommandError(40353, "FieldPath must not end with a '.'.");
  const parts = name.split('.');
  for (const part of parts) {
    if (part === '') throw new CommandError(15998, 'FieldPath field names may not be empty strings.');
    if (part.startsWith('$') && !['$ref', '$id', '$db'].includes(part)) {
      throw new CommandError(16410, `FieldPath field names may not start with '$': ${name}`);
    }
  }
  return parts;
}

function addPlain(draft: Draft, path: string[], isIncluded: boolean): void {
  if (path.length === 1 && path[0] === '_id') {
    draft.id = isIncluded;
    return;
  }
  decideKind(draft, isIncluded ? 'inclusion' : 'exclusion', path);
  draft.plain.push(path);
}

function decideKind(draft: Draft, kind: Projection['kind'], path: readonly string[]): void {
  if (draft.kind !== undefined && draft.kind !== kind) {
    throw new CommandError(2, `Cannot do ${kind} on field ${path.join('.')} in ${draft.kind} projection`);
  }
  draft.kind = kind;
}

/** An operator, or a projection of the fields below. */
function addDocument(draft: Draft, path: string[], value: Document): void {
  const [operator] = value.keys();
  const at = path.join('.');
  if (operator === undefined) {
    throw new CommandError(51270, `An empty sub-projection is not a valid value. Found empty object at path ${at}`);
  }
  if (!operator.startsWith('$') || operator === '$') {
    for (const [name, below] of value) addField(draft, path, name, below);
    return;
  }
  if (value.size > 1) throw new CommandError(2, `>1 field in obj: ${at}`);
  const operand = value.get(operator) ?? null;
  if (operator === '$slice') draft.operators.push({ kind: 'slice', path, ...parseSlice(operand) });
  else if (operator === '$elemMatch') addElemMatch(draft, path, operand);
  else throw unsupported(`${operator} in a projection`);
}

function addElemMatch(draft: Draft, path: readonly string[], operand: Value): void {
  const [name] = path;
  if (!isDocument(operand)) {
    throw new CommandError(2, `elemMatch: Invalid argument, object required, but got ${typeName(operand)}`);
  }
  if (name === undefined || path.length > 1) {
    throw new CommandError(2, 'Cannot use $elemMatch projection on a nested field.');
  }
  const filter = parseFilter(new Map([[name, new Map([['$elemMatch', operand]])]]));
  draft.operators.push({ kind: 'elemMatch', path: [name], filter });
}

function addPositional(draft: Draft, parents: readonly string[], name: string, value: Value): void {
  if (!name.endsWith('.$') || name.indexOf('.$.') >= 0) {
    throw new CommandError(31394, 'Positional projection may only be used at the end of a path');
  }
  if (typeof value !== 'boolean' && !isNumber(value)) {
    throw new CommandError(2, 'positional projection cannot be used with an expression, sub object or literal');
  }
  if (!isTrue(value)) throw new CommandError(2, 'Cannot exclude array elements with the positional operator.');
  const path = [...parents, ...parsePath(name.slice(0, -'.$'.length))];
  decideKind(draft, 'inclusion', path);
  draft.operators.push({ kind: 'positional', path });
}

function checkPositional(draft: Draft, filter: Filter | undefined): void {
  const [positional, second] = draft.operators.filter((operator) => operator.kind === 'positional');
  if (positional === undefined) return;
  if (second !== undefined) {
    throw new CommandError(2, 'Cannot specify more than one positional projection per query.');
  }
  if (draft.operators.some((operator) => operator.kind === 'elemMatch')) {
    throw new CommandError(2, 'Cannot specify positional operator and $elemMatch.');
  }
  if (filter !== undefined && !mentions(filter, positional.path[0])) {
    throw new CommandError(
      2,
      `Positional projection '${positional.path.join('.')}.$' does not match the query document.`,
    );
  }
}

function mentions(filter: Filter, name: string | undefined): boolean {
  if (filter.kind === 'field') return filter.path.parts[0] === name;
  return filter.filters.some((inner) => mentions(inner, name));
}

/** Neither path may lead through the other, nor be the same. */
function checkCollisions(draft: Draft): void {
  const paths = pathsOf(draft).map((path) => `${path.join('.')}.`);
  for (const [index, path] of paths.entries()) {
    if (paths.some((other, otherIndex) => otherIndex !== index && path.startsWith(other))) {
      throw new CommandError(31249, `Path collision at ${path.slice(0, -1)}`);
    }
  }
}

function pathsOf(draft: Draft): (readonly string[])[] {
  const paths = [...draft.plain, ...draft.operators.map((operator) => operator.path)];
  return draft.id === undefined ? paths : [...paths, ['_id']];
}

/** Without any plain field, `$slice` shows the other fields too, unless there is `_id: 1`; `$elemMatch` alone does not. */
function defaultKind(draft: Draft): Projection['kind'] {
  if (draft.operators.some((operator) => operator.kind === 'slice')) return draft.id ? 'inclusion' : 'exclusion';
  return draft.operators.length > 0 || draft.id ? 'inclusion' : 'exclusion';
}

/** An element that matches is put in afterwards; the others work on what is included. */
function isInclusive(operator: ArrayOperator): boolean {
  return operator.kind !== 'elemMatch';
}

function inOrder(operators: readonly ArrayOperator[]): ArrayOperator[] {
  return operators.toSorted((a, b) => Number(isInclusive(a)) - Number(isInclusive(b)));
}
