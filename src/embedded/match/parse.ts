import { type Document, isDocument, Regex, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';
import { type CompareOp, type FieldPath, type Filter, fieldPath, type Pattern, type Test } from '../filter.ts';
import { checkComparable, keyText } from './compare.ts';
import { isTrue, parseMod, parseSize, parseType } from './operands.ts';
import { inMatchOrder } from './order.ts';
import { compilePattern, parseRegexOperators } from './regex.ts';

/**
 * Reads a query filter. Nested `$and`s are flattened. Codes: 2 for most malformed filters, 9 and 14 for `$type`, 51074,
 * 51075 and 51091 for regular expressions; 115, by name, for MongoDB's operators outside the subset and for Decimal128.
 */
export function parseFilter(query: Document): Filter {
  const filters: Filter[] = [];
  for (const [name, value] of query) {
    if (name.startsWith('$')) addLogical(filters, name, value);
    else addField(filters, fieldPath(name), value);
  }
  return and(filters);
}

/** `$ref`, `$id` and `$db` are a DBRef's fields; MongoDB takes them for plain fields. */
const UNSUPPORTED_AT_TOP = nameSet('$expr $where $text $jsonSchema $sampleRate $alwaysTrue $alwaysFalse $ref $id $db');

const UNSUPPORTED_AT_FIELD = nameSet(
  '$bitsAllClear $bitsAllSet $bitsAnyClear $bitsAnySet $near $nearSphere $geoNear $within $geoWithin $geoIntersects',
);

/** Not `$eq` and `$not`: MongoDB keeps them apart. */
const FIELD_OPERATORS = nameSet(
  '$gt $gte $lt $lte $ne $in $nin $exists $options $regex $type $mod $size $all $elemMatch',
);

function nameSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

function and(filters: readonly Filter[]): Filter {
  const nested = filters.flatMap((filter) => (filter.kind === 'and' ? filter.filters : []));
  const flat = [...filters.filter((filter) => filter.kind !== 'and'), ...nested];
  return flat.length === 1 && flat[0] !== undefined ? flat[0] : { kind: 'and', filters: inMatchOrder(flat) };
}

function addLogical(filters: Filter[], name: string, value: Value): void {
  switch (name) {
    case '$and':
      filters.push(and(parseBranches(name, value)));
      return;
    case '$or':
      filters.push({ kind: 'or', filters: parseBranches(name, value) });
      return;
    case '$nor':
      filters.push({ kind: 'nor', filters: parseBranches(name, value) });
      return;
    case '$comment':
      return;
    default:
      if (UNSUPPORTED_AT_TOP.has(name)) throw unsupported(name);
      throw new CommandError(2, `unknown top level operator: ${name}`);
  }
}

function parseBranches(name: string, value: Value): Filter[] {
  if (!Array.isArray(value)) throw new CommandError(2, `${name} must be an array`);
  if (value.length === 0) throw new CommandError(2, '$and/$or/$nor must be a nonempty array');
  return value.map((branch) => {
    if (!isDocument(branch)) throw new CommandError(2, '$or/$and/$nor entries need to be full objects');
    return parseFilter(branch);
  });
}

function addField(filters: Filter[], path: FieldPath, value: Value): void {
  if (isOperators(value)) {
    for (const test of parseOperators(value)) filters.push({ kind: 'field', path, test });
  } else filters.push({ kind: 'field', path, test: equalOrLike(value) });
}

/** A document whose first field is an operator. One with `$ref` and `$id` is a DBRef, a value. */
function isOperators(value: Value): value is Document {
  return isDocument(value) && firstName(value).startsWith('$') && !(value.has('$ref') && value.has('$id'));
}

function firstName(doc: Document): string {
  return doc.keys().next().value ?? '';
}

/** A value in the place of operators: a regular expression is searched for, everything else must be equal. */
function equalOrLike(value: Value): Test {
  return value instanceof Regex ? { kind: 'regex', pattern: compilePattern(value) } : compare('eq', value);
}

function compare(op: CompareOp, operand: Value): Test {
  if (op !== 'eq' && operand instanceof Regex) throw new CommandError(2, `Can't have RegEx as arg to $${op}`);
  checkComparable(operand);
  return { kind: 'compare', op, operand };
}

function parseOperators(operators: Document): Test[] {
  const tests: Test[] = [];
  for (const [name, operand] of operators) {
    const test = parseOperator(name, operand, operators);
    if (test !== undefined) tests.push(test);
  }
  return tests;
}

function parseOperator(name: string, operand: Value, siblings: Document): Test | undefined {
  switch (name) {
    case '$eq':
      return compare('eq', operand);
    case '$gt':
      return compare('gt', operand);
    case '$gte':
      return compare('gte', operand);
    case '$lt':
      return compare('lt', operand);
    case '$lte':
      return compare('lte', operand);
    case '$ne':
      if (operand instanceof Regex) throw new CommandError(2, "Can't have regex as arg to $ne.");
      return not(compare('eq', operand));
    case '$in':
      return parseIn(name, operand);
    case '$nin':
      return not(parseIn(name, operand));
    case '$not':
      return parseNot(operand);
    case '$exists':
      return isTrue(operand) ? { kind: 'exists' } : not({ kind: 'exists' });
    case '$options':
      if (!siblings.has('$regex')) throw new CommandError(2, '$options needs a $regex');
      return undefined;
    case '$regex':
      return { kind: 'regex', pattern: parseRegexOperators(siblings) };
    default:
      return parseShapeOperator(name, operand);
  }
}

function parseShapeOperator(name: string, operand: Value): Test {
  switch (name) {
    case '$type':
      return parseType(operand);
    case '$mod':
      return parseMod(operand);
    case '$size':
      return parseSize(operand);
    case '$all':
      return parseAll(operand);
    case '$elemMatch':
      return parseElemMatch(operand);
    default:
      if (UNSUPPORTED_AT_FIELD.has(name)) throw unsupported(name);
      throw new CommandError(2, `unknown operator: ${name}`);
  }
}

function not(test: Test): Test {
  return { kind: 'not', tests: [test] };
}

function parseNot(operand: Value): Test {
  if (operand instanceof Regex) return not(equalOrLike(operand));
  if (!isDocument(operand)) throw new CommandError(2, '$not needs a regex or a document');
  if (operand.size === 0) throw new CommandError(2, '$not cannot be empty');
  return { kind: 'not', tests: parseOperators(operand) };
}

function parseIn(name: string, operand: Value): Test {
  if (!Array.isArray(operand)) throw new CommandError(2, `${name} needs an array`);
  const values: Value[] = [];
  const patterns: Pattern[] = [];
  for (const value of operand) {
    if (isOperators(value)) throw new CommandError(2, 'cannot nest $ under $in');
    if (value instanceof Regex) patterns.push(compilePattern(value));
    else {
      checkComparable(value);
      values.push(value);
    }
  }
  const keys = values.length > COMPARED_MAX ? new Set(values.map(keyText)) : undefined;
  return { kind: 'in', values, patterns, keys };
}
const COMPARED_MAX = 16;

const NOTHING: Test = { kind: 'in', values: [], patterns: [], keys: undefined };

/** Either all of its elements are `$elemMatch`es or none is; an empty `$all` matches nothing. */
function parseAll(operand: Value): Test {
  if (!Array.isArray(operand)) throw new CommandError(2, '$all needs an array');
  if (operand.length === 0) return NOTHING;
  const [first] = operand;
  const isElemMatch = isDocument(first) && firstName(first) === '$elemMatch';
  const tests = operand.map((value) => parseAllElement(value, isElemMatch));
  return { kind: 'all', tests: tests.toSorted((a, b) => Number(a.kind === 'regex') - Number(b.kind === 'regex')) };
}

function parseAllElement(value: Value, isElemMatch: boolean): Test {
  if (isElemMatch) {
    if (!isDocument(value) || firstName(value) !== '$elemMatch') {
      throw new CommandError(2, '$all/$elemMatch has to be consistent');
    }
    return parseElemMatch(value.get('$elemMatch') ?? null);
  }
  if (isDocument(value) && isFieldOperator(firstName(value))) throw new CommandError(2, 'no $ expressions in $all');
  return equalOrLike(value);
}

/** Operators that `$all` refuses; any other name with a dollar is part of a value to it, as it is to MongoDB. */
function isFieldOperator(name: string): boolean {
  return FIELD_OPERATORS.has(name) || UNSUPPORTED_AT_FIELD.has(name);
}

/** Its operand is either operators, for elements as they are, or a filter, for elements that are documents. */
function parseElemMatch(operand: Value): Test {
  if (!isDocument(operand)) throw new CommandError(2, '$elemMatch needs an Object');
  const name = firstName(operand);
  const isForValues =
    name.startsWith('$') && !isPathless(name) && !['$ref', '$id', '$db'].some((id) => operand.has(id));
  if (isForValues) return { kind: 'elemMatchValue', tests: parseOperators(operand) };
  return { kind: 'elemMatchDocument', filter: parseFilter(operand) };
}

function isPathless(name: string): boolean {
  return ['$and', '$or', '$nor', '$comment'].includes(name) || UNSUPPORTED_AT_TOP.has(name);
}
