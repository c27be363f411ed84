import { type Document, isDocument, typeName, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';
import { parseArrayFilters } from './arrayFilters.ts';
import { OPERATORS, parseModifier } from './operators.ts';
import {
  type ArrayFilter,
  type ElementsNode,
  type FieldsNode,
  fieldsNode,
  locate,
  type Modifier,
  type Update,
  type UpdateNode,
} from './tree.ts';

/**
 * Reads an update: a replacement, or operators merged into one tree. That a replacement may not be `multi` is for the
 * caller to check. Throws 9 (not an update, an unknown operator, an array filter unused or malformed), 56 (an empty field
 * name), 2 and 14 (a bad argument or a misplaced `$`), 40 (two operators on one path), 115 (pipelines, `$bit`).
 */
export function parseUpdate(update: Value, arrayFilters: readonly Document[] | undefined): Update {
  if (Array.isArray(update)) throw unsupported('an update with an aggregation pipeline');
  if (!isDocument(update)) throw new CommandError(9, 'Update argument must be either an object or an array');
  const filters = parseArrayFilters(arrayFilters ?? []);
  if (!isOperators(update)) return { kind: 'replacement', document: update };
  const building: Building = { root: fieldsNode(), filters, used: new Set() };
  for (const [operator, fields] of update) addOperator(building, operator, fields);
  for (const identifier of filters.keys()) {
    if (!building.used.has(identifier)) {
      throw new CommandError(9, `The array filter for identifier '${identifier}' was not used in the update`);
    }
  }
  return { kind: 'operators', root: building.root };
}

type Building = {
  readonly root: FieldsNode;
  readonly filters: ReadonlyMap<string, ArrayFilter>;
  /** Identifiers of array filters that a path has named. */
  readonly used: Set<string>;
};

/** The first field decides; an empty document replaces everything. */
function isOperators(update: Document): boolean {
  const first = update.keys().next();
  return first.done !== true && first.value.startsWith('$');
}

function addOperator(building: Building, operator: string, fields: Value): void {
  if (operator === '$bit' || operator === '$v') throw unsupported(operator);
  if (!OPERATORS.has(operator)) {
    const expected = 'Expected a valid update modifier or pipeline-style update specified as an array';
    throw new CommandError(9, `Unknown modifier: ${operator}. ${expected}`);
  }
  if (!isDocument(fields)) {
    const example = 'For example: {$mod: {<field>: ...}}';
    throw new CommandError(9, `Modifiers operate on fields but we found type ${typeName(fields)} instead. ${example}`);
  }
  for (const [path, argument] of fields) {
    if (operator === '$rename') addRename(building, path, argument);
    else addModifier(building, checkedParts(path), parseModifier(operator, argument));
  }
}

/** The source is held too, so that nothing else may change what is moved. */
function addRename(building: Building, source: string, argument: Value): void {
  const from = checkedParts(source);
  addModifier(building, from, { kind: 'renamed' });
  if (typeof argument !== 'string') throw new CommandError(2, `The 'to' field for $rename must be a string: ${source}`);
  const to = checkedParts(argument);
  checkRename(from, to);
  addModifier(building, to, { kind: 'rename', from });
}

function checkRename(from: readonly string[], to: readonly string[]): void {
  const path = `${from.join('.')}: '${to.join('.')}'`;
  if (to.some((part) => part.includes('\0'))) {
    throw new CommandError(2, "The 'to' field for $rename cannot contain an embedded null byte");
  }
  const shorter = Math.min(from.length, to.length);
  if (from.slice(0, shorter).every((part, i) => part === to[i])) {
    const rule = from.length === to.length ? 'must differ' : 'must not be on the same path';
    throw new CommandError(2, `The source and target field for $rename ${rule}: ${path}`);
  }
  if (from.some(isDynamic)) throw new CommandError(2, `The source field for $rename may not be dynamic: ${path}`);
  if (to.some(isDynamic)) throw new CommandError(2, `The destination field for $rename may not be dynamic: ${path}`);
}

function isDynamic(part: string): boolean {
  return part === '$' || isIdentifier(part);
}

function isIdentifier(part: string): boolean {
  return part.startsWith('$[') && part.endsWith(']');
}

function checkedParts(path: string): readonly string[] {
  const parts = path.split('.');
  if (parts.includes('')) {
    throw new CommandError(56, `The update path '${path}' contains an empty field name, which is not allowed.`);
  }
  const first = parts.indexOf('$');
  if (first === -1) return parts;
  if (parts.includes('$', first + 1)) {
    throw new CommandError(2, `Too many positional (i.e. '$') elements found in path '${path}'`);
  }
  if (first === 0) {
    throw new CommandError(2, `Cannot have positional (i.e. '$') element in the first position in path '${path}'`);
  }
  return parts;
}

/** Its argument has been read before the tree is touched, so that a bad one is reported before a conflict. */
function addModifier(building: Building, parts: readonly string[], modifier: Modifier): void {
  let node: FieldsNode | ElementsNode = building.root;
  for (let i = 0; i + 1 < parts.length; i++) {
    const filter = filterOf(building, parts, i);
    const kind = isIdentifier(parts[i + 1] ?? '') ? 'elements' : 'fields';
    const existing = childOf(node, parts[i] ?? '', filter);
    if (existing === undefined) {
      const created: FieldsNode | ElementsNode = kind === 'fields' ? fieldsNode() : { kind, children: [] };
      addChild(node, parts[i] ?? '', filter, created);
      node = created;
    } else if (existing.kind === kind) node = existing;
    else throw conflict(parts, i + 1);
  }
  const last = parts.length - 1;
  const filter = filterOf(building, parts, last);
  if (childOf(node, parts[last] ?? '', filter) !== undefined) throw conflict(parts, last + 1);
  addChild(node, parts[last] ?? '', filter, modifier);
}

function conflict(parts: readonly string[], length: number): CommandError {
  const at = parts.slice(0, length).join('.');
  return new CommandError(40, `Updating the path '${parts.join('.')}' would create a conflict at '${at}'`);
}

/** The array filter that a part names: `undefined` for `$[]` and for plain names. */
function filterOf(building: Building, parts: readonly string[], index: number): ArrayFilter | undefined {
  const part = parts[index] ?? '';
  if (!isIdentifier(part)) return undefined;
  const path = parts.join('.');
  if (index === 0) {
    const rule = "Cannot have array filter identifier (i.e. '$[<id>]') element in the first position";
    throw new CommandError(2, `${rule} in path '${path}'`);
  }
  const identifier = part.slice(2, -1);
  if (identifier === '') return undefined;
  const filter = building.filters.get(identifier);
  if (filter === undefined) {
    throw new CommandError(2, `No array filter found for identifier '${identifier}' in path '${path}'`);
  }
  building.used.add(identifier);
  return filter;
}

function childOf(
  node: FieldsNode | ElementsNode,
  part: string,
  filter: ArrayFilter | undefined,
): UpdateNode | undefined {
  if (node.kind === 'elements') return node.children.find((child) => child.filter === filter)?.node;
  return part === '$' ? node.positional : locate(node.children, part).found?.node;
}

function addChild(
  parent: FieldsNode | ElementsNode,
  part: string,
  filter: ArrayFilter | undefined,
  node: UpdateNode,
): void {
  if (parent.kind === 'elements') parent.children.push({ filter, node });
  else if (part === '$') parent.positional = node;
  else parent.children.splice(locate(parent.children, part).index, 0, { name: part, node });
}
