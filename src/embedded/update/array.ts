import { isDocument, typeName, type Value } from '../bson/value.ts';
import { CommandError } from '../errors.ts';
import { isSame } from '../match/compare.ts';
import { matches } from '../match/matches.ts';
import { pushed } from './push.ts';
import { type ArrayModifier, type PullCondition, WRAPPED } from './tree.ts';

/**
 * The array after the operator; `undefined` if it stays what it was.
 * Throws 2 (`$pop`: 14) if the value is no array, 115 where Decimal128 would have to be compared.
 */
export function changedArray(modifier: ArrayModifier, current: Value, field: string): Value[] | undefined {
  if (!Array.isArray(current)) throw notAnArray(modifier, current, field);
  switch (modifier.kind) {
    case 'push':
      return pushed(modifier, current);
    case 'addToSet':
      return withAdded(current, modifier.values);
    case 'pull':
      return withoutMatching(current, modifier.condition);
    case 'pop':
      if (current.length === 0) return undefined;
      return modifier.end === 'first' ? current.slice(1) : current.slice(0, -1);
  }
}

function notAnArray(modifier: ArrayModifier, current: Value, field: string): CommandError {
  const type = typeName(current);
  switch (modifier.kind) {
    case 'push':
      return new CommandError(2, `The field '${field}' must be an array but is of type ${type}`);
    case 'addToSet':
      return new CommandError(2, `Cannot apply $addToSet to non-array field. Field named '${field}' has type ${type}`);
    case 'pull':
      return new CommandError(2, `Cannot apply $pull to a non-array value: '${field}' has type ${type}`);
    case 'pop':
      return new CommandError(14, `Path '${field}' contains an element of non-array type '${type}'`);
  }
}

function withAdded(array: readonly Value[], values: readonly Value[]): Value[] | undefined {
  const added = values.filter((value) => !array.some((element) => isSame(element, value)));
  return added.length === 0 ? undefined : [...array, ...added];
}

function withoutMatching(array: readonly Value[], condition: PullCondition): Value[] | undefined {
  const kept = array.filter((element) => !isPulled(condition, element));
  return kept.length === array.length ? undefined : kept;
}

function isPulled(condition: PullCondition, element: Value): boolean {
  switch (condition.kind) {
    case 'equal':
      return condition.values.some((value) => isSame(value, element));
    case 'document':
      return isDocument(element) && matches(condition.filter, element);
    case 'wrapped':
      return matches(condition.filter, new Map([[WRAPPED, element]]));
  }
}
