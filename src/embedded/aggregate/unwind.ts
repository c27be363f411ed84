import type { Document, Value } from '../bson/value.ts';
import { checkedPath } from '../checkedPath.ts';
import { CommandError } from '../errors.ts';
import type { FieldPath } from '../filter.ts';

export type UnwindSpec = {
  readonly path: FieldPath;
  /** Keep documents whose array is empty, null or absent. */
  readonly keepsEmpty: boolean;
  /** Where the element's position goes. */
  readonly indexPath: FieldPath | undefined;
};

/**
 * The specification of `$unwind`, a `"$path"` or a document. Throws 15981, 28812, 28818 (no path, or one without `$`),
 * 28808 to 28810, 28822 (bad options), 28811 (no such option), and what `checkedPath` throws.
 */
export function parseUnwind(spec: Value): UnwindSpec {
  if (typeof spec === 'string') return { path: arrayPath(spec), keepsEmpty: false, indexPath: undefined };
  if (!(spec instanceof Map)) {
    throw new CommandError(15981, 'expected either a string or an object as specification for $unwind stage');
  }
  let text = '';
  let keepsEmpty = false;
  let indexText: string | undefined;
  for (const [name, value] of spec) {
    if (name === 'path') text = textOption(value);
    else if (name === 'preserveNullAndEmptyArrays') keepsEmpty = booleanOption(value);
    else if (name === 'includeArrayIndex') indexText = indexOption(value);
    else throw new CommandError(28811, `unrecognized option to $unwind stage: ${name}`);
  }
  const path = arrayPath(text);
  return { path, keepsEmpty, indexPath: indexText === undefined ? undefined : checkedPath(indexText) };
}

/** A copy of the document for each element of its array. What is neither array, null nor absent passes as it is. */
export function* unwind({ path, keepsEmpty, indexPath }: UnwindSpec, doc: Document): Generator<Document> {
  const value = valueAt(path.parts, doc);
  if (Array.isArray(value) && value.length > 0) {
    for (const [i, item] of value.entries()) {
      yield withIndex(indexPath, withValue(path.parts, 0, doc, item), BigInt(i));
    }
    return;
  }
  const isEmpty = value === undefined || value === null || Array.isArray(value);
  if (isEmpty && !keepsEmpty) return;
  const indexed = withIndex(indexPath, doc, null);
  // The position may have been written over the empty array, or into its place.
  const emptyStays = Array.isArray(value) && valueAt(path.parts, indexed) === value;
  yield emptyStays ? without(path.parts, 0, indexed) : indexed;
}

function arrayPath(text: string): FieldPath {
  if (text === '') throw new CommandError(28812, 'no path specified to $unwind stage');
  if (!text.startsWith('$')) {
    throw new CommandError(28818, `path option to $unwind stage should be prefixed with a '$': ${text}`);
  }
  return checkedPath(text.slice(1));
}

function textOption(value: Value): string {
  if (typeof value === 'string') return value;
  throw new CommandError(28808, 'expected a string as the path for $unwind stage');
}

function booleanOption(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  throw new CommandError(28809, 'expected a boolean for the preserveNullAndEmptyArrays option to $unwind stage');
}

function indexOption(value: Value): string {
  if (typeof value !== 'string' || value === '') {
    throw new CommandError(28810, 'expected a non-empty string for the includeArrayIndex option to $unwind stage');
  }
  if (!value.startsWith('$')) return value;
  throw new CommandError(
    28822,
    `includeArrayIndex option to $unwind stage should not be prefixed with a '$': ${value}`,
  );
}

/** Through documents only: an array on the way hides what is in it. */
function valueAt(parts: readonly string[], doc: Document): Value | undefined {
  let value: Value | undefined = doc;
  for (const part of parts) value = value instanceof Map ? value.get(part) : undefined;
  return value;
}

function withIndex(path: FieldPath | undefined, doc: Document, index: Value): Document {
  return path === undefined ? doc : withValue(path.parts, 0, doc, index);
}

/** A copy with the value set; whatever is on the way and no document gives way to one. */
function withValue(parts: readonly string[], at: number, doc: Value | undefined, value: Value): Document {
  const copy: Document = new Map(doc instanceof Map ? doc : []);
  const name = parts[at] ?? '';
  copy.set(name, at + 1 === parts.length ? value : withValue(parts, at + 1, copy.get(name), value));
  return copy;
}

function without(parts: readonly string[], at: number, doc: Document): Document {
  const copy = new Map(doc);
  const name = parts[at] ?? '';
  const child = copy.get(name);
  if (at + 1 === parts.length) copy.delete(name);
  else if (child instanceof Map) copy.set(name, without(parts, at + 1, child));
  return copy;
}
