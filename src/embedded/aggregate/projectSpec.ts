import { Decimal128, type Document, isNumber, type Value } from '../bson/value.ts';
import { checkedPath } from '../checkedPath.ts';
import { CommandError, unsupported } from '../errors.ts';
import { isOperator } from './expression.ts';

/** What a `$project` says about one path. */
export type ProjectedPath = {
  readonly parts: readonly string[];
  readonly rule:
    | { readonly kind: 'include' }
    | { readonly kind: 'exclude' }
    | { readonly kind: 'compute'; readonly value: Value };
};

/**
 * The paths of a `$project` specification in the order given, nested documents laid flat. Throws 40177 (nothing
 * specified), 40180 (an empty document), 40181 (an operator among other fields), 40183 (a dot in a nested name),
 * 40176 (a path twice, or within another), and what `checkedPath` throws.
 */
export function projectedPaths(spec: Document): ProjectedPath[] {
  if (spec.size === 0) {
    throw new CommandError(40177, 'Invalid $project :: caused by :: specification must have at least one field');
  }
  const paths: ProjectedPath[] = [];
  for (const [text, value] of spec) flatten(checkedPath(text).parts, value, paths);
  refuseConflicts(paths);
  return paths;
}

/**
 * Whether the paths name what to keep or what to drop. `_id` alone does not decide, except when nothing else does.
 * Throws 40178 (dropping among keeping); keeping among dropping is 40179, with an operator 40182, a computed `_id` 9.
 */
export function projectionMode(paths: readonly ProjectedPath[]): 'include' | 'exclude' {
  let mode: 'include' | 'exclude' | undefined;
  for (const path of paths) {
    if (isId(path) && path.rule.kind !== 'compute') continue;
    const wanted = path.rule.kind === 'exclude' ? 'exclude' : 'include';
    if (mode !== undefined && mode !== wanted) throw mixture(path);
    mode = wanted;
  }
  return mode ?? (paths.every(({ rule }) => rule.kind === 'exclude') ? 'exclude' : 'include');
}

function isId({ parts }: ProjectedPath): boolean {
  return parts.length === 1 && parts[0] === '_id';
}

function flatten(parts: readonly string[], value: Value, into: ProjectedPath[]): void {
  if (value instanceof Map && !isWholeOperator(value)) {
    if (value.size === 0) throw new CommandError(40180, `an empty object is not a valid value at '${parts.join('.')}'`);
    for (const [name, child] of value) flatten(nestedPath(parts, name), child, into);
  } else into.push({ parts, rule: ruleOf(value) });
}

function isWholeOperator(doc: Document): boolean {
  const hasOperator = [...doc.keys()].some((name) => name.startsWith('$'));
  if (hasOperator && doc.size !== 1) {
    throw new CommandError(
      40181,
      'an expression specification must contain exactly one field, the name of the expression',
    );
  }
  return isOperator(doc);
}

function nestedPath(parts: readonly string[], name: string): readonly string[] {
  if (name.includes('.')) throw new CommandError(40183, `cannot use dotted field name '${name}' in a sub object`);
  return checkedPath([...parts, name].join('.')).parts;
}

function ruleOf(value: Value): ProjectedPath['rule'] {
  if (value instanceof Decimal128) throw unsupported('Decimal128 in a projection');
  if (typeof value === 'boolean') return { kind: value ? 'include' : 'exclude' };
  if (!isNumber(value)) return { kind: 'compute', value };
  // NaN is not zero, so it keeps the field.
  return { kind: Number(typeof value === 'object' ? value.value : value) === 0 ? 'exclude' : 'include' };
}

function refuseConflicts(paths: readonly ProjectedPath[]): void {
  const seen = new Set<string>();
  const prefixes = new Set<string>();
  for (const { parts } of paths) {
    const text = parts.join('.');
    const ancestors = parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'));
    if (seen.has(text) || prefixes.has(text) || ancestors.some((ancestor) => seen.has(ancestor))) {
      throw new CommandError(40176, `specification contains two conflicting paths, one of them '${text}'`);
    }
    seen.add(text);
    for (const ancestor of ancestors) prefixes.add(ancestor);
  }
}

function mixture(path: ProjectedPath): CommandError {
  if (path.rule.kind === 'exclude') {
    return new CommandError(40178, "cannot exclude fields other than '_id' in an inclusion projection");
  }
  const operator = path.rule.kind === 'compute' && path.rule.value instanceof Map;
  const code = operator ? 40182 : isId(path) ? 9 : 40179;
  return new CommandError(code, 'cannot include fields or add computed fields during an exclusion projection');
}
