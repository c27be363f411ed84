import { type Document, isDocument, typeName, type Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import { checkField, checkName } from './storable.ts';

/**
 * The document while an update is applied. Containers on the way are copied once, when the update first enters them;
 * `owned` are those copies. Whether anything was written is told apart from what was copied.
 */
export type Draft = {
  readonly root: Document;
  readonly owned: Set<Container>;
  readonly position: number | undefined;
  readonly inserting: boolean;
  readonly now: bigint;
  isChanged: boolean;
};

export type Container = Document | Value[];

/** How far a path leads into the draft. `value` is absent where the path leads beyond what there is. */
export type Place = {
  readonly parent: Place | undefined;
  readonly part: string;
  value: Value | undefined;
};

/** The place below this one; a container there is copied, so that it may be written to. */
export function enter(draft: Draft, parent: Place, part: string): Place {
  return { parent, part, value: isContainer(parent.value) ? ownChild(draft, parent.value, part) : undefined };
}

/** What the container holds under that name; a container among it is copied, so that it may be written to. */
export function ownChild(draft: Draft, container: Container, part: string): Value | undefined {
  const value = childOf(container, part);
  if (!isContainer(value) || draft.owned.has(value)) return value;
  const copy = isDocument(value) ? new Map(value) : [...value];
  draft.owned.add(copy);
  replaceChild(container, part, copy);
  return copy;
}

/** The field of a document or the element of an array; `undefined` where there is none. */
export function childOf(value: Value | undefined, part: string): Value | undefined {
  if (isDocument(value)) return value.get(part);
  if (!Array.isArray(value)) return undefined;
  const index = arrayIndex(part);
  return index === undefined ? undefined : value[index];
}

/** Writes over a value that is there. Throws 66 inside `_id`, 52 and 115 for what may not be stored. */
export function overwrite(draft: Draft, place: Place, part: string, value: Value): void {
  checkMutable(place, part);
  if (!isContainer(place.value)) return;
  if (!draft.inserting) checkField(isDocument(place.value) ? part : '', value, levelOf(place) + 1);
  replaceChild(place.value, part, value);
  draft.isChanged = true;
}

/**
 * Creates a value and the documents on the way to it; arrays are filled up with null.
 * Throws 28 if the path leads through a value that has no fields, 34 if too much would be filled up, 66 inside `_id`.
 */
export function create(draft: Draft, place: Place, part: string, value: Value): void {
  const isInsideId = place.parent !== undefined && topOf(place) === '_id' && topPlace(place).value !== undefined;
  const container = ensureContainer(draft, place, part);
  insertChild(draft, container, part, value, levelOf(place) + 1);
  draft.isChanged = true;
  if (isInsideId) throw immutable(place, part);
}

/** Removes a field; an element of an array becomes null. Throws 66 inside `_id`. */
export function remove(draft: Draft, place: Place, part: string): void {
  checkMutable(place, part);
  if (isDocument(place.value)) {
    if (!draft.inserting) checkName(part, levelOf(place) + 1);
    place.value.delete(part);
  } else if (Array.isArray(place.value)) replaceChild(place.value, part, null);
  draft.isChanged = true;
}

/** Throws 28 if the path could not be created, although it is not going to be. */
export function requireViable(place: Place, part: string): void {
  let next = part;
  let deepest = place;
  while (deepest.value === undefined && deepest.parent !== undefined) {
    next = deepest.part;
    deepest = deepest.parent;
  }
  if (isDocument(deepest.value)) return;
  if (Array.isArray(deepest.value) && arrayIndex(next) !== undefined) return;
  throw notViable(deepest, next);
}

/** The dotted path of a part below a place, for messages. */
export function pathText(place: Place, part: string): string {
  return place.parent === undefined ? part : `${pathText(place.parent, place.part)}.${part}`;
}

export function isContainer(value: Value | undefined): value is Container {
  return isDocument(value) || Array.isArray(value);
}

/** A part that may name an array element: digits only, leading zeros allowed. */
export function arrayIndex(part: string): number | undefined {
  return DIGITS.test(part) ? Number(part) : undefined;
}
const DIGITS = /^\d{1,19}$/;

/** Throws 66: the `_id` of a document never changes. */
function checkMutable(place: Place, part: string): void {
  if ((place.parent === undefined ? part : topOf(place)) === '_id') throw immutable(place, part);
}

function ensureContainer(draft: Draft, place: Place, part: string): Container {
  if (isContainer(place.value)) return place.value;
  if (place.value !== undefined || place.parent === undefined) throw notViable(place, part);
  const created: Document = new Map();
  const container = ensureContainer(draft, place.parent, place.part);
  insertChild(draft, container, place.part, created, levelOf(place));
  draft.owned.add(created);
  place.value = created;
  return created;
}

function insertChild(draft: Draft, container: Container, part: string, value: Value, level: number): void {
  if (!draft.inserting) checkField(isDocument(container) ? part : '', value, level);
  if (isDocument(container)) {
    container.set(part, value);
    return;
  }
  const index = arrayIndex(part);
  if (index === undefined) throw new CommandError(28, `Cannot create field '${part}' in an element of type array`);
  if (index - container.length > PADDING_MAX) {
    throw new CommandError(34, `can't backfill more than ${PADDING_MAX} elements`);
  }
  while (container.length < index) container.push(null);
  container.push(value);
}
const PADDING_MAX = 1_500_000;

function replaceChild(container: Container, part: string, value: Value): void {
  if (isDocument(container)) container.set(part, value);
  else container[Number(part)] = value;
}

function notViable(place: Place, part: string): CommandError {
  const type = place.value === undefined ? 'missing' : typeName(place.value);
  return new CommandError(28, `Cannot create field '${part}' in element '${place.part}' of type ${type}`);
}

function immutable(place: Place, part: string): CommandError {
  const path = pathText(place, part);
  return new CommandError(66, `Performing an update on the path '${path}' would modify the immutable field '_id'`);
}

function topOf(place: Place): string {
  return topPlace(place).part;
}

function topPlace(place: Place): Place {
  let top = place;
  while (top.parent?.parent !== undefined) top = top.parent;
  return top;
}

/** 0 for the document itself. */
function levelOf(place: Place): number {
  return place.parent === undefined ? 0 : levelOf(place.parent) + 1;
}
