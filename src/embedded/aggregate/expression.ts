import type { Document, Value } from '../bson/value.ts';
import { checkedPath } from '../checkedPath.ts';
import { CommandError, unsupported } from '../errors.ts';
import { KNOWN_OPERATORS, KNOWN_VARIABLES } from './known.ts';
import { difference } from './subtract.ts';

/** What `$group` and `$project` compute from a document. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: Value }
  /** No parts: the document itself. */
  | { readonly kind: 'path'; readonly parts: readonly string[] }
  | { readonly kind: 'array'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Expression> }
  | { readonly kind: 'subtract'; readonly minuend: Expression; readonly subtrahend: Expression };

/**
 * The expression that a value stands for: `"$a.b"`, `"$$ROOT"`, `"$$CURRENT"`, `$literal`, `$subtract`, documents
 * and arrays of these, or the value itself. Operators and variables that MongoDB has beyond these are refused by name (115).
 * Throws 168 (no such operator), 16020 (not two to subtract), 15983 (two operators), 16872 (`"$"`), 17276 and 16869 to 16871 (no such variable, not
 * a name for one), 16412 (a dot in a field's name) and what `checkedPath` throws.
 */
export function parseExpression(value: Value): Expression {
  if (typeof value === 'string' && value.startsWith('$')) return parsePath(value);
  if (Array.isArray(value)) return { kind: 'array', items: value.map(parseExpression) };
  if (value instanceof Map) return isOperator(value) ? parseOperator(value) : parseObject(value);
  return { kind: 'literal', value };
}

/** Whether the document is to be read as `{$operator: …}`. */
export function isOperator(doc: Document): boolean {
  const [first] = doc.keys();
  return first?.startsWith('$') ?? false;
}

/** The expression's value for the document; `undefined` where a path leads nowhere. Throws what `difference` throws. */
export function evaluate(expression: Expression, doc: Document): Value | undefined {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'path':
      return follow(expression.parts, 0, doc);
    case 'array':
      return expression.items.map((item) => evaluate(item, doc) ?? null);
    case 'object':
      return evaluateFields(expression.fields, doc);
    case 'subtract':
      return difference(evaluate(expression.minuend, doc), evaluate(expression.subtrahend, doc));
  }
}

/** A document of the fields' values; those that lead nowhere are left out. */
export function evaluateFields(fields: ReadonlyMap<string, Expression>, doc: Document): Document {
  const result: Document = new Map();
  for (const [name, field] of fields) {
    const value = evaluate(field, doc);
    if (value !== undefined) result.set(name, value);
  }
  return result;
}

function parsePath(text: string): Expression {
  if (text === '$') throw new CommandError(16872, "'$' by itself is not a valid FieldPath");
  if (text.startsWith('$$')) return parseVariable(text.slice(2));
  return { kind: 'path', parts: checkedPath(text.slice(1)).parts };
}

function parseVariable(text: string): Expression {
  const [name = ''] = text.split('.', 1);
  if (name === '') throw new CommandError(16869, 'empty variable names are not allowed');
  if (!/^[a-zA-Z\u0080-\uffff]/.test(name)) {
    throw new CommandError(16870, `'${name}' starts with an invalid character for a variable name`);
  }
  if (!/^[\w\u0080-\uffff]+$/.test(name)) {
    throw new CommandError(16871, `'${name}' contains an invalid character for a variable name`);
  }
  if (KNOWN_VARIABLES.has(name)) throw unsupported(`$$${name}`);
  if (name !== 'ROOT' && name !== 'CURRENT') throw new CommandError(17276, `Use of undefined variable: ${name}`);
  return { kind: 'path', parts: checkedPath(text).parts.slice(1) };
}

function parseOperator(doc: Document): Expression {
  if (doc.size !== 1) {
    throw new CommandError(15983, 'An object representing an expression must have exactly one field');
  }
  for (const [name, operand] of doc) {
    if (name === '$literal') return { kind: 'literal', value: operand };
    if (name === '$subtract') return parseSubtract(operand);
    if (KNOWN_OPERATORS.has(name)) throw unsupported(name);
    throw new CommandError(168, `Unrecognized expression '${name}'`);
  }
  throw new Error('not reached: the document has one field');
}

function parseSubtract(operand: Value): Expression {
  const operands = Array.isArray(operand) ? operand : [operand];
  const [minuend, subtrahend] = operands;
  if (minuend === undefined || subtrahend === undefined || operands.length > 2) {
    const passed = `${operands.length} were passed in.`;
    throw new CommandError(16020, `Expression $subtract takes exactly 2 arguments. ${passed}`);
  }
  return { kind: 'subtract', minuend: parseExpression(minuend), subtrahend: parseExpression(subtrahend) };
}

function parseObject(doc: Document): Expression {
  const fields = new Map<string, Expression>();
  for (const [name, value] of doc) {
    if (name.includes('.')) throw new CommandError(16412, `FieldPath field names may not contain '.': '${name}'`);
    if (name === '') throw new CommandError(15998, 'FieldPath field names may not be empty strings');
    if (name.startsWith('$')) throw new CommandError(16410, `FieldPath field names may not start with '$': '${name}'`);
    fields.set(name, parseExpression(value));
  }
  return { kind: 'object', fields };
}

/** An array on the way gives the array of its documents' values; numbers in a path are names, never positions. */
function follow(parts: readonly string[], at: number, doc: Document): Value | undefined {
  const name = parts[at];
  if (name === undefined) return doc;
  const value = doc.get(name);
  if (at + 1 === parts.length) return value;
  if (value instanceof Map) return follow(parts, at + 1, value);
  return Array.isArray(value) ? followAll(parts, at + 1, value) : undefined;
}

function followAll(parts: readonly string[], at: number, array: readonly Value[]): Value[] {
  const found: Value[] = [];
  for (const item of array) {
    const value = item instanceof Map ? follow(parts, at, item) : undefined;
    if (value !== undefined) found.push(value);
  }
  return found;
}
