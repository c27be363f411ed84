import { Decimal128, type Document, isDocument, isNumber, Regex, typeName, type Value } from '../bson/value.ts';
import { CommandError, unsupported } from '../errors.ts';
import { isSame } from '../match/compare.ts';
import { parseFilter } from '../match/parse.ts';
import { parsePush, wholeNumber } from './push.ts';
import { type Modifier, type Numeric, type PullCondition, WRAPPED } from './tree.ts';

/** The update operators of the subset. */
export const OPERATORS: ReadonlySet<string> = new Set([
  '$set',
  '$setOnInsert',
  '$unset',
  '$inc',
  '$mul',
  '$min',
  '$max',
  '$rename',
  '$push',
  '$addToSet',
  '$pull',
  '$pullAll',
  '$pop',
  '$currentDate',
]);

/**
 * What an operator (other than `$rename`) with this argument does at the end of its path.
 * Throws 2, 9 and 14 as MongoDB does for the operator, 115 for Decimal128 where it would have to be compared or counted with.
 */
export function parseModifier(operator: string, argument: Value): Modifier {
  switch (operator) {
    case '$set':
      return { kind: 'set', value: argument };
    case '$setOnInsert':
      return { kind: 'setOnInsert', value: argument };
    case '$unset':
      return { kind: 'unset' };
    case '$inc':
      return { kind: 'inc', operand: numberOf(argument, operator, 'increment') };
    case '$mul':
      return { kind: 'mul', operand: numberOf(argument, operator, 'multiply') };
    case '$min':
      return { kind: 'min', value: comparable(argument, operator) };
    case '$max':
      return { kind: 'max', value: comparable(argument, operator) };
    case '$push':
      return parsePush(argument);
    case '$addToSet':
      return { kind: 'addToSet', values: withoutDuplicates(addToSetValues(argument)) };
    case '$pull':
      return { kind: 'pull', condition: parsePullCondition(argument) };
    case '$pullAll':
      return { kind: 'pull', condition: { kind: 'equal', values: pullAllValues(argument) } };
    case '$pop':
      return { kind: 'pop', end: popEnd(argument) };
    case '$currentDate':
      return { kind: 'currentDate', type: currentDateType(argument) };
    default:
      throw unsupported(operator);
  }
}

function numberOf(argument: Value, operator: string, verb: string): Numeric {
  if (isNumber(argument)) return argument;
  if (argument instanceof Decimal128) throw unsupported(`Decimal128 in ${operator}`);
  throw new CommandError(14, `Cannot ${verb} with non-numeric argument of type ${typeName(argument)}`);
}

function comparable(argument: Value, operator: string): Value {
  if (argument instanceof Decimal128) throw unsupported(`Decimal128 in ${operator}`);
  return argument;
}

/** `$each` counts only as the first field: elsewhere the document is itself the value. */
function addToSetValues(argument: Value): readonly Value[] {
  if (!isDocument(argument) || argument.keys().next().value !== '$each') return [argument];
  const each = argument.get('$each');
  if (!Array.isArray(each)) {
    throw new CommandError(14, 'The argument to $each in $addToSet must be an array');
  }
  if (argument.size > 1) throw new CommandError(2, 'Found unexpected fields after $each in $addToSet');
  return each;
}

function withoutDuplicates(values: readonly Value[]): readonly Value[] {
  const distinct: Value[] = [];
  for (const value of values) if (!distinct.some((other) => isSame(other, value))) distinct.push(value);
  return distinct;
}

function parsePullCondition(argument: Value): PullCondition {
  if (argument instanceof Regex) return { kind: 'wrapped', filter: parseFilter(new Map([[WRAPPED, argument]])) };
  if (!isDocument(argument)) return { kind: 'equal', values: [argument] };
  if (!startsWithTest(argument)) return { kind: 'document', filter: parseFilter(argument) };
  return { kind: 'wrapped', filter: parseFilter(new Map([[WRAPPED, argument]])) };
}

/** An operator on values comes first, as in `{$gte: 3}`; anything else is a query on documents. */
function startsWithTest(condition: Document): boolean {
  const first = condition.keys().next();
  return first.done !== true && VALUE_TESTS.has(first.value);
}

/** The operators MongoDB knows after a field, also those that `parseFilter` then refuses by name. `$not` is not among them. */
const VALUE_TESTS: ReadonlySet<string> = new Set(
  (
    '$eq $ne $gt $gte $lt $lte $in $nin $exists $type $regex $options $mod $size $all $elemMatch ' +
    '$bitsAllClear $bitsAllSet $bitsAnyClear $bitsAnySet ' +
    '$near $nearSphere $geoNear $within $geoWithin $geoIntersects $maxDistance $minDistance'
  ).split(' '),
);

function pullAllValues(argument: Value): readonly Value[] {
  if (Array.isArray(argument)) return argument;
  throw new CommandError(2, `$pullAll requires an array argument but was given a ${typeName(argument)}`);
}

function popEnd(argument: Value): 'first' | 'last' {
  const end = wholeNumber(argument);
  if (end === 1) return 'last';
  if (end === -1) return 'first';
  throw new CommandError(9, `$pop expects 1 or -1, found a ${typeName(argument)}`);
}

function currentDateType(argument: Value): 'date' | 'timestamp' {
  if (typeof argument === 'boolean') return 'date';
  if (!isDocument(argument)) {
    throw new CommandError(
      2,
      `${typeName(argument)} is not valid type for $currentDate. Please use a boolean or a $type`,
    );
  }
  for (const name of argument.keys()) {
    if (name !== '$type') throw new CommandError(2, `Unrecognized $currentDate option: ${name}`);
  }
  const type = argument.get('$type');
  if (type === 'date' || type === 'timestamp') return type;
  throw new CommandError(2, "The '$type' string field is required to be 'date' or 'timestamp'");
}
