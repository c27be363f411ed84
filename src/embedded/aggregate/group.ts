import { Decimal128, type Document, isNumber, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';
import { encodeKey } from '../keys.ts';
import { type Accumulator, accumulator } from './accumulators.ts';
import { type Expression, evaluate, isOperator, parseExpression } from './expression.ts';
import { KNOWN_ACCUMULATORS } from './known.ts';

export type GroupSpec = { readonly id: Expression; readonly fields: readonly GroupField[] };

type GroupField = { readonly name: string; readonly accumulator: string; readonly operand: Expression };

/**
 * The specification of `$group`. Throws 15947 (not a document), 15955 (no `_id`), 17390 (`_id: {a: 1}`), 40234 to 40238
 * and 15952 (bad accumulators), 115 for accumulators outside the subset, and what `parseExpression` throws.
 */
export function parseGroup(spec: Value): GroupSpec {
  if (!(spec instanceof Map)) throw new CommandError(15947, "a group's fields must be specified in an object");
  let id: Expression | undefined;
  const fields: GroupField[] = [];
  for (const [name, value] of spec) {
    if (name === '_id') id = parseId(value);
    else fields.push(parseField(name, value));
  }
  if (id === undefined) throw new CommandError(15955, 'a group specification must include an _id');
  return { id, fields };
}

/** Documents put into groups; the groups come out in the order in which they were first met. */
export class Grouping {
  private readonly spec: GroupSpec;
  private readonly groups = new Map<string, { readonly id: Value; readonly accumulators: readonly Accumulator[] }>();

  constructor(spec: GroupSpec) {
    this.spec = spec;
  }

  add(doc: Document): void {
    const id = groupId(this.spec.id, doc);
    const key = encodeKey(id).toString('latin1');
    let group = this.groups.get(key);
    if (group === undefined) {
      group = { id, accumulators: this.spec.fields.map((field) => knownAccumulator(field.accumulator)) };
      this.groups.set(key, group);
    }
    for (const [i, field] of this.spec.fields.entries()) {
      group.accumulators[i]?.add(evaluate(field.operand, doc));
    }
  }

  *results(): Generator<Document> {
    for (const { id, accumulators } of this.groups.values()) {
      const result: Document = new Map([['_id', id]]);
      for (const [i, field] of this.spec.fields.entries()) result.set(field.name, accumulators[i]?.result() ?? null);
      yield result;
    }
  }
}

/** Absent groups as null; so does the value of a document of one field, but among several fields it stays absent. */
function groupId(id: Expression, doc: Document): Value {
  const value = evaluate(id, doc) ?? null;
  if (id.kind !== 'object' || id.fields.size !== 1 || !(value instanceof Map) || value.size === 1) return value;
  return new Map(Array.from(id.fields.keys(), (name) => [name, null]));
}

function parseId(value: Value): Expression {
  if (value instanceof Map && value.size > 0) {
    if (!isOperator(value)) refuseInclusions(value);
    return parseExpression(value);
  }
  if (Array.isArray(value) && !isConstant(parseExpression(value))) {
    throw unsupported('an array of expressions as the _id of $group');
  }
  return typeof value === 'string' ? parseExpression(value) : { kind: 'literal', value };
}

function refuseInclusions(id: Document): void {
  for (const value of id.values()) {
    if (isNumber(value) || typeof value === 'boolean' || value instanceof Decimal128) {
      throw new CommandError(17390, '$group does not support inclusion-style expressions');
    }
  }
}

function isConstant(expression: Expression): boolean {
  switch (expression.kind) {
    case 'literal':
      return true;
    case 'path':
      return false;
    case 'array':
      return expression.items.every(isConstant);
    case 'object':
      return [...expression.fields.values()].every(isConstant);
    case 'subtract':
      return isConstant(expression.minuend) && isConstant(expression.subtrahend);
  }
}

function parseField(name: string, spec: Value): GroupField {
  if (!(spec instanceof Map) || !isOperator(spec)) {
    throw new CommandError(40234, `The field '${name}' must be an accumulator object`);
  }
  if (name.includes('.')) throw new CommandError(40235, `The field name '${name}' cannot contain '.'`);
  if (name.startsWith('$')) throw new CommandError(40236, `The field name '${name}' cannot be an operator name`);
  if (spec.size !== 1) throw new CommandError(40238, `The field '${name}' must specify one accumulator`);
  const [[operator, operand] = ['', null]] = spec;
  if (KNOWN_ACCUMULATORS.has(operator)) throw unsupported(operator);
  if (Array.isArray(operand)) throw new CommandError(40237, `The ${operator} accumulator is a unary operator`);
  const parsed = parseExpression(operand);
  knownAccumulator(operator);
  return { name, accumulator: operator, operand: parsed };
}

function knownAccumulator(name: string): Accumulator {
  const found = accumulator(name);
  if (found === undefined) throw new CommandError(15952, `unknown group operator '${name}'`);
  return found;
}
