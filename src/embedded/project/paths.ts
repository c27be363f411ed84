import type { Document, Value } from '../bson/value.ts';

/** Fields to include or exclude: each one entirely (`true`) or only some below it. */
export type PathTree = ReadonlyMap<string, PathTree | true>;

/**
 * What the tree names, in the document's own order. Where it goes further than a field, documents are looked into and so
 * are arrays at any depth; a value that has nothing below it is left out, as an array's element too.
 */
export function includePaths(tree: PathTree, doc: Document): Document {
  const included: Document = new Map();
  for (const [name, value] of doc) {
    const branch = tree.get(name);
    if (branch === undefined) continue;
    const part = branch === true ? value : includeBelow(branch, value);
    if (part !== undefined) included.set(name, part);
  }
  return included;
}

/** Everything but what the tree names; a value that has nothing below it stays. */
export function excludePaths(tree: PathTree, doc: Document): Document {
  const rest: Document = new Map();
  for (const [name, value] of doc) {
    const branch = tree.get(name);
    if (branch === true) continue;
    rest.set(name, branch === undefined ? value : excludeBelow(branch, value));
  }
  return rest;
}

/** A tree of these paths. None may be another's beginning. */
export function pathTree(paths: Iterable<readonly string[]>): PathTree {
  const tree = new Map<string, PathTree | true>();
  const below = new Map<string, string[][]>();
  for (const [name, ...rest] of paths) {
    if (name === undefined) continue;
    if (rest.length === 0) tree.set(name, true);
    else below.set(name, [...(below.get(name) ?? []), rest]);
  }
  for (const [name, rests] of below) tree.set(name, pathTree(rests));
  return tree;
}

function includeBelow(branch: PathTree, value: Value): Value | undefined {
  if (value instanceof Map) return includePaths(branch, value);
  if (!Array.isArray(value)) return undefined;
  const items: Value[] = [];
  for (const item of value) {
    const part = includeBelow(branch, item);
    if (part !== undefined) items.push(part);
  }
  return items;
}

function excludeBelow(branch: PathTree, value: Value): Value {
  if (value instanceof Map) return excludePaths(branch, value);
  return Array.isArray(value) ? value.map((item) => excludeBelow(branch, item)) : value;
}
