import type { Document, Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import { type Expression, evaluate, parseExpression } from './expression.ts';
import { type ProjectedPath, projectedPaths, projectionMode } from './projectSpec.ts';

export type Projection = { readonly mode: 'include' | 'exclude'; readonly root: Node };

/** One level of the projection. */
type Node = {
  /** Kept or dropped as a whole. */
  readonly leaves: Set<string>;
  readonly children: Map<string, Node>;
  readonly computed: Map<string, Expression>;
  /** Children and computed fields as they were specified: what is new in a document is appended in this order. */
  readonly order: string[];
  /** Something is computed here or below, so that it appears even where the document has nothing. */
  computes: boolean;
};

/** The specification of `$project`. Throws 15969 (no document) and what `projectSpec.ts` and `parseExpression` throw. */
export function parseProject(spec: Value): Projection {
  if (!(spec instanceof Map)) throw new CommandError(15969, '$project specification must be an object');
  const paths = projectedPaths(spec);
  const mode = projectionMode(paths);
  const root = emptyNode();
  for (const path of paths) {
    if (path.rule.kind === 'compute' || path.rule.kind === mode) add(root, path);
  }
  if (mode === 'include' && !paths.some(({ parts }) => parts[0] === '_id')) root.leaves.add('_id');
  return { mode, root };
}

/** The document as the projection leaves it; it shares unchanged parts with the original. */
export function project({ mode, root }: Projection, doc: Document): Document {
  return mode === 'include' ? includeDocument(root, doc, doc) : excludeDocument(root, doc);
}

function emptyNode(): Node {
  return { leaves: new Set(), children: new Map(), computed: new Map(), order: [], computes: false };
}

function add(root: Node, { parts, rule }: ProjectedPath): void {
  let node = root;
  for (const name of parts.slice(0, -1)) {
    if (rule.kind === 'compute') node.computes = true;
    node = childOf(node, name);
  }
  const name = parts.at(-1) ?? '';
  if (rule.kind !== 'compute') {
    node.leaves.add(name);
    return;
  }
  node.computes = true;
  node.computed.set(name, parseExpression(rule.value));
  node.order.push(name);
}

function childOf(node: Node, name: string): Node {
  const known = node.children.get(name);
  if (known !== undefined) return known;
  const child = emptyNode();
  node.children.set(name, child);
  node.order.push(name);
  return child;
}

const EMPTY: Document = new Map();

/** Kept fields stay in the document's order; a field whose value turns out absent still holds its place until the end. */
function includeDocument(node: Node, doc: Document, root: Document): Document {
  const fields = new Map<string, Value | undefined>();
  for (const [name, value] of doc) {
    const child = node.children.get(name);
    if (node.leaves.has(name)) fields.set(name, value);
    else if (child !== undefined) fields.set(name, includeValue(child, value, root));
  }
  for (const name of node.order) {
    const expression = node.computed.get(name);
    const child = node.children.get(name);
    if (expression !== undefined) fields.set(name, evaluate(expression, root));
    else if (child !== undefined && !doc.has(name)) fields.set(name, includeValue(child, undefined, root));
  }
  return withoutAbsent(fields);
}

function includeValue(node: Node, value: Value | undefined, root: Document): Value | undefined {
  if (value instanceof Map) return includeDocument(node, value, root);
  if (!Array.isArray(value)) return node.computes ? includeDocument(node, EMPTY, root) : undefined;
  const items: Value[] = [];
  for (const item of value) {
    const included = includeValue(node, item, root);
    if (included !== undefined) items.push(included);
  }
  return items;
}

function excludeDocument(node: Node, doc: Document): Document {
  const kept: Document = new Map();
  for (const [name, value] of doc) {
    const child = node.children.get(name);
    if (!node.leaves.has(name)) kept.set(name, child === undefined ? value : excludeValue(child, value));
  }
  return kept;
}

function excludeValue(node: Node, value: Value): Value {
  if (value instanceof Map) return excludeDocument(node, value);
  return Array.isArray(value) ? value.map((item) => excludeValue(node, item)) : value;
}

function withoutAbsent(fields: ReadonlyMap<string, Value | undefined>): Document {
  const doc: Document = new Map();
  for (const [name, value] of fields) if (value !== undefined) doc.set(name, value);
  return doc;
}
