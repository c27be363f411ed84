import { type Document, isNumber, type Value } from '../bson/value.ts';
import { checkedPath } from '../checkedPath.ts';
import { CommandError, unsupported } from '../errors.ts';
import type { Filter } from '../filter.ts';
import { parseFilter } from '../match/parse.ts';
import { type SortSpec, sortDirection } from '../sort.ts';
import { type GroupSpec, parseGroup } from './group.ts';
import { KNOWN_STAGES } from './known.ts';
import { type Projection, parseProject } from './project.ts';
import { parseUnwind, type UnwindSpec } from './unwind.ts';

export type Stage =
  | { readonly kind: 'match'; readonly filter: Filter }
  | { readonly kind: 'sort'; readonly spec: SortSpec }
  | { readonly kind: 'skip'; readonly count: number }
  | { readonly kind: 'limit'; readonly count: number }
  | { readonly kind: 'project'; readonly projection: Projection }
  | { readonly kind: 'group'; readonly spec: GroupSpec }
  | { readonly kind: 'count'; readonly field: string }
  | { readonly kind: 'unwind'; readonly spec: UnwindSpec };

/**
 * The stages of a pipeline. Throws 14 (a stage that is no document), 40323 (not exactly one field), 40324 (no such
 * stage), 115 for stages outside the subset, and for each stage the codes that MongoDB has for it.
 */
export function parsePipeline(stages: readonly Value[]): Stage[] {
  return stages.map((stage) => {
    if (!(stage instanceof Map)) {
      throw new CommandError(14, "Each element of the 'pipeline' array must be an object");
    }
    const [[name, spec] = ['', null]] = stage;
    if (stage.size !== 1) {
      throw new CommandError(40323, 'A pipeline stage specification object must contain exactly one field.');
    }
    return parseStage(name, spec);
  });
}

function parseStage(name: string, spec: Value): Stage {
  switch (name) {
    case '$match':
      return { kind: 'match', filter: parseMatch(spec) };
    case '$sort':
      return { kind: 'sort', spec: parseSortStage(spec) };
    case '$skip':
      return { kind: 'skip', count: parseSkip(spec) };
    case '$limit':
      return { kind: 'limit', count: parseLimit(spec) };
    case '$project':
      return { kind: 'project', projection: parseProject(spec) };
    case '$group':
      return { kind: 'group', spec: parseGroup(spec) };
    case '$count':
      return { kind: 'count', field: parseCount(spec) };
    case '$unwind':
      return { kind: 'unwind', spec: parseUnwind(spec) };
    default:
      if (KNOWN_STAGES.has(name)) throw unsupported(name);
      throw new CommandError(40324, `Unrecognized pipeline stage name: '${name}'`);
  }
}

function parseMatch(spec: Value): Filter {
  if (spec instanceof Map) return parseFilter(spec);
  throw new CommandError(15959, 'the match filter must be an expression in an object');
}

/** The same sort as find's, but its errors have numbers of their own. */
function parseSortStage(spec: Value): SortSpec {
  if (!(spec instanceof Map)) throw new CommandError(15973, 'the $sort key specification must be an object');
  if (spec.size === 0) throw new CommandError(15976, '$sort stage must have at least one sort key');
  return Array.from(spec, ([text, value]) => {
    if (value instanceof Map) throw sortExpression(value);
    const direction = sortDirection(value);
    if (direction !== undefined) return { path: checkedPath(text), direction };
    throw isNumber(value)
      ? new CommandError(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)')
      : new CommandError(15974, '$sort key ordering must be specified using a number');
  });
}

function sortExpression(value: Document): CommandError {
  if (value.has('$meta')) return unsupported('$meta in $sort');
  return new CommandError(17312, '$meta is the only expression supported by $sort right now');
}

function parseLimit(spec: Value): number {
  const count = wholeNumber(spec);
  if (count === undefined) throw new CommandError(15957, 'the limit must be specified as a number');
  if (count <= 0) throw new CommandError(15958, 'the limit must be positive');
  return count;
}

function parseSkip(spec: Value): number {
  const count = wholeNumber(spec);
  if (count === undefined) throw new CommandError(15972, 'Argument to $skip must be a number');
  if (count < 0) throw new CommandError(15956, 'Argument to $skip cannot be negative');
  return count;
}

/** Fractions are refused: old servers cut them off, newer ones do not take them. */
function wholeNumber(value: Value): number | undefined {
  if (!isNumber(value)) return undefined;
  const number = Number(typeof value === 'object' ? value.value : value);
  return Number.isInteger(number) ? number : undefined;
}

function parseCount(spec: Value): string {
  if (typeof spec !== 'string') throw new CommandError(40156, 'the count field must be a non-empty string');
  if (spec === '') throw new CommandError(40157, 'the count field must be a non-empty string');
  if (spec.startsWith('$')) throw new CommandError(40158, 'the count field cannot be a $-prefixed path');
  if (spec.includes('\0')) throw new CommandError(40159, 'the count field cannot contain a null byte');
  if (spec.includes('.')) throw new CommandError(40160, "the count field cannot contain '.'");
  if (spec === '_id') throw new CommandError(15948, "a group's _id may only be specified once");
  return spec;
}
