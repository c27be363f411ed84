import { Decimal128, type Document, isNumber, type Value } from './bson/value.ts';
import { checkedPath } from './checkedPath.ts';
import { CommandError, unsupported } from './errors.ts';
import type { FieldPath } from './filter.ts';
import { compoundKeys, plainKey } from './indexKeys.ts';
import { type Direction, encodeCompoundKey, type KeyPart } from './keys.ts';
import type { Pace } from './pace.ts';

export type SortSpec = readonly { readonly path: FieldPath; readonly direction: Direction }[];

/**
 * The sort of find, findAndModify and the like; an empty one asks for no order.
 * Throws 2 for a direction other than 1 and -1 or an empty path, 115 for `$meta` and `$natural`.
 */
export function parseSort(spec: Document): SortSpec {
  return Array.from(spec, ([text, value]) => {
    if (text === '') throw new CommandError(2, 'bad sort specification: the field name is empty');
    if (text === '$natural') throw unsupported('$natural in a sort');
    if (value instanceof Map && value.has('$meta')) throw unsupported('$meta in a sort');
    const direction = sortDirection(value);
    if (direction === undefined) throw new CommandError(2, `bad sort specification: the direction of '${text}'`);
    return { path: checkedPath(text), direction };
  });
}

/** 1 or -1 of any number type, fractions cut off; `undefined` for everything else. Refuses Decimal128 with 115. */
export function sortDirection(value: Value): Direction | undefined {
  if (value instanceof Decimal128) throw unsupported('Decimal128 as a direction of sort');
  if (!isNumber(value)) return undefined;
  const whole = Math.trunc(Number(typeof value === 'object' ? value.value : value));
  return whole === 1 || whole === -1 ? whole : undefined;
}

/**
 * Bytes whose order is the order of the documents under the sort. Of an array counts the element that comes first in
 * the direction asked for. Throws 2 when two paths lead through different arrays, 16746 as `compoundKeys`, 115 for Decimal128.
 */
export function sortKey(spec: SortSpec, doc: Document): Buffer {
  const paths = spec.map(({ path }) => path);
  const directions = spec.map(({ direction }) => direction);
  const plain = plainKey(paths, doc);
  if (plain !== undefined) return encodeCompoundKey(plain, directions);
  const keys = sortableKeys(paths, doc).map((key) => encodeCompoundKey(key, directions));
  return keys.reduce((least, key) => (Buffer.compare(key, least) < 0 ? key : least));
}

/**
 * The items in the order of their keys, equal ones in the order they came; with a limit only the first `limit` of them.
 * Rests by `pace`, so that millions of items do not hold up the process. The items are not changed.
 */
export async function sortByKey<T extends Keyed>(items: readonly T[], pace: Pace, limit?: number): Promise<T[]> {
  return limit !== undefined && limit < items.length ? firstOf(items, pace, limit) : mergeSort(items, pace);
}

type Keyed = { readonly key: Buffer };

/** How many items are sorted or merged between two looks at the pace. */
const RUN_LENGTH = 2048;

function sortableKeys(paths: readonly FieldPath[], doc: Document): KeyPart[][] {
  try {
    return compoundKeys(paths, doc).keys;
  } catch (error) {
    if (error instanceof CommandError && error.code === 171) {
      throw new CommandError(2, 'cannot sort with keys that are parallel arrays');
    }
    throw error;
  }
}

/** Keeps a sorted head of at most `limit` items while going through the rest in chunks. */
async function firstOf<T extends Keyed>(items: readonly T[], pace: Pace, limit: number): Promise<T[]> {
  const chunkLength = Math.max(limit, RUN_LENGTH);
  let head: T[] = [];
  for (let start = 0; start < items.length && limit > 0; start += chunkLength) {
    let chunk = items.slice(start, start + chunkLength);
    const last = head.length < limit ? undefined : head.at(-1);
    if (last !== undefined) chunk = chunk.filter((item) => Buffer.compare(item.key, last.key) < 0);
    if (chunk.length > 0) head = (await merge(head, await mergeSort(chunk, pace), pace)).slice(0, limit);
    if (pace.due()) await pace.rest();
  }
  return head;
}

async function mergeSort<T extends Keyed>(items: readonly T[], pace: Pace): Promise<T[]> {
  let runs: T[][] = [];
  for (let start = 0; start < items.length; start += RUN_LENGTH) {
    runs.push(items.slice(start, start + RUN_LENGTH).sort(byKey));
    if (pace.due()) await pace.rest();
  }
  while (runs.length > 1) {
    const longer: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) longer.push(await merge(runs[i] ?? [], runs[i + 1] ?? [], pace));
    runs = longer;
  }
  return runs[0] ?? [];
}

/** Both sorted; of equal items those of `a` come first. */
async function merge<T extends Keyed>(a: readonly T[], b: readonly T[], pace: Pace): Promise<T[]> {
  const merged: T[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && (right === undefined || byKey(left, right) <= 0)) {
      merged.push(left);
      i++;
    } else if (right !== undefined) {
      merged.push(right);
      j++;
    }
    if (merged.length % RUN_LENGTH === 0 && pace.due()) await pace.rest();
  }
  return merged;
}

function byKey(a: Keyed, b: Keyed): number {
  return Buffer.compare(a.key, b.key);
}
