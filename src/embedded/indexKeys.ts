import type { Document, Value } from './bson/value.ts';
import { CommandError } from './errors.ts';
import type { FieldPath } from './filter.ts';
import { type KeyPart, UNDEFINED } from './keys.ts';

/** What an index or a sort sees of one document. */
export type CompoundKeys = {
  /** One value per path in each key; the same key may occur more than once (encode, then compare, to find out). */
  readonly keys: KeyPart[][];
  /** An array was met on a path, even one of length 1. */
  readonly multikey: boolean;
};

/**
 * All compound keys of the document, as MongoDB's indexes have them: an array on a path gives a key per element, and
 * paths through the same array take their values from the same element. An absent field is null, an empty array at the
 * end of a path `UNDEFINED`. A numeric part picks an element, or a field of that name in the elements.
 *
 * `keep: 'present'` is for sparse indexes: it leaves out the keys in which every path is absent, so `keys` may be empty.
 * Throws 171 when two paths lead through different arrays, 16746 when a numeric part is both a position and a field.
 */
export function compoundKeys(
  paths: readonly FieldPath[],
  doc: Document,
  keep: 'all' | 'present' = 'all',
): CompoundKeys {
  const expansion = new Expansion(keep === 'present');
  if (paths.length === 1 && paths[0]?.text === '_id') expansion.emit([identityCursor(doc)]);
  else expansion.expand(paths.map(startCursor), doc, []);
  return expansion;
}

/** The one key of a document without arrays on the paths; `undefined` when there is an array, so the long way is due. */
export function plainKey(paths: readonly FieldPath[], doc: Document): KeyPart[] | undefined {
  const key: KeyPart[] = [];
  for (const { parts } of paths) {
    const reached = walk(doc, parts, 0);
    if (Array.isArray(reached?.value)) return undefined;
    key.push(reached === undefined ? null : reached.value);
  }
  return key;
}

/** How far a path has been followed: `at` is the next part, `parts.length` once its value is settled. */
type Cursor = { readonly parts: readonly string[]; at: number; value: KeyPart; absent: boolean };

/** Where a path stopped: at its end, or at an array on the way. */
type Reached = { readonly value: Value; readonly at: number };

/** What a numeric part picks from the array being expanded, looked up once for all its elements. */
type Position = { readonly nested: boolean; readonly reached: Reached | undefined };

/** The array that the paths of one level lead through. */
type Junction = { readonly array: Value[]; readonly through: readonly number[]; readonly nested: boolean };

class Expansion implements CompoundKeys {
  readonly keys: KeyPart[][] = [];
  multikey = false;
  private readonly presentOnly: boolean;

  constructor(presentOnly: boolean) {
    this.presentOnly = presentOnly;
  }

  expand(cursors: Cursor[], element: Document | undefined, positions: readonly (Position | undefined)[]): void {
    const junction = advance(cursors, element, positions);
    if (junction === undefined) {
      this.emit(cursors);
      return;
    }
    this.multikey = true;
    const { array, through, nested } = junction;
    if (array.length === 0) this.expand(settle(cursors, through, UNDEFINED), undefined, []);
    const picked = cursors.map((cursor) => pick(array, cursor));
    for (const item of array) {
      // An array picked by its position is one value: it is not expanded a second time.
      const settled = settle(cursors, through, nested ? array : item);
      this.expand(settled, item instanceof Map ? item : undefined, picked);
    }
  }

  emit(cursors: readonly Cursor[]): void {
    if (this.presentOnly && cursors.every((cursor) => cursor.absent)) return;
    this.keys.push(cursors.map((cursor) => cursor.value));
  }
}

function startCursor({ parts }: FieldPath): Cursor {
  return { parts, at: 0, value: null, absent: false };
}

/** `_id` can not be an array in a collection, so MongoDB never expands it; `$group` may put an array there, to be sorted. */
function identityCursor(doc: Document): Cursor {
  const value = doc.get('_id');
  return { parts: ['_id'], at: 1, value: value ?? null, absent: value === undefined };
}

/** Moves every open path to its end, or to the one array on the way. */
function advance(
  cursors: readonly Cursor[],
  element: Document | undefined,
  positions: readonly (Position | undefined)[],
): Junction | undefined {
  let array: Value[] | undefined;
  let nested = false;
  const through: number[] = [];
  for (const [i, cursor] of cursors.entries()) {
    if (cursor.at === cursor.parts.length) continue;
    const position = positions[i];
    const reached = next(cursor, element, position);
    cursor.at = reached?.at ?? cursor.parts.length;
    cursor.value = reached?.value ?? null;
    cursor.absent = reached === undefined;
    if (!Array.isArray(reached?.value)) continue;
    if (array !== undefined && array !== reached.value) throw parallelArrays(cursor, cursors[through[0] ?? 0]);
    array = reached.value;
    through.push(i);
    if (position?.nested && position.reached === reached) nested = true;
  }
  return array && { array, through, nested };
}

function next(cursor: Cursor, element: Document | undefined, position: Position | undefined): Reached | undefined {
  const name = cursor.parts[cursor.at] ?? '';
  if (!element?.has(name)) return position?.reached;
  if (position === undefined) return walk(element, cursor.parts, cursor.at);
  throw new CommandError(
    16746,
    `Ambiguous field name found in array (do not use numeric field names in embedded elements in an array), field: '${name}'`,
  );
}

/** Follows the parts through documents, up to the end or an array; the start may itself be an array. */
function walk(start: Document | readonly Value[], parts: readonly string[], from: number): Reached | undefined {
  let container = start;
  for (let at = from; at < parts.length; at++) {
    const name = parts[at] ?? '';
    const value = container instanceof Map ? container.get(name) : elementAt(container, name);
    if (value === undefined) return undefined;
    if (at + 1 === parts.length || Array.isArray(value)) return { value, at: at + 1 };
    if (!(value instanceof Map)) return undefined;
    container = value;
  }
  return undefined;
}

function pick(array: readonly Value[], cursor: Cursor): Position | undefined {
  if (cursor.at === cursor.parts.length) return undefined;
  const item = elementAt(array, cursor.parts[cursor.at] ?? '');
  if (item === undefined) return undefined;
  return { nested: Array.isArray(item), reached: walk(array, cursor.parts, cursor.at) };
}

const POSITION = /^(?:0|[1-9]\d*)$/;

function elementAt(array: readonly Value[], name: string): Value | undefined {
  return POSITION.test(name) ? array[Number(name)] : undefined;
}

/** The cursors for one element: the paths that end in the array take it as their value. */
function settle(cursors: readonly Cursor[], through: readonly number[], value: KeyPart): Cursor[] {
  const copy = cursors.map((cursor) => ({ ...cursor }));
  for (const i of through) {
    const cursor = copy[i];
    if (cursor !== undefined && cursor.at === cursor.parts.length) cursor.value = value;
  }
  return copy;
}

function parallelArrays(a: Cursor, b: Cursor | undefined): CommandError {
  return new CommandError(171, `cannot index parallel arrays [${a.parts.join('.')}] [${b?.parts.join('.')}]`);
}
