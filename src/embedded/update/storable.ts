import { type Document, isDocument, Regex, typeName, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';

/**
 * Whether a value may be stored under that name ('' in an array) at that level, the fields of the document being 1.
 * Throws 52 for a name that begins with `$` at level 1, 15 for more than 180 levels, and 115 for such a name further down,
 * on which the versions of MongoDB differ; references ({$ref, $id, $db}) are let through.
 */
export function checkField(name: string, value: Value, level: number): void {
  checkName(name, level);
  if (typeof value === 'object') checkInside(value, level);
}

/** The part of `checkField` that looks at the name and the level. */
export function checkName(name: string, level: number): void {
  if (level > LEVEL_MAX) throw new CommandError(15, `Document exceeds maximum nesting depth of ${LEVEL_MAX}`);
  if (!name.startsWith('$')) return;
  if (level > 1 || REFERENCE.has(name)) throw unsupported(`storing a field named '${name}'`);
  const hint = "is not allowed in the context of an update's replacement document";
  throw new CommandError(52, `The dollar ($) prefixed field '${name}' in '${name}' ${hint}.`);
}

/**
 * Whether a document that an upsert made may be inserted.
 * Throws 53 for an `_id` of a type that cannot be one, 52 and 15 as `checkField`, 115 for every other name with `$`.
 */
export function checkInsertable(doc: Document): void {
  for (const [name, value] of doc) {
    if (name === '_id') checkId(value);
    if (name.startsWith('$')) throw unsupported(`storing a field named '${name}'`);
    checkField(name, value, 1);
  }
}

/** Throws 53 for an array or a regex, 52 for a document in which a name begins with `$`. */
export function checkId(id: Value): void {
  if (Array.isArray(id) || id instanceof Regex) {
    throw new CommandError(53, `The '_id' value cannot be of type ${typeName(id)}`);
  }
  if (isDocument(id)) checkIdFields(id);
}

const LEVEL_MAX = 180;
const REFERENCE: ReadonlySet<string> = new Set(['$ref', '$id', '$db']);

function checkInside(value: Value, level: number): void {
  if (isDocument(value)) {
    const isSafe = isReference(value);
    for (const [name, field] of value) checkField(isSafe && REFERENCE.has(name) ? '' : name, field, level + 1);
  } else if (Array.isArray(value)) {
    for (const element of value) checkField('', element, level + 1);
  }
}

function checkIdFields(value: Value): void {
  if (Array.isArray(value)) value.forEach(checkIdFields);
  if (!isDocument(value)) return;
  const isSafe = isReference(value);
  for (const [name, field] of value) {
    if (name.startsWith('$') && !(isSafe && REFERENCE.has(name))) {
      throw new CommandError(52, `_id fields may not contain '$'-prefixed fields: '${name}'`);
    }
    checkIdFields(field);
  }
}

/** `$ref`, `$id` and perhaps `$db`, next to each other, names being text. */
function isReference(doc: Document): boolean {
  if (typeof doc.get('$ref') !== 'string') return false;
  const names = [...doc.keys()];
  const at = names.indexOf('$ref');
  if (names[at + 1] !== '$id') return false;
  return !doc.has('$db') || (names[at + 2] === '$db' && typeof doc.get('$db') === 'string');
}
