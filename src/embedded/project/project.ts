import type { Document, Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import type { Filter } from '../filter.ts';
import { matchedPosition } from '../match/matches.ts';
import type { ArrayOperator, Projection } from './parse.ts';
import { excludePaths, includePaths } from './paths.ts';

/**
 * The document as the projection shows it. `filter` is the query that found it: a positional `$` shows the element that
 * matched. Code 2 when there is an array but the filter did not match by one of its elements.
 */
export function project(projection: Projection, doc: Document, filter: Filter): Document {
  const select = projection.kind === 'inclusion' ? includePaths : excludePaths;
  let shown = select(projection.paths, doc);
  for (const operator of projection.operators) shown = applyOperator(operator, shown, doc, filter);
  return shown;
}

function applyOperator(operator: ArrayOperator, shown: Document, doc: Document, filter: Filter): Document {
  switch (operator.kind) {
    case 'elemMatch':
      return showFirstMatch(operator.path[0], operator.filter, shown, doc);
    case 'slice':
      return sliceAt(operator, 0, shown);
    case 'positional':
      return showElementAt(operator.path, 0, shown, () => positionIn(doc, filter));
  }
}

/** The field comes last if it is not there yet, and is not shown at all when no element matches. */
function showFirstMatch(name: string, filter: Filter, shown: Document, doc: Document): Document {
  const position = matchedPosition(filter, doc);
  const items = doc.get(name);
  const element = position !== undefined && Array.isArray(items) ? items[position] : undefined;
  if (element === undefined) shown.delete(name);
  else shown.set(name, [element]);
  return shown;
}

type Slice = Extract<ArrayOperator, { kind: 'slice' }>;

function sliceAt(slice: Slice, part: number, doc: Document): Document {
  const name = slice.path[part];
  const value = name === undefined ? undefined : doc.get(name);
  if (name === undefined || value === undefined) return doc;
  const isLast = part + 1 === slice.path.length;
  if (Array.isArray(value)) {
    return withField(doc, name, isLast ? sliceItems(slice, value) : value.map((item) => sliceBelow(slice, part, item)));
  }
  return isLast ? doc : withField(doc, name, sliceBelow(slice, part, value));
}

function sliceBelow(slice: Slice, part: number, value: Value): Value {
  return value instanceof Map ? sliceAt(slice, part + 1, value) : value;
}

function sliceItems({ skip, limit }: Slice, items: Value[]): Value[] {
  if (skip === undefined) return limit < 0 ? items.slice(limit) : items.slice(0, limit);
  const start = skip < 0 ? Math.max(0, items.length + skip) : skip;
  return items.slice(start, start + limit);
}

/** Replaces the first array on the path by the one element. */
function showElementAt(path: readonly string[], part: number, doc: Document, position: () => number): Document {
  const name = path[part];
  const value = name === undefined ? undefined : doc.get(name);
  if (name === undefined || value === undefined) return doc;
  if (value instanceof Map) return withField(doc, name, showElementAt(path, part + 1, value, position));
  if (!Array.isArray(value)) return doc;
  const element = value[position()];
  if (element === undefined) throw new CommandError(2, "positional operator '.$' element mismatch");
  return withField(doc, name, [element]);
}

function positionIn(doc: Document, filter: Filter): number {
  const position = matchedPosition(filter, doc);
  if (position === undefined) {
    throw new CommandError(2, "positional operator '.$' couldn't find a matching element in the array");
  }
  return position;
}

function withField(doc: Document, name: string, value: Value): Document {
  return new Map(doc).set(name, value);
}
