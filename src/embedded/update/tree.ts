import type { Document, Int32, Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import type { Filter } from '../filter.ts';
import { compareValues } from '../keys.ts';

/**
 * An update after parsing: the replacement, or all operators merged into one tree of paths. The tree is walked in the
 * order of its children, and so new fields come out in that order, not in the order the update named them.
 * `parseUpdate` (parse.ts) makes it; nothing else does.
 */
export type Update =
  | { readonly kind: 'replacement'; readonly document: Document }
  | { readonly kind: 'operators'; readonly root: FieldsNode };

export type UpdateNode = FieldsNode | ElementsNode | Modifier;

/** The fields of a document (or the indexes of an array) that the update names, in the order of `compareParts`. */
export type FieldsNode = { readonly kind: 'fields'; readonly children: Child[]; positional: UpdateNode | undefined };

/** The elements of an array that `$[]` and `$[identifier]` name. */
export type ElementsNode = { readonly kind: 'elements'; readonly children: ElementsChild[] };

export type Child = { readonly name: string; readonly node: UpdateNode };
/** Without a filter (`$[]`) it applies to every element. */
export type ElementsChild = { readonly filter: ArrayFilter | undefined; readonly node: UpdateNode };

/** One of `arrayFilters`: elements are matched wrapped in a document under the identifier. */
export type ArrayFilter = { readonly identifier: string; readonly filter: Filter };

/** What happens to the value at the end of a path. */
export type Modifier =
  | { readonly kind: 'set' | 'setOnInsert' | 'min' | 'max'; readonly value: Value }
  | { readonly kind: 'unset' }
  | ArithmeticModifier
  | { readonly kind: 'rename'; readonly from: readonly string[] }
  /** Stands at the source of a `$rename`, so that no other operator may touch it. */
  | { readonly kind: 'renamed' }
  | ArrayModifier
  | { readonly kind: 'currentDate'; readonly type: 'date' | 'timestamp' };

export type ArrayModifier =
  | PushModifier
  | { readonly kind: 'addToSet'; readonly values: readonly Value[] }
  | { readonly kind: 'pull'; readonly condition: PullCondition }
  | { readonly kind: 'pop'; readonly end: 'first' | 'last' };

export type ArithmeticModifier = { readonly kind: 'inc' | 'mul'; readonly operand: Numeric };

export type Numeric = number | bigint | Int32;

export type PushModifier = {
  readonly kind: 'push';
  readonly values: readonly Value[];
  readonly position: number | undefined;
  readonly slice: number | undefined;
  readonly sort: PushSort | undefined;
};

export type PushSort =
  | { readonly kind: 'whole'; readonly direction: number }
  | { readonly kind: 'fields'; readonly fields: readonly { readonly path: string; readonly direction: number }[] };

export type PullCondition =
  /** `$pullAll`, and a plain value in `$pull`: elements equal to one of them. */
  | { readonly kind: 'equal'; readonly values: readonly Value[] }
  /** A query that elements which are documents match. */
  | { readonly kind: 'document'; readonly filter: Filter }
  /** Operators or a regex: the element is matched wrapped in a document under `WRAPPED`. */
  | { readonly kind: 'wrapped'; readonly filter: Filter };

/** The field under which a `$pull` condition sees an element that need not be a document. */
export const WRAPPED = 'element';

export function fieldsNode(): FieldsNode {
  return { kind: 'fields', children: [], positional: undefined };
}

/** Field names by their bytes, array indexes by their number. */
export function compareParts(a: string, b: string): number {
  if (a.length !== b.length && isIndexLike(a) && isIndexLike(b)) return a.length - b.length;
  return a === b ? 0 : compareValues(a, b);
}

/** Where `name` is among the children, or would have to be inserted. */
export function locate(children: readonly Child[], name: string): { index: number; found: Child | undefined } {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const child = children[middle];
    const order = child === undefined ? 0 : compareParts(child.name, name);
    if (order === 0) return { index: middle, found: child };
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return { index: low, found: undefined };
}

/**
 * Two nodes that turn out to stand for the same place in a document, as one.
 * Throws 40 when both change the same value; `path` is for the message.
 */
export function mergeNodes(left: UpdateNode, right: UpdateNode, path: string): UpdateNode {
  if (left.kind === 'fields' && right.kind === 'fields') return mergeFields(left, right, path);
  if (left.kind === 'elements' && right.kind === 'elements') return mergeElements(left, right, path);
  throw new CommandError(40, `Update created a conflict at '${path}'`);
}

function mergeFields(left: FieldsNode, right: FieldsNode, path: string): FieldsNode {
  const children = [...left.children];
  for (const child of right.children) {
    const { index, found } = locate(children, child.name);
    if (found === undefined) children.splice(index, 0, child);
    else children[index] = { name: child.name, node: mergeNodes(found.node, child.node, `${path}.${child.name}`) };
  }
  return { kind: 'fields', children, positional: mergePositional(left.positional, right.positional, `${path}.$`) };
}

function mergePositional(
  left: UpdateNode | undefined,
  right: UpdateNode | undefined,
  path: string,
): UpdateNode | undefined {
  return left === undefined || right === undefined ? (left ?? right) : mergeNodes(left, right, path);
}

function mergeElements(left: ElementsNode, right: ElementsNode, path: string): ElementsNode {
  const children = [...left.children];
  for (const child of right.children) {
    const index = children.findIndex(({ filter }) => filter === child.filter);
    const found = children[index];
    const part = `${path}.$[${child.filter?.identifier ?? ''}]`;
    if (found === undefined) children.push(child);
    else children[index] = { filter: child.filter, node: mergeNodes(found.node, child.node, part) };
  }
  return { kind: 'elements', children };
}

function isIndexLike(part: string): boolean {
  const first = part.charCodeAt(0);
  return first >= DIGIT_ZERO && first <= DIGIT_NINE && (first !== DIGIT_ZERO || part.length === 1);
}

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;
