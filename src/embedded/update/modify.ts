import { DateTime, Timestamp, type Value } from '../bson/value.ts';
import { compareValues } from '../keys.ts';
import { computed, computedFromNothing } from './arithmetic.ts';
import { changedArray } from './array.ts';
import { isIdentical } from './identical.ts';
import { childOf, create, type Draft, overwrite, type Place, remove, requireViable } from './paths.ts';
import { pushed } from './push.ts';
import { renameTo } from './rename.ts';
import type { Modifier } from './tree.ts';

type ValueModifier = Exclude<Modifier, { kind: 'renamed' | 'rename' | 'unset' }>;

/** Applies one operator at the end of its path. Throws what the operator and the path give: 2, 14, 28, 34, 52, 66, 115. */
export function modify(draft: Draft, modifier: Modifier, place: Place, part: string): void {
  switch (modifier.kind) {
    case 'renamed':
      return;
    case 'rename':
      renameTo(draft, modifier.from, place, part);
      return;
    case 'unset':
      if (childOf(place.value, part) !== undefined) remove(draft, place, part);
      return;
    case 'setOnInsert':
      if (draft.inserting) modifyValue(draft, modifier, place, part);
      return;
    default:
      modifyValue(draft, modifier, place, part);
  }
}

/** A moment as an internal timestamp: the second, and its milliseconds as the ordinal, which begins with 1. */
export function timestampOf(millis: bigint): Timestamp {
  return new Timestamp(((millis / 1000n) << 32n) | ((millis % 1000n) + 1n));
}

function modifyValue(draft: Draft, modifier: ValueModifier, place: Place, part: string): void {
  const current = childOf(place.value, part);
  if (current !== undefined) {
    const changed = changedValue(modifier, current, part, draft.now);
    if (changed !== undefined) overwrite(draft, place, part, changed);
  } else if (modifier.kind === 'pull' || modifier.kind === 'pop') requireViable(place, part);
  else create(draft, place, part, newValue(modifier, draft.now));
}

/** `undefined` if nothing changes. */
function changedValue(modifier: ValueModifier, current: Value, field: string, now: bigint): Value | undefined {
  switch (modifier.kind) {
    case 'set':
    case 'setOnInsert':
      return isIdentical(modifier.value, current) ? undefined : modifier.value;
    case 'min':
      return compareValues(modifier.value, current) < 0 ? modifier.value : undefined;
    case 'max':
      return compareValues(modifier.value, current) > 0 ? modifier.value : undefined;
    case 'inc':
    case 'mul':
      return computed(modifier, current, field);
    case 'currentDate':
      return currentDate(modifier.type, now);
    default:
      return changedArray(modifier, current, field);
  }
}

function newValue(modifier: Exclude<ValueModifier, { kind: 'pull' | 'pop' }>, now: bigint): Value {
  switch (modifier.kind) {
    case 'inc':
    case 'mul':
      return computedFromNothing(modifier);
    case 'currentDate':
      return currentDate(modifier.type, now);
    case 'push':
      return pushed(modifier, []) ?? [];
    case 'addToSet':
      return [...modifier.values];
    default:
      return modifier.value;
  }
}

function currentDate(type: 'date' | 'timestamp', now: bigint): Value {
  return type === 'date' ? new DateTime(now) : timestampOf(now);
}
