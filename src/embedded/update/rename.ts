import { isDocument, typeName, type Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import {
  arrayIndex,
  childOf,
  create,
  type Draft,
  isContainer,
  overwrite,
  ownChild,
  type Place,
  remove,
} from './paths.ts';

/**
 * Moves the value at the path `from` to the place; nothing happens if there is none. Throws 28 if the source path leads
 * through a value without fields, 2 if either path leads through an array, and what writing at the place gives.
 */
export function renameTo(draft: Draft, from: readonly string[], place: Place, part: string): void {
  const value = sourceValue(draft, from);
  if (value === undefined) return;
  checkDestination(place, part);
  if (childOf(place.value, part) === undefined) create(draft, place, part, value);
  else overwrite(draft, place, part, value);
  removeSource(draft, from);
}

function sourceValue(draft: Draft, from: readonly string[]): Value | undefined {
  const path = from.join('.');
  let value: Value | undefined = draft.root;
  let isThroughArray = false;
  for (const part of from) {
    const isViable = isDocument(value) || (Array.isArray(value) && arrayIndex(part) !== undefined);
    if (!isViable) {
      const type = value === undefined ? 'missing' : typeName(value);
      throw new CommandError(28, `cannot use the part '${part}' of '${path}' to traverse an element of type ${type}`);
    }
    isThroughArray ||= Array.isArray(value);
    value = childOf(value, part);
    if (value === undefined) return undefined;
  }
  if (isThroughArray) throw new CommandError(2, `The source field cannot be an array element, '${path}'`);
  return value;
}

function checkDestination(place: Place, part: string): void {
  for (let above: Place | undefined = place; above !== undefined; above = above.parent) {
    if (Array.isArray(above.value)) {
      throw new CommandError(2, `The destination field cannot be an array element, '${part}' below '${above.part}'`);
    }
  }
}

/** All containers on the way are copies after this, whether another operator came by or not. */
function removeSource(draft: Draft, from: readonly string[]): void {
  let place: Place = { parent: undefined, part: '', value: draft.root };
  for (let i = 0; i + 1 < from.length; i++) {
    const part = from[i] ?? '';
    if (!isContainer(place.value)) return;
    place = { parent: place, part, value: ownChild(draft, place.value, part) };
  }
  remove(draft, place, from.at(-1) ?? '');
}
