import { type Document, Timestamp, type Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import { equalValues } from '../keys.ts';
import { matches } from '../match/matches.ts';
import { isIdentical } from './identical.ts';
import { modify, timestampOf } from './modify.ts';
import { type Draft, enter, type Place, pathText } from './paths.ts';
import { checkField, checkId } from './storable.ts';
import {
  type ArrayFilter,
  type Child,
  type ElementsNode,
  type FieldsNode,
  locate,
  mergeNodes,
  type Update,
  type UpdateNode,
} from './tree.ts';

export type UpdateContext = {
  /** The index of the array element that the query matched, which `$` stands for. */
  readonly position: number | undefined;
  readonly inserting: boolean;
  /** Milliseconds since 1970. */
  readonly now: bigint;
};

/**
 * The document after the update: a new one, or the very same object if nothing changed. The document and the update are
 * left as they are. Throws 2, 14, 28, 34, 40, 52, 53, 54, 66 as MongoDB does for this update on this document, and 115
 * where Decimal128 would have to be compared or counted with.
 */
export function applyUpdate(update: Update, doc: Document, context: UpdateContext): Document {
  if (update.kind === 'replacement') return replace(update.document, doc, context);
  const root = new Map(doc);
  const { position, inserting, now } = context;
  const draft: Draft = { root, owned: new Set([root]), position, inserting, now, isChanged: false };
  applyFields(draft, update.root, { parent: undefined, part: '', value: root });
  return draft.isChanged ? root : doc;
}

/** The document with its `_id` in front, where it belongs. */
export function withIdFirst(doc: Document): Document {
  const id = doc.get('_id');
  if (id === undefined || doc.keys().next().value === '_id') return doc;
  const ordered: Document = new Map([['_id', id]]);
  for (const [name, value] of doc) ordered.set(name, value);
  return ordered;
}

/** The old `_id` stays unless the replacement brings its own, which must be equal. */
function replace(replacement: Document, doc: Document, context: UpdateContext): Document {
  const result: Document = new Map();
  const oldId = doc.get('_id');
  if (oldId !== undefined && !replacement.has('_id')) result.set('_id', oldId);
  for (const [name, value] of replacement) {
    const isClock = name !== '_id' && value instanceof Timestamp && value.value === 0n;
    result.set(name, isClock ? timestampOf(context.now) : value);
  }
  if (result.size === replacement.size && isIdentical(result, doc)) return doc;
  const newId = result.get('_id');
  if (!context.inserting) {
    if (newId !== undefined) checkId(newId);
    for (const [name, value] of result) checkField(name, value, 1);
  }
  if (newId !== undefined) checkSameId(oldId, newId);
  return withIdFirst(result);
}

function checkSameId(oldId: Value | undefined, newId: Value): void {
  if (Array.isArray(newId)) {
    throw new CommandError(54, "After applying the update to the document, the (immutable) field '_id' was an array");
  }
  if (oldId === undefined || isIdentical(oldId, newId) || equalValues(oldId, newId)) return;
  throw new CommandError(66, "After applying the update, the (immutable) field '_id' was found to have been altered");
}

function applyNode(draft: Draft, node: UpdateNode, place: Place, part: string): void {
  if (node.kind === 'fields') applyFields(draft, node, enter(draft, place, part));
  else if (node.kind === 'elements') applyElements(draft, node, enter(draft, place, part));
  else modify(draft, node, place, part);
}

function applyFields(draft: Draft, node: FieldsNode, place: Place): void {
  const children = node.positional === undefined ? node.children : withPosition(draft, node, node.positional, place);
  for (const child of children) applyNode(draft, child.node, place, child.name);
}

/** The children with what `$` does put in its place among them. */
function withPosition(draft: Draft, node: FieldsNode, positional: UpdateNode, place: Place): Child[] {
  if (draft.position === undefined) {
    throw new CommandError(2, 'The positional operator did not find the match needed from the query.');
  }
  const name = String(draft.position);
  const { index, found } = locate(node.children, name);
  const children = [...node.children];
  if (found === undefined) children.splice(index, 0, { name, node: positional });
  else children[index] = { name, node: mergeNodes(positional, found.node, pathText(place, name)) };
  return children;
}

function applyElements(draft: Draft, node: ElementsNode, place: Place): void {
  const array = place.value;
  if (array === undefined) {
    const path = place.parent === undefined ? place.part : pathText(place.parent, place.part);
    throw new CommandError(2, `The path '${path}' must exist in the document in order to apply array updates.`);
  }
  if (!Array.isArray(array)) throw new CommandError(2, `Cannot apply array updates to non-array element ${place.part}`);
  for (let i = 0; i < array.length; i++) {
    const part = String(i);
    const merged = nodeForElement(node, array[i] ?? null, place, part);
    if (merged !== undefined) applyNode(draft, merged, place, part);
  }
}

/** Everything that applies to this element, as one node. */
function nodeForElement(node: ElementsNode, element: Value, place: Place, part: string): UpdateNode | undefined {
  let merged: UpdateNode | undefined;
  for (const child of node.children) {
    if (child.filter !== undefined && !isMatch(child.filter, element)) continue;
    merged = merged === undefined ? child.node : mergeNodes(merged, child.node, pathText(place, part));
  }
  return merged;
}

function isMatch({ identifier, filter }: ArrayFilter, element: Value): boolean {
  return matches(filter, new Map([[identifier, element]]));
}
